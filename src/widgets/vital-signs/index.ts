// Registers `<council-vital-signs>`: the only side effect of this folder.
import { VitalSignsElement } from './element.js';

export * from '../../view/entry.js';
export { VitalSignsElement };
export { type VitalSignsDataset, parseVitalSigns } from './input.js';
export type { VitalSignsWords } from './words.js';

VitalSignsElement.define();

declare global {
  interface HTMLElementTagNameMap {
    'council-vital-signs': VitalSignsElement;
  }
}
