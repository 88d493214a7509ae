// What is drawn as a line, by definition: which series, with which values, and where the pen is lifted.
import { ascending, exact, type Exact, over, quantile } from '../shared/exact.js';
import { overlaps } from './spans.js';
import type { Cell, Figures, Line } from './figures.js';
import {
  breaksBefore,
  comparable,
  isKnown,
  isMissingBefore,
  lastIndex,
  medianAt,
  neighboursOf,
  partYear,
  valuesAt,
} from './findings.js';

/** From this many on, neighbours are drawn as their median and their middle half. */
export const MANY = 5;
export const MEDIAN_NAME = 'Statistical neighbours, median';
export const MEDIAN_SHORT = 'Neighbours, median';

export interface DrawnSeries {
  readonly line: Line;
  /** The median of many neighbours. */
  readonly isMedian: boolean;
}

/** The leading series first, others in their order, neighbours or their median last. */
export function seriesDrawn(figures: Figures): readonly DrawnSeries[] {
  const members = neighboursOf(figures);
  const others = figures.lines.filter((line) => !members.includes(line));
  const plain = (line: Line): DrawnSeries => ({ line, isMedian: false });
  if (members.length < MANY) return [...others, ...members].map(plain);
  const cells = figures.spans.map((_, at): Cell => {
    const value = shownMedianAt(figures, at);
    return value ? { value, marks: [], note: '' } : { why: 'x', marks: [], note: '' };
  });
  const none = cells.map(() => undefined);
  const median = {
    ...{ name: MEDIAN_NAME, role: 'neighbours', cells, rounding: exact(0) },
    ...{ lower: none, upper: none, of: none },
  };
  return [...others.map(plain), { line: median, isMedian: true }];
}

/** The median that is drawn and tabled: of a few neighbours only where all have a figure, of many from five on. */
export function shownMedianAt(figures: Figures, at: number): Exact | undefined {
  const members = neighboursOf(figures);
  const enough = valuesAt(members, at).length >= Math.min(members.length, MANY);
  return enough ? medianAt(members, at) : undefined;
}

/** The ends of the band of neighbours; none where too few have a figure. */
export function bandAt(figures: Figures, at: number): readonly [Exact, Exact] | undefined {
  const members = neighboursOf(figures);
  const values = ascending(valuesAt(members, at));
  if (values.length === 0 || !shownMedianAt(figures, at)) return undefined;
  if (members.length < MANY) return [values[0]!, values.at(-1)!];
  const quarter = over(exact(1), exact(4));
  return [quantile(values, quarter), quantile(values, over(exact(3), exact(4)))];
}

/** Whether two periods in a row may be joined, and whether they must: where definitions leave a choice, only the first. */
export function joins(
  figures: Figures,
  line: Line,
  at: number,
): { readonly may: boolean; readonly must: boolean } {
  const isKnownBoth = isKnown(line.cells[at - 1]) && isKnown(line.cells[at]);
  const part = at === lastIndex(figures) ? partYear(figures) : false;
  const alike = comparable(figures, at - 1, at);
  // Averages of years that overlap may be drawn as a curve, though no two of them are compared.
  const isCurve = overlaps(figures.spans[at - 1]!, figures.spans[at]!);
  const may =
    isKnownBoth &&
    !breaksBefore(figures, line, at) &&
    !isMissingBefore(figures.spans, at) &&
    !part &&
    (alike !== false || isCurve);
  return { may, must: may && alike === true && !part };
}
