// Attacks with the rule itself a mix and a funnel beside a period within their own, over every small table: what the
// longer one has more is a number of people too.
import { expect } from '@open-wc/testing';
import { parsePlacementMix } from '../../src/widgets/placement-mix/input.js';
import { protectPlacementMix } from '../../src/widgets/placement-mix/protect.js';
import { parseThresholdFunnel } from '../../src/widgets/threshold-funnel/input.js';
import { protectThresholdFunnel } from '../../src/widgets/threshold-funnel/protect.js';
import { problemText } from '../support/problem-text.js';
import { lists, narrowedByRule } from './by-rule.js';

const YEAR = '2024-25';

interface Rows {
  /** Of the year, and of what lies within it. */
  readonly value: readonly number[];
  readonly previous: readonly number[];
}
interface Beside {
  readonly before?: string;
  readonly threshold?: number;
  readonly more?: object;
}

const named = ({ value, previous }: Rows) =>
  value.map((each, i) => ({ name: 'ABD'[i]!, value: each, previous: previous[i]! }));
const sumOf = (all: readonly number[]) => all.reduce((sum, each) => sum + each, 0);

const protectMix = (rows: Rows, { before = '2024-25 Q1', threshold = 5, more }: Beside) =>
  protectPlacementMix(
    parsePlacementMix({
      ...{ title: 'T', area: 'X', measure: { kind: 'flow' }, disclosure: { threshold, ...more } },
      ...{ period: YEAR, previousPeriod: before, parts: named(rows) },
    }).dataset!,
  );

const protectFunnel = (rows: Rows, { before = '2024-25 Q1', threshold = 5, more }: Beside) =>
  protectThresholdFunnel(
    parseThresholdFunnel({
      ...{ title: 'T', area: 'X', disclosure: { threshold, ...more } },
      ...{ period: YEAR, previousPeriod: before, levels: named(rows) },
      ...{ contacts: sumOf(rows.value), contactsPrevious: sumOf(rows.previous) },
    }).dataset!,
  );

type Shown = { readonly value: unknown } | undefined;
const text = (values: readonly Shown[]) => values.map((each) => each?.value).join(' ');

const PUBLISH: Readonly<Record<string, (rows: Rows, beside: Beside) => string>> = {
  'a mix': (rows, beside) => {
    const { now, previous } = protectMix(rows, beside).publishable.mixes[0]!;
    return [now, previous!].map(({ parts, total }) => text([...parts, total])).join(' | ');
  },
  'lists of a mix': ({ value, previous }, { threshold = 5 }) => {
    const list = (period: string, rows: readonly number[]) => ({
      ...{ widget: 'placement-mix', title: period, area: 'X', measure: { kind: 'flow' }, period },
      parts: rows.map((each, i) => ({ name: 'ABD'[i]!, value: each })),
      disclosure: { threshold },
    });
    const { dataset } = parsePlacementMix([list('2024-25 Q1', previous), list(YEAR, value)]);
    return protectPlacementMix(dataset!)
      .publishable.mixes.map(({ now }) => text([...now.parts, now.total]))
      .join(' | ');
  },
  'a funnel': (rows, beside) =>
    protectFunnel(rows, beside)
      .publishable.figures.flatMap(({ levels, contacts }) => [
        text([...levels, contacts!].map(({ value }) => value)),
        text([...levels, contacts!].map(({ previous }) => previous)),
      ])
      .join(' | '),
};

describe('the rule for a period within another', function () {
  this.timeout(60_000);

  for (const [name, publish] of Object.entries(PUBLISH))
    for (const threshold of [3, 5])
      it(`tells nothing of what the longer one has more: ${name}, threshold ${threshold}`, () => {
        const { leaks, attacked } = narrowedByRule({
          threshold,
          tables: [...lists(3, 9)].map(([a = 0, rest = 0, d = 0]) => ({
            a,
            rest,
            all: a + rest,
            d: d + 20,
          })),
          publish: ({ a = 0, all = 0, d = 0 }) =>
            publish({ value: [all, 30, d], previous: [a, 12, 10] }, { threshold }),
          isInside: ({ a = 0, rest = 0, d = 0 }) => Math.max(a, rest) <= 4 && d > 22 && d < 26,
        });
        expect(leaks.slice(0, 4), `${leaks.length} of ${attacked}`).to.eql([]);
        expect(attacked).to.be.greaterThan(threshold);
      });

  const rows: Rows = { value: [22, 30, 50], previous: [20, 20, 40] };
  for (const name of ['a mix', 'a funnel'])
    it(`shows periods that share no day, that only overlap, and what is protected: ${name}`, () => {
      const all = '22 30 50 102 | 20 20 40 80';
      const publish = PUBLISH[name]!;
      expect(publish(rows, { before: '2023-24' })).to.equal(all);
      expect(publish(rows, { before: '2024-01-01/P12M' })).to.equal(all);
      expect(publish(rows, { more: { protected: true } })).to.equal(all);
      expect(publish(rows, {})).to.equal('22 30 50 102 | [c] [c] [c] [c]');
    });

  it('is told to the author', () => {
    const said =
      'previousPeriod: expected no period within a longer one, since what that has more is a number of people too, received "2024-25 Q1" within "2024-25"; leave the numbers of this one out; they are not shown';
    for (const protect of [protectMix, protectFunnel]) {
      const { notices, withheld } = protect(rows, {});
      expect(notices!.map((each) => problemText(each))).to.eql([said]);
      expect(withheld.length).to.equal(4);
    }
  });
});
