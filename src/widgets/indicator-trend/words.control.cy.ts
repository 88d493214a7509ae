// Says in Welsh what a control chart shows: variation, assurance, signals and what the limits are worked out from.
import type { Period } from '../../core/data/period.js';
import { limitsFormat, medianFormat } from '../../core/indicator/median-format.js';
import type { IndicatorModel } from '../../core/indicator/model.js';
import { shownLimits } from '../../core/indicator/shown-limits.js';
import type { Signal } from '../../core/statistics/control-limits.js';
import { coreCy } from '../../core/words/cy.js';
import { sinceText, toNearest, whenText } from '../../core/words/indicator.cy.js';

const { amount, list, number, period } = coreCy;

type Model = IndicatorModel;

const VERDICTS: Readonly<Record<string, string>> = {
  improving: 'Gwella',
  concerning: 'Peri pryder',
  high: 'Anarferol',
  low: 'Anarferol',
};
/** Which way a figure is out of the ordinary: a rise is not called high, nor a high figure a rise. */
const RULES: Readonly<Record<Signal['name'], Readonly<Record<Signal['side'], string>>>> = {
  outside: { high: 'uwchlaw’r terfyn uchaf', low: 'islaw’r terfyn isaf' },
  trend: {
    high: 'yn olaf mewn rhediad o chwech neu fwy, pob un yn uwch na’r un blaenorol',
    low: 'yn olaf mewn rhediad o chwech neu fwy, pob un yn is na’r un blaenorol',
  },
  'two-of-three': {
    high: 'yn un o ddau allan o dri sy’n agos at y terfyn uchaf',
    low: 'yn un o ddau allan o dri sy’n agos at y terfyn isaf',
  },
  shift: {
    high: 'yn olaf mewn rhediad o saith neu fwy uwchlaw’r cymedr',
    low: 'yn olaf mewn rhediad o saith neu fwy islaw’r cymedr',
  },
};
const ASSURANCE: Readonly<Record<string, string>> = {
  'consistently-meets': 'gyrraedd yn gyson.',
  'hit-and-miss': 'gyrraedd ar adegau a’i fethu ar adegau eraill.',
  'consistently-misses': 'fethu’n gyson.',
};

/** What the limits say of the target. Where the latest figure is out of the ordinary, it may not be as it was. */
function assuranceText({ control }: Model): string {
  if (!control?.assurance) return '';
  const head = control.judged.signal
    ? 'O fewn y terfynau, byddai’r targed yn cael ei'
    : 'Heb newid, bydd y targed yn cael ei';
  return `${head} ${ASSURANCE[control.assurance]!}`;
}

/** Variation and assurance; the basis of the limits is in the notes. */
export const control = (model: Model): readonly string[] =>
  [variationText(model), assuranceText(model)].filter(Boolean);

/** Of the last figure of a whole period; it is named where a later one is withheld, missing or not over. */
function variationText(model: Model): string {
  if (!model.control || model.control.variation === 'none') return '';
  const { variation, judged } = model.control;
  const isLatest = judged.index === model.periods.length - 1;
  const figure = isLatest ? 'ffigur diweddaraf' : `ffigur ${whenText(model, judged.index)}`;
  const { signal } = judged;
  return signal
    ? `${VERDICTS[variation]}: mae’r ${figure} ${RULES[signal.name][signal.side]}.`
    : `Amrywiad arferol: mae’r ${figure} o fewn ei ystod arferol.`;
}

/** Why the limits start where they do. */
const FROM: Readonly<Record<string, string>> = {
  from: '',
  break: ', y toriad diwethaf',
  length: ', lle mae cyfnodau o’r hyd hwnnw’n dechrau',
};

export function limitNotes(model: Model): readonly string[] {
  if (!model.control) return [];
  const { chart, because, start, rounding } = model.control;
  if (because === 'overlap')
    return ['Ni ddangosir terfynau rheoli, gan fod y cyfnodau’n gorgyffwrdd.'];
  const since = because === 'all' ? '' : ` ers ${sinceText(model, start)}${FROM[because]}`;
  const within = since + (FROM[because] ? ',' : '');
  if (chart.kind === 'run') {
    const middle =
      chart.median === undefined
        ? ''
        : ` Y canolrif yw ${amount(chart.median, medianFormat(chart.median, model.measure))}.`;
    const needed =
      chart.count < 8
        ? `8 pwynt; nifer y pwyntiau${since}: ${chart.count}`
        : `pwyntiau sy’n dilyn ei gilydd; ymhlith y ${chart.count}${within} mae gormod o fylchau`;
    return [`Mae ar derfynau rheoli angen ${needed}.${middle}`];
  }
  const finer = limitsFormat(model, model.measure);
  const from = rounding ? ` wedi’u talgrynnu ${toNearest(model, rounding)}` : '';
  const [mean, lower, upper] = [chart.mean, chart.lower, chart.upper].map((each) =>
    amount(each, finer),
  );
  const kind = chart.kind === 'trial' ? 'Terfynau prawf (llai na 12 pwynt)' : 'Terfynau rheoli';
  const [low, high] = shownLimits(model)!;
  const clipped = low !== chart.lower || high !== chart.upper;
  const drawn = clipped ? ' Ni chânt eu dangos ymhellach nag sy’n bosibl.' : '';
  return [
    `${kind}: o ${lower} i ${upper} o amgylch cymedr o ${mean}, wedi’u cyfrifo o ${chart.count} pwynt${from}${within} fel y cymedr ± 2.66 × cymedr yr ystod symudol.${drawn}`,
  ];
}

const SIGNALS: Readonly<Record<string, string>> = {
  outside: 'y tu allan i’r terfynau',
  shift: 'un o saith neu fwy yn olynol ar un ochr i’r cymedr',
  trend: 'un o chwech neu fwy yn olynol sy’n mynd yr un ffordd',
  'two-of-three': 'un o ddau allan o dri sy’n agos at derfyn',
};

/** A sentence for each rule, since several points may share one. */
export function signalNotes(model: Model): readonly string[] {
  if (!model.control) return [];
  const { signals } = model.control;
  return Object.entries(SIGNALS).flatMap(([rule, meaning]) => {
    const found = model.periods.filter((_, i) => signals[i]?.some(({ name }) => name === rule));
    return found.length === 0 ? [] : [`Â chylch o’i amgylch, ${meaning}: ${named(found)}.`];
  });
}

/** Nobody reads a longer list. */
const MOST_NAMED = 50;

const named = (found: readonly Period[]): string =>
  found.length <= MOST_NAMED
    ? list(found.map((each) => period.short(each)))
    : `nifer y pwyntiau ${number(found.length, 0)}, y cyntaf ${period.short(found[0]!)} a’r olaf ${period.short(found.at(-1)!)}`;

/** Of one point; `''` where it is ordinary. */
export const signalText = (model: IndicatorModel, index: number): string => {
  const found = model.control?.signals[index] ?? [];
  return found.length === 0 ? '' : `Anarferol: ${list(found.map(({ name }) => SIGNALS[name]!))}`;
};
