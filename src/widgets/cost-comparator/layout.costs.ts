// Bars of costs from top to bottom on one scale from 0, each under its name and over its basis; packages below them.
// It knows one time (a year or a week); provisions stand in the dataset's order, in their groups.
import { FONT_PX, type Frame, lineHeightPx } from '../../core/chart/frame.js';
import { linearScale } from '../../core/chart/linear-scale.js';
import { tenth } from '../../core/chart/path.js';
import { valueAxis } from '../../core/chart/value-axis.js';
import { omitUndefined } from '../../core/data/omit-undefined.js';
import { textIn } from '../../core/data/text.js';
import type { Kind } from './input.js';
import type { Per } from './input.unit.js';
import { type Bar, barsOf, type CostComparatorModel, type PackagesFacts } from './model.js';
import {
  type BarLayout,
  GAP_PX,
  type Pattern,
  type Sheet,
  type TextLayout,
  writeNameAndFigure,
  writeText,
} from './layout.rows.js';
import type { CostComparatorWords } from './words.js';

/** Where a person finds a bar, or the packages. */
export interface HitBox {
  readonly bar?: Bar;
  readonly x: number;
  readonly y: number;
  readonly bottomPx: number;
  readonly key: string;
}
export interface Tick {
  readonly x: number;
  readonly label: string;
  readonly anchor: 'start' | 'middle' | 'end';
}

export interface LegendEntry {
  readonly shape: Pattern | 'under' | 'average' | 'dot';
  readonly slot: number;
  readonly text: string;
}

export interface CostsLayout {
  readonly heightPx: number;
  readonly texts: readonly TextLayout[];
  readonly bars: readonly BarLayout[];
  /** A dotted line where there is no cost. */
  readonly absent: readonly { readonly y: number }[];
  /** Of single packages. */
  readonly dots: readonly { readonly x: number; readonly y: number }[];
  /** Of an average. */
  readonly average?: { readonly x: number; readonly y: number };
  readonly ticks: readonly Tick[];
  /** Where grid lines and the axis stand. */
  readonly gridTopPx: number;
  readonly axisPx: number;
  /** A row for each group, and one for the packages. */
  readonly marks: readonly (readonly HitBox[])[];
  readonly legend: readonly LegendEntry[];
}

export const SLOT: Readonly<Record<Kind, number>> = {
  'in-house': 1,
  external: 2,
  'out-of-authority': 4,
  all: 5,
};
const PACKAGES_SLOT = 3;
const DOT_PX = 9;
const TICK_GAP_PX = 24;
const MOST_LANES = 12;

interface CostsSheet extends Sheet {
  readonly barPx: number;
  readonly x: (pounds: number) => number;
  readonly absent: { y: number }[];
  readonly dots: { x: number; y: number }[];
  average?: { x: number; y: number };
}

/** Undefined where there is neither a provision nor a package. */
export function costsLayout(
  model: CostComparatorModel,
  words: CostComparatorWords,
  frame: Frame,
  per: Per,
): CostsLayout | undefined {
  const bars = barsOf(model);
  if (bars.length === 0 && !model.packages) return undefined;
  const fontPx = FONT_PX[frame.density];
  const { widthPx } = frame;
  const axis = axisOf(model, words, frame, per);
  const x = linearScale(axis?.domain ?? [0, 1], [0, widthPx - 1]);
  const sheet: CostsSheet = {
    ...{ frame, fontPx, linePx: lineHeightPx(fontPx), barPx: fontPx + 2, x, yPx: 0 },
    ...{ texts: [], bars: [], absent: [], dots: [] },
  };
  const named = model.groups.length > 1 || model.groups.some((each) => words.groupName(each));
  const marks = model.groups.map((group) => {
    if (named) writeText(sheet, words.groupName(group), 'heading');
    const found = group.bars.map((bar) => writeBar(sheet, bar, words, per));
    sheet.yPx += GAP_PX;
    return found;
  });
  if (model.packages) marks.push([writePackages(sheet, model.packages, words, per)]);
  const axisPx = Math.ceil(sheet.yPx);
  const { texts, absent, dots, average } = sheet;
  return omitUndefined({
    texts,
    bars: sheet.bars,
    absent,
    dots,
    average,
    heightPx: axisPx + (axis ? sheet.linePx + 8 : 0),
    ticks: axis ? ticksOf(axis.ticks, words, x, widthPx) : [],
    gridTopPx: 0,
    axisPx,
    marks,
    legend: legendOf(bars, model.packages, words),
  });
}

/** Where no cost is known there is nothing to measure. */
function axisOf(
  { groups, packages }: CostComparatorModel,
  words: CostComparatorWords,
  { widthPx, measure, density }: Frame,
  per: Per,
) {
  const shown = [
    ...groups.flatMap(({ bars }) => bars.map(({ pounds }) => pounds)),
    packages?.averagePounds,
    packages?.underPounds,
    ...(packages?.listed ?? []),
  ].flatMap((pounds) => (pounds ? [pounds[per]] : []));
  const max = shown.reduce((a, b) => Math.max(a, b), 0);
  if (max === 0) return undefined;
  const labelPx = measure(words.money(Math.round(max)), FONT_PX[density]);
  return valueAxis({
    min: 0,
    max,
    fromZero: true,
    wholeNumbers: true,
    heightPx: widthPx,
    minGapPx: labelPx + TICK_GAP_PX,
  });
}

