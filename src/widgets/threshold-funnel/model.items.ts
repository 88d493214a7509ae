// Defines one number of the picture, and works out its change and its share of the contacts.
import { omitUndefined } from '../../core/data/omit-undefined.js';
import { countOf } from '../../core/data/count.js';
import type { Text } from '../../core/data/text.js';
import { isKnown, type Value } from '../../core/data/value.js';
import type { Change } from '../../core/statistics/change.js';
import {
  breaksSeries,
  changeBetween,
  type NoChange,
  type PeriodsCompared,
  whyIncomparable,
} from '../../core/statistics/comparability.js';
import { roundTo } from '../../core/statistics/decimals.js';
import { shareOff } from '../../core/statistics/share-off.js';
import type { Count, Part, Stage } from './input.figures.js';

type ItemKind = 'contacts' | 'source' | 'level' | 'outcome' | 'movement' | 'stage';

/** A number of contacts, with its share and its change. */
export interface Figure {
  readonly value: Value;
  readonly previous?: Value;
  /** Of the contacts, 0 to 1; also where the author gives nothing else. */
  readonly share?: number;
  /** The share in per cent, as it is shown: with `decimals`, unless it is published as it is. */
  readonly percent?: number;
  /** Places of the per cent, where it is not whole; left out of a share that is published as it is. */
  readonly decimals?: number;
  /** How far the rounding of numbers may move the share; absent where they are not rounded. */
  readonly shareOff?: number;
  /** Of the contacts of the previous period, 0 to 1; absent where the contacts break in between. */
  readonly shareBefore?: number;
  /** The share of the previous period in per cent, where that is published in place of a number. */
  readonly percentBefore?: number;
  readonly change?: Change;
  /** Why there is no change, although there are two periods. */
  readonly noChange?: NoChange;
}

/** One number of the picture, with everything that is shown beside it. */
export interface Item extends Figure {
  readonly kind: ItemKind;
  /** The same for the same thing in every area. */
  readonly key: string;
  readonly name?: Text;
  /** The largest, though its number is not known. */
  readonly most?: boolean;
  /** Of a level: the outcomes that it is made of. */
  readonly parts?: readonly Item[];
  /** Of a level in a funnel: it and all levels above it. */
  readonly atLeast?: AtLeast;
  readonly movement?: MovementFacts;
  readonly stage?: StageFacts;
}

/** A level and all above it; all levels are `any` of them, and the highest has none above it. */
export interface AtLeast extends Figure {
  readonly reach: 'any' | 'over' | 'highest';
}

interface MovementFacts {
  readonly from: Text;
  readonly to: Text;
  /** Indexes of the two among the levels. */
  readonly fromIndex: number;
  readonly toIndex: number;
}

export interface StageFacts {
  readonly of: Stage['of'];
  readonly kind: Stage['kind'];
  /** What differs from the stage before: what is counted, how, or both; absent where the two can be compared. */
  readonly unitBreak?: 'of' | 'kind' | 'both';
  /** More than the stage before, which is of the same kind. */
  readonly rises: boolean;
  /** Of the stage before, 0 to 1; absent across a unit break, where it rises, and where one of the two is absent. */
  readonly ofPrevious?: number;
  /** How far the rounding of numbers may move that; absent where they are not rounded. */
  readonly shareOff?: number;
  /** Places of the two rates in per cent; left out where they are whole. */
  readonly decimals?: number;
  /** Of the first stage since the last unit break; absent where that is the stage before, and after a rise. */
  readonly ofFirst?: { readonly share: number; readonly name: Text };
}

type Named = Count & Partial<Pick<Part, 'id' | 'name' | 'order'>>;

/** What a change and a share depend on besides the numbers. */
export interface Periods extends Pick<PeriodsCompared, 'period' | 'previousPeriod'> {
  /** What numbers are rounded to. */
  readonly rounding?: number | undefined;
  /** Places of shares in per cent; 0, if left out. */
  readonly decimals?: number | undefined;
  /** The series breaks between the two; a mark on the number need not be repeated here. */
  readonly isBroken?: boolean;
}

