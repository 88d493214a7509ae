// Tests that a row of a scorecard that is the average of others tells none of them that is withheld.
import { expect } from '@open-wc/testing';
import { parseVitalSigns } from '../../../src/widgets/vital-signs/input.js';
import { protectVitalSigns } from '../../../src/widgets/vital-signs/protect.js';
import { problemText } from '../../support/problem-text.js';
import { randomFrom } from '../../support/random-from.mjs';
import { card, sign, type Sign } from './signs.js';

type Values = Sign['series'][number]['values'];

const PERCENT: Sign['measure'] = { unit: 'percent', kind: 'stock', direction: 'high' };
const row = (name: string, values: Values, more: Partial<Sign> = {}): Sign =>
  sign(name, values, { measure: PERCENT, ...more });

function shown(indicators: readonly Sign[]) {
  const { publishable, notices = [] } = protectVitalSigns(
    parseVitalSigns(card(indicators)).dataset!,
  );
  return {
    values: publishable.indicators.map(({ indicator }) =>
      indicator.series[0]!.values.map(({ value }) => value),
    ),
    notices: notices.filter(({ code }) => code === 'series may be averages').map(problemText),
  };
}

const asked = (path: string, names: string) =>
  `${path}: expected figures that show whether one of ${names} is the average of the others, received too few that do; if it is, withhold it too where one of them is withheld, so that none can be worked out`;

describe('rows of a scorecard of which one is called an average', () => {
  const AVERAGES = [
    ...['Average', 'average of the three', 'Mean (unweighted)', 'County average', 'Cyfartaledd'],
    ...['Cyfartaledd y tair', 'Median'],
  ];
  for (const name of AVERAGES)
    it(`withhold it with any of the others: ${name}`, () => {
      const rows = [row('Ayton', [40, 44]), row('Byton', [60, '[c]']), row(name, [50, 53])];
      expect(shown(rows).values[2]).to.eql([50, '[c]']);
      const [, , alone] = shown([
        row('Ayton', [44]),
        row('Byton', ['[c]']),
        row(name, [53]),
      ]).values;
      expect(alone).to.eql(['[c]']);
    });

  it('withhold it where the areas of one name are told apart by it', () => {
    const of = (area: string, values: Values) =>
      row('Attendance', values, { area: { name: area } });
    const rows = [of('Ayton', [40, 44]), of('Byton', [60, '[c]']), of('Average', [50, 53])];
    expect(shown(rows).values[2]).to.eql([50, '[c]']);
  });

  it('withhold it where they stand under one heading, each of its own area', () => {
    const of = (name: string, values: Values) =>
      row(name, values, { area: { name }, group: 'Attendance' });
    const more = row('Far away', [91, 12], { group: 'Placements' });
    const rows = [of('Ayton', [40, 44]), of('Byton', [60, '[c]']), of('Average', [50, 53]), more];
    expect(shown(rows).values[2]).to.eql([50, '[c]']);
  });

  it('show it where nothing is withheld, or where a period speaks against it', () => {
    const rows = (first: number, last: number | string) =>
      shown([row('Ayton', [40, 44]), row('Byton', [60, last]), row('Average', [first, 53])]);
    expect(rows(50, 62).values[2]).to.eql([50, 53]);
    expect(rows(58, '[c]')).to.eql({
      values: [[40, 44], [60, '[c]'], [58, 53]],
      notices: [],
    }); // prettier-ignore
  });

  it('are named to the author where it may be that of something else', () => {
    const rows = (average: number) =>
      shown([row('Ayton', [44]), row('Byton', ['[c]']), row('Average attendance', [average])]);
    expect(rows(53)).to.eql({
      values: [[44], ['[c]'], [53]],
      notices: [asked('indicators[0]', '"Ayton", "Byton" and "Average attendance"')],
    });
    // 2 × 12 − 44 is no percentage.
    expect(rows(12).notices).to.eql([]);
  });

  it('hold no row of another unit, and none that its publisher has protected', () => {
    const days: Sign['measure'] = { ...PERCENT, unit: 'days' };
    const rows = [
      row('Ayton', [44]),
      row('Byton', ['[c]']),
      row('Average', [53], { measure: days }),
    ];
    expect(shown(rows).values[2]).to.eql([53]);
    const published = rows.map((each) => ({
      ...{ ...each, measure: PERCENT, disclosure: { protected: true } },
    }));
    expect(shown(published).values[2]).to.eql([53]);
  });
});

