// Registers `<council-indicator-trend>`: the only side effect of this folder.
import { IndicatorTrendElement } from './element.js';

export * from '../../view/entry.js';
export { IndicatorTrendElement };
export { type IndicatorTrendDataset, parseIndicatorTrend } from './input.js';
export type { IndicatorTrendWords } from './words.js';

IndicatorTrendElement.define();

declare global {
  interface HTMLElementTagNameMap {
    'council-indicator-trend': IndicatorTrendElement;
  }
}
