// What the counts of one area mean together: which outcome is of which level, who moved where, which stage follows.
// It takes input whose shape has been checked (faulty parts are holes) and reports what does not fit together.
import * as v from 'valibot';
import { type Area, textSchema, valueSchema } from '../../core/data/dataset.js';
import type { Report } from '../../core/data/problem.js';
import { nameOf, type Text } from '../../core/data/text.js';
import { absent, isKnown, readValue, type Value, type ValueInput } from '../../core/data/value.js';

const countEntries = {
  /** How many; "[x]" with a share where only that is known. */
  value: v.optional(valueSchema),
  /** How many in the previous period. */
  previous: v.optional(valueSchema),
};

const nameEntries = {
  /** What references use, where names are not enough. */
  id: v.optional(v.string()),
  name: textSchema,
};

const movementSchema = v.object({
  /** The level they left: its id, or its name where it has none. */
  from: v.string('the id or name of a level; write "4"'),
  /** The level they came to. */
  to: v.string('the id or name of a level; write "2"'),
  ...countEntries,
  /** What it is called: "Step-down". */
  name: v.optional(textSchema),
});

const stageSchema = v.object({
  ...nameEntries,
  /** What is counted: one child may have several episodes, and a contact may lead to neither. */
  of: v.picklist(
    ['contacts', 'episodes', 'children', 'families'],
    '"contacts", "episodes", "children" or "families"; say what is counted',
  ),
  /** A flow is counted in the period, a stock on its last day. */
  kind: v.picklist(['flow', 'stock'], '"flow" (in the period) or "stock" (on its last day)'),
  ...countEntries,
});

/** The counts of one area, to be spread into the dataset and into each further area. */
export const figuresEntries = {
  /** All contacts of the period: what the levels are shares of. */
  contacts: v.optional(valueSchema),
  /** All contacts of the previous period. */
  contactsPrevious: v.optional(valueSchema),
  /** Who made contact: police, schools, health. */
  sources: v.optional(
    v.array(
      v.object({
        ...nameEntries,
        ...countEntries,
        /** Says that the source is the largest, where its number is not known. */
        order: v.optional(v.picklist(['most'], '"most"')),
      }),
    ),
  ),
  /** What became of the contacts; one without a level met no threshold. */
  outcomes: v.optional(
    v.array(
      v.object({
        ...nameEntries,
        ...countEntries,
        /** The level that these contacts met: its id, or its name where it has none. */
        level: v.optional(v.string()),
      }),
    ),
  ),
  /** The threshold levels, lowest first; values are summed from outcomes where they are not given. */
  levels: v.optional(v.array(v.object({ ...nameEntries, ...countEntries }))),
  /** Steps up and down between levels. */
  movements: v.optional(v.array(movementSchema)),
  /** The stages, first to last. */
  journey: v.optional(v.array(stageSchema)),
};

type FiguresInput = v.InferInput<v.ObjectSchema<typeof figuresEntries, undefined>>;
type PartInput = NonNullable<FiguresInput['outcomes']>[number] & { readonly order?: 'most' };

export interface Count {
  readonly value: Value;
  readonly previous?: Value;
}
export interface Part extends Count {
  readonly id: string;
  readonly name: Text;
  /** The largest, though its number is not known. */
  readonly order?: 'most';
  /** Id of the level that it met; absent where no threshold was met. */
  readonly level?: string;
}
export interface Movement extends Count {
  readonly from: string;
  readonly to: string;
  readonly name?: Text;
}
export interface Stage extends Part {
  readonly of: 'contacts' | 'episodes' | 'children' | 'families';
  readonly kind: 'flow' | 'stock';
}
export interface Figures {
  readonly area?: Area;
  readonly contacts?: Count;
  readonly sources: readonly Part[];
  readonly outcomes: readonly Part[];
  /** With values, summed from their outcomes where none are given. */
  readonly levels: readonly Part[];
  readonly movements: readonly Movement[];
  readonly journey: readonly Stage[];
}

