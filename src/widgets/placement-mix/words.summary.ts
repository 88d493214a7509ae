// Sums up a mix by the sentences of any language: every area in words, and a sentence for each group.
import type { Period } from '../../core/data/period.js';
import { isKnown, type Value } from '../../core/data/value.js';
import { decimalsOf } from '../../core/statistics/decimals.js';
import { capital } from '../../core/words/capital.js';
import { withStop } from '../../core/words/full-stop.js';
import { isRestName } from '../../core/words/rest-name.js';
import type { CoreWords } from '../../core/words/words.js';
import type { Entry } from './model.entries.js';
import {
  comparedPart,
  type Facts,
  largestParts,
  leadParts,
  MOST_COMPARED,
  type PlacementMixModel,
} from './model.js';
import { marksOf, MOST_NAMED } from './words.facts.js';
import { namesIn } from './words.names.js';

type Model = PlacementMixModel;

/** What a language says of a mix: its names and figures, as `words.names` and `words.figures` have them, and sentences. */
export interface SummaryTexts {
  readonly core: CoreWords;
  entryName(model: Model, entry: Entry): string;
  /** `of which 2 kinds withheld`. */
  withheld(entry: Entry): string;
  /** A name within a sentence. */
  within(name: string): string;
  /** `on 31 March 2025`. */
  on(model: Model, period: Period | undefined): string;
  figureInSentence(facts: Facts): string;
  reasonOf(value: Value): string;
  change(facts: Facts): string;
  since(model: Model, mix: number, ...of: readonly Facts[]): string;
  fromRounded(facts: Facts): string;
  groupShare(model: Model, group: number, mix: number): string;
  noFigure(model: Model): string;
  /** `The target is 75% in-house`, of each group and its target. */
  targets(all: readonly (readonly [name: string, share: string])[]): string;
  /** After `noFigure`, where there are no parts: ` to hold against it`. */
  readonly toHold: string;
  /** After a number of which is not said what it counts: `in total`. */
  readonly inAll: string;
  /** `total 504`. */
  total(count: string): string;
  readonly noFigureOfAny: string;
  readonly noFigureOfParts: string;
  /** Where only the largest of the parts is said. */
  largest(name: string, figure: string): string;
  /** Several parts that are equally large, as `each` has them. */
  largestEqual(each: string): string;
  /** `A and B: 12 each`. */
  each(names: string, figure: string): string;
  /** The sentence of the part that leads, for the middle of another. */
  lower(sentence: string): string;
}

/** `504 children`; `''` where it is not known. */
function totalText({ core }: SummaryTexts, { mixes, measure }: Model): string {
  const { value } = mixes[0]!.total;
  if (!isKnown(value)) return '';
  return core.amount(value.value, { unit: measure.unit, decimals: decimalsOf(value.value) });
}

/** Sentences that can stand alone: read by a screen reader, and folded below the picture. */
function summary(says: SummaryTexts, model: Model): string {
  if (model.form === 'targets') return summaryOfTargets(says, model);
  return model.mixes.length > 1 ? summaryOfSeveral(says, model) : summaryOfOne(says, model);
}

function summaryOfTargets(says: SummaryTexts, model: Model): string {
  const { groupName, percentText } = namesIn(says.core);
  const targets = model.groups.flatMap(({ target }, g) =>
    target === undefined ? [] : [[groupName(model, g), percentText(target)] as const],
  );
  const aside = model.parts.length > 0 ? '' : says.toHold;
  return `${says.targets(targets)}. ${says.noFigure(model)}${aside}.`;
}

function summaryOfOne(says: SummaryTexts, model: Model): string {
  const mix = model.mixes[0]!;
  const total = totalText(says, model);
  const sentences = [
    total && totalSentence(says, model, total),
    // One part alone says no more than its total does, where that is shown.
    model.entries.length > 1 || !total ? lead(says, model) : '',
    others(says, model),
  ].filter(Boolean);
  const said = sentences.length > 0 ? sentences : figures(says, model, 0).map(capital);
  // What is known of groups alone is said by itself.
  return said.length > 0 || groupShares(says, model, 0).length > 0
    ? said.map(withStop).join(' ')
    : `${says.noFigure(model)}: ${says.reasonOf(mix.total.value)}.`;
}

function totalSentence(says: SummaryTexts, model: Model, text: string): string {
  const { total, period } = model.mixes[0]!;
  const marks = marksOf(says.core, total);
  const counted = model.measure.unit === 'count' ? `${text} ${says.inAll}` : text;
  const said = [counted, ...marks, says.on(model, period)]
    .filter(Boolean)
    .join(marks.length > 0 ? ', ' : ' ');
  const isChanged = says.change(total) !== '';
  return withChange(says, model, total, said) + (isChanged ? says.fromRounded(total) : '');
}

/** The part that leads, as in the standfirst, and its share. */
const lead = (says: SummaryTexts, model: Model): string =>
  leadOrAll(says, model, (facts) => withChange(says, model, facts, says.figureInSentence(facts)));

/** The text with the change of the figure that it is of: `350 carers, up 9 since 31 March 2024`. */
function withChange(says: SummaryTexts, model: Model, facts: Facts, said: string): string {
  const changed = says.change(facts);
  return changed ? `${said}, ${changed}${says.since(model, 0, facts)}` : said;
}

/** Every part with a figure, where none can be said to lead: there is none of any, or numbers stand beside shares. */
function figures(says: SummaryTexts, model: Model, mix: number): readonly string[] {
  const { partName } = namesIn(says.core);
  return model.mixes[mix]!.parts.flatMap((facts, i) =>
    isKnown(facts.value) || facts.share !== undefined
      ? [`${partName(model, i)}: ${says.figureInSentence(facts)}`]
      : [],
  );
}

