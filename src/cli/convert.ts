// `convert FILE`: makes the dataset of a widget of a file in another format.
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { checkDataset } from '../core/data/check-dataset.js';
import type { Problem } from '../core/data/problem.js';
import { problemLines } from '../core/problems/lines.js';
import { loadProblemWords } from '../core/problems/messages.js';
import type { AllChoices } from '../read/choose-for.js';
import { areasOf, fileNameOf } from './each-area.js';
import { type Command, type Ended, ENDED, type Given, Misuse, type Output } from './command.js';
import { choiceOptions, choicesOf, rolesOf, sourceOf } from './convert-options.js';
import { fileAndOut } from './file-and-out.js';
import { openSource, type Opened } from './open-source.js';
import { fromTableOf, stagesOf, widgetNamed } from './stages.js';
import { withSettings } from './with-settings.js';
import { writeWhole } from './write-whole.js';

export const convert: Command = {
  summary: 'Makes the dataset of a widget of a file in another format: CSV, JSON-stat and others.',
  usage:
    'FILE --widget NAME --out FILE [--area A]… [--each-area] [--measure M] [--where FILTER=CATEGORY] …',
  ...choiceOptions,
  run,
};

async function run(given: Given, { out, err }: Output): ReturnType<Command['run']> {
  const { values } = given;
  const { file, out: target } = fileAndOut(given);
  const widget = widgetNamed(values.widget as string | undefined);
  const from = sourceOf(values);
  const opened = await openSource(file, values, await rolesOf(values));
  try {
    return await convertAreas(opened, { file, target, widget, from, values }, { out, err });
  } finally {
    opened.close();
  }
}

interface Converting {
  readonly file: string;
  readonly target: string;
  readonly widget: string;
  readonly from: object | undefined;
  readonly values: Given['values'];
}

async function convertAreas(
  opened: Opened,
  { file, target, widget, from, values }: Converting,
  { out, err }: Output,
): Promise<Ended> {
  const words = await loadProblemWords();
  const { source } = opened;
  if (!source.cube && !source.table) {
    for (const line of problemLines(source.problems, words)) err(`${file}: ${line}`);
    return ENDED.withProblems;
  }
  const choices = await choicesOf({ ...values, area: undefined });
  const areas = areasOf(source, values);
  const isEach = areas.length > 1 || values['each-area'] === true;
  if (isEach) await mkdir(target, { recursive: true });
  const told = new Set<string>();
  const tellOf = (area: string) => (problems: readonly Problem[]) => {
    const place = isEach && area !== '' ? `${file}: ${area}` : file;
    for (const line of problemLines(problems, words).map((each) => `${place}: ${each}`)) {
      // Areas that are read one at a time share what is wrong with their comparators.
      if (!told.has(line)) err(line);
      told.add(line);
    }
  };
  tellOf('')(source.problems);
  let ended: Ended = ENDED.well;
  for (const { name, id } of areas) {
    const own = { ...choices, ...(id === undefined ? {} : { area: id }) };
    const made = await datasetOf(opened, { widget, choices: own, values }, tellOf(''));
    const dataset = await published(made, { widget, from, values, tell: tellOf(name) });
    if (!dataset) {
      ended = ENDED.withProblems;
      continue;
    }
    const path = isEach ? join(target, fileNameOf(id ?? '')) : target;
    await writeWhole(path, `${JSON.stringify(dataset, undefined, 2)}\n`, !!values.force);
    out(`${path}: written`);
  }
  return ended;
}

interface Publishing {
  readonly widget: string;
  readonly from: object | undefined;
  readonly values: Given['values'];
  readonly tell: (problems: readonly Problem[]) => void;
}

/** The dataset to write; undefined where none can be drawn, which is told. */
async function published(made: Made, { widget, from, values, tell }: Publishing): Promise<unknown> {
  tell(made.problems);
  if (made.dataset === undefined) {
    tell(made.placed?.([]) ?? []);
    return undefined;
  }
  const whole = { widget, ...made.dataset, ...(from ? { source: from } : {}) };
  // Only an author can say so.
  const dataset = values.protected ? withSettings(whole, { protected: true }) : whole;
  const { publishable, problems } = checkDataset(await stagesOf(dataset, widget), dataset);
  tell(made.placed?.(problems) ?? problems);
  return publishable === undefined ? undefined : dataset;
}

interface Made {
  readonly dataset?: object;
  readonly problems: readonly Problem[];
  /** Of a table: the problems at their places in it. */
  readonly placed?: (problems: readonly Problem[]) => readonly Problem[];
}

interface Choosing extends Pick<Converting, 'widget' | 'values'> {
  readonly choices: AllChoices;
}

async function datasetOf(
  { source, of }: Opened,
  { widget, choices, values }: Choosing,
  tell: Publishing['tell'],
): Promise<Made> {
  const { table, notes = [] } = source;
  if (source.cube) {
    if (widget === 'cost-comparator' && !(choices.kind && choices.unit))
      throw new Misuse('expected --kind and --unit for costs, such as --unit "pounds per week"');
    const { chooseFor } = await import('../read/choose-for.js');
    const { cube = source.cube, problems } = await of(choices);
    tell(problems);
    return chooseFor(widget, cube, choices);
  }
  if (!table) return { problems: [] };
  const fromTable = await fromTableOf(widget);
  if (!fromTable) throw new Misuse(`expected a widget that reads tables, received “${widget}”`);
  const { title = table.caption } = values;
  const options = await tableOptions(values, choices.area);
  const read = fromTable({ ...table, caption: title as string }, options);
  // What stood below the cells is part of what they say.
  const dataset = { ...(notes.length > 0 ? { notes } : {}), ...(read.input as object) };
  // Its own problems come with those of the input.
  return { dataset, problems: [], placed: read.placed };
}

/** What the link below a table would say: its options, and the choices, of which the widget tells those that are none of its. */
async function tableOptions(values: Given['values'], area: string | undefined): Promise<string> {
  const { optionPairs, optionText } = await import('../core/table/options.js');
  const { CHOICE_NAMES } = await import('../read/choice-options.js');
  const named = CHOICE_NAMES.filter((name) => name !== 'title' && name !== 'area');
  const chosen = named.flatMap((name) =>
    [values[name] ?? []].flat().map((value) => [name, String(value)] as const),
  );
  return optionText([
    ...optionPairs((values.options as string | undefined) ?? ''),
    ...(area === undefined ? [] : [['area', area] as const]),
    ...chosen,
  ]);
}
