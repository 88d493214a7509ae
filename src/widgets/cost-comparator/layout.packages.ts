// Places packages of care, never finer than what is known: single ones as dots, else an average and a bound.
import { type Point, roundToTenth } from '../../core/chart/path.js';
import { hitBoxSince, type RowWriter } from '../../core/chart/rows.js';
import { putBar } from '../../core/chart/rows.bars.js';
import { writeText } from '../../core/chart/rows.texts.js';
import { omitUndefined } from '../../core/data/omit-undefined.js';
import type { Per } from './input.unit.js';
import { type CostRow, PACKAGES_SLOT } from './layout.types.js';
import type { PackagesFacts } from './model.js';
import type { CostComparatorWords } from './words.js';

export interface PackageMarks {
  /** Of single packages. */
  readonly dots: readonly Point[];
  /** Of an average. */
  readonly average?: Point;
}

const DOT_PX = 9;
const LANE_PX = DOT_PX + 1;
const LEAST_LANES = 2;
const MOST_LANES = 12;

export function writePackages(
  writer: RowWriter<CostRow>,
  packages: PackagesFacts,
  words: CostComparatorWords,
  { per, x }: { readonly per: Per; readonly x: (pounds: number) => number },
): PackageMarks {
  const { listed, underPounds, averagePounds } = packages;
  const { airPx, gapPx } = writer.measures;
  const startPx = writer.yPx;
  writeText(writer, words.packages.name(packages), 'heading');
  writer.yPx += 2 * airPx;
  const placed = dotLanes(listed.flatMap((pounds) => (pounds ? [x(pounds[per])] : [])));
  const heightPx = LANE_PX * Math.max(LEAST_LANES, ...placed.map(({ lane }) => lane + 1));
  const topPx = writer.yPx;
  if (underPounds)
    putBar(writer, {
      ...{ x: 0, y: topPx, widthPx: x(underPounds[per]), heightPx },
      ...{ pattern: 'under', slot: PACKAGES_SLOT, tint: 0 },
    });
  writer.yPx += heightPx + 2 * airPx;
  for (const line of words.packages.lines(packages, per)) writeText(writer, line, 'quiet');
  writer.hitBoxes.push(hitBoxSince(writer, startPx, { key: 'packages' }));
  writer.yPx += gapPx;
  return omitUndefined({
    dots: placed.map(({ x: dotX, lane }) => ({
      x: roundToTenth(Math.max(dotX, DOT_PX / 2)),
      y: roundToTenth(topPx + heightPx - (lane + 0.5) * LANE_PX),
    })),
    average: averagePounds && {
      x: roundToTenth(x(averagePounds[per])),
      y: roundToTenth(topPx + heightPx / 2),
    },
  });
}

/** Each in the lowest lane where it touches none before it; in the topmost where there are too many. */
function dotLanes(xs: readonly number[]): readonly { readonly x: number; readonly lane: number }[] {
  const ends: number[] = [];
  return [...xs]
    .sort((a, b) => a - b)
    .map((x) => {
      const free = ends.findIndex((end) => end <= x - DOT_PX);
      const lane = Math.min(free < 0 ? ends.length : free, MOST_LANES - 1);
      ends[lane] = x;
      return { x, lane };
    });
}
