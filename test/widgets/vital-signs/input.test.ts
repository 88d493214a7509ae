// Tests what is read of a scorecard, and the messages to its author word for word.
import { expect } from '@open-wc/testing';
import { examples } from '../../../src/widgets/vital-signs/examples.js';
import { parseVitalSigns, writeVitalSigns } from '../../../src/widgets/vital-signs/input.js';
import { card, sign, told } from './signs.js';

const namesOf = (dataset: unknown) =>
  parseVitalSigns(dataset).dataset?.indicators.map(({ name }) => name);

describe('a scorecard without faults', () => {
  it('lets the series of the area of a row lead it, or else that of the whole', () => {
    const series = ['England', 'Northshire', 'Southshire'].map((name, value) => ({
      ...{ name, role: name === 'England' ? 'national' : 'area', values: [value + 1] },
    }));
    const row = { name: 'Visits', measure: { unit: 'days' }, periods: ['2024'], series };
    const leads = parseVitalSigns({
      ...{ title: 'T', area: 'Southshire' },
      indicators: [row, { ...row, area: 'Northshire' }],
    }).dataset!.indicators.map(({ indicator }) => indicator.series[0]!.name);
    expect(leads).to.deep.equal(['Southshire', 'Northshire']);
  });

  it('is read without a message, and written again as it was read', () => {
    for (const [name, { kind, dataset }] of Object.entries(examples)) {
      if (kind === 'invalid') continue;
      const { dataset: read, problems } = parseVitalSigns(dataset);
      expect(problems, name).to.deep.equal([]);
      expect(parseVitalSigns(writeVitalSigns(read!)), name).to.deep.equal({
        dataset: read,
        problems: [],
      });
    }
  });
  it('gives each indicator its own year, disclosure and source, or else those of the dataset', () => {
    const { dataset } = parseVitalSigns(
      card(
        [
          sign('One', [88, 91], {
            measure: { unit: 'percent', direction: 'high' },
            periods: ['2024', '2025'],
          }),
          sign('Two', [88, 91], {
            periods: ['2024', '2025'],
            year: '30 September',
            source: 'A survey',
            disclosure: { protected: true },
          }),
        ],
        { disclosure: { threshold: 6 } },
      ),
    );
    const [one, two] = dataset!.indicators;
    expect(one!.disclosure).to.deep.equal({ threshold: 6, protected: false });
    expect(two!.disclosure).to.deep.equal({ threshold: 6, protected: true });
    expect(two!.source).to.deep.equal({ name: 'A survey' });
    expect(one!.source).to.equal(undefined);
    expect(two!.indicator.periods[0]!.endDay - one!.indicator.periods[0]!.endDay).to.equal(183);
  });
  it('may have the same name in two areas', () => {
    const twice = [sign('Visits', [1, 2], { area: 'A' }), sign('Visits', [1, 2], { area: 'B' })];
    expect(told(card(twice))).to.deep.equal([]);
  });
  it('reads a due date together with the periods beside it', () => {
    const months = sign('Visits', [88, 91], { periods: ['2011-10', '2011-11'], due: '2011-12' });
    expect(parseVitalSigns(card([months])).dataset!.indicators[0]!.due!.kind).to.equal('month');
    const years = sign('Visits', [88, 91], { due: '2011-12' });
    expect(parseVitalSigns(card([years])).dataset!.indicators[0]!.due!.kind).to.equal('year');
  });
});

