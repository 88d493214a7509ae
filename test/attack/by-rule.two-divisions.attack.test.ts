// Attacks with the rule itself a county that areas divide in two ways, and that gives no figures of its own, over every
// small table: what the districts come to is what its north and south come to.
import { expect } from '@open-wc/testing';
import { parsePlacementMix } from '../../src/widgets/placement-mix/input.js';
import { protectPlacementMix } from '../../src/widgets/placement-mix/protect.js';
import { parseThresholdFunnel } from '../../src/widgets/threshold-funnel/input.js';
import { protectThresholdFunnel } from '../../src/widgets/threshold-funnel/protect.js';
import { type Counts, lists, narrowedByRule } from './by-rule.js';

const T = 3;
const disclosure = { threshold: T };

/** What others than its own carers look after in each area: large, and so that districts and halves come to the same. */
interface Large {
  readonly Ayton: readonly number[];
  readonly Beeton: readonly number[];
  readonly North: readonly number[];
  readonly South: readonly number[];
}
const KIN: Large = { Ayton: [31], Beeton: [45], North: [39], South: [37] };
/** Of those in homes one half looks like the sum of the districts, since the other has none. */
const HOMES: Large = { Ayton: [80], Beeton: [180], North: [260], South: [0] };

const areasOf = ({ a = 0, b = 0, north = 0, south = 0 }: Counts, large: Large, list: string) =>
  Object.entries({ Ayton: a, Beeton: b, North: north, South: south }).map(([area, own]) => ({
    area,
    [list]: [own, ...large[area as keyof Large]].map((value, i) => ({ name: `${i}`, value })),
  }));

const PUBLISH: Readonly<Record<string, (counts: Counts, large: Large) => string>> = {
  'a mix': (counts, large) => {
    const about = { title: 'T', disclosure, whole: false, areas: areasOf(counts, large, 'parts') };
    const { mixes } = protectPlacementMix(parsePlacementMix(about).dataset!).publishable;
    return mixes.map(({ now }) => now.parts.map(({ value }) => value).join(' ')).join(' | ');
  },
  'a funnel': (counts, large) => {
    const [first, ...areas] = areasOf(counts, large, 'levels');
    const about = { title: 'T', period: '2024-25', disclosure, ...first, areas };
    const { figures } = protectThresholdFunnel(parseThresholdFunnel(about).dataset!).publishable;
    return figures.map(({ levels }) => levels.map(({ value }) => value.value).join(' ')).join(' | '); // prettier-ignore
  },
};

describe('the rule for areas that divide a county in two ways', function () {
  this.timeout(120_000);
  for (const [name, publish] of Object.entries(PUBLISH)) {
    for (const [of, large] of Object.entries({ kin: KIN, 'those in homes': HOMES }))
      it(`tells nothing of what one of them has: ${name}, beside ${of}`, () => {
        const { leaks, attacked } = narrowedByRule({
          threshold: T,
          tables: [...lists(3, 9)].flatMap(([a = 0, b = 0, north = 0]) =>
            north <= a + b ? [{ a, b, north, south: a + b - north }] : [],
          ),
          publish: (counts) => publish(counts, large),
          isInside: ({ a = 0, b = 0, north = 0, south = 0 }) => Math.max(a, b, north, south) <= 5,
        });
        expect(leaks.slice(0, 4), `${leaks.length} of ${attacked}`).to.eql([]);
        expect(attacked).to.be.at.least(3);
      });
    it(`shows all where none is small: ${name}`, () => {
      expect(publish({ a: 7, b: 9, north: 10, south: 6 }, KIN)).not.to.contain('[c]');
    });
  }
});
