// Chooses which labels along an axis are shown when not all of them fit.

/**
 * For every label, whether it is shown: each n-th counted back from the last, with the smallest n that
 * leaves `gapPx` between neighbours. The last is always shown.
 *
 * Labels are centred on their positions, which ascend. No labels give an empty list. `isAllowed` leaves out
 * some n, so that labels keep step with the years.
 *
 * @example thinLabels([30, 30, 30], [0, 20, 40], 4) // [true, false, true]
 */
export const thinLabels = (
  widthsPx: readonly number[],
  positionsPx: readonly number[],
  gapPx: number,
  isAllowed: (every: number) => boolean = () => true,
): readonly boolean[] => {
  const last = widthsPx.length - 1;
  const fits = (every: number) => {
    for (let i = last; i >= every; i -= every) {
      const halves = (widthsPx[i]! + widthsPx[i - every]!) / 2;
      if (positionsPx[i]! - positionsPx[i - every]! < halves + gapPx) return false;
    }
    return true;
  };
  let every = 1;
  while (every <= last && !(isAllowed(every) && fits(every))) every += 1;
  return widthsPx.map((_, i) => (last - i) % every === 0);
};
