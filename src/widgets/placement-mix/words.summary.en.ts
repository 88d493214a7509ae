// Sums up a mix in English: headline, summary, and a sentence for each group.
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
  shareChange,
  since,
} from './words.figures.en.js';
import {
  count,
  dated,
  groupName,
  mixName,
  on,
  partName,
  percentText,
  unitOf,
  within,
} from './words.names.en.js';

const { amount, list } = coreEn;

type Model = PlacementMixModel;

export function headline(model: Model): { value: string; about: string } {
  const [mix] = model.mixes;
  // Where several areas do not share a date, their names hold it.
  const isShared = model.mixes.every(({ period }) => period?.text === mix!.period?.text);
  const at = mix!.period && isShared ? dated(model, mix!.period) : '';
  if (model.mixes.length > 1 || model.form === 'targets') return { value: '', about: at };
  const total = totalText(model);
  const what = total ? unitOf(model) === '' && 'in total' : `Total: ${reasonOf(mix!.total.value)}`;
  return { value: total, about: [what, at].filter(Boolean).join(', ') };
}

function totalText(model: Model): string {
  const { value } = model.mixes[0]!.total;
  if (!isKnown(value)) return '';
  return amount(value.value, { unit: unitOf(model) || 'count', decimals: decimalsOf(value.value) });
}

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
  const largest = greatest(
    model.entries.flatMap(({ parts: [part, ...others] }) =>
      part !== undefined && others.length === 0 && hasFigure(mix.parts[part]!) ? [part] : [],
    ),
    (part) => sizeOf(mix.parts[part]!),
  );
  const sentences = [
    total &&
      `${total}${unitOf(model) ? '' : ' in total'} ${on(model, mix.period)}`.trim() +
        (changed ? `, ${changed}${since(model)}` : ''),
    groupShares(model, 0).join('; '),
    largest !== undefined && model.entries.length > 1
      ? `The largest part${mix.complete ? '' : ' shown'} is ${within(partName(model, largest))}: ${figureInSentence(mix.parts[largest]!)}`
      : '',
  ].filter(Boolean);
  return sentences.length > 0
    ? sentences.map((sentence) => `${sentence}.`).join(' ')
    : `${noFigure(model)}: ${reasonOf(mix.total.value)}.`;
}

const summaryOfSeveral = (model: Model): string =>
  model.mixes
    .map((mix, i) => {
      const shares = groupShares(model, i);
      const { value } = mix.total;
      const total = isKnown(value) ? `total ${count(value.value)}; ` : '';
      const text = shares.length > 0 ? shares.join('; ') : total + largestText(model, mix);
      return `${mixName(model, i)}: ${text}.`;
    })
    .join(' ');

function largestText(model: Model, mix: MixFacts): string {
  const largest = greatest(
    [...model.parts.keys()].filter((part) => hasFigure(mix.parts[part]!)),
    (part) => sizeOf(mix.parts[part]!),
  );
  return largest === undefined
    ? 'no figure'
    : `the largest part${mix.complete ? '' : ' shown'} is ${within(partName(model, largest))}, ${figureInSentence(mix.parts[largest]!)}`;
}

const groupShares = (model: Model, mix: number): readonly string[] =>
  model.groups.map((_, g) => groupShare(model, g, mix)).filter(Boolean);

const hasFigure = ({ value, share }: Facts): boolean => isKnown(value) || share !== undefined;

const sizeOf = ({ value, share }: Facts): number => (isKnown(value) ? value.value : (share ?? 0));

/** Number, change and change of share: what the summary leaves out. */
export function groups(model: Model): readonly string[] {
  const [mix] = model.mixes;
  if (model.mixes.length > 1 || model.form === 'targets') return [];
  return mix!.groups.map((facts, g) => {
    const changes = [change(facts), shareChange(facts)].filter(Boolean).join(', ');
    return `${groupName(model, g)}: ${figureInSentence(facts)}${changes ? `, ${changes}${since(model)}` : ''}.`;
  });
}
