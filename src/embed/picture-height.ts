// Says how high the picture of a table will be, or a little more, before anything of it is loaded.

/** Of a widget by its width: the card and its chart without rows, and for each row of the table. */
const HEIGHTS: Readonly<Record<string, { readonly base: Pair; readonly row: Pair }>> = {
  'indicator-trend': { base: [790, 725], row: [0, 0] },
  'placement-mix': { base: [600, 400], row: [30, 20] },
  'cost-comparator': { base: [300, 300], row: [64, 48] },
  'vital-signs': { base: [210, 230], row: [110, 56] },
};
type Pair = readonly [narrowPx: number, widePx: number];

/** Where the wide form begins. */
const WIDE_PX = 560;

/** A trend needs periods in the heads of its rows or columns, and every period has a digit. */
function isLikely(name: string, outer: Element): boolean {
  if (name !== 'indicator-trend') return true;
  const heads = outer.querySelectorAll('th, td:first-child');
  const first = outer.querySelector('tr')?.cells ?? [];
  return [...heads, ...first].some(({ textContent }) => /\d/.test(textContent));
}

/**
 * 0 where there will be none, as far as can be told so early.
 *
 * @param outer the table, or what holds it
 */
export function pictureHeightPx(name: string, widthPx: number, outer: Element): number {
  if (!isLikely(name, outer)) return 0;
  const { base, row } = HEIGHTS[name]!;
  const at = widthPx < WIDE_PX ? 0 : 1;
  return base[at] + outer.querySelectorAll('tr').length * row[at];
}
