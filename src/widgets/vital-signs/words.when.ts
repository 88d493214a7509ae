// Writes of when the figures of a scorecard are, in any language.
import type { IndicatorWords } from '../../core/words/indicator.js';
import { caveatsOf, type CoreWords, reasonsOf } from '../../core/words/words.js';
import { commonest, samePeriodAs } from './model.common.js';
import type { Row, VitalSignsModel } from './model.js';

type Writer = Pick<IndicatorWords, 'core' | 'soFar' | 'periodSoFar'>;

/** How much is over of a last period that is not over; else `''`. */
export const monthsOf = ({ soFar }: Pick<Writer, 'soFar'>, { model }: Row): string =>
  soFar(model, model.periods.length - 1);

/** That of all rows, in words; `''` where they differ. Of one row it is that of its latest figure, which is the number. */
export function whenOf(words: Writer, { rows }: VitalSignsModel): string {
  const { period } = words.core;
  const [only] = rows.length === 1 ? rows : [];
  if (only?.model.lastAbsent && only.model.latest)
    return words.periodSoFar(only.model, only.model.latest.index);
  const periods = rows.map(({ model }) => model.periods.at(-1)!);
  const common = commonest(periods);
  if (!common || !periods.every((each) => samePeriodAs(each, common))) return '';
  const months = new Set(rows.map((row) => monthsOf(words, row)));
  const isOnLastDay = (row: Row) => row.model.measure.kind === 'stock' && !monthsOf(words, row);
  const text = period.long(common, rows.every(isOnLastDay));
  return months.size === 1 ? [text, ...months].filter(Boolean).join(', ') : text;
}

/** What the marks of the one figure say, but for what a title that is made of it says. */
export function marksOf(
  core: CoreWords,
  { rows, envelope }: VitalSignsModel,
  title: string,
): readonly string[] {
  const [only] = rows.length === 1 ? rows : [];
  const { latest } = only?.model ?? {};
  if (!latest) return [];
  const said = envelope.title === '' && title !== '' ? caveatsOf(core, latest.value) : [];
  return reasonsOf(core, latest.value).filter((each) => !said.includes(each));
}
