// The English sentences for a file of figures in another format than our own.
import type { ChoiceOf, ColumnUse, SourceNeed } from './facts.js';
import { known, orList, quoted, receivedText } from './received.en.js';
import type { Sentences } from './sentence.js';

const SEPARATORS: Readonly<Record<string, string>> = {
  ',': 'a comma',
  ';': 'a semicolon',
  '\t': 'a tab',
  '|': 'a bar',
};

export const readings = {
  'not text': ({ isSpreadsheet }) => [
    'a file of text, such as CSV or JSON',
    isSpreadsheet ? 'a spreadsheet' : 'a file that is not text',
    isSpreadsheet
      ? 'save the sheet as "CSV UTF-8"; nothing is read'
      : 'open it in the program that it is from and save it as "CSV UTF-8"; nothing is read',
  ],
  'unclear separator': ({ choices }) => [
    'values that are divided in one way',
    `text that ${orList(choices.map((choice) => SEPARATORS[choice] ?? choice))} divides equally well`,
    'say which of them separates the values; nothing is read',
  ],
  'stray quote': ({ line, isOpen }) => [
    'quotation marks around whole cells, and two of them for one inside a cell',
    isOpen
      ? `one that opens in line ${line} and is never closed`
      : `one in line ${line} that ends within its cell`,
    'correct it; nothing is read, since figures might be lost',
  ],
  'ragged row': ({ isLonger }) => [
    'as many cells as there are heads',
    isLonger ? 'more' : 'fewer',
    isLonger
      ? 'put a cell that holds a comma into quotation marks; the row is left out'
      : 'add what is missing; the cells at its end count as blank',
  ],
  'head repeated': ({ head }) => [
    'each head once',
    `"${head}" twice`,
    'rename one of the two; both columns are left out',
  ],
  'unclear column': ({ of, choices }) => [
    COLUMNS[of][0],
    choices.length === 0
      ? 'none'
      : `columns that may be it: ${quoted(choices, 'and', MOST_COLUMNS)}`,
    COLUMNS[of][1],
  ],
  'decimal commas': ({ columns }) => [
    'numbers with a decimal point',
    `decimal commas, as in 81,5, in ${quoted(columns, 'and', MOST_COLUMNS)}`,
    'write them with a point, or, if they are not numbers, give the column the role "filter" or "ignore"; nothing is read',
  ],
  'no figures': ({ mixed }) => [
    'a column of figures',
    mixed.length === 0
      ? 'none'
      : `none whose cells can all be read; ${quoted(mixed, 'and', MOST_COLUMNS)} ${mixed.length === 1 ? 'holds' : 'hold'} figures or shorthand beside other text`,
    mixed.length === 0
      ? 'add one, or use another file; nothing is read'
      : 'write its cells as numbers or shorthand, or say which column holds the figures; nothing is read',
  ],
  'mixed column': () => [
    'either figures or the names of a filter',
    'numbers beside other text',
    'it is taken as a filter; correct its cells if they are figures',
  ],
  'repeated figure': ({ telling }) => [
    'one figure for each area, period, measure and filter',
    'two that differ',
    telling.length === 0
      ? 'remove one of the rows; both figures are left out'
      : `say which column tells them apart (${quoted(telling, 'or')}) by giving it the role "filter"; both figures are left out`,
  ],
  'unknown level of area': ({ received }) => [
    'a level of areas that the Department for Education names',
    receivedText(received),
    'correct it; the rows of this level are left out',
  ],
  'no figures in class': ({ received, items }) => [
    'JSON-stat of the class "dataset"',
    receivedText(received),
    items.length === 0
      ? 'open the address of a dataset; nothing is read'
      : `open the address of one of its datasets (${quoted(items, 'or')}); nothing is read`,
  ],
  'server refused': ({ received }) => [
    'an answer with figures',
    received.kind === 'quote' ? `an error: ${receivedText(received)}` : 'an error',
    'correct the address, or ask again later; nothing is read',
  ],
  'malformed source': ({ needs }) => [NEEDS[needs][0], 'something else', NEEDS[needs][1]],
  'further pages': ({ pages, of }) => [
    `all ${of} pages of the answer`,
    `${pages}`,
    'give the others too; figures are missing',
  ],
  'unclear choice': ({ of, choices, in: within }) => [
    within === undefined ? CHOICES[of] : `${CHOICES[of]} "${within}"`,
    choices.length === 0 ? 'none to choose from' : 'several to choose from, or another name',
    choices.length === 0
      ? 'use a file that has it'
      : `choose ${quoted(choices, 'or', MOST_CHOICES)}`,
  ],
  'no comparator': ({ which }) => [
    which === 'region'
      ? 'the region of the area, with figures of its own'
      : 'statistical neighbours of the area, with figures of their own',
    'none',
    which === 'region'
      ? 'leave it out, or name the region'
      : 'give the file of statistical neighbours, or name the areas; it is left out',
  ],
  'neighbours missing': ({ missing, of }) => [
    `figures of all ${of} statistical neighbours`,
    `none of ${missing} of them`,
    'the others are used; say so where you publish it',
  ],
  'area spelled otherwise': ({ named }) => [
    'the name as the file has it',
    'another spelling',
    `it is taken for "${named}"; check that it is the same`,
  ],
  'unit not told': ({ measure }) => [
    'the unit of the measure',
    `"${measure}", which does not tell it`,
    'say "count", "percent", "per 10,000" or what it is; nothing is made',
  ],
  'year not told': () => [
    'what a year of the file means',
    'bare years',
    'they are taken to end on 31 March; say "30 September" for the workforce, or "academic" or "calendar"',
  ],
  'no figures chosen': () => [
    'a figure of the area for what is chosen',
    'none',
    'choose another measure or filter; nothing is made',
  ],
  'form of option': ({ form }) => [
    form === 'pair' ? 'a name, = and a value' : 'a measure, = and what it counts',
    'another text',
    form === 'pair'
      ? 'write it as Sex=Girls; it is left out'
      : 'write it as Referrals=episodes flow; it is left out',
  ],
  'wide table': () => [
    'a row for each figure',
    'a column for each series, of which this widget cannot be drawn',
    'use a file with a column of figures, or say what its columns are; nothing is read',
  ],
  'other sheets': ({ taken, others }) => [
    'one sheet with figures',
    'several',
    `"${taken}" is read; say so where you mean ${quoted(others, 'or', MOST_CHOICES)}`,
  ],
  'no such column': ({ near, known: heads }) => [
    `a column of the file: ${known(heads)}`,
    'another',
    near === undefined ? 'correct its name' : `did you mean "${near}"?`,
  ],
} satisfies Partial<Sentences>;

