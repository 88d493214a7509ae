// Defines a command of the command line, and how one ends.
import type { ParseArgsConfig } from 'node:util';

/** What a program that calls this one looks at: nothing wrong, problems found, or not called as it should be. */
export const ENDED = { well: 0, withProblems: 1, misused: 2 } as const;

export type Ended = (typeof ENDED)[keyof typeof ENDED];

/** Of options by their names: a list of those that may be given several times. */
export type Values = Readonly<Record<string, string | boolean | readonly string[] | undefined>>;

/** Options and arguments as `node:util` has parsed them. */
export interface Given {
  readonly values: Values;
  readonly positionals: readonly string[];
}

/** Where lines go, each by itself. */
export interface Output {
  /** What the command is for. */
  readonly out: (line: string) => void;
  /** What a person is told besides. */
  readonly err: (line: string) => void;
}

export interface Command {
  /** What it does, in a line. */
  readonly summary: string;
  /** After the name of the program. */
  readonly usage: string;
  readonly options: NonNullable<ParseArgsConfig['options']>;
  /** What each option does, in the order in which help lists them. */
  readonly help: Readonly<Record<string, string>>;
  readonly run: (given: Given, output: Output) => Promise<Ended>;
}

/** What is wrong with how the program was called, or with a file that it was given. */
export class Misuse extends Error {}
