// Puts the sentences of a comparison of costs together in any language: the one that compares, and the paragraphs below.
import { capital } from '../../core/words/capital.js';
import { withStop } from '../../core/words/full-stop.js';
import { fitsStandfirst } from '../../core/words/reading-limits.js';
import {
  type Bar,
  barsOf,
  type CostComparatorModel,
  type Explanation,
  type Group,
} from './model.js';

type Model = CostComparatorModel;

/** More costs than these are too many for a sentence: the picture and the table list them. */
const MOST_LISTED = 12;

/** The provision of the what-if, or else the first in-house one, or the first. */
export function leadBar(model: Model): Bar | undefined {
  const known = barsOf(model).filter(({ pounds }) => pounds);
  return (
    known.find(({ id }) => id === model.occupancy?.bar?.id) ??
    known.find(({ kind }) => kind === 'in-house') ??
    known[0]
  );
}

/** The costs beside the one that leads. */
export function otherBars(model: Model): readonly Bar[] {
  const lead = leadBar(model);
  return lead ? barsOf(model).filter((bar) => bar.pounds && bar !== lead) : [];
}

export interface Standfirst {
  readonly text: string;
  /** Whether the description says it all in its own words, where it lists the costs and what they come to. */
  readonly isListed: boolean;
}

/** What may be the one sentence that compares. */
export interface StandfirstWords {
  explanation(of: Explanation): string;
  /** From where on an own bed pays; `''` where there is no such what-if. */
  readonly breakEven: string;
  /** The difference, or the costs themselves. */
  readonly listed: string;
  /** The what-if, where nothing else is known. */
  readonly alone: string;
}

export function standfirstOf({ explanations, gap }: Model, words: StandfirstWords): Standfirst {
  const { breakEven, listed, alone } = words;
  const explained = explanations.map((each) => words.explanation(each));
  const candidates = gap ? [...explained, listed, breakEven] : [breakEven, ...explained, listed];
  const text = [...candidates, alone].find(fitsStandfirst) ?? '';
  return { text, isListed: text === listed };
}

/** The sentences of the paragraphs. */
export interface SummaryWords {
  /** What they begin with; `''` where they say all of the sentence that compares. */
  readonly first: string;
  /** Period and unit. */
  readonly heads: readonly string[];
  gap(withCosts: boolean): string;
  group(group: Group): string;
  /** Of many costs: how many. */
  count(bars: number): string;
  readonly vital: readonly string[];
  range(group: Group): string;
  explanation(of: Explanation): string;
  readonly packages: string;
  /** Those as they stand before anything is tried out. */
  whatIfs(): readonly string[];
}

/** Paragraphs, in which each fact stands once. */
export function summaryOf(model: Model, words: SummaryWords): readonly string[] {
  const { groups, packages, gap } = model;
  const { first } = words;
  const heading = withStop(capital(words.heads.filter(Boolean).join(', ')));
  const many = barsOf(model).length;
  const isListed = many <= MOST_LISTED;
  const listed = isListed ? groups.map((group) => words.group(group)) : [words.count(many)];
  // Two homes may have the same costs.
  const explained = new Set(model.explanations.map((each) => words.explanation(each)));
  const paragraphs = [
    [first, gap ? words.gap(!isListed) : ''],
    groups.length > 0 ? [heading, ...listed] : [],
    [
      ...words.vital,
      ...groups.filter((group) => !isRangeOfGap(group, gap)).map((group) => words.range(group)),
    ],
    ...[...explained].map((each) => [each]),
    [words.packages],
    ...(groups.length > 0 || packages ? [] : words.whatIfs().map((each) => [each])),
  ];
  const said = paragraphs
    .map((texts, i) => texts.filter((each) => each && (i === 0 || each !== first)).join(' '))
    .filter(Boolean);
  // A period alone is no paragraph: without costs it begins what else is known.
  const [start, ...others] = said;
  return groups.length > 0 ? said : [[heading, start].filter(Boolean).join(' '), ...others];
}

/** Whether the lowest and the highest are the costs whose difference is said, or that are said to be the same. */
const isRangeOfGap = ({ range }: Group, gap: Model['gap']): boolean => {
  if (!range?.isWhole || !gap || gap.more.year === 0) return false;
  const said: readonly Bar[] = [...gap.bases, ...gap.others];
  return [...range.lowest, ...range.highest].every((bar) => said.includes(bar));
};
