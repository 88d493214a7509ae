// Areas: how an author writes one, and when two are the same.
import * as v from 'valibot';
import { expandName, nameOf, type Text } from './text.js';
import { languagesSchema, textSchema } from './text.schema.js';
import { expects } from './validate.js';

export interface Area {
  readonly name: Text;
  readonly code?: string;
}

/** Its name, or its name and code. */
export const areaSchema = v.union(
  [v.string(), v.object({ name: textSchema, code: v.optional(v.string()) }), languagesSchema],
  expects('area'),
);

/** The name of an area for comparing it with others, in lower case; `''` where none is given. */
export const areaKey = (area: Area | Text | undefined): string =>
  area === undefined ? '' : nameOf(expandName<Area>(area)!.name).trim().toLowerCase();

/**
 * Whether two areas have the same code or the same name. Either is enough, because codes change with
 * boundaries, and names are spelt in more than one way.
 *
 * @example sameArea({ name: 'Doncaster ' }, { name: 'doncaster', code: 'E08000017' }) // true
 */
export const sameArea = (a: Area, b: Area): boolean =>
  (a.code !== undefined && a.code === b.code) || areaKey(a) === areaKey(b);
