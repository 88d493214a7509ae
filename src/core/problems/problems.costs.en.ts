// The English sentences for the problems of a comparison of costs.
import { known, receivedText } from './received.en.js';
import type { Sentences } from './sentence.js';

export const costs = {
  'no cost': () => [
    'provisions, packages or a what-if',
    'none that can be drawn',
    'add or correct one',
  ],
  'no unit': () => [
    'what the costs are for',
    'none that can be read',
    'write "pounds per bed per year"; only what has a unit of its own is drawn',
  ],
  'other unit': ({ of, unit }) => [
    `a cost ${of ? `per ${of}` : 'that does not say for what'}, as the others are`,
    `"${unit}"`,
    'put it into a dataset of its own; the two cannot be compared, and it is left out',
  ],
  'unlikely cost': ({ why }) => [
    why === 'too much' ? 'a cost of up to £1 trillion' : 'a cost above 0',
    { 'too much': 'a higher cost', zero: '0', negative: 'a negative number' }[why],
    `${why === 'zero' ? '' : 'correct it, or '}write "[x]" where no cost is known`,
  ],
  'no stated occupancy': () => [
    'a share of beds from 0 to 1, since the basis is "stated occupancy"',
    'none that can be read',
    'add it, or write another basis; the bar says that it is not known',
  ],
  'occupancy not full': () => [
    '1, or nothing, since the basis is "full occupancy"',
    'another share',
    'write the basis "stated occupancy", or remove it; it is left out',
  ],
} satisfies Partial<Sentences>;

export const packages = {
  'other number of packages': () => [
    'as many packages as are listed',
    'another number',
    'correct the list, or leave the count out; until then the count is not used',
  ],
  'more packages than there are': () => [
    'no more packages than there are',
    'more than packages.count',
    'correct one of them; the bound is left out',
  ],
  'other number under the bound': () => [
    'as many packages as cost less than the bound in the list',
    'another number',
    'correct one of them; the bound is left out',
  ],
} satisfies Partial<Sentences>;

const IN_USE = {
  'no beds': ['"beds" beside it', 'none that can be read'],
  'too many': ['no more beds in use than there are', 'more'],
  'not whole': ['a whole number of beds from 1 on', 'another number'],
} as const;

export const whatIfs = {
  'unknown provision': ({ ids, received }) => [
    `the id or name of one provision (${known(ids)})`,
    receivedText(received),
    'correct it, or add the provision; the what-if is left out',
  ],
  'no beds': () => [
    'the number of beds that "fixedCost" is for',
    'none that can be read',
    'add it, or write "costAtFull" in place of both; "fixedCost" is not used',
  ],
  'other fixed cost': () => [
    '"fixedCost" divided by "beds"',
    'another number',
    'leave one of them out; "fixedCost" is used',
  ],
  'no cost at full occupancy': () => [
    '"beds" and "fixedCost", or "costAtFull"',
    'neither',
    'add them, or name a provision whose basis is "full occupancy"; the what-if is left out',
  ],
  'beds in use': ({ why }) => [
    ...IN_USE[why],
    'correct it, or "beds"; it is left out, and all beds are taken to be in use at first',
  ],
  places: () => [
    'a whole number of places from 1 on',
    'another number',
    'correct it; the what-if is left out',
  ],
} satisfies Partial<Sentences>;
