// What the entry of every widget offers beside its own class: the types of events and states, and problems.
export { type Problem, problemText } from '../core/data/problem.js';
export type { ChangeDetail, ErrorDetail, ReadyDetail, SelectDetail, Selection } from './events.js';
export type { State } from './state.js';
