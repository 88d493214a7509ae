// Finds areas of a mix that add up to another, such as districts and their county, and what each must withhold
// because of the others.
import { type Area, areaKey, sameArea } from '../../core/data/area.js';
import {
  type AreaCounts,
  type AreaSum,
  areaSums,
  type AreaWays,
  areaWays,
  leftBySums,
  partsLikeSmall,
  partsOfSmallSums,
  withheldByOthers,
} from '../../core/data/area-sums.js';
import { periodKey } from '../../core/data/period.js';
import { sumOf } from '../../core/data/sum.js';
import { isKnown, known, type Value } from '../../core/data/value.js';
import type { PlacementMix } from './input.js';
import { countsById, isNone, type Table } from './protect.tables.js';

/** What is known of areas that add up. */
export interface Areas {
  readonly sums: readonly AreaSum[];
  /** Areas that divide another in two ways. */
  readonly ways: readonly AreaWays[];
  /** Of each place that sums and ways name. */
  readonly names: readonly (Area | undefined)[];
  /** For each table, what other areas leave for counts that it does not give; where they may leave several, each. */
  readonly left: readonly (readonly ReadonlyMap<string, number>[])[];
  /** For each table the ids of counts that are a part of a small sum of areas. */
  readonly doubtful: readonly ReadonlySet<string>[];
  /** The same of those that must look like one, given what each table hides, and which are second breakdowns. */
  likeDoubtful(
    hidden: readonly ReadonlySet<string>[],
    second: ReadonlySet<number>,
  ): readonly ReadonlySet<string>[];
  /** For each table the ids that it must withhold, given those that each table hides. */
  withheld(hidden: readonly ReadonlySet<string>[]): readonly ReadonlySet<string>[];
}

/** A table among those of all areas. */
interface Placed {
  readonly table: Table;
  /** Place of its area. */
  readonly area: number;
  /** The key of each of its ids, the same for the same count of each area at one date. */
  readonly keys: ReadonlyMap<string, string>;
}

export function areasOf(mix: PlacementMix, tables: readonly Table[]): Areas {
  const placed = placedOf(mix, tables);
  const totals = partsOfTotals(tables);
  const places = [...new Set(placed.map(({ area }) => area))];
  const areas = places.map((place) => {
    const own = placed.filter(({ area }) => area === place);
    const codes = own.flatMap(({ table }) => (table.one.area ?? mix.area)?.code ?? []);
    return { code: codes[0], ...countsOf(own, totals) };
  });
  const sums = areaSums(areas);
  const ways = areaWays(areas, sums);
  const left = leftBySums(areas, sums).map((each) =>
    each.map((of, area) => {
      const own = placed.filter((table) => table.area === area);
      return new Map([...own.flatMap(({ table, keys }) => totalOf(table, keys, totals)), ...of]);
    }),
  );
  const smallIn = left.map((each) =>
    partsOfSmallSums(
      areas.map((of, i) => filledIn(of, each[i]!)),
      sums,
    ),
  );
  const idsIn = (byArea: readonly ReadonlySet<string>[]) =>
    placed.map(({ table, area, keys }) => {
      const ids = [...countsById(table.counts)].flatMap(([id, value]) =>
        byArea[area]!.has(keys.get(id)!) && !isNone(table, value) ? [id] : [],
      );
      return new Set(ids);
    });
  const keysIn = (ids: readonly Iterable<string>[]) => keysByArea(placed, ids);
  return {
    sums,
    ways,
    names: places.map((place) => {
      const { one } = placed.find(({ area }) => area === place)!.table;
      return one.area ?? mix.area;
    }),
    doubtful: idsIn(places.map((_, i) => new Set(smallIn.flatMap((each) => [...each[i]!])))),
    left: placed.map(({ area, keys }) => left.map((each) => leftFor(keys, each[area]!))),
    likeDoubtful: (hidden, second) => {
      if (second.size === 0) return placed.map(() => new Set());
      const untold = keysIn(hidden.map((ids, i) => (second.has(i) ? ids : [])));
      return idsIn(partsLikeSmall(areas, sums, { hidden: keysIn(hidden), untold }));
    },
    withheld: (hidden) => idsIn(withheldByOthers(areas, { sums, ways }, keysIn(hidden))),
  };
}

