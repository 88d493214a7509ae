// Defines a problem of a dataset as data: its place, its code and the facts for its sentence.
// The sentences are in core/problems, one file a language, loaded when a problem is shown.
import type { ProblemFacts } from '../problems/facts.js';
import type { Path } from './path.js';

/** `fault`: something is left out of the picture; `warning`: nothing is; `danger`: the file must not be published. */
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

/** What a parser returns: everything that can be drawn truthfully, and every problem found. */
export interface Parsed<T> {
  /** Absent where nothing can be drawn. */
  readonly dataset?: T;
  /** In the order of the dataset; empty where there are none. */
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
 * Whether nothing at all may be drawn. Without its title, a picture does not say what it shows. Without
 * all of the author's disclosure settings, it might show what must be withheld.
 */
export const preventsDrawing = (problems: readonly Problem[]): boolean =>
  problems.some(
    (problem) =>
      problem.severity === 'fault' &&
      (isTitle(problem.path) || concernsDisclosure(problem) || problem.code === 'other widget'),
  );

/** Whether the path is that of the title of the dataset, or of one in a list of datasets. */
const isTitle = (path: Path): boolean =>
  path[0] === 'title' || (typeof path[0] === 'number' && path[1] === 'title');

const concernsDisclosure = (problem: Problem): boolean =>
  problem.path.includes('disclosure') ||
  (problem.code === 'unknown field' && problem.facts.near === 'disclosure');
