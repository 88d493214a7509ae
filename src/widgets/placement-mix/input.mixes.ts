// What parts, groups and totals mean together: which part is in which group, and whether they add up.
// It takes input whose shape has been checked (faulty parts are holes) and reports what does not fit.
import type { Area, areaSchema, Disclosure } from '../../core/data/dataset.js';
import type { Period, YearMeaning } from '../../core/data/period.js';
import type { Report } from '../../core/data/problem.js';
import { readPeriods } from '../../core/data/read-period.js';
import { nameOf, type Text } from '../../core/data/text.js';
import {
  absent,
  absenceOf,
  isKnown,
  readValue,
  type Value,
  type ValueInput,
} from '../../core/data/value.js';
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
    readonly { readonly value?: ValueInput; readonly previous?: ValueInput }[] | undefined;
  readonly total?: ValueInput;
  readonly totalPrevious?: ValueInput;
  readonly disclosure: Disclosure;
}

interface Read {
  readonly groups: readonly Group[];
  readonly parts: readonly Part[];
  readonly mixes: readonly Mix[];
}

/** The number that stands for "none" where a reason says so: a sum can go on without it. */
const isNone = (value: Value): boolean => !isKnown(value) && ['z', 'w'].includes(absenceOf(value));

/**
 * The sum of values, where all are known; a reason else: confidential where one is.
 *
 * @example sumOf([known(3), known(4)]) // { value: 7, marks: [] }
 */
export function sumOf(values: readonly Value[]): Value {
  const counted = values.filter((value) => !isNone(value));
  const known = counted.filter(isKnown);
  if (known.length < counted.length || values.length === 0) return absent('x');
  return { value: known.reduce((sum, { value }) => sum + value, 0), marks: [] };
}

/** Undefined where there is neither a part nor a target to draw. */
export function readMixes(
  written: readonly Written[],
  groupInputs: readonly GroupInput[],
  year: YearMeaning,
  counts: 'people' | 'things',
  report: Report,
): Read | undefined {
  const found = readGroups(groupInputs, report);
  const parts = readParts(written, found, report);
  const strangers = parts.some(({ unknownGroup }) => unknownGroup);
  // A part whose group is unknown may belong to any: no group can be summed up.
  const groups = strangers ? [] : usedGroups(found, parts, report);
  const places = found.map((group) => groups.indexOf(group));
  const listed = parts.map(({ id, name, group }): Part => ({
    id,
    name,
    group: places[group] ?? -1,
  }));
  const targets = groups.some(({ target }) => target !== undefined);
  if (listed.length === 0 && !targets) {
    report('parts', 'one part at least', 'none that can be drawn', 'add or correct one');
    return undefined;
  }
  const periods = periodReader(written, year);
  const mixes = written.map((one): Mix => {
    const reader = { one, groups, parts: listed, places, counts, report };
    const previous = hasPrevious(one) ? readCounts(reader, 'previous') : undefined;
    const period = periods(one, 'period', report);
    const previousPeriod = periods(one, 'previousPeriod', report);
    return {
      at: one.at,
      ...(one.area === undefined ? {} : { area: areaOf(one.area) }),
      ...(period ? { period } : {}),
      ...(previousPeriod ? { previousPeriod } : {}),
      disclosure: one.disclosure,
      now: readCounts(reader, 'value'),
      ...(previous ? { previous } : {}),
    };
  });
  return { groups, parts: listed, mixes };
}

const areaOf = (area: AreaInput): Area =>
  (typeof area === 'object' && 'name' in area ? area : { name: area }) as Area;

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

function readGroups(inputs: readonly GroupInput[], report: Report): readonly Group[] {
  const groups = inputs.flatMap((input, i): Group[] => {
    if (!input) return [];
    const id = input.id ?? nameOf(input.name);
    const { name, target } = input;
    const first = inputs.findIndex((each) => each && (each.id ?? nameOf(each.name)) === id);
    if (first < i) {
      report(`groups[${i}]`, 'each group once', `"${id}" again`, 'rename or remove one');
      return [];
    }
    return [{ id, name, ...(target === undefined ? {} : { target }) }];
  });
  const sum = groups.reduce((all, { target = 0 }) => all + target, 0);
  if (sum < 1 + 1e-9) return groups;
  report(
    'groups',
    'targets that add to 1 at most',
    'targets that add to more',
    'correct them; none is drawn',
  );
  return groups.map(({ id, name }) => ({ id, name }));
}

interface FoundPart extends Part {
  readonly unknownGroup: boolean;
}

