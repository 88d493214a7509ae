// What an author writes to get a mix, and what is read of it: the one door for its data.
import { MOST_AREAS } from '../../core/data/limits.js';
import * as s from '../../core/data/schema.js';
import { type Envelope, readEnvelope, writeDataset } from '../../core/data/dataset.js';
import { readDisclosure } from '../../core/data/disclosure-settings.js';
import { idOf } from '../../core/data/named.js';
import { type Kept, parseDataset, readKept, type Reading } from '../../core/data/parse.js';
import { writePeriod } from '../../core/data/period-field.js';
import { type Parsed, reportInto } from '../../core/data/problem.js';
import { sumValue } from '../../core/data/read-sum.js';
import { nameKey, nameOf, type Text } from '../../core/data/text.js';
import { validate } from '../../core/data/validate.js';
import { absent, type Value } from '../../core/data/value.js';
import { hasPart } from './input.breakdowns.js';
import { readMixes } from './input.mixes.js';
import {
  type CountInput,
  type GroupInput,
  type PlacementMixDataset,
  placementMixSchema,
} from './input.schema.js';
import type { Counts, Measure, Mix, PlacementMix } from './input.types.js';
import type { Written } from './input.written.js';

export { type PlacementMixDataset, placementMixSchema } from './input.schema.js';
export { hasPart } from './input.breakdowns.js';
export type {
  Breakdown,
  Counts,
  Group,
  Measure,
  Mix,
  Part,
  PlacementMix,
  Subgroup,
} from './input.types.js';

const WIDGET = 'placement-mix';

/**
 * What can be drawn truthfully of a dataset, or of a list of them, and every fault found, each with
 * its path. Numbers that count people are never repeated.
 *
 * @example problemMessages(parsePlacementMix(JSON.parse(text)).problems)
 */
export const parsePlacementMix = (input: unknown): Parsed<PlacementMix> =>
  isWholeList(input)
    ? parseList(input)
    : parseDataset(placementMixSchema, WIDGET, input, (kept, reading) =>
        readDatasets([{ kept, path: [] }], reading),
      );

/** To ask a proxy that was revoked throws: it is refused like any other input that cannot be read. */
function isWholeList(input: unknown): input is readonly unknown[] {
  try {
    return Array.isArray(input);
  } catch {
    return false;
  }
}

type Listed = Kept<PlacementMixDataset>;

/** The first dataset of a list gives title and measure. */
function parseList(input: readonly unknown[]): Parsed<PlacementMix> {
  const { kept = [], ...found } = validate(s.upTo(MOST_AREAS, s.list(placementMixSchema)), input);
  const datasets = (kept as readonly (PlacementMixDataset | undefined)[]).flatMap(
    (each, i): Listed[] => (each ? [{ kept: each, path: [i] }] : []),
  );
  if (datasets.length > 0)
    return readKept(datasets, WIDGET, found, (reading) => readDatasets(datasets, reading));
  const { problems } = found;
  if (problems.length === 0) reportInto(problems)([], 'no dataset', {});
  return { problems };
}

function readDatasets(
  datasets: readonly Listed[],
  { envelope, year, report, lost }: Reading,
): PlacementMix | undefined {
  const first = datasets[0]!.kept;
  const groups = datasets.find(({ kept }) => kept.groups)?.kept.groups ?? [];
  const written = datasets.flatMap((each) => writtenIn(each, groups));
  for (const { kept, path } of datasets)
    for (const field of ['parts', 'total'] as const)
      if (kept.areas && kept[field] !== undefined) report([...path, field], 'beside areas', {});
  // People are protected in all where one of several counts them, or says nothing.
  const isOfThings = datasets.every(({ kept }) => kept.measure?.counts === 'things');
  const counts = isOfThings ? 'things' : 'people';
  const read = readMixes({ written, groups, year, counts, lost, report });
  if (!read) return undefined;
  const { name: _, ...measured } = first.measure ?? {};
  const measure: Measure = { unit: 'count', kind: 'stock', ...measured, counts };
  return { ...envelopeOf(datasets, envelope), year, measure, ...read };
}

/**
 * The envelope of one dataset, or of several: the first one's, with the notes of all and the sources
 * of the others. Where several are not all of one area, the whole has none.
 */
function envelopeOf(
  [first, ...rest]: readonly Listed[],
  envelope: Envelope,
): Envelope & Pick<PlacementMix, 'otherSources'> {
  const others = rest.map(({ kept }) => readEnvelope(kept, WIDGET));
  const notes = distinct([...envelope.notes, ...others.flatMap((each) => each.notes)]);
  const sources = distinct([envelope, ...others].flatMap(({ source }) => source ?? []));
  const otherSources = sources.filter((each) => !isAlike(each, envelope.source));
  const { area: _, ...ofSeveral } = envelope;
  const isOfOne = rest.every(({ kept }) => isAlike(kept.area, first?.kept.area));
  const whole = isOfOne ? envelope : ofSeveral;
  return { ...whole, notes, ...(otherSources.length > 0 ? { otherSources } : {}) };
}

