// What parts, groups and totals mean together: which part is in which group, and whether they add up.
// It takes input whose shape has been checked (faulty parts are holes) and reports what does not fit.
import { readCount } from '../../core/data/count.js';
import {
  type Area,
  type areaSchema,
  type Disclosure,
  expandName,
} from '../../core/data/dataset.js';
import { omitUndefined } from '../../core/data/omit-undefined.js';
import { type Naming, mapNamed } from '../../core/data/named.js';
import type { Period, YearMeaning } from '../../core/data/period.js';
import type { Report } from '../../core/data/problem.js';
import { readPeriods } from '../../core/data/read-period.js';
import { leastSum, roundedOff, sumOf, withoutExcess } from '../../core/data/sum.js';
import { nameOf } from '../../core/data/text.js';
import { absent, isKnown, type Value, type ValueInput } from '../../core/data/value.js';
import type * as v from 'valibot';
import type { Counts, Group, Mix, Part, PlacementMixDataset } from './input.js';

type PartInput = NonNullable<PlacementMixDataset['parts']>[number];
type GroupInput = NonNullable<PlacementMixDataset['groups']>[number];
type AreaInput = v.InferInput<typeof areaSchema>;

/** One area or date as it is written, and where. */
export interface Written {
  readonly at: string;
  readonly area?: AreaInput | undefined;
  readonly period?: string | number | undefined;
  readonly previousPeriod?: string | number | undefined;
  readonly parts?: readonly PartInput[] | undefined;
  readonly groups?:
    | readonly {
        readonly value?: ValueInput;
        readonly previous?: ValueInput;
        /** Where it stands in its own dataset. */
        readonly place: number;
      }[]
    | undefined;
  readonly total?: ValueInput;
  readonly totalPrevious?: ValueInput;
  readonly disclosure: Disclosure;
}

interface Read {
  readonly groups: readonly Group[];
  readonly parts: readonly Part[];
  readonly mixes: readonly Mix[];
}

/**
 * Undefined where there is neither a part nor a target to draw.
 *
 * @param hasUnknownGroup whether the group of a part is written and could not be read
 */
export function readMixes(
  written: readonly Written[],
  groupInputs: readonly GroupInput[],
  year: YearMeaning,
  counts: 'people' | 'things',
  hasUnknownGroup: boolean,
  report: Report,
): Read | undefined {
  const found = readGroups(groupInputs, report);
  const namings = written.map(({ at, parts = [] }) =>
    mapNamed(parts, `${at}parts`, 'neither number is shown', report, (_, naming) => naming),
  );
  const parts = readParts(written, namings, found, report);
  // A part whose group is unknown may belong to any: no group can be summed up.
  const used =
    hasUnknownGroup || parts.some(({ unknownGroup }) => unknownGroup)
      ? []
      : usedGroups(found, parts, report);
  const listed = parts.map(({ id, name, group }): Part => ({
    id,
    name,
    group: used.indexOf(found[group]!),
  }));
  const groups = used.map(({ id, name, target }): Group => omitUndefined({ id, name, target }));
  if (listed.length === 0 && !groups.some(({ target }) => target !== undefined)) {
    report('parts', 'one part at least', 'none that can be drawn', 'add or correct one');
    return undefined;
  }
  const periods = periodReader(written, year);
  const mixes = written.map((one, i): Mix => {
    const reader = { one, groups: used, parts: listed, namings: namings[i]!, counts, report };
    return omitUndefined({
      at: one.at,
      area: expandName<Area>(one.area),
      period: periods(one, 'period', report),
      previousPeriod: periods(one, 'previousPeriod', report),
      disclosure: one.disclosure,
      now: readCounts(reader, 'value'),
      previous: hasPrevious(one) ? readCounts(reader, 'previous') : undefined,
    });
  });
  return { groups, parts: listed, mixes };
}

const hasPrevious = ({ parts, totalPrevious, groups }: Written): boolean =>
  totalPrevious !== undefined ||
  [...(parts ?? []), ...(groups ?? [])].some((each) => each?.previous !== undefined);

function periodReader(written: readonly Written[], year: YearMeaning) {
  const texts = written
    .flatMap((one) => [one.period, one.previousPeriod])
    .filter((text) => text !== undefined);
  const read = readPeriods(texts, year);
  return (one: Written, field: 'period' | 'previousPeriod', report: Report): Period | undefined => {
    const text = one[field];
    const period = text === undefined ? undefined : read[texts.indexOf(text)];
    if (text !== undefined && !period)
      report(`${one.at}${field}`, 'a period', `"${text}"`, 'write "31 March 2025" or "2024-25"');
    return period;
  };
}

interface FoundGroup extends Group {
  /** Where it stands in the dataset. */
  readonly place: number;
  /** Two have its id: which of their numbers is right cannot be told. */
  readonly alone: boolean;
}

