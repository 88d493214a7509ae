// Turns the numbers of a funnel into bars: how long each is, in which colour, and what stands after its end.
import { max } from 'd3-array';
import type { Slot } from '../../core/chart/rows.js';
import type { RowFigure, RowPart } from '../../core/chart/rows.scale.js';
import { isKnown } from '../../core/data/value.js';
import { comparedBefore, type Figure, type Item, levelItems, type LevelsModel } from './model.js';
import type { ThresholdFunnelWords } from './words.js';

/** Of the levels, and of what met none. */
export const LEAD_SLOT: Slot = 'lead';
export const OTHER_SLOT: Slot = 5;
/** What is more than the level of a row; what met no level, and all contacts where no level is known. */
export const PALE_TINT = 4;
export const REST_TINT = 5;

/** How long something is: a number of contacts or, where no number is given, a share. */
export type SizeOf = (figure: Figure) => number | undefined;

export const countOf = ({ value }: Figure): number | undefined =>
  isKnown(value) ? value.value : undefined;

/** All contacts as far as they are known; 1 where nothing but shares is. */
function wholeOf(levels: LevelsModel): number | undefined {
  const known = levels.contacts && countOf(levels.contacts);
  if (known !== undefined) return known;
  return levelItems(levels).some((item) => countOf(item) !== undefined) ? undefined : 1;
}

/** Sizes in contacts: a share is as long as so many of them. */
export function sizeIn(levels: LevelsModel): SizeOf {
  const whole = wholeOf(levels);
  return (figure) =>
    countOf(figure) ??
    (figure.share === undefined || whole === undefined ? undefined : figure.share * whole);
}

/** Sizes as shares of an area's contacts or, where these are not known, of its largest number. */
export function shareIn(levels: LevelsModel): SizeOf {
  const sizeOf = sizeIn(levels);
  const whole = wholeOf(levels) ?? max(levelItems(levels), countOf) ?? 1;
  return (figure) => {
    const size = sizeOf(figure);
    return size === undefined ? undefined : size / Math.max(1, whole);
  };
}

/** Whether every area is drawn as a funnel of the same levels. */
export function areFunnels(areas: readonly LevelsModel[]): boolean {
  const ladders = areas.map(({ levels }) => JSON.stringify(levels.map(({ key }) => key)));
  return areas.every(({ funnel }, i) => funnel && ladders[i] === ladders[0]);
}

const solid = (size: number, slot: Slot, tint = 0): RowPart => ({
  size,
  pattern: 'solid',
  slot,
  tint,
});

/** One bar; none where its size is not known. */
export const plainParts = (size: number | undefined, slot: Slot, tint = 0) =>
  size === undefined ? undefined : [solid(size, slot, tint)];

/** A level after those above it: the pale part is as long as the bar of the next row. */
export function rungParts(level: Item, sizeOf: SizeOf, slot: Slot = LEAD_SLOT): readonly RowPart[] {
  const [own, all] = [sizeOf(level)!, sizeOf(level.atLeast!)!];
  return [solid(all - own, slot, PALE_TINT), solid(own, slot)];
}

/** All contacts: in a funnel, what met a level and what met none. */
export function contactsParts(
  { contacts, levels, funnel }: LevelsModel,
  sizeOf: SizeOf,
  slot: Slot = LEAD_SLOT,
): readonly RowPart[] | undefined {
  const all = contacts && sizeOf(contacts);
  if (all === undefined || !funnel) return plainParts(all, OTHER_SLOT, REST_TINT);
  const met = sizeOf(levels[0]!.atLeast!)!;
  return [solid(met, slot, PALE_TINT), solid(all - met, OTHER_SLOT, REST_TINT)];
}

/** What stands after the end of a bar, and the thin bar beneath it. */
export const textsOf = (
  figure: Figure,
  words: ThresholdFunnelWords,
): Pick<RowFigure, 'value' | 'remark' | 'before'> => ({
  value: words.figures(figure),
  remark: words.change(figure),
  before: comparedBefore(figure),
});
