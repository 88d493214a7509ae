// Reads parts, groups and totals together: which part is in which group, and whether they add up.
import { sum } from 'd3-array';
import type { Area } from '../../core/data/area.js';
import { readCount } from '../../core/data/count.js';
import { MOST_COUNTS } from '../../core/data/limits.js';
import { findNamed, firstSpelling, mapNamed, type NamedList } from '../../core/data/named.js';
import { omitUndefined } from '../../core/data/omit-undefined.js';
import type { PathSet } from '../../core/data/path.js';
import type { YearMeaning } from '../../core/data/period.js';
import type { Report } from '../../core/data/problem.js';
import { readSum } from '../../core/data/read-sum.js';
import { cutQuote, receivedOf } from '../../core/data/received.js';
import { withoutExcess } from '../../core/data/sum.js';
import { expandName } from '../../core/data/text.js';
import { absent, isKnown } from '../../core/data/value.js';
import { breakdownsOf, placesOf } from './input.breakdowns.js';
import { ownAreas } from './input.codes.js';
import { type Dated, readDates } from './input.dates.js';
import { isTooMuch } from './input.limits.js';
import type { GroupInput, PartInput } from './input.schema.js';
import { checkShares } from './input.shares.js';
import {
  fittingSubgroups,
  readSubgroups,
  type WrittenPart,
  writtenSubgroups,
} from './input.subgroups.js';
import type { Counts, Group, Mix, Part, Subgroup } from './input.types.js';
import type { Written } from './input.written.js';

interface Read {
  readonly groups: readonly Group[];
  readonly parts: readonly Part[];
  readonly subgroups: readonly Subgroup[];
  readonly mixes: readonly Mix[];
}

interface MixesInput {
  /** One for each area or date; none where every area was refused. */
  readonly written: readonly Written[];
  readonly groups: readonly GroupInput[];
  readonly year: YearMeaning;
  readonly counts: 'people' | 'things';
  /** What was written and could not be read. */
  readonly lost: PathSet;
  readonly report: Report;
}

/** Undefined where there is no area, or neither a part nor a target to draw. */
export function readMixes(input: MixesInput): Read | undefined {
  const { written, lost, report } = input;
  const found = readGroups(input.groups, report);
  if (isTooMuch(written)) {
    report(['areas'], 'over a limit', { of: 'counts', most: MOST_COUNTS });
    return undefined;
  }
  const dated = readDates(input);
  const spelling = firstSpelling();
  const all = dated.map(({ one }) => partsOf(one, lost, { report, spelling }));
  const ofOthers = writtenSubgroups(all.flat(), report);
  const parts = readParts(
    all.flat().filter(({ naming }) => !ofOthers.has(naming.id)),
    found,
    input,
  );
  // A part whose group is unknown may belong to any: no group can be summed up.
  const unknown = parts.some(({ unknownGroup }) => unknownGroup);
  const used = unknown ? [] : usedGroups(found, parts, report);
  const listed = parts.map(({ id, name, group }): Part => ({
    id,
    name,
    group: used.indexOf(found[group]!),
  }));
  const subgroups = readSubgroups(ofOthers.values(), listed, report);
  const groups = used.map(({ id, name, target }): Group => omitUndefined({ id, name, target }));
  const hasTarget = groups.some(({ target }) => target !== undefined);
  if (dated.length === 0 || (listed.length === 0 && !hasTarget)) {
    report(['parts'], 'no part', {});
    return undefined;
  }
  return {
    groups,
    parts: listed,
    subgroups,
    mixes: mixesOf(input, dated, all, { used, listed, subgroups }),
  };
}

interface Named {
  readonly used: readonly FoundGroup[];
  readonly listed: readonly Part[];
  readonly subgroups: readonly Subgroup[];
}

/** The numbers of each area or date, each with its own parts as they are written. */
function mixesOf(
  { counts, report }: MixesInput,
  dated: readonly Dated[],
  all: readonly (readonly WrittenPart[])[],
  { used, listed, subgroups }: Named,
): readonly Mix[] {
  const lists = dated.map(({ one: { path, title, area }, period }, i) => {
    const ids = all[i]!.map(({ naming }) => naming.id);
    return { path, title, area: expandName<Area>(area), period, ids };
  });
  const areas = ownAreas(lists, report);
  const breakdowns = breakdownsOf(lists.map((list, i) => ({ ...list, area: areas[i] })));
  return dated.map(({ one, period, previousPeriod, hasPrevious }, i): Mix => {
    const breakdown = breakdowns[i];
    const own = { one, all: all[i]!, isBreakdown: breakdown !== undefined };
    const reader = { ...own, groups: used, parts: listed, subgroups, counts, report };
    return omitUndefined({
      path: one.path,
      area: areas[i],
      breakdown,
      period,
      previousPeriod,
      disclosure: one.disclosure,
      places: placesOf([...listed, ...subgroups], lists[i]!.ids),
      whole: isWhole(one, 'value'),
      wholePrevious: isWhole(one, 'previous'),
      now: readCounts(reader, 'value'),
      previous: hasPrevious ? readCounts(reader, 'previous') : undefined,
    });
  });
}

const partsOf = (
  { path, parts = [] }: Written,
  lost: PathSet,
  reading: Pick<NamedList<PartInput | undefined>, 'report' | 'spelling'>,
) =>
  mapNamed(
    { inputs: parts, path: [...path, 'parts'], outcome: 'numbers not shown', ...reading },
    (part, naming, here): WrittenPart => ({
      ...{ part, naming, path: here },
      hasLostParent: lost.has([...here, 'of']),
    }),
  );

interface FoundGroup extends Group {
  /** Where it stands in the dataset. */
  readonly place: number;
  /** Two have its id: which of their numbers is right cannot be told. */
  readonly alone: boolean;
}

