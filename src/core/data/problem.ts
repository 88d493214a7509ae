// What is wrong with a dataset, as data: where it is, which kind of problem it is, and its facts.
// The sentences are in core/problems, one file a language, loaded when a problem is shown.
import type { ProblemFacts } from '../problems/facts.js';
import type { Path } from './path.js';

/** A fault leaves something out of the picture; a warning only tells; a danger says that the file must not be published. */
export type Severity = 'fault' | 'warning' | 'danger';

export type ProblemCode = keyof ProblemFacts;

/** One problem of one kind. Facts never hold a number that may count people. */
export interface ProblemOf<C extends ProblemCode> {
  readonly severity: Severity;
  readonly path: Path;
  readonly code: C;
  readonly facts: ProblemFacts[C];
}

export type Problem = { [C in ProblemCode]: ProblemOf<C> }[ProblemCode];

/** What a parser hands on: everything that can be drawn truthfully, and every problem found. */
export interface Parsed<T> {
  /** Absent where nothing can be drawn. */
  readonly dataset?: T;
  /** In the order of the dataset; empty where all is well. */
  readonly problems: readonly Problem[];
}

/** Takes one problem; a fault where no severity is given. */
export type Report = <C extends ProblemCode>(
  path: Path,
  code: C,
  facts: ProblemFacts[C],
  severity?: Severity,
) => void;

/** Pushes each reported problem into the list, in order. */
export const reportInto =
  (problems: Problem[]): Report =>
  (path, code, facts, severity = 'fault') => {
    problems.push({ severity, path, code, facts } as Problem);
  };

/**
 * Whether nothing at all may be drawn: without its title a picture does not say what it shows, and
 * without all that its author wrote on disclosure it might show what must be withheld.
 */
export const refusesAll = (problems: readonly Problem[]): boolean =>
  problems.some(
    (problem) =>
      problem.severity === 'fault' &&
      (titlesIn(problem.path) || concernsDisclosure(problem) || problem.code === 'other widget'),
  );

/** The title of the dataset, or of one of a list of datasets. */
const titlesIn = (path: Path): boolean =>
  path[0] === 'title' || (typeof path[0] === 'number' && path[1] === 'title');

const concernsDisclosure = (problem: Problem): boolean =>
  problem.path.includes('disclosure') ||
  (problem.code === 'unknown field' && problem.facts.near === 'disclosure');
