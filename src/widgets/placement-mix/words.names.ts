// Names parts, groups, areas and dates of a mix, and writes its numbers, by the words of any language.
import { type Text, textIn } from '../../core/data/text.js';
import { decimalsOf, decimalsOfPercent, roundTo } from '../../core/statistics/decimals.js';
import type { CoreWords } from '../../core/words/words.js';
import type { PlacementMixModel } from './model.js';

type Model = PlacementMixModel;

const nameOfArea = (
  { lang }: CoreWords,
  { envelope }: Model,
  { area }: Model['mixes'][number],
): string => textIn(area?.name ?? envelope.area?.name, lang);

const countText = ({ number }: CoreWords, value: number): string =>
  number(value, decimalsOf(value));

function percentText(core: CoreWords, share: number): string {
  const percent = roundTo(share * 100, 9);
  return `${countText(core, roundTo(percent, decimalsOfPercent(percent, 1)))}%`;
}

function holderName({ lang }: CoreWords, { parts, subgroups }: Model, subgroup: number): string {
  const { of } = subgroups[subgroup]!;
  return textIn((parts[of] ?? subgroups[of - parts.length]!).name, lang);
}

function mixName(core: CoreWords, model: Model, mix: number): string {
  const { mixes, measure } = model;
  if (mixes.length === 1) return '';
  const names = mixes.map((one) => nameOfArea(core, model, one));
  const { period } = mixes[mix]!;
  const date = period ? core.period.long(period, measure.kind === 'stock') : '';
  const name = names[mix]!;
  if (names.filter((each) => each === name).length === 1) return name;
  if (date && areDates(core, model)) return date;
  const titled = titlesOf(core, model);
  if (titled[mix] && titled.filter((each) => each === titled[mix]).length === 1) return titled[mix];
  const isTwice = mixes.some(
    ({ period: other }, i) => i !== mix && names[i] === name && other?.text === period?.text,
  );
  const code = isTwice ? mixes[mix]!.area?.code : undefined;
  const all = [name, code, date].filter(Boolean).join(', ');
  // Two tables of the same people whose titles do not tell them apart.
  return isTwice && !code && all ? `${all} (${mix + 1})` : all || countText(core, mix + 1);
}

/** The titles of breakdowns of the same people, with their areas where these are several; `''` of others. */
function titlesOf(core: CoreWords, model: Model): readonly string[] {
  const names = model.mixes.map((one) => nameOfArea(core, model, one));
  const isOfSeveral = new Set(names).size > 1;
  return model.mixes.map(({ breakdown }, i) => {
    const title = textIn(breakdown?.title, core.lang);
    return title && isOfSeveral ? `${names[i]}, ${title}` : title;
  });
}

function isTitleOfOne({ lang }: CoreWords, { mixes, envelope }: Model): boolean {
  const titles = mixes.map(({ breakdown }) => textIn(breakdown?.title, lang));
  const own = textIn(envelope.title, lang);
  return new Set(titles).size > 1 && !titles.includes('') && titles.includes(own);
}

function areDates(core: CoreWords, model: Model): boolean {
  const { mixes } = model;
  const distinct = (of: readonly unknown[]) => new Set(of).size;
  return (
    distinct(mixes.map((one) => nameOfArea(core, model, one))) === 1 &&
    distinct(mixes.map(({ period }) => period?.text)) === mixes.length
  );
}

/** Names and numbers in one language. */
export interface MixNames {
  /** In the author's words. */
  text(of: Text | undefined): string;
  count(value: number): string;
  /** Of a share, 0 to 1: `75%`. */
  percentText(share: number): string;
  partName(model: Model, part: number): string;
  groupName(model: Model, group: number): string;
  /** The part or the subgroup that holds a subgroup: `Foster care`. */
  holderName(model: Model, subgroup: number): string;
  /** See `PlacementMixWords.mixName`. */
  mixName(model: Model, mix: number): string;
  /** Whether the title is that of one of several breakdowns: it says nothing of the others. */
  isTitleOfOne(model: Model): boolean;
  /** Whether mixes are of one area, each at a date of its own. */
  areDates(model: Model): boolean;
  /** What is counted, in the author's words; `''` where it is merely a number. */
  unitOf(model: Pick<Model, 'measure'>): string;
}

/** @example namesIn(coreEn).percentText(0.75) // '75%' */
export const namesIn = (core: CoreWords): MixNames => ({
  text: (of) => textIn(of, core.lang),
  count: (value) => countText(core, value),
  percentText: (share) => percentText(core, share),
  partName: ({ parts }, part) => textIn(parts[part]!.name, core.lang),
  groupName: ({ groups }, group) => textIn(groups[group]!.name, core.lang),
  holderName: (model, subgroup) => holderName(core, model, subgroup),
  mixName: (model, mix) => mixName(core, model, mix),
  isTitleOfOne: (model) => isTitleOfOne(core, model),
  areDates: (model) => areDates(core, model),
  unitOf: ({ measure: { unit } }) => (unit === 'count' ? '' : textIn(unit, core.lang)),
});
