// A language of a page's own: does the interface of words hold all that a trend says?
// Welsh enough to be told from English; a translation for residents is not this file's business.
import { dateOf } from '../../src/core/data/day.js';
import type { Period } from '../../src/core/data/period.js';
import { textIn } from '../../src/core/data/text.js';
import { isKnown, shorthandOf, shorthandText } from '../../src/core/data/value.js';
import type { PeriodWords } from '../../src/core/words/period.js';
import type { CoreWords, Format } from '../../src/core/words/words.js';
import type { IndicatorModel } from '../../src/core/indicator/model.js';
import type { IndicatorTrendWords } from '../../src/widgets/indicator-trend/words.js';

const MONTHS =
  'Ionawr Chwefror Mawrth Ebrill Mai Mehefin Gorffennaf Awst Medi Hydref Tachwedd Rhagfyr'.split(
    ' ',
  );

const day = (of: number): string => {
  const { date, month, year } = dateOf(of);
  return `${date} ${MONTHS[month - 1]} ${year}`;
};

const period: PeriodWords = {
  long: ({ endDay, text }: Period, asOf) => (asOf ? day(endDay) : `cyfnod ${text}`),
  short: ({ text }) => text,
  tick: ({ text }) => ({ main: text, sub: '' }),
  yearNote: (periods) => (periods.some(({ year }) => year) ? 'Nodyn am flynyddoedd.' : ''),
  day,
};

// Chromium's Intl knows no Welsh numbers, which are written as English ones are.
const number = (value: number, decimals: number): string =>
  value
    .toFixed(decimals)
    .replace('-', '−')
    .replace(/\B(?=(\d{3})+(?!\d))/g, ',');

const amount = (value: number, { unit, decimals }: Format): string =>
  unit === 'percent' ? `${number(value, decimals)}%` : number(value, decimals);

const core: CoreWords = {
  lang: 'cy',
  period,
  number,
  amount,
  difference: (value, format) => amount(Math.abs(value), format),
  cell: (value, format) =>
    [isKnown(value) ? amount(value.value, format) : '', shorthandText(value)]
      .filter(Boolean)
      .join(' '),
  unit: (unit) => `Uned: ${textIn(unit, 'cy')}`,
  list: (items) => items.join(' a '),
  shorthand: {
    b: 'toriad yn y gyfres',
    c: 'cyfrinachol',
    e: 'amcangyfrif',
    f: 'rhagolwg',
    k: 'bron yn sero',
    p: 'dros dro',
    r: 'diwygiedig',
    u: 'dibynadwyedd isel',
    w: 'dim wedi’i gofnodi',
    x: 'ddim ar gael',
    z: 'amherthnasol',
    '!': 'annarllenadwy',
  },
  title: ({ title, area }) =>
    [textIn(title, 'cy'), textIn(area?.name, 'cy')].filter(Boolean).join(', '),
  frame: {
    loading: 'Wrthi’n llwytho …',
    empty: 'Dim ffigurau eto.',
    failed: 'Methwyd â llwytho’r ffigurau.',
    stale: 'Dyma’r ffigurau blaenorol.',
    more: (count) => `A ${count} arall.`,
    problems: () => 'Ni ellid defnyddio rhan o’r data:',
    figures: 'Tabl o ffigurau',
    notes: 'Nodiadau',
    instructions: 'Defnyddiwch y bysellau saeth.',
    legend: 'Allwedd',
    sourceIs: 'Ffynhonnell:',
    source: ({ published }) => (published ? `Cyhoeddwyd ${published}.` : ''),
    licence: 'Trwydded',
  },
};

const at = (model: IndicatorModel, index: number): string =>
  period.long(model.periods[index]!, model.measure.kind === 'stock');

const headline: IndicatorTrendWords['headline'] = (model) =>
  model.latest
    ? {
        value: amount(model.latest.value.value, model.measure),
        period: at(model, model.latest.index),
      }
    : { value: '', period: 'dim ffigur' };

const labels: IndicatorTrendWords['labels'] = {
  period: 'Cyfnod',
  series: 'Cyfres',
  target: 'Targed',
  targetRange: 'Ystod dda',
  tolerance: 'Goddefiant',
  mean: 'Cymedr',
  median: 'Canolrif',
  limits: 'Terfynau rheoli',
  interval: 'Cyfwng hyder',
  projection: 'Rhagamcan',
  break: 'Toriad yn y gyfres',
  signal: 'Anarferol',
  neighboursMedian: 'Cymdogion, canolrif',
  neighboursRange: 'Cymdogion, ystod',
  was: 'cyn diwygio',
  denominator: 'allan o',
  lower: 'isaf',
  upper: 'uchaf',
  cutAxis: 'Nid yw’r echel yn dechrau ar sero.',
};

const lineName: IndicatorTrendWords['lineName'] = ({ name }) =>
  name === undefined ? labels.neighboursMedian : textIn(name, 'cy');

export const words: IndicatorTrendWords = {
  core,
  headline,
  changes: ({ sincePrevious: since }) =>
    since === undefined || since.reason !== undefined
      ? []
      : [`Newid: ${number(since.difference, 0)}`],
  rating: ({ target }) =>
    target?.rating && { label: `Statws: ${target.rating}`, explanation: 'Eglurhad.' },
  comparisons: (model) => model.comparisons.map(({ name }) => `yn erbyn ${textIn(name, 'cy')}`),
  projection: ({ projection }) => (projection ? 'Rhagamcan llinell syth.' : ''),
  control: ({ control }) => (control ? [{ sign: '~', text: control.variation }] : []),
  summary: (model) => `Crynodeb: ${headline(model).value}, ${headline(model).period}.`,
  notes: (model, axisFromZero) => [
    ...(axisFromZero ? [] : [labels.cutAxis]),
    ...model.shorthand.map((code) => `[${code}] ${core.shorthand[code]}.`),
  ],
  events: (model) => model.events.map(({ label }) => textIn(label, 'cy')),
  point: (model, line, index) => {
    const value = model.lines[line]!.values[index]!;
    const reasons = shorthandOf(value).map((code) => core.shorthand[code]);
    return [
      `${lineName(model.lines[line]!)}, ${at(model, index)}`,
      core.cell(value, model.measure),
      ...reasons,
    ];
  },
  lineName,
  ratings: {
    met: 'Cyrhaeddwyd',
    'within tolerance': 'O fewn goddefiant',
    missed: 'Methwyd',
    'not yet due': 'Heb ei gyrraedd eto',
    'not rated': 'Heb ei raddio',
  },
  onlyKnown: () => '',
  projected: (text) => `${text} (rhagamcan)`,
  labels,
};
