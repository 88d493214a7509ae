// Tells where what stands in one form of a dataset stands in another, in which members of lists may be left out.
import type { Path } from '../../src/core/data/path.js';
import type { Problem } from '../../src/core/data/problem.js';
import { nameKey } from '../../src/core/data/text.js';
import { isObject, textOf } from './written.js';

/** The problem at another place, with those that its facts name: `first`, and the list `at`. */
export function withPlaces(problem: Problem, placeOf: (path: Path) => Path): Problem {
  const { first, at } = problem.facts as { readonly first?: Path; readonly at?: readonly Path[] };
  const facts = {
    ...problem.facts,
    ...(first ? { first: placeOf(first) } : {}),
    ...(at ? { at: at.map(placeOf) } : {}),
  };
  return { ...problem, path: placeOf(problem.path), facts } as Problem;
}

/**
 * Where a path of one dataset leads in the other. Members of lists are the same by their names; what has no
 * counterpart is told of the list.
 *
 * @example placeIn(['parts', 0], { parts: [{ name: 'B' }] }, { parts: [{ name: 'A' }, { name: 'B' }] }) // ['parts', 1]
 */
export function placeIn(path: Path, from: unknown, to: unknown): Path {
  const [key, ...rest] = path;
  if (key === undefined) return [];
  if (typeof key === 'string')
    return [key, ...placeIn(rest, isObject(from) && from[key], isObject(to) && to[key])];
  if (!Array.isArray(from) || !Array.isArray(to)) return [];
  const at = indexIn(key, from as readonly unknown[], to as readonly unknown[]);
  return at < 0 ? [] : [at, ...placeIn(rest, from[key], to[at])];
}

/** Values have no names: they stand in the same order, as long as none is left out. −1 where there is no such member. */
function indexIn(at: number, from: readonly unknown[], to: readonly unknown[]): number {
  const name = nameIn(from[at]);
  if (name === '') return from.length === to.length ? at : -1;
  const places = (list: readonly unknown[]): readonly number[] =>
    list.flatMap((each, i) => (nameIn(each) === name ? [i] : []));
  const [own, others] = [places(from), places(to)];
  // Of several of one name it is not known which was left out.
  return own.length === others.length ? others[own.indexOf(at)]! : -1;
}

const nameIn = (member: unknown): string =>
  isObject(member) ? nameKey(textOf(member.name ?? member.area ?? member.id, 'en')) : '';
