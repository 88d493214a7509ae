// Writes the notes that an author gives to periods, as lines below a chart.
import type { Period } from '../data/period.js';
import { textIn } from '../data/text.js';
import type { CoreWords } from './words.js';
import { withStop } from './full-stop.js';

/**
 * One line for each period with a note, each once: `2021-22: A new case system.` Periods that are
 * undefined are skipped.
 */
export const periodNotes = (
  { period: words, lang }: Pick<CoreWords, 'period' | 'lang'>,
  periods: readonly (Period | undefined)[],
): readonly string[] => [
  ...new Set(
    periods.flatMap((period) =>
      period?.note === undefined
        ? []
        : [withStop(`${words.short(period)}: ${textIn(period.note, lang)}`)],
    ),
  ),
];
