// Refuses options of `convert` that do not apply to this file or widget: if they were ignored, nobody would notice.
import { OPTION_TEXTS, PAIR_TEXTS } from '../core/table/option-texts.js';
import { Misuse, type Values } from './command.js';
import type { FileForm, Source } from './read-other.js';

/** The widgets that have the choice. */
const OF_WIDGETS: Readonly<Record<string, readonly string[]>> = {
  period: ['placement-mix', 'threshold-funnel', 'cost-comparator'],
  'previous-period': ['placement-mix', 'threshold-funnel', 'cost-comparator'],
  parts: ['placement-mix', 'threshold-funnel'],
  total: ['placement-mix', 'threshold-funnel'],
  'leave-out': ['placement-mix', 'threshold-funnel'],
  as: ['threshold-funnel'],
  stage: ['threshold-funnel'],
  rows: ['vital-signs'],
  'kind-of': ['cost-comparator'],
  setting: ['cost-comparator'],
};

/** How the pairs of an option are written. */
const PAIRS: Readonly<Record<string, string>> = {
  column: 'HEAD=ROLE with the role',
  'kind-of': 'CATEGORY=KIND with the kind',
};

const isGiven = (value: Values[string]): boolean => value !== undefined && value !== false;
const textsOf = (value: Values[string]): readonly string[] => [value ?? []].flat().map(String);
/** `a, b or c`. */
const listed = (list: readonly string[]): string => list.join(', ').replace(/, ([^,]*)$/, ' or $1');

function refuse(option: string, expected: string, received: string): never {
  throw new Misuse(`--${option}: expected ${expected}, received ${received}`);
}

/** @throws Misuse where a text is none that its option may have, or none of the widget's options is meant */
export function checkOptions(values: Values, widget: string): void {
  for (const [option, widgets] of Object.entries(OF_WIDGETS))
    if (isGiven(values[option]) && !widgets.includes(widget))
      refuse(option, `--widget ${listed(widgets)}`, widget);
  for (const [option, texts] of Object.entries(OPTION_TEXTS))
    for (const text of textsOf(values[option]))
      if (!texts.includes(text)) refuse(option, listed(texts), `“${text}”`);
  checkPairs(values);
  checkRepeated(values, widget);
  const asksNeighbours = textsOf(values.comparator).some((each) => /^neighbours$/i.test(each));
  if (asksNeighbours && !values.neighbours)
    refuse('comparator', '--neighbours FILE beside “neighbours”', 'none');
  if (values.neighbours && !asksNeighbours)
    refuse('neighbours', '--comparator neighbours beside it', 'none');
}

function checkPairs(values: Values): void {
  const valueOf = (pair: string): string => pair.slice(pair.lastIndexOf('=') + 1).trim();
  for (const [option, texts] of Object.entries(PAIR_TEXTS))
    for (const pair of textsOf(values[option]))
      if (!texts.includes(valueOf(pair)))
        refuse(option, `${PAIRS[option]} ${listed(texts)}`, `“${pair}”`);
}

/** A scorecard alone has several measures, and units for them. */
function checkRepeated(values: Values, widget: string): void {
  if (widget === 'vital-signs') return;
  for (const option of ['measure', 'unit']) {
    const texts = textsOf(values[option]);
    if (texts.length > 1) refuse(option, `one for ${widget}`, `${texts.length}`);
  }
}

/** What a table with a column for each series has no word for: choices from rows. */
const OF_ROWS = [
  ...['comparator', 'neighbours', 'measure', 'where', 'previous-period', 'parts', 'leave-out'],
  ...['stage', 'as', 'rows', 'kind-of', 'setting'],
];

/** @throws Misuse where an option says nothing of such a file */
export function checkApplies(values: Values, source: Source, form: FileForm): void {
  const { format } = source;
  const expect = (option: string, isMet: boolean, expected: string, received: string): void => {
    if (isGiven(values[option]) && !isMet) refuse(option, expected, received);
  };
  expect('sheet', form === 'spreadsheet', 'a spreadsheet', FORMS[form]);
  expect('separator', form === 'text', 'a file of separated values', FORMS[form]);
  // Of a file that could not be read its problems say why.
  if (format === undefined) return;
  const other = FORMATS[format] ?? FORMS[form];
  expect('resource', format === 'frictionless', 'a Frictionless package', other);
  expect('beside', format === 'frictionless' || format === 'ees', BESIDE, other);
  expect('options', format === 'wide', 'a table with a column for each series', other);
  for (const option of OF_ROWS)
    expect(option, format !== 'wide', 'a file with a row for each figure', FORMATS.wide!);
  if (format !== 'wide' && values.widget !== 'cost-comparator')
    expect('kind', false, '--widget cost-comparator', String(values.widget));
  const isOpen = format === 'tidy' || format === 'wide';
  const ofDfe = textsOf(values.column).every((pair) => pair.endsWith('=filter'));
  expect('column', isOpen || (format === 'dfe' && ofDfe), COLUMNS, other);
}

const BESIDE = 'an answer of Explore Education Statistics or a Frictionless resource';
const COLUMNS = 'a table whose heads do not tell what they are';

const FORMS: Readonly<Record<FileForm, string>> = {
  spreadsheet: 'a spreadsheet',
  parquet: 'a file of Parquet',
  json: 'JSON',
  text: 'a file of separated values',
};

/** As a person calls them. */
const FORMATS: Readonly<Record<string, string>> = {
  dfe: 'a file of the Department for Education, which has filters besides',
  ons: 'a file of ONS',
  tidy: 'a table with a row for each figure',
  wide: 'a table with a column for each series',
  'json-stat': 'JSON-stat',
  frictionless: 'a Frictionless resource',
  ees: 'an answer of Explore Education Statistics',
};
