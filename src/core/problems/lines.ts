// Writes problems as lines of text, one for each kind. It is loaded when there is a problem.
import { group, sum } from 'd3-array';
import type { Problem } from '../data/problem.js';
import type { ProblemWords } from './words.js';

/** How many further places of one kind of problem are named; the rest are counted. */
const PLACES_NAMED = 3;

/** The most lines; further problems are only counted. */
const MOST_LINES = 20;

/**
 * One line: `series[0].values[3]: expected a number, received a number in quotes; remove the quotes`.
 */
export const problemLine = (problem: Problem, words: ProblemWords): string =>
  words.line(words.place(problem.path), words.sentence(problem));

/**
 * One line for each kind of problem, in the order in which the kinds first occur. Problems are of one
 * kind if they have the same code and the same remedy. The line has the sentence of the first problem
 * of its kind, then how many more there are and where. After 20 lines the other problems are counted.
 *
 * @example problemLines([], words) // []
 */
export function problemLines(problems: readonly Problem[], words: ProblemWords): readonly string[] {
  const kinds = [...groupByKind(problems, words).values()];
  const lines = kinds.slice(0, MOST_LINES).map(([first, ...others]) => {
    const line = problemLine(first!, words);
    if (others.length === 0) return line;
    const places = others.slice(0, PLACES_NAMED).map(({ path }) => words.place(path));
    return `${line} ${words.more(others.length, places)}`;
  });
  const untold = sum(kinds.slice(MOST_LINES), ({ length }) => length);
  return untold === 0 ? lines : [...lines, words.untold(untold)];
}

/** What was received is not compared, since it differs from one problem to the next. */
const groupByKind = (problems: readonly Problem[], words: ProblemWords) =>
  group(problems, (problem) => {
    const { expected, remedy } = words.sentence(problem);
    return JSON.stringify([problem.severity, problem.code, expected, remedy]);
  });
