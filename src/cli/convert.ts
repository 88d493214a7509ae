// `convert FILE`: makes the dataset of a widget of a file in another format.
import { join } from 'node:path';
import { checkDataset } from '../core/data/check-dataset.js';
import type { Problem } from '../core/data/problem.js';
import { problemLines } from '../core/problems/lines.js';
import { loadProblemWords } from '../core/problems/messages.js';
import { areasOf, checkNames, fileNameOf, isForEach } from './each-area.js';
import { checkApplies, checkOptions } from './applicable.js';
import { type Command, type Ended, ENDED, type Given, type Output } from './command.js';
import { choiceOptions, choicesOf, rolesOf, sourceOf } from './convert-options.js';
import { fileAndOut } from './file-and-out.js';
import { checkFolder, makeFolder } from './make-folder.js';
import { type Made, datasetOf } from './made-dataset.js';
import { leavesOpen } from './open-choice.js';
import { openSource, type Opened } from './open-source.js';
import { stagesOf, widgetNamed } from './stages.js';
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
  checkOptions(values, widget);
  const from = sourceOf(values);
  if (isForEach(values)) await checkFolder(target);
  const opened = await openSource(file, values, await rolesOf(values));
  try {
    checkApplies(values, opened.source, opened.form);
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
  const isEach = isForEach(values);
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
  if (source.problems.some((each) => leavesOpen(each))) return ENDED.withProblems;
  if (isEach) checkNames(areas);
  let ended: Ended = ENDED.well;
  for (const { name, id } of areas) {
    const own = { ...choices, ...(id === undefined ? {} : { area: id }) };
    const made = await datasetOf(opened, { widget, choices: own, values });
    const dataset = await published(made, { widget, from, values, tell: tellOf(name) });
    if (!dataset) {
      ended = ENDED.withProblems;
      continue;
    }
    if (isEach) await makeFolder(target);
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

/** The dataset to write; undefined where none can be drawn or a choice is open, which is told. */
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
  const placed = made.placed?.(problems) ?? problems;
  tell(placed);
  const isOpen = [...made.problems, ...placed].some((each) => leavesOpen(each));
  return publishable === undefined || isOpen ? undefined : dataset;
}
