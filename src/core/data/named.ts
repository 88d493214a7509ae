// Reads the members of a list by id or name, and finds those that share one.
import type { RepeatedNameOutcome } from '../problems/facts.js';
import { type Path, pathText } from './path.js';
import type { Report } from './problem.js';
import { cutQuote } from './received.js';
import { nameOf, type Text } from './text.js';

interface Named {
  readonly id?: string | undefined;
  readonly name: Text;
}

/** The id of a thing, or its name where it has none: the same in every language. */
export const idOf = ({ id, name }: Named): string => id ?? nameOf(name);

export interface Naming {
  /** Its id, or its name where it has none; its path as text where it could not be read. */
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
}

/**
 * The results of `read` for each member of a list, in order. `read` also gets the naming of the member
 * and its path. A member whose id has occurred before is reported, then read.
 *
 * @example
 * mapNamed({ inputs: [{ name: 'A' }, { name: 'A' }], path: ['parts'], outcome: 'both left out', report }, (_, { alone }) => alone)
 * // [false, false]
 */
export function mapNamed<I extends Named | undefined, R>(
  { inputs, path, outcome, report }: NamedList<I>,
  read: (input: I, naming: Naming, here: Path) => R,
): readonly R[] {
  const ids = inputs.map((input, i) => (input ? idOf(input) : pathText([...path, i])));
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
      const facts = { field, id: cutQuote(id), first: [...path, at], outcome } as const;
      report([...here, field], 'name repeated', facts);
    }
    return read(input, { id, first: at === i, alone: at === last.get(id) }, here);
  });
}

/**
 * The member that a reference means: the one with that id, else the only one with that name.
 *
 * @example findNamed('In-house', [{ id: 'own', name: 'In-house' }])?.id // 'own'
 */
export function findNamed<T extends { readonly id: string; readonly name: Text }>(
  reference: string,
  among: readonly T[],
): T | undefined {
  const byName = among.filter(({ name }) => nameOf(name) === reference);
  return among.find(({ id }) => id === reference) ?? (byName.length === 1 ? byName[0] : undefined);
}
