// Makes a dataset of a file that was opened, by the choices of an author.
import { OPTION_PLACE } from '../core/data/path.js';
import { type Problem, reportInto } from '../core/data/problem.js';
import type { FromTable, TableDataset } from '../core/table/from-table.js';
import type { AllChoices } from '../read/choose-for.js';
import type { ReadSource } from '../read/read-source.js';
import { type Given, Misuse } from './command.js';
import { leavesOpen } from './open-choice.js';
import type { Opened } from './open-source.js';
import { fromTableOf } from './stages.js';

export interface Made {
  readonly dataset?: object;
  readonly problems: readonly Problem[];
  /** Of a table: the problems at their places in it. */
  readonly placed?: (problems: readonly Problem[]) => readonly Problem[];
}

interface Choosing {
  readonly widget: string;
  readonly values: Given['values'];
  readonly choices: AllChoices;
}

/** Without a dataset, the problems say which choice is open. */
export async function datasetOf(opened: Opened, choosing: Choosing): Promise<Made> {
  const { source } = opened;
  if (source.cube) return ofCube(opened, source.cube, choosing);
  return source.table ? ofTable(source.table, source.notes ?? [], choosing) : { problems: [] };
}

async function ofCube(
  { of }: Opened,
  whole: NonNullable<ReadSource['cube']>,
  { widget, choices }: Choosing,
): Promise<Made> {
  if (widget === 'cost-comparator' && !(choices.kind && choices.unit))
    throw new Misuse('expected --kind and --unit for costs, such as --unit "pounds per week"');
  const { chooseFor } = await import('../read/choose-for.js');
  const { cube = whole, problems } = await of(choices);
  if (problems.some(leavesOpen)) return { problems };
  const made = await chooseFor(widget, cube, choices);
  return { ...made, problems: [...problems, ...made.problems] };
}

type Table = NonNullable<ReadSource['table']>;

async function ofTable(
  table: Table,
  notes: readonly string[],
  { widget, choices, values }: Choosing,
): Promise<Made> {
  const fromTable = await fromTableOf(widget);
  if (!fromTable) throw new Misuse(`expected a widget that reads tables, received “${widget}”`);
  const { title = table.caption } = values;
  const titled = { ...table, caption: title as string };
  const area = await leadingArea(choices.area, titled, fromTable);
  if (typeof area === 'object') return { problems: [area] };
  const read = fromTable(titled, await tableOptions(values, area));
  // What stood below the cells is part of what they say.
  const dataset = { ...(notes.length > 0 ? { notes } : {}), ...(read.input as object) };
  // Its own problems come with those of the input.
  return { dataset, problems: [], placed: read.placed };
}

/**
 * The series that leads, as the table names it; a problem where the table has no such series, since its figures would
 * be said to be of an area that they are not of.
 */
async function leadingArea(
  wanted: string | undefined,
  table: Table,
  fromTable: FromTable,
): Promise<string | Problem | undefined> {
  if (wanted === undefined) return undefined;
  const { folded } = await import('../read/folded-name.js');
  const names = namesIn(fromTable(table, ''));
  const found = names.find((name) => folded(name) === folded(wanted));
  if (found !== undefined) return found;
  if (names.length === 0)
    throw new Misuse(
      `--area: expected a file with areas to choose from, received a table without; say whom it is about by --options "area=${wanted}"`,
    );
  const problems: Problem[] = [];
  const report = reportInto(problems);
  report([OPTION_PLACE, 'area'], 'unclear choice', { of: 'area', choices: names });
  return problems[0];
}

/** Of the series of a trend; other tables are of one area. */
function namesIn({ input }: TableDataset): readonly string[] {
  const { series } = (input ?? {}) as { readonly series?: readonly { readonly name?: unknown }[] };
  return (series ?? []).flatMap(({ name }) => (typeof name === 'string' ? [name] : []));
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
