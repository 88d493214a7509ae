// Says the figures of a mix in English: numbers, shares, changes, and distances to targets.
import { absenceOf, isKnown, type Value } from '../../core/data/value.js';
import { decimalsOf, roundTo } from '../../core/statistics/decimals.js';
import { coreEn } from '../../core/words/en.js';
import { reasonsOf } from '../../core/words/words.js';
import type { Facts, PlacementMixModel } from './model.js';
import { count, dated, groupName, percentText, pointsText, within } from './words.names.en.js';

type Model = PlacementMixModel;

export function share({ percent, share: exact }: Facts): string {
  return percent === undefined ? '' : coreEn.share(exact ?? percent / 100, percent);
}

/** Beside a bar or in a label: `168 (48%)`, `[c]`. */
export function figure(facts: Facts): string {
  const { value } = facts;
  const percent = share(facts);
  if (!isKnown(value) && percent) return percent;
  const decimals = isKnown(value) ? decimalsOf(value.value) : 0;
  return coreEn.cell(value, { unit: 'count', decimals }) + (percent && ` (${percent})`);
}

/** Within a sentence: `168 (48%), provisional`, `confidential`. */
export function figureInSentence(facts: Facts): string {
  const { value } = facts;
  const percent = share(facts);
  if (!isKnown(value)) return percent || reasonOf(value);
  const both = count(value.value) + (percent && ` (${percent})`);
  return [both, ...reasonsOf(coreEn, value)].join(', ');
}

export const reasonOf = (value: Value): string => coreEn.list(reasonsOf(coreEn, value));

export function change({ change: by }: Facts): string {
  if (by === undefined) return '';
  if (by === 0) return 'no change';
  return `${by > 0 ? 'up' : 'down'} ${count(Math.abs(by))}`;
}

/** `60% in-house, 15 percentage points short of the 75% target`; `''` where there is no share. */
export function groupShare(model: Model, group: number, mix: number): string {
  const facts = model.mixes[mix]!.groups[group]!;
  const { target } = model.groups[group]!;
  if (facts.percent === undefined) return '';
  const named = `${share(facts)} ${within(groupName(model, group))}`;
  if (target === undefined) return named;
  const goal = `the ${percentText(target)} target`;
  const shown = roundTo(facts.percent - target * 100, 1);
  const exact = roundTo((facts.share ?? target) - target, 9);
  if (exact === 0) return `${named}, at ${goal}`;
  // A rounded share may be at the target, or past it, where the share itself is not.
  if (shown * exact <= 0) return `${named}, just ${exact < 0 ? 'under' : 'over'} ${goal}`;
  return `${named}, ${pointsText(Math.abs(shown))} ${shown < 0 ? 'short of' : 'over'} ${goal}`;
}

export function shareChange({ points: by }: Facts): string {
  if (by === undefined) return '';
  return by === 0
    ? 'share unchanged'
    : `share ${by > 0 ? 'up' : 'down'} ${pointsText(Math.abs(by))}`;
}

/** After a change: ` since 31 March 2024`. */
export const since = (model: Model, mix = 0): string => {
  const { previousPeriod } = model.mixes[mix]!;
  return previousPeriod ? ` since ${dated(model, previousPeriod)}` : ' since the previous period';
};

/** Where there is no figure at all: whether that is because figures are withheld. */
export function noFigure({ mixes }: Model): string {
  const values = mixes.flatMap(({ parts, total }) => [...parts, total]).map(({ value }) => value);
  const withheld = values.filter((value) => !isKnown(value) && absenceOf(value) === 'c');
  if (withheld.length === 0) return 'No figure is at hand';
  return withheld.length === values.length ? 'All figures are withheld' : 'No figure can be shown';
}
