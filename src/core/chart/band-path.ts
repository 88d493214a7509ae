// Writes bands with gaps as SVG paths.
import { area } from 'd3-shape';
import { hasNeighbour } from './path.js';

/** An interval at one place: its two ends, in px. */
interface Interval {
  readonly x: number;
  readonly upperY: number;
  readonly lowerY: number;
}

/**
 * The `d` of a closed band between the ends of the intervals, rounded to a tenth and interrupted at each
 * undefined; `''` where no two intervals stand together.
 *
 * @example bandPath([{ x: 0, upperY: 1, lowerY: 3 }, { x: 9, upperY: 2, lowerY: 4 }]) // 'M0,1L9,2L9,4L0,3Z'
 */
export const bandPath = (intervals: readonly (Interval | undefined)[]): string =>
  area<Interval | undefined>()
    .defined(hasNeighbour)
    .x((interval) => interval!.x)
    .y0((interval) => interval!.lowerY)
    .y1((interval) => interval!.upperY)
    .digits(1)([...intervals]) ?? '';