/** The parts of all areas in one list, in order of first mention. */
function readParts(
  written: readonly Written[],
  groups: readonly Group[],
  report: Report,
): readonly FoundPart[] {
  const found = new Map<string, FoundPart>();
  for (const { parts = [], at } of written) {
    const ids = idsOf(parts);
    parts.forEach((part, i) => {
      const where = `${at}parts[${i}]`;
      const id = ids[i]!;
      if (part && ids.indexOf(id) < i) {
        const field = part.id === undefined ? 'name' : 'id';
        const first = `${at}parts[${ids.indexOf(id)}]`;
        report(
          `${where}.${field}`,
          `each ${field} once`,
          `"${id}", the same as ${first}`,
          'rename one, or give each an "id"; neither number is shown',
        );
      }
      const group = groups.findIndex((each) =>
        [each.id, nameOf(each.name)].includes(part?.group ?? '\0'),
      );
      const unknownGroup = part?.group !== undefined && group < 0;
      if (unknownGroup) {
        report(
          `${where}.group`,
          'the id or name of a group',
          `"${part.group}"`,
          'add the group, or correct it; shares of groups are left out',
        );
      }
      const name: Text = part?.name ?? where;
      if (!found.has(id)) found.set(id, { id, name, group, unknownGroup });
    });
  }
  return [...found.values()];
}

/** Of a part that could not be read its place is the name: it is missing, and must not be missed. */
const idsOf = (parts: readonly PartInput[]): readonly string[] =>
  parts.map((part, i) => (part ? (part.id ?? nameOf(part.name)) : `parts[${i}]`));

function usedGroups(
  groups: readonly Group[],
  parts: readonly Part[],
  report: Report,
): readonly Group[] {
  return groups.filter((group, i) => {
    const used = parts.length === 0 || parts.some((part) => part.group === i);
    if (!used) {
      report(
        `groups[${i}]`,
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
  readonly groups: readonly Group[];
  readonly parts: readonly Part[];
  /** Where each group of the input is now. */
  readonly places: readonly number[];
  readonly counts: 'people' | 'things';
  readonly report: Report;
}

function readCounts(reader: Reader, field: 'value' | 'previous'): Counts {
  const { one, parts, groups, places, report } = reader;
  const inputs = one.parts ?? [];
  const ids = idsOf(inputs);
  const values = parts.map(({ id }) => {
    const at = ids.indexOf(id);
    if (at < 0) return absent('x');
    if (!inputs[at] || ids.lastIndexOf(id) !== at) return absent('!');
    return readCount(inputs[at][field], `${one.at}parts[${at}].${field}`, reader);
  });
  const limit = toleranceOf(one.disclosure, parts.length);
  const sums = groups.map((_, g) => {
    const own = values.filter((_value, i) => parts[i]!.group === g);
    const at = places.indexOf(g);
    const where = `${one.at}groups[${at}].${field}`;
    return given(one.groups?.[at]?.[field], own, where, limit, reader);
  });
  const name = field === 'value' ? 'total' : 'totalPrevious';
  const [total] = [given(one[name], values, `${one.at}${name}`, limit, reader)];
  checkShares(values, `${one.at}parts`, report);
  return { parts: values, groups: sums, total };
}

/** Rounded counts need not add up: each may be off by half a step. */
const toleranceOf = ({ protected: stands, rounding }: Disclosure, count: number): number =>
  stands && rounding ? ((count + 1) * rounding) / 2 : 0;

/** A count that its author gives, held against its parts; the sum of these where none is given. */
function given(
  input: ValueInput,
  parts: readonly Value[],
  where: string,
  limit: number,
  reader: Reader,
): Value {
  const sum = sumOf(parts);
  if (input === undefined) return sum;
  const value = readCount(input, where, reader);
  if (!isKnown(value)) return value;
  const least = parts.filter(isKnown).reduce((all, part) => all + part.value, 0);
  const short = isKnown(sum) && sum.value < value.value - limit;
  if (least > value.value + limit) {
    reader.report(
      where,
      'parts that add up to it',
      'parts that add to more',
      'correct the parts or the sum; no shares are shown',
    );
    return absent('!');
  }
  if (short) {
    reader.report(
      where,
      'parts that add up to it',
      'parts that add to less',
      'add the part that is missing, or correct the sum',
      'warning',
    );
  }
  return value;
}

function readCount(input: ValueInput, where: string, { counts, report }: Reader): Value {
  const value = input === undefined ? absent('x') : readValue(input, where, report);
  if (!isKnown(value)) return value;
  const whole = counts === 'things' || Number.isInteger(value.value);
  if (value.value >= 0 && whole) return value;
  const received = value.value < 0 ? 'a negative number' : 'a fraction';
  const expected = whole ? 'a count of 0 or more' : 'a whole number of 0 or more';
  report(where, expected, received, 'correct it, or write "[x]"');
  return absent('!');
}

function checkShares(values: readonly Value[], where: string, report: Report): void {
  const sum = values.reduce((all, value) => all + (isKnown(value) ? 0 : (value.share ?? 0)), 0);
  if (sum > 1.02) {
    report(where, 'shares that add to 1', 'shares that add to more', 'correct them; 0.6 is 60%');
  }
}