/** What is drawn together with withheld parts, and what the parts leave of the total. */
const others = (says: SummaryTexts, model: Model): string =>
  model.entries
    .flatMap((entry, i) => {
      if (entry.withheld === 0 && entry.parts.length > 0) return [];
      const figure = says.figureInSentence(model.mixes[0]!.entries[i]!);
      const all = [`${says.entryName(model, entry)}: ${figure}`, says.withheld(entry)];
      return [all.filter(Boolean).join(', ')];
    })
    .join('; ');

function summaryOfSeveral(says: SummaryTexts, model: Model): string {
  const { mixName } = namesIn(says.core);
  return model.mixes
    .map((_, i) => {
      const shares = groupShares(says, model, i);
      const texts = shares.length > 0 ? shares : totalAndParts(says, model, i);
      return withStop(`${mixName(model, i)}: ${texts.join('; ')}`);
    })
    .join(' ');
}

/** The total, and the part that leads; where none does, each that has a figure. */
function totalAndParts(says: SummaryTexts, model: Model, mix: number): readonly string[] {
  const { figureInSentence } = says;
  const { total, parts: all } = model.mixes[mix]!;
  const { value } = total;
  // The share that the standfirst compares is not said again.
  const compared = model.mixes.length > MOST_COMPARED ? undefined : comparedPart(model);
  const lead = leadText(says, model, mix, (facts) =>
    compared !== undefined && facts === all[compared]
      ? figureInSentence(withoutShare(facts))
      : figureInSentence(facts),
  );
  const parts = lead ? [says.lower(lead)] : figures(says, model, mix);
  if (!isKnown(value)) return parts.length > 0 ? parts : [says.noFigureOfAny];
  const inAll = says.total(namesIn(says.core).count(value.value));
  return [inAll, ...(parts.length > 0 ? parts : [says.noFigureOfParts])];
}

const withoutShare = ({ percent: _, ...facts }: Facts): Facts => facts;

function leadOrAll(says: SummaryTexts, model: Model, figureOf: (facts: Facts) => string): string {
  const mix = model.mixes[0]!;
  const [lead] = leadParts(mix);
  if (lead === undefined) return '';
  const facts = mix.parts[lead]!;
  if (facts.percent !== undefined || says.change(facts) || largestParts(mix).length > 0)
    return leadText(says, model, 0, figureOf);
  const all = figures(says, model, 0);
  const isFew = all.length > 1 && all.length <= MOST_COMPARED;
  return isFew ? capital(all.map(says.within).join('; ')) : '';
}

function leadText(
  says: SummaryTexts,
  model: Model,
  i: number,
  figureOf: (facts: Facts) => string,
): string {
  const { partName } = namesIn(says.core);
  const mix = model.mixes[i]!;
  const leads = leadParts(mix);
  const [lead, ...equals] = leads;
  if (lead === undefined) return '';
  const certain = largestParts(mix);
  const isLargest =
    certain.length > 0 && !certain.some((part) => isRestName(partName(model, part)));
  const facts = mix.parts[lead]!;
  if (equals.length === 0) {
    const name = partName(model, lead);
    return isLargest
      ? says.largest(says.within(name), figureOf(facts))
      : `${capital(name)}: ${figureOf(facts)}`;
  }
  const names = namesOfEqual(says, model, i, leads);
  const each = names && says.each(names, says.figureInSentence(facts));
  return isLargest && each ? says.largestEqual(each) : capital(each);
}

function namesOfEqual(
  says: SummaryTexts,
  model: Model,
  i: number,
  equal: readonly number[],
): string {
  const { partName } = namesIn(says.core);
  const { parts } = model.mixes[i]!;
  const marks = new Set(equal.map((part) => says.reasonOf(parts[part]!.value)));
  return equal.length > MOST_NAMED || marks.size > 1
    ? ''
    : says.core.list(equal.map((part) => says.within(partName(model, part))));
}

const groupShares = (says: SummaryTexts, model: Model, mix: number): readonly string[] =>
  model.groups.map((_, g) => says.groupShare(model, g, mix)).filter(Boolean);

/** The summary of a mix in one language. */
export interface MixSummary {
  /** `504 children`; `''` where it is not known. */
  totalText(model: Model): string;
  /** Sentences that can stand alone: read by a screen reader, and folded below the picture. */
  summary(model: Model): string;
  /**
   * The part that leads in the one mix, as `leadText` has it. Where it has no share and is not known to be the
   * largest, its number alone compares nothing: then each part with a figure; `''` where these are too many or one.
   */
  leadOrAll(model: Model, figureOf: (facts: Facts) => string): string;
  /**
   * The largest part, or those that are equally large, with their figures; of a mix whose largest part is not
   * certain those with the largest figure, without calling them that; `''` where none has a figure, and where those that
   * are shown alike are many, or differ in their marks.
   *
   * @param figureOf what is said of the part, such as its number and its change; its figure unless stated
   */
  leadText(model: Model, mix: number, figureOf?: (facts: Facts) => string): string;
  /** Parts that are shown alike, each with the same marks; `''` where they are many, or differ in these. */
  namesOfEqual(model: Model, mix: number, equal: readonly number[]): string;
}

export const summaryIn = (says: SummaryTexts): MixSummary => ({
  totalText: (model) => totalText(says, model),
  summary: (model) => summary(says, model),
  leadOrAll: (model, figureOf) => leadOrAll(says, model, figureOf),
  leadText: (model, mix, figureOf = says.figureInSentence) => leadText(says, model, mix, figureOf),
  namesOfEqual: (model, mix, equal) => namesOfEqual(says, model, mix, equal),
});
