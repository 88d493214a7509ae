// Reads the scale of a drawing off its ticks.

export interface Tick {
  readonly y: number;
  readonly value: number;
}

/** The value at a height, read off the first and the last tick; undefined where these do not tell it. */
export function scaleOf(ticks: readonly Tick[]): ((y: number) => number) | undefined {
  const [low, high] = [ticks[0], ticks.at(-1)];
  if (!low || !high || low.y === high.y) return undefined;
  return (y) => low.value + ((y - low.y) / (high.y - low.y)) * (high.value - low.value);
}

/** How much of the value is in a px. */
export const perPxOf = (scale: (y: number) => number): number => Math.abs(scale(1) - scale(0));

/** The ticks that stand further from their value than so many px, each with the value where it stands. */
export function misplaced(
  ticks: readonly Tick[],
  withinPx: number,
): readonly (Tick & { readonly at: number })[] {
  const scale = scaleOf(ticks);
  if (!scale) return [];
  return ticks
    .map((tick) => ({ ...tick, at: scale(tick.y) }))
    .filter(({ at, value }) => Math.abs(at - value) > withinPx * perPxOf(scale));
}
