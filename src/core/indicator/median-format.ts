// Says with how many decimal places medians, means and limits are shown, which fall between figures.
import { isKnown, type Value } from '../data/value.js';
import { exactFormat, type Format } from '../words/words.js';
import type { Line } from './model.js';

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
