// Protects the areas of a funnel together, where some add up to another.
import {
  type AreaCounts,
  type AreaSum,
  areaSums,
  type AreaWays,
  areaWays,
  exceeds,
  leftBySums,
  partsOfSmallSums,
  withheldByOthers,
} from '../../core/data/area-sums.js';
import { countOf } from '../../core/data/count.js';
import type { Disclosure } from '../../core/data/disclosure-settings.js';
import { isSmall } from '../../core/data/small-count.js';
import { absent, known, type Value } from '../../core/data/value.js';
import type { Count, Figures, Movement, Part, Stage } from './input.figures.js';
import { idsOf, mapCounts, WHEN, type When } from './protect.counts.js';
import { type Found, protectPeriod } from './protect.period.js';
import { contactRange, tablesOf, waysOf } from './protect.tables.js';

export interface Areas {
  /** For each area what is found of each period. */
  readonly found: readonly Readonly<Record<When, Found>>[];
  /** Areas that are the sum of others, or may be. */
  readonly sums: readonly AreaSum[];
  /** Areas that divide another in two ways, or may. */
  readonly ways: readonly AreaWays[];
  /** Whether any of them withholds anything because of others. */
  readonly areBound: boolean;
}

/** Protects each area and period, then again with everything withheld that others require, until none hides more. */
export function protectAreas(given: readonly Figures[], disclosure: Disclosure): Areas {
  const all = given.some(tellsContacts) ? given.map(withContacts) : given;
  const keys = all.map(keysOf);
  const areas = all.map((figures, i) => countsOf(contactsAdded(figures, disclosure), keys[i]!, disclosure)); // prettier-ignore
  const sums = areaSums(areas);
  const ways = areaWays(areas, sums);
  const left = leftBySums(areas, sums);
  const asRead = left.map((each) =>
    all.map((figures, i) => filledIn(figures, keys[i]!, each[i]!, disclosure)),
  );
  const smallIn = asRead.map((read) => {
    const counts = read.map((figures, i) => countsOf(figures, keys[i]!, disclosure));
    return partsOfSmallSums(counts, sums);
  });
  const doubtful = keys.map((of, i) => {
    const isSmallAt = (key: string) => smallIn.some((small) => small[i]!.has(key));
    const at = (when: When) =>
      new Set([...of].flatMap(([id, key]) => (isSmallAt(keyAt(key, when)) ? [id] : [])));
    return { value: at('value'), previous: at('previous') };
  });
  const withheld = all.map(() => ({ value: new Set<string>(), previous: new Set<string>() }));
  const protectAt = (i: number) => {
    const of = (when: When) => {
      const own = { when, disclosure, doubtful: doubtful[i]![when] };
      return inAnyOf(
        asRead.map((read) => protectPeriod({ figures: read[i]!, ...own }, withheld[i]![when])),
      );
    };
    return { value: of('value'), previous: of('previous') };
  };
  const found = all.map((_, i) => protectAt(i));
  for (;;) {
    const hidden = found.map((each, i) => hiddenKeys(each, keys[i]!));
    const required = withheldByOthers(areas, { sums, ways }, hidden);
    const more = all.flatMap((figures, i) => {
      const size = sizeOf(withheld[i]!);
      if (asRead.length > 1) hideInAll(figures, found[i]!, withheld[i]!, disclosure);
      for (const when of WHEN)
        for (const [id, key] of keys[i]!)
          if (required[i]!.has(keyAt(key, when))) withheld[i]![when].add(id);
      return sizeOf(withheld[i]!) > size ? [i] : [];
    });
    if (more.length === 0) {
      return { found, sums, ways, areBound: withheld.some((each) => sizeOf(each) > 0) };
    }
    for (const i of more) found[i] = protectAt(i);
  }
}

/** Whether a reader may know all contacts though one of their parts is withheld: by their number, or in a second way. */
const tellsContacts = (figures: Figures): boolean =>
  figures.contacts !== undefined || waysOf(figures).every((way) => way.length > 0);

/** With contacts that are not given, where the area says nothing of them: those of other areas may leave their number. */
const withContacts = (figures: Figures): Figures => {
  if (figures.contacts) return figures;
  return { ...figures, contacts: { value: absent('x'), previous: absent('x') } };
};

