// The English sentences of problems with the protection of people: what the file gives away, and what cannot be known.
import type { Path } from '../data/path.js';
import { placeEn } from './problems.tables.en.js';
import { quoted } from './received.en.js';
import type { Sentences } from './sentence.js';
import { isBesideFigure } from './sentence-facts.js';

/** `2 of them, which are not shown: parts[0].value, parts[3].value`, with the first few places. */
function placed(count: number, at: readonly Path[]): string {
  const more = count > at.length ? ` and ${count - at.length} more` : '';
  const places = at.length > 0 ? `: ${at.map(placeEn).join(', ')}${more}` : '';
  return `${count} of them, which ${count === 1 ? 'is' : 'are'} not shown${places}`;
}

/** What to do with the numbers at these places. */
const takenOut = (at: readonly Path[]): string =>
  isBesideFigure(at)
    ? 'write "[c]" in their place, or leave out what only stands beside a figure,'
    : 'write "[c]" in their place';

/** `"All"`: of which three at most are named. */
const named = (names: readonly string[]): string => quoted(names, 'and', 3);

export const disclosure = {
  'small counts in the file': ({ count, at }) => [
    'no number in the file that tells of fewer people than the threshold, by itself or beside others',
    placed(count, at),
    `${takenOut(at)} before publishing, since anyone can open the file`,
  ],
  'telling numbers in the file': ({ count, at }) => [
    'no number in the file from which a withheld one can be worked out',
    placed(count, at),
    takenOut(at) +
      ' before publishing; where the publisher has already protected these figures, write "disclosure": { "protected": true }, and they are shown as they are',
  ],
  'share beside counts': ({ count, at }) => [
    'numbers of people, or shares and changes alone: beside a number, a share tells how many people it is of',
    placed(count, at),
    'write the number, or leave all numbers out',
  ],
  'telling share': ({ count, at }) => [
    'no share or change in place of a number that is withheld, or from which one can be worked out',
    placed(count, at),
    'leave them out before publishing, since anyone can open the file',
  ],
  'telling revision': ({ count, at }) => [
    'no value before revision ("was") from which a small number may be worked out',
    placed(count, at),
    'leave them out before publishing, since anyone can open the file',
  ],
  'few candidates': ({ field, limit }) => [
    `withheld numbers ("${field}") that cannot be worked out`,
    `one for which the others leave fewer than ${limit} possible numbers`,
    'tell its publisher, or withhold a further number',
  ],
  'period within another': ({ text, longer }) => [
    'no period within a longer one, since what that has more is a number of people too',
    `"${text}" within "${longer}"`,
    'leave the numbers of this one out; they are not shown',
  ],
  'areas add up': ({ among }) => [
    'areas of which none gives a withheld number of another away',
    `${among.length === 0 ? 'areas' : `${quoted(among, 'and', 4)},`} of which some add up to others or come to as much, or may`,
    'withhold in a sum what is withheld in any of its areas, and in areas that divide another in two ways what is withheld in any of them; here it is not shown. If they do not add up, give each its code',
  ],
  'no denominator': ({ more }) => [
    'a "denominator" for each percentage or rate of people, by which small numbers behind it can be found',
    more === 0
      ? 'none here'
      : `none here and in ${more} more ${more === 1 ? 'indicator' : 'indicators'}`,
    'add it; or write "counts": "things" where no people are counted, or "disclosure": { "protected": true } where the publisher has protected the figures',
  ],
  'unclear unit': ({ unit }) => [
    'a unit that says what the figures are out of, where there is a denominator',
    `"${unit}"`,
    'write "percent", "per 10,000", "count" or what an average is per; until then the denominator is not shown, and a figure is withheld that would be of few people as a percentage',
  ],
  'unclear counts': ({ unit }) => [
    `"people" or "things", since the unit "${unit}" has whole numbers and fractions`,
    'neither',
    'say which; until then whole numbers are taken for counts of people: small ones are withheld, and none is rounded',
  ],
  'series may add up': ({ among, to }) => [
    `figures that show whether ${
      {
        'one of them': `one of ${named(among)} is the sum of the others`,
        denominator: `${named(among)} divide the people whom the denominator counts`,
        'as much as others': `${named(among)} divide the same people in two ways`,
      }[to]
    }`,
    'none that do',
    'check what is withheld: they are taken to add up, so that no small number can be worked out',
  ],
  'series may be averages': ({ among }) => [
    `figures that show whether one of ${named(among)} is the average of the others`,
    'too few that do',
    'if it is, withhold it too where one of them is withheld, so that none can be worked out',
  ],
  'series may leave few': ({ among }) => [
    `figures that show whether one of ${named(among)} is the sum of the others`,
    'none that do',
    'if it is, draw them in a dataset of their own, so that no small number can be worked out: among so many series chance may have made it',
  ],
  'periods may add up': () => [
    '"flow" or "stock", since some periods contain others',
    'neither',
    'say which; until then the figures are taken to be a flow, and further ones are withheld so that no small number can be worked out',
  ],
} satisfies Partial<Sentences>;
