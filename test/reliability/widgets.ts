// The five widgets with datasets to try: their examples, and the random makers of the tests of truth.
import type { WidgetDefinition } from '../../src/view/define-widget.js';
import { chance } from '../attack/puzzle.js';
import { everyWidget } from '../support/every-widget.js';
import type { CouncilTag } from '../support/mount.js';
import { randomCosts } from '../truth/cost-comparator/random.js';
import { makeSigns } from '../truth/indicators/make-signs.js';
import { makeTrend } from '../truth/indicators/make-trend.js';
import { randomMix } from '../truth/placement-mix/random.js';
import { randomFunnel } from '../truth/threshold-funnel/random.js';

type Maker = (seed: number) => unknown;

/** The first numbers of neighbouring seeds are alike. */
const warm = (seed: number): ReturnType<typeof chance> => {
  const random = chance(2 * seed + 1);
  for (let i = 0; i < 8; i += 1) random.below(2);
  return random;
};

const makers: Readonly<Record<string, Maker>> = {
  'indicator-trend': makeTrend,
  'vital-signs': makeSigns,
  'placement-mix': (seed) => randomMix(warm(seed)),
  'cost-comparator': (seed) => randomCosts(warm(seed)),
  'threshold-funnel': (seed) => randomFunnel(warm(seed)),
};

export interface TriedWidget {
  readonly tag: CouncilTag;
  readonly widget: string;
  readonly definition: WidgetDefinition;
  /** A valid dataset that is drawn, with a title. */
  readonly good: object;
  /** A dataset that is valid or an example of one that is not; the same for the same number. */
  readonly datasetOf: (number: number) => unknown;
  /** A random valid dataset. */
  readonly make: Maker;
}

/** In the order of the list. */
export const triedWidgets: readonly TriedWidget[] = (await everyWidget()).map(
  ({ tag, widget, examples }) => {
    const all = Object.values(examples);
    const usual = all.find(({ kind }) => kind === 'usual')!.dataset as object;
    const make = makers[widget]!;
    const { definition } = customElements.get(tag) as unknown as {
      readonly definition: WidgetDefinition;
    };
    return {
      tag,
      widget,
      definition,
      good: { ...usual, title: `Good ${widget}` },
      make,
      datasetOf: (number) =>
        number % 3 === 0 ? all[(number / 3) % all.length]!.dataset : make(number),
    };
  },
);
