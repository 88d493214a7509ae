// Says with how many decimal places figures are shown that need more than the others: medians, means, limits, the latest.
import { isKnown, type Value } from '../data/value.js';
import { exactFormat, finerFormat, type Format, shownDecimals } from '../words/words.js';
import { decimalsOfChanges } from './model.changes.js';
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

/**
 * Of the values of a line, which may be the median of the neighbours: with the places that the latest figure and
 * what it is compared with have, so that a table, a tooltip and a sentence show one figure in one way.
 */
export function lineFormat(
  model: IndicatorModel,
  { name }: Pick<Line, 'name'>,
  format: Format,
): (value: Value) => Format {
  const most = placesOfLatest(model, format);
  return (value) => {
    if (!isKnown(value)) return format;
    const own = name === undefined ? medianFormat(value.value, format) : format;
    return finerFormat(value.value, own, most);
  };
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
