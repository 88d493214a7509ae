// What a mix says, worked out from its dataset by the definitions in docs/publishing.md and the contract.
import { type Cell, cellOf, textOf } from '../shared/cells.js';
import { Exact, sumOf } from '../shared/exact.js';
import { compares, type Period, periodOf, type Year } from '../shared/time.js';

export interface WrittenMix {
  readonly title?: unknown;
  readonly subtitle?: unknown;
  readonly description?: unknown;
  readonly notes?: readonly unknown[] | string;
  readonly area?: unknown;
  readonly year?: Year;
  readonly source?: unknown;
  readonly measure?: {
    readonly name?: unknown;
    readonly unit?: unknown;
    readonly kind?: string;
    readonly counts?: string;
  };
  readonly disclosure?: { readonly rounding?: number; readonly protected?: boolean };
  readonly period?: unknown;
  readonly previousPeriod?: unknown;
  readonly groups?: readonly {
    readonly id?: string;
    readonly name?: unknown;
    readonly target?: number;
    readonly value?: unknown;
    readonly previous?: unknown;
  }[];
  readonly parts?: readonly WrittenPart[];
  readonly total?: unknown;
  readonly totalPrevious?: unknown;
  readonly whole?: boolean;
  readonly areas?: readonly WrittenMix[];
}

interface WrittenPart {
  readonly id?: string;
  readonly name: unknown;
  readonly group?: string;
  readonly of?: string;
  readonly value?: unknown;
  readonly previous?: unknown;
}

export interface Counts {
  readonly parts: readonly Cell[];
  readonly groups: readonly Cell[];
  readonly total: Cell;
}

export interface OneMix {
  readonly area: string;
  readonly code: string;
  readonly period: Period | undefined;
  readonly previousPeriod: Period | undefined;
  readonly rounding: number | undefined;
  readonly protected: boolean;
  readonly now: Counts;
  readonly before: Counts | undefined;
  /** Whether the two dates can be set against one another. */
  readonly compares: boolean;
  /** Its title, where the same people are divided in another way too: then it has no part but its own. */
  readonly breakdown: string | undefined;
  /** For each part, and each group, whether there is such a one. */
  readonly has: { readonly parts: readonly boolean[]; readonly groups: readonly boolean[] };
  /** False where the parts do not claim to make up the total. */
  readonly whole: boolean;
  /** Whether the author gives the total, and each group. */
  readonly given: { readonly total: boolean; readonly groups: readonly boolean[] };
}

export interface MixTruth {
  readonly written: readonly WrittenMix[];
  readonly unit: string;
  readonly measureName: string;
  readonly kind: string;
  readonly people: boolean;
  readonly groups: readonly { readonly name: string; readonly target: Exact | undefined }[];
  /** `of`: the part that it is a subgroup of, or −1. */
  readonly parts: readonly { readonly name: string; readonly group: number; readonly of: number }[];
  readonly mixes: readonly OneMix[];
}

const idOf = (each: { readonly id?: string; readonly name?: unknown }): string =>
  each.id ?? textOf(each.name);

/** Numbers add up where all are known; what is not applicable and none recorded add nothing. */
export function sumOfCells(cells: readonly Cell[]): Cell {
  const numbers = cells.map(({ number, why }) =>
    why === 'z' || why === 'w' ? Exact.of(0) : number,
  );
  const marks = [...new Set(cells.flatMap((cell) => cell.marks))];
  if (cells.length === 0 || numbers.some((number) => !number)) return { why: 'x', marks };
  return { number: sumOf(numbers as Exact[]), marks };
}

/** A sum that its author gives: what is said of its parts holds for it too. */
function givenSum(written: unknown, parts: readonly Cell[]): Cell {
  const cell = cellOf(written);
  const marks = [...new Set([cell, ...parts].flatMap((each) => each.marks))];
  return cell.number ? { ...cell, marks } : cell;
}

interface Placed {
  readonly whole: WrittenMix;
  readonly one: WrittenMix;
}

/** Whether two mixes are of one area at one time, and each has a part that the other does not have. */
function isOtherBreakdown(a: Placed, b: Placed): boolean {
  const peopleOf = ({ whole, one }: Placed) =>
    JSON.stringify([one.area, one.period ?? whole.period]);
  const [ids, others] = [a, b].map(({ one }) => (one.parts ?? []).map(idOf));
  const lacks = (some: readonly string[], all: readonly string[]) =>
    some.some((id) => !all.includes(id));
  return peopleOf(a) === peopleOf(b) && lacks(ids!, others!) && lacks(others!, ids!);
}