/** What is expected, and what to do. */
const NEEDS: Readonly<Record<SourceNeed, readonly [string, string]>> = {
  'id and size': [
    'a list "id" of dimensions, and a list "size" with the number of categories of each',
    'ask for JSON-stat 2.0; nothing is read',
  ],
  category: [
    'a dimension with as many categories as "size" says, each once',
    'download the file again; nothing is read',
  ],
  values: [
    'as many values as the sizes of the dimensions multiply to',
    'download the file again; nothing is read',
  ],
  fields: ['a list "schema.fields" with the name of each column', 'add it; nothing is read'],
  rows: [
    'rows in "data", or the text of the file that "path" names',
    'give that file too; nothing is read',
  ],
  results: ['a list "results" with the values of each', 'ask for the query again; nothing is read'],
  meta: [
    'the names that the ids stand for',
    'give the document at "/meta" of the data set too; nothing is read',
  ],
  json: [
    'whole JSON',
    'correct commas, quotes and brackets, or download it again; nothing is read',
  ],
  'known ids': [
    'ids that the document of names has',
    'download both again, for one version of the data set; the figures are left out',
  ],
};

/** The most choices that a message names. */
const MOST_CHOICES = 12;

const CHOICES: Readonly<Record<ChoiceOf, string>> = {
  resource: 'the name of one resource',
  sheet: 'the name of one sheet',
  area: 'the name or the code of one area',
  measure: 'one measure',
  filter: 'one category of the filter',
  period: 'one period',
  parts: 'the filter whose categories are the parts',
  total: 'the category that is the total of the others, of',
  kind: 'who provides it: the filter that says so, or one kind for all',
};

/** The most columns that a message names. */
const MOST_COLUMNS = 8;

/** What is expected, and what to do. */
const COLUMNS: Readonly<Record<ColumnUse, readonly [string, string]>> = {
  area: ['one column of areas', 'give the one that is meant the role "area"; nothing is read'],
  period: [
    'one column of periods',
    'give the one that is meant the role "period"; nothing is read',
  ],
  figures: ['a column of figures', 'give it the role "figures"; nothing is read'],
  'codes or figures': [
    'numbers that are either figures or codes',
    'give each of them the role "figures", "filter" or "ignore"; nothing is read',
  ],
};
