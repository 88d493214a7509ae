// Where everything of a trend stands: model + words + frame → plain objects in px.
// It knows no SVG, no colour and no browser; texts are measured by a function that it is given.
import {
  type EndLabel,
  endLabelRoomPx,
  endLabels,
  lineHeightPx,
} from '../../core/chart/end-labels.js';
import { chartHeightPx, FONT_PX, type Frame } from '../../core/chart/frame.js';
import { linearScale } from '../../core/chart/linear-scale.js';
import { bandPath, linePath, type Point, tenth } from '../../core/chart/path.js';
import { type AxisTick, periodPositions, periodTicks } from '../../core/chart/period-axis.js';
import { placeAnnotations } from '../../core/chart/place-annotations.js';
import { type ValueAxis, valueAxis } from '../../core/chart/value-axis.js';
import { textIn } from '../../core/data/text.js';
import { absenceOf, isKnown, type Mark } from '../../core/data/value.js';
import type { Line } from '../../core/indicator/model.js';
import type { IndicatorTrendModel } from './model.js';
import type { IndicatorTrendWords } from './words.js';

/** Colour, dash and marker of a line; 1 leads, 5 is the nation's. */
export type Slot = 1 | 2 | 3 | 4 | 5 | 6;

export interface PointLayout extends Point {
  readonly index: number;
  /** Absent where the place is marked by shorthand instead. */
  readonly marks?: readonly Mark[];
  /** Whether its marker is drawn: where there are many, only those that say something. */
  readonly drawn: boolean;
  /** Out of the ordinary. */
  readonly signal: boolean;
  /** Where a revised value stood before. */
  readonly wasY?: number;
}

export interface LineLayout {
  readonly slot: Slot;
  readonly name: string;
  readonly d: string;
  /** One per period. */
  readonly points: readonly PointLayout[];
}

export type BandKind = 'neighbours' | 'tolerance' | 'range' | 'interval' | 'limits';

export interface BandLayout {
  readonly kind: BandKind;
  readonly slot: Slot;
  readonly d: string;
}

export interface EventLayout {
  readonly x: number;
  /** From 1, as in the list of notes. */
  readonly number: number;
  readonly break: boolean;
  /** Absent where there is no room: then the number stands in its place. */
  readonly label?: {
    readonly x: number;
    readonly y: number;
    readonly anchor: 'start' | 'middle' | 'end';
    readonly text: string;
  };
}

export interface LegendEntry {
  readonly kind:
    'line' | BandKind | 'target' | 'mean' | 'projection' | 'break' | 'p' | 'e' | 'r' | 'signal';
  readonly slot?: Slot;
  readonly text: string;
}

export interface IndicatorTrendLayout {
  readonly widthPx: number;
  readonly heightPx: number;
  readonly fontPx: number;
  readonly plot: Box;
  readonly unit: string;
  readonly axisFromZero: boolean;
  readonly values: readonly {
    readonly y: number;
    readonly label: string;
    readonly zero: boolean;
  }[];
  readonly periods: readonly AxisTick[];
  readonly bands: readonly BandLayout[];
  readonly lines: readonly LineLayout[];
  /** Shorthand at the place of what is not there: from the first to the last period of a stretch. */
  readonly absences: readonly (Point & {
    readonly fromX: number;
    readonly toX: number;
    readonly text: string;
    readonly slot: Slot;
  })[];
  readonly target?: { readonly d: string; readonly due?: Point };
  readonly mean?: string;
  readonly breaks: readonly number[];
  readonly events: readonly EventLayout[];
  readonly projection?: {
    readonly d: string;
    readonly x: number;
    readonly y: number;
    readonly text: string;
  };
  /** Names at the lines' ends; empty where the legend has them. */
  readonly labels: readonly (EndLabel & { readonly slot?: Slot; readonly x: number })[];
  readonly legend: readonly LegendEntry[];
}

interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** Everything that the parts below share. */
interface Scene {
  readonly model: IndicatorTrendModel;
  readonly words: IndicatorTrendWords;
  readonly frame: Frame;
  readonly slots: readonly Slot[];
  readonly plot: Box;
  readonly xs: readonly number[];
  /** Of the target's date, where it lies after the last period. */
  readonly dueX?: number;
  readonly yOf: (value: number) => number;
}

