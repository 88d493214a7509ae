// What is known of single packages of care: each of them, or only how many, their average and a bound.
// A package is one child's: how many there are counts people, and is protected later on.
import * as v from 'valibot';
import { readCount } from '../../core/data/count.js';
import { textSchema, valueSchema } from '../../core/data/dataset.js';
import { omitUndefined } from '../../core/data/omit-undefined.js';
import type { Report } from '../../core/data/problem.js';
import type { Text } from '../../core/data/text.js';
import { absent, isKnown, type Value, type ValueInput } from '../../core/data/value.js';
import { poundsSchema, readCost } from './input.cost.js';
import { readUnit, type Unit, unitSchema, unitText } from './input.unit.js';

const listSchema = v.array(valueSchema, 'a list of costs; write [3100, 4200, "[x]"]');

export const packagesEntry = {
  /** Single packages of care: a list of their costs, or what is known of them together. */
  packages: v.optional(
    v.union(
      [
        listSchema,
        v.object({
          /** What they are: "16+ packages". */
          name: v.optional(textSchema),
          /** The cost of each, where that is known. */
          values: v.optional(listSchema),
          /** How many there are. */
          count: v.optional(valueSchema),
          /** Their average cost. */
          average: v.optional(valueSchema),
          /** "pounds per week"; that of the dataset where nothing is said. */
          unit: v.optional(unitSchema),
          /** How many of them cost less than a bound. */
          under: v.optional(
            v.object({
              /** The bound, in pounds. */
              value: poundsSchema,
              /** How many cost less. */
              count: valueSchema,
            }),
          ),
        }),
      ],
      'a list of costs, or { "count": 18, "average": 3700, "unit": "pounds per week" }',
    ),
  ),
};

type PackagesInput = NonNullable<
  v.InferInput<v.ObjectSchema<typeof packagesEntry, undefined>>['packages']
>;

export interface Packages {
  readonly name?: Text;
  /** For how long costs are; for what is a package. */
  readonly unit: Unit;
  /** In the dataset's order; absent where they are not listed. */
  readonly values?: readonly Value[];
  readonly count?: Value;
  readonly average?: Value;
  readonly under?: { readonly value: number; readonly count: Value };
}

/** Undefined where nothing is known of them, or not for how long their costs are. */
export function readPackages(
  input: PackagesInput,
  whole: Unit | undefined,
  report: Report,
): Packages | undefined {
  const listed = Array.isArray(input);
  const { name, values, count, average, unit, under } = listed
    ? ({ values: input } as Exclude<PackagesInput, readonly unknown[]>)
    : input;
  const costs = unit ? readUnit(unit) : whole;
  if (!costs) return undefined;
  const read = omitUndefined({
    name,
    unit: { per: costs.per },
    values: values?.map((value, i) =>
      value === undefined
        ? absent('!')
        : readCost(value, `packages${listed ? '' : '.values'}[${i}]`, report),
    ),
    count: count === undefined ? undefined : readNumber(count, 'packages.count', report),
    average: average === undefined ? undefined : readCost(average, 'packages.average', report),
    under: under && {
      value: under.value,
      count: readNumber(under.count, 'packages.under.count', report),
    },
  });
  if (!read.values?.length && !read.count && !read.average && !read.under) return undefined;
  return checkTogether(read, report);
}

/** What it was, its share and its change would each tell it. */
function readNumber(input: ValueInput, where: string, report: Report): Value {
  const { value, marks, note } = readCount(input, where, report);
  return omitUndefined({ value, marks, note });
}

/** Counts of people are not quoted. */
function checkTogether(read: Packages, report: Report): Packages {
  const { values, count, under, ...rest } = read;
  const known = values && values.length > 0 ? values.length : undefined;
  const miscounted = known !== undefined && isKnown(count) && count.value !== known;
  if (miscounted)
    report(
      'packages.count',
      'as many packages as are listed',
      'another number',
      'correct the list, or leave the count out; the listed ones are drawn',
    );
  const all = miscounted ? known : isKnown(count) ? count.value : known;
  const over = isKnown(under?.count) && all !== undefined && under.count.value > all;
  if (over)
    report(
      'packages.under.count',
      'no more packages than there are',
      'more than packages.count',
      'correct one of them; the bound is left out',
    );
  return omitUndefined({
    ...rest,
    values: known ? values : undefined,
    count: miscounted ? undefined : count,
    under: over ? undefined : under,
  });
}

export const writePackages = ({ unit, ...rest }: Packages): object => ({
  ...rest,
  unit: unitText(unit),
});
