// Places bars of costs on one scale from 0, each under its name and over its basis; packages stand below them.
// For one time (a year or a week); provisions stand in the dataset's order, in their groups.
import { max } from 'd3-array';
import { FONT_PX, type Frame } from '../../core/chart/frame.js';
import { linearScale } from '../../core/chart/linear-scale.js';
import { roundToTenth } from '../../core/chart/path.js';
import {
  hitBoxSince,
  type RowsLayout,
  rowsLayout,
  type RowWriter,
  rowWriter,
} from '../../core/chart/rows.js';
import { writeBar } from '../../core/chart/rows.bars.js';
import { rowMeasures } from '../../core/chart/rows.measures.js';
import { writeText, writeTexts } from '../../core/chart/rows.texts.js';
import { valueAxis } from '../../core/chart/value-axis.js';
import { textIn } from '../../core/data/text.js';
import type { Per } from './input.unit.js';
import { type PackageMarks, writePackages } from './layout.packages.js';
import { type CostRow, type LegendEntry, PACKAGES_SLOT, SLOT, type Tick } from './layout.types.js';
import { type Bar, barsOf, type CostComparatorModel, type PackagesFacts } from './model.js';
import type { CostComparatorWords } from './words.js';

export interface CostsLayout extends RowsLayout<CostRow>, PackageMarks {
  readonly ticks: readonly Tick[];
  /** Down to where grid lines stand, and the axis. */
  readonly axisPx: number;
  readonly legend: readonly LegendEntry[];
}

const TICK_GAP_PX = 24;
/** Of the labels of ticks, beside their own line. */
const TICK_ROOM_PX = 8;

/** Where a cost stands. */
interface Scale {
  readonly per: Per;
  readonly x: (pounds: number) => number;
}

/** Undefined where there is neither a provision nor a package. */
export function costsLayout(
  model: CostComparatorModel,
  words: CostComparatorWords,
  frame: Frame,
  per: Per,
): CostsLayout | undefined {
  const { groups, packages } = model;
  const bars = barsOf(model);
  if (bars.length === 0 && !packages) return undefined;
  const { widthPx, density } = frame;
  const axis = axisOf(model, words, frame, per);
  const scale: Scale = { per, x: linearScale(axis?.domain ?? [0, 1], [0, widthPx - 1]) };
  const writers: RowWriter<CostRow>[] = [];
  const nextWriter = () => {
    // No text stands on the first or the last line of the axis.
    const insetPx = axis ? rowMeasures(density).gapPx : 0;
    const writer = rowWriter<CostRow>(frame, { yPx: writers.at(-1)?.yPx ?? 0, insetPx });
    writers.push(writer);
    return writer;
  };
  const named = groups.length > 1 || groups.some((each) => words.groupName(each));
  for (const group of groups) {
    const writer = nextWriter();
    if (named) writeText(writer, words.groupName(group), 'heading');
    for (const bar of group.bars) writeCost(writer, bar, words, scale);
    writer.yPx += writer.measures.gapPx;
  }
  const marks = packages ? writePackages(nextWriter(), packages, words, scale) : { dots: [] };
  const rows = rowsLayout(writers);
  const axisPx = rows.heightPx;
  const linePx = writers[0]!.linePx;
  return {
    ...rows,
    ...marks,
    axisPx,
    heightPx: axisPx + (axis ? linePx + TICK_ROOM_PX : 0),
    ticks: axis ? ticksOf(axis.ticks, words, scale, widthPx) : [],
    legend: legendOf(bars, packages, words),
  };
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
  ];
  const most = max(shown, (pounds) => pounds?.[per]);
  if (most === undefined) return undefined;
  const labelPx = measure(words.money(Math.round(most)), FONT_PX[density]);
  return valueAxis({
    min: 0,
    max: most,
    fromZero: true,
    wholeNumbers: true,
    heightPx: widthPx,
    minGapPx: labelPx + TICK_GAP_PX,
  });
}

const ticksOf = (
  ticks: readonly number[],
  words: CostComparatorWords,
  { x }: Scale,
  widthPx: number,
): readonly Tick[] =>
  ticks.map((tick, i) => ({
    x: Math.min(widthPx - 0.5, Math.max(0.5, roundToTenth(x(tick)))),
    label: words.money(tick),
    anchor: i === 0 ? 'start' : i === ticks.length - 1 ? 'end' : 'middle',
  }));

function writeCost(
  writer: RowWriter<CostRow>,
  bar: Bar,
  words: CostComparatorWords,
  { per, x }: Scale,
): void {
  const { kind, basis, pounds, cost } = bar;
  const topPx = writer.yPx;
  writeTexts(writer, { name: words.barName(bar), value: words.cost(bar, per) });
  writeBar(writer, {
    lengthPx: pounds && x(pounds[per]),
    longestPx: writer.widthPx,
    pattern: basis ?? 'unknown',
    slot: SLOT[kind],
  });
  writeText(writer, words.basis(bar), 'quiet');
  if (!pounds) writeText(writer, textIn(cost.note, words.core.lang), 'quiet');
  writer.hitBoxes.push(hitBoxSince(writer, topPx, { bar, key: `${kind} ${basis}` }));
  writer.yPx += writer.measures.gapPx;
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
  const entry = (kind: LegendEntry['kind'], slot: number, text: string): LegendEntry => ({
    kind,
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
