// Where everything of a trend stands: model + words + frame → plain objects in px.
// It knows no SVG, no colour and no browser; texts are measured by a function that it is given.
// The parts are beside this file: layout.scene, layout.lines, layout.bands, layout.events, layout.names.
import type { EndLabel } from '../../core/chart/end-labels.js';
import type { Frame } from '../../core/chart/frame.js';
import { type Point, tenth } from '../../core/chart/path.js';
import { type AxisTick, periodTicks } from '../../core/chart/period-axis.js';
import { omitUndefined } from '../../core/data/omit-undefined.js';
import type { Mark } from '../../core/data/value.js';
import { bandsOf, breaksOf, controlOf, projectionOf, targetOf } from './layout.bands.js';
import { eventsOf } from './layout.events.js';
import { absencesOf, lineOf, slotsOf } from './layout.lines.js';
import { labelsOf, legendOf } from './layout.names.js';
import { type Box, GAP_PX, layoutContext } from './layout.context.js';
import type { IndicatorTrendModel } from './model.js';
import type { IndicatorTrendWords } from './words.js';

/** Colour, dash and marker of a line; 1 leads, 5 is the nation's. */
export type Slot = 1 | 2 | 3 | 4 | 5 | 6;

export interface PointLayout extends Point {
  readonly index: number;
  /** Absent where the place is marked by shorthand instead. */
  readonly marks?: readonly Mark[];
  /** Whether its marker is drawn: where there are many, only those that say something. */
  readonly drawn: boolean;
  /** Out of the ordinary. */
  readonly signal: boolean;
  /** Where a revised value stood before. */
  readonly wasY?: number;
}

export interface LineLayout {
  readonly slot: Slot;
  readonly name: string;
  readonly d: string;
  /** One per period. */
  readonly points: readonly PointLayout[];
}

export type BandKind = 'neighbours' | 'tolerance' | 'range' | 'interval';

export interface BandLayout {
  readonly kind: BandKind;
  readonly slot: Slot;
  readonly d: string;
}

export interface EventLayout {
  readonly x: number;
  readonly break: boolean;
  /** Its words or, where there is no room for all, in bold its number in the list of notes. */
  readonly label: {
    readonly x: number;
    readonly y: number;
    readonly anchor: 'start' | 'middle' | 'end';
    readonly text: string;
    readonly bold: boolean;
  };
}

export interface LegendEntry {
  readonly kind:
    | 'line'
    | BandKind
    | 'target'
    | 'mean'
    | 'limits'
    | 'projection'
    | 'break'
    | 'p'
    | 'e'
    | 'r'
    | 'signal';
  readonly slot?: Slot;
  readonly text: string;
}

export interface IndicatorTrendLayout {
  readonly widthPx: number;
  readonly heightPx: number;
  /** Above the plot, whose top is at y = 0. */
  readonly topPx: number;
  readonly fontPx: number;
  readonly plot: Box;
  readonly unit: string;
  readonly axisFromZero: boolean;
  readonly values: readonly {
    readonly y: number;
    readonly label: string;
    readonly zero: boolean;
  }[];
  readonly periods: readonly AxisTick[];
  readonly bands: readonly BandLayout[];
  readonly lines: readonly LineLayout[];
  /** Shorthand at the place of what is not there: from the first to the last period of a stretch. */
  readonly absences: readonly (Point & {
    readonly fromX: number;
    readonly toX: number;
    readonly text: string;
    readonly slot: Slot;
  })[];
  readonly target?: { readonly d: string; readonly due?: Point };
  /** Mean or median, and the limits where there are any. */
  readonly control?: { readonly middle: string; readonly limits: string };
  readonly breaks: readonly number[];
  readonly events: readonly EventLayout[];
  readonly projection?: {
    readonly d: string;
    readonly x: number;
    readonly y: number;
    readonly text: string;
  };
  /** Names at the lines' ends; empty where the legend has them. */
  readonly labels: readonly (EndLabel & { readonly slot?: Slot; readonly x: number })[];
  readonly legend: readonly LegendEntry[];
}

/**
 * The whole picture at one width; its height depends on width, density and data alone.
 * The plot starts at y = 0: `topPx` is what stands above it, so the drawing reaches from −topPx.
 */
export function indicatorTrendLayout(
  model: IndicatorTrendModel,
  words: IndicatorTrendWords,
  frame: Frame,
): IndicatorTrendLayout {
  const scene = layoutContext(model, words, frame);
  const { fontPx, linePx, axis, plot, xs, yOf } = scene;
  const slots = slotsOf(model.lines);
  const absences = absencesOf(scene, slots);
  const lines = model.lines.map((_, i) => lineOf(scene, i, slots[i]!, absences.ys[i]!));
  const events = eventsOf(scene);
  const labels = labelsOf(scene, slots);
  const periods = periodTicks(model.periods, xs, words.core.period, frame);
  const tiers = periods.some(({ sub }) => sub !== '') ? 2 : 1;
  const bottom = plot.bottom + absences.heightPx;
  const topPx = linePx + GAP_PX + (events.rows > 0 ? events.rows * linePx + GAP_PX : 0);
  return omitUndefined({
    widthPx: frame.widthPx,
    heightPx: topPx + bottom + GAP_PX + tiers * linePx + 4,
    topPx,
    fontPx,
    plot: { ...plot, bottom },
    unit: words.core.unit(model.measure.unit),
    axisFromZero: axis.fromZero,
    values: axis.ticks.map((tick, i) => ({
      y: tenth(yOf(tick)),
      label: scene.valueLabels[i]!,
      zero: tick === 0,
    })),
    periods,
    bands: bandsOf(scene, slots),
    lines,
    absences: absences.marks,
    target: targetOf(scene),
    control: controlOf(scene),
    breaks: breaksOf(scene),
    events: events.placed,
    projection: projectionOf(scene, lines[0]!),
    labels,
    legend: legendOf(scene, slots, labels.length > 0),
  });
}
