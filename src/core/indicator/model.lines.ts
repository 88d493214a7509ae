// Decides which series are drawn as lines, and where each line is interrupted.
import type { Text } from '../data/text.js';
import { absent } from '../data/value.js';
import { breaksSeries } from '../statistics/comparability.js';
import { neighbourMembers, type NeighbourRange } from './compare-areas.js';
import type { Series } from './indicator.js';
import type { IndicatorFacts } from './model.facts.js';

/** A series that is drawn; several neighbours are drawn as one line, their median. */
export interface Line extends Omit<Series, 'name'> {
  /** Absent for the median of several neighbours: its name depends on the language. */
  readonly name?: Text;
  /** At each period: whether the line must not be joined to the period before. */
  readonly gapBefore: readonly boolean[];
}

/** The leading series first; the median of several neighbours last. */
export function linesOf(
  { indicator, lead, breaks, missing }: IndicatorFacts,
  range: NeighbourRange | undefined,
): readonly Line[] {
  const members = neighbourMembers(indicator);
  const drawn = indicator.series.filter((series) => !members.includes(series));
  const lines = drawn.map((series) => ({
    ...series,
    // An event breaks the leading series only; another series breaks where its own figures are marked.
    gapBefore: series.values.map(
      (value, i) => missing[i]! || (series === lead ? breaks[i]! : breaksSeries(value)),
    ),
  }));
  if (!range) return lines;
  const values = range.median.map((value) => (value === null ? absent('x') : { value, marks: [] }));
  return [...lines, { id: 'neighbours', role: 'neighbours', values, gapBefore: missing }];
}
