// Attacks mixes and funnels with the rule itself, over every small table: areas that add up, other breakdowns of the
// same people, subgroups, journeys and movements.
import { expect } from '@open-wc/testing';
import { parsePlacementMix } from '../../src/widgets/placement-mix/input.js';
import { protectPlacementMix } from '../../src/widgets/placement-mix/protect.js';
import { parseThresholdFunnel } from '../../src/widgets/threshold-funnel/input.js';
import { protectThresholdFunnel } from '../../src/widgets/threshold-funnel/protect.js';
import { type Counts, lists, narrowedByRule } from './by-rule.js';

const T = 3;

const publishMix = (dataset: object, threshold = T): string => {
  const { mixes } = protectPlacementMix(
    parsePlacementMix({ title: 'T', disclosure: { threshold }, ...dataset }).dataset!,
  ).publishable;
  return mixes
    .map(({ now }) =>
      [...now.parts, ...now.subgroups, now.total].map(({ value }) => value).join(' '),
    )
    .join(' | ');
};

const publishFunnel = (dataset: object): string => {
  const [figures] = protectThresholdFunnel(
    parseThresholdFunnel({ title: 'T', disclosure: { threshold: T }, ...dataset }).dataset!,
  ).publishable.figures;
  const { contacts, sources, outcomes, levels, movements, journey } = figures!;
  const parts = [...sources, ...outcomes, ...levels];
  return [...(contacts ? [contacts] : []), ...parts, ...movements, ...journey]
    .map(({ value }) => value.value)
    .join(' ');
};

/** Every table of so many numbers, with what follows from them. */
function* tables(
  length: number,
  most: number,
  of: (list: readonly number[]) => Counts | undefined,
): Iterable<Counts> {
  for (const list of lists(length, most)) {
    const counts = of(list);
    if (counts) yield counts;
  }
}

const named = (values: Readonly<Record<string, unknown>>) =>
  Object.entries(values).map(([name, value]) => ({ name, value }));

const stage = (value: number, of: string) => ({ name: of, of, kind: 'flow', value });

const fine = ({ own, kin, agency, all: total }: Counts) => ({
  ...{ area: 'X', parts: named({ Own: own, Kin: kin, Agency: agency }), total },
});
const coarse = ({ inHouse, agency, all: total }: Counts) => ({
  ...{ area: 'X', parts: named({ InHouse: inHouse, Agency: agency }), total },
});
/** Two parts as well, but others. */
const across = ({ own = 0, all: total = 0 }: Counts) => ({
  ...{ area: 'X', parts: named({ Own: own, Others: total - own }), total },
});

const BREAKDOWNS: Readonly<Record<string, (counts: Counts) => readonly object[]>> = {
  'a coarser breakdown': (counts) => [fine(counts), coarse(counts)],
  'a finer breakdown': (counts) => [coarse(counts), fine(counts)],
  'three breakdowns': (counts) => [fine(counts), across(counts), coarse(counts)],
};

const below =
  (most: number, names: readonly string[]) =>
  (counts: Counts): boolean =>
    names.every((name) => counts[name]! <= most);

