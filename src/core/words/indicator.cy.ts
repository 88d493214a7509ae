// The Welsh sentences about one measure over periods, for the trend and for a row of the scorecard.
import { textIn } from '../data/text.js';
import {
  type Absence,
  absenceOf,
  isKnown,
  isNotApplicable,
  type Shorthand,
  shorthandOf,
  type Value,
} from '../data/value.js';
import type { Comparison, Gap, NeighbourComparison } from '../indicator/compare-areas.js';
import { gapValueFormat, latestFormat } from '../indicator/median-format.js';
import type { ChangeSince, IndicatorModel, Line, TargetRating } from '../indicator/model.js';
import { type Change, isWithinRounding } from '../statistics/change.js';
import { doubtsOf } from '../statistics/comparability.js';
import { decimalsOf } from '../statistics/decimals.js';
import { capital } from './capital.js';
import { coreCy, rise, underText } from './cy.js';
import { asOf, changeFormat, distanceFormat } from './indicator-formats.js';
import type { IndicatorLabels, IndicatorWords } from './indicator.js';
import { as, than } from './mutation.cy.js';
import { relativeText } from './number.js';
import { atPeriod, withArticle } from './period.cy.js';
import { counted, NOUNS } from './plural.cy.js';
import { bareFormat, doubtsText, exactFormat, finerFormat, withDoubts } from './words.js';

const { amount, difference, list, number, period, shorthand } = coreCy;

export const monthsText = (months: number): string =>
  counted(months, NOUNS.month, number(months, decimalsOf(months)));
/** A count on a day of a period that is not over is not that of its last day, so the period is named. */
export const longPeriod = (model: IndicatorModel, index: number): string =>
  period.long(model.periods[index]!, asOf(model) && !soFar(model, index));
/** `8 mis cyntaf`, or `ar ôl 8 mis` of a count on a day; `''` of a period that is over. */
function soFar(model: IndicatorModel, index: number): string {
  const months = model.projection?.monthsElapsed ?? 0;
  if (!model.unfinished || index < model.periods.length - 1) return '';
  const many = months === 1 ? 'mis' : monthsText(months);
  return asOf(model) ? `ar ôl ${many}` : `${many} cyntaf`;
}
const isYear = ({ periods }: IndicatorModel): boolean => periods.at(-1)!.kind === 'year';
/** What the last period is called after an article: `flwyddyn`, or `cyfnod` of a shorter one. */
export const lastKind = (model: IndicatorModel): string => (isYear(model) ? 'flwyddyn' : 'cyfnod');
export function wholePeriod(model: IndicatorModel, index: number): string {
  if (soFar(model, index) === '') return '';
  if (asOf(model)) return `diwedd y ${lastKind(model)}`;
  return isYear(model) ? 'blwyddyn gyfan' : 'cyfnod cyfan';
}
/** With how much of it is over: `2024 i 2025, 8 mis cyntaf`. */
export const periodSoFar = (model: IndicatorModel, index: number): string =>
  [longPeriod(model, index), soFar(model, index)].filter(Boolean).join(', ');
/** After `ers`: `y flwyddyn sy’n dod i ben ar 31 Mawrth 2025`, `diwedd Rhagfyr 2020`. */
export const sinceText = (model: IndicatorModel, index: number): string =>
  withArticle(longPeriod(model, index));
/** After a figure: `ar 31 Mawrth 2025`, `ar gyfer y flwyddyn sy’n dod i ben ar 31 Mawrth 2025`. */
export const whenText = (model: IndicatorModel, index: number): string =>
  atPeriod(sinceText(model, index), asOf(model));
export const leadName = (model: IndicatorModel): string => textIn(model.lead.name, 'cy');

function headline(model: IndicatorModel): { value: string; period: string } {
  const { latest, lastAbsent } = model;
  const absent = lastAbsent
    ? `${longPeriod(model, lastAbsent.index)}: ${reasons(lastAbsent.value)}`
    : '';
  if (!latest) return { value: '', period: absent };
  const { value: figure } = latest.value;
  const marks = latest.value.marks.map((mark) => shortReason(mark));
  return {
    value: amount(figure, latestFormat(model, figure, model.measure)),
    period:
      [periodSoFar(model, latest.index), ...marks].join(', ') + (absent ? ` (${absent})` : ''),
  };
}

/** The part up to the colon: the explanation after it is in the notes. */
const shortReason = (code: Shorthand): string => shorthand[code].split(':')[0]!;
const reasons = (value: Value): string => list(shorthandOf(value).map(shortReason));

