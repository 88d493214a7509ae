// Finds the values that the axis of a trend must hold: all but those of a neighbour far from the rest.
import { extent } from 'd3-array';
import { isKnown } from '../../core/data/value.js';
import { type Line, shownLimits } from '../../core/indicator/model.js';
import { toleranceOf } from './layout.tolerance.js';
import type { IndicatorTrendModel } from './model.js';

/** How far neighbours may stretch the axis that the others need, as a share of the greatest of them. */
const STRETCH = 0.5;

/** The least and the greatest value; Infinity and −Infinity where there are none. */
export function reachOf(model: IndicatorTrendModel, fromZero: boolean): readonly [number, number] {
  const needed = neededValues(model);
  const [low, high] = extent(fromZero ? [...needed, 0] : needed);
  if (low === undefined || high === undefined) return extentOr(membersOf(model));
  const spare = Math.max(-low, high) * STRETCH;
  const near = membersOf(model).filter((value) => value >= low - spare && value <= high + spare);
  return extentOr([...needed, ...near]);
}

const extentOr = (values: readonly number[]): readonly [number, number] => {
  const [low = Infinity, high = -Infinity] = extent(values);
  return [low, high];
};

const membersOf = ({ lines }: IndicatorTrendModel): readonly number[] =>
  lines.filter(({ member }) => member).flatMap(valuesOf);

const valuesOf = (line: Line): readonly number[] => [
  ...line.values
    .filter(isKnown)
    .flatMap(({ value, was }) => (was === undefined ? [value] : [value, was])),
  ...[...(line.interval?.lower ?? []), ...(line.interval?.upper ?? [])].filter((it) => it !== null),
];

/** Of neighbours their median; quartiles too, which an outlier does not move. */
function neededValues(model: IndicatorTrendModel): readonly number[] {
  const { lines, neighbourRange: range, target, projection } = model;
  return [
    ...lines.filter(({ member }) => !member).flatMap(valuesOf),
    ...(range?.median ?? []),
    ...(range?.middleHalf ? [...range.lower, ...range.upper] : []),
    ...(target?.values ?? []),
    ...(toleranceOf(model)?.flat() ?? []),
    ...(target?.range ?? []),
    ...(shownLimits(model) ?? []),
    projection && !projection.refused ? projection.value : null,
  ].filter((value) => typeof value === 'number');
}
