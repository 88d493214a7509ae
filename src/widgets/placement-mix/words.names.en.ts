// Names parts, groups, areas and dates of a mix in English, and writes its numbers.
import type { Period } from '../../core/data/period.js';
import { coreEn } from '../../core/words/en.js';
import type { Entry } from './model.entries.js';
import type { PlacementMixModel } from './model.js';
import { namesIn } from './words.names.js';

const { period: periods } = coreEn;

type Model = PlacementMixModel;

export const {
  areDates,
  count,
  groupName,
  holderName,
  isTitleOfOne,
  mixName,
  partName,
  percentText,
  text,
  unitOf,
} = namesIn(coreEn);

export const pointsText = (size: number): string =>
  `${count(size)} percentage point${size === 1 ? '' : 's'}`;

export const dated = (model: Model, period: Period): string =>
  periods.long(period, model.measure.kind === 'stock').replace(/^year /, 'the year ');

/** `on 31 March 2025`, `in the year ending 31 March 2025`; `''` without a period. */
export const on = (model: Model, period: Period | undefined): string => {
  if (!period) return '';
  const isDay = model.measure.kind === 'stock' || period.kind === 'day';
  return `${isDay ? 'on' : 'in'} ${dated(model, period)}`;
};

/** For the middle of a sentence: the sector's own words are not proper names and begin with a small letter. */
export const within = (name: string): string =>
  /^(in-house|external|internal|independent|agency|our|own|other|inside|outside?|kinship|family|foster|residential|placed|private|secure|voluntary|parents|by)\b/i.test(
    name,
  )
    ? name.charAt(0).toLowerCase() + name.slice(1)
    : name;

/** `of which kinship care`. */
export const subgroupName = (model: Model, subgroup: number): string =>
  // Its author may have begun the name so.
  `of which ${within(text(model.subgroups[subgroup]!.name).replace(/^of which:?\s+/i, ''))}`;

export function entryName(model: Model, { parts, group }: Entry): string {
  if (parts.length === 0) return 'Not broken down';
  if (parts.length === 1) return partName(model, parts[0]!);
  const other = otherName(model);
  // Beside one group, parts that are in none may be drawn together too.
  const isOneOfTwo = model.entries.filter((entry) => entry.parts.length > 1).length > 1;
  return (model.groups.length > 1 || isOneOfTwo) && group >= 0
    ? `${other}, ${within(groupName(model, group))}`
    : other;
}

/** "All other", unless the dataset has a part of that name. */
export const otherName = ({ parts }: Model): string =>
  parts.some(({ name }) => /^all other$/i.test(text(name).trim()))
    ? 'All other parts'
    : 'All other';

export const withheld = ({ withheld: count }: Entry): string =>
  count === 0 ? '' : `of which ${count} kind${count === 1 ? '' : 's'} withheld`;
