// Attacks percentages and rates with the rule itself, over every small table: of all children, of girls and of boys, how
// many are counted and how many are left over.
import { expect } from '@open-wc/testing';
import { parseIndicatorTrend } from '../../src/widgets/indicator-trend/input.js';
import { protectIndicatorTrend } from '../../src/widgets/indicator-trend/protect.js';
import { parseVitalSigns } from '../../src/widgets/vital-signs/input.js';
import { protectVitalSigns } from '../../src/widgets/vital-signs/protect.js';
import { type Counts, lists, narrowedByRule } from './by-rule.js';

/** So many of so many. */
interface Share {
  readonly of: number;
  /** NaN where the author withholds it. */
  readonly counted: number;
}

type Shares = Readonly<Record<string, readonly Share[]>>;

const written = (shares: readonly Share[], per: number, decimals: number) => ({
  values: shares.map(({ of, counted }) =>
    of === 0
      ? null
      : Number.isNaN(counted)
        ? '[c]'
        : Number(((counted / of) * per).toFixed(decimals)),
  ),
  denominator: shares.map(({ of }) => of || null),
});

interface Setting {
  readonly threshold: number;
  readonly per?: number;
  readonly decimals?: number;
}

const measureOf = ({ per = 100 }: Setting) => ({
  unit: per === 100 ? 'percent' : `per ${per} children`,
  kind: 'stock',
});

const periodsOf = (shares: Shares) => Object.values(shares)[0]!.map((_, i) => String(2020 + i));

/** What a trend publishes of shares by name. */
function publishTrend(shares: Shares, setting: Setting): string {
  const { threshold, per = 100, decimals = 1 } = setting;
  const { dataset } = parseIndicatorTrend({
    title: 'T',
    disclosure: { threshold },
    measure: measureOf(setting),
    periods: periodsOf(shares),
    series: Object.entries(shares).map(([name, each]) => ({
      name,
      role: name === 'England' ? 'national' : 'area',
      ...written(each, per, decimals),
    })),
  });
  const { publishable } = protectIndicatorTrend(dataset!);
  return JSON.stringify(
    publishable.indicator.series.map(({ values, denominator }) => [
      values.map(({ value }) => value),
      denominator,
    ]),
  );
}

/** What a scorecard publishes of the same, in a row each. */
function publishSigns(shares: Shares, setting: Setting): string {
  const { threshold, per = 100, decimals = 1 } = setting;
  const { dataset } = parseVitalSigns({
    title: 'T',
    area: 'X',
    disclosure: { threshold },
    indicators: Object.entries(shares).map(([name, each]) => ({
      name,
      measure: measureOf(setting),
      periods: periodsOf(shares),
      series: [{ name: 'X', ...written(each, per, decimals) }],
    })),
  });
  return JSON.stringify(
    protectVitalSigns(dataset!).publishable.indicators.map(
      ({ indicator: { series: [lead] } }) => [lead!.values.map(({ value }) => value), lead!.denominator], // prettier-ignore
    ),
  );
}

/** Two groups of which so many are counted and so many left over at most, and both together. */
function* groups(counted: number, left: number): Iterable<Counts> {
  for (const [girls = 0, boys = 0] of lists(2, counted))
    for (const [otherGirls = 0, otherBoys = 0] of lists(2, left))
      yield {
        ...{ girls, boys, otherGirls, otherBoys },
        ...{ all: girls + boys, otherAll: otherGirls + otherBoys },
        ...{ ofGirls: girls + otherGirls, ofBoys: boys + otherBoys },
      };
}

function* parts(length: number, most: number): Iterable<Counts> {
  for (const [own = 0, kin = 0, agency = 0] of lists(length, most)) {
    const all = own + kin + agency;
    if (all > 0)
      yield { ...{ own, kin, agency, all }, ...{ notOwn: all - own, notKin: all - kin } };
  }
}

/** Three groups of which so many are counted and so many left over at most. */
function* threeGroups(counted: number, left: number): Iterable<Counts> {
  for (const [girls = 0, boys = 0, others = 0] of lists(3, counted))
    for (const [leftgirls = 0, leftboys = 0, leftothers = 0] of lists(3, left))
      yield { girls, boys, others, leftgirls, leftboys, leftothers };
}

