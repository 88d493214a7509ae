// Withholds an average beside the total that it is of, where the two tell how many people there are: £36,000 in all and
// £12,000 for each are three children.
import { poundsIn } from '../data/money-unit.js';
import { samePeriod, type Period } from '../data/period.js';
import { nameKey, type Text } from '../data/text.js';
import { isShare, perHowMany, saysAverage } from '../data/unit.js';
import { isKnown, type Known } from '../data/value.js';
import { decimalsOf } from '../statistics/decimals.js';
import { figureId } from './counted.js';
import type { Withholding } from './protect.js';

/** A series of a measure, and what it is called. */
export interface Amounts {
  readonly of: Withholding;
  readonly series: number;
  readonly names: readonly Text[];
}

/** Figures are divided only by others of one kind. */
interface Kind {
  readonly kind: string;
  /** How many of that kind one of its numbers is. */
  readonly factor: number;
  readonly isAverage: boolean;
}

/** What is not money may be an average though nothing says so: `days`. It is a total only where its name says that. */
const TOTAL = /\b(?:total|altogether|in all)\b|cyfanswm/i;

/**
 * Hides each average that tells, with a total of the same kind and period, that it is about few people; or about how
 * many, where a count may be withheld.
 *
 * @param mayTell whether a count of people is withheld in a period, so that no number of them may be told
 * @returns the averages of which it hid anything
 */
export function hideQuotients(
  all: readonly Amounts[],
  mayTell: (period: Period) => boolean,
): readonly Amounts[] {
  const kinds = all.map(kindOf);
  return all.filter(({ of: { counted }, series }, i) => {
    const own = kinds[i];
    if (!own?.isAverage || counted.disclosure.protected) return false;
    const totals = all.filter((_, k) => kinds[k]?.kind === own.kind && !kinds[k].isAverage);
    const before = counted.hidden.size;
    counted.periods.forEach((period, at) => {
      const average = counted.series[series]!.values[at];
      if (!isKnown(average)) return;
      const [low, high] = rangeOf(average, own, all[i]!);
      const tells = totals.some((total) => {
        const value = valueIn(total, period);
        if (!value || low <= 0) return false;
        const [least, most] = rangeOf(value, kindOf(total)!, total);
        const [first, last] = [Math.max(1, Math.ceil(least / high - EXACT)), Math.floor(most / low + EXACT)]; // prettier-ignore
        const { threshold } = counted.disclosure;
        return first <= last && (first < threshold || (last - first + 1 < threshold - 1 && mayTell(period))); // prettier-ignore
      });
      if (tells) counted.hidden.add(figureId(series, at));
    });
    return counted.hidden.size > before;
  });
}

/** Quotients of decimal fractions have an error of this size at most. */
const EXACT = 1e-9;

/** What figures are of; undefined where nothing may be divided by them: percentages, rates and counts. */
function kindOf({ of: { indicator }, names }: Amounts): Kind | undefined {
  const { measure } = indicator;
  if (measure.unit === 'count' || perHowMany(measure) !== undefined || isShare(measure)) return undefined; // prettier-ignore
  const said = [...names, measure.unit].map(nameKey);
  const isAverage = said.some(saysAverage);
  const pounds = poundsIn(measure.unit);
  const kind = pounds
    ? 'pounds'
    : nameKey(measure.unit)
        .replace(/^(?:average|mean|median|total) /, '')
        .split(/ (?:per|fesul) /)[0]!;
  if (!pounds && !isAverage && !said.some((name) => TOTAL.test(name))) return undefined;
  return { kind, factor: pounds?.factor ?? 1, isAverage };
}

/** What a figure may have been before it was rounded, in its kind. */
function rangeOf(
  { value }: Known,
  { factor }: Kind,
  { of: { indicator }, series }: Amounts,
): readonly [number, number] {
  const rounding = indicator.series[series]!.rounding ?? indicator.measure.rounding ?? 0;
  const half = Math.max(0.5 / 10 ** decimalsOf(value), rounding / 2);
  return [(value - half) * factor, (value + half) * factor];
}

function valueIn({ of: { counted }, series }: Amounts, period: Period): Known | undefined {
  const at = counted.periods.findIndex((other) => samePeriod(other, period));
  const value = counted.series[series]!.values[at];
  return isKnown(value) && !counted.hidden.has(figureId(series, at)) ? value : undefined;
}
