// Clips control limits to what is possible, for display.
import { isPercent } from '../data/unit.js';
import { isKnown } from '../data/value.js';
import type { Measure, Series } from './indicator.js';
import type { ControlModel } from './model.control.js';

interface Controlled {
  readonly control?: ControlModel;
  readonly measure: Measure;
  readonly lead: Series;
}

/**
 * The limits as they are shown, clipped to what is possible: no percentage over 100, and nothing under 0
 * where no value is. Undefined for a run chart.
 */
export function shownLimits({
  control,
  measure,
  lead,
}: Controlled): readonly [number, number] | undefined {
  if (!control || control.chart.kind === 'run') return undefined;
  const { lower, upper } = control.chart;
  const canBeNegative = lead.values.some((value) => isKnown(value) && value.value < 0);
  return [
    canBeNegative ? lower : Math.max(lower, 0),
    isPercent(measure) ? Math.min(upper, 100) : upper,
  ];
}