function threeShares(counts: Counts): Shares {
  const share = (names: readonly string[]): readonly Share[] => {
    const sumOf = (prefix: string) => names.reduce((sum, name) => sum + counts[prefix + name]!, 0);
    return [{ counted: sumOf(''), of: sumOf('') + sumOf('left') }];
  };
  const names = ['girls', 'boys', 'others'];
  return {
    ...Object.fromEntries(names.map((name) => [name, share([name])])),
    all: share(names),
  };
}

const sharesIn = (counts: Counts): Shares => {
  const share = (name: string): readonly Share[] => {
    const counted = counts[name.toLowerCase()]!;
    return [{ counted, of: counted + counts[`other${name}`]! }];
  };
  return { All: share('All'), Girls: share('Girls'), Boys: share('Boys') };
};

/** A year before, of which all is shown: it adds up. */
const SHOWN: Shares = {
  All: [{ counted: 40, of: 80 }],
  Girls: [{ counted: 25, of: 45 }],
  Boys: [{ counted: 15, of: 35 }],
};

/** A year before, of which as much is withheld as may be. */
const WITHHELD: Shares = {
  All: [{ counted: 4, of: 8 }],
  Girls: [{ counted: 1, of: 4 }],
  Boys: [{ counted: 3, of: 4 }],
};

/** Years before that are shown, so many that all, girls and boys add up whatever stands beside them. */
const YEARS: Shares = {
  Schools: [31, 33, 30, 36].map((counted) => ({ counted, of: 57 })),
  All: [41, 45, 52, 49].map((counted, i) => ({ counted, of: 80 + 3 * i })),
  Girls: [20, 22, 31, 23].map((counted, i) => ({ counted, of: 45 + i })),
  Boys: [21, 23, 21, 26].map((counted, i) => ({ counted, of: 35 + 2 * i })),
};

/** A year before, of which the author withholds a figure. */
const PARTLY: Shares = {
  All: [{ counted: 55, of: 100 }],
  Girls: [{ counted: NaN, of: 50 }],
  Boys: [{ counted: 25, of: 50 }],
};

const CARE_LEAVERS: readonly Share[] = [{ counted: 40, of: 90 }];
const SCHOOLS: readonly Share[] = [{ counted: 31, of: 57 }];
const ENGLAND: readonly Share[] = [{ counted: 2100, of: 5000 }];

const after = (before: Shares, now: Shares): Shares =>
  Object.fromEntries(
    Object.entries(now).map(([name, shares]) => [name, [...before[name]!, ...shares]]),
  );

const reversed = (shares: Shares): Shares => Object.fromEntries(Object.entries(shares).reverse());

