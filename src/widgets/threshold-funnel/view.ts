// The funnel as Lit templates: the switch between its views, the drawing and its legend.
// Colours and dashes are classes that `styles.ts` fills in.
import { type nothing, svg, type SVGTemplateResult, type TemplateResult } from 'lit';
import type { HitBox } from '../../core/chart/rows.hit-test.js';
import { barView, insetOf, outlineView, rowsView } from '../../view/rows.js';
import { switchView } from '../../view/switch.js';
import type { View } from './input.js';
import { PALE_TINT, REST_TINT } from './layout.figures.js';
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

/** The drawing; `at` is what a person is looking at. */
export const drawing = (layout: ViewLayout, at: HitBox<Item> | undefined): SVGTemplateResult => svg`
  ${rowsView(layout, insetOf)}
  ${outlineView(at, layout.widthPx)}`;

const TINTS = { own: 0, higher: PALE_TINT, rest: REST_TINT };

/** Each part of a bar as the drawing draws it. */
export const legendSample = ({ kind, slot }: LegendEntry): SVGTemplateResult =>
  barView({ x: 0, y: 2, widthPx: 30, heightPx: 12, pattern: 'solid', slot, tint: TINTS[kind] });
