// Comparisons of costs, each in one version for every value that its one small count may have.
import type { Chance } from './puzzle.js';
import type { Twins } from './siege-of-twins.js';

/** The kinds of small count of children: each table has one. */
const SECRETS = [
  ...(['count', 'under', 'over', 'list', 'average', 'kind'] as const),
  ...(['places', 'today', 'external', 'occupied', 'beds', 'before', 'full'] as const),
] as const;

/**
 * Costs of two kinds of provision, with packages or a what-if. Counts of packages, places and beds in
 * use add up to nothing, hence twins.
 */
export function costTwins(random: Chance): Twins {
  const threshold = 3 + random.below(4);
  const secret = SECRETS[random.below(SECRETS.length)]!;
  const small = Array.from({ length: threshold - 1 }, (_, i) => i + 1);
  const large = threshold + random.below(40);
  const cost = () => 2000 + random.below(5000);
  const rounding = random.often(20) ? { rounding: ([5, 10] as const)[random.below(2)]! } : {};
  const beds = large + random.below(9);
  const whole = {
    title: 'Trees',
    unit: 'pounds per bed per week',
    disclosure: { threshold, ...rounding },
    provisions: [
      { id: 'own', name: 'Alder', kind: 'in-house', cost: cost(), basis: 'full occupancy' },
      { name: 'Birch', kind: 'external', cost: cost(), basis: 'price' },
    ],
  };
  const places = 10 * threshold + random.below(200);
  const mixOf = (change: object) => ({
    ...whole,
    whatIf: {
      mix: { places, inHouse: 0.5, target: 0.75, costInHouse: 900, costExternal: 1500, ...change },
    },
  });
  const inUse = (all: number, own: object) => ({
    ...whole,
    unit: 'pounds per bed per year',
    provisions: [
      { id: 'own', name: 'Alder', kind: 'in-house', cost: 10_000, basis: 'full occupancy' },
      { name: 'Birch', kind: 'in-house', basis: 'actual', ...own },
    ],
    whatIf: { occupancy: { provision: 'own', beds: all, fixedCost: 10_000 * all } },
  });
  const marks = random.often(30) ? ['e'] : [];
  // Other numbers of packages have other averages, which must not be published either.
  const make: Readonly<Record<(typeof SECRETS)[number], (count: number) => object>> = {
    count: (count) => ({
      ...whole,
      packages: {
        count,
        average: { value: 3000 + 17 * count, marks },
        under: { value: 5200, count: Math.max(0, count - 1) },
      },
    }),
    under: (count) => ({
      ...whole,
      packages: { count: large + threshold, average: 4000, under: { value: 5200, count } },
    }),
    list: (count) => ({
      ...whole,
      packages: Array.from({ length: count }, (_, i) => 3000 + 100 * i + count),
    }),
    over: (count) => ({
      ...whole,
      packages: {
        count: large + threshold,
        average: 4000,
        under: { value: 5200, count: large + threshold - count },
      },
    }),
    // The cost of one package is withheld; so many hundred pounds of it would make another average.
    average: (count) => ({
      ...whole,
      packages: {
        values: [...Array.from({ length: threshold }, (_, i) => 3000 + 100 * i), '[c]'],
        average: { value: 3000 + 7 * count, marks },
        under: { value: 3050, count: 1 + (count % 2) },
      },
    }),
    // The cost of one kind is withheld, and the mix says how many places are of each.
    kind: (count) => ({
      ...mixOf({}),
      provisions: [
        { name: 'Alder', kind: 'in-house', cost: 3000, basis: 'actual' },
        { name: 'Birch', kind: 'external', cost: '[c]', basis: 'actual' },
        { name: 'Cedar', kind: 'all', cost: 4000 + 50 * count, basis: 'actual' },
      ],
    }),
    // Half of the beds are in use, by a cost that is twice what it is with all of them in use.
    beds: (count) => inUse(2 * count, { cost: 20_000 }),
    before: (count) => inUse(2 * count, { cost: { value: 10_000, was: 20_000, marks: ['r'] } }),
    // A cost with all beds in use, beside what one in use costs: the home's size may be known.
    full: (count) => {
      const full = (20_000 * count) / beds;
      return {
        ...inUse(beds, { cost: 20_000 }),
        provisions: [
          { id: 'own', name: 'Alder', kind: 'in-house', cost: full, basis: 'full occupancy' },
          { name: 'Birch', kind: 'in-house', basis: 'actual', cost: 20_000 },
        ],
        whatIf: { occupancy: { provision: 'own', beds, fixedCost: full * beds } },
      };
    },
    places: (count) => mixOf({ places: count, inHouse: 0.4 }),
    today: (count) => mixOf({ inHouse: count / places }),
    external: (count) => mixOf({ inHouse: 1 - count / places }),
    occupied: (occupied) => ({
      ...whole,
      whatIf: { occupancy: { provision: 'own', beds, fixedCost: 1_000_000, occupied } },
    }),
  };
  const [first = {}, ...others] = small.map(make[secret]);
  return [first, ...others];
}