function readGroups(inputs: readonly GroupInput[], report: Report): readonly FoundGroup[] {
  const groups = mapNamed(
    inputs,
    'groups',
    'they are drawn as one, without a target',
    report,
    (input, { id, first, alone }) => {
      const place = inputs.indexOf(input);
      const target = alone ? input?.target : undefined;
      return input && first ? [omitUndefined({ id, name: input.name, target, place, alone })] : [];
    },
  ).flat();
  const sum = groups.reduce((all, { target = 0 }) => all + target, 0);
  if (sum < 1 + 1e-9) return groups;
  report(
    'groups',
    'targets that add to 1 at most',
    'targets that add to more',
    'correct them; none is drawn',
  );
  return groups.map(({ target: _, ...group }) => group);
}

interface FoundPart extends Part {
  readonly unknownGroup: boolean;
}

/**
 * The parts of all areas in one list, in order of first mention. One that could not be read has its
 * place for a name: it is missing, and must not be missed.
 */
function readParts(
  written: readonly Written[],
  namings: readonly (readonly Naming[])[],
  groups: readonly Group[],
  report: Report,
): readonly FoundPart[] {
  const found = new Map<string, FoundPart>();
  written.forEach(({ parts = [], at }, one) =>
    parts.forEach((part, i) => {
      const { id } = namings[one]![i]!;
      const group = groups.findIndex((each) =>
        [each.id, nameOf(each.name)].includes(part?.group ?? '\0'),
      );
      const unknownGroup = part?.group !== undefined && group < 0;
      if (unknownGroup) {
        report(
          `${at}parts[${i}].group`,
          'the id or name of a group',
          `"${part.group}"`,
          'add the group, or correct it; shares of groups are left out',
        );
      }
      if (!found.has(id)) found.set(id, { id, name: part?.name ?? id, group, unknownGroup });
    }),
  );
  return [...found.values()];
}

function usedGroups(
  groups: readonly FoundGroup[],
  parts: readonly Part[],
  report: Report,
): readonly FoundGroup[] {
  return groups.filter((group, i) => {
    const used = parts.length === 0 || parts.some((part) => part.group === i);
    if (!used) {
      report(
        `groups[${group.place}]`,
        'a group that a part names',
        `"${group.id}", which none does`,
        'write it as "group" of its parts, or remove it; it is left out',
      );
    }
    return used;
  });
}

interface Reader {
  readonly one: Written;
  /** One per part that is written. */
  readonly namings: readonly Naming[];
  readonly groups: readonly FoundGroup[];
  readonly parts: readonly Part[];
  readonly counts: 'people' | 'things';
  readonly report: Report;
}

function readCounts(reader: Reader, field: 'value' | 'previous'): Counts {
  const { one, parts, groups, namings, counts, report } = reader;
  const inputs = one.parts ?? [];
  const read = parts.map(({ id }) => {
    const at = namings.findIndex((naming) => naming.id === id);
    if (at < 0) return absent('x');
    if (!inputs[at] || !namings[at]!.alone) return absent('!');
    return readCount(
      inputs[at][field],
      `${one.at}parts[${at}].${field}`,
      report,
      counts === 'people',
    );
  });
  const values = withoutExcess(read, `${one.at}parts`, report);
  const sums = groups.map(({ place, alone }, g) => {
    const own = values.filter((_value, i) => parts[i]!.group === g);
    const said = one.groups?.[place];
    const input = alone ? said?.[field] : '[!]';
    const where = `${one.at}groups[${said?.place ?? place}].${field}`;
    return sumGiven(input, own, where, reader);
  });
  const name = field === 'value' ? 'total' : 'totalPrevious';
  const total = sumGiven(one[name], values, `${one.at}${name}`, reader);
  return { parts: values, groups: sums, total };
}

/** A count that its author gives, held against its parts; the sum of these where none is given. */
function sumGiven(
  input: ValueInput,
  parts: readonly Value[],
  where: string,
  { one, counts, parts: { length }, report }: Reader,
): Value {
  const sum = sumOf(parts);
  if (input === undefined) return sum === undefined ? absent('x') : { value: sum, marks: [] };
  const value = readCount(input, where, report, counts === 'people');
  if (!isKnown(value)) return value;
  const off = roundedOff(length, one.disclosure);
  if (leastSum(parts) > value.value + off) {
    report(
      where,
      'parts that add up to it',
      'parts that add to more',
      'correct the parts or the sum; no shares are shown',
    );
    return absent('!');
  }
  if (sum !== undefined && sum < value.value - off) {
    report(
      where,
      'parts that add up to it',
      'parts that add to less',
      'add the part that is missing, or correct the sum',
      'warning',
    );
  }
  return value;
}
