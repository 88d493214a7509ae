// Where everything of a funnel stands: model + words + frame → plain objects in px, for each view that it has.
// It knows no SVG, no colour and no browser; texts are measured by a function that it is given.
// A column for each area; its parts are beside this file: layout.rows, layout.levels, layout.journey.
import { FONT_PX, type Frame } from '../../core/chart/frame.js';
import { isKnown } from '../../core/data/value.js';
import type { View } from './input.js';
import { OF_SLOT, writeJourney } from './layout.journey.js';
import { stepLanes, writeLevels } from './layout.levels.js';
import {
  type BarKind,
  type BarLayout,
  type Column,
  columnAt,
  GAP_PX,
  type MarkLayout,
  type PathLayout,
  type TextLayout,
  writeText,
} from './layout.rows.js';
import type { Item, Panel, ThresholdFunnelModel } from './model.js';
import type { ThresholdFunnelWords } from './words.js';

export type { BarKind, BarLayout, MarkLayout, PathLayout, TextLayout } from './layout.rows.js';

export interface LegendEntry {
  readonly kind: BarKind | 'marker' | 'seam';
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
  readonly marks: readonly (readonly MarkLayout[])[];
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
  const columns = placeColumns(panels.length, frame, (column, i) => {
    const panel = panels[i]!;
    if (panels.length > 1) {
      // An area without a name keeps its line, so that stages stand level.
      const name = words.panelName(model, model.panels.indexOf(panel));
      if (name) writeText(column, name, 'heading');
      else column.yPx += column.linePx;
    }
    if (view === 'levels')
      writeLevels(column, panel.levels!, lanesOf(column, panels, words), words);
    else writeJourney(column, panel.journey!, ownScales ? most[i]! : Math.max(...most), words);
  });
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

function placeColumns(
  count: number,
  frame: Frame,
  write: (column: Column, index: number) => void,
): readonly Column[] {
  const each = Math.floor((frame.widthPx - BETWEEN_PX * (count - 1)) / count);
  const beside = each >= LEAST_COLUMN_PX;
  let yPx = 0;
  return Array.from({ length: count }, (_, i) => {
    const column = beside
      ? columnAt(i * (each + BETWEEN_PX), 0, each, frame)
      : columnAt(0, yPx, frame.widthPx, frame);
    write(column, i);
    yPx = column.yPx + 2 * GAP_PX;
    return column;
  });
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
    ...(counted.length > 1 ? [entry('seam', 5, labels.seam)] : []),
  ];
}

export interface Found {
  readonly row: number;
  readonly column: number;
}

/** The item at a place, or the nearest one; undefined where there are none. `row` is its area. */
export function itemAt({ marks }: ViewLayout, x: number, y: number): Found | undefined {
  const outside = (at: number, from: number, to: number) => Math.max(from - at, at - to, 0);
  let least = Infinity;
  let found: Found | undefined;
  marks.forEach((list, row) =>
    list.forEach((mark, column) => {
      const away =
        outside(x, mark.boxX, mark.boxX + mark.widthPx) ** 2 +
        outside(y, mark.topPx, mark.bottomPx) ** 2;
      if (away >= least) return;
      least = away;
      found = { row, column };
    }),
  );
  return found;
}
