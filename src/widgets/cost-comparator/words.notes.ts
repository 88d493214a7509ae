// The notes of a comparison of costs that every widget has, in any language.
import { isKnown } from '../../core/data/value.js';
import { withStop } from '../../core/words/full-stop.js';
import { standingNotes } from '../../core/words/standing-notes.js';
import type { CoreWords } from '../../core/words/words.js';
import { type Bar, barsOf, type CostComparatorModel } from './model.js';
import { namesIn } from './words.costs.js';

export function ownStandingNotes(core: CoreWords, model: CostComparatorModel): readonly string[] {
  const { barName, groupName, text } = namesIn(core);
  const bars = barsOf(model);
  /** The source of one cost, where it has its own; `''` elsewhere. */
  const sourceNote = (bar: Bar): string => {
    const name = [barName(bar), groupName(bar)].filter(Boolean).join(', ');
    return bar.source
      ? `${withStop(name)} ${withStop(`${core.card.sourceIs} ${text(bar.source.name)}`)}`
      : '';
  };
  return standingNotes(core, {
    rounding: hasRounded(model) ? model.envelope.disclosure.rounding : undefined,
    values: bars.map((bar) => [barName(bar), bar.cost]),
    periods: [model.period, ...bars.map((bar) => bar.period)],
    more: bars.map(sourceNote),
    codes: model.shorthand,
  });
}

/** Whether a number of packages or places is shown, rounded where the author asks for it. */
const hasRounded = ({ envelope, packages, mix }: CostComparatorModel): boolean =>
  !envelope.disclosure.protected &&
  (mix !== undefined ||
    (!packages?.values && (isKnown(packages?.count) || isKnown(packages?.under?.count))));
