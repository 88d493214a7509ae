// Writes the figures at the ends of each stretch of a row's line, in any language.
import { isKnown, known } from '../../core/data/value.js';
import { lineFormat } from '../../core/indicator/median-format.js';
import { isUnjoined } from '../../core/statistics/comparability.js';
import { decimalsToTell } from '../../core/statistics/decimals.js';
import { formatOf } from '../../core/words/indicator-formats.js';
import { type CoreWords, finerFormat } from '../../core/words/words.js';
import type { Row } from './model.js';

/** An end of a stretch: its figure, its period, and whether that is not over. */
export interface End {
  readonly text: string;
  readonly when: string;
  readonly isPart: boolean;
}

/** Of a long line the last stretches are enough; all figures are in the table. */
const MOST_STRETCHES = 3;

/**
 * The first and the last figure of each of the last stretches that are comparable; one where a stretch has no more.
 * Empty where the line has fewer than two figures.
 */
export function lineEnds(core: CoreWords, { model }: Row): readonly (readonly End[])[] {
  if (model.lead.values.filter(isKnown).length < 2) return [];
  const format = lineFormat(model, model.lead, formatOf(model));
  const all = stretchesOf(core, model).flatMap((stretch) => {
    const [first, last] = [stretch[0], stretch.at(-1)];
    if (!first || !last) return [];
    const decimals = decimalsToTell(first.value, last.value, formatOf(model).decimals);
    const text = (value: number) =>
      core.amount(value, finerFormat(value, format(known(value)), decimals));
    const ends = stretch.length > 1 ? [first, last] : [first];
    return [ends.map((end) => ({ ...end, text: text(end.value) }))];
  });
  return all.slice(-MOST_STRETCHES);
}

/** The figures of the line, apart wherever two are not comparable. */
function stretchesOf(
  { period }: CoreWords,
  { lead, periods, breakBefore, apartBefore, unfinished }: Row['model'],
) {
  const stretches: (Omit<End, 'text'> & { readonly value: number })[][] = [[]];
  lead.values.forEach((value, index) => {
    const isPart = unfinished && index === periods.length - 1;
    const isApart = isPart || breakBefore[index] || isUnjoined(apartBefore[index]);
    if (isApart) stretches.push([]);
    if (!isKnown(value)) return;
    stretches.at(-1)!.push({ value: value.value, when: period.short(periods[index]!), isPart });
  });
  return stretches;
}
