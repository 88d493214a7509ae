// Says how high the picture of a table will be at most, before anything of it is loaded.

/** Of a widget by its width: the card and its chart, without rows. */
const BASE_PX: Readonly<Record<string, readonly [narrow: number, wide: number]>> = {
  'indicator-trend': [790, 700],
  'placement-mix': [760, 640],
  'cost-comparator': [420, 380],
  'vital-signs': [420, 360],
};
const ROW_PX: Readonly<Record<string, readonly [narrow: number, wide: number]>> = {
  'placement-mix': [30, 26],
  'cost-comparator': [64, 48],
  'vital-signs': [190, 64],
};

/** Where the wide form begins. */
const WIDE_PX = 560;

/** @param outer the table, or what holds it */
export function pictureHeightPx(name: string, widthPx: number, outer: Element): number {
  const at = widthPx < WIDE_PX ? 0 : 1;
  const rows = outer.querySelectorAll('tr').length;
  return (BASE_PX[name]?.[at] ?? 0) + rows * (ROW_PX[name]?.[at] ?? 0);
}
