// Says the figures of a mix in English: numbers, shares, changes, and distances to targets.
import { isKnown, type Value } from '../../core/data/value.js';
import { doubtsOf, isIncomparable } from '../../core/statistics/comparability.js';
import { decimalsOf, roundTo } from '../../core/statistics/decimals.js';
import { isRough } from '../../core/statistics/share-off.js';
import { coreEn } from '../../core/words/en.js';
import { changeUnknown, changeUnknownSince } from '../../core/words/no-change.en.js';
import { reasonsOf, withDoubts } from '../../core/words/words.js';
import type { Facts, PlacementMixModel } from './model.js';
import { heldAgainst } from './model.targets.js';
import { withheldOf } from './words.facts.js';
import { count, dated, groupName, percentText, pointsText, within } from './words.names.en.js';

type Model = PlacementMixModel;

/** `48%`; `22% of all` of what is some of a part, which else would be read as a share of that part. */
export function share(facts: Facts): string {
  const text = percentOf(facts);
  return text && facts.isSome ? `${text} of all` : text;
}

/** Within a sentence, where rounding may move it: `about 48%`. */
export const shareInSentence = (facts: Facts): string => about(facts) + share(facts);

const about = ({ percent, shareOff }: Facts): string =>
  percent !== undefined && isRough(shareOff) ? 'about ' : '';

const percentOf = ({ percent, share: exact, decimals }: Facts): string =>
  percent === undefined ? '' : coreEn.share(exact ?? percent / 100, percent, decimals);

/** Beside a bar or in a label: `168 (48%)`, `[c]`; `''` where there is no such part. */
export function figure(facts: Facts): string {
  const { value, none } = facts;
  if (none) return '';
  const percent = share(facts);
  if (!isKnown(value) && percent) return percent;
  const decimals = isKnown(value) ? decimalsOf(value.value) : 0;
  return coreEn.cell(value, { unit: 'count', decimals }) + (percent && ` (${percent})`);
}

/** Within a sentence: `168 (48%), provisional`, `confidential`. */
export function figureInSentence(facts: Facts): string {
  const { value, none } = facts;
  if (none) return 'no such part';
  const percent = shareInSentence(facts);
  if (!isKnown(value)) return percent || reasonOf(value);
  const both = count(value.value) + (percent && ` (${percent})`);
  return [both, ...reasonsOf(coreEn, value)].join(', ');
}

export const reasonOf = (value: Value): string => coreEn.list(reasonsOf(coreEn, value));

export function change({ change: by, rounding }: Facts): string {
  if (by === undefined) return '';
  // Of two numbers that are rounded alike it is not known whether they are equal.
  if (by === 0) return rounding ? 'change too small to tell' : 'no change';
  return `${by > 0 ? 'up' : 'down'} ${rounding ? 'about ' : ''}${count(Math.abs(by))}`;
}

export function changeCell(facts: Facts): string {
  const { noChange: why, value, previous } = facts;
  return change(facts) || (why === 'absent' && isKnown(value) ? changeUnknown(previous) : '');
}

/** `, from figures to the nearest 10`, after a change; `''` of numbers that are not rounded. */
export const fromRounded = ({ rounding }: Facts): string =>
  rounding ? `, from figures to the nearest ${rounding}` : '';

/** Why no change is given, as a sentence without its full stop; `''` where one is, or there is nothing before. */
export function noChange(
  model: Model,
  mix: number,
  { value, previous, noChange: why }: Facts,
): string {
  const { previousPeriod } = model.mixes[mix]!;
  const when = previousPeriod ? dated(model, previousPeriod) : 'the previous period';
  if (why === 'break') return `Not comparable with ${when}: a break in the series`;
  if (isIncomparable(why)) return coreEn.period.notCompared(when, why, false).replace(/\.$/, '');
  if (why === undefined || !isKnown(value) || !previous) return '';
  return changeUnknownSince(when, previous);
}

/** `60% in-house, 15 percentage points short of the 75% target`; `''` where there is no share. */
export function groupShare(model: Model, group: number, mix: number): string {
  const { text, distance } = heldShare(model, group, mix);
  const named = `${text} ${within(groupName(model, group))}`;
  return text && [named, distance].filter(Boolean).join(', ');
}

interface HeldShare {
  /** `60%`, with as many decimals as it needs beside the distance; `''` where there is no share. */
  readonly text: string;
  /** `15 percentage points short of the 75% target`; `''` where there is no target. */
  readonly distance: string;
}

/**
 * The share of a group, and how far it is from its target: the two come to the target.
 *
 * @param isTargetSaid whether the target itself need not be said again
 */
export function heldShare(
  model: Model,
  group: number,
  mix: number,
  isTargetSaid = false,
): HeldShare {
  const facts = model.mixes[mix]!.groups[group]!;
  const { target } = model.groups[group]!;
  const text = shareInSentence(facts);
  const held = target === undefined ? undefined : heldAgainst(facts, target);
  if (target === undefined || !held) return { text, distance: '' };
  const goal = isTargetSaid ? 'the target' : `the ${percentText(target)} target`;
  if (held.side === 'in doubt')
    return { text, distance: `not held against ${goal}, since it is ${inDoubt(facts)}` };
  if (held.side === 'too close')
    return { text, distance: `${held.side} to ${goal} to tell, since numbers are rounded` };
  if (!('points' in held)) return { text, distance: `${held.side} ${goal}` };
  // The share as it is shown and its distance come to the target.
  const apart = roundTo(facts.percent! - target * 100, 9);
  return { text, distance: `${about(facts)}${pointsText(Math.abs(apart))} ${held.side} ${goal}` };
}

/** `a forecast`, `of low reliability`. */
const inDoubt = ({ doubts = [] }: Facts): string =>
  coreEn.list(doubts.map((mark) => (mark === 'f' ? 'a forecast' : 'of low reliability')));

export function shareChange({ points: by }: Facts): string {
  if (by === undefined) return '';
  return by === 0
    ? 'share unchanged'
    : `share ${by > 0 ? 'up' : 'down'} ${pointsText(Math.abs(by))}`;
}

/**
 * After a change: ` since 31 March 2024`, ` since 31 March 2024 (forecast)`.
 *
 * @param of what has changed, and the total where that is a share
 */
export const since = (model: Model, mix: number, ...of: readonly Facts[]): string => {
  const { previousPeriod } = model.mixes[mix]!;
  const when = previousPeriod ? dated(model, previousPeriod) : 'the previous period';
  const doubts = doubtsOf(...of.map(({ previous }) => previous));
  return ` since ${withDoubts(coreEn, when, doubts)}`;
};

/** Where there is no figure at all: whether that is because figures are withheld. */
export const noFigure = (model: Model): string => NO_FIGURE[withheldOf(model)];

const NO_FIGURE = {
  none: 'No figure is at hand',
  some: 'No figure can be shown',
  all: 'All figures are withheld',
};