const ticksOf = (
  ticks: readonly number[],
  words: CostComparatorWords,
  x: (pounds: number) => number,
  widthPx: number,
): readonly Tick[] =>
  ticks.map((tick, i) => ({
    x: Math.min(widthPx - 0.5, Math.max(0.5, tenth(x(tick)))),
    label: words.money(tick),
    anchor: i === 0 ? 'start' : i === ticks.length - 1 ? 'end' : 'middle',
  }));

function writeBar(sheet: CostsSheet, bar: Bar, words: CostComparatorWords, per: Per): HitBox {
  const topPx = sheet.yPx;
  writeNameAndFigure(sheet, words.barName(bar), words.cost(bar, per));
  sheet.yPx += 2;
  if (bar.pounds)
    sheet.bars.push({
      x: 0,
      y: tenth(sheet.yPx),
      widthPx: tenth(Math.max(1, sheet.x(bar.pounds[per]))),
      heightPx: sheet.barPx,
      pattern: bar.basis ?? 'unknown',
      slot: SLOT[bar.kind],
    });
  else sheet.absent.push({ y: tenth(sheet.yPx + sheet.barPx / 2) });
  sheet.yPx += sheet.barPx + 2;
  writeText(sheet, words.basis(bar), 'quiet');
  if (!bar.pounds) writeText(sheet, textIn(bar.cost.note, words.core.lang), 'quiet');
  const mark = { bar, x: 0, y: tenth(topPx), bottomPx: tenth(sheet.yPx), key: keyOf(bar) };
  sheet.yPx += GAP_PX;
  return mark;
}

/** The same kind of provision on the same basis is the same thing in another group. */
const keyOf = ({ kind, basis }: Bar): string => `${kind} ${basis}`;

/** Never finer than what is known: single packages as dots, else an average and a bound. */
function writePackages(
  sheet: CostsSheet,
  packages: PackagesFacts,
  words: CostComparatorWords,
  per: Per,
): HitBox {
  const topPx = sheet.yPx;
  writeText(sheet, words.packages.name(packages), 'heading');
  sheet.yPx += 4;
  const lanes = dotLanes(
    packages.listed.flatMap((pounds) => (pounds ? [sheet.x(pounds[per])] : [])),
  );
  const rows = Math.max(2, ...lanes.map(({ lane }) => lane + 1));
  const heightPx = rows * (DOT_PX + 1);
  const middle = sheet.yPx + heightPx / 2;
  if (packages.underPounds)
    sheet.bars.push({
      x: 0,
      y: tenth(sheet.yPx),
      widthPx: tenth(sheet.x(packages.underPounds[per])),
      heightPx,
      pattern: 'under',
      slot: PACKAGES_SLOT,
    });
  for (const { x, lane } of lanes)
    sheet.dots.push({
      x: tenth(Math.max(x, DOT_PX / 2)),
      y: tenth(sheet.yPx + heightPx - (lane + 0.5) * (DOT_PX + 1)),
    });
  if (packages.averagePounds)
    sheet.average = { x: tenth(sheet.x(packages.averagePounds[per])), y: tenth(middle) };
  sheet.yPx += heightPx + 4;
  for (const line of words.packages.lines(packages, per)) writeText(sheet, line, 'quiet');
  const mark = { x: 0, y: tenth(topPx), bottomPx: tenth(sheet.yPx), key: 'packages' };
  sheet.yPx += GAP_PX;
  return mark;
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

/** Only what is drawn is explained: kinds where there are several, bases where there are several. */
function legendOf(
  bars: readonly Bar[],
  packages: PackagesFacts | undefined,
  words: CostComparatorWords,
): readonly LegendEntry[] {
  const drawn = bars.filter(({ pounds }) => pounds);
  const kinds = [...new Set(drawn.map(({ kind }) => kind))];
  const patterns = [...new Set(drawn.map(({ basis }) => basis ?? 'unknown'))];
  const { legend } = words.packages;
  const entry = (shape: LegendEntry['shape'], slot: number, text: string): LegendEntry => ({
    shape,
    slot,
    text,
  });
  return [
    ...(kinds.length > 1
      ? kinds.map((kind) => entry('actual', SLOT[kind], words.kinds[kind]))
      : []),
    ...(patterns.length > 1
      ? patterns.map((pattern) => entry(pattern, 5, words.bases[pattern].name))
      : []),
    ...(packages?.listed.some(Boolean) ? [entry('dot', PACKAGES_SLOT, legend.dot)] : []),
    ...(packages?.averagePounds ? [entry('average', PACKAGES_SLOT, legend.average)] : []),
    ...(packages?.underPounds ? [entry('under', PACKAGES_SLOT, legend.under)] : []),
  ];
}

/** The mark at a height, or the nearest one; undefined where there are none. */
export function markAt(
  { marks }: CostsLayout,
  y: number,
): { readonly row: number; readonly column: number } | undefined {
  let least = Infinity;
  let found: { row: number; column: number } | undefined;
  marks.forEach((list, row) =>
    list.forEach((mark, column) => {
      const away = Math.max(mark.y - y, y - mark.bottomPx, 0);
      if (away >= least) return;
      least = away;
      found = { row, column };
    }),
  );
  return found;
}
