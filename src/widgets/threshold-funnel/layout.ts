// Where everything of a funnel stands: model + words + frame → plain objects in px, for each view that it has.
// It knows no SVG, no colour and no browser; texts are measured by a function that it is given.
// A column for each area; its parts are beside this file: layout.rows, layout.levels, layout.journey.
import { FONT_PX, type Frame } from '../../core/chart/frame.js';
import { isKnown } from '../../core/data/value.js';
import type { View } from './input.js';
import { journeySteps, OF_SLOT } from './layout.journey.js';
import { levelSteps, stepLanes } from './layout.levels.js';
import {
  type BarKind,
  type BarLayout,
  type Column,
  columnAt,
  GAP_PX,
  type Box,
  type HitBox,
  type PathLayout,
  type Step,
  type TextLayout,
  writeText,
} from './layout.rows.js';
import type { Item, Panel, ThresholdFunnelModel } from './model.js';
import type { ThresholdFunnelWords } from './words.js';

export type {
  BarKind,
  BarLayout,
  Box,
  HitBox as HitBox,
  PathLayout,
  TextLayout,
} from './layout.rows.js';

export interface LegendEntry {
  readonly kind: BarKind | 'marker' | 'unit-break';
  readonly slot: number;
  readonly text: string;
}

export interface ViewLayout {
  readonly widthPx: number;
  readonly heightPx: number;
  readonly fontPx: number;
  readonly texts: readonly TextLayout[];
  readonly bars: readonly BarLayout[];
  readonly paths: readonly PathLayout[];
  /** Which of the model's areas hold this view, by their places. */
  readonly areas: readonly number[];
  /** For each of these areas, in the order of its drawing. */
  readonly marks: readonly (readonly HitBox[])[];
  readonly legend: readonly LegendEntry[];
  /** Whether areas are too unlike in size for one scale. */
  readonly ownScales: boolean;
}

export type ThresholdFunnelLayout = Readonly<Partial<Record<View, ViewLayout>>>;

/** Areas stand side by side where each has this much room, else one below the other. */
const LEAST_COLUMN_PX = 260;
const BETWEEN_PX = 32;
/** Of the largest stage of two areas: beyond it the smaller could not be seen on one scale. */
const MOST_UNLIKE = 4;

export function thresholdFunnelLayout(
  model: ThresholdFunnelModel,
  words: ThresholdFunnelWords,
  frame: Frame,
): ThresholdFunnelLayout {
  return Object.fromEntries(
    model.views.map((view) => [view, viewLayout(model, words, frame, view)]),
  );
}

function viewLayout(
  model: ThresholdFunnelModel,
  words: ThresholdFunnelWords,
  frame: Frame,
  view: View,
): ViewLayout {
  const panels = model.panels.filter((panel) => panel[view]);
  const most = panels.map(({ journey = [] }) => largest(journey));
  const ownScales = Math.max(...most) > MOST_UNLIKE * Math.min(...most);
  const keys = keysOf(panels);
  const columns = placeColumns(
    panels.map((panel, i): readonly Step[] => {
      const name = panels.length > 1 ? words.panelName(model, model.panels.indexOf(panel)) : '';
      const longest = ownScales ? most[i]! : Math.max(...most);
      return [
        (column) => writeText(column, name, 'heading'),
        ...(view === 'levels'
          ? levelSteps(panel.levels!, (column) => lanesOf(column, panels, words), words)
          : journeySteps(panel.journey!, keys, longest, words)),
      ];
    }),
    frame,
  );
  return {
    widthPx: frame.widthPx,
    heightPx: Math.ceil(Math.max(...columns.map(({ yPx }) => yPx))),
    fontPx: FONT_PX[frame.density],
    texts: columns.flatMap(({ texts }) => texts),
    bars: columns.flatMap(({ bars }) => bars),
    paths: columns.flatMap(({ paths }) => paths),
    areas: panels.map((panel) => model.panels.indexOf(panel)),
    marks: columns.map(({ marks }) => marks),
    legend: legendOf(view, panels, columns, words),
    ownScales,
  };
}