const GAP_PX = 8;
const INSET_PX = 12;

/** The whole picture at one width; its height depends on width, density and data alone. */
export function indicatorTrendLayout(
  model: IndicatorTrendModel,
  words: IndicatorTrendWords,
  frame: Frame,
): IndicatorTrendLayout {
  const fontPx = FONT_PX[frame.density];
  const linePx = lineHeightPx(fontPx);
  const plotPx = chartHeightPx(frame);
  const axis = axisOf(model, plotPx, linePx * 2.2);
  const valueLabels = axis.ticks.map((tick) => axisLabel(tick, axis, model, words));
  const across = acrossOf(model, words, frame, valueLabels);
  const events = eventsOf(model, words, frame, across, linePx);
  const top = linePx + GAP_PX + events.rows * linePx + (events.rows > 0 ? GAP_PX : 0);
  const plot = { left: across.left, right: across.right, top, bottom: top + plotPx };
  const yOf = linearScale(axis.domain, [plot.bottom, plot.top]);
  const slots = slotsOf(model.lines);
  const scene: Scene = { model, words, frame, slots, plot, xs: across.xs, dueX: across.dueX, yOf };
  const absent = absencesOf(scene, linePx);
  const periods = periodTicks(model.periods, across.xs, words.core.period, frame);
  const lines = model.lines.map((line, i) => lineOf(scene, line, i, absent.yOf));
  const projection = projectionOf(scene, lines[0]!);
  const labels = labelsOf(scene);
  const tiers = periods.some(({ sub }) => sub !== '') ? 2 : 1;
  return {
    widthPx: frame.widthPx,
    heightPx: plot.bottom + absent.heightPx + GAP_PX + tiers * linePx + 4,
    fontPx,
    plot: { ...plot, bottom: plot.bottom + absent.heightPx },
    unit: words.core.unit(model.measure.unit),
    axisFromZero: axis.fromZero,
    values: axis.ticks.map((tick, i) => ({
      y: tenth(yOf(tick)),
      label: valueLabels[i]!,
      zero: tick === 0,
    })),
    periods,
    bands: bandsOf(scene),
    lines,
    absences: absent.marks,
    ...targetOf(scene),
    ...meanOf(scene),
    breaks: breaksOf(scene),
    events: events.placed.map((event) => ({
      ...event,
      ...(event.label ? { label: { ...event.label, y: event.label.y + linePx + GAP_PX } } : {}),
    })),
    ...(projection ? { projection } : {}),
    labels,
    legend: legendOf(scene, labels.length > 0),
  };
}

/** The lead is 1, England 5, neighbours 2, a region 6; the others take what is free. */
function slotsOf(lines: readonly Line[]): readonly Slot[] {
  const fixed = { national: 5, neighbours: 2, region: 6 } as const;
  const free: Slot[] = [3, 4, 2, 6, 5];
  return lines.map(({ role }, i) => {
    const wanted = i === 0 ? 1 : role in fixed ? fixed[role as 'national'] : undefined;
    const slot = wanted && (i === 0 || free.includes(wanted)) ? wanted : (free[0] ?? 4);
    const at = free.indexOf(slot);
    if (at >= 0) free.splice(at, 1);
    return slot;
  });
}

function axisOf(model: IndicatorTrendModel, heightPx: number, minGapPx: number): ValueAxis {
  const { unit } = model.measure;
  const drawn = drawnValues(model);
  return valueAxis({
    min: drawn.reduce((least, value) => Math.min(least, value), Infinity),
    max: drawn.reduce((most, value) => Math.max(most, value), -Infinity),
    fromZero: unit === 'count',
    wholeNumbers: unit === 'count',
    heightPx,
    minGapPx,
  });
}

