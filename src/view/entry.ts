// What the entry of every widget exports besides its class: the types of events and states, and the messages of problems.
export type { Problem } from '../core/data/problem.js';
export { problemLocales, problemMessages } from '../core/problems/messages.js';
export type { ProblemWords } from '../core/problems/words.js';
export type { ChangeDetail, ErrorDetail, ReadyDetail, SelectDetail, Selection } from './events.js';
export type { State } from './state.js';
