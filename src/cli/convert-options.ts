// Defines the options of `convert`, and reads them as choices from a cube.
import type { OptionForm } from '../read/choice-options.js';
import type { AllChoices } from '../read/choose-for.js';
import { type Command, Misuse, type Values } from './command.js';
import { readNeighbourFile } from './read-other.js';

const text = { type: 'string' } as const;
const texts = { type: 'string', multiple: true } as const;
const yes = { type: 'boolean' } as const;

export const choiceOptions: Pick<Command, 'options' | 'help'> = {
  options: {
    ...{
      widget: text,
      out: { ...text, short: 'o' },
      force: yes,
      area: texts,
      'each-area': yes,
      stream: yes,
      comparator: texts,
    },
    ...{ neighbours: text, measure: texts, where: texts, period: text, 'previous-period': text },
    ...{ year: text, unit: texts, title: text, parts: text, total: text, 'leave-out': texts },
    ...{ as: text, stage: texts, rows: text, kind: text, 'kind-of': texts, setting: text },
    ...{ options: text, column: texts, separator: text, sheet: text, beside: text, resource: text },
    ...{ source: text, url: text, licence: text, published: text, protected: yes },
  },
  help: {
    widget: 'indicator-trend, placement-mix, threshold-funnel, cost-comparator or vital-signs',
    out: 'the file to write',
    force: 'write over a file that is there',
    area: 'the area that the dataset is about: a name or a code; of several, --out is a folder',
    'each-area': 'a dataset for each authority of the file, in the folder --out',
    stream: 'read it an area at a time, as is done with large files: needs @duckdb/node-api',
    comparator: 'england, region, neighbours or the name of an area',
    neighbours: 'the file of statistical neighbours',
    measure: 'what is measured; of a scorecard several',
    where: 'the category of a filter that is meant: FILTER=CATEGORY',
    period: 'of a mix, a funnel or costs; else the latest',
    'previous-period': 'what it is compared with; else the one before it',
    year: 'what a bare year means: financial, academic, calendar or “30 September”',
    unit: 'of the measure, where its name does not tell; of a scorecard MEASURE=UNIT',
    title: 'of the picture; else it is made of what is chosen',
    parts: 'of a mix or a funnel: the filter whose categories are the parts',
    total: 'of a mix or a funnel: the category that is the total of the others',
    'leave-out': 'of a mix or a funnel: a category that is no part',
    as: 'of a funnel: what the parts are: sources, outcomes or levels',
    stage: 'of a journey, first to last: MEASURE=children flow',
    rows: 'of a scorecard: measures or areas',
    kind: 'of costs: in-house, external, out-of-authority, all, or the filter that says it',
    'kind-of': 'of costs: the kind of a category of that filter: CATEGORY=in-house',
    setting: 'of costs: the filter whose categories are settings',
    options: 'of a table with a column for each series: what the link below it would say',
    column: 'what a column is, where the table does not tell: HEAD=filter',
    separator: 'what divides the values, where two may',
    sheet: 'of a spreadsheet, else the first with figures',
    beside: 'the file that belongs to it: the names of an answer, the rows of a resource',
    resource: 'of a package: the one that is meant',
    source: 'who published the figures',
    url: 'where',
    licence: 'under which licence',
    published: 'when',
    protected: 'the publisher has protected all figures, not only those that are withheld',
  },
};

/**
 * The choices that are made by options.
 *
 * @throws Misuse where one is not written as it must be
 */
export async function choicesOf(values: Values): Promise<AllChoices> {
  const file = values.neighbours as string | undefined;
  const given = Object.entries(values).map(([name, value]) => [name, textsOf(value)] as const);
  const { choicesOf: chosenBy } = await import('../read/choice-options.js');
  return {
    ...chosenBy(Object.fromEntries(given), refuse),
    ...(file === undefined ? {} : { neighbours: await readNeighbourFile(file) }),
  };
}

const textsOf = (value: Values[string]): readonly string[] =>
  (value === undefined ? [] : [value].flat()).map(String);

const FORMS: Readonly<Record<OptionForm, string>> = {
  pair: 'NAME=VALUE',
  stage: 'MEASURE=children flow (contacts, episodes, children, families; flow or stock)',
};

/** What columns are, by their heads. */
export async function rolesOf({ column }: Values): Promise<Readonly<Record<string, string>>> {
  const { pairsOf } = await import('../read/choice-options.js');
  return pairsOf('column', textsOf(column), refuse);
}

function refuse(option: string, form: OptionForm, received: string): never {
  throw new Misuse(`--${option}: expected ${FORMS[form]}, received “${received}”`);
}

/** Where the figures are from, as an author says; undefined where nothing is said. */
export function sourceOf({ source, url, licence, published }: Values): object | undefined {
  const said = { url, licence, published };
  if (source === undefined) {
    const [name] = Object.entries(said).find(([, value]) => value !== undefined) ?? [];
    if (name !== undefined) throw new Misuse(`expected --source beside --${name}, received none`);
    return undefined;
  }
  const known = Object.entries(said).filter(([, value]) => value !== undefined);
  return { name: source, ...Object.fromEntries(known) };
}
