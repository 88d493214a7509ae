// Leaves out of a picture what belongs to lines that a person has put aside. All else stays where it is: an axis that moved
// would look like figures that changed.
import type { IndicatorTrendLayout } from './layout.types.js';

export interface WithoutLines {
  readonly layout: IndicatorTrendLayout;
  /** Which line each row of the layout is. */
  readonly rows: readonly number[];
}

/**
 * The picture without some lines, their names, intervals and signs of what is absent.
 *
 * @param aside indexes of lines
 * @example withoutLines(layout, new Set([1])).rows // [0, 2] of three
 */
export function withoutLines(
  layout: IndicatorTrendLayout,
  aside: ReadonlySet<number>,
): WithoutLines {
  const { lines, bands, labels, absences } = layout;
  const all = lines.map((_, line) => line);
  if (aside.size === 0) return { layout, rows: all };
  const isDrawn = ({ line }: { readonly line?: number }) => line === undefined || !aside.has(line);
  const rows = all.filter((line) => !aside.has(line));
  return {
    rows,
    layout: {
      ...layout,
      lines: rows.map((line) => lines[line]!),
      bands: bands.filter(isDrawn),
      labels: labels.filter(isDrawn),
      absences: absences.filter(isDrawn),
    },
  };
}
