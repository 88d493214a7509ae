// What is wrong with a dataset, and what its author can do about it.
// It knows neither the widget nor the place where the message will be read.

/** A fault leaves something out of the picture; a warning only tells; a danger says that the file must not be published. */
export type Severity = 'fault' | 'warning' | 'danger';

export interface Problem {
  readonly severity: Severity;
  /** Path in the dataset, as a developer would write it: `series[1].values[2]`; `dataset` for the whole. */
  readonly where: string;
  readonly expected: string;
  readonly received: string;
  readonly remedy: string;
}

/** What a parser hands on: everything that can be drawn truthfully, and every problem found. */
export interface Parsed<T> {
  /** Absent where nothing can be drawn. */
  readonly dataset?: T;
  /** In the order of the dataset; empty where all is well. */
  readonly problems: readonly Problem[];
}

/** Collects problems under one path, so that a reader of a part need not know where that part lies. */
export type Report = (
  where: string,
  expected: string,
  received: string,
  remedy: string,
  severity?: Severity,
) => void;

/** Pushes each reported problem into the list, in order. */
export const reportInto =
  (problems: Problem[]): Report =>
  (where, expected, received, remedy, severity = 'fault') => {
    problems.push({ severity, where: where || 'dataset', expected, received, remedy });
  };

/**
 * One line: `series[0].values[3]: expected a number, received a number in quotes; remove the quotes`.
 */
export const problemText = (problem: Problem): string =>
  `${problem.where}: expected ${problem.expected}, received ${problem.received}; ${problem.remedy}`;

/**
 * Names what was received without ever quoting a number, since it may count people.
 * Text that holds a digit of any script is not quoted either: `"3"` in quotes is still three children.
 */
export function describeReceived(input: unknown): string {
  if (input === undefined) return 'nothing';
  if (input === null) return 'null';
  if (Array.isArray(input)) return `a list of ${input.length}`;
  if (typeof input === 'bigint') return 'a number';
  if (typeof input === 'number') return Number.isFinite(input) ? 'a number' : String(input);
  if (typeof input === 'boolean') return String(input);
  if (typeof input !== 'string')
    return typeof input === 'object' ? 'an object' : `a ${typeof input}`;
  if (input.trim() === '') return 'empty text';
  if (/^[£\s]*[-+]?[\d.,]+\s*%?$/.test(input)) return 'a number in quotes';
  return /\p{N}/u.test(input)
    ? 'text'
    : `"${input.length > 40 ? `${input.slice(0, 40)}…` : input}"`;
}

/**
 * Whether nothing at all may be drawn: without its title a picture does not say what it shows, and
 * without all that its author wrote on disclosure it might show what must be withheld.
 */
export const refusesAll = (problems: readonly Problem[]): boolean =>
  problems.some(
    ({ where, remedy, severity }) =>
      severity === 'fault' && (/(^|\.)title/.test(where) || /disclosure/i.test(where + remedy)),
  );