export function itemOf(
  kind: ItemKind,
  part: Named & Partial<Pick<Stage, 'kind'>>,
  periods: Periods,
): Item {
  const { value, previous, name, order } = part;
  return omitUndefined({
    ...{ kind, key: `${kind} ${part.id}`, name, value, previous },
    ...changesOf(part, periods, part.kind),
    // A withheld number is not called the largest either.
    most: order && !isKnown(value) && value.value !== '[c]' ? true : undefined,
  });
}

/** The change of a number, or why there is none. */
export function changesOf(
  { value, previous }: Count,
  { rounding, isBroken = false, ...periods }: Periods,
  kind: Stage['kind'] = 'flow',
): Pick<Figure, 'change' | 'noChange'> {
  // A change that is all that is published stands.
  if (!isKnown(value) && value.change !== undefined)
    return { change: { difference: value.change, relative: undefined } };
  if (!previous) return {};
  const apart = whyIncomparable({ ...periods, kind });
  const compared = { now: value, before: previous, apart, break: isBroken };
  const found = changeBetween(compared, { unit: 'count', ...(rounding ? { rounding } : {}) });
  return found.reason === undefined ? { change: found } : { noChange: found.reason };
}

/** What shares are of. */
export interface Whole {
  readonly contacts: Count | undefined;
  /** What numbers are rounded to. */
  readonly rounding?: number | undefined;
  /** Places of shares in per cent; 0, if left out. */
  readonly decimals?: number | undefined;
}

/**
 * The item with its share of the contacts.
 *
 * @param numbers how many numbers its own is the sum of
 */
export function withShare<F extends Figure>(
  item: F,
  { contacts, rounding, decimals = 0 }: Whole,
  numbers = 1,
): F {
  const { value, previous } = item;
  const share = shareOf(value, contacts?.value);
  const whole = isKnown(value) ? countOf(contacts?.value) : undefined;
  const off = share && whole && shareOff(share, { whole, rounding, numbers });
  const isBroken = contacts !== undefined && breaksSeries(contacts.value);
  const shareBefore = isBroken ? undefined : shareOf(previous, contacts?.previous);
  const published = isKnown(previous) ? undefined : previous?.share;
  return {
    ...item,
    ...(published === undefined ? {} : { percentBefore: roundTo(published * 100, MOST_DECIMALS) }),
    ...(share === undefined ? {} : { share, percent: percentOf(value, share, decimals) }),
    ...(decimals > 0 && share !== undefined && isKnown(value) ? { decimals } : {}),
    ...(off ? { shareOff: off } : {}),
    ...(shareBefore === undefined ? {} : { shareBefore }),
  };
}

/** No share is published with more decimal places of a per cent. */
const MOST_DECIMALS = 2;

/** A share in per cent, with the decimal places of all; one that is published, with its own. */
const percentOf = (value: Value, share: number, decimals: number): number =>
  roundTo(share * 100, isKnown(value) ? decimals : MOST_DECIMALS);

function shareOf(value: Value | undefined, whole: Value | undefined): number | undefined {
  if (!value) return undefined;
  if (!isKnown(value)) return value.share;
  return isKnown(whole) && whole.value > 0 ? value.value / whole.value : undefined;
}

/** Largest first. Items without a number come last in the dataset's order, withheld ones after the others. */
export function ranked(items: readonly Item[]): readonly Item[] {
  const rank = ({ value, share, most }: Item): number => {
    if (most) return Infinity;
    if (isKnown(value)) return value.value + 2;
    if (share !== undefined) return share;
    return value.value === '[c]' ? -2 : -1;
  };
  return [...items].sort((a, b) => (rank(a) === rank(b) ? 0 : rank(b) - rank(a)));
}

/** The number before, where a reader may hold the two side by side; undefined where they are not compared. */
export const comparedBefore = ({ previous, noChange }: Figure): number | undefined =>
  isKnown(previous) && (noChange === undefined || noChange === 'absent')
    ? previous.value
    : undefined;

/** Nothing is known of it but its name. */
export const isNameOnly = ({ value, previous, share, most, change }: Item): boolean =>
  value.value === '[x]' &&
  [previous, share, most, change].every((each) => each === undefined) &&
  value.marks.length === 0 &&
  value.note === undefined;
