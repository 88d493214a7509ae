// Says one number of a funnel in English: its name, number, share and change.
import { COUNT_FORMAT } from '../../core/data/count.js';
import { textIn } from '../../core/data/text.js';
import { absenceOf, isKnown, type Value } from '../../core/data/value.js';
import { isIncomparable, type NoChange } from '../../core/statistics/comparability.js';
import { isRough } from '../../core/statistics/share-off.js';
import { capital } from '../../core/words/capital.js';
import { coreEn } from '../../core/words/en.js';
import { changeUnknown, changeUnknownSince } from '../../core/words/no-change.en.js';
import { inSentence, reasonsOf, withDoubts } from '../../core/words/words.js';
import type { Figure, Item, ThresholdFunnelModel } from './model.js';
import {
  doubtsBefore,
  lower,
  markedShareText,
  shareBeforeText,
  shareText,
  sizeText,
} from './words.facts.js';

const { list, period } = coreEn;

/** Beside a number that is known only to be the largest. */
export const MOST = 'the most';

type Model = ThresholdFunnelModel;

const count = (value: Value): string => coreEn.cell(value, COUNT_FORMAT);

/** Within a sentence: `1,130, provisional`. */
export const countInSentence = (value: Value): string => inSentence(coreEn, value, COUNT_FORMAT);

export const name = (item: Item): string => textIn(item.name, 'en');

export const sharePercent = (figure: Figure): string => shareText(coreEn, figure);

/** `about 58%` of rounded numbers, where rounding may move it. */
export const shareInSentence = (
  said: Pick<Figure, 'share' | 'percent' | 'decimals' | 'shareOff'>,
): string => about(said) + shareText(coreEn, said);

/** Before a share; `''` where it is as exact as it is shown. */
export const about = ({ shareOff }: Pick<Figure, 'shareOff'>): string =>
  isRough(shareOff) ? 'about ' : '';

export const shareWithMarks = (figure: Figure): string => markedShareText(coreEn, figure);

export function itemName(item: Item): string {
  if (item.kind === 'contacts') return 'Contacts';
  if (item.movement) {
    const { from, to } = item.movement;
    const way = `${textIn(from, 'en')} to ${textIn(to, 'en')}`;
    return item.name === undefined ? `${direction(item)}: ${way}` : `${name(item)}: ${way}`;
  }
  if (item.name !== undefined) return name(item);
  return item.kind === 'source' ? 'From others, or not stated' : 'Outcome not stated';
}

/** The item's name for the middle of a sentence. */
export const nameInSentence = (item: Item): string => lower(itemName(item));

export const direction = ({ movement }: Item): string =>
  movement!.toIndex > movement!.fromIndex ? 'Step up' : 'Step down';

export const shareOrCount = (figure: Figure): string =>
  shareInSentence(figure) || countInSentence(figure.value);

/** With semicolons, since names may hold commas. */
export const names = (items: readonly Item[]): string => items.map(itemName).join('; ');

export function atLeastName(level: Item): string {
  const name = itemName(level);
  const { reach } = level.atLeast!;
  if (reach === 'any') return 'Any level';
  if (reach === 'highest') return name;
  // "Level 2, enhanced" is known by its number.
  const short = /^Level \d+(?=,)/.exec(name)?.[0] ?? name;
  return `${short}${short.includes(',') ? ',' : ''} and over`;
}

export function ownFigure(level: Item): string {
  const { reach } = level.atLeast!;
  if (reach === 'highest') return '';
  return reach === 'any'
    ? `${itemName(level)}: ${count(level.value)}`
    : `${count(level.value)} at this level`;
}

export function figures(figure: Figure & Pick<Item, 'most'>): string {
  const { value, most } = figure;
  const share = sharePercent(figure);
  if (isKnown(value)) return [count(value), share].filter(Boolean).join(' · ');
  const known = [most ? MOST : '', share].filter(Boolean);
  return known.length > 0 ? `${known.join(', ')}; ${missing(value)}` : count(value);
}

/** Why there is no number beside what else is known. */
const missing = (value: Value): string =>
  !isKnown(value) && absenceOf(value) === 'x'
    ? 'no number given'
    : `number: ${list(reasonsOf(coreEn, value))}`;

export function change(figure: Figure): string {
  const before = shareBefore(figure);
  return changeOnly(figure) + (before && `, ${before}`);
}

export function changeOnly({ change: by }: Figure): string {
  if (!by) return '';
  const { difference, relative, rounding } = by;
  // Of two numbers that are rounded alike it is not known whether they are equal.
  if (difference === 0) return rounding ? 'change too small to tell' : 'unchanged';
  const size = relative === undefined ? '' : ` (${coreEn.share(Math.abs(relative))})`;
  const about = rounding ? 'about ' : '';
  return `${difference > 0 ? 'up' : 'down'} ${about}${sizeText(coreEn, difference)}${size}`;
}

/** `, from figures to the nearest 10`, after a change; `''` of numbers that are not rounded. */
export const fromRounded = ({ change: by }: Figure): string =>
  by?.rounding ? `, from figures to the nearest ${by.rounding}` : '';

/** Why no change is given, as a sentence without its full stop; `''` where one is, or there is nothing before. */
export function noChange(model: Model, { value, previous, noChange: why }: Figure): string {
  const when = since(model);
  if (why === 'break') return `Not comparable with ${when}: a break in the series`;
  if (isIncomparable(why)) return period.notCompared(when, why, false).replace(/\.$/, '');
  if (why === undefined || !isKnown(value) || !previous) return '';
  return changeUnknownSince(when, previous);
}

/** Why there is none, in a cell. */
const NO_CHANGE: Readonly<Partial<Record<NoChange, string>>> = {
  length: 'not compared: other length',
  overlap: 'not compared: overlap',
  order: 'not compared: not earlier',
  break: 'not compared: break',
};

export function changeCell(figure: Figure): string {
  const { value, previous, noChange: why } = figure;
  if (why === 'absent') return isKnown(value) ? changeUnknown(previous) : '';
  return change(figure) || (why && NO_CHANGE[why]) || '';
}

/** `was 63%`; `''` where that is not told. */
function shareBefore(figure: Figure): string {
  const before = shareBeforeText(coreEn, figure);
  return before && `was ${before}`;
}

/** `Up 167 (33%) since 2020 to 2021, when it was 63%`; `''` where no change is given. */
export function changeSince(model: Model, figure: Figure): string {
  const before = shareBefore(figure);
  const text = `${capital(changeOnly(figure))} since ${withDoubts(coreEn, since(model), doubtsBefore(figure))}`;
  return figure.change ? text + (before && `, when it ${before}`) : '';
}

export const since = ({ previousPeriod }: Model): string =>
  previousPeriod
    ? period.long(previousPeriod, false).replace(/^year /, 'the year ')
    : 'the period before';

export const periodText = (model: Model, item: Item | undefined): string =>
  model.period ? period.long(model.period, item?.stage?.kind === 'stock') : '';

export const panelName = ({ panels }: Model, panel: number): string =>
  textIn(panels[panel]?.area?.name, 'en');
