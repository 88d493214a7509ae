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
  /** What it may stand for: one number mostly, and several where a share is of a rounded whole. */
  readonly values: readonly number[];
}

/** The most that rounding to a tenth of a pixel, an outline inside a bar, and thin pieces that are seen may make. */
const OFF_PX = 1.2;
/** What is not nothing is seen. */
const SEEN_PX = 3.1;

/** Whether lengths are in proportion to values; each bar that is not is named. */
export function outOfProportion(bars: readonly Measured[]): readonly string[] {
  const [longest] = [...bars].sort((a, b) => b.lengthPx - a.lengthPx);
  const tried = (longest?.values ?? []).flatMap((value) =>
    value > 0 ? [offScale(bars, longest!.lengthPx / value)] : [],
  );
  return tried.sort((a, b) => a.length - b.length)[0] ?? [];
}

const offScale = (bars: readonly Measured[], perUnit: number): readonly string[] =>
  bars.flatMap(({ name, lengthPx, values }) => {
    const isRight = values.some((value) => {
      const right = value * perUnit;
      return Math.abs(lengthPx - right) <= OFF_PX || (right < SEEN_PX && lengthPx <= SEEN_PX);
    });
    const right = (values[0] ?? NaN) * perUnit;
    return isRight ? [] : [`the bar of ${name} is ${lengthPx} px long, not ${right.toFixed(1)} px`];
  });
