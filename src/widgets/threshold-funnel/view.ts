// The funnel as Lit templates: the switch between its views, the drawing and its legend.
// Colours and dashes are classes that `styles.ts` fills in.
import { type nothing, svg, type SVGTemplateResult, type TemplateResult } from 'lit';
import { markerPath } from '../../core/chart/marker.js';
import type { HitBox } from '../../core/chart/rows.hit-test.js';
import { barView, type InsetOf, outlineView, rowsView, sampleOf } from '../../view/rows.js';
import { switchView } from '../../view/switch.js';
import type { View } from './input.js';
import type { LegendEntry, ViewLayout } from './layout.js';
import type { Item } from './model.js';
import type { ThresholdFunnelWords } from './words.js';

/** Nothing where there is only one view. */
export const viewSwitch = (
  views: readonly View[],
  shown: View,
  words: ThresholdFunnelWords,
  choose: (view: View) => void,
): TemplateResult | typeof nothing =>
  switchView({
    label: words.labels.show,
    choices: views.map((view) => [view, words.views[view]] as const),
    shown,
    choose,
  });

const insetOf: InsetOf = (pattern) => (pattern === 'solid' ? 0 : pattern === 'hollow' ? 1.25 : 0.5);

/** The drawing; `at` is what a person is looking at. */
export const drawing = (layout: ViewLayout, at: HitBox<Item> | undefined): SVGTemplateResult => svg`
  ${rowsView(layout, insetOf)}
  ${outlineView(at, layout.widthPx)}`;

/** Each kind of thing as the drawing draws it. */
export const legendSample: (entry: LegendEntry) => SVGTemplateResult = sampleOf(
  {
    marker: (slot) =>
      svg`<path class="marker slot-${slot}" transform="translate(15 8)" d=${markerPath(slot - 1, 10)}></path>`,
    'unit-break': () => svg`<path class="unit-break" d="M0,8H30"></path>`,
    before: (slot) =>
      barView(
        { x: 0, y: 5, widthPx: 30, heightPx: 5, pattern: 'before', slot, tint: 0 },
        insetOf('before'),
      ),
  },
  { insetOf, y: 2, heightPx: 12 },
);
