// Tells of a latest figure that is old, and says so in the title or in a note.
import type { Day } from '../../src/core/data/day.js';
import type { Period } from '../../src/core/data/period.js';
import { plainText } from '../../src/core/table/cell.js';
import type { Misleading } from './misleading.js';
import { inEach, noted, withNote } from './misleading.notes.js';
import { words } from './words/words.js';
import { isObject, textOf } from './written.js';

const { old } = words.misleading;

/** From the end of a period on: the next year's figures, and those after, are out by then. */
const OLD_AFTER_DAYS = { year: 731, shorter: 366 };

/** Days on which something is counted mostly come once a year. */
const lengthOf = ({ kind }: Period): keyof typeof OLD_AFTER_DAYS =>
  ['half', 'quarter', 'month'].includes(kind) ? 'shorter' : 'year';

/** Whether its next figures should have been out for a year by today. */
export const isOld = (period: Period, today: Day): boolean =>
  today - period.endDay > OLD_AFTER_DAYS[lengthOf(period)];

/** The last of them in time; undefined of none. */
export const latestOf = (periods: readonly (Period | undefined)[]): Period | undefined =>
  periods
    .filter((each) => each !== undefined)
    .reduce<Period | undefined>(
      (last, each) => (last && last.endDay >= each.endDay ? last : each),
      undefined,
    );

/** Nothing where it is not old, or where the title or a note says it. */
export function oldFigure(
  period: Period | undefined,
  dataset: unknown,
  today: Day,
): readonly Misleading[] {
  if (!period || !isOld(period, today)) return [];
  const when = words.core.period.short(period);
  const note = old.note({ when });
  const notes = inEach(({ period: own, misleading }) => misleading.old.note({ when: own.short(period) })); // prettier-ignore
  if (noted(dataset, notes) || isNamed(period, titleIn(dataset))) return [];
  return [
    {
      name: 'old figure',
      meaning: old.meaning({ when, ended: old.ended[lengthOf(period)] }),
      cure: isTitled(dataset)
        ? {
            button: old.inTitle,
            mend: (now) => ({
              ...(now as object),
              title: old.title({ title: titleIn(now), when }),
            }),
          }
        : { button: old.inNotes, mend: (now) => withNote(now, note) },
    },
  ];
}

/** With one form of years and dashes: `2019/20` and `2019–2020` are `2019-20`. */
const plain = (text: string): string =>
  plainText(text)
    .replace(/\b(\d{4})[/-](?:\d\d)?(\d\d)(?![\d/-])/g, '$1-$2')
    .toLowerCase();

/** In either language, whatever that of the page. */
const isNamed = (period: Period, title: string): boolean =>
  [
    period.text,
    ...inEach(({ period: own }) => own.short(period)),
    ...inEach(({ period: own }) => own.long(period, period.kind === 'day')),
  ].some((each) => isIn(each, title));

/**
 * It is a part of a longer number or period, or the first of several. Welsh `o` is "from" only where something of the
 * end follows, for it is also "of"; and `i` is "to" only before a time, for it is also "for".
 */
const WELSH_TIME =
  '(?:\\d|mis |fis |heddiw|nawr|presennol|ionawr|chwefror|[mf]awrth|ebrill|[mf]ai|mehefin|fehefin|g?orffennaf|awst|[mf]edi|hydref|[td]achwedd|rh?agfyr)';
const BEFORE = '(?<!\\d|\\d[/-]|\\b(?:since|from|between|ers|rhwng) )';
const AFTER = `(?![\\d/-]| (?:to|until|onwards?|hyd|tan|ymlaen)\\b| i(?:[’']r)? ${WELSH_TIME}| - ?\\d)`;

/** Whether a text names the period, and nothing later than it. */
function isIn(period: string, text: string): boolean {
  const own = plain(period).replace(/[^\w\s]/g, '\\$&');
  return new RegExp(`${BEFORE}${own}${AFTER}`).test(plain(text));
}

/** A title in one language, to which the author's own words can be added. */
const isTitled = (dataset: unknown): boolean =>
  isObject(dataset) && typeof dataset.title === 'string' && dataset.title.trim() !== '';

const titleIn = (dataset: unknown): string =>
  textOf((Array.isArray(dataset) ? (dataset as unknown[]) : [dataset]).map(titleOf)[0]);
const titleOf = (dataset: unknown): unknown => (isObject(dataset) ? dataset.title : '');
