// Places a value axis at the left of a plot: its ticks with their labels, the room for these, and its scale.
import { max } from 'd3-array';
import { type Frame, textMeasures } from './frame.js';
import { linearScale } from './linear-scale.js';
import { roundToTenth } from './path.js';
import { valueAxis, type ValueAxis, type ValueAxisNeeds, type ValueTick } from './value-axis.js';

/** What has to fit on the axis, and where it stands. */
export interface PlacedValueAxisNeeds extends Omit<ValueAxisNeeds, 'heightPx' | 'minGapPx'> {
  readonly topPx: number;
  readonly bottomPx: number;
  /** The least distance between two ticks; 2.2 lines of text where it is left out. */
  readonly minGapPx?: number;
}

export interface PlacedValueAxis extends Omit<ValueAxis, 'ticks' | 'decimals'> {
  readonly ticks: readonly ValueTick[];
  /** The width of the widest label. */
  readonly labelPx: number;
  /** The y of a value, in px. */
  readonly yOf: (value: number) => number;
}

/** The least distance between two ticks, in lines of text. */
const GAP_LINES = 2.2;

/**
 * The axis between two heights of a frame, its lowest value at the bottom.
 *
 * @param labelOf writes a tick, with the decimal places that the ticks need
 */
export function placedValueAxis(
  { topPx, bottomPx, minGapPx, ...needs }: PlacedValueAxisNeeds,
  frame: Frame,
  labelOf: (tick: number, decimals: number) => string,
): PlacedValueAxis {
  const { linePx, widthOf } = textMeasures(frame);
  const { domain, ticks, fromZero, decimals } = valueAxis({
    ...needs,
    heightPx: bottomPx - topPx,
    minGapPx: minGapPx ?? linePx * GAP_LINES,
  });
  const yOf = linearScale(domain, [bottomPx, topPx]);
  const labels = ticks.map((tick) => labelOf(tick, decimals));
  return {
    domain,
    fromZero,
    ticks: ticks.map((tick, i) => ({
      y: roundToTenth(yOf(tick)),
      label: labels[i]!,
      zero: tick === 0,
    })),
    labelPx: max(labels, (label) => widthOf(label))!,
    yOf,
  };
}
