// Registers `<council-threshold-funnel>`: the only side effect of this folder.
import { ThresholdFunnelElement } from './element.js';

export * from '../../view/entry.js';
export { ThresholdFunnelElement };
export { type ThresholdFunnelDataset, parseThresholdFunnel } from './input.js';
export type { ThresholdFunnelWords } from './words.js';

ThresholdFunnelElement.define();

declare global {
  interface HTMLElementTagNameMap {
    'council-threshold-funnel': ThresholdFunnelElement;
  }
}