/** Every number that must lie on the axis. */
function drawnValues(model: IndicatorTrendModel): readonly number[] {
  const { lines, neighbourRange: range, target, control, projection } = model;
  const limits = control && control.chart.kind !== 'run' ? shownLimits(model) : [];
  return [
    ...lines.flatMap((line) => [
      ...line.values.filter(isKnown).flatMap(({ value, was }) => [value, was]),
      ...(line.interval?.lower ?? []),
      ...(line.interval?.upper ?? []),
    ]),
    ...(range?.lower ?? []),
    ...(range?.upper ?? []),
    ...(target?.values ?? []),
    ...(target?.range ?? []),
    ...limits,
    projection && !projection.refused ? projection.value : null,
  ].filter((value) => typeof value === 'number');
}

/** Limits are clipped to what is possible for display only: no percentage over 100, no count under 0. */
function shownLimits({ control, measure }: IndicatorTrendModel): readonly number[] {
  if (!control || control.chart.kind === 'run') return [];
  const { lower, upper } = control.chart;
  const most = measure.unit === 'percent' ? 100 : Infinity;
  return [Math.max(lower, 0), Math.min(upper, most)];
}

function axisLabel(
  tick: number,
  axis: ValueAxis,
  model: IndicatorTrendModel,
  words: IndicatorTrendWords,
): string {
  const { unit } = model.measure;
  const plain = unit === 'percent' || unit === 'pounds' ? unit : 'count';
  return words.core.amount(tick, { unit: plain, decimals: axis.decimals });
}

interface Across {
  readonly left: number;
  readonly right: number;
  readonly xs: readonly number[];
  readonly dueX?: number;
}

/** Margins and the x of every period, the date of the target among them. */
function acrossOf(
  model: IndicatorTrendModel,
  words: IndicatorTrendWords,
  frame: Frame,
  valueLabels: readonly string[],
): Across {
  const fontPx = FONT_PX[frame.density];
  const widthOf = (text: string) => frame.measure(text, fontPx);
  const ends = model.periods
    .map((period) => words.core.period.tick(period))
    .map(({ main }) => widthOf(main) / 2);
  const left = Math.ceil(
    Math.max(...valueLabels.map(widthOf).map((px) => px + GAP_PX), (ends[0] ?? 0) - INSET_PX),
  );
  const roomPx = endLabelRoomPx(labelTexts(model, words), frame);
  const beside = roomPx > 0 ? roomPx + GAP_PX : 0;
  const right = Math.floor(frame.widthPx - Math.max(beside, (ends.at(-1) ?? 0) - INSET_PX, 2));
  const due = dueLater(model);
  const asOf = model.measure.kind === 'stock';
  const all = due ? [...model.periods, due] : model.periods;
  const positions = periodPositions(all, asOf, [left + INSET_PX, right - INSET_PX]);
  return {
    left,
    right,
    xs: positions.slice(0, model.periods.length),
    ...(due ? { dueX: positions.at(-1)! } : {}),
  };
}

/** The target's date, where it is later than the periods but not so late that it would squeeze them. */
function dueLater({ target, periods }: IndicatorTrendModel) {
  const first = periods[0]!;
  const last = periods.at(-1)!;
  const due = target?.by;
  const ahead = due ? due.endDay - last.endDay : 0;
  return ahead > 0 && ahead <= (last.endDay - first.endDay) / 2 ? due : undefined;
}

function labelTexts(model: IndicatorTrendModel, words: IndicatorTrendWords) {
  const lines = model.lines.map((line, i) => ({ text: words.lineName(line), bold: i === 0 }));
  const { target } = model;
  return target?.value === undefined
    ? lines
    : [...lines, { text: targetText(model, words), bold: false }];
}

const targetText = (
  { target, measure }: IndicatorTrendModel,
  { core, labels }: IndicatorTrendWords,
): string =>
  target?.value === undefined
    ? labels.target
    : `${labels.target} ${core.amount(target.value, { unit: measure.unit === 'percent' || measure.unit === 'pounds' ? measure.unit : 'count', decimals: measure.decimals })}`;

