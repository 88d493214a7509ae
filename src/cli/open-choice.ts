// Says which problems mean that a choice is still open, or is not among those of the file: nothing is written then.
import { OPTION_PLACE, type Path } from '../core/data/path.js';
import type { Problem } from '../core/data/problem.js';

/** Of the file: nobody knows what belongs where, or which column is meant. */
const OF_FILE: readonly Problem['code'][] = ['ragged row', 'no such column', 'unclear column'];
/** An option that is passed over is one that is missed. */
const PASSED_OVER: readonly Problem['code'][] = ['unknown option', 'option of several'];
/** That an area has no region or neighbours with figures is no choice: they are left out, and it is said. */
const NO_CHOICE: readonly Problem['code'][] = ['no comparator'];

/** Fields of a dataset that only options write. */
const WRITTEN: Path = ['source', 'unit', 'title', 'year'];

export function leavesOpen({ code, path, severity }: Problem): boolean {
  if (NO_CHOICE.includes(code)) return false;
  const isOption = path[0] === OPTION_PLACE || WRITTEN.includes(path[0]!);
  return severity === 'fault' ? isOption || OF_FILE.includes(code) : PASSED_OVER.includes(code);
}
