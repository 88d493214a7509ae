// Further Welsh sentences about one measure: what its rating means, its comparisons, and figures that are known in part.
import { group } from 'd3-array';
import { textIn } from '../data/text.js';
import { isKnown, type Value } from '../data/value.js';
import type { Comparison } from '../indicator/compare-areas.js';
import { gapValueFormat, neighboursFormat } from '../indicator/median-format.js';
import type { IndicatorModel, Unrated } from '../indicator/model.js';
import { peopleRounding, type Protected, roundingOf } from '../indicator/rounding.js';
import { decimalsToTell } from '../statistics/decimals.js';
import { coreCy, rise } from './cy.js';
import { withStop } from './full-stop.js';
import {
  against,
  amongNeighbours,
  chanceText,
  goalText,
  indicatorCy,
  lastKind,
  percent,
  toNearest,
  whenText,
} from './indicator.cy.js';
import { having } from './mutation.cy.js';
import { bareFormat, exactFormat, type Format, withDoubts } from './words.js';

const { amount, difference } = coreCy;

const GOOD: Readonly<Record<'high' | 'low', string>> = {
  high: 'Gorau po uchaf.',
  low: 'Gorau po isaf.',
};

/**
 * The rating in words, and what the sentence that compares with the target does not say: why there is none, the
 * tolerance, and what is good; `''` without a rating.
 */
export function ratingText(model: IndicatorModel): string {
  const { target, measure } = model;
  if (!target?.rating) return '';
  const { unrated, distance, mayBe } = target;
  // Of rounding the sentence that compares, or that on the tolerance, says it.
  const rating = unrated ? ratingWithReason(model) : indicatorCy.ratings[target.rating];
  const said = [`${rating}.`, unrated ? '' : toleranceText(model)];
  const isRange = typeof measure.direction === 'object';
  // The sentence that compares has the range, and the direction where the figure is off its target.
  const isGoodSaid = !unrated && (isRange || (distance !== 0 && mayBe !== 'on either side'));
  const good = isRange
    ? withStop(goalText(model, 'Ystod dda: '))
    : (GOOD[measure.direction as 'high' | 'low'] ?? '');
  return [...said, isGoodSaid ? '' : good].filter(Boolean).join(' ');
}

/** `Targed wedi’i gyrraedd`, `Heb ei asesu, gan nad yw’r flwyddyn ar ben`; `''` without a rating. */
export function ratingWithReason(model: IndicatorModel): string {
  const { target } = model;
  if (!target?.rating) return '';
  const why = target.rating === 'not rated' ? whyNotRated(model) : '';
  const rating = [indicatorCy.ratings[target.rating], why].filter(Boolean).join(', ');
  return why ? rating : rating + chanceText(target);
}

function toleranceText(model: IndicatorModel): string {
  const { tolerance, rounding, mayBe } = model.target!;
  if (tolerance === 0) return '';
  const size = difference(tolerance, exactFormat(tolerance, model.measure));
  const unsure =
    mayBe === 'within tolerance or beyond'
      ? ` Gan fod y ffigur wedi’i dalgrynnu ${toNearest(model, rounding!)}, gallai fod o fewn hynny neu’r tu hwnt iddo.`
      : '';
  return `Y goddefiant yw ${size}.${unsure}`;
}

/** Why the latest figure is not held against the target, or why it cannot be told how it stands to it. */
function whyNotRated(model: IndicatorModel): string {
  const { unrated, by, range, mayBe } = model.target!;
  if (!unrated) {
    const end = range ? 'i ben yr ystod dda' : 'i’r targed';
    return `gan fod y ffigurau wedi’u talgrynnu, fel y gallai fod y naill ochr neu’r llall ${mayBe === 'on either side' ? end : 'i derfyn y goddefiant'}`;
  }
  if (unrated === 'no target')
    return `gan nad oes targed wedi’i bennu ${whenText(model, model.latest!.index)}`;
  const texts: Readonly<Record<Exclude<Unrated, 'no target'>, string>> = {
    'no figure': 'gan nad oes ffigur ar gyfer y cyfnod diweddaraf',
    'part year': `gan nad yw’r ${lastKind(model)} ar ben`,
    forecast: 'gan mai rhagolwg yw’r ffigur diweddaraf',
    unreliable: 'gan fod dibynadwyedd y ffigur diweddaraf yn isel',
    length: by
      ? 'gan fod y targed ar gyfer cyfnod o hyd gwahanol'
      : 'gan mai un rhif yw’r targed ar gyfer cyfnodau o hyd gwahanol',
  };
  return texts[unrated];
}

/** With the nation, the region and the neighbours. */
export const comparisons = (model: IndicatorModel): readonly string[] => [
  ...model.comparisons.map((each) => comparisonText(model, each)),
  ...(model.neighbours ? [withRange(model)] : []),
];

