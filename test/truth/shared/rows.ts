// Reads rows of bars: which name, which column and which length belong together.
import type { Block, Drawing, Label } from './drawing.js';

const isName = ({ kind, x }: Label): boolean => kind.split(' ').includes('name') && x === 0;

/** The name of the row at a height; empty where there is none. */
export function nameAt({ labels }: Drawing, y: number): string {
  const away = ({ top, bottom }: Label) => Math.max(top - y, y - bottom, 0);
  const rows = labels.flatMap((label, i) => {
    if (!isName(label)) return [];
    // A note below the name is of the same row.
    const next = labels[i + 1];
    const hasNote = next && next.x === 0 && next.kind === 'quiet' && next.top - label.bottom < 22;
    return [{ ...label, bottom: hasNote ? next.bottom : label.bottom }];
  });
  const [nearest] = rows.sort((a, b) => away(a) - away(b));
  return nearest && away(nearest) < 24 ? nearest.text : '';
}

export const middleOf = ({ y, height }: Block): number => y + height / 2;

/** Which of several columns a place is in, by where each begins. */
export const columnAt = (begins: readonly number[], x: number): number =>
  begins.reduce((found, begin, i) => (x >= begin - 1 ? i : found), 0);

export interface Measured {
  readonly name: string;
  readonly lengthPx: number;
  readonly value: number;
}

/** The most that rounding to a tenth of a pixel, and an outline inside a bar, may take off. */
const OFF_PX = 0.7;
/** What is not nothing is seen. */
const SEEN_PX = 3.1;

/** Whether lengths are in proportion to values; each bar that is not is named. */
export function outOfProportion(bars: readonly Measured[]): readonly string[] {
  const [longest] = [...bars].sort((a, b) => b.value - a.value);
  if (!longest || longest.value === 0) return [];
  const perUnit = longest.lengthPx / longest.value;
  return bars.flatMap(({ name, lengthPx, value }) => {
    const right = value * perUnit;
    const isRight = Math.abs(lengthPx - right) <= OFF_PX || (right < SEEN_PX && lengthPx <= SEEN_PX);
    return isRight ? [] : [`the bar of ${name} is ${lengthPx} px long, not ${right.toFixed(1)} px`];
  });
}
