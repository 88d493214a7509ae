// Can a count of children be told from what the comparison of costs makes? Counts of packages, places and beds in use
// add up to nothing, so a stronger proof serves than for sums: each small count is put in the place of another, and
// nothing that was made may differ: no letter, no pixel, no event, no message.
import { expect } from '@open-wc/testing';
import '../../src/widgets/cost-comparator/index.js';
import { type Harvest, harvestOf, type Widget } from './harvest.js';
import { type Chance, chance } from './puzzle.js';
import { mounted } from './withstand.js';

const TABLES = 2_000;
const PARTS = 4;

interface Twins {
  /** The same page for each: one dataset for every value that a small count may have. */
  readonly datasets: readonly object[];
  readonly threshold: number;
}

/** What of the dataset counts few children: one of these for each table. */
const SECRETS = ['count', 'under', 'list', 'places', 'today', 'external', 'occupied'] as const;

function twins(random: Chance): Twins {
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
  const marks = random.often(30) ? ['e'] : [];
  // What a publisher knows of few packages is theirs: another few have another average.
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
    places: (count) => mixOf({ places: count, inHouse: 0.4 }),
    today: (count) => mixOf({ inHouse: count / places }),
    external: (count) => mixOf({ inHouse: 1 - count / places }),
    occupied: (occupied) => ({
      ...whole,
      whatIf: { occupancy: { provision: 'own', beds, fixedCost: 1_000_000, occupied } },
    }),
  };
  return { threshold, datasets: small.map(make[secret]) };
}

/** All that was made, in one text. */
const told = ({ texts, table, points, events, messages, data, markup }: Harvest): string =>
  JSON.stringify({ texts, table, points, events, messages, data, markup }, null, 1);

const difference = (one: string, two: string): string => {
  if (one === two) return '';
  const at = [...one].findIndex((letter, i) => letter !== two[i]);
  return `…${one.slice(Math.max(0, at - 120), at + 120)}…\n…${two.slice(Math.max(0, at - 120), at + 120)}…`;
};

async function besiege(element: Widget, random: Chance, tables: number) {
  const leaks: string[] = [];
  let compared = 0;
  for (let i = 0; i < tables && leaks.length < 3; i += 1) {
    const { datasets } = twins(random);
    const first = told(await harvestOf(element, datasets[0]));
    for (const dataset of datasets.slice(1)) {
      compared += 1;
      const differs = difference(first, told(await harvestOf(element, dataset)));
      if (differs !== '')
        leaks.push(`${JSON.stringify(datasets[0])}\n${JSON.stringify(dataset)}\n${differs}`);
    }
  }
  return { leaks, compared };
}

describe('<council-cost-comparator> under attack', function () {
  this.timeout(120_000);
  for (let part = 1; part <= PARTS; part += 1) {
    it(`gives no small count away: ${TABLES / PARTS} tables, seed ${part}`, async () => {
      const random = chance(2_000 + part);
      const element = await mounted('council-cost-comparator', twins(chance(1)).datasets[0]);
      const { leaks, compared } = await besiege(element, random, TABLES / PARTS);
      element.remove();
      expect(leaks, `\n${leaks.join('\n\n')}\n`).to.eql([]);
      // An attack that compares nothing would succeed in silence.
      expect(compared).to.be.greaterThan(TABLES / PARTS);
    });
  }

  it('would be seen to give one away', async () => {
    const element = await mounted('council-cost-comparator', twins(chance(1)).datasets[0]);
    const shown = (count: number) => ({
      title: 'Trees',
      unit: 'pounds per week',
      disclosure: { protected: true },
      packages: { count, average: 3000 },
    });
    const [one, two] = [
      told(await harvestOf(element, shown(2))),
      told(await harvestOf(element, shown(3))),
    ];
    element.remove();
    expect(difference(one, two)).to.not.equal('');
  });
});
