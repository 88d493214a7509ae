// `convert FILE`: makes the dataset of a widget of a file in another format.
import { checkDataset } from '../core/data/check-dataset.js';
import type { Problem } from '../core/data/problem.js';
import { problemLines } from '../core/problems/lines.js';
import { loadProblemWords } from '../core/problems/messages.js';
import { type Command, ENDED, type Given, Misuse, type Output } from './command.js';
import { choiceOptions, choicesOf, rolesOf, sourceOf } from './convert-options.js';
import { fileAndOut } from './file-and-out.js';
import { readOther, type Source } from './read-other.js';
import { fromTableOf, stagesOf, widgetNamed } from './stages.js';
import { withSettings } from './with-settings.js';
import { writeWhole } from './write-whole.js';

export const convert: Command = {
  summary: 'Makes the dataset of a widget of a file in another format: CSV, JSON-stat and others.',
  usage: 'FILE --widget NAME --out FILE [--area A] [--measure M] [--where FILTER=CATEGORY] …',
  ...choiceOptions,
  run,
};

async function run(given: Given, { out, err }: Output): ReturnType<Command['run']> {
  const { values } = given;
  const { file, out: target } = fileAndOut(given);
  const widget = widgetNamed(values.widget as string | undefined);
  const from = sourceOf(values);
  const other = await readOther(file, values, await rolesOf(values));
  const made = await datasetOf(other, widget, values);
  const words = await loadProblemWords();
  const tell = (problems: readonly Problem[]) => {
    for (const line of problemLines(problems, words)) err(`${file}: ${line}`);
  };
  tell([...other.problems, ...made.problems]);
  if (made.dataset === undefined) {
    tell(made.placed?.([]) ?? []);
    return ENDED.withProblems;
  }
  const whole = { widget, ...made.dataset, ...(from ? { source: from } : {}) };
  // Only an author can say so.
  const dataset = values.protected ? withSettings(whole, { protected: true }) : whole;
  const { publishable, problems } = checkDataset(await stagesOf(dataset, widget), dataset);
  tell(made.placed?.(problems) ?? problems);
  if (publishable === undefined) return ENDED.withProblems;
  await writeWhole(target, `${JSON.stringify(dataset, undefined, 2)}\n`, !!values.force);
  out(`${target}: written`);
  return ENDED.well;
}

interface Made {
  readonly dataset?: object;
  readonly problems: readonly Problem[];
  /** Of a table: the problems at their places in it. */
  readonly placed?: (problems: readonly Problem[]) => readonly Problem[];
}

async function datasetOf(source: Source, widget: string, values: Given['values']): Promise<Made> {
  const { cube, table } = source;
  if (cube) {
    const choices = await choicesOf(values);
    if (widget === 'cost-comparator' && !(choices.kind && choices.unit))
      throw new Misuse('expected --kind and --unit for costs, such as --unit "pounds per week"');
    const { chooseFor } = await import('../read/choose-for.js');
    return chooseFor(widget, cube, choices);
  }
  if (!table) return { problems: [] };
  const fromTable = await fromTableOf(widget);
  if (!fromTable) throw new Misuse(`expected a widget that reads tables, received “${widget}”`);
  const { title = table.caption, options = '' } = values;
  const read = fromTable({ ...table, caption: title as string }, options as string);
  // Its own problems come with those of the input.
  return { dataset: read.input as object, problems: [], placed: read.placed };
}
