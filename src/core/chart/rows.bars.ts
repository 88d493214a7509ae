// Adds bars and the lines of targets to rows, at given places.
import { roundToTenth } from './path.js';
import type { BarLayout, RowWriter } from './rows.js';
import { hatchPath } from './rows.hatch.js';

/** Adds a bar and returns it; undefined for a length of 0. A bar has at least 1 px, so that it can be seen. */
export function putBar(
  writer: RowWriter<unknown>,
  { x, y, widthPx, ...bar }: BarLayout,
): BarLayout | undefined {
  if (widthPx <= 0) return undefined;
  const put = {
    x: roundToTenth(x),
    y: roundToTenth(y),
    widthPx: roundToTenth(Math.max(1, widthPx)),
    ...bar,
  };
  writer.bars.push(put);
  if (put.pattern === 'hatched')
    writer.paths.push({ d: hatchPath(put), kind: 'hatch', slot: put.slot });
  return put;
}

/** A line across a bar that reaches a little beyond it. */
export function writeTargetLine(
  writer: RowWriter<unknown>,
  x: number,
  across: { readonly topPx: number; readonly heightPx: number; readonly overhangPx: number },
): void {
  const { topPx, heightPx, overhangPx } = across;
  const [from, to] = [topPx - overhangPx, topPx + heightPx + overhangPx].map(roundToTenth);
  writer.paths.push({ d: `M${roundToTenth(x)},${from}V${to}`, kind: 'target', slot: 0 });
}