describe('a scorecard with a fault', () => {
  it('leaves out an indicator without periods, and reads the rest', () => {
    const { periods: _, ...without } = sign('Visits');
    const dataset = card([sign('Plans'), without, sign('Reviews', [], { periods: [] })]);
    expect(told(dataset)).to.deep.equal([
      'indicators[1].periods: expected a list of periods, received nothing; add it',
      'indicators[2].periods: expected one period at least, received none that can be read; add or correct them',
    ]);
    expect(namesOf(dataset)).to.deep.equal(['Plans']);
  });
  it('leaves out a due date that is not a period, and keeps its row', () => {
    const dataset = card([sign('Plans', [1, 2], { due: 'next spring' })], { asOf: 'today' });
    expect(told(dataset)).to.deep.equal([
      'asOf: expected a period, received "today"; write "2024-25", "2021-22 Q1", "2020-12" or "31 March 2025"',
      'indicators[0].due: expected a period, received "next spring"; write "2024-25", "2021-22 Q1", "2020-12" or "31 March 2025"',
    ]);
    expect(namesOf(dataset)).to.deep.equal(['Plans']);
  });
  it('leaves out both indicators with the same name in one area', () => {
    const dataset = card([sign('Plans'), sign('Visits'), sign('Plans')]);
    expect(told(dataset)).to.deep.equal([
      'indicators[2].name: expected each name once in an area, received "Plans", the same as indicators[0]; rename one, or give each an "id"; both are left out',
    ]);
    expect(namesOf(dataset)).to.deep.equal(['Visits']);
  });
  it('leaves out both indicators with the same name in one area of two names', () => {
    const inArea = (name: string) => sign('Plans', [1, 2], { area: { name, code: 'E08000017' } });
    expect(
      told(card([inArea('Doncaster'), inArea('City of Doncaster'), sign('Visits')])),
    ).to.deep.equal([
      'indicators[1].name: expected each name once in an area, received "Plans", the same as indicators[0]; rename one, or give each an "id"; both are left out',
    ]);
  });
  it('leaves out both indicators with the same id, and keeps two of one name with ids', () => {
    const ids = (...all: string[]) => card(all.map((id) => ({ ...sign('Plans'), id })));
    expect(told(ids('a', 'a'))[0]).to.equal(
      'indicators[1].id: expected each id once in an area, received "a", the same as indicators[0]; rename one, or give each an "id"; both are left out',
    );
    expect(told(ids('a', 'b'))).to.deep.equal([]);
  });
  it('names an unknown field and the one that was meant', () => {
    expect(told(card([{ ...sign('Plans'), qualty: {}, colour: 'red' }]))).to.deep.equal([
      'indicators[0].qualty: expected a field that is known here, received an unknown field; did you mean "quality"?',
      'indicators[0].colour: expected a field that is known here, received an unknown field; remove it, or correct its name',
    ]);
  });
  it('leaves out quality without a value, and a target that is not a number', () => {
    const dataset = card([
      { ...sign('Plans'), quality: { name: 'Audited' } },
      { ...sign('Visits'), target: { value: '95' } },
      { ...sign('Reviews'), quality: { name: 'Audited', value: '54%' } },
    ]);
    expect(told(dataset)).to.deep.equal([
      'indicators[0].quality.value: expected a number, or shorthand such as "[c]", "[x]" or "[z]", received nothing; add it',
      'indicators[1].target.value: expected a number, or one per period, received a number in quotes; write 75 or [75, 76, …]',
      'indicators[2].quality.value: expected a number, or shorthand such as "[c]", "[x]" or "[z]", received a number in quotes; write the number without quotes, commas, pounds or per cent signs',
    ]);
    const [plans, visits, reviews] = parseVitalSigns(dataset).dataset!.indicators;
    expect(plans!.quality).to.equal(undefined);
    expect(visits!.indicator.target).to.equal(undefined);
    expect(reviews!.quality!.indicator.series[0]!.values).to.deep.equal([
      { value: '[!]', marks: [] },
    ]);
  });
  it('names the place of a value in its indicator', () => {
    expect(told(card([sign('Plans'), sign('Visits', [88, '91'])]))).to.deep.equal([
      'indicators[1].series[0].values[1]: expected a number, or shorthand such as "[c]", "[x]" or "[z]", received a number in quotes; write the number without quotes, commas, pounds or per cent signs',
    ]);
  });
  it('is refused where no indicator is left, or a disclosure setting cannot be read', () => {
    expect(told(card([]))).to.deep.equal([
      'indicators: expected one indicator at least, received none that can be drawn; add or correct one',
    ]);
    expect(parseVitalSigns(card([])).dataset).to.equal(undefined);
    const unread = card([{ ...sign('Plans'), disclosure: { treshold: 10 } }]);
    expect(parseVitalSigns(unread).dataset).to.equal(undefined);
  });
});