describe('the rule for percentages', function () {
  this.timeout(240_000);

  const trials: Readonly<Record<string, (shares: Shares, threshold: number) => string>> = {
    'a percentage of all, girls and boys': (shares, threshold) =>
      publishTrend(shares, { threshold }),
    'in whole per cents, boys first': (shares, threshold) =>
      publishTrend(reversed(shares), { threshold, decimals: 0 }),
    'a rate': (shares, threshold) => publishTrend(shares, { threshold, per: 1000, decimals: 0 }),
    'after a year of which all is shown': (shares, threshold) =>
      publishTrend(after(SHOWN, shares), { threshold }),
    'after a year of which little is shown': (shares, threshold) =>
      publishTrend(after(WITHHELD, shares), { threshold }),
    'after a year that is withheld in part': (shares, threshold) =>
      publishTrend(after(PARTLY, shares), { threshold }),
    'beside a series that has nothing to do with them': (shares, threshold) =>
      publishTrend({ ...shares, 'Care leavers': CARE_LEAVERS }, { threshold }),
    'beside England': (shares, threshold) =>
      publishTrend({ ...shares, England: ENGLAND }, { threshold }),
    'beside others, after years that are shown': (shares, threshold) =>
      publishTrend(after(YEARS, { Schools: SCHOOLS, ...shares }), { threshold }),
    'rows of a scorecard': (shares, threshold) => publishSigns(shares, { threshold }),
    'rows of a scorecard beside others, after years that are shown': (shares, threshold) =>
      publishSigns(after(YEARS, { ...shares, Schools: SCHOOLS }), { threshold }),
  };

  for (const [name, publish] of Object.entries(trials))
    for (const threshold of [2, 3, 4, 5])
      it(`tells nothing of a small count under ${threshold}: ${name}`, () => {
        const most = 2 * threshold + (threshold < 5 ? 2 : 0);
        const { leaks, attacked, published } = narrowedByRule({
          threshold,
          tables: groups(most, most),
          publish: (counts) => publish(sharesIn(counts), threshold),
          isInside: ({ all = 0, otherAll = 0 }) => Math.max(all, otherAll) <= most,
        });
        expect(leaks.slice(0, 4), `${leaks.length} of ${attacked}`).to.eql([]);
        expect(attacked).to.be.greaterThan(20);
        expect(published).to.be.greaterThan(400);
      });

  it('tells nothing of a small count: parts of the same children', () => {
    const { leaks, attacked } = narrowedByRule({
      threshold: 3,
      tables: parts(3, 12),
      publish: ({ own = 0, kin = 0, agency = 0, all = 0 }) => {
        const share = (counted: number): readonly Share[] => [{ counted, of: all }];
        return publishTrend(
          { Own: share(own), Kin: share(kin), Agency: share(agency) },
          { threshold: 3 },
        );
      },
      isInside: ({ own = 0, kin = 0, agency = 0 }) => Math.max(own, kin, agency) <= 9,
    });
    expect(leaks.slice(0, 4), `${leaks.length} of ${attacked}`).to.eql([]);
    expect(attacked).to.be.greaterThan(20);
  });

  it('tells nothing of a small count: three groups and all of them', () => {
    const names = ['girls', 'boys', 'others'];
    const { leaks, attacked } = narrowedByRule({
      threshold: 3,
      tables: threeGroups(5, 4),
      publish: (counts) => publishTrend(threeShares(counts), { threshold: 3 }),
      isInside: (counts) => names.every((name) => counts[name]! <= 3 && counts[`left${name}`]! < 3),
    });
    expect(leaks.slice(0, 4), `${leaks.length} of ${attacked}`).to.eql([]);
    expect(attacked).to.be.greaterThan(20);
  });

  for (const threshold of [3, 4])
    for (const shown of [
      { counted: 9, of: 18 },
      { counted: 19, of: 38 },
      { counted: 0, of: 12 },
    ])
      it(`tells nothing of a small count under ${threshold}: beside a group that is shown, ${shown.counted} of ${shown.of}`, () => {
        const most = 2 * threshold + 2;
        const publish = (counts: Counts) => {
          const { All, Girls, Boys } = sharesIn(counts);
          const [all] = All as [Share];
          const sum = { counted: all.counted + shown.counted, of: all.of + shown.of };
          const shares = { All: [sum], Girls: Girls!, Boys: Boys!, Others: [shown] };
          return publishTrend(shares, { threshold });
        };
        const { leaks, attacked } = narrowedByRule({
          threshold,
          tables: [...groups(most, most)].filter(({ ofGirls, ofBoys }) => ofGirls && ofBoys),
          publish,
          // Where the others are withheld, they may be more or fewer than in any of these tables.
          isInside: (counts) =>
            Math.max(counts.all!, counts.otherAll!) <= most &&
            publish(counts).endsWith(`[${shown.of}]]]`),
        });
        expect(leaks.slice(0, 4), `${leaks.length} of ${attacked}`).to.eql([]);
        expect(attacked).to.be.greaterThan(20);
      });

  it('tells nothing of a small count: the halves of a year', () => {
    const { leaks, attacked } = narrowedByRule({
      threshold: 3,
      tables: groups(8, 8),
      publish: (counts) => {
        const { All, Girls, Boys } = sharesIn(counts);
        const each = [...Girls!, ...Boys!, ...All!];
        const { dataset } = parseIndicatorTrend({
          title: 'T',
          disclosure: { threshold: 3 },
          measure: { unit: 'percent', kind: 'flow' },
          periods: ['2023-04-01/P6M', '2023-10-01/P6M', '2023-24'],
          series: [{ name: 'X', ...written(each, 100, 1) }],
        });
        const [lead] = protectIndicatorTrend(dataset!).publishable.indicator.series;
        return JSON.stringify([lead!.values.map(({ value }) => value), lead!.denominator]);
      },
      isInside: ({ all = 0, otherAll = 0 }) => Math.max(all, otherAll) <= 8,
    });
    expect(leaks.slice(0, 4), `${leaks.length} of ${attacked}`).to.eql([]);
    expect(attacked).to.be.greaterThan(20);
  });
});