export function truthOf(dataset: unknown): MixTruth {
  const list = (Array.isArray(dataset) ? dataset : [dataset]) as readonly WrittenMix[];
  const [first] = list as [WrittenMix];
  const groups = list.find((each) => each.groups)?.groups ?? [];
  const written = list.flatMap((whole) =>
    (whole.areas ?? [whole]).map((one) => ({ whole, one, year: whole.year })),
  );
  const parts: { id: string; name: string; group: number; of: string | undefined }[] = [];
  for (const { one } of written)
    for (const part of one.parts ?? [])
      if (!parts.some(({ id }) => id === idOf(part)))
        parts.push({
          id: idOf(part),
          name: textOf(part.name),
          group: groups.findIndex(
            (group) => part.group !== undefined && idOf(group) === part.group,
          ),
          of: part.of,
        });
  const usesGroups = groups.map(
    (_, g) => parts.length === 0 || parts.some(({ group }) => group === g),
  );
  const kept = groups.filter((_, g) => usesGroups[g]);
  const listed = parts.map(({ group, of, ...part }) => ({
    ...part,
    group: group < 0 ? -1 : kept.indexOf(groups[group]!),
    of: of === undefined ? -1 : parts.findIndex((other) => other.id === of || other.name === of),
  }));
  const kind = first.measure?.kind ?? 'stock';
  const mixes = written.map(({ whole, one, year }): OneMix => {
    const isSame = whole === one;
    const period = periodOf(one.period ?? whole.period, year);
    const previousPeriod = periodOf(one.previousPeriod ?? whole.previousPeriod, year);
    const groupsHere = kept.map((group) => {
      const own = one.groups ?? (isSame ? groups : []);
      const named = own.find((each) => each.name !== undefined && idOf(each) === idOf(group));
      return (
        named ??
        (own.some((each) => each.name !== undefined) ? undefined : own[groups.indexOf(group)])
      );
    });
    const breakdown = written.some((other) => isOtherBreakdown({ whole, one }, other))
      ? textOf(one.title)
      : undefined;
    const hasParts = listed.map(
      ({ id }) => breakdown === undefined || one.parts?.some((part) => idOf(part) === id) === true,
    );
    const hasGroups = kept.map(
      (_, g) =>
        listed.some((part, p) => part.group === g && hasParts[p]) ||
        groupsHere[g]?.value !== undefined ||
        breakdown === undefined,
    );
    const read = (field: 'value' | 'previous', total: unknown): Counts => {
      const cells = listed.map(({ id }, p): Cell => {
        const found = one.parts?.find((part) => idOf(part) === id);
        return hasParts[p] ? cellOf(found?.[field]) : { why: 'z', marks: [] };
      });
      const adds = cells.filter((_, p) => listed[p]!.of < 0);
      // Parts that do not claim to be the whole are summed to nothing.
      const isWhole = (one.whole ?? whole.whole) !== false;
      const sum = (of: readonly Cell[]): Cell =>
        isWhole ? sumOfCells(of) : { why: 'x', marks: [] };
      return {
        parts: cells,
        groups: groupsHere.map((group, g) => {
          const own = cells.filter((_, p) => listed[p]!.group === g && listed[p]!.of < 0);
          return group?.[field] === undefined ? sum(own) : givenSum(group[field], own);
        }),
        total: total === undefined ? sum(adds) : givenSum(total, adds),
      };
    };
    const hasBefore =
      one.totalPrevious !== undefined ||
      [...(one.parts ?? []), ...groupsHere].some((each) => each?.previous !== undefined);
    const area = (one.area ?? (list.length === 1 ? first.area : undefined)) as
      string | { name: unknown; code?: string } | undefined;
    const disclosure = { ...whole.disclosure, ...one.disclosure };
    return {
      area: typeof area === 'string' ? area : textOf(area?.name),
      code: (typeof area === 'object' && area.code) || '',
      period,
      previousPeriod,
      rounding: disclosure.rounding,
      protected: disclosure.protected ?? false,
      now: read('value', one.total),
      before: hasBefore ? read('previous', one.totalPrevious) : undefined,
      compares: compares(period, previousPeriod, kind),
      ...{ breakdown, has: { parts: hasParts, groups: hasGroups } },
      whole: one.whole ?? whole.whole ?? true,
      given: {
        total: one.total !== undefined,
        groups: groupsHere.map((group) => group?.value !== undefined),
      },
    };
  });
  return {
    written: list,
    unit:
      first.measure?.unit === undefined || first.measure.unit === 'count'
        ? ''
        : textOf(first.measure.unit),
    measureName: textOf(first.measure?.name),
    kind,
    people: !list.every((each) => each.measure?.counts === 'things'),
    groups: kept.map(({ name, target }) => ({
      name: textOf(name),
      target: target === undefined ? undefined : Exact.of(target),
    })),
    parts: listed.map(({ name, group, of }) => ({ name, group, of })),
    mixes,
  };
}
