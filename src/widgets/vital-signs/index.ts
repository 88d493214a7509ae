// Registers `<council-vital-signs>`: the only side effect of this folder.
import { define } from '../../view/define.js';
import { VitalSignsElement, type VitalSignsSelection, type VitalSignsView } from './element.js';

export { VitalSignsElement, type VitalSignsSelection, type VitalSignsView };
export { parseVitalSigns, type VitalSignsDataset } from './input.js';
export type { VitalSignsWords } from './words.js';
export { type Problem, problemText } from '../../core/data/problem.js';
export type { ErrorDetail, ReadyDetail } from '../../view/council-element.js';

define('council-vital-signs', VitalSignsElement);

declare global {
  interface HTMLElementTagNameMap {
    'council-vital-signs': VitalSignsElement;
  }
  interface GlobalEventHandlersEventMap {
    'council-view': CustomEvent<VitalSignsView>;
  }
}

declare module '../../view/council-element.js' {
  interface Selections {
    'vital-signs': VitalSignsSelection;
  }
}
