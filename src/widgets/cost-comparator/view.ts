// Describes the comparison as nodes: the switch between units and the drawing.
// Colours and dashes are classes that `styles.ts` fills in.
import { markerPath } from '../../core/chart/marker.js';
import type { HitBox } from '../../core/chart/rows.hit-test.js';
import { type Content, type Described, node } from '../../view/nodes.js';
import { outlineView, placeAt, rowsView } from '../../view/rows.js';
import { switchView } from '../../view/switch.js';
import type { Per } from './input.unit.js';
import type { CostsLayout } from './layout.costs.js';
import type { CostComparatorWords } from './words.js';

export const unitSwitch = (
  shown: Per,
  words: CostComparatorWords,
  choose: (per: Per) => void,
): Described | undefined =>
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
): readonly Content[] => [...rowsView(layout, packagesView(layout)), ...outlineView(at, widthPx)];

const packagesView = ({ dots, average }: CostsLayout): readonly Content[] => [
  ...dots.map(({ x, y }) => node('circle', { class: 'dot slot-3', cx: x, cy: y, r: 4 })),
  average && node('path', { class: 'average', transform: placeAt(average), d: markerPath(3, 13) }),
];
