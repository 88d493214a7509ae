// What a trend's picture is made of.
import type { AreaSlot } from '../../core/chart/area-colour.js';
import type { Point } from '../../core/chart/path.js';
import type { AxisTick } from '../../core/chart/period-axis.js';
import type { PlotBox } from '../../core/chart/plot-box.js';
import type { ValueTick } from '../../core/chart/value-axis.js';
import type { Mark } from '../../core/data/value.js';

/** Colour and marker of a line. */
export type Slot = AreaSlot;

/** One per line of the model. */
export type Slots = readonly Slot[];

export interface PointLayout extends Point {
  readonly index: number;
  /** Absent where the place is marked by shorthand instead. */
  readonly marks?: readonly Mark[];
  /** Whether its marker is drawn: the lead's, unless there are many; of other lines the last. */
  readonly drawn: boolean;
  /** Out of the ordinary. */
  readonly signal: boolean;
  /** Its period is not over. */
  readonly unfinished?: boolean;
  /** Beyond the axis: its place is on the edge of the plot. */
  readonly outside?: boolean;
  /** Where a revised value stood before. */
  readonly wasY?: number;
  /** Down to where its marker is drawn, in place of those that it overlaps. */
  readonly toY?: number;
}

export interface LineLayout {
  readonly slot: Slot;
  readonly name: string;
  readonly lead: boolean;
  readonly d: string;
  /** What is drawn of its points. */
  readonly markers: readonly PointLayout[];
  /** Its last point that has a number. */
  readonly end?: PointLayout;
  /** Whether it leaves the plot. */
  readonly outside: boolean;
  /** One per period; made when they are first asked for. */
  readonly points: readonly PointLayout[];
}

export type BandKind = 'neighbours' | 'tolerance' | 'range' | 'interval';

export interface BandLayout {
  readonly kind: BandKind;
  readonly slot: Slot;
  readonly d: string;
  /** Index of the line whose interval it is. */
  readonly line?: number;
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
  /** Index of the line that it names. */
  readonly line?: number;
  /** At the end of a line that looks like another. */
  readonly letter?: string;
}

/** The name and value of what ends beside it. */
export interface LabelLayout {
  readonly lines: readonly string[];
  /** Middle of the label. */
  readonly yPx: number;
  readonly x: number;
  readonly bold: boolean;
  /** Absent for a target. */
  readonly slot?: Slot;
  /** Index of the line that it names. */
  readonly line?: number;
  /** From the end of the line, where the label could not stand beside it; `''` where it does. */
  readonly leader: string;
}

/** One series of a trend that has one period: its name and value, and a bar below them. */
export interface BarLayout {
  readonly slot: Slot;
  readonly name: string;
  readonly value: string;
  /** Middle of the line of text. */
  readonly textY: number;
  readonly bold: boolean;
  /** Absent where there is no number. */
  readonly bar?: {
    readonly x: number;
    readonly y: number;
    readonly widthPx: number;
    readonly heightPx: number;
    readonly marks: readonly Mark[];
  };
  /** Along the middle of the bar: a confidence interval, or the range of neighbours. */
  readonly interval?: string;
  /** What the bar would grow to by the end of its period. */
  readonly projected?: {
    readonly d: string;
    readonly x: number;
    readonly y: number;
    readonly anchor: 'start' | 'end';
    readonly text: string;
  };
}

export interface IndicatorTrendLayout {
  readonly widthPx: number;
  readonly heightPx: number;
  /** Above the plot, whose top is at y = 0. */
  readonly topPx: number;
  readonly fontPx: number;
  readonly plot: PlotBox;
  /** What the values are, and where the axis starts if not at zero; `''` without an axis. */
  readonly axisTitle: string;
  readonly axisFromZero: boolean;
  /** The sign of an axis that does not start at zero. */
  readonly axisBreak?: string;
  readonly values: readonly ValueTick[];
  readonly periods: readonly AxisTick[];
  readonly bands: readonly BandLayout[];
  /** Within the band of neighbours, where it has room. */
  readonly bandLabel?: Point & { readonly text: string };
  readonly lines: readonly LineLayout[];
  /** Indexes of the lines that leave the plot. */
  readonly cut: readonly number[];
  /** Of a trend with one period; then there are no axes. */
  readonly bars: readonly BarLayout[];
  /** Shorthand at the place of what is not there: from the first to the last period of a stretch. */
  readonly absences: readonly (Point & {
    readonly fromX: number;
    readonly toX: number;
    readonly text: string;
    readonly slot: Slot;
    /** Index of the line whose figures are absent. */
    readonly line: number;
  })[];
  readonly target?: { readonly d: string; readonly due?: Point };
  /** Mean or median, and the limits where there are any. */
  readonly control?: { readonly middle: string; readonly limits: string };
  readonly breaks: readonly number[];
  readonly events: readonly EventLayout[];
  readonly projection?: Point & { readonly d: string };
  /** At the lines' ends; empty where the legend has them. */
  readonly labels: readonly LabelLayout[];
  readonly legend: readonly LegendEntry[];
  /** The legend names the lines, as a list below the plot. */
  readonly legendBelow: boolean;
}
