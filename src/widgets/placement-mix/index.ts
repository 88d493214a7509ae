// Registers `<council-placement-mix>`: the only side effect of this folder.
import { PlacementMixElement } from './element.js';

export * from '../../view/entry.js';
export { PlacementMixElement };
export { type PlacementMixDataset, parsePlacementMix } from './input.js';
export type { PlacementMixWords } from './words.js';

PlacementMixElement.define();

declare global {
  interface HTMLElementTagNameMap {
    'council-placement-mix': PlacementMixElement;
  }
}