/** For each area the keys of the ids of its tables. */
function keysByArea(
  placed: readonly Placed[],
  ids: readonly Iterable<string>[],
): readonly ReadonlySet<string>[] {
  const byArea: Set<string>[] = [];
  placed.forEach(({ area, keys }, i) => {
    const own = (byArea[area] ??= new Set());
    for (const id of ids[i]!) own.add(keys.get(id) ?? '');
  });
  return byArea;
}

const filledIn = (
  { counts, disclosure }: AreaCounts,
  left: ReadonlyMap<string, number>,
): AreaCounts => ({
  counts: new Map([...counts, ...[...left].map(([key, count]) => [key, known(count)] as const)]),
  disclosure,
});

/** By id what is left by key. */
const leftFor = (
  keys: Placed['keys'],
  left: ReadonlyMap<string, number>,
): ReadonlyMap<string, number> =>
  new Map([...keys].flatMap(([id, key]) => (left.has(key) ? [[id, left.get(key)!]] : [])));

/** A mix whose area is not named may be any, and is an area by itself. */
function placedOf(mix: PlacementMix, tables: readonly Table[]): readonly Placed[] {
  // A date that is not given is that of the others: otherwise the numbers are not read.
  const dateOf = ({ field, period }: Table): string => {
    const date = period ?? tables.find((other) => other.field === field && other.period)?.period;
    if (!date) return field;
    return mix.measure.kind === 'stock' ? `${date.endDay}` : periodKey(date);
  };
  const firsts: Table[] = [];
  return tables.map((table): Placed => {
    const area = table.one.area ?? mix.area;
    const isOfArea = ({ one }: Table) => {
      const other = one.area ?? mix.area;
      return one === table.one || (area && other && areaKey(area) && sameArea(area, other));
    };
    const found = firsts.findIndex(isOfArea);
    if (found < 0) firsts.push(table);
    const ids = [...countsById(table.counts).keys()];
    return {
      table,
      area: found < 0 ? firsts.length - 1 : found,
      keys: new Map(ids.map((id) => [id, `${dateOf(table)}|${id}`])),
    };
  });
}

/** The counts of one area, with the highest threshold of its tables; they stand only where each does. */
function countsOf(own: readonly Placed[], totals: ReadonlySet<string>): AreaCounts {
  const counts = new Map<string, Value>();
  for (const { table, keys } of own) {
    for (const [key, total] of totalOf(table, keys, totals)) counts.set(key, known(total));
    for (const [id, value] of countsById(table.counts)) {
      if (isNone(table, value)) continue;
      const key = keys.get(id)!;
      if (!isKnown(counts.get(key))) counts.set(key, value);
    }
  }
  const settings = own.map(({ table }) => table.one.disclosure);
  return {
    counts,
    disclosure: {
      threshold: Math.max(...settings.map(({ threshold }) => threshold)),
      protected: settings.every(({ protected: stands }) => stands),
    },
  };
}

/** The parts, as `givenParts` has them, that some table adds up to its total though others have more. */
const partsOfTotals = (tables: readonly Table[]): ReadonlySet<string> =>
  new Set(
    tables.flatMap(({ one, counts }) =>
      one.breakdown && isKnown(counts.total) ? [givenParts({ one, counts })] : [],
    ),
  );

/** The places of the parts that are given, as one text. */
const givenParts = ({ one, counts }: Pick<Table, 'one' | 'counts'>): string =>
  counts.parts.flatMap((value, p) => (value.value === '[x]' || isNone({ one }, value) ? [] : [p])).join(); // prettier-ignore

/** The total, by its key, of a table that does not give it, but has all parts that another table adds up to its own. */
function totalOf(
  table: Table,
  keys: ReadonlyMap<string, string>,
  totals: ReadonlySet<string>,
): readonly (readonly [string, number])[] {
  const { total, parts } = table.counts;
  if (total.value !== '[x]' || !totals.has(givenParts(table))) return [];
  const given = sumOf(parts.filter(({ value }) => value !== '[x]'));
  return given === undefined ? [] : [[keys.get('total')!, given]];
}
