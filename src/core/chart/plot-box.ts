// Defines the plot: the part of a chart between its axes.

/** The sides of the plot, in px of the drawing. */
export interface PlotBox {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}
