// The comparison as Lit templates: the switch between units, the drawing and its legend.
// Colours and dashes are classes that `styles.ts` fills in.
import { nothing, svg, type SVGTemplateResult, type TemplateResult } from 'lit';
import { markerPath } from '../../core/chart/marker.js';
import type { HitBox } from '../../core/chart/rows.hit-test.js';
import { type InsetOf, outlineView, rowsView, sampleOf } from '../../view/rows.js';
import { switchView } from '../../view/switch.js';
import type { Per } from './input.unit.js';
import type { CostsLayout } from './layout.costs.js';
import type { LegendEntry } from './layout.types.js';
import type { CostComparatorWords } from './words.js';

export const unitSwitch = (
  shown: Per,
  words: CostComparatorWords,
  choose: (per: Per) => void,
): TemplateResult | typeof nothing =>
  switchView({
    label: words.labels.show,
    choices: [
      ['year', words.per.year],
      ['week', words.per.week],
    ],
    shown,
    choose,
  });

/** Costs that are paid are full bars; all others have an outline. */
export const insetOf: InsetOf = (pattern) => (pattern === 'actual' ? 0 : 1);

/** The bars and the packages; `at` is what a person is looking at. */
export const costsDrawing = (
  layout: CostsLayout,
  widthPx: number,
  at: HitBox<unknown> | undefined,
): SVGTemplateResult => svg`
  <g class="values">
    ${layout.ticks.map(
      ({ x, label, anchor }, i) => svg`
        <line class=${i === 0 ? 'zero' : 'grid'} x1=${x} x2=${x} y1="0" y2=${layout.axisPx}></line>
        <text x=${x} y=${layout.axisPx + 6} dy="0.8em" text-anchor=${anchor}>${label}</text>`,
    )}
  </g>
  ${rowsView(layout, insetOf, packagesView(layout))}
  ${outlineView(at, widthPx)}`;

const packagesView = ({ dots, average }: CostsLayout): SVGTemplateResult => svg`
  ${dots.map(({ x, y }) => svg`<circle class="dot slot-3" cx=${x} cy=${y} r="4"></circle>`)}
  ${
    average
      ? svg`<path class="average" transform="translate(${average.x} ${average.y})" d=${markerPath(3, 15)}></path>`
      : nothing
  }`;

/** Each thing as the drawing draws it. */
export const legendSample: (entry: LegendEntry) => SVGTemplateResult = sampleOf(
  {
    dot: (slot) => svg`<circle class="dot slot-${slot}" cx="15" cy="8" r="4"></circle>`,
    average: () =>
      svg`<path class="average" transform="translate(15 8)" d=${markerPath(3, 13)}></path>`,
  },
  { insetOf, y: 1, heightPx: 14 },
);