/** What is about the same area is only said: `Merched: 22`. */
const comparisonText = (model: IndicatorModel, each: Comparison): string => {
  const name = textIn(each.name, 'cy');
  const own = amount(each.value, gapValueFormat(each, bareFormat(model.measure)));
  return each.isOwn
    ? withDoubts(coreCy, `${name}: ${own}`, each.doubts ?? [])
    : against(model, each, name);
};

/** With the neighbours, and their range. */
function withRange(model: IndicatorModel): string {
  const range = neighboursRange(model);
  const { count, members } = model.neighbours!;
  const which = count === members ? 'eu hystod' : 'ystod y rhai sydd â ffigur';
  return amongNeighbours(model) + (range && `; ${which}: ${range}`);
}

/** `54 i 102, gydag 1 yn uwch`; `''` of fewer than three neighbours. */
function neighboursRange(model: IndicatorModel): string {
  const { neighbours, measure } = model;
  // With two neighbours, the median and the range are no more than the two figures.
  if (!neighbours || neighbours.count < 3) return '';
  const { lower, upper, higher, tooClose } = neighbours;
  const bare = neighboursFormat(model, bareFormat(measure));
  const format = { ...bare, decimals: decimalsToTell(lower!, upper!, bare.decimals) };
  const [low, high] = [lower!, upper!].map((each) => amount(each, format));
  if (lower === upper) return `${low} ym mhob un`;
  const above = tooClose ? 'yn amlwg yn uwch' : 'yn uwch';
  const which = higher ? having(`${higher} ${above}`) : `heb yr un ${above}`;
  return `${low} i ${high}, ${which}${tooClose ? `, a ${tooClose} yn rhy agos i’w wahaniaethu` : ''}`;
}

/** Sentences of the comparisons that are not among those that are `said`; of neighbours that are, their range. */
export function furtherComparisons(
  model: IndicatorModel,
  said: readonly unknown[],
): readonly string[] {
  const { neighbours } = model;
  const isMedianSaid = neighbours !== undefined && said.includes(neighbours);
  const range = isMedianSaid ? neighboursRange(model) : '';
  const left = model.comparisons.filter((each) => !said.includes(each));
  const texts = (own: boolean) =>
    left.filter(({ isOwn = false }) => isOwn === own).map((each) => comparisonText(model, each));
  const unsaid = [...texts(false), ...(neighbours && !isMedianSaid ? [withRange(model)] : [])];
  const which = neighbours?.count === neighbours?.members ? '' : ' sydd â ffigur';
  return [
    unsaid.length > 0 ? withStop(`Mae hyn ${unsaid.join('; ')}`) : '',
    range && `Ystod y cymdogion ystadegol${which}: ${range}.`,
    ...texts(true).map(withStop),
  ];
}

/** What "may be chance" means; `''` where no sentence says it. */
export const chanceNote = (model: IndicatorModel): string => {
  const { sincePrevious, sinceYearEarlier, target, comparisons: others, neighbours } = model;
  const all = [sincePrevious, sinceYearEarlier, target, ...others, neighbours?.toMedian];
  return all.some((each) => each?.chance)
    ? 'Gallai gwahaniaeth fod oherwydd siawns lle mae cyfwng hyder yn cynnwys y gwerth y cymherir y ffigur ag ef, neu lle mae dau gyfwng yn gorgyffwrdd.'
    : '';
};

/** What the figures are rounded to, by their source or here: a line each. */
export function roundingNotes(
  model: IndicatorModel,
  disclosure: Protected | undefined,
): readonly string[] {
  const { measure, series } = model;
  const hasPeople = measure.counts === 'people' && series.some(({ denominator }) => denominator);
  const ofPeople = hasPeople ? (disclosure?.rounding ?? 0) : peopleRounding(measure, disclosure);
  const stated = group(
    series.filter((each) => roundingOf(each, measure, undefined) > 0),
    (each) => roundingOf(each, measure, undefined),
  );
  const rounded = [...stated].map(([rounding, of]) => {
    const nearest = toNearest(model, rounding);
    return of.length === series.length
      ? `Mae’r ffigurau wedi’u talgrynnu ${nearest}.`
      : `${coreCy.list(of.map(({ name }) => textIn(name, 'cy')))}: wedi’u talgrynnu ${nearest}.`;
  });
  return ofPeople > 0 ? [coreCy.rounded(ofPeople), ...rounded] : rounded;
}

/** The share or the change, where only that is published; otherwise `''`. */
export function onlyKnown(value: Value, { measure }: IndicatorModel): string {
  if (isKnown(value)) return '';
  const { share, change } = value;
  return [
    share === undefined ? '' : `dim ond cyfran a roddir: ${percent(share)}`,
    change === undefined ? '' : `dim ond y newid a roddir: ${changeOnly(change, measure)}`,
  ]
    .filter(Boolean)
    .join('; ');
}

const changeOnly = (change: number, measure: Format): string =>
  change === 0
    ? 'dim newid'
    : `${rise(change)} ${difference(change, exactFormat(change, measure))}`;
