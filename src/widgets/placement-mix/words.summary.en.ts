// Sums up a mix in English: every area in words, and a sentence for each group.
import { isKnown } from '../../core/data/value.js';
import { decimalsOf } from '../../core/statistics/decimals.js';
import { capital } from '../../core/words/capital.js';
import { isRestName } from '../../core/words/rest-name.js';
import { coreEn } from '../../core/words/en.js';
import {
  comparedPart,
  type Facts,
  largestParts,
  leadParts,
  MOST_COMPARED,
  type PlacementMixModel,
} from './model.js';
import {
  change,
  figureInSentence,
  fromRounded,
  groupShare,
  marksOf,
  noFigure,
  reasonOf,
  since,
} from './words.figures.en.js';
import {
  count,
  entryName,
  groupName,
  mixName,
  on,
  partName,
  percentText,
  unitOf,
  withheld,
  within,
} from './words.names.en.js';
import { withStop } from '../../core/words/full-stop.js';

const { amount, list } = coreEn;

type Model = PlacementMixModel;

/** `504 children`; `''` where it is not known. */
export function totalText(model: Model): string {
  const { value } = model.mixes[0]!.total;
  if (!isKnown(value)) return '';
  return amount(value.value, { unit: unitOf(model) || 'count', decimals: decimalsOf(value.value) });
}

/** Sentences that can stand alone: read by a screen reader, and folded below the picture. */
export function summary(model: Model): string {
  if (model.form === 'targets') return summaryOfTargets(model);
  return model.mixes.length > 1 ? summaryOfSeveral(model) : summaryOfOne(model);
}

function summaryOfTargets(model: Model): string {
  const targets = model.groups.flatMap(({ target }, g) =>
    target === undefined ? [] : [`${percentText(target)} ${within(groupName(model, g))}`],
  );
  const aside = model.parts.length > 0 ? '' : ' to hold against it';
  return `The target is ${list(targets)}. ${noFigure(model)}${aside}.`;
}

function summaryOfOne(model: Model): string {
  const mix = model.mixes[0]!;
  const total = totalText(model);
  const marks = marksOf(mix.total);
  const sentences = [
    total &&
      withChange(
        model,
        mix.total,
        [`${total}${unitOf(model) ? '' : ' in total'}`, ...marks, on(model, mix.period)]
          .filter(Boolean)
          .join(marks.length > 0 ? ', ' : ' '),
      ) + (change(mix.total) && fromRounded(mix.total)),
    // One part alone says no more than its total does, where that is shown.
    model.entries.length > 1 || !total ? lead(model) : '',
    others(model),
  ].filter(Boolean);
  const said = sentences.length > 0 ? sentences : figures(model, 0).map(capital);
  // What is known of groups alone is said by itself.
  return said.length > 0 || groupShares(model, 0).length > 0
    ? said.map(withStop).join(' ')
    : `${noFigure(model)}: ${reasonOf(mix.total.value)}.`;
}

/** The part that leads, as in the standfirst, and its share. */
const lead = (model: Model): string =>
  leadOrAll(model, (facts) => withChange(model, facts, figureInSentence(facts)));

/** The text with the change of the figure that it is of: `350 carers, up 9 since 31 March 2024`. */
function withChange(model: Model, facts: Facts, said: string): string {
  const changed = change(facts);
  return changed ? `${said}, ${changed}${since(model, 0, facts)}` : said;
}

/** Every part with a figure, where none can be said to lead: there is none of any, or numbers stand beside shares. */
const figures = (model: Model, mix: number): readonly string[] =>
  model.mixes[mix]!.parts.flatMap((facts, i) =>
    isKnown(facts.value) || facts.share !== undefined
      ? [`${partName(model, i)}: ${figureInSentence(facts)}`]
      : [],
  );

/** What is drawn together with withheld parts, and what the parts leave of the total. */
const others = (model: Model): string =>
  model.entries
    .flatMap((entry, i) =>
      entry.withheld > 0 || entry.parts.length === 0
        ? [
            [
              `${entryName(model, entry)}: ${figureInSentence(model.mixes[0]!.entries[i]!)}`,
              withheld(entry),
            ]
              .filter(Boolean)
              .join(', '),
          ]
        : [],
    )
    .join('; ');

