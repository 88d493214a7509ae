// The sentences of all problems in English: `expected …, received …; what to do`.
import type { OverLimit } from '../data/limits.js';
import type { RepeatedNameOutcome } from './facts.js';
import { costs, packages, whatIfs } from './problems.costs.en.js';
import { disclosure } from './problems.disclosure.en.js';
import { funnels } from './problems.funnel.en.js';
import { mixes } from './problems.mix.en.js';
import { readings } from './problems.reading.en.js';
import { shapesEn } from './problems.shapes.en.js';
import { inTables } from './problems.in-tables.en.js';
import { placeEn, tables } from './problems.tables.en.js';
import { orList, quoted, receivedText } from './received.en.js';
import type { Sentences } from './sentence.js';
import { sentenceIn, unclearFor, valueMeant } from './sentence-facts.js';
import type { ProblemWords } from './words.js';

const OUTCOMES: Readonly<Record<RepeatedNameOutcome, string>> = {
  'both left out': 'both are left out',
  'numbers not shown': 'neither number is shown',
  'drawn as one': 'they are drawn as one, without a target',
};

const LIMITED: Readonly<Record<OverLimit['of'], string>> = {
  items: 'in this list',
  counts: 'numbers in all areas together',
  fields: 'fields',
  characters: 'characters',
  marks: 'accents on one letter',
};

const OVER: Readonly<Record<OverLimit['of'], string>> = {
  items: 'add small ones up, or make several charts; what it belongs to is not drawn',
  counts: 'show fewer areas, or fewer parts of each; nothing is drawn',
  fields: 'remove those that the handbook does not name; it is left out',
  characters: 'write it shorter; it is left out',
  marks: 'remove some; it is left out',
};

const anyDataset = {
  'unreadable object': () => [
    'plain data',
    'an object that cannot be read',
    'pass what JSON.parse gives',
  ],
  choice: ({ choices, received }) => [
    orList(choices.map((choice) => JSON.stringify(choice))),
    receivedText(received),
    received.kind === 'nothing' ? 'add it' : 'correct it',
  ],
  'unknown field': ({ near }) => [
    'a field that is known here',
    'an unknown field',
    near === undefined
      ? 'remove it, or correct its name'
      : `did you mean "${near}"?${near === 'marks' ? ' The figure is left out, since a mark may withhold it' : ''}`,
  ],
  'over a limit': ({ of, most }) => [
    `at most ${most.toLocaleString('en-GB')} ${LIMITED[of]}`,
    'more',
    OVER[of],
  ],
  'other widget': ({ widget, received }) => [
    `"${widget}"`,
    receivedText(received),
    'use the tag of that widget, or correct it; nothing is drawn',
  ],
  'unreadable period': ({ received }) => [
    'a period',
    receivedText(received),
    'write "2024-25", "2021-22 Q1", "2020-12" or "31 March 2025"',
  ],
  'unclear period': ({ text }) => [
    'a period that can be read in one way',
    `"${text}"`,
    UNCLEAR[unclearFor(text)],
  ],
  'previous period not before': ({ text }) => [
    'a period that ends before "period" does',
    `"${text}"`,
    'correct one of the two; no change is shown',
  ],
  'unreadable value': ({ received }) => [
    'a number, or shorthand such as "[c]", "[x]" or "[z]"',
    receivedText(received),
    VALUES[valueMeant(received)],
  ],
  'was without a number': () => [
    'no value before revision where there is no number',
    'one',
    'leave it out before publishing: it is not used, and anyone can open the file',
  ],
  'marked number': ({ mark }) => [
    `no number where the mark is "${mark}"`,
    `a number marked "${mark}"`,
    mark === 'c'
      ? 'write "[c]" in its place, since a withheld number must not be in the file'
      : `write "[${mark === '!' ? 'x' : mark}]" in its place, or remove the mark`,
  ],
  'unknown mark': ({ marks, received }) => [
    `marks out of ${quoted(marks, 'or')}`,
    receivedText(received),
    'correct or remove it; the figure is left out, since the mark may withhold it',
  ],
  count: ({ negative, whole }) => [
    whole ? 'a count of 0 or more' : 'a whole number of 0 or more',
    negative ? 'a negative number' : 'a fraction',
    'correct it, or write "[x]"',
  ],
  'name repeated': ({ field, id, first, outcome, inArea }) => [
    `each ${field} once${inArea ? ' in an area' : ''}`,
    `"${id}", the same as ${placeEn(first)}`,
    `rename one, or give each an "id"; ${OUTCOMES[outcome]}`,
  ],
  'shares exceed the whole': () => [
    'shares that add to 1',
    'shares that add to more',
    'correct them; 0.6 is 60%; none of them is shown',
  ],
  'parts exceed their sum': () => [
    'parts that add up to it',
    'parts that add to more',
    'correct the parts or the sum; no shares are shown',
  ],
  'parts below their sum': () => [
    'parts that add up to it',
    'parts that add to less',
    'add the part that is missing, or correct the sum',
  ],
} satisfies Partial<Sentences>;

