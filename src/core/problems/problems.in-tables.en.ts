// The English sentences that are others where a dataset was read from a table: its author has cells and the options of a
// link, and no JSON.
import type { Problem, ProblemCode } from '../data/problem.js';
import { isInTable } from '../data/path.js';
import type { Sentence } from './sentence.js';

const ANYONE = 'since anyone can read the table';
const OF_TABLE = (expected: string): string => expected.replace('in the file', 'in the table');

/** What replaces the usual sentence, or only parts of it. */
const sentences: Readonly<Partial<Record<ProblemCode, (usual: Sentence) => Sentence>>> = {
  'small counts in the file': ([expected, received]) => [
    OF_TABLE(expected),
    received,
    `write "[c]" in their place before publishing, ${ANYONE}`,
  ],
  'telling numbers in the file': ([expected, received]) => [
    OF_TABLE(expected),
    received,
    'write "[c]" in their place before publishing; where the publisher has already protected these figures, add the option protected=true to the link, and they are shown as they are',
  ],
  'telling share': ([expected, received]) => [
    expected,
    received,
    `leave them out before publishing, ${ANYONE}`,
  ],
  'telling revision': ([expected, received]) => [
    expected,
    received,
    `leave them out before publishing, ${ANYONE}`,
  ],
  'no denominator': ([, received]) => [
    'how many people each percentage or rate is out of, by which small numbers behind it can be found',
    received,
    'add the option counts=things to the link where no people are counted, or protected=true where the publisher has protected the figures; in a trend, a column "Ayton, out of" beside "Ayton" may say it',
  ],
  'unclear counts': ([expected, received, remedy]) => [
    expected,
    received,
    `add the option counts=people or counts=things to the link${remedy.replace(/^[^;]*/, '')}`,
  ],
  'name repeated': ([expected, received, remedy]) => [
    expected,
    received,
    `rename one${remedy.replace(/^[^;]*/, '')}`,
  ],
  'no period': ([expected, received]) => [
    expected,
    received,
    'head the rows with periods such as "2024-25"',
  ],
  direction: ([expected, received]) => [
    expected,
    received,
    'write high, low or neutral; for a range, add the option between=4,6 to the link',
  ],
  target: ([, received]) =>
    received === 'nothing'
      ? [
          'a target, since the options tolerance and by are about one',
          'none',
          'add the option target=75 to the link, or a column "Target"',
        ]
      : ['a number', received, 'write one such as 75, or one for each period with commas'],
  'unknown group': ([, received]) => [
    'a group that the column "Group" has',
    received,
    'write its name as in that column; shares of groups are left out',
  ],
  'unused group': ([, received]) => [
    'a group that the column "Group" has',
    received,
    'write it there beside its parts, or remove it; it is left out',
  ],
  'number or null': ([expected, received]) => [
    expected,
    received,
    'write the number and nothing else',
  ],
};

/** The sentence of a problem whose place is in a table or the options of its link; else the usual one. */
export const sentenceInTable = ({ code, path }: Problem, usual: Sentence): Sentence =>
  (isInTable(path) && sentences[code]?.(usual)) || usual;
