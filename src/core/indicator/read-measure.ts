// Reads a measure: its unit, and whether it counts people.
import { moneyUnitText, readMoneyUnit } from '../data/money-unit.js';
import { omitUndefined } from '../data/omit-undefined.js';
import { nameOf, type Text } from '../data/text.js';
import { isOnlyOfAverages, perHowMany } from '../data/unit.js';
import type { ValueInput } from '../data/value.js';
import type { Measure } from './indicator.js';
import type { IndicatorInput } from './schema.js';

/** What authors write for the units that the library knows. Any other unit stays as it is written. */
const KNOWN_UNITS: Readonly<Record<string, string>> = {
  count: 'count', number: 'count', percent: 'percent', percentage: 'percent', 'per cent': 'percent',
  '%': 'percent', days: 'days',
}; // prettier-ignore

/** @example readMeasure({ measure: { unit: '£m' } }).unit // 'pounds million' */
export function readMeasure({
  measure,
  series,
}: Pick<Partial<IndicatorInput>, 'measure' | 'series'>): Measure {
  const { unit: written = 'count', direction = 'neutral', counts, ...rest } = measure ?? {};
  const { kind, decimals, rounding, fromZero } = rest;
  const unit = readUnit(written);
  return omitUndefined({
    unit,
    direction,
    counts: counts ?? countedIn(unit, series),
    kind,
    decimals,
    rounding,
    fromZero,
  });
}

function readUnit(written: Text): Text {
  const name = nameOf(written).trim().toLowerCase();
  if (Object.hasOwn(KNOWN_UNITS, name)) return KNOWN_UNITS[name]!;
  const money = readMoneyUnit(name);
  return money ? moneyUnitText(money) : written;
}

/**
 * What a measure counts where its author does not say. Whole numbers in a unit that is not known may count
 * children, so they are treated as people, also beside fractions, such as the average of neighbours. They are things
 * only where the unit says that figures are averages, and those of the leading series are.
 */
function countedIn(unit: Text, series: Partial<IndicatorInput>['series'] = []): Measure['counts'] {
  // Before rates: pounds per 1,000 children are not children.
  if (unit === 'days' || readMoneyUnit(nameOf(unit))) return 'things';
  if (unit === 'count' || perHowMany({ unit }) !== undefined) return 'people';
  const hasFraction = (each: (typeof series)[number] | undefined) =>
    each?.values?.some(isFraction) ?? false;
  if (!series.some(hasFraction)) return 'people';
  const lead = series.find((each) => each?.role === 'area') ?? series[0];
  return hasFraction(lead) && isOnlyOfAverages({ unit }) ? 'things' : 'either';
}

function isFraction(input: ValueInput): boolean {
  const number = numberIn(input);
  return number !== undefined && !Number.isInteger(number);
}

function numberIn(input: ValueInput): number | undefined {
  const value = typeof input === 'object' && input !== null ? input.value : input;
  return typeof value === 'number' ? value : undefined;
}
