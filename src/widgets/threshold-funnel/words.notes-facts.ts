// Works out which notes a funnel needs, in any language.
import { max } from 'd3-array';
import { isKnown } from '../../core/data/value.js';
import { isRough } from '../../core/statistics/share-off.js';
import { standingNotes } from '../../core/words/standing-notes.js';
import type { CoreWords } from '../../core/words/words.js';
import { type Item, itemsOf, type ThresholdFunnelModel } from './model.js';
import { GRAVE } from './words.facts.js';

type Model = ThresholdFunnelModel;

/** Whether some stages are counted over a period, and others on a day. */
export const isOfBothKinds = ({ panels }: Model): boolean =>
  panels.some(({ journey = [] }) => new Set(journey.map(({ stage }) => stage!.kind)).size > 1);

/** Whether a number is larger than that of the stage before. */
export const hasRise = ({ panels }: Model): boolean =>
  panels.some(({ journey = [] }) => journey.some(({ stage }) => stage!.rises));

/** What shares of the contacts are: undefined where there is none. The table holds the shares of the other view too. */
export function sharesKind({ panels }: Model): 'published' | 'worked out' | undefined {
  const shares = panels.flatMap(itemsOf).filter(({ share }) => share !== undefined);
  if (shares.length === 0) return undefined;
  const arePublished = shares.every(({ value, atLeast }) => !isKnown(value) && !atLeast);
  return arePublished ? 'published' : 'worked out';
}

/** How far rates and shares of rounded numbers may be off; `''` where that is not to be seen. */
export function roughNote(core: CoreWords, { panels }: Model): string {
  const off = max(
    panels
      .flatMap(itemsOf)
      .flatMap(({ shareOff, atLeast, stage }) => [shareOff, atLeast?.shareOff, stage?.shareOff]),
    (each) => each ?? 0,
  );
  return isRough(off) ? core.roughShares(off!) : '';
}

/** The notes that every widget has. */
export const ownStandingNotes = (
  core: CoreWords,
  { shorthand, envelope, panels, period, previousPeriod }: Model,
  nameOf: (item: Item) => string,
): readonly string[] =>
  standingNotes(core, {
    rounding: envelope.disclosure.rounding,
    values: panels.flatMap(itemsOf).map((item) => [nameOf(item), item.value]),
    periods: [period, previousPeriod],
    codes: shorthand.filter((code) => !GRAVE.some((grave) => grave === code)),
  });
