// Areas: how an author writes one, and when two are the same.
import * as s from './schema.js';
import { type Colour, colourSchema } from './colour.js';
import { MOST_IN_NAME } from './limits.js';
import { omitUndefined } from './omit-undefined.js';
import { expandName, nameKey, type Text } from './text.js';
import { languagesSchema, wordsSchema } from './text.schema.js';

export interface Area {
  readonly name: Text;
  readonly code?: string;
  readonly colour?: Colour;
}

/** Its name, or its name with its code and its colour. */
export const areaSchema = s.union(
  [
    s.upTo(MOST_IN_NAME, s.string()),
    s.object({
      name: wordsSchema,
      code: s.optional(s.upTo(MOST_IN_NAME, s.string())),
      /** Its colour wherever it is drawn; without one, its name decides. */
      colour: s.optional(colourSchema),
    }),
    languagesSchema,
  ],
  'area',
);

/** The name of an area for comparing it with others: see `nameKey`; `''` where none is given. */
export const areaKey = (area: Area | Text | undefined): string =>
  area === undefined ? '' : nameKey(expandName<Area>(area)!.name);

/**
 * Whether two areas have the same code or the same name. Either is enough, because codes change with
 * boundaries, and names are spelt in more than one way.
 *
 * @example sameArea({ name: 'Doncaster ' }, { name: 'doncaster', code: 'E08000017' }) // true
 */
export const sameArea = (a: Area, b: Area): boolean =>
  (a.code !== undefined && a.code === b.code) || areaKey(a) === areaKey(b);

/**
 * The one area that all are; undefined where they are several, or where any is not named.
 *
 * @example onlyArea([{ name: 'Doncaster' }, { name: 'doncaster ' }])?.name // 'Doncaster'
 */
export function onlyArea(areas: readonly (Area | undefined)[]): Area | undefined {
  const [first] = areas;
  return first && areas.every((area) => area && sameArea(area, first)) ? first : undefined;
}

/**
 * Each area as the first that is the same, with a code and a colour where any of them has one; same order and length.
 * Two that are each the same as a third are the same, whichever comes first.
 *
 * @example asFirstNamed([{ name: 'Doncaster', code: 'E1' }, { name: 'City of Doncaster', code: 'E1' }])[1] // Doncaster
 */
export function asFirstNamed(areas: readonly Area[]): readonly Area[] {
  const groups = new Map<string, AreaGroup>();
  areas.forEach((area, at) => {
    const keys = keysOf(area);
    const known = keys.flatMap((key) => groups.get(key) ?? []).sort((a, b) => a.at - b.at);
    const [group = { at, members: [] }, later = group] = known;
    if (later !== group) {
      group.members.push(...later.members);
      for (const key of later.members.flatMap(keysOf)) groups.set(key, group);
    }
    group.members.push(area);
    for (const key of keys) groups.set(key, group);
  });
  const firsts = new Map([...new Set(groups.values())].map((group) => [group, firstOf(group)]));
  return areas.map((area) => firsts.get(groups.get(keysOf(area)[0]!)!)!);
}

/** Areas that are the same, and the place of the first of them. */
interface AreaGroup {
  readonly at: number;
  readonly members: Area[];
}

/** Areas that share one of these are the same. */
const keysOf = (area: Area): readonly string[] => [
  `name ${areaKey(area)}`,
  ...(area.code === undefined ? [] : [`code ${area.code}`]),
];

const firstOf = ({ members }: AreaGroup): Area =>
  omitUndefined({
    ...members[0]!,
    code: members.find(({ code }) => code !== undefined)?.code,
    colour: members.find(({ colour }) => colour !== undefined)?.colour,
  });
