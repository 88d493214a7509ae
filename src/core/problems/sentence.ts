// Defines how a language file writes the sentence of each kind of problem.
import type { ProblemCode } from '../data/problem.js';
import type { ProblemFacts, ShapeCode } from './facts.js';

export type Sentence = readonly [expected: string, received: string, remedy: string];

export type Sentences = {
  readonly [C in Exclude<ProblemCode, ShapeCode>]: (facts: ProblemFacts[C]) => Sentence;
};
