// Withholds an average of several series where one of these is withheld, since it could be worked out.
import { sum } from 'd3-array';
import { candidateSets } from '../data/candidate-sums.js';
import type { Range } from '../data/feasible-range.js';
import { evidenceOf, type SeenList, sumOf } from '../data/sum-evidence.js';
import { type FoundSum, sumsAmong } from '../data/sums-among.js';
import { nameKey } from '../data/text.js';
import { poundsIn } from '../data/money-unit.js';
import { saysAverage } from '../data/unit.js';
import { isKnown } from '../data/value.js';
import { decimalsOf } from '../statistics/decimals.js';
import { figureId, likelySets } from './counted.js';
import { growsWithArea, type Indicator, type Series } from './indicator.js';

/** Any number is possible. */
const ANY: Range = [-Infinity, Infinity];

/** Figures of areas lie close together, so that one is easily the average of others by chance: two periods must say so. */
const WAYS = 1000;

/** Which series are averages of others, such as that of statistical neighbours: periods of which all is shown say so. */
export function averagesAmong(
  { measure, series }: Pick<Indicator, 'measure' | 'series'>,
  hidden: ReadonlySet<string>,
): readonly FoundSum[] {
  if (hidden.size === 0 || series.length < 3) return [];
  const lists = series.map(({ values }, s): SeenList => {
    const seen = values.map((value, at): Range =>
      isKnown(value) && !hidden.has(figureId(s, at)) ? [value.value, value.value] : ANY,
    );
    const decimals = values.map((value) => (isKnown(value) ? decimalsOf(value.value) : 0));
    return { seen, small: seen, half: 0.5 / 10 ** Math.max(...decimals) };
  });
  const sums = sumsAmong(lists, { sets: likelySets(series), ways: WAYS });
  const isExact = growsWithArea({ measure, series }) && !poundsIn(measure.unit);
  const figures = lists.map((list, s): Figures => {
    const stated = (series[s]!.rounding ?? measure.rounding ?? 0) / 2;
    return { ...list, off: Math.max(stated, isExact ? 0 : list.half!) };
  });
  return [...sums.filter(({ average }) => average), ...namedAverages(series, figures)];
}

/** What is shown of a series, and how far its rounding may have moved each figure: counts are exact unless it is said. */
interface Figures extends SeenList {
  readonly off: number;
}

/**
 * The averages that are called so. Of all series that may be their members no more is asked than that no period speaks
 * against it, of some of them that two say so.
 */
function namedAverages(series: readonly Series[], lists: readonly Figures[]): readonly FoundSum[] {
  const places = [...series.keys()];
  const isNamed = places.map((place) => saysAverage(nameKey(series[place]!.name)));
  const members = places.filter(
    (place) => !isNamed[place] && !['national', 'region'].includes(series[place]!.role),
  );
  if (members.length < 2) return [];
  const sets = [...candidateSets(members).filter(({ length }) => length < members.length), members];
  return places
    .filter((place) => isNamed[place])
    .flatMap((whole) =>
      sets.flatMap((parts) => {
        const averaged = parts.map((part) => lists[part]!);
        if (isAgainst(lists[whole]!, averaged)) return [];
        const shape = { averageOf: parts.length };
        const { rows, told, telling } = evidenceOf(lists[whole]!, sumOf(averaged), shape);
        const isBelieved = parts === members || telling > 1;
        return isBelieved ? [{ whole, parts, average: true, rows, told }] : [];
      }),
    );
}

/** Decimal fractions are added with an error of this size at most. */
const EXACT = 1e-9;

/**
 * Whether a period of which all is shown says that a list is not the average of others, whatever rounding made of it
 * and of them: the average of rates shown as 11, 11 and 12 may be shown as 12.
 */
const isAgainst = ({ seen, half = 0, off: own }: Figures, parts: readonly Figures[]): boolean => {
  const most = parts.length * Math.max(half, own) + sum(parts, ({ off }) => off);
  return seen.some(([value], at) => {
    let off = -value * parts.length;
    for (const part of parts) off += part.seen[at]![0];
    return Number.isFinite(off) && Math.abs(off) > most + EXACT;
  });
};

/** Adds to `hidden` the averages of which a member is hidden. */
export function hideAverages(averages: readonly FoundSum[], hidden: Set<string>): void {
  for (const { whole, parts, rows } of averages)
    for (const at of rows)
      if (parts.some((part) => hidden.has(figureId(part, at)))) hidden.add(figureId(whole, at));
}
