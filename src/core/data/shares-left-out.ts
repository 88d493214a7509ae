// Tells an author which shares and changes in place of a number are not shown, because they would tell of people.
import type { Problem } from './problem.js';
import type { ProtectedValue } from './shown-value.js';
import { isKnown, type Value } from './value.js';
import { PLACES_NAMED } from './withheld-notices.js';

const hasShareOrChange = (value: Value): boolean =>
  !isKnown(value) && (value.share ?? value.change) !== undefined;

/**
 * One notice where any value has a share or a change before it is protected and none after; otherwise none.
 *
 * @param code why it has none
 */
export function sharesLeftOut(
  values: readonly ProtectedValue[],
  code: 'share beside counts' | 'telling share' = 'share beside counts',
): readonly Problem[] {
  const lost = values.filter(
    ({ before, after }) => hasShareOrChange(before) && !hasShareOrChange(after),
  );
  if (lost.length === 0) return [];
  const at = lost.slice(0, PLACES_NAMED).map(({ path }) => path);
  const facts = { count: lost.length, at };
  return [{ severity: 'warning', path: [], code, facts }];
}
