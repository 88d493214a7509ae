// Builds the area and the figure of a selection.
import type { Area } from '../core/data/area.js';
import { nameOf, textIn } from '../core/data/text.js';
import { isKnown, type Value } from '../core/data/value.js';
import type { Selection } from './events.js';

/** The area by its code, or by its name where it has none; undefined where no area is given. */
export const selectedArea = (area: Area | undefined, lang: string): Selection['area'] =>
  area && { id: area.code ?? nameOf(area.name), name: textIn(area.name, lang) };

/** The number and its unit; nothing where there is no number. */
export const selectedFigure = (
  value: Value | undefined,
  unit: string,
): Pick<Selection, 'value' | 'unit'> => (isKnown(value) ? { value: value.value, unit } : {});