function labelsOf({
  model,
  words,
  frame,
  slots,
  plot,
  xs,
  yOf,
}: Scene): IndicatorTrendLayout['labels'] {
  const texts = labelTexts(model, words);
  if (endLabelRoomPx(texts, frame) === 0 || xs.length < 2) return [];
  const ends = model.lines.map((line) => line.values.findLast(isKnown)?.value);
  const values = [...ends, model.target?.value].slice(0, texts.length);
  const wanted = texts.flatMap((text, i) => {
    const value = values[i];
    return value === undefined ? [] : [{ ...text, yPx: yOf(value), slot: slots[i] }];
  });
  const placed = endLabels(wanted, frame, plot.top - GAP_PX, plot.bottom + GAP_PX);
  return (placed ?? []).map((label, i) => ({
    ...label,
    x: plot.right + GAP_PX,
    ...(wanted[i]!.slot ? { slot: wanted[i]!.slot } : {}),
  }));
}

function lineOf(
  scene: Scene,
  line: Line,
  lineIndex: number,
  absentY: (line: number) => number,
): LineLayout {
  const { model, words, slots, xs, yOf } = scene;
  const signals = lineIndex === 0 ? model.control?.signals : undefined;
  const crowded = xs.length > 1 && (xs.at(-1)! - xs[0]!) / (xs.length - 1) < 9;
  const points = line.values.map((value, index): PointLayout => {
    const x = tenth(xs[index]!);
    if (!isKnown(value)) return { index, x, y: absentY(lineIndex), drawn: false, signal: false };
    const signal = (signals?.[index]?.length ?? 0) > 0;
    const alone = !joined(line, index) && !joined(line, index + 1);
    const last = index === line.values.length - 1;
    return {
      index,
      x,
      y: tenth(yOf(value.value)),
      marks: value.marks,
      drawn: !crowded || signal || alone || last || value.marks.length > 0,
      signal,
      ...(value.was === undefined ? {} : { wasY: tenth(yOf(value.was)) }),
    };
  });
  const partYear = lineIndex === 0 && model.projection && !model.projection.refused;
  const path = points.flatMap((point) => {
    if (!point.marks || (partYear && point.index === model.projection.index)) return [undefined];
    return line.gapBefore[point.index] ? [undefined, point] : [point];
  });
  return { slot: slots[lineIndex]!, name: words.lineName(line), d: linePath(path), points };
}

/** Whether the line runs from the period before to this one. */
const joined = (line: Line, index: number): boolean =>
  isKnown(line.values[index]) && isKnown(line.values[index - 1]) && !line.gapBefore[index];

/** A row under the plot for each line that has something missing; equal neighbours share one mark. */
function absencesOf({ model, frame, slots, plot, xs }: Scene, linePx: number) {
  const rows = model.lines.map((line) => line.values.some((value) => !isKnown(value)));
  const rowOf = (line: number) => rows.slice(0, line).filter(Boolean).length;
  const yOf = (line: number) => plot.bottom + GAP_PX + (rowOf(line) + 0.5) * linePx;
  const marks = model.lines.flatMap((line, i) => {
    const stretches = stretchesOf(line);
    const middles = stretches.map(({ from, to }) => (xs[from]! + xs[to]!) / 2);
    const roomPx = Math.min(Infinity, ...middles.slice(1).map((x, k) => x - middles[k]!));
    const bare = frame.measure('[w]', FONT_PX[frame.density]) > roomPx;
    return stretches.map(({ from, to, code }, k) => ({
      x: tenth(middles[k]!),
      y: yOf(i),
      fromX: tenth(xs[from]!),
      toX: tenth(xs[to]!),
      text: bare ? code : `[${code}]`,
      slot: slots[i]!,
    }));
  });
  const count = rows.filter(Boolean).length;
  return { marks, yOf, heightPx: count > 0 ? GAP_PX + count * linePx : 0 };
}

function stretchesOf(line: Line): readonly { from: number; to: number; code: string }[] {
  const stretches: { from: number; to: number; code: string }[] = [];
  line.values.forEach((value, index) => {
    if (isKnown(value)) return;
    const code = absenceOf(value);
    const before = stretches.at(-1);
    if (before && before.to === index - 1 && before.code === code && !line.gapBefore[index])
      before.to = index;
    else stretches.push({ from: index, to: index, code });
  });
  return stretches;
}