const isAlike = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);
const distinct = <T>(list: readonly T[]): readonly T[] =>
  list.filter((each, i) => list.findIndex((other) => isAlike(each, other)) === i);

/** Each area of a dataset, or the dataset itself; what is said for all holds where an area says nothing. */
function writtenIn(
  { kept: { areas, disclosure, ...own }, path }: Listed,
  groups: readonly (GroupInput | undefined)[],
): readonly Written[] {
  // Each dataset of a list may have the groups in an order of its own.
  const isOwn = !own.groups || own.groups === groups;
  const places = groups.map((group, i) => (isOwn ? i : placeOf(group, own.groups!)));
  const numbersOf = (counts: readonly (CountInput | undefined)[] | undefined) =>
    counts && places.map((place) => ({ ...counts[place], place }));
  if (!areas) {
    const shared = readDisclosure(disclosure);
    return [{ ...own, groups: numbersOf(own.groups), disclosure: shared, path }];
  }
  const { period, previousPeriod, whole, wholePrevious } = own;
  return areas.flatMap((one, i): readonly Written[] =>
    one
      ? [
          {
            period,
            previousPeriod,
            whole,
            // What an area says of itself holds for its previous period too, unless it says otherwise.
            wholePrevious: one.whole === undefined ? wholePrevious : undefined,
            ...one,
            groups: numbersOf(one.groups),
            disclosure: readDisclosure(one.disclosure, disclosure),
            path: [...path, 'areas', i],
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
      ? isSameName(group.id, other.id)
      : isSameName(group.name, other.name) || isSameName(idOf(group), idOf(other)));
  const found = among.flatMap((other, i) => (isSame(other) ? [i] : []));
  return found.length === 1 ? found[0]! : -1;
}

const isSameName = (a: Text, b: Text): boolean => nameKey(a) === nameKey(b);

/** The dataset in the author's form again; reading it gives the same. */
export function writePlacementMix(mix: PlacementMix): PlacementMixDataset {
  const { mixes, parts, groups, subgroups: _, otherSources = [], notes, ...envelope } = mix;
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
  return writeDataset(whole);
}

function writeMix(one: Mix, { parts, groups, subgroups }: PlacementMix) {
  const { now, previous, period, previousPeriod, area, disclosure, places } = one;
  const { whole, wholePrevious } = one;
  const title = one.breakdown?.title;
  const all = [...parts, ...subgroups];
  // In the order in which they were written; last what this area does not have.
  const placeOfPart = (i: number) => (places && places[i]! >= 0 ? places[i]! : all.length + i);
  return {
    ...(title === undefined ? {} : { title }),
    area,
    period: writePeriod(period),
    previousPeriod: writePeriod(previousPeriod),
    parts: [
      ...parts.map(({ group, ...part }, i) => ({
        ...part,
        group: groups[group]?.id,
        value: now.parts[i],
        previous: previous?.parts[i],
      })),
      ...subgroups.map(({ of, ...part }, i) => ({
        ...part,
        of: all[of]!.id,
        value: now.subgroups[i],
        previous: previous?.subgroups[i],
      })),
    ]
      .map((part, i) => [placeOfPart(i), part] as const)
      .filter((_, i) => hasPart(one, i))
      .sort(([a], [b]) => a - b)
      .map(([, part]) => part),
    groups: groups.map((_, g) => {
      const own = parts.flatMap(({ group }, i) => (group === g && hasPart(one, i) ? [i] : []));
      return {
        value: writeGroup(now, g, own, whole),
        previous: previous && writeGroup(previous, g, own, wholePrevious),
      };
    }),
    total: now.total,
    totalPrevious: previous?.total,
    whole: whole ? undefined : false,
    wholePrevious: previous && wholePrevious !== whole ? wholePrevious : undefined,
    disclosure,
  };
}

/** Undefined where reading sums the parts to the same. */
function writeGroup(
  { parts, groups, groupPlaces }: Counts,
  g: number,
  own: readonly number[],
  isSummed: boolean,
): Value | undefined {
  const summed = isSummed ? sumValue(own.map((i) => parts[i]!)) : absent('x');
  const value = groups[g]!;
  if (groupPlaces && groupPlaces[g]! >= 0) return value;
  return value.value === '[z]' || isAlike(value, summed) ? undefined : value;
}
