// Attacks with the rule itself shares of one number that do not make it up, over every small table: what they leave over
// is a number of people that stands nowhere, as the rest of a mix is.
import { expect } from '@open-wc/testing';
import { parseIndicatorTrend } from '../../src/widgets/indicator-trend/input.js';
import { protectIndicatorTrend } from '../../src/widgets/indicator-trend/protect.js';
import { parseVitalSigns } from '../../src/widgets/vital-signs/input.js';
import { protectVitalSigns } from '../../src/widgets/vital-signs/protect.js';
import type { Indicator } from '../../src/core/indicator/indicator.js';
import { type Counts, lists, narrowedByRule } from './by-rule.js';

const measure = { unit: 'percent', kind: 'stock', direction: 'neutral' };

/** Counts of one series, and what each is out of. */
interface Shares {
  readonly name: string;
  readonly counts: readonly number[];
  readonly of: readonly number[];
}

const percent = ({ counts, of }: Shares) => ({
  values: counts.map((count, at) => Math.round((100 * count) / of[at]!)),
  denominator: of,
});
const yearsOf = ([{ counts }]: readonly [Shares, ...Shares[]]) =>
  counts.map((_, at) => String(2024 + at));

const shown = (indicators: readonly Indicator[]): string =>
  indicators
    .flatMap(({ series }) => series)
    .map(({ values, denominator }) =>
      [...values.map(({ value }) => value), ...(denominator ?? [])].join(' '),
    )
    .join(' | ');

type Publish = (shares: readonly [Shares, ...Shares[]], threshold: number) => string;

const PUBLISH: Readonly<Record<string, Publish>> = {
  'a trend': (shares, threshold) => {
    const series = shares.map((each, i) => ({
      ...{ name: each.name, role: i === 0 ? 'area' : 'other', ...percent(each) },
    }));
    const { dataset } = parseIndicatorTrend({
      ...{ title: 'T', area: 'X', disclosure: { threshold }, measure },
      ...{ periods: yearsOf(shares), series },
    });
    return shown([protectIndicatorTrend(dataset!).publishable.indicator]);
  },
  'the rows of a scorecard': (shares, threshold) => {
    const indicators = shares.map((each) => ({
      ...{ name: each.name, measure, periods: yearsOf(shares) },
      series: [{ name: 'X', role: 'area', ...percent(each) }],
    }));
    const { dataset } = parseVitalSigns({ title: 'T', area: 'X', disclosure: { threshold }, indicators }); // prettier-ignore
    return shown(protectVitalSigns(dataset!).publishable.indicators.map((row) => row.indicator));
  },
};

/** Every way to divide so many, with what is left over. */
const divided = (all: number, parts: number): readonly (readonly number[])[] =>
  [...lists(parts, all)].flatMap((list) => {
    const rest = all - list.reduce((sum, each) => sum + each, 0);
    return rest >= 0 ? [[...list, rest]] : [];
  });

const countsOf = (list: readonly number[], year = ''): Counts =>
  Object.fromEntries(list.map((count, i) => [`${i === list.length - 1 ? 'rest' : 'ABCD'[i]!}${year}`, count])); // prettier-ignore