const lanesOf = (column: Column, panels: readonly Panel[], words: ThresholdFunnelWords) =>
  panels
    .map(({ levels }) => stepLanes(column, levels?.movements ?? [], words))
    .reduce((widest, lanes) => (lanes.widthPx > widest.widthPx ? lanes : widest));

/** Of what is shown; 1 where nothing is. */
const largest = (items: readonly Item[]): number =>
  Math.max(
    1,
    ...items
      .flatMap(({ value, previous }) => [value, previous])
      .filter(isKnown)
      .map(({ value }) => value),
  );

/** Of the stages of all areas: one that the first area does not have stands behind the one that it follows elsewhere. */
function keysOf(panels: readonly Panel[]): readonly string[] {
  const keys: string[] = [];
  for (const { journey = [] } of panels)
    journey.forEach(({ key }, i) => {
      const after = i > 0 ? keys.indexOf(journey[i - 1]!.key) + 1 : 0;
      if (!keys.includes(key)) keys.splice(after, 0, key);
    });
  return keys;
}

/** As many side by side as have room, in rows of like number; side by side each step begins level. */
function placeColumns(steps: readonly (readonly Step[])[], frame: Frame): readonly Column[] {
  const room = (frame.widthPx + BETWEEN_PX) / (LEAST_COLUMN_PX + BETWEEN_PX);
  const rows = Math.ceil(steps.length / Math.max(1, Math.floor(room)));
  const perRow = Math.ceil(steps.length / rows);
  const each = Math.floor((frame.widthPx - BETWEEN_PX * (perRow - 1)) / perRow);
  let yPx = 0;
  return Array.from({ length: rows }, (_, row) => {
    const beside = steps.slice(row * perRow, (row + 1) * perRow);
    const columns = beside.map((_steps, i) => columnAt(i * (each + BETWEEN_PX), yPx, each, frame));
    beside[0]!.forEach((_step, s) => {
      columns.forEach((column, i) => beside[i]![s]!(column));
      yPx = Math.max(...columns.map((column) => column.yPx));
      for (const column of columns) column.yPx = yPx;
    });
    yPx += 3 * GAP_PX;
    return columns;
  }).flat();
}

/** Only what is drawn is explained. */
function legendOf(
  view: View,
  panels: readonly Panel[],
  columns: readonly Column[],
  { labels, stageKind }: ThresholdFunnelWords,
): readonly LegendEntry[] {
  const has = (kind: BarKind) => columns.some(({ bars }) => bars.some((bar) => bar.kind === kind));
  const entry = (kind: LegendEntry['kind'], slot: number, text: string): LegendEntry => ({
    kind,
    slot,
    text,
  });
  const stages = panels.flatMap(({ journey = [] }) => journey).map(({ stage }) => stage!);
  const counted = view === 'journey' ? [...new Set(stages.map(({ of }) => of))] : [];
  return [
    ...counted.map((of) => entry('marker', OF_SLOT[of]!, stageKind(of, 'flow').split(',')[0]!)),
    ...(has('hollow') ? [entry('solid', 5, labels.flow), entry('hollow', 5, labels.stock)] : []),
    ...(has('before') ? [entry('before', 5, labels.previous)] : []),
    ...(has('share') ? [entry('share', 5, labels.shareOnly)] : []),
    ...(counted.length > 1 ? [entry('unit-break', 5, labels.unitBreak)] : []),
  ];
}

export interface Found {
  readonly row: number;
  readonly column: number;
}

/** The item at a place, or the nearest one; undefined where there are none. `row` is its area. */
export function itemAt({ marks }: ViewLayout, x: number, y: number): Found | undefined {
  const outside = (at: number, from: number, to: number) => Math.max(from - at, at - to, 0);
  const awayFrom = ({ boxX, topPx, bottomPx, widthPx }: Box) =>
    outside(x, boxX, boxX + widthPx) ** 2 + outside(y, topPx, bottomPx) ** 2;
  let least = Infinity;
  let found: Found | undefined;
  marks.forEach((list, row) =>
    list.forEach((mark, column) => {
      const away = Math.min(awayFrom(mark), mark.cut ? awayFrom(mark.cut) : Infinity);
      if (away >= least) return;
      least = away;
      found = { row, column };
    }),
  );
  return found;
}
