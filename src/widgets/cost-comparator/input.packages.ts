// Reads what is known of single packages of care: each of them, or how many, their average and a bound.
// A package is one child's, so that the number of packages counts people.
import { MOST_PACKAGES } from '../../core/data/limits.js';
import * as s from '../../core/data/schema.js';
import { readCount } from '../../core/data/count.js';
import { isList } from '../../core/data/is-list.js';
import { omitUndefined } from '../../core/data/omit-undefined.js';
import { type Path, pathText } from '../../core/data/path.js';
import type { Problem, Report } from '../../core/data/problem.js';
import { wordsSchema } from '../../core/data/text.schema.js';
import type { Text } from '../../core/data/text.js';
import { valueSchema } from '../../core/data/value.schema.js';
import { absent, isKnown, type Value, type ValueInput } from '../../core/data/value.js';
import { poundsSchema, readCost } from './input.cost.js';
import { readUnit, type Unit, unitSchema, unitText } from './input.unit.js';

const listSchema = s.upTo(MOST_PACKAGES, s.list(valueSchema, 'package costs'));

export const packagesEntry = {
  /** Single packages of care: a list of their costs, or what is known of them together. */
  packages: s.optional(
    s.union(
      [
        listSchema,
        s.object({
          /** What they are: "16+ packages". */
          name: s.optional(wordsSchema),
          /** The cost of each, where that is known. */
          values: s.optional(listSchema),
          /** How many there are. */
          count: s.optional(valueSchema),
          /** Their average cost. */
          average: s.optional(valueSchema),
          /** "pounds per week"; that of the dataset where nothing is said. */
          unit: s.optional(unitSchema),
          /** How many of them cost less than a bound. */
          under: s.optional(
            s.object({
              /** The bound, in pounds. */
              value: poundsSchema,
              /** How many cost less. */
              count: valueSchema,
            }),
          ),
        }),
      ],
      'packages',
    ),
  ),
};

type PackagesInput = NonNullable<s.WrittenMembers<typeof packagesEntry>['packages']>;

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

/** Undefined where nothing is known of them, or where their costs have no unit. */
export function readPackages(
  input: PackagesInput,
  ofDataset: Unit | undefined,
  report: Report,
): Packages | undefined {
  const listed = isList(input);
  const { name, values, count, average, unit, under } = listed
    ? ({ values: input } as Exclude<PackagesInput, readonly unknown[]>)
    : input;
  const costs = unit ? readUnit(unit) : ofDataset;
  if (!costs) return undefined;
  const listPath = listed ? ['packages'] : ['packages', 'values'];
  const read = omitUndefined({
    name,
    unit: { per: costs.per },
    values: values?.map((value, i) =>
      value === undefined ? absent('!') : readCost(value, [...listPath, i], report),
    ),
    count: count === undefined ? undefined : readNumber(count, ['packages', 'count'], report),
    average: average === undefined ? undefined : readCost(average, ['packages', 'average'], report),
    under: under && {
      value: under.value,
      count: readNumber(under.count, ['packages', 'under', 'count'], report),
    },
  });
  if (!read.values?.length && !read.count && !read.average && !read.under) return undefined;
  return withoutContradiction(read, report);
}

/** How many there are. What it was before, its share and its change would each tell it, and are left out. */
function readNumber(input: ValueInput, path: Path, report: Report): Value {
  const { value, marks, note } = readCount(input, path, report);
  return omitUndefined({ value, marks, note });
}

/** Without a count that differs from the list, and without a bound over more packages than there are, or than are listed. */
function withoutContradiction(read: Packages, report: Report): Packages {
  const { values, count, under, ...rest } = read;
  const listed = values && values.length > 0 ? values : undefined;
  const isMiscounted = listed !== undefined && isKnown(count) && count.value !== listed.length;
  if (isMiscounted) report(['packages', 'count'], 'other number of packages', {});
  const here = ['packages', 'under', 'count'];
  const below = isKnown(under?.count) ? under.count.value : undefined;
  const all = listed?.length ?? (isKnown(count) ? count.value : undefined);
  const isOver = below !== undefined && all !== undefined && below > all;
  if (isOver) report(here, 'more packages than there are', {});
  const [least, most] = listed && under ? underInList(listed, under.value) : [0, Infinity];
  const isOther = below !== undefined && !isOver && (below < least || below > most);
  if (isOther) report(here, 'other number under the bound', {});
  return omitUndefined({
    ...rest,
    values: listed,
    count: isMiscounted ? undefined : count,
    under: isOver || isOther ? undefined : under,
  });
}

/** How many of the packages in a list cost less than a bound, at least and at most: the cost of some may not be known. */
export function underInList(values: readonly Value[], bound: number): readonly [number, number] {
  const least = values.filter((value) => isKnown(value) && value.value < bound).length;
  return [least, least + values.filter((value) => !isKnown(value)).length];
}

/** Whether packages are listed, fewer than the threshold. */
export function listsFewer(packages: PackagesInput | undefined, threshold: number): boolean {
  const list = Array.isArray(packages) ? packages : packages?.values;
  return list !== undefined && list.length < threshold;
}

/**
 * The problems without the places of single packages, and each kind once in a list: where few
 * packages are listed, the place of a faulty one, or how many are faulty, would tell how many there are.
 */
export function withoutPlaces(problems: readonly Problem[]): readonly Problem[] {
  const told = new Set<string>();
  return problems.flatMap((problem) => {
    const { path, code } = problem;
    const place = path[0] === 'packages' ? path.findIndex((key) => typeof key === 'number') : -1;
    if (place < 0) return [problem];
    const plain = path.filter((_, i) => i !== place);
    const kind = `${pathText(plain)} ${code}`;
    if (told.has(kind)) return [];
    told.add(kind);
    return [{ ...problem, path: plain }];
  });
}

/** In the author's form again. */
export const writePackages = ({ unit, ...rest }: Packages): object => ({
  ...rest,
  unit: unitText(unit),
});
