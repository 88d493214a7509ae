// Finds the areas of which a file is made for each, and what these files are called.
import { Misuse, type Values } from './command.js';
import type { Source } from './read-other.js';

export interface WantedArea {
  /** As messages call it; `''` where none is named. */
  readonly name: string;
  /** As `--area` takes it; undefined where none is named. */
  readonly id: string | undefined;
}

/**
 * Those that are named, or with `--each-area` every authority of the file; of a file that does not tell authorities from
 * other areas, every area. One without a name where nothing is said.
 *
 * @throws Misuse where both are said, or where the file has no areas
 */
export function areasOf({ cube }: Source, values: Values): readonly WantedArea[] {
  const named = [values.area ?? []].flat().map(String);
  if (!values['each-area'])
    return named.length === 0
      ? [{ name: '', id: undefined }]
      : named.map((id) => ({ name: id, id }));
  if (named.length > 0) throw new Misuse('expected --area or --each-area, received both');
  const all = cube?.dimensions.find(({ role }) => role === 'area')?.categories ?? [];
  const authorities = all.filter(({ kind }) => kind === 'authority');
  const found = authorities.length > 0 ? authorities : all;
  if (found.length === 0)
    throw new Misuse('expected a file with areas for --each-area, received one without');
  return found.map(({ id, label }) => ({ name: label, id }));
}

/** Whether a file is made for each of several areas, in a folder. */
export const isForEach = (values: Values): boolean =>
  values['each-area'] === true || [values.area ?? []].flat().length > 1;

/** @throws Misuse where the files of two areas would have one name */
export function checkNames(areas: readonly WantedArea[]): void {
  const names = areas.map(({ id = '' }) => fileNameOf(id));
  const again = names.findIndex((name, at) => names.indexOf(name) < at);
  if (again < 0) return;
  const [first, second] = [areas[names.indexOf(names[again]!)]!, areas[again]!];
  throw new Misuse(
    `${names[again]} would be the file of “${first.id}” and of “${second.id}”; name one of them`,
  );
}

/**
 * A name that every file system takes.
 *
 * @example fileNameOf('St. Helens') // 'st-helens.json'
 */
export const fileNameOf = (area: string): string =>
  `${
    area
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, '-')
      .replace(/^-|-$/g, '') || 'area'
  }.json`;