/** Why a figure does not exist or is not shown. @param figure what it is called after an article: `ffigur hwnnw` */
export function whyAbsent(value: Value | undefined, figure: string): string {
  const why: Absence = value && !isKnown(value) ? absenceOf(value) : 'x';
  const texts: Readonly<Record<Absence, string>> = {
    c: `mae’r ${figure} yn gyfrinachol`,
    k: `mae’r ${figure} yn talgrynnu i sero, ond nid yw’n sero`,
    u: `mae’r ${figure} yn rhy annibynadwy i’w roi`,
    w: 'ni chofnododd yr arolwg ddim',
    x: `nid yw’r ${figure} ar gael`,
    z: `mae’r ${figure} yn amherthnasol`,
    '!': `ni ellid darllen y ${figure} o’r data`,
  };
  return texts[why];
}

/** Why no change is given, where it is not of the figures. */
function noChangeText(model: IndicatorModel, since: ChangeSince, when: string): string {
  const { reason } = since;
  if (reason === 'part year')
    return `Heb ei gymharu ${as(when)}: nid yw’r ${lastKind(model)} ar ben`;
  const apart = APART[reason!];
  if (apart) return `Heb ei gymharu ${as(when)}: ${apart}`;
  if (reason === 'break') return `Ni ellir cymharu ${as(when)}: toriad yn y gyfres`;
  if (reason === 'missing period') return 'Ni roddir newid, gan fod y cyfnod blaenorol ar goll';
  const before = model.lead.values[since.from!];
  const why = whyAbsent(before, 'ffigur hwnnw');
  return isNotApplicable(before)
    ? `Heb ei gymharu ${as(when)}: ${why}`
    : `Nid yw’r newid ers ${when} yn hysbys: ${why}`;
}

function changeText(model: IndicatorModel, since: ChangeSince, earlier: boolean): string {
  if (since.reason === 'first') return '';
  const last = since.lastFigure && since.reason !== 'absent' ? ', y ffigur olaf' : '';
  const doubts = since.reason === undefined ? doubtsOf(model.lead.values[since.from ?? -1]) : [];
  const from = since.from === undefined ? '' : sinceText(model, since.from) + last;
  const when = withDoubts(coreCy, earlier ? `blwyddyn ynghynt (${from})` : from, doubts);
  if (since.reason) return noChangeText(model, since, when);
  const rounded = since.rounding ? `, ${fromRounded(model, since.rounding)}` : '';
  if (since.difference === 0) return `Dim newid ers ${when}${rounded}`;
  if (isWithinRounding(since))
    return `Mae’r newid ers ${when} yn rhy fach i’w bennu: mae’r ffigurau wedi’u talgrynnu ${toNearest(model, since.rounding!)}`;
  const relative = since.relative === undefined ? '' : ` (${percent(since.relative)})`;
  return `${capital(rise(since.difference))} ${changeSize(model, since)}${relative} ers ${when}${rounded}${chanceText(since)}`;
}

/** After a difference; `''` where no interval tells that it may be chance. */
export const chanceText = ({ chance }: { readonly chance?: true | undefined }): string =>
  chance ? ', a allai fod oherwydd siawns' : '';

/** `0.2 pwynt canran`; `tua 10` of rounded figures. */
export const changeSize = (model: IndicatorModel, by: Change, bare = false): string =>
  `${by.rounding ? 'tua ' : ''}${difference(by.difference, changeFormat(model, by, bare))}`;

/** `i’r 10 agosaf`, `i’r £1,000 agosaf`. */
export const toNearest = ({ measure }: IndicatorModel, rounding: number): string =>
  `i’r ${difference(rounding, exactFormat(rounding, { ...measure, decimals: 0 }))} agosaf`;

/** After what is worked out of two figures that are each rounded. */
export const fromRounded = (model: IndicatorModel, rounding: number): string =>
  `o ffigurau wedi’u talgrynnu ${toNearest(model, rounding)}`;

const APART: Readonly<Record<string, string>> = {
  length: 'mae hyd y cyfnodau’n wahanol',
  overlap: 'mae’r cyfnodau’n gorgyffwrdd',
  order: 'mae’r ddau’n dod i ben ar yr un diwrnod',
};

export const percent = (share: number): string => relativeText(share, underText);

const changes = (model: IndicatorModel): readonly string[] =>
  [model.sincePrevious, model.sinceYearEarlier]
    .map((since, index) => (since ? changeText(model, since, index === 1) : ''))
    .filter(Boolean);

const RATINGS: Readonly<Record<TargetRating, string>> = {
  met: 'Targed wedi’i gyrraedd',
  'within tolerance': 'O fewn y goddefiant',
  missed: 'Targed heb ei gyrraedd',
  'not yet due': 'Targed at ddyddiad diweddarach',
  'not rated': 'Heb ei asesu',
};

/** How far the latest figure is from the target: `0.1 pwynt canran`; `tua 40` of a rounded one. */
export const distanceSize = (model: IndicatorModel): string => {
  const { distance = 0, rounding } = model.target!;
  return `${rounding ? 'tua ' : ''}${difference(distance, distanceFormat(model))}`;
};

