// What an author writes to get a mix, and what is read of it: the one door for its data.
// Behind it nothing is checked again.
import * as v from 'valibot';
import {
  type Area,
  DEFAULT_THRESHOLD,
  type Disclosure,
  type Envelope,
  type Source,
  areaSchema,
  envelopeEntries,
  readEnvelope,
  shareSchema,
  nameSchema,
  textSchema,
  valueSchema,
} from '../../core/data/dataset.js';
import { idOf } from '../../core/data/named.js';
import type { Period, YearMeaning } from '../../core/data/period.js';
import { type Parsed, refusesAll, reportInto } from '../../core/data/problem.js';
import { nameOf, type Text } from '../../core/data/text.js';
import { validate } from '../../core/data/validate.js';
import type { Value } from '../../core/data/value.js';
import { readMixes, type Written } from './input.mixes.js';

const periodSchema = v.union(
  [v.string(), v.number()],
  'a period; write "31 March 2025" or "2024-25"',
);

const partSchema = v.object({
  /** What references use, where names are not enough. */
  id: v.optional(v.string()),
  /** Where the children live, or with whose carers. */
  name: nameSchema,
  /** The group that it belongs to: its id, or its name where it has none. */
  group: v.optional(v.string('the id or name of a group; write it in quotes')),
  /** How many; a part of one name in several areas is one part. */
  value: v.optional(valueSchema),
  /** How many at the previous period. */
  previous: v.optional(valueSchema),
});

const groupSchema = v.object({
  /** What parts name it by, where its name is not enough. */
  id: v.optional(v.string()),
  /** In-house, external. */
  name: nameSchema,
  /** Where its share should be, 0 to 1. */
  target: v.optional(shareSchema),
  /** How many, where it can be said although one of its parts cannot; else summed from its parts. */
  value: v.optional(valueSchema),
  /** The same at the previous period. */
  previous: v.optional(valueSchema),
});

const mixEntries = {
  /** The day or the time that the numbers are of. */
  period: v.optional(periodSchema),
  /** The period that changes are counted from. */
  previousPeriod: v.optional(periodSchema),
  /** In any order; left out where only targets are known. */
  parts: v.optional(v.array(partSchema, 'a list of parts; write [{ "name": "…", "value": 168 }]')),
  /** What the parts add up to; left out, they are summed. */
  total: v.optional(valueSchema),
  /** The total of the previous period. */
  totalPrevious: v.optional(valueSchema),
};

const countSchema = v.object({
  /** How many, where it can be said although one of its parts cannot. */
  value: v.optional(valueSchema),
  /** The same at the previous period. */
  previous: v.optional(valueSchema),
});

const oneOfSeveralSchema = v.object({
  /** Whose numbers they are. */
  area: v.optional(areaSchema),
  ...mixEntries,
  /** Numbers of groups, in the order of the groups of the dataset. */
  groups: v.optional(v.array(countSchema)),
  /** How the counts of this area are protected, where that is not as for the others. */
  disclosure: envelopeEntries.disclosure,
});

const measureSchema = v.object({
  /** What is counted, in words: "foster carers", "children". */
  unit: v.optional(textSchema),
  /** A stock is counted on a day, a flow in a period; "stock" where nothing is said. */
  kind: v.optional(v.picklist(['flow', 'stock'], '"flow" (in a period) or "stock" (on a day)')),
  /** Whether people are counted, so that small numbers are protected; people where nothing is said. */
  counts: v.optional(v.picklist(['people', 'things'], '"people" or "things"')),
});

/** The one source of the mix's dataset: types, run-time checks, JSON Schema and reference come from it. */
export const placementMixSchema = v.object(
  {
    ...envelopeEntries,
    /** What is counted. */
    measure: v.optional(measureSchema),
    /** Of the parts, such as in-house and external; in the order in which they are drawn. */
    groups: v.optional(v.array(groupSchema)),
    ...mixEntries,
    /** Several areas or several dates side by side, in place of parts and total; periods hold for all. */
    areas: v.optional(
      v.array(oneOfSeveralSchema, 'a list of areas; write [{ "area": "…", "parts": […] }]'),
    ),
  },
  'a dataset; write { "title": "…", "parts": [{ "name": "…", "value": 168 }] }',
);