const UNCLEAR = {
  day: 'write its month in words: "1 April 2021"',
  part: 'write the two years of a financial one ("2024-25 Q1"), or say that "year" is "calendar"',
  number:
    'write a month in words ("October 2008") and years on end as "2008-2010", or as "2007/08 - 2009/10" beside years such as "2011-12"',
} as const;

const VALUES = {
  none: 'write "[x]" where no figure is available',
  signs: 'write the number without quotes, commas, pounds or per cent signs',
  either: 'write the number, or the shorthand for why there is none',
} as const;

const indicators = {
  'no period': () => ['one period at least', 'none that can be read', 'add or correct them'],
  'no series': () => ['one series at least', 'none that can be drawn', 'add or correct one'],
  'no indicator': () => ['one indicator at least', 'none that can be drawn', 'add or correct one'],
  'period repeated': ({ text, first, others, at }) => [
    'each period once',
    `"${text}", the same as ${placeEn(first)}${others > 0 ? `, and ${others} more: ${at.map(placeEn).join(', ')}${others > at.length ? ' …' : ''}` : ''}`,
    'correct or remove one; both are left out',
  ],
  'wrong length': ({ expected, length, none }) => [
    `${expected} ${expected === 1 ? 'value' : 'values'}, one per period`,
    `a list of ${length}`,
    `add what is missing, with ${none === 'null' ? none : `"${none}"`} where there is no figure, or remove the extra ones`,
  ],
  'bounds crossed': () => ['a bound under its upper one', 'one above it', 'swap or correct them'],
  'target beside a range': () => [
    'no target beside a direction that is a range',
    'one',
    'remove it, or write "high" or "low" as the direction; the range is the target, and this one is passed over',
  ],
  'many series': ({ count, most }) => [
    `at most ${most} series besides neighbours, so that a reader can tell the lines apart`,
    `${count}`,
    'show some of them in a second widget, or give those that are only context the role "neighbours"',
  ],
  'control start too late': ({ text }) => [
    'a period that the dataset reaches',
    `"${text}"`,
    'correct it; all points are used',
  ],
} satisfies Partial<Sentences>;

const sentences: Sentences = {
  ...anyDataset,
  ...tables,
  ...readings,
  ...disclosure,
  ...indicators,
  ...mixes,
  ...funnels,
  ...costs,
  ...packages,
  ...whatIfs,
};

export const problemWords: ProblemWords = {
  dataset: 'dataset',
  sentence: sentenceIn({
    sentences,
    shapes: shapesEn,
    inTables,
    receivedText,
    correct: 'correct it',
    add: 'add it',
    meantShare: (share) => `did you mean ${share}?`,
  }),
  place: placeEn,
  line: (where, { expected, received, remedy }) =>
    `${where}: expected ${expected}, received ${received}; ${remedy}`,
  untold: (count) =>
    `dataset: ${count} further ${count === 1 ? 'problem' : 'problems'}; mend the others first`,
  more: (count, places) =>
    `(and ${count} more of this kind: ${places.join(', ')}${count > places.length ? ' …' : ''})`,
};