function readGroups(inputs: readonly GroupInput[], report: Report): readonly FoundGroup[] {
  const list = { inputs, path: ['groups'], outcome: 'drawn as one', report } as const;
  const groups = mapNamed(list, (input, { id, first, alone }) => {
    const place = inputs.indexOf(input);
    const target = alone ? input?.target : undefined;
    return input && first ? [omitUndefined({ id, name: input.name, target, place, alone })] : [];
  }).flat();
  if (sum(groups, ({ target }) => target) < 1 + 1e-9) return groups;
  report(['groups'], 'targets exceed the whole', {});
  return groups.map(({ target: _, ...group }) => group);
}

interface FoundPart extends Part {
  readonly unknownGroup: boolean;
}

/**
 * The parts of all areas in one list, in order of first mention. One that could not be read is kept,
 * named by its place, so that the others are not taken for the whole.
 */
function readParts(
  written: readonly WrittenPart[],
  groups: readonly Group[],
  { lost, report }: Pick<MixesInput, 'lost' | 'report'>,
): readonly FoundPart[] {
  const found = new Map<string, FoundPart>();
  // A part whose group could not be read in one area may belong to any.
  const inDoubt = new Set<string>();
  for (const { part, naming, path } of written) {
    const { id } = naming;
    const reference = part?.group;
    const own = reference === undefined ? undefined : findNamed(reference, groups);
    if (reference !== undefined && !own)
      report([...path, 'group'], 'unknown group', { received: receivedOf(reference) });
    if (lost.has([...path, 'group']) || (reference !== undefined && !own)) inDoubt.add(id);
    const group = own ? groups.indexOf(own) : -1;
    if (!found.has(id)) found.set(id, { id, name: part?.name ?? id, group, unknownGroup: false });
  }
  return [...found.values()].map((part) => ({ ...part, unknownGroup: inDoubt.has(part.id) }));
}

function usedGroups(
  groups: readonly FoundGroup[],
  parts: readonly Part[],
  report: Report,
): readonly FoundGroup[] {
  return groups.filter((group, i) => {
    const used = parts.length === 0 || parts.some((part) => part.group === i);
    if (!used) report(['groups', group.place], 'unused group', { id: cutQuote(group.id) });
    return used;
  });
}

interface Reader {
  readonly one: Written;
  /** Its parts and subgroups as they are written. */
  readonly all: readonly WrittenPart[];
  /** Whether there is no part but these. */
  readonly isBreakdown: boolean;
  readonly groups: readonly FoundGroup[];
  readonly parts: readonly Part[];
  readonly subgroups: readonly Subgroup[];
  readonly counts: 'people' | 'things';
  readonly report: Report;
}

type Field = 'value' | 'previous';

const isWhole = ({ whole = true, wholePrevious = whole }: Written, field: Field): boolean =>
  field === 'value' ? whole : wholePrevious;

/** The numbers of parts or subgroups, and their places; `[x]` for one that this area does not have, `[z]` for one that there is not. */
function readNumbers(of: readonly { readonly id: string }[], reader: Reader, field: Field) {
  const { all, counts, report, isBreakdown } = reader;
  const places = of.map(({ id }) => all.find(({ naming }) => naming.id === id));
  return {
    paths: places.map((place) => [...(place?.path ?? []), field]),
    values: places.map((place) => {
      if (!place) return absent(isBreakdown ? 'z' : 'x');
      const { part, naming, path } = place;
      if (!part || !naming.alone) return absent('!');
      return readCount(part[field], [...path, field], report, counts === 'people');
    }),
  };
}

function readCounts(reader: Reader, field: Field): Counts {
  const { one, parts, groups, subgroups, counts, report } = reader;
  const { disclosure } = one;
  const whole = isWhole(one, field);
  const { values: read } = readNumbers(parts, reader, field);
  const values = withoutExcess(read, [...one.path, 'parts'], report);
  const within = readNumbers(subgroups, reader, field);
  const onlyWholes = counts === 'people';
  const reading = { disclosure, report, onlyWholes, whole, rounded: parts.length };
  const isThere = ({ id }: Part) =>
    !reader.isBreakdown || reader.all.some(({ naming }) => naming.id === id);
  const inGroup = (g: number) =>
    values.filter((_value, i) => parts[i]!.group === g && isThere(parts[i]!));
  const sums = groups.map(({ place, alone }, g) => {
    const own = inGroup(g);
    if (own.length === 0 && one.groups?.[place]?.[field] === undefined && reader.isBreakdown)
      return absent('z');
    const stated = one.groups?.[place];
    if (!alone) return absent('!');
    const path = [...one.path, 'groups', stated?.place ?? place, field];
    return readSum(stated?.[field], own, path, reading);
  });
  const name = field === 'value' ? 'total' : 'totalPrevious';
  // A group may come to more than its parts, and the total with it.
  const addends = [
    ...sums.flatMap((sum, g) => (isKnown(sum) ? [sum] : inGroup(g))),
    ...inGroup(-1),
  ];
  const total = readSum(one[name], addends, [...one.path, name], reading);
  if (!onlyWholes)
    checkShares({ parts: values, total }, { path: [...one.path, name], disclosure, whole, report });
  const rest = { parts: values, subgroups, paths: within.paths, disclosure, report };
  const placeOf = ({ place }: FoundGroup) => {
    const stated = one.groups?.[place];
    return stated?.[field] === undefined ? -1 : stated.place;
  };
  return {
    ...{ parts: values, subgroups: fittingSubgroups(within.values, rest), groups: sums, total },
    ...(groups.some((group) => placeOf(group) >= 0) ? { groupPlaces: groups.map(placeOf) } : {}),
  };
}
