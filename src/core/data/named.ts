// Which things of a list have a name of their own, and which share one?
// It knows ids and names; what becomes of two with one name is for whoever reads the list.
import type { Report } from './problem.js';
import { nameOf, type Text } from './text.js';

interface Named {
  readonly id?: string | undefined;
  readonly name: Text;
}

/** The id of a thing that could be read: its name, in whatever language, where it has none. */
export const idOf = ({ id, name }: Named): string => id ?? nameOf(name);

export interface Naming {
  /** Its id, or its name where it has none; its place, `parts[2]`, where it could not be read. */
  readonly id: string;
  /** The first of this id. */
  readonly first: boolean;
  /** No other has this id. */
  readonly alone: boolean;
}

/**
 * What is read of each of a list, which is told how it is named and where it stands. Every second one
 * of an id is reported before it is read; the remedy is `rename one, or give each an "id"`, and what
 * comes of it.
 *
 * @example mapNamed([{ name: 'A' }, { name: 'A' }], 'parts', 'both are left out', report, (_, { alone }) => alone)
 * // [false, false]
 */
export function mapNamed<I extends Named | undefined, R>(
  inputs: readonly I[],
  where: string,
  outcome: string,
  report: Report,
  read: (input: I, naming: Naming, here: string) => R,
): readonly R[] {
  const ids = inputs.map((input, i) => (input ? idOf(input) : `${where}[${i}]`));
  return inputs.map((input, i) => {
    const id = ids[i]!;
    const here = `${where}[${i}]`;
    const at = ids.indexOf(id);
    if (at < i) {
      const field = input?.id === undefined ? 'name' : 'id';
      report(
        `${here}.${field}`,
        `each ${field} once`,
        `"${id}", the same as ${where}[${at}]`,
        `rename one, or give each an "id"; ${outcome}`,
      );
    }
    return read(input, { id, first: at === i, alone: at === ids.lastIndexOf(id) }, here);
  });
}