function bandsOf(scene: Scene): readonly BandLayout[] {
  const { model, slots, xs, yOf, plot } = scene;
  const between = (
    lower: readonly (number | null)[],
    upper: readonly (number | null)[],
    gaps?: readonly boolean[],
  ) =>
    bandPath(
      xs.flatMap((x, i) => {
        const low = lower[i] ?? null;
        const high = upper[i] ?? null;
        const interval =
          low === null || high === null ? undefined : { x, lowerY: yOf(low), upperY: yOf(high) };
        return gaps?.[i] ? [undefined, interval] : [interval];
      }),
    );
  const across = (low: number, high: number, fromX = plot.left) =>
    bandPath([fromX, plot.right].map((x) => ({ x, lowerY: yOf(low), upperY: yOf(high) })));
  const bands: BandLayout[] = [];
  const { neighbourRange: range, target, control } = model;
  if (range) {
    const slot = slots[model.lines.length - 1]!;
    bands.push({
      kind: 'neighbours',
      slot,
      d: between(range.lower, range.upper, model.missingBefore),
    });
  }
  if (target?.range)
    bands.push({ kind: 'range', slot: 1, d: across(target.range[0], target.range[1]) });
  const tolerated = toleranceOf(model);
  if (tolerated) bands.push({ kind: 'tolerance', slot: 1, d: between(tolerated[0], tolerated[1]) });
  if (control && control.chart.kind !== 'run') {
    const [low, high] = shownLimits(model);
    bands.push({ kind: 'limits', slot: 1, d: across(low!, high!, xs[control.start]) });
  }
  model.lines.forEach((line, i) => {
    if (!line.interval) return;
    bands.push({
      kind: 'interval',
      slot: slots[i]!,
      d: between(line.interval.lower, line.interval.upper, line.gapBefore),
    });
  });
  return bands.filter(({ d }) => d !== '');
}

/** From the target to as far short of it as is tolerated: on its wrong side only. */
function toleranceOf({ target, measure }: IndicatorTrendModel) {
  if (
    !target ||
    target.tolerance === 0 ||
    typeof measure.direction === 'object' ||
    measure.direction === 'neutral'
  ) {
    return undefined;
  }
  const reach = measure.direction === 'high' ? -target.tolerance : target.tolerance;
  const far = target.values.map((value) => (value === null ? null : value + reach));
  return reach < 0 ? ([far, target.values] as const) : ([target.values, far] as const);
}

function targetOf({ model, xs, dueX, yOf, plot }: Scene): Pick<IndicatorTrendLayout, 'target'> {
  const { target } = model;
  if (!target || target.range) return {};
  const ys = target.values.map((value) => (value === null ? undefined : yOf(value)));
  const dueY = ys.findLast((y) => y !== undefined);
  const due =
    dueX !== undefined && dueY !== undefined ? { x: tenth(dueX), y: tenth(dueY) } : undefined;
  const points = xs.map((x, i) => (ys[i] === undefined ? undefined : { x, y: ys[i] }));
  const level = target.constant && dueY !== undefined;
  const d = level
    ? linePath([plot.left, due?.x ?? plot.right].map((x) => ({ x, y: dueY })))
    : linePath(due ? [...points, due] : points);
  return d === '' && !due ? {} : { target: { d, ...(due ? { due } : {}) } };
}

function meanOf({ model, xs, yOf, plot }: Scene): Pick<IndicatorTrendLayout, 'mean'> {
  if (!model.control) return {};
  const { chart, start } = model.control;
  const middle = chart.kind === 'run' ? chart.median : chart.mean;
  if (middle === undefined) return {};
  return { mean: linePath([xs[start]!, plot.right].map((x) => ({ x, y: yOf(middle) }))) };
}

/** Half way between the two periods that are not comparable. */
const breaksOf = ({ model, xs, plot }: Scene): readonly number[] =>
  model.breakBefore.flatMap((broken, i) =>
    broken ? [tenth(i === 0 ? plot.left : (xs[i]! + xs[i - 1]!) / 2)] : [],
  );

