// Finds counts in rows of a scorecard that are also told by a percentage or a rate in another row with what it is out
// of: 12.5% of 40 tells the five girls that are withheld to protect two boys.
import { group } from 'd3-array';
import { areaKey } from '../../core/data/area.js';
import { type Period, periodKey } from '../../core/data/period.js';
import { isBelieved } from '../../core/data/sum-evidence.js';
import { figureId } from '../../core/indicator/counted.js';
import type { Withholding } from '../../core/indicator/protect.js';
import type { VitalSigns } from './input.js';

/** A row of counts and one of percentages or rates of which one number, in each period, is that count. */
interface Pair {
  readonly counts: number;
  readonly rates: number;
  /** The places in each of the periods that both have. */
  readonly periods: readonly (readonly [number, number])[];
}

/** More pairs of rows of one area are not compared: most of so many would be alike by chance. */
const MOST_PAIRS = 10_000;

/**
 * Hides a percentage or a rate where the count that it tells is withheld, and the count where the percentage is.
 *
 * @returns hides what must be hidden by now; the places of the rows in which it hid any
 */
export function ratesOfRows(
  signs: VitalSigns,
  rows: readonly Withholding[],
): () => readonly number[] {
  const byArea = group(rows.keys(), (row) => areaKey(signs.indicators[row]!.area ?? signs.area));
  const pairs = [...byArea.values()].flatMap((own) => pairsAmong(own, rows));
  return () => pairs.flatMap((pair) => hideBoth(pair, rows));
}

function pairsAmong(own: readonly number[], rows: readonly Withholding[]): readonly Pair[] {
  const protects = own.filter((row) => rows[row]!.found);
  const counts = protects.filter((row) => rows[row]!.rules.people);
  // What they are out of, how many are counted, and how many are left over.
  const rates = protects.filter((row) => rows[row]!.counted.grids.length === 3);
  const ways = 3 * counts.length * rates.length;
  if (counts.length * rates.length > MOST_PAIRS) return [];
  const placesIn = new Map(protects.map((row) => [row, placesOf(rows[row]!.counted.periods)]));
  return counts.flatMap((count) =>
    rates.flatMap((rate) => {
      const periods = sharedPlaces(placesIn.get(count)!, placesIn.get(rate)!);
      const pair = { counts: count, rates: rate, periods };
      return [0, 1, 2].some((grid) => areAlike(pair, grid, ways, rows)) ? [pair] : [];
    }),
  );
}

type Places = ReadonlyMap<string, number>;

/** The place of each period of a row, by its key. */
const placesOf = (periods: readonly Period[]): Places =>
  new Map(periods.map((each, at) => [periodKey(each), at]));

const sharedPlaces = (ofOne: Places, ofOther: Places): Pair['periods'] =>
  [...ofOne].flatMap(([key, at]) => {
    const other = ofOther.get(key);
    return other === undefined ? [] : [[at, other] as const];
  });

/** Whether one number of the percentages is the count in more periods than not, of those in which both are shown, and hardly by chance. */
function areAlike(pair: Pair, grid: number, ways: number, rows: readonly Withholding[]): boolean {
  const [count, rate] = [rows[pair.counts]!.counted, rows[pair.rates]!.counted];
  let [fitting, telling, against, logOfChance] = [0, 0, 0, 0];
  for (const [at, other] of pair.periods) {
    const [own, told] = [count.grids[0]![0]![at], rate.grids[grid]![0]![other]];
    const isShown = !count.hidden.has(figureId(0, at)) && !rate.hidden.has(figureId(0, other));
    if (!isShown || typeof own !== 'number' || typeof told !== 'number') continue;
    const off = rate.errorOf(grid, [0, other]);
    // A count of people is whole, so rounding moves it by half a person at most.
    if (Math.abs(own - told) > off + 0.5) {
      against += 1;
      continue;
    }
    const chance = Math.min(1, (2 * off + 1) / Math.max(1, own));
    fitting += 1;
    if (chance < 1) telling += 1;
    logOfChance += Math.log(chance);
  }
  const evidence = { fitting, sure: fitting, telling, against, unlessLarge: 0, logOfChance };
  return isBelieved(evidence, { ways, likely: false });
}

function hideBoth(pair: Pair, rows: readonly Withholding[]): readonly number[] {
  const [count, rate] = [rows[pair.counts]!.counted.hidden, rows[pair.rates]!.counted.hidden];
  const before = [count.size, rate.size];
  for (const [at, other] of pair.periods) {
    if (count.has(figureId(0, at))) rate.add(figureId(0, other));
    else if (rate.has(figureId(0, other))) count.add(figureId(0, at));
  }
  return [pair.counts, pair.rates].filter((_, i) => [count, rate][i]!.size > before[i]!);
}