type GroupInput = v.InferInput<typeof groupSchema>;
type CountInput = v.InferInput<typeof countSchema>;

/** A mix as an author writes it; several are a list of these, or one with `areas`. */
export interface PlacementMixDataset extends v.InferInput<typeof placementMixSchema> {}

export interface Measure {
  /** `count` where nothing is said. */
  readonly unit: Text;
  readonly kind: 'flow' | 'stock';
  readonly counts: 'people' | 'things';
}

export interface Group {
  readonly id: string;
  readonly name: Text;
  /** A share, 0 to 1. */
  readonly target?: number;
}

export interface Part {
  readonly id: string;
  readonly name: Text;
  /** Place of its group in the list of groups; −1 where it has none. */
  readonly group: number;
}

/** The numbers of one area at one date. */
export interface Counts {
  /** One per part of the dataset. */
  readonly parts: readonly Value[];
  /** One per group of the dataset: given, or the sum of its parts where all are known. */
  readonly groups: readonly Value[];
  readonly total: Value;
}

/** One area, or one date. */
export interface Mix {
  readonly area?: Area;
  readonly period?: Period;
  readonly previousPeriod?: Period;
  readonly disclosure: Disclosure;
  readonly now: Counts;
  readonly previous?: Counts;
  /** Where it stands in the dataset, for messages: `''`, `areas[1].`, `[1].`. */
  readonly at: string;
}

/** A mix as it is once read: parts of all areas in one list, sums worked out. */
export interface PlacementMix extends Envelope {
  readonly year: YearMeaning;
  readonly measure: Measure;
  readonly groups: readonly Group[];
  readonly parts: readonly Part[];
  /** Of a list of datasets: those of the others, each once. */
  readonly otherSources?: readonly Source[];
  /** One at least; several are drawn beside each other. */
  readonly mixes: readonly Mix[];
}

/**
 * What can be drawn truthfully of a dataset, or of a list of them, and every fault found, each with
 * its path and its remedy. Numbers that count people are never quoted.
 *
 * @example parsePlacementMix(JSON.parse(text)).problems.map(problemText)
 */
export function parsePlacementMix(input: unknown): Parsed<PlacementMix> {
  const list = Array.isArray(input);
  const { kept, problems } = list
    ? validate(v.array(placementMixSchema), input)
    : validate(placementMixSchema, input);
  const datasets = (list ? (kept ?? []) : [kept]) as readonly (PlacementMixDataset | undefined)[];
  const first = datasets.find((each) => each !== undefined);
  if (!first) {
    if (list && problems.length === 0)
      reportInto(problems)('', 'one dataset at least', 'a list of 0', 'add one');
    return { problems };
  }
  const report = reportInto(problems);
  const envelope = readEnvelope(first, 'placement-mix', report);
  const year = first.year ?? 'financial';
  const groups = datasets.find((each) => each?.groups)?.groups ?? [];
  const written = datasets.flatMap((each, i) =>
    each ? writtenIn(each, groups, list ? `[${i}].` : '') : [],
  );
  // People are protected in all where one of several counts them, or says nothing.
  const isOfThings = datasets.every((each) => !each || each.measure?.counts === 'things');
  const counts = isOfThings ? 'things' : 'people';
  // A group that is written and could not be read may be any: the part has a group all the same.
  const hasUnknownGroup = problems.some(({ where }) => /parts\[\d+\]\.group$/.test(where));
  const read = readMixes(written, groups, year, counts, hasUnknownGroup, report);
  if (!read || refusesAll(problems)) return { problems };
  const measure: Measure = { unit: 'count', kind: 'stock', ...first.measure, counts };
  // The title of several is that of the first; where they have areas of their own, it is of none.
  const { area, ...rest } = envelope;
  const whole = list && datasets.length > 1 ? rest : envelope;
  const others = datasets.flatMap((each) =>
    each && each !== first ? [readEnvelope(each, 'placement-mix', report)] : [],
  );
  const notes = distinct([...envelope.notes, ...others.flatMap((each) => each.notes)]);
  const sources = distinct([envelope, ...others].flatMap(({ source }) => source ?? []));
  const otherSources = sources.filter((each) => !isAlike(each, envelope.source));
  const said = { notes, ...(otherSources.length > 0 ? { otherSources } : {}) };
  return { dataset: { ...whole, ...said, year, measure, ...read }, problems };
}

