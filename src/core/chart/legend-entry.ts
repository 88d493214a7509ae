// What a legend explains: one thing that is drawn, and its meaning in words.

/** `kind` and `slot` say which sample is drawn: as the picture draws the thing. */
export interface LegendEntry<K extends string = string> {
  readonly kind: K;
  /** Which colour, from 1. */
  readonly slot: number;
  readonly text: string;
}
