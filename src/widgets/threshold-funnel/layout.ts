// Places a view of a funnel: the levels of one area, or what is loaded only where it is drawn: the journey,
// and several areas.
import { max } from 'd3-array';
import { FONT_PX, type Frame } from '../../core/chart/frame.js';
import { type RowsLayout, rowsLayout, rowWriter } from '../../core/chart/rows.js';
import { type Lazy, lazy } from '../../core/lazy.js';
import type { View } from './input.js';
import { areFunnels, countOf } from './layout.figures.js';
import { writeLevels } from './layout.levels.js';
import {
  comparedBefore,
  type Item,
  type LevelsModel,
  type Panel,
  type ThresholdFunnelModel,
} from './model.js';
import type { ThresholdFunnelWords } from './words.js';

/** `own`: of this level; `higher`: of those above it; `rest`: of none; `before`: of the period before. */
export interface LegendEntry {
  readonly kind: 'own' | 'higher' | 'rest' | 'before';
  readonly text: string;
}

export interface ThresholdFunnelLayout extends RowsLayout<Item> {
  readonly view: View;
  readonly widthPx: number;
  readonly fontPx: number;
  /** Which of the model's areas hold this view, by their places; hit boxes are a list for each. */
  readonly areas: readonly number[];
  readonly legend: readonly LegendEntry[];
  /** Whether areas are too unlike in size for one scale. */
  readonly ownScales: boolean;
}

export const areas = lazy(() => import('./layout.areas.js'));
export const journey = lazy(() => import('./layout.journey.js'));

const viewOf = ({ views, view }: ThresholdFunnelModel, asked: string | undefined): View =>
  views.find((each) => each === asked) ?? view;

const panelsOf = ({ panels }: ThresholdFunnelModel, view: View): readonly Panel[] =>
  panels.filter((panel) => panel[view]);

/** The parts that place the view. */
export function thresholdFunnelParts(
  model: ThresholdFunnelModel,
  asked: string | undefined,
): readonly Lazy[] {
  const view = viewOf(model, asked);
  if (panelsOf(model, view).length > 1) return [areas];
  return view === 'levels' ? [] : [journey];
}

/** Of the largest stage of two areas: beyond it the smaller could not be seen on one scale. */
const MOST_UNLIKE = 4;

/** The view that is asked for, or else that of the dataset. */
export function thresholdFunnelLayout(
  model: ThresholdFunnelModel,
  words: ThresholdFunnelWords,
  frame: Frame,
  asked?: string,
): ThresholdFunnelLayout {
  const view = viewOf(model, asked);
  const panels = panelsOf(model, view);
  const places = panels.map((panel) => model.panels.indexOf(panel));
  const largest = panels.map(({ journey = [] }) => largestOf(journey));
  const ownScales = Math.max(...largest) > MOST_UNLIKE * Math.min(...largest);
  const writer = rowWriter<Item>(frame);
  const names = places.map((area) => words.panelName(model, area));
  const [own] = panels as [Panel, ...Panel[]];
  const hitBoxes =
    panels.length > 1 &&
    areas.now.writeAreas(writer, { view, panels, names, ownScales }, model, words);
  if (!hitBoxes && view === 'levels') writeLevels(writer, own.levels!, words);
  if (!hitBoxes && view === 'journey') journey.now.writeJourney(writer, own.journey!, model, words);
  const rows = rowsLayout([writer]);
  return {
    ...rows,
    ...{ view, widthPx: frame.widthPx, fontPx: FONT_PX[frame.density], areas: places, ownScales },
    hitBoxes: hitBoxes || rows.hitBoxes,
    legend: [
      ...(view === 'levels'
        ? legendOf(
            panels.map(({ levels }) => levels!),
            words,
          )
        : []),
      ...(rows.bars.some(({ pattern }) => pattern === 'before')
        ? [{ kind: 'before', text: words.labels.previous } as const]
        : []),
    ],
  };
}

/** Of what is drawn; 1 where nothing is. */
const largestOf = (items: readonly Item[]): number =>
  Math.max(1, max(items, (item) => Math.max(countOf(item) ?? 0, comparedBefore(item) ?? 0)) ?? 1);

/** The parts of the bars of a funnel; what met no level only where there is any, and its outcomes have no bars of their own. */
function legendOf(
  areas: readonly LevelsModel[],
  { labels }: ThresholdFunnelWords,
): readonly LegendEntry[] {
  if (!areFunnels(areas)) return [];
  const isNamed = areas.every(
    ({ none, contacts, levels: [any] }) =>
      none.items.some(({ share }) => share !== undefined) ||
      countOf(contacts!) === countOf(any!.atLeast!),
  );
  return [
    { kind: 'own', text: labels.own },
    { kind: 'higher', text: labels.higher },
    ...(isNamed ? [] : [{ kind: 'rest', text: labels.rest } as const]),
  ];
}