describe('the rule for shares of one number that leave something over', function () {
  this.timeout(120_000);

  for (const [name, publish] of Object.entries(PUBLISH)) {
    for (const [parts, all, threshold] of [
      [2, 18, 5],
      [3, 18, 5],
      [3, 14, 3],
      [4, 12, 3],
    ] as const)
      it(`tells nothing of it: ${parts} of ${all} in ${name}, threshold ${threshold}`, () => {
        const { leaks, attacked } = narrowedByRule({
          threshold,
          tables: divided(all, parts).map((list) => countsOf(list)),
          publish: (counts) => {
            const shares = Object.entries(counts).slice(0, parts).map(([part, count]): Shares => {
              return { name: part, counts: [count], of: [all] };
            }); // prettier-ignore
            return publish(shares as unknown as [Shares, ...Shares[]], threshold);
          },
          isInside: () => true,
        });
        expect(leaks.slice(0, 4), `${leaks.length} of ${attacked}`).to.eql([]);
        expect(attacked).to.be.at.least(20);
      });

    it(`tells nothing of three of 8 in one year and of 7 in another: ${name}`, () => {
      const years = [8, 7] as const;
      const { leaks, attacked } = narrowedByRule({
        threshold: 3,
        tables: divided(years[0], 3).flatMap((one) =>
          divided(years[1], 3).map((other) => ({ ...countsOf(one), ...countsOf(other, '2') })),
        ),
        publish: (counts) =>
          publish(
            [...'ABC'].map((part): Shares => {
              return { name: part, counts: [counts[part]!, counts[`${part}2`]!], of: years };
            }) as unknown as [Shares, ...Shares[]],
            3,
          ),
        isInside: () => true,
      });
      expect(leaks.slice(0, 4), `${leaks.length} of ${attacked}`).to.eql([]);
      expect(attacked).to.be.at.least(100);
    });

    it(`tells nothing of it in either of two years: ${name}`, () => {
      const years = [11, 10] as const;
      const { leaks, attacked } = narrowedByRule({
        threshold: 3,
        tables: divided(years[0], 2).flatMap((one) =>
          divided(years[1], 2).map((other) => ({ ...countsOf(one), ...countsOf(other, '2') })),
        ),
        publish: ({ A = 0, B = 0, A2 = 0, B2 = 0 }) =>
          publish(
            [
              { name: 'A', counts: [A, A2], of: years },
              { name: 'B', counts: [B, B2], of: years },
            ],
            3,
          ),
        isInside: () => true,
      });
      expect(leaks.slice(0, 4), `${leaks.length} of ${attacked}`).to.eql([]);
      expect(attacked).to.be.at.least(100);
    });

    for (const [all, threshold] of [
      [16, 5],
      [12, 3],
    ] as const)
      for (const order of ['ABU', 'UAB'])
        it(`tells nobody exactly what two leave over beside one that is no part: ${order} of ${all} in ${name}`, () => {
          const { exact, attacked } = narrowedByRule({
            threshold,
            tables: divided(all, 2).flatMap((list) =>
              Array.from({ length: all + 1 }, (_, U) => ({ ...countsOf(list), U })),
            ),
            publish: (counts) => {
              const shares = [...order].map((part): Shares => ({ name: part, counts: [counts[part]!], of: [all] })); // prettier-ignore
              return publish(shares as unknown as [Shares, ...Shares[]], threshold);
            },
            isInside: () => true,
          });
          expect(exact.slice(0, 4), `${exact.length} of ${attacked}`).to.eql([]);
          expect(attacked).to.be.at.least(100);
        });

    it(`takes two of three for parts of it, of which the third is not: ${name}`, () => {
      const one = (counts: readonly number[]) =>
        publish(counts.map((count, i) => ({ name: 'ABC'[i]!, counts: [count], of: [100] })) as unknown as [Shares], 5); // prettier-ignore
      expect(one([60, 36, 70])).to.equal('60 100 | [c]  | 70 100');
      expect(one([60, 35, 70])).to.equal('60 100 | 35 100 | 70 100');
      // 62 would leave few over as well, and of which is withheld would tell how few.
      expect(one([60, 36, 62])).to.equal('[c]  | [c]  | [c] ');
    });

    it(`shows all where they leave over as many as the threshold, or may be more than all: ${name}`, () => {
      const one = (counts: readonly number[]) =>
        publish(counts.map((count, i) => ({ name: 'ABCD'[i]!, counts: [count], of: [100] })) as unknown as [Shares], 5); // prettier-ignore
      expect(one([60, 35])).to.equal('60 100 | 35 100');
      expect(one([60, 36])).to.equal('60 100 | [c] ');
      expect(one([70, 60, 50])).to.equal('70 100 | 60 100 | 50 100');
    });

    it(`takes three of four for parts of it, of which the fourth is not: ${name}`, () => {
      const one = (counts: readonly number[]) =>
        publish(counts.map((count, i) => ({ name: 'ABCD'[i]!, counts: [count], of: [100] })) as unknown as [Shares], 5); // prettier-ignore
      const text = one([30, 40, 27, 60]);
      expect(text).to.contain('[c]');
      expect(text).not.to.equal(one([30, 40, 22, 60]));
    });
  }
});
