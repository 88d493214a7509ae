// Says with how many decimal places figures are shown that need more than the others: medians, means, limits, the latest.
import { poundsIn } from '../data/money-unit.js';
import { isKnown, type Value } from '../data/value.js';
import { decimalsToTell, ownDecimals } from '../statistics/decimals.js';
import { exactFormat, finerFormat, type Format, shownDecimals } from '../words/words.js';
import { type Gap, neighbourMembers } from './compare-areas.js';
import { decimalsOfChanges } from './model.changes.js';
import type { IndicatorModel, Line } from './model.js';
import { decimalsBeside } from './shown-decimals.js';

/** The median of two figures has one place more than they have. */
export const medianFormat = (value: number, format: Format): Format =>
  exactFormat(value, format, format.decimals + 1);

/** Quartiles stand at a quarter of the way between two figures. */
export const quartileFormat = (value: number, format: Format): Format =>
  exactFormat(value, format, format.decimals + 2);

/**
 * Of the mean and the limits: one place more than the figures have, where that is not more than two, and as many as tell the
 * three apart.
 */
export function limitsFormat({ control }: Pick<IndicatorModel, 'control'>, format: Format): Format {
  const decimals = Math.max(format.decimals, Math.min(format.decimals + 1, 2));
  if (!control || control.chart.kind === 'run') return { ...format, decimals };
  const { mean, lower, upper } = control.chart;
  const told = [lower, upper].map((limit) => decimalsToTell(limit, mean, decimals));
  return { ...format, decimals: Math.max(...told) };
}

/**
 * Of the values of a series, or of the median of the neighbours, whose name is left out: with its own places, and
 * those that the latest figure and what it is compared with have, so that a table, a tooltip and a sentence show one
 * figure in one way.
 */
export function lineFormat(
  model: IndicatorModel,
  line: Pick<Line, 'values'> & Partial<Pick<Line, 'name'>>,
  format: Format,
): (value: Value) => Format {
  const most = placesOfLatest(model, format);
  const isMedian = line.name === undefined;
  const own = isMedian
    ? neighboursFormat(model, format)
    : { ...format, decimals: decimalsBeside(model.measure, [line]) };
  return (value) => {
    if (!isKnown(value)) return own;
    return finerFormat(value.value, isMedian ? medianFormat(value.value, own) : own, most);
  };
}

/** Of figures of neighbours. */
export const neighboursFormat = ({ measure, series }: IndicatorModel, format: Format): Format => ({
  ...format,
  decimals: decimalsBeside(measure, neighbourMembers({ series })),
});

/** Of what the latest figure is compared with. */
export const gapValueFormat = ({ value, decimals, valueDecimals }: Gap, format: Format): Format =>
  finerFormat(value, { ...format, decimals: valueDecimals }, decimals);

/**
 * Of what is projected, which stands beside the target of its year: with as many places as tell the two apart, so that
 * a target of £12.75 million is neither met nor missed by rounding. Whole numbers of what is counted stay whole.
 */
export function projectionFormat<F extends Format>(
  { projection, target, measure }: Pick<IndicatorModel, 'projection' | 'target' | 'measure'>,
  format: F,
): F {
  const { unit, decimals } = measure;
  const isWhole = decimals === 0 && (poundsIn(unit)?.factor ?? 1) === 1;
  if (!projection || projection.refused || !target || isWhole) return format;
  const { index, value } = projection;
  const aims = target.range ?? [target.values[index] ?? value];
  const needed = aims.map((aim) => decimalsToTell(value, aim, ownDecimals(aim, decimals)));
  return finerFormat(value, format, Math.max(...needed));
}

/**
 * Of the latest figure, which stands beside its change, its target and those of others, and of what is subtracted from it: with
 * the places that the differences have, so that a reader who subtracts gets these.
 */
export const latestFormat = <F extends Format>(
  model: IndicatorModel,
  value: number,
  format: F,
): F => finerFormat(value, format, placesOfLatest(model, format));

function placesOfLatest(model: IndicatorModel, format: Format): number {
  const { latest, comparisons, neighbours, target } = model;
  const beside = [...comparisons, neighbours?.toMedian, target].map((each) => each?.decimals ?? 0);
  const own = latest ? shownDecimals(latest.value.value, format) : 0;
  return Math.max(own, ...beside, ...decimalsOfChanges(model));
}