/** `y targed o 92.5%`, `yr ystod dda, 87.5% i 92%`. */
export function goalText({ measure, target }: IndicatorModel, range: string): string {
  const exact = (value: number) => amount(value, exactFormat(value, measure));
  return target!.range
    ? `${range}${target!.range.map(exact).join(' i ')}`
    : `y targed o ${exact(target!.value!)}`;
}

/** `7 yn uwch na Lloegr (67)`, after `Mae hyn`. `some`: before what is in doubt. */
export function against(
  model: IndicatorModel,
  gap: Gap & Pick<Comparison, 'doubts'>,
  name: string,
  some = '',
): string {
  const { value, difference: by, decimals, rounding, withinRounding } = gap;
  const figure = amount(value, gapValueFormat(gap, bareFormat(model.measure)));
  const doubts = doubtsText(coreCy, gap.doubts);
  const other = `${name} (${figure}${doubts && `, ${some}${doubts}`})`;
  if (withinRounding && by !== 0)
    return `yn rhy agos i’w wahaniaethu o’i gymharu ${as(other)}, gan fod y ffigurau wedi’u talgrynnu ${toNearest(model, rounding!)}`;
  const rounded = rounding ? `, ${fromRounded(model, rounding)}` : '';
  if (by === 0) return `yr un fath ${as(other)}${rounded}`;
  const size = `${rounding ? 'tua ' : ''}${difference(by, finerFormat(by, model.measure, decimals))}`;
  return `${size} yn ${by > 0 ? 'uwch' : 'is'} ${than(other)}${rounded}${chanceText(gap)}`;
}

const SIDES: Readonly<Record<-1 | 0 | 1, (other: string) => string>> = {
  1: (other) => `yn uwch ${than(other)}`,
  0: (other) => `ar yr un lefel ${as(other)}`,
  [-1]: (other) => `yn is ${than(other)}`,
};

const neighboursText = (count: number): string => `${counted(count, NOUNS.neighbour)} ystadegol`;

/** `2 yn is na chanolrif 10 cymydog ystadegol (66)`, or as much of that as can be told; `''` without any. */
export function amongNeighbours(model: IndicatorModel): string {
  const { neighbours } = model;
  if (!neighbours) return '';
  const { members, count, side, toMedian, doubts } = neighbours;
  const missing = missingNeighbours(neighbours);
  const to = (name: string) =>
    against(model, { ...toMedian!, doubts }, name, count > 1 ? 'rhai: ' : '');
  if (!missing) return to(`canolrif ${neighboursText(count)}`);
  if (toMedian) {
    const name =
      count === 1
        ? 'yr unig gymydog ystadegol sydd â ffigur'
        : `canolrif y ${neighboursText(count)} sydd â ffigur`;
    return `${to(name)}; ${missing}`;
  }
  const all = `canolrif ${neighboursText(members)}`;
  if (side === undefined) return `heb ei gymharu ${as(all)}: ${missing}`;
  const some = doubtsText(coreCy, doubts);
  return `${SIDES[side](all)}${some && ` (rhai: ${some})`}, er bod ${missing}`;
}

/** `3 wedi’u hatal`, `1 wedi’i atal a 2 heb ffigur`; `''` where each has one. */
export function missingNeighbours({ members, count, withheld }: NeighbourComparison): string {
  const absent = members - count - withheld;
  return list([
    ...(withheld > 0 ? [`${withheld} ${withheld === 1 ? 'wedi’i atal' : 'wedi’u hatal'}`] : []),
    ...(absent > 0 ? [`${absent} heb ffigur`] : []),
  ]);
}

const lineName = (line: Line): string =>
  line.name === undefined ? LABELS.neighboursMedian : textIn(line.name, 'cy');

/** `Targed, erbyn 31 Mawrth 2026`, `Ystod dda`. */
function targetHead({ target, measure }: IndicatorModel): string {
  const name = target?.range ? LABELS.targetRange : LABELS.target;
  const due = target?.by && withArticle(period.long(target.by, measure.kind === 'stock'));
  return due ? `${name}, erbyn ${due}` : name;
}

const LABELS: IndicatorLabels = {
  target: 'Targed',
  targetRange: 'Ystod dda',
  mean: 'Cymedr',
  median: 'Canolrif',
  limits: 'Terfynau rheoli',
  interval: 'Cyfwng hyder',
  ofInterval: 'cyfwng hyder',
  projection: 'Amcanestyniad',
  neighboursMedian: 'Cymdogion ystadegol, canolrif',
  neighboursRange: 'Cymdogion ystadegol, ystod',
  neighboursMiddle: 'Cymdogion ystadegol, hanner canol',
  was: 'cyn diwygio',
  denominator: 'allan o',
  lower: 'isaf',
  upper: 'uchaf',
};

export const indicatorCy: IndicatorWords = {
  core: coreCy,
  headline,
  soFar,
  wholePeriod,
  periodSoFar,
  changes,
  ratings: RATINGS,
  lineName,
  targetHead,
  labels: LABELS,
};
