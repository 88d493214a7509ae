// Says the figures of a mix in Welsh: numbers, shares, changes, and distances to targets.
import { isKnown, type Value } from '../../core/data/value.js';
import { doubtsOf, isIncomparable } from '../../core/statistics/comparability.js';
import { decimalsOf, roundTo } from '../../core/statistics/decimals.js';
import { isRough } from '../../core/statistics/share-off.js';
import { coreCy, rise } from '../../core/words/cy.js';
import { as } from '../../core/words/mutation.cy.js';
import { changeUnknown, changeUnknownSince } from '../../core/words/no-change.cy.js';
import { reasonsOf, withDoubts } from '../../core/words/words.js';
import type { Facts, PlacementMixModel } from './model.js';
import { heldAgainst } from './model.targets.js';
import { withheldOf } from './words.facts.js';
import { count, dated, groupName, percentText, pointsText } from './words.names.cy.js';

type Model = PlacementMixModel;

/** `48%`; `22% o’r cyfan` of what is some of a part, which else would be read as a share of that part. */
export function share(facts: Facts): string {
  const text = percentOf(facts);
  return text && facts.isSome ? `${text} o’r cyfan` : text;
}

/** Within a sentence, where rounding may move it: `tua 48%`. */
export const shareInSentence = (facts: Facts): string => about(facts) + share(facts);

const about = ({ percent, shareOff }: Facts): string =>
  percent !== undefined && isRough(shareOff) ? 'tua ' : '';

const percentOf = ({ percent, share: exact, decimals }: Facts): string =>
  percent === undefined ? '' : coreCy.share(exact ?? percent / 100, percent, decimals);

/** Beside a bar or in a label: `168 (48%)`, `[c]`; `''` where there is no such part. */
export function figure(facts: Facts): string {
  const { value, none } = facts;
  if (none) return '';
  const percent = share(facts);
  if (!isKnown(value) && percent) return percent;
  const decimals = isKnown(value) ? decimalsOf(value.value) : 0;
  return coreCy.cell(value, { unit: 'count', decimals }) + (percent && ` (${percent})`);
}

/** Within a sentence: `168 (48%), dros dro`, `cyfrinachol`. */
export function figureInSentence(facts: Facts): string {
  const { value, none } = facts;
  if (none) return 'nid oes rhan o’r fath';
  const percent = shareInSentence(facts);
  if (!isKnown(value)) return percent || reasonOf(value);
  const both = count(value.value) + (percent && ` (${percent})`);
  return [both, ...reasonsOf(coreCy, value)].join(', ');
}

export const reasonOf = (value: Value): string => coreCy.list(reasonsOf(coreCy, value));

export function change({ change: by, rounding }: Facts): string {
  if (by === undefined) return '';
  // Of two numbers that are rounded alike it is not known whether they are equal.
  if (by === 0) return rounding ? 'newid rhy fach i’w bennu' : 'dim newid';
  return `${rise(by)} ${rounding ? 'tua ' : ''}${count(Math.abs(by))}`;
}

export function changeCell(facts: Facts): string {
  const { noChange: why, value, previous } = facts;
  return change(facts) || (why === 'absent' && isKnown(value) ? changeUnknown(previous) : '');
}

/** `, o ffigurau wedi’u talgrynnu i’r 10 agosaf`, after a change; `''` of numbers that are not rounded. */
export const fromRounded = ({ rounding }: Facts): string =>
  rounding ? `, o ffigurau wedi’u talgrynnu i’r ${rounding} agosaf` : '';

const previousPeriodOf = (model: Model, mix: number): string => {
  const { previousPeriod } = model.mixes[mix]!;
  return previousPeriod ? dated(model, previousPeriod) : 'y cyfnod blaenorol';
};

/** Why no change is given, as a sentence without its full stop; `''` where one is, or there is nothing before. */
export function noChange(
  model: Model,
  mix: number,
  { value, previous, noChange: why }: Facts,
): string {
  const when = previousPeriodOf(model, mix);
  if (why === 'break') return `Ni ellir cymharu ${as(when)}: toriad yn y gyfres`;
  if (isIncomparable(why)) return coreCy.period.notCompared(when, why, false).replace(/\.$/, '');
  if (why === undefined || !isKnown(value) || !previous) return '';
  return changeUnknownSince(when, previous);
}

/** `Mewnol 60%, 15 pwynt canran yn is na’r targed o 75%`; `''` where there is no share. */
export function groupShare(model: Model, group: number, mix: number): string {
  const { text, distance } = heldShare(model, group, mix);
  return text && [`${groupName(model, group)} ${text}`, distance].filter(Boolean).join(', ');
}

interface HeldShare {
  /** `60%`, with as many decimals as it needs beside the distance; `''` where there is no share. */
  readonly text: string;
  /** `15 pwynt canran yn is na’r targed o 75%`; `''` where there is no target. */
  readonly distance: string;
}

const SIDES: Readonly<Record<string, (goal: string) => string>> = {
  at: (goal) => `ar y ${goal}`,
  'just under': (goal) => `ychydig yn is na’r ${goal}`,
  'just over': (goal) => `ychydig yn uwch na’r ${goal}`,
  'short of': (goal) => `yn is na’r ${goal}`,
  over: (goal) => `yn uwch na’r ${goal}`,
};

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
  const goal = isTargetSaid ? 'targed' : `targed o ${percentText(target)}`;
  if (held.side === 'in doubt')
    return { text, distance: `heb ei chymharu â’r ${goal}, ${inDoubt(facts)}` };
  if (held.side === 'too close')
    return {
      text,
      distance: `rhy agos at y ${goal} i ddweud, gan fod y niferoedd wedi’u talgrynnu`,
    };
  const side = SIDES[held.side]!(goal);
  if (!('points' in held)) return { text, distance: side };
  // The share as it is shown and its distance come to the target.
  const apart = roundTo(facts.percent! - target * 100, 9);
  return { text, distance: `${about(facts)}${pointsText(Math.abs(apart))} ${side}` };
}

/** `gan mai rhagolwg ydyw`, `gan fod dibynadwyedd y ffigur yn isel`. */
const inDoubt = ({ doubts = [] }: Facts): string =>
  doubts
    .map((mark) =>
      mark === 'f' ? 'gan mai rhagolwg ydyw' : 'gan fod dibynadwyedd y ffigur yn isel',
    )
    .join(', ');

export function shareChange({ points: by }: Facts): string {
  if (by === undefined) return '';
  const size = by === 0 ? 'dim newid' : `${rise(by)} ${pointsText(Math.abs(by))}`;
  return `${size} yn y gyfran`;
}

/**
 * After a change: ` ers 31 Mawrth 2024`, ` ers 31 Mawrth 2024 (rhagolwg)`.
 *
 * @param of what has changed, and the total where that is a share
 */
export const since = (model: Model, mix: number, ...of: readonly Facts[]): string => {
  const doubts = doubtsOf(...of.map(({ previous }) => previous));
  return ` ers ${withDoubts(coreCy, previousPeriodOf(model, mix), doubts)}`;
};

const NO_FIGURE = {
  none: 'Nid oes ffigur ar gael',
  some: 'Ni ellir dangos unrhyw ffigur',
  all: 'Mae pob ffigur wedi’i atal',
};

/** Where there is no figure at all: whether that is because figures are withheld. */
export const noFigure = (model: Model): string => NO_FIGURE[withheldOf(model)];
