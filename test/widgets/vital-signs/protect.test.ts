// Tests that no count of people under the threshold is shown: in values, in quality, or in the dataset read back.
import { expect } from '@open-wc/testing';
import { parseVitalSigns, writeVitalSigns } from '../../../src/widgets/vital-signs/input.js';
import { protectVitalSigns } from '../../../src/widgets/vital-signs/protect.js';
import { problemText } from '../../support/problem-text.js';
import { card, sign as percentSign, type Sign } from './signs.js';

/** A row that its publisher has not protected. */
const sign = (
  name: string,
  values?: Sign['series'][number]['values'],
  more: Partial<Sign> = {},
): Sign => percentSign(name, values, { disclosure: {}, ...more });

const people: Sign['measure'] = { unit: 'count', kind: 'stock', direction: 'low' };

const protectedOf = (dataset: unknown) => {
  const { publishable, withheld } = protectVitalSigns(parseVitalSigns(dataset).dataset!);
  return { ...writeVitalSigns(publishable), withheld };
};
const valuesOf = ({ series }: Sign) =>
  series[0]!.values.map((value) => (value as { value: unknown }).value);

describe('protection of a scorecard', () => {
  it('withholds small counts of every indicator, and reports how many', () => {
    const { indicators, withheld } = protectedOf(
      card([
        sign('In custody', [3, 7, 0], { measure: people }),
        sign('Visits', [3, 4]),
        sign('Placed far away', [12, 1], { measure: people }),
      ]),
    );
    expect(indicators.map(valuesOf)).to.deep.equal([
      ['[c]', 7, 0],
      [3, 4],
      [12, '[c]'],
    ]);
    expect(withheld.length).to.equal(2);
  });
  it('names to its author the areas of rows that have one name and may add up', () => {
    const row = (area: string, value: number) =>
      sign('Plans', [value], { measure: people, area: { name: area } });
    const { dataset } = parseVitalSigns(
      card([row('County', 25), row('North', 22), row('South', 3)]),
    );
    const { notices = [] } = protectVitalSigns(dataset!);
    expect(notices.map(problemText)).to.deep.equal([
      'indicators[0]: expected figures that show whether one of "County", "North" and "South" is the sum of the others, received none that do; check what is withheld: they are taken to add up, so that no small number can be worked out',
    ]);
  });
  it('shows no value before revision of any row where one tells of few, since rows may add up', () => {
    const rows = (girls: number) =>
      protectedOf(
        card([
          sign('All', [30, { value: 25, was: 24 }], { measure: people }),
          sign('Girls', [12, { value: 10, was: girls }], { measure: people }),
          sign('Boys', [18, { value: 15, was: 21 }], { measure: people }),
        ]),
      );
    expect(JSON.stringify(rows(3).indicators)).not.to.include('"was"');
    expect(JSON.stringify(rows(7).indicators)).to.include('"was":24');
  });
  it('names the small value before revision that it leaves out, of a row and of quality', () => {
    const { withheld } = protectedOf(
      card([
        sign('In custody', [30, { value: 6, was: 4 }], {
          measure: people,
          quality: { name: 'Checked', unit: 'count', value: { value: 9, was: 3 } },
        }),
      ]),
    );
    expect(withheld.map(({ path, few }) => [path.join(' '), few])).to.have.deep.members([
      ['indicators 0 series 0 values 1 was', true],
      ['indicators 0 quality value was', true],
    ]);
  });
  it('protects rows that add up, beside rows that do not and whatever their units are called', () => {
    const row = (name: string, unit: string, values: readonly number[]) =>
      sign(name, values, { measure: { ...people, unit } });
    const rows = (girls: string, boys: string) =>
      protectedOf(
        card([
          row('All', 'count', [25, 30]),
          row('Girls', girls, [22, 27]),
          row('Boys', boys, [3, 3]),
          row('Contacts', 'count', [300, 310]),
        ]),
      ).indicators.map(valuesOf);
    const found = [[25, 30], ['[c]', '[c]'], ['[c]', '[c]'], [300, 310]]; // prettier-ignore
    expect(rows('count', 'count')).to.deep.equal(found);
    expect(rows('girls', 'boys')).to.deep.equal(found);
  });

  it('protects a figure that is not given, or not yet, where other rows leave it', () => {
    const row = (name: string, values: readonly (number | string)[]) =>
      sign(name, [], {
        measure: people,
        periods: ['31 March 2023', '31 March 2024', '31 March 2025'].slice(0, values.length),
        series: [{ name: 'X', values }],
      });
    const lastOf = (boys: readonly (number | string)[], latest: number) =>
      protectedOf(
        card([row('All', [34, 35, latest]), row('Girls', [20, 20, 20]), row('Boys', boys)]),
      ).indicators.map((each) => valuesOf(each)[2]);
    for (const latest of [21, 22, 23, 24])
      for (const boys of [
        [14, 15, '[x]'],
        [14, 15, '[u]'],
        [14, 15],
      ])
        expect(lastOf(boys, latest).slice(0, 2), `${boys.join()} ${latest}`).to.include('[c]');
    expect(lastOf([14, 15, '[x]'], 29).slice(0, 2)).to.deep.equal([29, 20]);
  });

  it('protects percentages of one number in rows of one area', () => {
    const row = (name: string, percent: number) =>
      sign(name, [], {
        measure: { unit: 'percent', kind: 'stock', direction: 'low' },
        periods: ['2024'],
        series: [{ name: 'X', values: [percent], denominator: [60] }],
      });
    const { indicators } = protectedOf(card([row('Own', 60), row('Kin', 5), row('Agency', 35)]));
    expect(indicators.map(valuesOf)).to.deep.equal([[60], ['[c]'], ['[c]']]);
  });

  it('withholds a small count of quality, and a percentage of a few', () => {
    const quality = (more: object) => ({ ...sign('Visits'), quality: { name: 'Asked', ...more } });
    const { indicators, withheld } = protectedOf(
      card([
        { ...quality({ value: 3, unit: 'count' }) },
        { ...quality({ value: 50, denominator: 4 }), name: 'Reviews' },
        { ...quality({ value: 54 }), name: 'Plans' },
        { ...quality({ value: 3, unit: 'count', counts: 'things' }), name: 'Beds' },
      ]),
    );
    expect(
      indicators.map((each) => (each.quality!.value as { value: unknown }).value),
    ).to.deep.equal(['[c]', '[c]', 54, 3]);
    expect(withheld.length).to.equal(2);
  });
  it('withholds no pounds, also where they are for so many people', () => {
    const unit = '£ thousand per 1,000 children';
    const { indicators, withheld } = protectedOf(
      card([
        {
          ...sign('Spending', [3, 4], { measure: { unit } }),
          quality: { name: 'Saved', value: 3, unit: '£ per 100 places', denominator: 100 },
        },
      ]),
    );
    expect(valuesOf(indicators[0]!)).to.deep.equal([3, 4]);
    expect((indicators[0]!.quality!.value as { value: unknown }).value).to.equal(3);
    expect(withheld.length).to.equal(0);
  });
  it('treats a quality whose unit cannot be read as a count of people', () => {
    const { indicators } = protectedOf(
      card([{ ...sign('Visits'), quality: { name: 'Complaints', value: 3, unti: 'count' } }]),
    );
    expect((indicators[0]!.quality!.value as { value: unknown }).value).to.equal('[c]');
  });
  it('follows each indicator’s own disclosure rule', () => {
    const { indicators } = protectedOf(
      card(
        [
          sign('Ours', [7, 8], { measure: people }),
          sign('Published', [7, 8], { measure: people, disclosure: { protected: true } }),
        ],
        { disclosure: { threshold: 10 } },
      ),
    );
    expect(indicators.map(valuesOf)).to.deep.equal([
      ['[c]', '[c]'],
      [7, 8],
    ]);
  });
  it('changes nothing when done again', () => {
    const once = protectedOf(
      card([sign('In custody', [3, 7, 0], { measure: people })], { disclosure: { rounding: 5 } }),
    );
    const { withheld, ...written } = once;
    expect(protectedOf(written)).to.deep.equal({ ...written, withheld: [] });
    expect(withheld.length).to.equal(1);
  });
});
