// Decides whether a mix is drawn as a donut or as bars, and says why where it is bars.
import { sum } from 'd3-array';
import { countOf } from '../../core/data/count.js';
import { absenceOf, isKnown } from '../../core/data/value.js';
import type { Group } from './input.js';
import type { Donut } from './model.donut.js';
import type { Facts, MixFacts } from './model.facts.js';

type Mix = Omit<MixFacts, 'entries'>;

/** Why bars are drawn, and no donut. */
export type Reason =
  'withheld' | 'few' | 'impossible' | 'unknown' | 'incomplete' | 'partial' | 'small' | 'zero';

export interface Form {
  /** `donut` may be drawn as bars too; `targets` where there is no figure but a target. */
  readonly form: 'donut' | 'bars' | 'targets';
  /** Absent where a donut can be drawn, and where several areas or dates are compared. */
  readonly because?: Reason;
}

/** @param donut what a donut would show; undefined where there is none */
export function formOf(
  mixes: readonly Mix[],
  groups: readonly Group[],
  donut: Donut | undefined,
): Form {
  const hasFigure = mixes.some((one) =>
    [...one.parts, ...one.groups, one.total].some(
      ({ value, share }) => isKnown(value) || share !== undefined,
    ),
  );
  if (!hasFigure && groups.some(({ target }) => target !== undefined)) return { form: 'targets' };
  const [mix, ...others] = mixes;
  if (others.length > 0) return { form: 'bars' };
  const because = reasonFor(mix!, donut);
  return because ? { form: 'bars', because } : { form: 'donut' };
}

/** The smallest share that an arc shows truthfully. */
const SMALL_SHARE = 0.02;

function reasonFor(mix: Mix, donut: Donut | undefined): Reason | undefined {
  const { total, parts, groups, complete, whole } = mix;
  const has = (...codes: readonly string[]) =>
    [...parts, total].some((facts) => isAbsent(facts, codes));
  // A group that is less than its parts makes no ring.
  if (has('!') || groups.some((facts) => isAbsent(facts, ['!']))) return 'impossible';
  if (isAbsent(total, ['c'])) return 'withheld';
  if (!whole && !isAllKnown(mix)) return 'partial';
  if (!complete && whole && has('x', 'k', 'u')) return 'unknown';
  if (!complete && whole && !has('c')) return 'incomplete';
  return donut && parts.length > 0 ? tooLittle(donut) : 'few';
}

/** Whether what the parts leave of the total is known, or nothing. */
const isAllKnown = ({ parts, total, rest, only, looseness }: Mix): boolean => {
  const sizes = parts.map(({ value, share }) => (only ? share : countOf(value)));
  const size = only ? 1 : countOf(total.value);
  return (
    rest !== undefined ||
    (size !== undefined && !sizes.includes(undefined) && Math.abs(size - sum(sizes)) <= looseness)
  );
};

/** Whether too little would be seen of the parts. */
function tooLittle({ entries, facts }: Donut): Reason | undefined {
  const shares = facts.flatMap(({ share = 0 }) => (share > 0 ? [share] : []));
  if (shares.length === 0) return 'zero';
  const apart = entries.filter(({ parts }) => parts.length < 2).length;
  if (entries.some(({ withheld }) => withheld > 0)) return apart === 0 ? 'few' : undefined;
  const thin = shares.filter((share) => share < SMALL_SHARE).length;
  const isLost = apart < entries.length && apart < 2;
  return isLost || thin > shares.length / 3 ? 'small' : undefined;
}

const isAbsent = ({ value, share }: Facts, codes: readonly string[]): boolean =>
  !isKnown(value) && share === undefined && codes.includes(absenceOf(value));