/** Labels above the plot where all find room; else each becomes a number, told in the notes. */
function eventsOf(
  model: IndicatorTrendModel,
  words: IndicatorTrendWords,
  frame: Frame,
  { left, right, xs }: Across,
  linePx: number,
): { readonly rows: number; readonly placed: readonly EventLayout[] } {
  if (model.events.length === 0) return { rows: 0, placed: [] };
  const places = model.events.map((event, i) => ({
    event,
    number: i + 1,
    x: tenth(eventX(event, xs, left, right)),
    text: textIn(event.label, words.core.lang),
  }));
  const fontPx = FONT_PX[frame.density];
  const wanted = places.map(({ x, text }) => ({ xPx: x, widthPx: frame.measure(text, fontPx) }));
  const placed = placeAnnotations(wanted, { widthPx: frame.widthPx, rows: 2, gapPx: GAP_PX });
  const fits = placed.every((place) => place !== undefined);
  const rows = fits ? Math.max(...placed.map((place) => place.row)) + 1 : 1;
  return {
    rows,
    placed: places.map(({ event, number, x, text }, i) => {
      const place = fits ? placed[i] : undefined;
      const y = (rows - (place?.row ?? 0) - 0.5) * linePx;
      const label = place && { x: place.xPx, y, anchor: place.anchor, text };
      return { x, number, break: event.break, ...(label ? { label } : {}) };
    }),
  };
}

function eventX(
  { index, break: breaks }: IndicatorTrendModel['events'][number],
  xs: readonly number[],
  left: number,
  right: number,
): number {
  if (index === 'before') return left;
  if (index === 'after') return right;
  return breaks && index > 0 ? (xs[index]! + xs[index - 1]!) / 2 : xs[index]!;
}

/** From the figure so far straight up to what it would come to, and from the year before where that is comparable. */
function projectionOf(
  { model, words, yOf }: Scene,
  lead: LineLayout,
): IndicatorTrendLayout['projection'] {
  const { projection, measure } = model;
  if (!projection || projection.refused) return undefined;
  const { index, value } = projection;
  const point = lead.points[index]!;
  const end = { x: point.x, y: tenth(yOf(value)) };
  const before = joined(model.lines[0]!, index) ? lead.points[index - 1] : undefined;
  const text = `${words.core.amount(value, measure)} ${words.labels.projection.toLowerCase()}`;
  return { d: linePath([before, end, point].filter((each) => each !== undefined)), ...end, text };
}

function legendOf({ model, words, slots }: Scene, named: boolean): readonly LegendEntry[] {
  const { labels, core } = words;
  const { target, control, lines, neighbourRange, projection } = model;
  const marks = new Set(
    lines.flatMap((line) => line.values.filter(isKnown).flatMap((value) => value.marks)),
  );
  const entry = (kind: LegendEntry['kind'], text: string, slot?: Slot): LegendEntry =>
    slot ? { kind, text, slot } : { kind, text };
  const drawnMarks = (['p', 'e', 'r'] as const).filter((mark) => marks.has(mark));
  const middle = control?.chart.kind === 'run' ? labels.median : labels.mean;
  return [
    ...(named || (lines.length < 2 && !target)
      ? []
      : lines.map((line, i) => entry('line', words.lineName(line), slots[i]))),
    ...(neighbourRange
      ? [entry('neighbours', labels.neighboursRange, slots[lines.length - 1])]
      : []),
    ...(target?.value !== undefined && !named ? [entry('target', targetText(model, words))] : []),
    ...(target?.range ? [entry('range', labels.targetRange)] : []),
    ...(toleranceOf(model) ? [entry('tolerance', labels.tolerance)] : []),
    ...(control ? [entry('mean', middle)] : []),
    ...(control && control.chart.kind !== 'run' ? [entry('limits', labels.limits)] : []),
    ...(control?.signals.some((signals) => signals.length > 0)
      ? [entry('signal', labels.signal)]
      : []),
    ...lines.flatMap((line, i) =>
      line.interval
        ? [entry('interval', `${labels.interval}: ${words.lineName(line)}`, slots[i])]
        : [],
    ),
    ...(projection && !projection.refused ? [entry('projection', labels.projection)] : []),
    ...(model.breakBefore.includes(true) ? [entry('break', labels.break)] : []),
    ...drawnMarks.map((mark) => entry(mark, `${core.shorthand[mark]} [${mark}]`)),
  ];
}
