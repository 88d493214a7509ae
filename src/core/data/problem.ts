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
 * all of the author's disclosure settings, it might show what must be withheld. Without a list of the dataset that
 * is too long, it would be half a picture.
 */
export const preventsDrawing = (problems: readonly Problem[]): boolean =>
  problems.some(
    (problem) =>
      problem.severity === 'fault' &&
      (fieldOfAll(problem.path) === 'title' ||
        isListOfAll(problem) ||
        concernsDisclosure(problem) ||
        problem.code === 'other widget'),
  );

/** The field of the dataset, or of one in a list of datasets, that the path is of. */
const fieldOfAll = (path: Path): Path[number] | undefined =>
  typeof path[0] === 'number' ? path[1] : path[0];

/** Whether a list of the dataset, or of one in a list of datasets, is too long. */
export const isListOfAll = ({ code, facts, path }: Problem): boolean =>
  code === 'over a limit' && facts.of === 'items' && fieldOfAll(path) === path.at(-1);

const concernsDisclosure = (problem: Problem): boolean =>
  problem.path.includes('disclosure') ||
  (problem.code === 'unknown field' && problem.facts.near === 'disclosure');
