// What the entry of every widget exports besides its class: the types of events and states, and the messages of problems.
export type { Path } from '../core/data/path.js';
export type { Problem, ProblemCode, Severity } from '../core/data/problem.js';
export type { ProblemFacts } from '../core/problems/facts.js';
export { problemLocales, problemMessages } from '../core/problems/messages.js';
export type { ProblemSentence, ProblemWords } from '../core/problems/words.js';
export type { CoreWords } from '../core/words/words.js';
export type { ChangeDetail, ErrorDetail, ReadyDetail, SelectDetail, Selection } from './events.js';
export type { State } from './state.js';
