// Chooses which labels along an axis are shown when not all of them fit.

/**
 * The labels that are shown, ascending: each n-th counted back from the last, with the smallest n that
 * leaves `gapPx` between neighbours. The last is always shown.
 *
 * Labels are centred on their positions, which ascend. No labels give an empty list. `isAllowed` leaves out
 * some n, so that labels keep step with the years. The width of a label is asked for only where it may fit.
 *
 * @example thinLabels(() => 30, [0, 20, 40], 4) // [0, 2]
 */
export const thinLabels = (
  widthOf: (index: number) => number,
  positionsPx: readonly number[],
  gapPx: number,
  isAllowed: (every: number) => boolean = () => true,
): readonly number[] => {
  const last = positionsPx.length - 1;
  const fits = (every: number) => {
    for (let i = last; i >= every; i -= every) {
      const apartPx = positionsPx[i]! - positionsPx[i - every]!;
      const widthPx = widthOf(i);
      if (apartPx < widthPx / 2 + gapPx) return false;
      if (apartPx < (widthPx + widthOf(i - every)) / 2 + gapPx) return false;
    }
    return true;
  };
  // Where labels are denser than pixels, a smaller step of n would not move them by one.
  const step = Math.floor(last / (positionsPx[last]! - positionsPx[0]!)) || 1;
  let every = 1;
  for (let next = 1; every <= last; every += 1) {
    if (every < next || !isAllowed(every)) continue;
    if (fits(every)) break;
    next = every + step;
  }
  const shown: number[] = [];
  for (let i = last; i >= 0; i -= every) shown.push(i);
  return shown.reverse();
};
