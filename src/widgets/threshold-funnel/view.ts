// Describes the funnel as nodes: the switch between its views, the drawing and its legend.
// Colours and dashes are classes that `styles.ts` fills in.
import type { Slot } from '../../core/chart/rows.js';
import type { HitBox } from '../../core/chart/rows.hit-test.js';
import type { Content, Described } from '../../view/nodes.js';
import { barView, outlineView, rowsView } from '../../view/rows.js';
import { switchView } from '../../view/switch.js';
import type { View } from './input.js';
import { LEAD_SLOT, OTHER_SLOT, PALE_TINT, REST_TINT } from './layout.figures.js';
import type { LegendEntry, ThresholdFunnelLayout } from './layout.js';
import type { Item } from './model.js';
import type { ThresholdFunnelWords } from './words.js';

/** Nothing where there is only one view. */
export const viewSwitch = (
  views: readonly View[],
  shown: View,
  words: ThresholdFunnelWords,
  choose: (view: View) => void,
): Described | undefined =>
  switchView({
    label: words.labels.show,
    choices: views.map((view) => [view, words.views[view]] as const),
    shown,
    choose,
  });

/** The drawing; `at` is what a person is looking at. */
export const drawing = (
  layout: ThresholdFunnelLayout,
  at: HitBox<Item> | undefined,
): readonly Content[] => [...rowsView(layout), ...outlineView(at, layout.widthPx)];

const SAMPLES: Readonly<Record<LegendEntry['kind'], readonly [Slot, tint: number]>> = {
  own: [LEAD_SLOT, 0],
  higher: [LEAD_SLOT, PALE_TINT],
  rest: [OTHER_SLOT, REST_TINT],
  before: [LEAD_SLOT, 0],
};

/** Each part of a bar as the drawing draws it. */
export function legendSample({ kind }: LegendEntry): readonly Content[] {
  const [slot, tint] = SAMPLES[kind];
  const place = kind === 'before' ? { y: 6, heightPx: 4 } : { y: 2, heightPx: 12 };
  const pattern = kind === 'before' ? 'before' : 'solid';
  return barView({ x: 0, widthPx: 30, ...place, pattern, slot, tint });
}
