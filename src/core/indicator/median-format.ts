// Says with how many decimal places figures are shown that need more than the others: medians, means, limits, the latest.
import { isKnown, type Value } from '../data/value.js';
import { exactFormat, finerFormat, type Format } from '../words/words.js';
import type { IndicatorModel, Line } from './model.js';

/** The median of two figures has one place more than they have. */
export const medianFormat = (value: number, format: Format): Format =>
  exactFormat(value, format, format.decimals + 1);

/** Quartiles stand at a quarter of the way between two figures. */
export const quartileFormat = (value: number, format: Format): Format =>
  exactFormat(value, format, format.decimals + 2);

/** Of means and limits: one place more than the figures have, where that is not more than two. */
export const meanFormat = (format: Format): Format => ({
  ...format,
  decimals: Math.max(format.decimals, Math.min(format.decimals + 1, 2)),
});

/** Of a value of a line, which may be the median of the neighbours. */
export const lineFormat = ({ name }: Line, value: Value, format: Format): Format =>
  name === undefined && isKnown(value) ? medianFormat(value.value, format) : format;

/**
 * Of a figure of the latest period, which stands beside its target and those of others: with the places that the
 * differences from them have, so that a reader who subtracts gets these.
 */
export function latestFormat<F extends Format>(
  { comparisons, neighbours, target }: IndicatorModel,
  value: number,
  format: F,
): F {
  const most = [...comparisons, neighbours?.toMedian, target].map((each) => each?.decimals ?? 0);
  return finerFormat(value, format, Math.max(...most));
}
