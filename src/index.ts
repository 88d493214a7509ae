// The public entry: every widget, registered, and the types that a page or application needs.
export * from './widgets/index.js';
export { type Parsed, type Problem, problemText } from './core/data/problem.js';
export type { Text } from './core/data/text.js';
export type { ErrorDetail, ReadyDetail, Selections } from './view/council-element.js';

import type { ErrorDetail, ReadyDetail, Selections } from './view/council-element.js';

declare global {
  interface GlobalEventHandlersEventMap {
    'council-ready': CustomEvent<ReadyDetail>;
    'council-error': CustomEvent<ErrorDetail>;
    'council-select': CustomEvent<Selections[keyof Selections]>;
  }
}
