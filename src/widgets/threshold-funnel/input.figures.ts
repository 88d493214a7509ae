// What the counts of one area mean together: which outcome is of which level, who moved where, which stage follows.
// It takes input whose shape has been checked (faulty parts are holes) and reports what does not fit together.
import * as v from 'valibot';
import { readCount } from '../../core/data/count.js';
import {
  type Area,
  type Disclosure,
  nameSchema,
  textSchema,
  valueSchema,
} from '../../core/data/dataset.js';
import { omitUndefined } from '../../core/data/omit-undefined.js';
import { idOf, mapNamed } from '../../core/data/named.js';
import type { Report } from '../../core/data/problem.js';
import { leastSum, roundedOff, sumOf, withoutExcess } from '../../core/data/sum.js';
import { nameOf, type Text } from '../../core/data/text.js';
import { absent, isKnown, type Value, type ValueInput } from '../../core/data/value.js';

const countEntries = {
  /** How many; "[x]" with a share where only that is known. */
  value: v.optional(valueSchema),
  /** How many in the previous period. */
  previous: v.optional(valueSchema),
};

/** A number is read as the text that it is written in: 2 is "2". */
const refSchema = (message: string) => v.union([v.string(), v.number()], message);

const nameEntries = {
  /** What references use, where names are not enough. */
  id: v.optional(refSchema('an id; write "4"')),
  name: nameSchema,
};

