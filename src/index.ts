// The public entry: every widget, registered, and the types that a page or application needs.
export * from './widgets/index.js';
export type { Parsed } from './core/data/problem.js';
export type { Text } from './core/data/text.js';