describe('the rule', function () {
  this.timeout(120_000);

  const trials: Readonly<Record<string, () => ReturnType<typeof narrowedByRule>>> = {
    'areas that add up': () =>
      narrowedByRule({
        threshold: T,
        tables: tables(4, 8, ([a = 0, b = 0, c = 0, d = 0]) => ({
          ...{ a, b, c, d, north: a + b, south: c + d },
          ...{ own: a + c, kin: b + d, county: a + b + c + d },
        })),
        publish: ({ a, b, c, d, own, kin }) =>
          publishMix({
            areas: [
              { area: 'North', parts: named({ Own: a, Kin: b }) },
              { area: 'South', parts: named({ Own: c, Kin: d }) },
              { area: 'County', parts: named({ Own: own, Kin: kin }) },
            ],
          }),
        isInside: below(5, ['a', 'b', 'c', 'd']),
      }),
    ...Object.fromEntries(
      [2, 3, 4, 5].flatMap((threshold) =>
        Object.entries(BREAKDOWNS).map(([name, order]) => [
          `${name}, threshold ${threshold}`,
          () =>
            narrowedByRule({
              threshold,
              tables: tables(3, 2 * threshold + 3, ([own = 0, kin = 0, agency = 0]) => ({
                ...{ own, kin, agency, inHouse: own + kin, all: own + kin + agency },
              })),
              publish: (counts) => publishMix({ areas: order(counts) }, threshold),
              isInside: below(threshold + 4, ['own', 'kin', 'agency']),
            }),
        ]),
      ),
    ),
    'subgroups of a part': () =>
      narrowedByRule({
        threshold: T,
        tables: tables(4, 8, ([girls = 0, boys = 0, others = 0, homes = 0]) => ({
          ...{ girls, boys, others, homes },
          ...{ fostered: girls + boys + others, all: girls + boys + others + homes },
        })),
        publish: ({ girls, boys, fostered, homes }) =>
          publishMix({
            parts: [
              { name: 'Fostered', value: fostered },
              { name: 'Homes', value: homes },
              { name: 'Girls', of: 'Fostered', value: girls },
              { name: 'Boys', of: 'Fostered', value: boys },
            ],
          }),
        isInside: below(5, ['girls', 'boys', 'others', 'homes']),
      }),
    'a subgroup of a part': () =>
      narrowedByRule({
        threshold: T,
        tables: tables(3, 11, ([girls = 0, others = 0, homes = 0]) => ({
          ...{ girls, others, homes, fostered: girls + others, all: girls + others + homes },
        })),
        publish: ({ girls, fostered, homes }) =>
          publishMix({
            parts: [
              { name: 'Fostered', value: fostered },
              { name: 'Homes', value: homes },
              { name: 'Girls', of: 'Fostered', value: girls },
            ],
          }),
        isInside: below(7, ['girls', 'others', 'homes']),
      }),
    'a journey of any units in any order': () =>
      narrowedByRule({
        threshold: T,
        tables: tables(3, 14, ([a = 0, b = 0, c = 0]) => ({
          ...{ a, b, c, ab: Math.abs(a - b), bc: Math.abs(b - c), ac: Math.abs(a - c) },
        })),
        publish: ({ a = 0, b = 0, c = 0 }) =>
          publishFunnel({
            journey: [stage(a, 'contacts'), stage(b, 'children'), stage(c, 'families')],
          }),
        isInside: below(11, ['a', 'b', 'c']),
      }),
    'contacts and stages': () =>
      narrowedByRule({
        threshold: T,
        tables: tables(3, 14, ([contacts = 0, b = 0, c = 0]) => {
          const isWhole = contacts >= Math.max(b, c);
          const left = isWhole ? { unplanned: contacts - b, unmet: contacts - c } : {};
          return { contacts, b, c, bc: Math.abs(b - c), unplanned: 0, unmet: 0, ...left };
        }),
        publish: ({ contacts, b = 0, c = 0 }) =>
          publishFunnel({
            contacts,
            outcomes: [{ name: 'Help' }],
            journey: [stage(b, 'children'), stage(c, 'families')],
          }),
        isInside: below(11, ['contacts', 'b', 'c']),
      }),
    'a stage and sources that are the contacts': () =>
      narrowedByRule({
        threshold: T,
        tables: tables(3, 13, ([a = 0, b = 0, c = 0]) => ({
          ...{ a, b, c, contacts: a + b, unmet: Math.max(a + b - c, 0) },
        })),
        publish: ({ a, b, c = 0 }) =>
          publishFunnel({ sources: named({ A: a, B: b }), journey: [stage(c, 'children')] }),
        isInside: below(8, ['a', 'b', 'c']),
      }),
    'a stage beside outcomes': () =>
      narrowedByRule({
        threshold: T,
        tables: tables(3, 9, ([help = 0, advice = 0, referral = 0]) => ({
          ...{ help, advice, referral, contacts: help + advice + referral },
        })),
        publish: ({ help, advice, referral, contacts }) =>
          publishFunnel({
            contacts,
            outcomes: named({ Help: help, Advice: advice, Referral: referral }),
            journey: [{ name: 'Advised', of: 'children', kind: 'flow', value: 6 }],
          }),
        isInside: below(6, ['help', 'advice', 'referral']),
      }),
    'movements from a level': () =>
      narrowedByRule({
        threshold: T,
        tables: tables(3, 12, ([low = 0, high = 0, step = 0]) =>
          step <= high ? { low, high, step, stayed: high - step, contacts: low + high } : undefined,
        ),
        publish: ({ low, high, step, contacts }) =>
          publishFunnel({
            contacts,
            levels: [
              { id: '2', name: 'Two', value: low },
              { id: '4', name: 'Four', value: high },
            ],
            movements: [{ from: '4', to: '2', value: step }],
          }),
        isInside: below(8, ['low', 'high']),
      }),
    'movements from a level with outcomes': () =>
      narrowedByRule({
        threshold: T,
        tables: tables(4, 8, ([low = 0, plan = 0, support = 0, step = 0]) =>
          step <= plan + support
            ? {
                ...{ low, plan, support, step, high: plan + support },
                ...{ stayed: plan + support - step, contacts: low + plan + support },
              }
            : undefined,
        ),
        publish: ({ low, plan, support, step, contacts }) =>
          publishFunnel({
            contacts,
            outcomes: [
              { name: 'Plan', level: '4', value: plan },
              { name: 'Support', level: '4', value: support },
            ],
            levels: [
              { id: '2', name: 'Two', value: low },
              { id: '4', name: 'Four' },
            ],
            movements: [{ from: '4', to: '2', value: step }],
          }),
        isInside: below(5, ['low', 'plan', 'support', 'step']),
      }),
  };

  for (const [name, trial] of Object.entries(trials))
    it(`tells nothing of a small count: ${name}`, () => {
      const { leaks, attacked, published } = trial();
      expect(leaks.slice(0, 6), `${leaks.length} of ${attacked}`).to.eql([]);
      expect(attacked).to.be.greaterThan(20);
      expect(published).to.be.greaterThan(400);
    });

  it('is found where it tells: the smaller of two is hidden', () => {
    const { leaks } = narrowedByRule({
      threshold: T,
      tables: tables(3, 9, ([a = 0, b = 0, c = 0]) => ({ a, b, c })),
      publish: ({ a = 0, b = 0, c = 0 }) =>
        c > 0 && c < T ? `${a < b ? `? ${b}` : `${a} ?`} ? ${a + b + c}` : `${a} ${b} ${c}`,
      isInside: below(6, ['a', 'b', 'c']),
    });
    expect(leaks.length).to.be.greaterThan(0);
  });
});
