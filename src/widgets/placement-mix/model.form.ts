// Decides whether a mix is drawn as a donut, as stacks or as bars, and says why where it is bars.
import { absenceOf, isKnown } from '../../core/data/value.js';
import type { Group } from './input.js';
import type { Facts, MixFacts } from './model.facts.js';

/** Why bars are drawn, and no donut and no stacks. */
export type Reason = 'withheld' | 'impossible' | 'unknown' | 'incomplete' | 'small' | 'zero';

export interface Form {
  /** `donut` may be drawn as bars too; `targets` where there is no figure but a target. */
  readonly form: 'donut' | 'bars' | 'stacks' | 'targets';
  /** Absent where a donut or stacks can be drawn. */
  readonly because?: Reason;
}

export function formOf(mixes: readonly MixFacts[], groups: readonly Group[]): Form {
  const hasFigure = mixes.some((one) =>
    [...one.parts, ...one.groups, one.total].some(
      ({ value, share }) => isKnown(value) || share !== undefined,
    ),
  );
  if (!hasFigure && groups.some(({ target }) => target !== undefined)) return { form: 'targets' };
  const because = reasonFor(mixes);
  if (because) return { form: 'bars', because };
  return { form: mixes.length > 1 ? 'stacks' : 'donut' };
}

/** The smallest share that an arc shows truthfully. */
const SMALL_SHARE = 0.02;

function reasonFor(mixes: readonly MixFacts[]): Reason | undefined {
  const has = (...codes: readonly string[]) =>
    mixes.some((one) => [...one.parts, one.total].some((facts) => isAbsent(facts, codes)));
  const hasBadGroup = mixes.some(({ groups }) => groups.some((facts) => isAbsent(facts, ['!'])));
  if (has('c')) return 'withheld';
  // A group that is less than its parts makes no ring.
  if (has('!') || hasBadGroup) return 'impossible';
  if (!mixes.every(({ complete }) => complete)) {
    return has('x', 'k', 'u') ? 'unknown' : 'incomplete';
  }
  const shares = mixes.map((one) =>
    one.parts.flatMap(({ share }) => (share !== undefined && share > 0 ? [share] : [])),
  );
  if (shares.some((each) => each.length === 0)) return 'zero';
  const misleads = shares.some(
    (each) => each.filter((share) => share < SMALL_SHARE).length > each.length / 3,
  );
  return misleads && mixes.length === 1 ? 'small' : undefined;
}

const isAbsent = ({ value, share }: Facts, codes: readonly string[]): boolean =>
  !isKnown(value) && share === undefined && codes.includes(absenceOf(value));
