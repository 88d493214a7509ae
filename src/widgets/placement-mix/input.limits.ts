// Says whether a mix has more numbers than one picture may hold.
import { MOST_COUNTS } from '../../core/data/limits.js';
import { idOf } from '../../core/data/named.js';
import { nameKey, type Text } from '../../core/data/text.js';

interface Listed {
  readonly parts?:
    readonly ({ readonly id?: string | undefined; readonly name: Text } | undefined)[] | undefined;
}

/** Whether every area with every part, whether it has it or not, is too much. */
export function isTooMuch(written: readonly Listed[]): boolean {
  const parts = written.flatMap(({ parts: own = [] }) => own);
  const ids = new Set(parts.map((part) => part && nameKey(idOf(part))));
  return ids.size * written.length > MOST_COUNTS;
}
