// Places everything of a funnel, for each view that it has; its areas stand side by side.
// The views are beside this file: layout.levels, layout.journey.
import { max } from 'd3-array';
import { FONT_PX, type Frame } from '../../core/chart/frame.js';
import type { LegendEntry as EntryOf } from '../../core/chart/legend-entry.js';
import { type RowsLayout, rowsLayout } from '../../core/chart/rows.js';
import { type SectionWriter, writeSideBySide } from '../../core/chart/rows.side-by-side.js';
import { writeText } from '../../core/chart/rows.texts.js';
import { isKnown } from '../../core/data/value.js';
import type { View } from './input.js';
import { journeySections, OF_SLOT } from './layout.journey.js';
import { levelSections } from './layout.levels.js';
import type { BarPattern } from './layout.patterns.js';
import type { Item, Panel, ThresholdFunnelModel } from './model.js';
import type { ThresholdFunnelWords } from './words.js';

export type LegendEntry = EntryOf<BarPattern | 'marker' | 'unit-break'>;

export interface ViewLayout extends RowsLayout<Item> {
  readonly widthPx: number;
  readonly fontPx: number;
  /** Which of the model's areas hold this view, by their places; hit boxes are a list for each. */
  readonly areas: readonly number[];
  readonly legend: readonly LegendEntry[];
  /** Whether areas are too unlike in size for one scale. */
  readonly ownScales: boolean;
}

export type ThresholdFunnelLayout = Readonly<Partial<Record<View, ViewLayout>>>;

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
  const areas = panels.map((panel) => model.panels.indexOf(panel));
  const largest = panels.map(({ journey = [] }) => largestOf(journey));
  const ownScales = Math.max(...largest) > MOST_UNLIKE * Math.min(...largest);
  const keys = keysOf(panels);
  const columns = panels.map((panel, i): readonly SectionWriter<Item>[] => {
    const name = panels.length > 1 ? words.panelName(model, areas[i]!) : '';
    const most = ownScales ? largest[i]! : Math.max(...largest);
    return [
      (writer) => writeText(writer, name, 'heading'),
      ...(view === 'levels'
        ? levelSections(panel.levels!, panels, words)
        : journeySections(panel.journey!, keys, most, words)),
    ];
  });
  const rows = rowsLayout(writeSideBySide(columns, frame));
  return {
    ...rows,
    ...{ widthPx: frame.widthPx, fontPx: FONT_PX[frame.density], areas, ownScales },
    legend: legendOf(view, panels, rows, words),
  };
}

/** Of what is shown; 1 where nothing is. */
const largestOf = (items: readonly Item[]): number =>
  Math.max(
    1,
    max(items, ({ value, previous }) =>
      max([value, previous], (each) => (isKnown(each) ? each.value : undefined)),
    ) ?? 1,
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

/** Only what is drawn is explained. */
function legendOf(
  view: View,
  panels: readonly Panel[],
  { bars }: RowsLayout<Item>,
  { labels, stageKind }: ThresholdFunnelWords,
): readonly LegendEntry[] {
  const has = (pattern: BarPattern) => bars.some((bar) => bar.pattern === pattern);
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