export const holds = (figures: Figures, view: 'levels' | 'journey'): boolean =>
  view === 'journey'
    ? figures.journey.length > 0
    : [figures.sources, figures.outcomes, figures.levels].some(({ length }) => length > 0) ||
      (figures.contacts !== undefined && figures.journey.length === 0);

/**
 * The parts that contacts are cut into by what became of them. Where nothing says which outcome is
 * of which level, and no level has a number, levels are names only and no part of anything.
 */
export function endsOf({ levels, outcomes }: Pick<Figures, 'levels' | 'outcomes'>) {
  const sorted =
    outcomes.some(({ level }) => level !== undefined) ||
    levels.some(({ value }) => !isUnsaid(value));
  return {
    sorted,
    levels: sorted ? levels : [],
    loose: outcomes.filter(({ level }) => level === undefined),
  };
}

/**
 * The counts of one area; empty lists where nothing is given.
 *
 * @param at path of the area in the dataset, with its dot: `''`, `areas[0].`
 * @param levels those of the dataset's own area, which name the levels where this one does not
 */
export function readFigures(
  input: FiguresInput,
  area: Area | undefined,
  at: string,
  levels: readonly Part[],
  report: Report,
): Figures {
  const contacts = readContacts(input, at, report);
  const sources = readParts(input.sources, `${at}sources`, report);
  const named = input.levels ? readParts(input.levels, `${at}levels`, report) : levels.map(bare);
  const known = (id: string, where: string, remedy: string): boolean => {
    if (named.some((level) => level.id === id)) return true;
    const ids = named.map((level) => `"${level.id}"`).join(', ') || 'none, since there are none';
    // A reference is no count, so it can be quoted.
    report(where, `the id or name of a level (${ids})`, `"${id}"`, remedy);
    return false;
  };
  const outcomes = readParts(input.outcomes, `${at}outcomes`, report, (level, where) =>
    known(level, where, 'correct it, or add the level; the outcome is left out'),
  );
  const movements = (input.movements ?? []).flatMap((each, i) => {
    if (!each) return [];
    const where = `${at}movements[${i}]`;
    const remedy = 'correct it, or add the level; the movement is left out';
    const ends = [known(each.from, `${where}.from`, remedy), known(each.to, `${where}.to`, remedy)];
    const { from, to, name } = each;
    const count = readCount(each, where, report);
    return ends.includes(false) ? [] : [{ from, to, ...(name ? { name } : {}), ...count }];
  });
  const summed = named.map((level, i) => withSum(level, outcomes, `${at}levels[${i}]`, report));
  const read = {
    ...(area ? { area } : {}),
    ...(contacts ? { contacts } : {}),
    sources,
    outcomes,
    levels: summed,
    movements,
    journey: readParts(input.journey, `${at}journey`, report) as readonly Stage[],
  };
  return { ...read, ...(contacts ? { contacts: checkContacts(read, at, report) } : {}) };
}

const bare = ({ id, name }: Part): Part => ({ id, name, value: absent('x') });

function readContacts(input: FiguresInput, at: string, report: Report): Count | undefined {
  const { contacts, contactsPrevious } = input;
  if (contacts === undefined && contactsPrevious === undefined) return undefined;
  const previous =
    contactsPrevious === undefined
      ? {}
      : { previous: readCell(contactsPrevious, `${at}contactsPrevious`, report) };
  return { value: readCell(contacts ?? '[x]', `${at}contacts`, report), ...previous };
}

/** Of two with one id, which is right cannot be told, so neither is drawn. */
function readParts(
  inputs: readonly (PartInput | undefined)[] | undefined,
  where: string,
  report: Report,
  known: (level: string, where: string) => boolean = () => true,
): readonly Part[] {
  const ids = (inputs ?? []).map((input) => (input ? (input.id ?? nameOf(input.name)) : undefined));
  return (inputs ?? []).flatMap((input, i) => {
    if (!input) return [];
    const here = `${where}[${i}]`;
    const id = ids[i]!;
    const first = ids.indexOf(id);
    if (first !== i) {
      const field = input.id === undefined ? 'name' : 'id';
      report(
        `${here}.${field}`,
        `each ${field} once`,
        `"${id}", the same as ${where}[${first}]`,
        'rename one, or give each an "id"; both are left out',
      );
    }
    const { value: _, previous: __, ...rest } = input;
    const count = readCount(input, here, report);
    const fits = input.level === undefined || known(input.level, `${here}.level`);
    return fits && ids.lastIndexOf(id) === first ? [{ ...rest, id, ...count }] : [];
  });
}