const movementSchema = v.object({
  /** The level they left: its id or its name. */
  from: refSchema('the id or name of a level; write "4"'),
  /** The level they came to. */
  to: refSchema('the id or name of a level; write "2"'),
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
        /** The level that these contacts met: its id or its name. */
        level: v.optional(refSchema('the id or name of a level; write "4", or leave it out')),
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

export type FiguresInput = v.InferInput<v.ObjectSchema<typeof figuresEntries, undefined>>;
type Ref = string | number;
interface PartInput {
  readonly id?: string;
  readonly name: Text;
  readonly value?: ValueInput;
  readonly previous?: ValueInput;
  readonly order?: 'most';
  readonly level?: string;
}

const textOf = (ref: Ref | undefined) => (ref === undefined ? undefined : String(ref));

const withTexts = <T extends { readonly id?: Ref; readonly level?: Ref }>(
  parts: readonly (T | undefined)[] | undefined,
) =>
  parts?.map(
    (part) => part && omitUndefined({ ...part, id: textOf(part.id), level: textOf(part.level) }),
  );

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
  /** Where it stands in the dataset, for messages: `''`, `areas[1].`. */
  readonly at: string;
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
    levels.some(({ value, previous }) => [value, previous].some((each) => each && tells(each)));
  return {
    sorted,
    levels: sorted ? levels : [],
    loose: outcomes.filter(({ level }) => level === undefined),
  };
}

/** A note says nothing of how many there are. */
const tells = (value: Value): boolean =>
  isKnown(value) ||
  value.value !== '[x]' ||
  value.share !== undefined ||
  value.change !== undefined;

/** What every reader of a part needs to know of its area. */
interface Reader {
  /** Path of the area in the dataset, with its dot: `''`, `areas[0].` */
  readonly at: string;
  readonly disclosure: Disclosure;
  readonly report: Report;
  /** Whether something was written at a path and could not be read. */
  readonly refused: (where: string) => boolean;
}

const PERIODS = ['value', 'previous'] as const;

/**
 * The counts of one area; empty lists where nothing is given.
 *
 * A part that cannot be read stays in its list without a number, since the others would seem to be all
 * without it; two of one name stay as one.
 *
 * @param levels those of the dataset's own area, which name the levels where this one does not
 */
export function readFigures(
  input: FiguresInput,
  area: Area | undefined,
  levels: FiguresInput['levels'],
  reader: Reader,
): Figures {
  const { at } = reader;
  const contacts = readContacts(input, reader);
  const own = withTexts(input.levels);
  const names = withTexts(levels)?.map((each) => each && { id: each.id, name: each.name }) ?? [];
  const named = own
    ? readParts(own, 'levels', reader)
    : readParts(names, 'levels', { ...reader, report: () => {} });
  const { outcomes, hasUnknownLevel } = readOutcomes(input, named, reader);
  if (!hasUnknownLevel) checkNamed(own, outcomes, reader);
  const twice = (id: string) =>
    (own ?? names).filter((each) => each && idOf(each) === id).length > 1;
  const summed = named.map((level) => {
    const i = (own ?? []).findIndex((each) => each && idOf(each) === level.id);
    return withSum(level, outcomes, `levels[${i}]`, !hasUnknownLevel && !twice(level.id), reader);
  });
  const read: Figures = {
    ...withFittingShares(
      {
        at,
        contacts,
        sources: readParts(withTexts(input.sources), 'sources', reader),
        outcomes,
        levels: summed,
      },
      reader,
    ),
    movements: readMovements(input, named, reader),
    journey: readParts(withTexts(input.journey), 'journey', reader)
      .map((stage, i) => withoutShare(stage, `${at}journey[${i}]`, reader))
      .filter(isStage),
  };
  return omitUndefined({ ...read, area, contacts: contacts && checkContacts(read, reader) });
}

function readContacts(
  { contacts, contactsPrevious }: FiguresInput,
  { at, report }: Reader,
): Count | undefined {
  if (contacts === undefined && contactsPrevious === undefined) return undefined;
  const read = (field: 'contacts' | 'contactsPrevious', count = contacts) =>
    readCount(count, `${at}${field}`, report);
  return omitUndefined({
    value: read('contacts'),
    previous:
      contactsPrevious === undefined ? undefined : read('contactsPrevious', contactsPrevious),
  });
}

const readBoth = (
  { value, previous }: Pick<PartInput, 'value' | 'previous'>,
  where: string,
  { report }: Reader,
): Count =>
  omitUndefined({
    value: readCount(value, `${where}.value`, report),
    previous: previous === undefined ? undefined : readCount(previous, `${where}.previous`, report),
  });

/** What remains of a count that cannot be told. */
const unread = ({ previous }: Count): Count =>
  omitUndefined({ value: absent('!'), previous: previous && absent('!') });

function readParts(
  inputs: readonly (PartInput | undefined)[] = [],
  list: string,
  reader: Reader,
  look: (input: PartInput | undefined, id: string, here: string) => void = () => {},
): readonly Part[] {
  const { at, report } = reader;
  return mapNamed(
    inputs,
    `${at}${list}`,
    'neither number is shown',
    report,
    (input, { id, first, alone }, here): readonly Part[] => {
      look(input, id, here);
      if (!input) return [{ id, name: id, ...unread({ value: absent('!') }) }];
      const count = readBoth(input, here, reader);
      return first
        ? [omitUndefined({ ...input, previous: undefined, id, ...(alone ? count : unread(count)) })]
        : [];
    },
  ).flat();
}

/** A stage that could not be read does not even say what it counts. */
const isStage = (part: Part): part is Stage => 'of' in part;

/**
 * The outcomes, and whether one of them is stray: its level is unknown, so it may be of any, and no
 * level can be summed up.
 */
function readOutcomes(
  { outcomes: inputs }: FiguresInput,
  levels: readonly Part[],
  reader: Reader,
): { readonly outcomes: readonly Part[]; readonly hasUnknownLevel: boolean } {
  const unknownLevels = new Set<string>();
  const seen = new Map<string, string | undefined>();
  const outcomes = readParts(withTexts(inputs), 'outcomes', reader, (input, id, here) => {
    const remedy =
      'correct it, or add the level; its number is not shown, and no level is summed up';
    const where = `${here}.level`;
    const level =
      input?.level === undefined ? undefined : levelOf(input.level, levels, where, remedy, reader);
    const isRead = input?.level === undefined ? !reader.refused(where) : level !== undefined;
    // Two of one name are one here, which cannot be of two levels.
    if (!input || !isRead || (seen.has(id) && seen.get(id) !== level)) unknownLevels.add(id);
    seen.set(id, level);
  });
  return {
    outcomes: outcomes.map((outcome) => {
      const stray = unknownLevels.has(outcome.id);
      const level = stray ? undefined : seen.get(outcome.id);
      return omitUndefined({ ...outcome, level, ...(stray ? unread(outcome) : {}) });
    }),
    hasUnknownLevel: unknownLevels.size > 0,
  };
}

/** The id of the level that a reference means: by its id, else by its name where only one has it. */
function levelOf(
  ref: string,
  levels: readonly Part[],
  where: string,
  remedy: string,
  { report }: Reader,
): string | undefined {
  const byName = levels.filter(({ name }) => nameOf(name) === ref);
  const level =
    levels.find(({ id }) => id === ref) ?? (byName.length === 1 ? byName[0] : undefined);
  if (level) return level.id;
  const ids = levels.map(({ id }) => `"${id}"`).join(', ') || 'none, since there are none';
  // A reference is no count, so it can be quoted.
  report(where, `the id or name of a level (${ids})`, `"${ref}"`, remedy);
  return undefined;
}

function checkNamed(
  levels: readonly (PartInput | undefined)[] = [],
  outcomes: readonly Part[],
  { at, report }: Reader,
): void {
  const used = outcomes.map(({ level }) => level);
  // Where no outcome has a number either, nothing is missing of the levels but all.
  if (!outcomes.some(({ level, value }) => level !== undefined && isKnown(value))) return;
  levels.forEach((each, i) => {
    if (!each || each.value !== undefined || used.includes(idOf(each))) return;
    report(
      `${at}levels[${i}]`,
      'a level that an outcome names',
      `"${idOf(each)}", which none does`,
      'write it as "level" of its outcomes, or give its number',
      'warning',
    );
  });
}

function readMovements(
  { movements = [] }: FiguresInput,
  levels: readonly Part[],
  reader: Reader,
): readonly Movement[] {
  const { at, report } = reader;
  const read = movements.map((each, i): Movement | undefined => {
    if (!each) return undefined;
    const where = `${at}movements[${i}]`;
    const remedy = 'correct it, or add the level; the movement is left out';
    const [from, to] = (['from', 'to'] as const).map((end) =>
      levelOf(String(each[end]), levels, `${where}.${end}`, remedy, reader),
    );
    const count = withoutShare(readBoth(each, where, reader), where, reader);
    if (from === undefined || to === undefined) return undefined;
    if (from !== to) return omitUndefined({ from, to, name: each.name, ...count });
    report(
      `${where}.to`,
      'another level than "from"',
      `"${to}" again`,
      'correct it; the movement is left out',
    );
    return undefined;
  });
  const keys = read.map((each) =>
    each ? JSON.stringify([each.from, each.to, each.name && nameOf(each.name)]) : '',
  );
  return read.flatMap((each, i) => {
    if (!each) return [];
    const first = keys.indexOf(keys[i]!);
    if (first === i)
      return [keys.lastIndexOf(keys[i]!) === i ? each : { ...each, ...unread(each) }];
    report(
      `${at}movements[${i}]`,
      'each movement once',
      `the same levels and name as ${at}movements[${first}]`,
      'name them apart, or add them up; neither number is shown',
    );
    return [];
  });
}

/** Shares are of the contacts, which neither stages nor movements are parts of. */
function withoutShare<T extends Count>(count: T, where: string, { report }: Reader): T {
  const bare = PERIODS.map((period) => {
    const value = count[period];
    if (!value || isKnown(value) || value.share === undefined) return value;
    const { share: _, ...rest } = value;
    const remedy = 'remove it, or write the number; it is not shown';
    report(
      `${where}.${period}.share`,
      'a share only of a part of the contacts',
      'one here',
      remedy,
    );
    return rest;
  });
  return omitUndefined({ ...count, value: bare[0]!, previous: bare[1] });
}

/** A level is what its outcomes come to, unless its own number is given. */
function withSum(
  level: Part,
  outcomes: readonly Part[],
  path: string,
  isSum: boolean,
  { at, disclosure, report }: Reader,
): Part {
  const parts = outcomes.filter((outcome) => outcome.level === level.id);
  const off = roundedOff(parts.length, disclosure);
  const counts = PERIODS.map((period) => {
    const own = level[period];
    const values = parts.map((outcome) => outcome[period]);
    const sum = sumOf(values);
    const where = `${at}${path}.${period}`;
    if (own === undefined || isBlank(own)) {
      if (!isSum) return own && absent('!');
      if (sum !== undefined) return { value: sum, marks: [] };
      return own && absent(reasonOf(values));
    }
    if (!isKnown(own)) return own;
    if (leastSum(values) > own.value + off) {
      reportExcess(where, 'outcomes', report);
      return absent('!');
    }
    if (sum !== undefined && sum < own.value - off) {
      report(
        where,
        'outcomes that add up to it',
        'outcomes that add to less',
        'add the outcome that is missing, or correct the number',
        'warning',
      );
    }
    return own;
  });
  const [value, previous] = counts;
  return omitUndefined({ ...level, value: value!, previous });
}

/** No value was written for it: `[x]` that says nothing more. */
const isBlank = (value: Value): boolean =>
  value.value === '[x]' && Object.keys(value).length === 2 && value.marks.length === 0;

const reasonOf = (values: readonly (Value | undefined)[]) =>
  (['c', '!'] as const).find((why) => values.some((value) => value?.value === `[${why}]`)) ?? 'x';

type Parts = Pick<Figures, 'at' | 'contacts' | 'sources' | 'outcomes' | 'levels'>;

/** Levels and what met none share the contacts, as the sources do. */
function withFittingShares(read: Parts, { at, report }: Reader): Parts {
  const fit = (parts: readonly Part[], list: string): readonly Part[] =>
    PERIODS.reduce((kept, period) => {
      const values = kept.map((part) => part[period]);
      const fitting = withoutExcess(values, `${at}${list}`, report);
      return fitting === values
        ? kept
        : kept.map((part, i) => omitUndefined({ ...part, [period]: fitting[i] }));
    }, parts);
  const outcomes = fit(read.outcomes, 'outcomes');
  const { levels, loose } = endsOf({ ...read, outcomes });
  const all = [...levels, ...loose];
  const ends = fit(all, 'levels');
  const fitted = (parts: readonly Part[]) => parts.map((part) => ends[all.indexOf(part)] ?? part);
  return {
    ...read,
    sources: fit(read.sources, 'sources'),
    outcomes: fitted(outcomes),
    levels: fitted(read.levels),
  };
}

/** Parts that come to more than their whole: one of them is wrong, and no share can be told. */
function checkContacts(figures: Parts, { at, disclosure, report }: Reader): Count {
  const { contacts, sources, outcomes } = figures;
  const { levels, loose } = endsOf(figures);
  const checked = PERIODS.map((period, i) => {
    const whole = contacts![period];
    if (!isKnown(whole)) return whole;
    const over = (parts: readonly Part[]) =>
      leastSum(parts.map((part) => part[period])) >
      whole.value + roundedOff(parts.length, disclosure);
    // What is known of a level that has no number of its own.
    const ends = levels.flatMap((level) =>
      isKnown(level[period]) ? [level] : outcomes.filter((each) => each.level === level.id),
    );
    const found = [
      over(sources) ? 'sources' : '',
      over([...ends, ...loose]) ? 'outcomes and levels' : '',
    ];
    const excess = found.filter(Boolean).join(', and its ');
    if (excess) reportExcess(`${at}${['contacts', 'contactsPrevious'][i]}`, excess, report);
    return excess ? absent('!') : whole;
  });
  const [value, previous] = checked;
  return omitUndefined({ value: value!, previous });
}

const reportExcess = (where: string, parts: string, report: Report): void =>
  report(
    where,
    'a number that its parts do not exceed',
    `less than its ${parts} come to`,
    'correct the number or its parts; no shares of it are drawn',
  );