describe('rows of a scorecard of which one is an average by its figures', () => {
  it('withhold it with any of the others, in random rates that are rounded', () => {
    const random = randomFrom(51);
    for (let i = 0; i < 100; i += 1) {
      const size = 2 + (i % 4);
      const rates = Array.from({ length: size }, () =>
        Array.from({ length: 4 }, () => 30 + 30 * random()),
      );
      const mean = (at: number) => rates.reduce((sum, own) => sum + own[at]!, 0) / size;
      const rows = rates.map((own, s) =>
        row(
          `Row ${s}`,
          own.map((rate, at) => (s === i % size && at === 3 ? '[c]' : Math.round(rate))),
        ),
      );
      const middle = row('Middle', [0, 1, 2, 3].map((at) => Math.round(mean(at)))); // prettier-ignore
      expect(shown([middle, ...rows]).values[0]!.at(-1), JSON.stringify(rows)).to.equal('[c]');
    }
  });

  it('are named to the author where only one period shows all of them', () => {
    const { values, notices } = shown([
      row('Ayton', [40, 44]),
      row('Byton', [60, '[c]']),
      row('Middle', [50, 53]),
    ]);
    expect(values[2]).to.eql([50, 53]);
    expect(notices).to.eql([asked('indicators[0]', '"Ayton", "Byton" and "Middle"')]);
  });
});

describe('an average beside the leading series of a row', () => {
  it('is withheld where that is withheld for what other rows show', () => {
    const people: Sign['measure'] = { unit: 'count', kind: 'stock', direction: 'low' };
    const of = (values: Values) => ({ name: 'Exampleshire', role: 'area' as const, values });
    const boys = {
      ...sign('Boys', [22, 24], { measure: people, disclosure: {} }),
      series: [
        of([22, 24]),
        { name: 'Ayton', role: 'neighbours' as const, values: [30, 32] },
        { name: 'Average', role: 'neighbours' as const, values: [26, 28] },
      ],
    };
    const { publishable } = protectVitalSigns(
      parseVitalSigns(
        card([
          sign('All', [40, 27], { measure: people, disclosure: {} }),
          sign('Girls', [18, 3], { measure: people, disclosure: {} }),
          boys,
        ]),
      ).dataset!,
    );
    const [all, girls, own] = publishable.indicators.map(({ indicator }) => indicator.series);
    const last = (series: typeof all, s = 0) => series![s]!.values[1]!.value;
    expect([last(all), last(girls)]).to.eql([27, '[c]']);
    // Boys are 2 × 28 − 32, and girls 27 less those.
    expect([last(own), last(own, 2)]).to.eql(['[c]', '[c]']);
  });
});

describe('an average of what is withheld later than it is looked for', () => {
  const count = (name: string, values: Values) =>
    sign(name, values, {
      measure: { unit: 'count', kind: 'stock', direction: 'low' },
      area: { name: 'Ayton' },
    });
  it('is withheld with a percentage that tells a count', () => {
    const rate = (area: string, values: Values, denominator?: readonly number[]): Sign => ({
      ...row('Girls missing, %', values, { area: { name: area } }),
      series: [{ name: area, role: 'area', values, ...(denominator ? { denominator } : {}) }],
    });
    const rows = [
      ...[count('Girls', [19, 21, 18, 15]), count('Boys', [8, 7, 9, 2])],
      ...[count('All', [27, 28, 27, 17])],
      rate('Ayton', [47.5, 52.5, 45, 37.5], [40, 40, 40, 40]),
      ...[rate('Byton', [30, 25, 35, 40]), rate('Ceeton', [20, 30, 40, 50])],
      rate('Average of the three', [32.5, 35.8, 40, 42.5]),
    ];
    const { values } = shown(rows);
    expect(values.map((own) => own.at(-1))).to.eql([...['[c]', '[c]', 17, '[c]', 40, 50, '[c]']]);
  });

  const total = row('Total cost', [36_000], {
    measure: { unit: 'pounds', kind: 'flow', direction: 'low' },
  });
  const PER_CHILD: Sign['measure'] = { unit: 'pounds per child', kind: 'flow', direction: 'low' };
  const OF_EACH = [['Exampleshire', 12_000], ['Byton', 20_000], ['Average', 16_000]] as const; // prettier-ignore
  it('is withheld with a cost that tells, beside a total, of how many', () => {
    const series = OF_EACH.map(([name, value], i) => ({
      ...{ name, role: i === 0 ? ('area' as const) : ('other' as const), values: [value] },
    }));
    const cost = { ...row('Cost', [12_000], { measure: PER_CHILD }), series };
    const { publishable } = protectVitalSigns(parseVitalSigns(card([total, cost])).dataset!);
    expect(
      publishable.indicators[1]!.indicator.series.map(({ values }) => values[0]!.value),
    ).to.eql(['[c]', 20_000, '[c]']);
  });
  it('is withheld with it in rows of several areas', () => {
    const rows = OF_EACH.map(([name, value]) =>
      row('Cost', [value], { measure: PER_CHILD, area: { name } }),
    );
    expect(shown([{ ...total, area: { name: 'Exampleshire' } }, ...rows]).values).to.eql([
      ...[[36_000], ['[c]'], [20_000], ['[c]']],
    ]);
  });
});

describe('a row that is the average of averages', () => {
  it('is withheld with any of them', () => {
    const rows = [
      row('Average wait, north', [12]),
      row('Average wait, south', ['[c]']),
      row('Overall average', [14]),
    ];
    expect(shown(rows).values).to.eql([[12], ['[c]'], ['[c]']]);
  });
});