function readCount(
  { value, previous }: { readonly value?: ValueInput; readonly previous?: ValueInput },
  where: string,
  report: Report,
): Count {
  return {
    value: readCell(value ?? '[x]', `${where}.value`, report),
    ...(previous === undefined
      ? {}
      : { previous: readCell(previous, `${where}.previous`, report) }),
  };
}

/** Contacts, episodes and children are counted in wholes. */
function readCell(input: ValueInput, where: string, report: Report): Value {
  const value = readValue(input, where, report);
  if (!isKnown(value) || (value.value >= 0 && Number.isInteger(value.value))) return value;
  const negative = value.value < 0;
  report(
    where,
    negative ? 'a count of 0 or more' : 'a whole number',
    negative ? 'a negative number' : 'a number with decimals',
    'correct it, or write "[x]"',
  );
  return absent('!');
}

const PERIODS = ['value', 'previous'] as const;

/** A level is what its outcomes come to, unless its own number is given. */
function withSum(level: Part, outcomes: readonly Part[], where: string, report: Report): Part {
  const own = outcomes.filter((outcome) => outcome.level === level.id);
  if (own.length === 0) return level;
  const counts = PERIODS.map((period) => {
    const given = level[period];
    const sum = sumOf(own.map((outcome) => outcome[period]));
    if (given === undefined || isUnsaid(given)) {
      if (sum.complete) return { value: sum.known, marks: [] };
      return given && absent(reasonOf(own.map((outcome) => outcome[period])));
    }
    if (!isKnown(given) || sum.known <= given.value) return given;
    reportExcess(`${where}.${period}`, 'outcomes', report);
    return absent('!');
  });
  const [value, previous] = counts;
  const { previous: _, ...rest } = level;
  const summed = { ...rest, value: value! };
  return previous ? { ...summed, previous } : summed;
}

/** No value was written for it: `[x]` that says nothing more. */
const isUnsaid = (value: Value): boolean =>
  value.value === '[x]' && Object.keys(value).length === 2 && value.marks.length === 0;

const reasonOf = (values: readonly (Value | undefined)[]) =>
  values.some((value) => value?.value === '[c]') ? 'c' : 'x';

/** `known` is the sum of what is known, `complete` where that is all, and there is something. */
function sumOf(values: readonly (Value | undefined)[]) {
  const known = values.filter(isKnown);
  return {
    known: known.reduce((sum, { value }) => sum + value, 0),
    complete: known.length === values.length && known.length > 0,
  };
}

/** Parts that come to more than their whole: one of them is wrong, and no share can be told. */
function checkContacts(figures: Figures, at: string, report: Report): Count {
  const { contacts, sources } = figures;
  const { levels, loose } = endsOf(figures);
  const ends = [...levels, ...loose];
  const checked = PERIODS.map((period, i) => {
    const whole = contacts![period];
    if (!isKnown(whole)) return whole;
    const over = (parts: readonly Part[]) =>
      sumOf(parts.map((part) => part[period])).known > whole.value;
    const found = [over(sources) ? 'sources' : '', over(ends) ? 'outcomes and levels' : ''];
    const excess = found.filter(Boolean).join(', and its ');
    if (excess) reportExcess(`${at}${['contacts', 'contactsPrevious'][i]}`, excess, report);
    return excess ? absent('!') : whole;
  });
  const [value, previous] = checked;
  return { value: value!, ...(previous ? { previous } : {}) };
}

const reportExcess = (where: string, parts: string, report: Report): void =>
  report(
    where,
    'a number that its parts do not exceed',
    `less than its ${parts} come to`,
    'correct the number or its parts; no shares of it are drawn',
  );
