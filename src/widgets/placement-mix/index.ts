// Registers `<council-placement-mix>`: the only side effect of this folder.
import { define } from '../../view/define.js';
import { PlacementMixElement, type PlacementMixSelection } from './element.js';

export { PlacementMixElement, type PlacementMixSelection };
export { parsePlacementMix, type PlacementMixDataset } from './input.js';
export type { PlacementMixWords } from './words.js';
export { type Problem, problemText } from '../../core/data/problem.js';
export type { ErrorDetail, ReadyDetail } from '../../view/council-element.js';

define('council-placement-mix', PlacementMixElement);

declare global {
  interface HTMLElementTagNameMap {
    'council-placement-mix': PlacementMixElement;
  }
}

declare module '../../view/council-element.js' {
  interface Selections {
    'placement-mix': PlacementMixSelection;
  }
}
