// Defines what would mislead a reader of a picture that may be published otherwise, and finds it for each widget.
import type { Day } from '../../src/core/data/day.js';
import type { Publishable } from '../../src/core/data/publishable.js';
import { control } from '../../src/core/indicator/model.js';

export type MisleadingName =
  'many parts' | 'cut axis' | 'mixed bases' | 'mixed periods' | 'old figure';

export interface Misleading {
  readonly name: MisleadingName;
  /** What a reader would take wrongly, and why. */
  readonly meaning: string;
  /** What helps in one press; absent where the author can only accept it. */
  readonly cure?: MisleadingCure;
}

export interface MisleadingCure {
  readonly button: string;
  /** The dataset without it, in the author's form. */
  readonly mend: (dataset: unknown) => unknown;
}

export interface Looked<D> {
  /** What the picture is drawn of. */
  readonly data: Publishable<D>;
  /** The same in the author's form. */
  readonly dataset: unknown;
  readonly today: Day;
}

/** All that would mislead in one picture; empty where nothing would. */
export type FindMisleading = (looked: Looked<unknown>) => readonly Misleading[];

type Finders = Readonly<Record<string, () => Promise<FindMisleading>>>;

const FINDERS: Finders = {
  'indicator-trend': async () =>
    (await import('./misleading.trend.js')).misleadingTrend as FindMisleading,
  'placement-mix': async () =>
    (await import('./misleading.mix.js')).misleadingMix as FindMisleading,
  'threshold-funnel': async () =>
    (await import('./misleading.funnel.js')).misleadingFunnel as FindMisleading,
  'cost-comparator': async () =>
    (await import('./misleading.costs.js')).misleadingCosts as FindMisleading,
  'vital-signs': async () =>
    (await import('./misleading.signs.js')).misleadingSigns as FindMisleading,
};

/** What looks at pictures of a widget, with all that its models may need. */
export async function finderFor(widget: string): Promise<FindMisleading> {
  const [find] = await Promise.all([FINDERS[widget]!(), control.load()]);
  return find;
}
