// Registers `<council-indicator-trend>`: the only side effect of this folder.
import { define } from '../../view/define.js';
import { IndicatorTrendElement, type IndicatorTrendSelection } from './element.js';

export { IndicatorTrendElement, type IndicatorTrendSelection };
export { type IndicatorTrendDataset, parseIndicatorTrend } from './input.js';
export type { IndicatorTrendWords } from './words.js';
export { type Problem, problemText } from '../../core/data/problem.js';
export type { ErrorDetail, ReadyDetail } from '../../view/council-element.js';

define('council-indicator-trend', IndicatorTrendElement);

declare global {
  interface HTMLElementTagNameMap {
    'council-indicator-trend': IndicatorTrendElement;
  }
}

declare module '../../view/council-element.js' {
  interface Selections {
    'indicator-trend': IndicatorTrendSelection;
  }
}
