// Filters, groups and sorts the rows of a scorecard by what a person has chosen.
import { group } from 'd3-array';
import { type Area, areaKey } from '../../core/data/area.js';
import { omitUndefined } from '../../core/data/omit-undefined.js';
import type { Day } from '../../core/data/period.js';
import { nameKey, type Text, textIn } from '../../core/data/text.js';
import { isKnown } from '../../core/data/value.js';
import type { TargetRating } from '../../core/indicator/model.js';
import { isOverdue, type Row, type VitalSignsModel } from './model.js';

const FILTERS = ['all', 'missed', 'within-tolerance', 'changed', 'overdue'] as const;
export type Filter = (typeof FILTERS)[number];

export const SORTS = ['indicator', 'area', 'latest', 'quality', 'change', 'rating', 'due'] as const;
export type SortKey = (typeof SORTS)[number];

export interface Sort {
  readonly by: SortKey;
  readonly descending: boolean;
  /** The id of an indicator, where each has a column of its own. */
  readonly of?: string;
}

/** What a person has chosen; all rows in the author's order where nothing is chosen. */
export interface Choice {
  readonly filter: Filter;
  readonly sort?: Sort;
  /** Words that rows must have; absent for all. */
  readonly search?: string;
  /** Keys of areas; empty for all. */
  readonly areas: readonly string[];
  /** The day on which reports are overdue; absent where each indicator's latest period decides. */
  readonly day?: Day;
}

export interface Group {
  readonly name?: Text;
  readonly rows: readonly Row[];
}

export interface Selection {
  /** The words of the choice. */
  readonly search?: string;
  /** In the order in which the dataset names them; only groups with a row to show. */
  readonly groups: readonly Group[];
  readonly shown: number;
  /** Rows of the chosen areas. */
  readonly total: number;
  /** How many rows of the chosen areas with these words each filter would show. */
  readonly counts: Readonly<Record<Filter, number>>;
}

/** `all` for anything that is not a filter. */
export const readFilter = (text: string | undefined): Filter =>
  FILTERS.find((filter) => filter === text) ?? 'all';

/**
 * `rating`, or `-rating` for the other way round; `latest:Visits` by one indicator of several; undefined for
 * the author's order.
 */
export function readSort(text: string | undefined): Sort | undefined {
  const found = /^(-?)(\w+)(?::(.*))?$/s.exec(text ?? '');
  const minus = found?.[1];
  const name = found?.[2];
  const of = found?.[3];
  const by = SORTS.find((key) => key === name);
  return by && omitUndefined({ by, descending: minus === '-', of: of || undefined });
}

/** A sort as it stands in the attribute. */
export const writeSort = ({ by, descending, of }: Sort): string =>
  `${descending ? '-' : ''}${by}${of === undefined ? '' : `:${of}`}`;

/**
 * Keys of the areas that a list gives by name or code: `Doncaster|England`. Every name that a row gives an
 * area counts, in any language. Unknown areas are ignored.
 */
export function readAreas(text: string | undefined, model: VitalSignsModel): readonly string[] {
  const wanted = new Set((text ?? '').split('|').map((each) => each.trim().toLowerCase()));
  wanted.delete('');
  const found = new Set(
    model.spellings
      .filter(({ as, area }) =>
        [as, area].some(({ name, code = '' }) =>
          [...(typeof name === 'string' ? [name] : Object.values(name)), code].some((each) =>
            wanted.has(each.trim().toLowerCase()),
          ),
        ),
      )
      .map(({ area }) => area),
  );
  return model.areas.filter((area) => found.has(area)).map(areaKey);
}

/** The areas of a choice, in the model's order; empty where it shows all. */
export const chosenAreas = ({ areas }: VitalSignsModel, keys: readonly string[]): readonly Area[] =>
  areas.filter((area) => keys.includes(areaKey(area)));

export function selectRows(model: VitalSignsModel, choice: Choice, lang: string): Selection {
  const { search = '', filter, sort, day } = choice;
  const passes = testsFor(day);
  const chosen = rowsOfAreas(model, choice);
  const found = chosen.filter(hasWords(search, lang));
  const rows = found.filter(passes[filter]);
  const groups = [...group(rows, ({ group: name }) => nameKey(name ?? '')).values()];
  return {
    ...(search === '' ? {} : { search }),
    groups: groups.map((members) => ({
      ...(members[0]!.group ? { name: members[0]!.group } : {}),
      rows: sort ? sortedBy(members, (row) => row, sort, lang) : members,
    })),
    shown: rows.length,
    total: chosen.length,
    counts: Object.fromEntries(
      FILTERS.map((each) => [each, found.filter(passes[each]).length]),
    ) as Record<Filter, number>,
  };
}

const rowsOfAreas = ({ rows }: VitalSignsModel, { areas }: Choice): readonly Row[] =>
  areas.length === 0 ? rows : rows.filter(({ area }) => areas.includes(areaKey(area)));

/** Whether a row has every word of a text in its name, its group or its area. */
function hasWords(search: string, lang: string): (row: Row) => boolean {
  const words = plain(search).split(/\s+/).filter(Boolean);
  if (words.length === 0) return () => true;
  return ({ name, group: of, area }) => {
    const text = plain([name, of, area?.name].map((each) => textIn(each, lang)).join(' '));
    return words.every((word) => text.includes(word));
  };
}

/** Without letter case and accents. */
const plain = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

const testsFor = (day: Day | undefined): Readonly<Record<Filter, (row: Row) => boolean>> => ({
  all: () => true,
  missed: ({ rating }) => rating === 'missed',
  'within-tolerance': ({ rating }) => rating === 'within tolerance',
  changed: ({ changed }) => changed,
  overdue: (row) => isOverdue(row, day),
});

/** Ratings in the order of concern. */
const CONCERN: readonly (TargetRating | undefined)[] = [
  'missed', 'within tolerance', 'met', 'not yet due', 'not rated',
]; // prettier-ignore

/** Things without a row or a value come last in either direction, in the order in which they are given. */
export function sortedBy<T>(
  things: readonly T[],
  rowOf: (thing: T) => Row | undefined,
  { by, descending }: Sort,
  lang: string,
): readonly T[] {
  const key = keyOf(by, lang);
  const withKey = things.map((thing) => {
    const row = rowOf(thing);
    return { thing, key: row && key(row) };
  });
  return withKey
    .sort((a, b) => {
      if (a.key === undefined || b.key === undefined)
        return Number(a.key === undefined) - Number(b.key === undefined);
      const order =
        typeof a.key === 'string'
          ? a.key.localeCompare(b.key as string, lang)
          : a.key - (b.key as number);
      return descending ? -order : order;
    })
    .map(({ thing }) => thing);
}

function keyOf(by: SortKey, lang: string): (row: Row) => string | number | undefined {
  const keys: Readonly<Record<SortKey, (row: Row) => string | number | undefined>> = {
    indicator: ({ name }) => textIn(name, lang),
    area: ({ area }) => area && textIn(area.name, lang),
    latest: ({ model }) => (model.lastAbsent ? undefined : model.latest?.value.value),
    quality: ({ quality }) => (isKnown(quality?.value) ? quality.value.value : undefined),
    change: ({ model: { sincePrevious: since, lastAbsent } }) =>
      lastAbsent || since?.reason !== undefined ? undefined : since?.difference,
    rating: ({ rating }) => (rating ? CONCERN.indexOf(rating) : undefined),
    due: ({ due }) => due?.endDay,
  };
  return keys[by];
}
