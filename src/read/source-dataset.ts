// Makes the dataset of a widget of a file in another format, by the options of its element.
import { omitUndefined } from '../core/data/omit-undefined.js';
import { OPTION_PLACE } from '../core/data/path.js';
import { type Problem, type Report, reportInto } from '../core/data/problem.js';
import { receivedOf } from '../core/data/received.js';
import type { Schema } from '../core/data/schema.js';
import type { FromTable, TableDataset } from '../core/table/from-table.js';
import { optionPairs, optionText, readOptions } from '../core/table/options.js';
import {
  CHOICE_NAMES,
  choicesOf,
  type OptionValues,
  pairsOf,
  type Refuse,
} from './choice-options.js';
import { chooseFor } from './choose-for.js';
import {
  OPTION_TEXTS,
  PAIR_TEXTS,
  SEPARATOR_TEXTS,
  separatorMeant,
} from '../core/table/option-texts.js';
import { type ReadSource, readSource, type SourceOptions } from './read-source.js';

/** What a file is read for. */
export interface SourceWidget {
  /** Without `council-`. */
  readonly name: string;
  /** Of its datasets. */
  readonly schema: Schema;
  /** Loads what reads a table with a column for each series; undefined where nothing does. */
  fromTable?(): Promise<FromTable>;
}

/** Options that say how a file is read, and not what is taken of it. */
const READING = ['column', 'separator', 'sheet', 'resource'];

/** A cost has a kind of provision; elsewhere `kind` is a field of the dataset: a flow or a stock. */
const ofWidget = (name: string): readonly string[] =>
  name === 'cost-comparator' ? CHOICE_NAMES : CHOICE_NAMES.filter((each) => each !== 'kind');

/**
 * What a file says in the form that `input` takes, or the problems that leave it open. `options` are those of the
 * command line, as they stand in a link: `area=Ayton&comparator=england&where=Sex=Girls`. All others are fields of the
 * dataset, as for a table of the page: `direction=low&target=75`.
 */
export async function sourceDataset(
  content: string | Uint8Array,
  options: string,
  widget: SourceWidget,
): Promise<TableDataset> {
  const problems: Problem[] = [];
  const report = reportInto(problems);
  const given = knownTexts(valuesOf(optionPairs(options)), report);
  const source = await readSource(content, readingOf(given, refuser(report)));
  if (source.format === 'dataset') return { input: source.input, placed: (found) => found };
  problems.push(...source.problems);
  const made = source.table
    ? await ofTable(source, given, widget, report)
    : await ofCube(source, { options, given }, widget, report);
  return {
    input: made?.input,
    // What the widget says of no dataset at all is told already.
    placed: (found) => [...problems, ...(made?.placed(found) ?? [])],
  };
}

async function ofTable(
  { table, notes = [] }: ReadSource,
  given: OptionValues,
  { fromTable }: SourceWidget,
  report: Report,
): Promise<TableDataset | undefined> {
  if (!fromTable) {
    report([], 'wide table', {});
    return undefined;
  }
  const { title = [table!.caption] } = given;
  const rest = Object.entries(given)
    .filter(([name]) => !READING.includes(name))
    .flatMap(([name, texts = []]) => texts.map((text) => [name, text] as const));
  const read = (await fromTable())({ ...table!, caption: title.at(-1)! }, optionText(rest));
  // What stood below the cells is part of what they say.
  const input = notes.length > 0 ? { notes, ...(read.input as object) } : read.input;
  return { ...read, input };
}

async function ofCube(
  { cube, neighbours }: ReadSource,
  { options, given }: { readonly options: string; readonly given: OptionValues },
  { name, schema }: SourceWidget,
  report: Report,
): Promise<TableDataset | undefined> {
  if (!cube) {
    // Of other files the problems say why.
    if (neighbours) report([], 'no figures', { mixed: [] });
    return undefined;
  }
  const own = [...ofWidget(name), ...READING];
  const chosen = Object.entries(given).filter(([each]) => own.includes(each));
  const choices = choicesOf(Object.fromEntries(chosen), refuser(report));
  const { dataset, problems } = await chooseFor(name, cube, choices);
  const text = Object.fromEntries(own.map((each) => [each, TEXT]));
  const fields = readOptions(options, schema, text);
  const input = fields.apply(dataset ?? {});
  const placed: TableDataset['placed'] = (found) => [
    ...problems,
    ...fields.problems,
    ...found.map((each) => ({ ...each, path: fields.placeOf(each.path) ?? each.path })),
  ];
  return dataset === undefined ? { input: undefined, placed: () => placed([]) } : { input, placed };
}

const TEXT: Schema = { type: 'string' };

/** Without texts that their option cannot have; they are reported. A separator is the sign that is meant. */
function knownTexts(values: OptionValues, report: Report): OptionValues {
  const refuse = (option: string, choices: readonly string[], text: string): false => {
    report([OPTION_PLACE, option], 'choice', { choices, received: receivedOf(text) }, 'warning');
    return false;
  };
  const texts = Object.entries(OPTION_TEXTS).map(([option, choices]) => [
    option,
    values[option]?.filter((text) => choices.includes(text) || refuse(option, choices, text)),
  ]);
  // What has no `=` is no pair, which is told when it is read.
  const pairs = Object.entries(PAIR_TEXTS).map(([option, choices]) => [
    option,
    values[option]?.filter((pair) => {
      const text = pair.slice(pair.lastIndexOf('=') + 1).trim();
      return !pair.includes('=') || choices.includes(text) || refuse(option, choices, text);
    }),
  ]);
  const separator = values.separator?.flatMap((text) => {
    const meant = separatorMeant(text);
    if (meant === undefined) refuse('separator', SEPARATOR_TEXTS, text);
    return meant ?? [];
  });
  return omitUndefined({ ...values, ...Object.fromEntries([...texts, ...pairs]), separator });
}

function valuesOf(pairs: ReturnType<typeof optionPairs>): OptionValues {
  const values: Record<string, string[]> = {};
  for (const [name, value] of pairs) (values[name] ??= []).push(value);
  return values;
}

function readingOf(
  { column, separator, sheet, resource }: OptionValues,
  refuse: Refuse,
): SourceOptions {
  return omitUndefined({
    roles: column && pairsOf('column', column, refuse),
    separator: separator?.at(-1),
    sheet: sheet?.at(-1),
    resource: resource?.at(-1),
  }) as SourceOptions;
}

const refuser =
  (report: Report): Refuse =>
  (option, form) =>
    report([OPTION_PLACE, option], 'form of option', { form }, 'warning');
