// The English sentences for the problems of a mix.
import { placeEn } from './problems.tables.en.js';
import { receivedText } from './received.en.js';
import type { Sentences } from './sentence.js';

export const mixes = {
  'no dataset': () => ['one dataset at least', 'a list of 0', 'add one'],
  'no part': () => ['one part at least', 'none that can be drawn', 'add or correct one'],
  'targets exceed the whole': () => [
    'targets that add to 1 at most',
    'targets that add to more',
    'correct them; none is drawn',
  ],
  'shares contradict the total': () => [
    'shares and numbers that together come to the total',
    'some that do not',
    'correct one of them, or write the number in place of the share; they are shown as they are',
  ],
  'unknown group': ({ received }) => [
    'the id or name of a group',
    receivedText(received),
    'add the group, or correct it; shares of groups are left out',
  ],
  'unused group': ({ id }) => [
    'a group that a part names',
    `"${id}", which none does`,
    'write it as "group" of its parts, or remove it; it is left out',
  ],
  'beside areas': () => [
    'either areas, or parts and a total',
    'both',
    'write these as one of the areas; they are left out',
  ],
  'code of another area': ({ first }) => [
    'a code that no other area has',
    `that of ${placeEn(first)}`,
    'correct it, or leave it out; it is not used for either',
  ],
  'no date among several': ({ of }) => [
    'a period, since the lists are of several dates',
    'none',
    of === 'numbers' ? 'add it; this list is left out' : 'add it; "previous" is left out',
  ],
  'unknown part': ({ received }) => [
    'the id or name of another part',
    receivedText(received),
    'add that part, or correct it; this one is left out',
  ],
  'other part': () => [
    'a part of the same part in every area',
    'one of another part',
    'give it another name; it is left out everywhere',
  ],
  'circle of parts': () => [
    'a part of another part',
    'one that is a part of itself',
    'correct "of"; it is left out',
  ],
  'more than its part': () => [
    'a number that is no more than that of the part named in "of"',
    'more',
    'correct one of the two; this one is not shown',
  ],
} satisfies Partial<Sentences>;
