// Writes lines with gaps as SVG paths.
import { line } from 'd3-shape';

/** A place on the drawing, in px. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** `px` rounded to a tenth, the precision of positions, lines and bands. */
export const roundToTenth = (px: number): number => Math.round(px * 10) / 10;

/**
 * The `d` of a line through the points, rounded to a tenth and interrupted at each undefined; `''` where
 * no two points stand together.
 *
 * A point between two gaps draws nothing, because its marker shows it. d3 alone would draw a dot there.
 *
 * @example linePath([{ x: 0, y: 5 }, { x: 10, y: 4 }, undefined, { x: 30, y: 1 }]) // 'M0,5L10,4'
 */
export const linePath = (points: readonly (Point | undefined)[]): string =>
  line<Point | undefined>()
    .defined(hasNeighbour)
    .x((point) => point!.x)
    .y((point) => point!.y)
    .digits(1)([...points]) ?? '';

/** Whether the item and one beside it are known: a single one has no length. */
export const hasNeighbour = (item: unknown, index: number, items: readonly unknown[]): boolean =>
  item !== undefined && (items[index - 1] !== undefined || items[index + 1] !== undefined);
