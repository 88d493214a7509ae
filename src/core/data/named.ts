// Which things of a list have a name of their own, and which share one?
// It knows ids and names; what becomes of two with one name is for whoever reads the list.
import type { Report } from './problem.js';
import { nameOf, type Text } from './text.js';

interface Named {
  readonly id?: string | undefined;
  readonly name: Text;
}

export interface Naming {
  /** Its id, or its name where it has none; its place, `parts[2]`, where it could not be read. */
  readonly id: string;
  /** The first of this id. */
  readonly first: boolean;
  /** No other has this id. */
  readonly alone: boolean;
}

/**
 * How each of a list is named, as many as there are in it. Every second one of an id is reported, with
 * the remedy that is told after `rename one, or give each an "id"`.
 *
 * @example namingsIn([{ name: 'A' }, { name: 'A' }], 'parts', 'both are left out', report)[1]
 * // { id: 'A', first: false, alone: false }
 */
export function namingsIn(
  inputs: readonly (Named | undefined)[],
  where: string,
  outcome: string,
  report: Report,
): readonly Naming[] {
  const ids = inputs.map((input, i) =>
    input ? (input.id ?? nameOf(input.name)) : `${where}[${i}]`,
  );
  return ids.map((id, i) => {
    const at = ids.indexOf(id);
    if (at < i) {
      const field = inputs[i]!.id === undefined ? 'name' : 'id';
      report(
        `${where}[${i}].${field}`,
        `each ${field} once`,
        `"${id}", the same as ${where}[${at}]`,
        `rename one, or give each an "id"; ${outcome}`,
      );
    }
    return { id, first: at === i, alone: at === ids.lastIndexOf(id) };
  });
}
