// Registers `<council-threshold-funnel>`: the only side effect of this folder.
import { define } from '../../view/define.js';
import { ThresholdFunnelElement, type ThresholdFunnelSelection } from './element.js';

export { ThresholdFunnelElement, type ThresholdFunnelSelection };
export { parseThresholdFunnel, type ThresholdFunnelDataset } from './input.js';
export type { ThresholdFunnelWords } from './words.js';
export { type Problem, problemText } from '../../core/data/problem.js';
export type { ErrorDetail, ReadyDetail } from '../../view/council-element.js';

define('council-threshold-funnel', ThresholdFunnelElement);

declare global {
  interface HTMLElementTagNameMap {
    'council-threshold-funnel': ThresholdFunnelElement;
  }
}

declare module '../../view/council-element.js' {
  interface Selections {
    'threshold-funnel': ThresholdFunnelSelection;
  }
}
