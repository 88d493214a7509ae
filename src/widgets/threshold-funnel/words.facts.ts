// Works out what the sentences of a funnel say in any language: of which numbers, how exact, and what is not said twice.
import { isKnown, type Mark } from '../../core/data/value.js';
import { doubtsOf, isIncomparable } from '../../core/statistics/comparability.js';
import { decimalsOf, roundTo } from '../../core/statistics/decimals.js';
import { saysWords } from '../../core/words/says-words.js';
import type { CoreWords } from '../../core/words/words.js';
import type { View } from './input.js';
import type { Figure, Item, ThresholdFunnelModel } from './model.js';

type Model = ThresholdFunnelModel;

/** Would mislead whoever does not know them. */
export const GRAVE = ['b', 'c'] as const;

/** At most so many equally large ones are named. */
export const MOST_NAMED = 3;

/** Days between two days of one date, in years with and without 29 February. */
const YEARS = [365, 366];

export function isYearApart({ period, previousPeriod }: Model): boolean {
  return (
    period !== undefined &&
    previousPeriod !== undefined &&
    YEARS.includes(period.endDay - previousPeriod.endDay)
  );
}

/** All contacts, or the first stage with a number. */
export const firstItem = ({ panels: [own] }: Model, view: View): Item | undefined =>
  view === 'journey'
    ? (own?.journey?.find(({ value }) => isKnown(value)) ?? own?.journey?.[0])
    : own?.levels?.contacts;

export const hasFigure = ({ value, share }: Figure): boolean =>
  isKnown(value) || share !== undefined;

/** After the number of a stage what it counts, in this form; `''` where its name says what that is. */
export const countedAfter = (name: string, counted: string, form = counted): string =>
  saysWords(name, counted) ? '' : ` ${form}`;

/** For the middle of a sentence; `NHS` and the like stay as they are. */
export const lower = (text: string): string =>
  /^.\p{Ll}/u.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text;

/** Whether any area has levels. */
export const hasLevels = ({ panels }: Pick<Model, 'panels'>): boolean =>
  panels.some(({ levels }) => levels && levels.levels.length > 0);

/** Of the number that a change is from. */
export const doubtsBefore = ({ previous, change: by }: Figure): readonly Mark[] =>
  by ? doubtsOf(previous) : [];

/** The size of a change; a published one may have decimal places. */
export const sizeText = ({ number }: CoreWords, difference: number): string =>
  number(Math.abs(difference), decimalsOf(difference));

/** Of the contacts: `22%`; `''` where there is none. */
export const shareText = (
  core: CoreWords,
  { share, percent, decimals }: Pick<Figure, 'share' | 'percent' | 'decimals'>,
): string => (share === undefined ? '' : core.share(share, percent, decimals));

/** A rate between two stages, or a share of the period before: with these places of its per cent, whole without. */
export const rateText = (core: CoreWords, share: number, decimals = 0): string =>
  core.share(share, roundTo(share * 100, decimals), decimals);

/** `22% [p]`. */
export function markedShareText(core: CoreWords, figure: Figure): string {
  const share = shareText(core, figure);
  const marks = isKnown(figure.value) ? figure.value.marks : [];
  return share && [share, ...marks.map((mark) => `[${mark}]`)].join(' ');
}

/** The share of the period before; one that is published has its own places. `''` where there is none. */
export function shareThen(
  core: CoreWords,
  {
    shareBefore,
    percentBefore,
    decimals,
  }: Pick<Figure, 'shareBefore' | 'percentBefore' | 'decimals'>,
): string {
  if (percentBefore !== undefined) return core.share(percentBefore / 100, percentBefore);
  return shareBefore === undefined ? '' : rateText(core, shareBefore, decimals);
}

/**
 * The share of the period before, where the change has one. Left out where rounded per cents would make a step of less
 * than half of one: of 1,000 from 505 to 504. One that is published stands as it is.
 */
export function shareBeforeText(core: CoreWords, figure: Figure): string {
  const { change: by, share, percent, decimals = 0, shareBefore: before } = figure;
  if (!by || share === undefined || before === undefined || percent === undefined) return '';
  const was = shareThen(core, figure);
  const isMadeByRounding =
    figure.percentBefore === undefined &&
    was !== shareText(core, figure) &&
    Math.abs(roundTo((share - before) * 100, decimals)) === 0;
  return isMadeByRounding ? '' : was;
}

/** Whether the summary says all that the sentence does, which is of the levels of one area. */
export function isSummedUp({ panels }: Model, view: View): boolean {
  const doors = panels.flatMap(({ levels }) => levels ?? []);
  const isOfAll = doors.length > 1 && doors.every(({ levels }) => levels[0]?.atLeast);
  return view === 'levels' && !isOfAll && doors[0]?.levels.at(-1)?.share !== undefined;
}

/** Why figures of the two periods are not compared; stocks are, unless the one does not end before the other. */
export function apartNote(core: CoreWords, since: string, items: readonly Item[]): string {
  const found = items.map(({ noChange }) => noChange).filter(isIncomparable);
  const why = found.find((each) => each === 'order') ?? found[0];
  const isOfFlows = why !== 'order' && items.some(({ stage }) => stage?.kind === 'stock');
  return why ? core.period.notCompared(since, why, isOfFlows) : '';
}

/** Whether any stage has a rate of the one before. */
export const hasRates = ({ panels }: Model): boolean =>
  panels.some(({ journey = [] }) => journey.some(({ stage }) => stage!.ofPrevious !== undefined));
