// Finds the area that an author chooses, and those that it is compared with.
import { nearest } from '../core/data/nearest.js';
import { omitUndefined } from '../core/data/omit-undefined.js';
import type { Report } from '../core/data/problem.js';
import type { Role } from '../core/indicator/indicator.js';
import { isAreaCode } from './area-kind.js';
import { choicePath, type Choices, dimensionOf } from './choose.js';
import type { Category, Cube } from './cube.js';
import { folded } from './folded-name.js';

export interface ChosenArea {
  /** Its place in the dimension; undefined of a cube without areas. */
  readonly place: number | undefined;
  readonly role: Role;
  readonly category: Category | undefined;
}

/** The chosen area first, then its comparators; undefined where the area is open. One without a name in a cube without areas. */
export function chosenAreas(
  cube: Cube,
  choices: Choices,
  report: Report,
): readonly ChosenArea[] | undefined {
  const dimension = cube.dimensions[dimensionOf(cube, 'area')];
  if (!dimension) return [{ place: undefined, role: 'area', category: undefined }];
  const { categories } = dimension;
  const lead =
    choices.area === undefined && categories.length === 1
      ? 0
      : findArea(categories, choices.area, 'area', report);
  if (lead === undefined) return undefined;
  const others = (choices.comparators ?? []).flatMap((name) =>
    comparatorsOf(categories, lead, name, { choices, report }),
  );
  const all = [{ place: lead, role: 'area' as const }, ...others];
  return all
    .filter(({ place }, at) => all.findIndex((each) => each.place === place) === at)
    .map((each) => ({ ...each, category: categories[each.place]! }));
}

interface Asking {
  readonly choices: Choices;
  readonly report: Report;
}

type Place = { readonly place: number; readonly role: Role };

function comparatorsOf(
  categories: readonly Category[],
  lead: number,
  name: string,
  { choices, report }: Asking,
): readonly Place[] {
  const own = categories[lead]!;
  if (/^england$/i.test(name)) {
    const place = categories.findIndex(
      ({ kind, label }) => kind === 'nation' && /^england$/i.test(label),
    );
    if (place >= 0) return [{ place, role: 'national' }];
  }
  if (/^region$/i.test(name)) {
    const place = categories.findIndex(
      ({ kind, label, codes = [] }) =>
        kind === 'region' &&
        own.within?.some((each) => codes.includes(each) || folded(each) === folded(label)),
    );
    if (place >= 0) return [{ place, role: 'region' }];
    report(choicePath('comparator'), 'no comparator', { which: 'region' });
    return [];
  }
  if (/^neighbours$/i.test(name)) return neighboursOf(categories, own, { choices, report });
  const place = findArea(categories, name, 'comparator', report);
  if (place === undefined) return [];
  const { kind } = categories[place]!;
  return [{ place, role: kind === 'nation' ? 'national' : kind === 'region' ? 'region' : 'other' }];
}

function neighboursOf(
  categories: readonly Category[],
  { codes = [] }: Category,
  { choices: { neighbours }, report }: Asking,
): readonly Place[] {
  const wanted = codes.flatMap((code) => neighbours?.get(code) ?? []);
  const places = wanted.map((code) => categories.findIndex((each) => each.codes?.includes(code)));
  const found = places.filter((place) => place >= 0);
  if (found.length === 0)
    report(choicePath('comparator'), 'no comparator', { which: 'neighbours' });
  else if (found.length < places.length)
    report(
      choicePath('comparator'),
      'neighbours missing',
      { missing: places.length - found.length, of: places.length },
      'warning',
    );
  return found.map((place) => ({ place, role: 'neighbours' as const }));
}

/** By a code, by its name, or by a name that is spelled otherwise, which is a warning. */
function findArea(
  categories: readonly Category[],
  name: string | undefined,
  option: 'area' | 'comparator',
  report: Report,
): number | undefined {
  const all = (test: (category: Category) => boolean) =>
    categories.flatMap((category, at) => (test(category) ? [at] : []));
  const wanted = name ?? '';
  const byCode = all(({ id, codes = [] }) => id === wanted || codes.includes(wanted));
  const byName = byCode.length > 0 ? byCode : all(({ label }) => label === wanted);
  const found =
    byName.length > 0 || name === undefined
      ? byName
      : all(({ label }) => folded(label) === folded(wanted));
  if (found.length === 1) {
    const { label } = categories[found[0]!]!;
    if (byName.length === 0)
      report(choicePath(option), 'area spelled otherwise', { named: label }, 'warning');
    return found[0];
  }
  const near = nearest(
    wanted,
    categories.map(({ label }) => label),
  );
  const choices =
    found.length > 1
      ? found.map(
          (at) =>
            `${categories[at]!.label} (${(categories[at]!.codes ?? [categories[at]!.id])[0]})`,
        )
      : near === undefined
        ? categories.map(({ label }) => label)
        : [near];
  report(choicePath(option), 'unclear choice', { of: 'area', choices });
  return undefined;
}

/** As a dataset has it: its name, and its code of nine characters where it has one. */
export const areaField = (category: Category | undefined) =>
  category && omitUndefined({ name: category.label, code: category.codes?.find(isAreaCode) });
