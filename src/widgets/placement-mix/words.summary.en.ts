// Sums up a mix in English: every area in words, and a sentence for each group.
import { greatest } from 'd3-array';
import { isKnown } from '../../core/data/value.js';
import { decimalsOf } from '../../core/statistics/decimals.js';
import { coreEn } from '../../core/words/en.js';
import type { Facts, MixFacts, PlacementMixModel } from './model.js';
import {
  change,
  figureInSentence,
  groupShare,
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
  const changed = change(mix.total);
  const largest = largestPart(mix);
  const sentences = [
    total &&
      `${total}${unitOf(model) ? '' : ' in total'} ${on(model, mix.period)}`.trim() +
        (changed ? `, ${changed}${since(model)}` : ''),
    groupShares(model, 0).join('; '),
    largest !== undefined && model.entries.length > 1
      ? `${largestIs(model)} ${within(partName(model, largest))}: ${figureInSentence(mix.parts[largest]!)}`
      : '',
    others(model),
  ].filter(Boolean);
  return sentences.length > 0
    ? sentences.map((sentence) => `${sentence}.`).join(' ')
    : `${noFigure(model)}: ${reasonOf(mix.total.value)}.`;
}

/** What is drawn together with withheld parts. */
const others = (model: Model): string =>
  model.entries
    .flatMap((entry, i) =>
      entry.withheld > 0
        ? [
            `${entryName(model, entry)}: ${figureInSentence(model.mixes[0]!.entries[i]!)}, ${withheld(entry)}`,
          ]
        : [],
    )
    .join('; ');

const summaryOfSeveral = (model: Model): string =>
  model.mixes
    .map((mix, i) => {
      const shares = groupShares(model, i);
      const { value } = mix.total;
      const total = isKnown(value) ? `total ${count(value.value)}; ` : '';
      const text = shares.length > 0 ? shares.join('; ') : total + largestText(model, i);
      return `${mixName(model, i)}: ${text}.`;
    })
    .join(' ');

function largestText(model: Model, i: number): string {
  const mix = model.mixes[i]!;
  const largest = largestPart(mix);
  return largest === undefined
    ? 'no figure'
    : `${lower(largestIs(model, i))} ${within(partName(model, largest))}, ${figureInSentence(mix.parts[largest]!)}`;
}

const lower = (sentence: string): string => sentence.charAt(0).toLowerCase() + sentence.slice(1);

/**
 * Before the name of the largest part. A withheld part may be larger than all that are shown, unless what
 * it is drawn with is not; and two may be equally large.
 */
export function largestIs({ mixes, entries, form }: Model, i = 0): string {
  const mix = mixes[i]!;
  const most = sizeOf(mix.parts[largestPart(mix)!]!);
  const isSure =
    mix.complete ||
    (form === 'donut' &&
      entries.every(({ withheld }, i) => withheld === 0 || sizeOf(mix.entries[i]!) <= most));
  const shown = isSure ? '' : ' shown';
  const isAlone = mix.parts.filter((part) => hasFigure(part) && sizeOf(part) === most).length === 1;
  return isAlone ? `The largest part${shown} is` : `No part${shown} is larger than`;
}

/** The part with the largest figure, of some or of all; undefined where none has one. */
export const largestPart = (
  { parts }: MixFacts,
  among: Iterable<number> = parts.keys(),
): number | undefined =>
  greatest(
    [...among].filter((part) => hasFigure(parts[part]!)),
    (part) => sizeOf(parts[part]!),
  );

const groupShares = (model: Model, mix: number): readonly string[] =>
  model.groups.map((_, g) => groupShare(model, g, mix)).filter(Boolean);

const hasFigure = ({ value, share }: Facts): boolean => isKnown(value) || share !== undefined;

const sizeOf = ({ value, share }: Facts): number => (isKnown(value) ? value.value : (share ?? 0));
