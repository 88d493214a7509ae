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

/** Ages and numbers of groups have digits too. */
const PERIOD = /(?:19|20)\d\d|\/\d\d|[a-z]-\d\d|FY ?\d\d/i;

/** Not `12k` or `61*`, which are unclear; pounds may be thousands. */
const FIGURE = /^[-+−–\s]*(?:£\s*\d|\d[\d,.]*(?![\d,.*]|[kmb]n?\b))/i;

/** A trend needs periods in the heads of its rows or columns; costs and signs need one figure. */
function isLikely(name: string, outer: Element): boolean {
  const rows = [...outer.querySelectorAll('tr')].map(({ cells }) => [...cells]);
  const texts = (cells: readonly Element[]) => cells.map(({ textContent }) => textContent.trim());
  if (name === 'placement-mix') return true;
  if (name !== 'indicator-trend')
    return rows.slice(1).some(([, ...cells]) => texts(cells).some((text) => FIGURE.test(text)));
  const heads = [...outer.querySelectorAll('th, td:first-child'), ...(rows[0] ?? [])];
  return texts(heads).some((text) => PERIOD.test(text));
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
