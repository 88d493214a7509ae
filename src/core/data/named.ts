// Reads the members of a list by id or name, and finds those that share one.
import type { RepeatedNameOutcome } from '../problems/facts.js';
import { type Path, pathText } from './path.js';
import type { Report } from './problem.js';
import { cutQuote } from './received.js';
import { nameKey, nameOf, type Text } from './text.js';

interface Named {
  readonly id?: string | undefined;
  readonly name: Text;
}

/** The id of a thing, or its name where it has none: the same in every language. */
export const idOf = ({ id, name }: Named): string => id ?? nameOf(name);

/** An id as it was spelt first. */
export type Spelling = (id: string) => string;

/**
 * Spells ids as they were spelt first. Those that differ only by capitals or white space are the same: a reader would
 * take them for one thing, and add up what they count.
 *
 * @example ['Girls', 'girls '].map(firstSpelling()) // ['Girls', 'Girls']
 */
export function firstSpelling(): Spelling {
  const known = new Map<string, string>();
  return (id) => {
    const key = nameKey(id);
    const first = known.get(key) ?? id;
    known.set(key, first);
    return first;
  };
}

export interface Naming {
  /** Its id as it was spelt first, or its name where it has none; its path as text where it could not be read. */
  readonly id: string;
  /** The first of this id. */
  readonly first: boolean;
  /** No other has this id. */
  readonly alone: boolean;
}

export interface NamedList<I> {
  readonly inputs: readonly I[];
  /** The path of the list. */
  readonly path: Path;
  /** What is done with members that share an id, for the message. */
  readonly outcome: RepeatedNameOutcome;
  readonly report: Report;
  /** That of all lists of the same things, such as the parts of each area; its own where it is not given. */
  readonly spelling?: Spelling;
}

/**
 * The results of `read` for each member of a list, in order. `read` also gets the naming of the member
 * and its path. A member whose id has occurred before, see `firstSpelling`, is reported, then read.
 *
 * @example
 * mapNamed({ inputs: [{ name: 'A' }, { name: 'A' }], path: ['parts'], outcome: 'both left out', report }, (_, { alone }) => alone)
 * // [false, false]
 */
export function mapNamed<I extends Named | undefined, R>(
  { inputs, path, outcome, report, spelling = firstSpelling() }: NamedList<I>,
  read: (input: I, naming: Naming, here: Path) => R,
): readonly R[] {
  const ids = inputs.map((input, i) => (input ? spelling(idOf(input)) : pathText([...path, i])));
  const first = new Map<string, number>();
  const last = new Map<string, number>();
  ids.forEach((id, i) => {
    if (!first.has(id)) first.set(id, i);
    last.set(id, i);
  });
  return inputs.map((input, i) => {
    const id = ids[i]!;
    const here = [...path, i];
    const at = first.get(id)!;
    if (at < i) {
      const field = input?.id === undefined ? 'name' : 'id';
      const received = cutQuote(input ? idOf(input) : id);
      const facts = { field, id: received, first: [...path, at], outcome } as const;
      report([...here, field], 'name repeated', facts);
    }
    return read(input, { id, first: at === i, alone: at === last.get(id) }, here);
  });
}

/**
 * The member that a reference means: the one with that id, else the only one with that name; see `nameKey`.
 *
 * @example findNamed('In-house', [{ id: 'own', name: 'In-house' }])?.id // 'own'
 */
export function findNamed<T extends { readonly id: string; readonly name: Text }>(
  reference: string,
  among: readonly T[],
): T | undefined {
  const key = nameKey(reference);
  const byName = among.filter(({ name }) => nameKey(name) === key);
  return (
    among.find(({ id }) => nameKey(id) === key) ?? (byName.length === 1 ? byName[0] : undefined)
  );
}