/** With the number of contacts that are not given but can be added up: other areas may add up to it. */
function contactsAdded(figures: Figures, disclosure: Disclosure): Figures {
  const { contacts } = figures;
  if (!contacts) return figures;
  const added = (when: When): Value | undefined => {
    if (contacts[when]?.value !== '[x]') return contacts[when];
    const [least, most] = contactRange({ figures, when, disclosure, doubtful: new Set() });
    return least === most ? known(least) : contacts[when];
  };
  const [value, previous] = [added('value')!, added('previous')];
  return { ...figures, contacts: { ...contacts, value, ...(previous ? { previous } : {}) } };
}

/** What is hidden for one number that is left is hidden for all of them; what is small already is. */
function hideInAll(
  figures: Figures,
  found: Readonly<Record<When, Found>>,
  withheld: ByWhen,
  { threshold }: Disclosure,
): void {
  for (const [count, id] of idsOf(figures))
    for (const when of WHEN)
      if (found[when].hidden.has(id) && !isSmall(countOf(count[when]), threshold))
        withheld[when].add(id);
}

/** What is hidden in any of several readings of one period. */
function inAnyOf(found: readonly Found[]): Found {
  const hidden = new Set(found.flatMap((each) => [...each.hidden]));
  return {
    shown: new Map([...found[0]!.shown].filter(([id]) => !hidden.has(id))),
    hidden,
    fewestCandidates: Math.min(...found.map(({ fewestCandidates }) => fewestCandidates)),
  };
}

/** The keys of what is hidden; the ids of parts that are not given and hidden together are joined. */
const hiddenKeys = (
  found: Readonly<Record<When, Found>>,
  keys: ReadonlyMap<string, string>,
): ReadonlySet<string> =>
  new Set(
    WHEN.flatMap((when) =>
      [...found[when].hidden].flatMap((joined) =>
        joined.split('+').map((id) => keyAt(keys.get(id), when)),
      ),
    ),
  );

type ByWhen = Readonly<Record<When, Set<string>>>;
const sizeOf = ({ value, previous }: ByWhen): number => value.size + previous.size;

/** The key of each id: the same for the same count of every area. */
function keysOf(figures: Figures): ReadonlyMap<string, string> {
  const counts = [...idsOf(figures)];
  return new Map(counts.map(([count, id]) => [id, `${id.split(' ')[0]} ${nameOf(count)}`]));
}

function nameOf(count: Count & Partial<Part & Stage & Movement>): string {
  const { id = '', of = '', kind = '', from = '', to = '' } = count;
  return [id, of, kind, from, to].join('|');
}

const keyAt = (key: string | undefined, when: When): string => `${when} ${key}`;

function countsOf(
  figures: Figures,
  keys: ReadonlyMap<string, string>,
  disclosure: Disclosure,
): AreaCounts {
  const counts = new Map<string, Value>();
  for (const [count, id] of idsOf(figures))
    for (const when of WHEN) {
      const value = count[when];
      if (value) counts.set(keyAt(keys.get(id), when), value);
    }
  return { code: figures.area?.code, counts, disclosure };
}

/** The figures with other numbers for some counts, by key, as far as these are no more than their own sums leave. */
function filledIn(
  figures: Figures,
  keys: ReadonlyMap<string, string>,
  left: ReadonlyMap<string, number>,
  disclosure: Disclosure,
): Figures {
  const ids = idsOf(figures);
  const filled = (numbers: ReadonlyMap<string, number>) =>
    mapCounts(figures, (count) =>
      WHEN.reduce((kept, when) => {
        const number = numbers.get(keyAt(keys.get(ids.get(count)!), when));
        return number === undefined ? kept : { ...kept, [when]: known(number) };
      }, count),
    );
  const isFitting = (one: readonly [string, number]) =>
    WHEN.every((when) => {
      const reading = { figures: filled(new Map([one])), when, disclosure, doubtful: new Set('') };
      return !tablesOf(reading).some(exceeds);
    });
  return filled(new Map([...left].filter(isFitting)));
}