const summaryOfSeveral = (model: Model): string =>
  model.mixes
    .map((_, i) => {
      const shares = groupShares(model, i);
      const texts = shares.length > 0 ? shares : totalAndParts(model, i);
      return withStop(`${mixName(model, i)}: ${texts.join('; ')}`);
    })
    .join(' ');

/** The total, and the part that leads; where none does, each that has a figure. */
function totalAndParts(model: Model, mix: number): readonly string[] {
  const { total, parts: all } = model.mixes[mix]!;
  const { value } = total;
  // The share that the standfirst compares is not said again.
  const compared = model.mixes.length > MOST_COMPARED ? undefined : comparedPart(model);
  const lead = leadText(model, mix, (facts) =>
    compared !== undefined && facts === all[compared]
      ? figureInSentence(withoutShare(facts))
      : figureInSentence(facts),
  );
  const parts = lead ? [lower(lead)] : figures(model, mix);
  if (!isKnown(value)) return parts.length > 0 ? parts : ['no figure'];
  const inAll = `total ${count(value.value)}`;
  return [inAll, ...(parts.length > 0 ? parts : ['no figure for the parts'])];
}

const withoutShare = ({ percent: _, ...facts }: Facts): Facts => facts;

const lower = (sentence: string): string =>
  sentence.replace(/^(The|No) /, (word) => word.toLowerCase());

/**
 * The part that leads in the one mix, as `leadText` has it. Where it has no share and is not known to be the
 * largest, its number alone compares nothing: then each part with a figure; `''` where these are too many or one.
 */
export function leadOrAll(model: Model, figureOf: (facts: Facts) => string): string {
  const mix = model.mixes[0]!;
  const [lead] = leadParts(mix);
  if (lead === undefined) return '';
  const facts = mix.parts[lead]!;
  if (facts.percent !== undefined || change(facts) || largestParts(mix).length > 0)
    return leadText(model, 0, figureOf);
  const all = figures(model, 0);
  return all.length > 1 && all.length <= MOST_COMPARED ? capital(all.map(within).join('; ')) : '';
}

/** At most so many equally large parts are named. */
const MOST_NAMED = 3;

/**
 * The largest part, or those that are equally large, with their figures; of a mix whose largest part is not
 * certain those with the largest figure, without calling them that; `''` where none has a figure, and where those that
 * are shown alike are many, or differ in their marks.
 *
 * @param figureOf what is said of the part, such as its number and its change
 */
export function leadText(
  model: Model,
  i: number,
  figureOf: (facts: Facts) => string = figureInSentence,
): string {
  const mix = model.mixes[i]!;
  const leads = leadParts(mix);
  const [lead, ...equals] = leads;
  if (lead === undefined) return '';
  const certain = largestParts(mix);
  const isLargest =
    certain.length > 0 && !certain.some((part) => isRestName(partName(model, part)));
  if (equals.length === 0) {
    const figure = figureOf(mix.parts[lead]!);
    return isLargest
      ? `The largest part is ${within(partName(model, lead))}: ${figure}`
      : `${capital(partName(model, lead))}: ${figure}`;
  }
  const names = namesOfEqual(model, i, leads);
  const each = names && `${names}: ${figureInSentence(mix.parts[lead]!)} each`;
  return isLargest && each ? `The largest parts are ${each}` : capital(each);
}

/** Parts that are shown alike, each with the same marks; `''` where they are many, or differ in these. */
export function namesOfEqual(model: Model, i: number, equal: readonly number[]): string {
  const { parts } = model.mixes[i]!;
  const marks = new Set(equal.map((part) => reasonOf(parts[part]!.value)));
  return equal.length > MOST_NAMED || marks.size > 1
    ? ''
    : list(equal.map((part) => within(partName(model, part))));
}

const groupShares = (model: Model, mix: number): readonly string[] =>
  model.groups.map((_, g) => groupShare(model, g, mix)).filter(Boolean);
