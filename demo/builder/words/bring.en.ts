// The texts of the first step: what is brought, as what it is read, and what goes with it.
import type { Brought } from '../brought.js';

const FORMATS: Readonly<Record<NonNullable<Brought['format']>, string>> = {
  dfe: 'A file of the Department for Education',
  ons: 'A file of ONS, Explore Local Statistics',
  tidy: 'A table with a row for each figure',
  wide: 'A table with a column for each series or kind of figure',
  neighbours: 'A list of statistical neighbours: it holds no figures to draw',
  'json-stat': 'JSON-stat',
  frictionless: 'A Frictionless resource',
  ees: 'An answer of Explore Education Statistics',
  dataset: 'JSON: a dataset of a widget, which you can change in step 2',
};

export const bringWords = {
  formats: FORMATS,
  size: ({ rows, columns }: { rows: number; columns: number }): string =>
    `${rows} ${rows === 1 ? 'row' : 'rows'}, ${columns} ${columns === 1 ? 'column' : 'columns'}`,
  unknown: 'What this is was not recognised',
  brokenJson: 'This is not JSON yet: step 3 says where',
  /** Of a table that nothing is in yet. */
  toType:
    'Type heads into the first row, periods or names into the first column, and figures beside them',
  notDrawn: 'No widget can draw this.',
  secondFile: 'It comes in two files: open the second one below.',
  opened: ({ file }: { file: string }): string => `${file} is opened.`,
  asJson: ({ widget }: { widget: string }): string => `As JSON: ${widget}`,
  /** Of figures that nobody has counted. */
  madeUp: ({ title }: { title: string }): string => `${title} (made-up figures)`,
  beside: {
    meta: 'The answer has ids in place of names. Open the document of names of the same data set: the JSON at its address that ends in /meta.',
    rows: 'The description says what the columns are, and the rows are in a file beside it. Open that file.',
  },
  read: ({ file }: { file: string }): string => `${file} is read.`,
  noNeighbours: ({ file }: { file: string }): string =>
    `${file} is no list of statistical neighbours: it has no columns SN1, SN2 and so on.`,
};
