// Defines an entry of a legend: one thing that is drawn, and its meaning in words.

/** `kind` and `slot` choose the sample, which looks like the thing in the picture. */
export interface LegendEntry<K extends string = string> {
  readonly kind: K;
  /** Which colour, from 1. */
  readonly slot: number;
  readonly text: string;
}
