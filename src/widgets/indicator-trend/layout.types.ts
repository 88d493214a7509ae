// What a trend's picture is made of.
import type { EndLabel } from '../../core/chart/end-labels.js';
import type { Point } from '../../core/chart/path.js';
import type { AxisTick } from '../../core/chart/period-axis.js';
import type { PlotBox } from '../../core/chart/plot-box.js';
import type { ValueTick } from '../../core/chart/value-axis.js';
import type { Mark } from '../../core/data/value.js';

/** Colour, dash and marker of a line; 1 leads, 5 is the nation's. */
export type Slot = 1 | 2 | 3 | 4 | 5 | 6;

/** One per line of the model. */
export type Slots = readonly Slot[];

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
  readonly plot: PlotBox;
  readonly unit: string;
  readonly axisFromZero: boolean;
  readonly values: readonly ValueTick[];
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
