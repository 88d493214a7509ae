// Attacks with the rule itself what is protected together with something else: stages and movements of areas that
// add up, two movements between the same levels, groups whose parts are rounded. Every small table is published.
import { expect } from '@open-wc/testing';
import { isKnown, type Value } from '../../src/core/data/value.js';
import { parsePlacementMix } from '../../src/widgets/placement-mix/input.js';
import { protectPlacementMix } from '../../src/widgets/placement-mix/protect.js';
import { parseThresholdFunnel } from '../../src/widgets/threshold-funnel/input.js';
import { protectThresholdFunnel } from '../../src/widgets/threshold-funnel/protect.js';
import { type Counts, lists, narrowedByRule } from './by-rule.js';

const T = 3;
const MOST = 7;
const figureOf = (value: Value): string => (isKnown(value) ? String(value.value) : 'c');
const about = { title: 'T', area: 'C', period: '2024', disclosure: { threshold: T } };

function funnel(input: object): string {
  const { dataset } = parseThresholdFunnel({ ...about, ...input });
  return protectThresholdFunnel(dataset!)
    .publishable.figures.map(({ levels, movements, journey, contacts }) =>
      [...levels, ...movements, ...journey, ...(contacts ? [contacts] : [])]
        .map(({ value }) => figureOf(value))
        .join(' '),
    )
    .join(' | ');
}

const stages = (referrals: number, plans: number) =>
  [referrals, plans].map((value, i) => ({
    ...{ name: ['Referrals', 'Plans'][i], of: 'children', kind: 'flow', value },
  }));
const levelsOf = (...values: readonly number[]) =>
  values.map((value, i) => ({ id: `${i + 1}`, name: `Level ${i + 1}`, value }));
const levels = levelsOf(20, 10);
const down = (value: number) => ({ from: '2', to: '1', name: 'Step-down', value });

/** Names of counts, which tables may be, and what is published of one. */
interface Case {
  readonly names: readonly string[];
  readonly isTable?: (counts: Counts) => boolean;
  readonly publish: (counts: Counts) => string;
  readonly least: number;
}

const CASES: Readonly<Record<string, Case>> = {
  'stages of two areas and of both together': {
    names: ['n', 'np', 's', 'sp'],
    isTable: ({ n = 0, np = 0, s = 0, sp = 0 }) => np <= n && sp <= s,
    publish: ({ n = 0, np = 0, s = 0, sp = 0 }) =>
      funnel({
        journey: stages(n + s, np + sp),
        areas: [
          { area: 'N', journey: stages(n, np) },
          { area: 'S', journey: stages(s, sp) },
        ],
      }),
    least: 10,
  },
  'movements of two areas and of both together': {
    names: ['n', 's'],
    publish: ({ n = 0, s = 0 }) =>
      funnel({
        ...{ levels: levelsOf(40, 20), movements: [down(n + s)] },
        areas: [
          { area: 'N', levels, movements: [down(n)] },
          { area: 'S', levels, movements: [down(s)] },
        ],
      }),
    least: 5,
  },
  'movements up and down between two levels': {
    names: ['one', 'two', 'down', 'up'],
    publish: ({ one = 0, two = 0, down: fell = 0, up = 0 }) =>
      funnel({
        contacts: one + two,
        levels: levelsOf(one, two),
        movements: [down(fell), { from: '1', to: '2', name: 'Step-up', value: up }],
      }),
    least: 15,
  },
};

const mixOf = ({ a = 0, b = 0, c = 0, d = 0 }: Counts, total: object): string => {
  const parts = [a, b, c, d].map((value, i) => ({
    ...{ name: 'ABCD'[i]!, group: i < 2 ? 'G' : 'H', value },
  }));
  const { dataset } = parsePlacementMix({
    ...{ ...about, ...total, parts, groups: [{ name: 'G' }, { name: 'H' }] },
    measure: { unit: 'children', counts: 'people' },
    disclosure: { threshold: T, rounding: 5 },
  });
  return protectPlacementMix(dataset!)
    .publishable.mixes.map(({ now }) =>
      [...now.parts, ...now.groups, now.total].map(figureOf).join(' '),
    )
    .join(' | ');
};

const ROUNDED: Readonly<Record<string, Case>> = Object.fromEntries(
  [true, false].map((isGiven): [string, Case] => [
    `groups of rounded parts, ${isGiven ? 'with a total' : 'without a total'}`,
    {
      names: ['a', 'b', 'c', 'd'],
      publish: (counts) => {
        const { a = 0, b = 0, c = 0, d = 0 } = counts;
        return mixOf(counts, isGiven ? { total: a + b + c + d } : {});
      },
      least: 20,
    },
  ]),
);

describe('the rule for what is protected together', function () {
  this.timeout(120_000);

  for (const [name, { names, isTable = () => true, publish, least }] of Object.entries({
    ...CASES,
    ...ROUNDED,
  }))
    it(`leaves every small number possible: ${name}`, () => {
      const tables = [...lists(names.length, MOST)]
        .map((list): Counts => Object.fromEntries(names.map((key, i) => [key, list[i]!])))
        .filter(isTable);
      const { leaks, attacked } = narrowedByRule({
        ...{ threshold: T, tables, publish },
        // Alternatives of larger counts are not all among the tables.
        isInside: (counts) => names.every((key) => counts[key]! <= MOST - T),
      });
      expect(leaks.slice(0, 4), `${leaks.length} of ${attacked}`).to.eql([]);
      expect(attacked).to.be.at.least(least);
    });

  it('is attacked by one who finds a count that is told', () => {
    const { leaks } = narrowedByRule({
      threshold: T,
      tables: [...lists(2, MOST)].map(([n = 0, s = 0]): Counts => ({ n, s })),
      // The county is told without its protection.
      publish: ({ n = 0, s = 0 }) =>
        `${CASES['movements of two areas and of both together']!.publish({ n, s })} ${n + s} ${s}`,
      isInside: () => true,
    });
    expect(leaks).to.not.eql([]);
  });
});
