// Defines what is gathered of all that a widget made.

export interface Bar {
  readonly label: string;
  /** The texts above it, if they name its area. */
  readonly under?: string;
  readonly previous: boolean;
  readonly lengthPx: number;
  /** Bars of one scale can be compared. */
  readonly scale: string;
}

export interface Arc {
  readonly label: string;
  readonly ring: boolean;
  /** As a share of the circle, gaps included. */
  readonly turn: number;
}

export interface Dot {
  readonly series: string;
  readonly period: string;
  /** In units of the axis; `within` is half a pixel in the same units. */
  readonly value: number;
  readonly within: number;
}

/** What a drawing shows by length, angle and place. */
export interface Shapes {
  readonly bars: readonly Bar[];
  readonly arcs: readonly Arc[];
  readonly dots: readonly Dot[];
}

export interface Harvest extends Shapes {
  /** Text and attributes, each with its place. */
  readonly texts: readonly { readonly where: string; readonly text: string }[];
  readonly table: {
    readonly columns: readonly string[];
    readonly rows: readonly { readonly head: string; readonly cells: readonly string[] }[];
  };
  /** The lines of each tooltip, in the order of the keys. */
  readonly points: readonly (readonly string[])[];
  readonly events: readonly { readonly type: string; readonly detail: unknown }[];
  readonly messages: readonly string[];
  readonly data: unknown;
  /** The shadow root: two twins must share it to the last pixel. */
  readonly markup: string;
}

export interface Widget extends HTMLElement {
  data: unknown;
  readonly updateComplete: Promise<boolean>;
}
