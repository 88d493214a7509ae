// The English sentences that are others where a dataset was read from a table: its author has cells and the options of a
// link, and no JSON.
import type { InTables } from './sentence-facts.js';

const ANYONE = 'since anyone can read the table';
const OF_TABLE = (expected: string): string => expected.replace('in the file', 'in the table');

export const inTables: InTables = {
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
  // The groups are those of the table: only an option can have given one another name.
  'unknown group': ([, received]) => [
    'the name that an option gives the group',
    received,
    'write the same in the column "Group", or leave the option out; shares of groups are left out',
  ],
  'unused group': ([, received]) => [
    'a group that a part names in the column "Group"',
    received,
    'write it there beside its parts, or remove it; it is left out',
  ],
  control: ([expected, received]) => [
    expected,
    received,
    'write true, or add the option from=2020-21 in its place',
  ],
  'no beds': ([, received]) => [
    'the number of beds that the option fixedCost is for',
    received,
    'add the option beds, or write costAtFull in place of both; fixedCost is not used',
  ],
  'other fixed cost': ([, received]) => [
    'the option fixedCost divided by beds',
    received,
    'leave one of them out; fixedCost is used',
  ],
  'no cost at full occupancy': () => [
    'another option beside it that says what a bed costs when all are in use',
    'none',
    'add costAtFull; or fixedCost and beds; or provision with the name of a row whose column "Basis" says "full occupancy"; the what-if is left out',
  ],
  'number or null': ([expected, received]) => [
    expected,
    received,
    'write the number and nothing else',
  ],
};
