// Finds where the values of a dataset stand in its JSON.
import { type Path, pathText } from '../../src/core/data/path.js';

/** Letters of the text, counted from 0; `to` is the first after it. */
export interface JsonPlace {
  readonly from: number;
  /** Where the value begins: after its name, if it has one. */
  readonly valueFrom: number;
  readonly to: number;
}

interface Open extends Omit<JsonPlace, 'to'> {
  readonly path: string;
  readonly isList: boolean;
  /** The name or the number of what comes next. */
  key: string | number;
  keyFrom: number | undefined;
}

const TOKEN = /[[\]{},:]|"(?:[^"\\]|\\.)*"|[^\s[\]{},:"]+/g;

/**
 * Every value of a text that is JSON, by its path as `pathText` writes it, with the name before it. Of a name that is
 * given twice it is the last, as `JSON.parse` has it.
 *
 * @example jsonPlaces('{"a": [7]}').get('a[0]') // { from: 7, valueFrom: 7, to: 8 }
 */
export function jsonPlaces(text: string): ReadonlyMap<string, JsonPlace> {
  const places = new Map<string, JsonPlace>();
  const open: Open[] = [];
  for (const { 0: token, index } of text.matchAll(TOKEN)) {
    const within = open.at(-1);
    if (token === '}' || token === ']') {
      const { path, from, valueFrom } = open.pop()!;
      places.set(path, { from, valueFrom, to: index + 1 });
    } else if (token === ',') next(within!);
    else if (token !== ':' && isName(within)) {
      within!.key = JSON.parse(token) as string;
      within!.keyFrom = index;
    } else if (token !== ':') {
      const path = pathIn(within);
      const begun = { from: within?.keyFrom ?? index, valueFrom: index };
      if (token === '{' || token === '[')
        open.push({ ...begun, path, isList: token === '[', key: 0, keyFrom: undefined });
      else places.set(path, { ...begun, to: index + token.length });
    }
  }
  return places;
}

function next(within: Open): void {
  if (within.isList) within.key = (within.key as number) + 1;
  else within.keyFrom = undefined;
}

const isName = (within: Open | undefined): boolean =>
  within !== undefined && !within.isList && within.keyFrom === undefined;

/** `pathText` of the value that comes next. */
function pathIn(within: Open | undefined): string {
  if (!within) return '';
  const { path, key } = within;
  return path === '' || typeof key === 'number' ? path + pathText([key]) : `${path}.${key}`;
}

/** The place of a path, or of the nearest that it is in. */
export function placeAt(places: ReadonlyMap<string, JsonPlace>, path: Path): JsonPlace | undefined {
  for (let depth = path.length; depth >= 0; depth -= 1) {
    const found = places.get(pathText(path.slice(0, depth)));
    if (found) return found;
  }
  return undefined;
}
