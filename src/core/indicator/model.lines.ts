// Decides which series are drawn as lines, and where each line is interrupted.
import type { Text } from '../data/text.js';
import { absent } from '../data/value.js';
import { breaksSeries } from '../statistics/comparability.js';
import { neighbourMembers, type NeighbourRange } from './compare-areas.js';
import type { Series } from './indicator.js';
import type { IndicatorFacts } from './model.facts.js';

/** A series that is drawn; five neighbours and more are drawn as one line, their median. */
export interface Line extends Omit<Series, 'name'> {
  /** Absent for the median of several neighbours: its name depends on the language. */
  readonly name?: Text;
  /** One of several neighbours, which are drawn together and quietly. */
  readonly member?: boolean;
  /** At each period: whether the line must not be joined to the period before. */
  readonly gapBefore: readonly boolean[];
}

/** The leading series first; neighbours, or their median, last. */
export function linesOf(
  { indicator, lead, breaks, gaps }: IndicatorFacts,
  range: NeighbourRange | undefined,
): readonly Line[] {
  const members = neighbourMembers(indicator);
  const lineOf = (series: Series): Line => ({
    ...series,
    // An event breaks the leading series only; another series breaks where its own figures are marked.
    gapBefore: series.values.map(
      (value, i) => gaps[i]! || (series === lead ? breaks[i]! : breaksSeries(value)),
    ),
  });
  const lines = indicator.series.filter((series) => !members.includes(series)).map(lineOf);
  if (!range?.middleHalf)
    return [...lines, ...members.map((member) => ({ ...lineOf(member), member: true }))];
  const values = range.median.map((value) => (value === null ? absent('x') : { value, marks: [] }));
  return [...lines, { id: 'neighbours', role: 'neighbours', values, gapBefore: gaps }];
}