const isAlike = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);
const distinct = <T>(list: readonly T[]): readonly T[] =>
  list.filter((each, i) => list.findIndex((other) => isAlike(each, other)) === i);

/** Each area of a dataset, or the dataset itself; what is said for all holds where an area says nothing. */
function writtenIn(
  { areas, disclosure, ...own }: PlacementMixDataset,
  groups: readonly (GroupInput | undefined)[],
  at: string,
): readonly Written[] {
  const shared: Disclosure = { threshold: DEFAULT_THRESHOLD, protected: false, ...disclosure };
  // In a list each may have the groups in an order of its own.
  const isOwn = !own.groups || own.groups === groups;
  const places = groups.map((group, i) => (isOwn ? i : placeOf(group, own.groups!)));
  const numbersOf = (counts: readonly (CountInput | undefined)[] | undefined) =>
    counts && places.map((place) => ({ ...counts[place], place }));
  if (!areas) return [{ ...own, groups: numbersOf(own.groups), disclosure: shared, at }];
  const { period, previousPeriod } = own;
  return areas.flatMap((one, i): readonly Written[] =>
    one
      ? [
          {
            period,
            previousPeriod,
            ...one,
            groups: numbersOf(one.groups),
            disclosure: { ...shared, ...one.disclosure },
            at: `${at}areas[${i}].`,
          },
        ]
      : [],
  );
}

/** Of the one group that has the id, or the name where one of the two has no id; −1 where none or several have. */
function placeOf(
  group: GroupInput | undefined,
  among: readonly (GroupInput | undefined)[],
): number {
  const isSame = (other: GroupInput | undefined) =>
    group &&
    other &&
    (group.id !== undefined && other.id !== undefined
      ? group.id === other.id
      : nameOf(group.name) === nameOf(other.name) || idOf(group) === idOf(other));
  const found = among.flatMap((other, i) => (isSame(other) ? [i] : []));
  return found.length === 1 ? found[0]! : -1;
}

/** The dataset in the author's form again; reading it gives the same. */
export function writePlacementMix(mix: PlacementMix): PlacementMixDataset {
  const { mixes, parts, groups, otherSources = [], notes, ...envelope } = mix;
  const written = mixes.map((one) => writeMix(one, mix));
  const [only] = written;
  const several = written.length > 1;
  const { groups: counts, area, ...rest } = only!;
  // What holds for all would hold where an area says nothing.
  const { rounding, ...disclosure } = envelope.disclosure;
  const isRounded = mixes.every((one) => one.disclosure.rounding !== undefined);
  const whole = {
    ...envelope,
    // One dataset has one source; the others are named all the same.
    notes: [
      ...notes,
      ...otherSources.map(({ name, url }) => (url ? `${nameOf(name)}, ${url}` : name)),
    ],
    disclosure: isRounded ? { ...disclosure, rounding } : disclosure,
    groups: groups.map((group, i) => ({ ...group, ...(several ? {} : counts[i]) })),
    ...(several ? { areas: written } : { ...(area ? { area } : {}), ...rest }),
  };
  return JSON.parse(JSON.stringify(whole)) as PlacementMixDataset;
}

function writeMix(one: Mix, { parts, groups }: PlacementMix) {
  const { now, previous, period, previousPeriod, area, disclosure } = one;
  return {
    area,
    period: period?.text,
    previousPeriod: previousPeriod?.text,
    parts: parts.map(({ group, ...part }, i) => ({
      ...part,
      group: groups[group]?.id,
      value: now.parts[i],
      previous: previous?.parts[i],
    })),
    groups: now.groups.map((value, i) => ({ value, previous: previous?.groups[i] })),
    total: now.total,
    totalPrevious: previous?.total,
    disclosure,
  };
}
