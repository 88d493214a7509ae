// Puts what is known of packages of support into pounds a year and a week.
import { omitUndefined } from '../../core/data/omit-undefined.js';
import { isKnown, type Value } from '../../core/data/value.js';
import type { Packages } from './input.packages.js';
import { type Pounds, poundsIn } from './input.unit.js';

export interface PackagesFacts extends Packages {
  /** How many; counted where each is listed. */
  readonly number?: Value;
  /** Each package that is listed, in the dataset's order. */
  readonly listed: readonly (Pounds | undefined)[];
  readonly averagePounds?: Pounds;
  readonly underPounds?: Pounds;
}

export function packagesFacts(packages: Packages): PackagesFacts {
  const { values, count, average, under, unit } = packages;
  const pounds = (value: Value | undefined) =>
    isKnown(value) ? poundsIn(value.value, unit.per) : undefined;
  return omitUndefined({
    ...packages,
    number: count ?? (values ? { value: values.length, marks: [] } : undefined),
    listed: (values ?? []).map(pounds),
    averagePounds: pounds(average),
    underPounds: under && poundsIn(under.value, unit.per),
  });
}
