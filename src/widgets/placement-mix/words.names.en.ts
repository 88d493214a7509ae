// Names parts, groups, areas and dates of a mix in English, and writes its numbers.
import type { Period } from '../../core/data/period.js';
import { type Text, textIn } from '../../core/data/text.js';
import { decimalsOf, decimalsOfPercent, roundTo } from '../../core/statistics/decimals.js';
import { coreEn } from '../../core/words/en.js';
import type { Entry } from './model.entries.js';
import type { PlacementMixModel } from './model.js';

const { number, period: periods } = coreEn;

type Model = PlacementMixModel;

export const text = (of: Text | undefined): string => textIn(of, 'en');

export const count = (value: number): string => number(value, decimalsOf(value));

export const percentText = (share: number): string => {
  const percent = roundTo(share * 100, 9);
  return `${count(roundTo(percent, decimalsOfPercent(percent, 1)))}%`;
};

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

export const partName = (model: Model, part: number): string => text(model.parts[part]!.name);

export const groupName = (model: Model, group: number): string => text(model.groups[group]!.name);

/** `of which kinship care`. */
export const subgroupName = (model: Model, subgroup: number): string =>
  // Its author may have begun the name so.
  `of which ${within(text(model.subgroups[subgroup]!.name).replace(/^of which:?\s+/i, ''))}`;

/** The part or the subgroup that holds a subgroup: `foster care`. */
export function holderName({ parts, subgroups }: Model, subgroup: number): string {
  const { of } = subgroups[subgroup]!;
  return text((parts[of] ?? subgroups[of - parts.length]!).name);
}

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

export function mixName(model: Model, mix: number): string {
  const { mixes, envelope, measure } = model;
  if (mixes.length === 1) return '';
  const names = mixes.map((one) => text(one.area?.name ?? envelope.area?.name));
  const { period } = mixes[mix]!;
  const date = period ? periods.long(period, measure.kind === 'stock') : '';
  const name = names[mix]!;
  if (names.filter((each) => each === name).length === 1) return name;
  if (date && areDates(model)) return date;
  const titled = titlesOf(model);
  if (titled[mix] && titled.filter((each) => each === titled[mix]).length === 1) return titled[mix];
  const isTwice = mixes.some(
    ({ period: other }, i) => i !== mix && names[i] === name && other?.text === period?.text,
  );
  const code = isTwice ? mixes[mix]!.area?.code : undefined;
  const all = [name, code, date].filter(Boolean).join(', ');
  // Two tables of the same people whose titles do not tell them apart.
  return isTwice && !code && all ? `${all} (${mix + 1})` : all || count(mix + 1);
}

/** The titles of breakdowns of the same people, with their areas where these are several; `''` of others. */
function titlesOf({ mixes, envelope }: Model): readonly string[] {
  const names = mixes.map(({ area }) => text(area?.name ?? envelope.area?.name));
  const isOfSeveral = new Set(names).size > 1;
  return mixes.map(({ breakdown }, i) => {
    const title = text(breakdown?.title);
    return title && isOfSeveral ? `${names[i]}, ${title}` : title;
  });
}

/** Whether the title is that of one of several breakdowns: it says nothing of the others. */
export function isTitleOfOne({ mixes, envelope }: Model): boolean {
  const titles = mixes.map(({ breakdown }) => text(breakdown?.title));
  return new Set(titles).size > 1 && !titles.includes('') && titles.includes(text(envelope.title));
}

/** Whether mixes are of one area, each at a date of its own. */
export function areDates({ mixes, envelope }: Model): boolean {
  const area = ({ area }: Model['mixes'][number]) => text(area?.name ?? envelope.area?.name);
  const distinct = (of: readonly unknown[]) => new Set(of).size;
  return (
    distinct(mixes.map(area)) === 1 &&
    distinct(mixes.map(({ period }) => period?.text)) === mixes.length
  );
}

/** What is counted, in the author's words; `''` where it is merely a number. */
export const unitOf = ({ measure: { unit } }: Model): string =>
  unit === 'count' ? '' : text(unit);
