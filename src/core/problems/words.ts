// Defines what a language must provide for problems.
import type { Path } from '../data/path.js';
import type { Problem } from '../data/problem.js';

/** The parts of the sentence of one problem: `expected …, received …; …`. */
export interface ProblemSentence {
  readonly expected: string;
  readonly received: string;
  readonly remedy: string;
}

export interface ProblemWords {
  /** Names the dataset as a whole, where a path is empty. */
  readonly dataset: string;
  sentence(problem: Problem): ProblemSentence;
  /** One line of text. */
  line(where: string, sentence: ProblemSentence): string;
  /** After the line of the first problem of a kind: how many more there are, and where the next ones are. */
  more(count: number, places: readonly string[]): string;
  /** The last line, if there are more kinds of problems than lines: how many problems it leaves out. */
  untold(count: number): string;
  /** The path of a problem as text: `series[1].values[2]`. */
  place(path: Path): string;
}
