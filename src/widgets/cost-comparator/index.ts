// Registers `<council-cost-comparator>`: the only side effect of this folder.
import { CostComparatorElement } from './element.js';

export * from '../../view/entry.js';
export { CostComparatorElement };
export type { CostWhatIf } from './element.what-if.js';
export { type CostComparatorDataset, parseCostComparator } from './input.js';
export type { CostComparatorWords } from './words.js';

CostComparatorElement.define();

declare global {
  interface HTMLElementTagNameMap {
    'council-cost-comparator': CostComparatorElement;
  }
}
