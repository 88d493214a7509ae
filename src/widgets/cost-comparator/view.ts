// The comparison as Lit templates: the switch between units and the drawing.
// Colours and dashes are classes that `styles.ts` fills in.
import { nothing, svg, type SVGTemplateResult, type TemplateResult } from 'lit';
import { markerPath } from '../../core/chart/marker.js';
import type { HitBox } from '../../core/chart/rows.hit-test.js';
import { outlineView, rowsView } from '../../view/rows.js';
import { switchView } from '../../view/switch.js';
import type { Per } from './input.unit.js';
import type { CostsLayout } from './layout.costs.js';
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

/** The bars and the packages; `at` is what a person is looking at. */
export const costsDrawing = (
  layout: CostsLayout,
  widthPx: number,
  at: HitBox<unknown> | undefined,
): SVGTemplateResult => svg`
  ${rowsView(layout, packagesView(layout))}
  ${outlineView(at, widthPx)}`;

const packagesView = ({ dots, average }: CostsLayout): SVGTemplateResult => svg`
  ${dots.map(({ x, y }) => svg`<circle class="dot slot-3" cx=${x} cy=${y} r="4"></circle>`)}
  ${
    average
      ? svg`<path class="average" transform="translate(${average.x} ${average.y})" d=${markerPath(3, 13)}></path>`
      : nothing
  }`;
