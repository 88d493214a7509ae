// Registers `<council-cost-comparator>`: the only side effect of this folder.
import { define } from '../../view/define.js';
import { CostComparatorElement, type CostComparatorSelection, type CostWhatIf } from './element.js';

export { CostComparatorElement, type CostComparatorSelection, type CostWhatIf };
export { parseCostComparator, type CostComparatorDataset } from './input.js';
export type { CostComparatorWords } from './words.js';
export { type Problem, problemText } from '../../core/data/problem.js';
export type { ErrorDetail, ReadyDetail } from '../../view/council-element.js';

define('council-cost-comparator', CostComparatorElement);

declare global {
  interface HTMLElementTagNameMap {
    'council-cost-comparator': CostComparatorElement;
  }
}

declare module '../../view/council-element.js' {
  interface Selections {
    'cost-comparator': CostComparatorSelection;
  }
}
