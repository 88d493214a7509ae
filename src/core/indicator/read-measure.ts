// Reads a measure: its unit, the scale of its numbers, and whether it counts people.
import { moneyUnitText, readMoneyUnit } from '../data/money-unit.js';
import { omitUndefined } from '../data/omit-undefined.js';
import { nameOf, type Text } from '../data/text.js';
import { perHowMany } from '../data/unit.js';
import type { ValueInput } from '../data/value.js';
import type { Measure } from './indicator.js';
import type { IndicatorInput } from './schema.js';

/** A measure, and what its numbers are multiplied by to be in that unit: 1,000,000 for £ million. */
export interface ScaledMeasure {
  readonly measure: Measure;
  readonly factor: number;
}

/** What authors write for the units that the library knows. Any other unit stays as it is written. */
const KNOWN_UNITS: Readonly<Record<string, string>> = {
  count: 'count', number: 'count', percent: 'percent', percentage: 'percent', 'per cent': 'percent',
  '%': 'percent', days: 'days',
}; // prettier-ignore

/** @example readMeasure({ measure: { unit: '£ million' } }).factor // 1000000 */
export function readMeasure({
  measure,
  series,
}: Pick<Partial<IndicatorInput>, 'measure' | 'series'>): ScaledMeasure {
  const { unit: written = 'count', direction = 'neutral', counts, kind, decimals } = measure ?? {};
  const { unit, factor } = readUnit(written);
  return {
    measure: omitUndefined({
      unit,
      direction,
      counts: counts ?? countedIn(unit, series),
      kind,
      decimals: decimals === undefined ? undefined : Math.max(0, decimals - Math.log10(factor)),
    }),
    factor,
  };
}

function readUnit(written: Text): { readonly unit: Text; readonly factor: number } {
  const name = nameOf(written).trim().toLowerCase();
  if (Object.hasOwn(KNOWN_UNITS, name)) return { unit: KNOWN_UNITS[name]!, factor: 1 };
  const money = readMoneyUnit(name);
  return money
    ? { unit: moneyUnitText(money.per), factor: money.factor }
    : { unit: written, factor: 1 };
}

/**
 * What a measure counts where its author does not say. Whole numbers in a unit that is not known may
 * count children, so they are treated as people; a fraction cannot be a count of people.
 */
function countedIn(unit: Text, series: Partial<IndicatorInput>['series'] = []): Measure['counts'] {
  // Before rates: pounds per 1,000 children are not children.
  if (unit === 'days' || readMoneyUnit(nameOf(unit))) return 'things';
  if (unit === 'count' || perHowMany({ unit }) !== undefined) return 'people';
  const hasFraction = series.some((each) =>
    each?.values?.some((value) => {
      const number = numberIn(value);
      return number !== undefined && !Number.isInteger(number);
    }),
  );
  return hasFraction ? 'things' : 'people';
}

function numberIn(input: ValueInput): number | undefined {
  const value = typeof input === 'object' && input !== null ? input.value : input;
  return typeof value === 'number' ? value : undefined;
}
