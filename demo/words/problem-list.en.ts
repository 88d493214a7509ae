// The texts of the list of what is wrong with a dataset.
import type { Problem } from '../../src/core/data/problem.js';

type Severity = Problem['severity'];

/** What the problems of a kind mean together. */
interface GroupTexts {
  readonly title: string;
  readonly meaning: string;
}

const GROUPS: Readonly<Record<Severity, GroupTexts>> = {
  danger: {
    title: 'Do not publish this file',
    meaning:
      'It holds numbers that could tell of a few people. The picture withholds them, but anyone who opens the file can read them. Take them out. Then think of what else is published about the same people, which this page cannot see.',
  },
  fault: {
    title: 'Left out of the picture',
    meaning:
      'What is named here could not be read as it stands. Readers of the page are told as well.',
  },
  warning: {
    title: 'Worth a look',
    meaning: 'Nothing is left out because of it, and readers of the page are not told.',
  },
};

const plural = (count: number, noun: string): string => `${count} ${noun}${count === 1 ? '' : 's'}`;

export const problemListWords = {
  groups: GROUPS,
  /** For files that may be those of a publisher who has protected them. */
  telling: {
    title: 'Do not publish this file, unless its publisher has protected the figures',
    meaning:
      'From numbers in it, one that is withheld could be worked out. The picture withholds them, but anyone who opens the file can read them. Take them out of the file, or say that the figures are protected.',
  } satisfies GroupTexts,
  expected: 'Expected',
  received: 'Received',
  remedy: 'What to do',
  line: ({ line }: { line: number }): string => `Go to line ${line}`,
  counted: {
    danger: ({ count }: { count: number }): string => plural(count, 'danger'),
    fault: ({ count }: { count: number }): string => plural(count, 'fault'),
    warning: ({ count }: { count: number }): string => plural(count, 'warning'),
  },
  sound: 'Drawn. Nothing wrong was found.',
  undrawn: 'Not drawn.',
  drawnWith: ({ found }: { found: string }): string => `Drawn, with ${found}.`,
  undrawnWith: ({ found }: { found: string }): string => `Not drawn, with ${found}.`,
};
