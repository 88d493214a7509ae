// Turns the points of a series into tones: the higher the figure, the higher the note.

/** A row of a picture as it is heard. */
export interface HeardRow {
  readonly name: string;
  readonly points: readonly HeardPoint[];
}

export interface HeardPoint {
  /** What the point is, in one line. */
  readonly text: string;
  /** A figure that is shown; `withheld`; undefined where there is none. */
  readonly value: number | 'withheld' | undefined;
}

export interface Tone {
  /** Seconds after the first tone of its row began. */
  readonly at: number;
  readonly seconds: number;
  /** In hertz; a withheld figure has a sound without a pitch, and no figure is silence. */
  readonly pitch: number | 'withheld' | undefined;
}

/** Two octaves that small loudspeakers can play and older people can hear. */
const LOWEST_HZ = 220;
const OCTAVES = 2;

/** A row takes so long at most where that leaves each tone long enough to be told from the next. */
const ROW_S = 20;
const LONGEST_S = 0.3;
const SHORTEST_S = 0.05;

/**
 * The tones of one row. All rows share one range, so that they can be compared by ear; equal steps of a figure are equal
 * steps of the scale. Where all figures are equal they are in its middle.
 *
 * @example tonesOf([{ text: '', value: 10 }, { text: '', value: 20 }], [10, 20]).map(({ pitch }) => pitch) // [220, 880]
 */
export function tonesOf(
  points: readonly HeardPoint[],
  [low, high]: readonly [number, number],
): readonly Tone[] {
  const seconds = Math.min(LONGEST_S, Math.max(SHORTEST_S, ROW_S / points.length));
  const height = (value: number) => (high > low ? (value - low) / (high - low) : 0.5);
  return points.map(({ value }, index) => ({
    at: index * seconds,
    seconds,
    pitch: typeof value === 'number' ? LOWEST_HZ * 2 ** (OCTAVES * height(value)) : value,
  }));
}

/** The least and the greatest figure of all rows, of which there is one at least. */
export function rangeOf(rows: readonly HeardRow[]): readonly [number, number] {
  const figures = rows.flatMap(({ points }) =>
    points.map(({ value }) => value).filter((value) => typeof value === 'number'),
  );
  return figures.reduce<[number, number]>(
    ([low, high], value) => [Math.min(low, value), Math.max(high, value)],
    [Infinity, -Infinity],
  );
}
