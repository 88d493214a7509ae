// The English sentences for a table of the page, and the names of places in it.
import { CAPTION_PLACE, OPTION_PLACE, type Path, pathText, TABLE_PLACE } from '../data/path.js';
import { quoted, receivedText } from './received.en.js';
import type { Sentences } from './sentence.js';

/** `row 2021, column Girls` of a table, `option direction` of its link, `series[1].values[2]` of a dataset. */
export function placeEn(path: Path): string {
  const [kind, row = '', column = ''] = path;
  if (kind === OPTION_PLACE) return `option ${row}`;
  if (kind === CAPTION_PLACE) return 'caption';
  if (kind !== TABLE_PLACE) return pathText(path) || 'dataset';
  const parts = [row !== '' && `row ${row}`, column !== '' && `column ${column}`];
  return parts.filter(Boolean).join(', ') || 'table';
}

export const tables = {
  'unreadable cell': ({ received }) => [
    'a number, or shorthand such as "[c]", "[x]" or "[z]"',
    receivedText(received),
    'write nothing but the number and its unit, or the shorthand for why there is none; the figure is left out',
  ],
  'table too large': ({ most }) => [
    `at most ${most.toLocaleString('en-GB')} cells`,
    'more',
    'make several tables of it; it is not drawn',
  ],
  'table without figures': () => [
    'heads in the first row and in the first column, and figures',
    'a table without',
    'add a row of heads, and a figure or shorthand in each cell',
  ],
  'other unit in table': ({ unit }) => [
    `a figure like most of the others (${UNITS[unit] ?? unit})`,
    'one in another unit',
    'write all in one unit, or make another table; the figure is left out',
  ],
  'no unit in cell': () => [
    'a figure with its unit, as the others are not all of one',
    'one without',
    'write the unit, such as £ or %; the figure is left out',
  ],
  'several units in table': ({ units }) => [
    'columns in one unit',
    `one in another (${quoted(units, 'and')})`,
    'make a table for each unit; the column is left out',
  ],
  'unknown column': ({ known }) => [
    `a column that is known here: ${quoted(known, 'or')}`,
    'another',
    'correct its head; the column is left out',
  ],
  'unknown option': ({ near, isOfMember }) =>
    isOfMember
      ? [
          'a name that the table has, and what can be said of it',
          'another',
          'write the name as in the table, such as groups.In-house.target=75% where its column "Group" has "In-house"',
        ]
      : [
          'an option that is known here',
          'an unknown one',
          near === undefined ? 'remove it, or correct its name' : `did you mean "${near}"?`,
        ],
  'option of several': ({ parts, example }) => [
    `an option for each of its fields: ${quoted(parts, 'or')}`,
    'one for all of them',
    `write the field that you mean, such as ${example}=…; the option is left out`,
  ],
  'sum of no group': () => [
    'a total of a group that a column or a heading names',
    'another sum',
    'add a column "Group" with the group of each part; the sum is left out',
  ],
  'no period in table': () => [
    'columns that are headed by periods, or a period in the caption',
    'none',
    'head the column with "December 2020", or add the option period=2020-12 to the link',
  ],
  'unclear kind of cost': () => [
    'a column "Kind" with "In-house", "External", "Out of authority" or "All"',
    'a name that does not tell who provides it',
    'add the column; the cost is left out',
  ],
} satisfies Partial<Sentences>;

const UNITS: Readonly<Record<string, string>> = { percent: '%', pounds: '£' };
