// Defines how a picture reads what styles say: as sheets write it, or as a browser has worked it out.

/** `#rrggbb` or `none`, which every program for documents knows, and how solid it is, 0 to 1. */
export type PlainColour = readonly [colour: string, alpha: number];

export interface PlainValues {
  readonly colour: (written: string) => PlainColour;
  /** @param emPx what one em is */
  readonly lengthPx: (written: string, emPx: number) => number | undefined;
}
