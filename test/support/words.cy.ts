// Adds a language as a page would, to test that the interfaces of words hold every sentence.
// The Welsh is only good enough to tell it from English; it is not a translation for residents.
import { dateOf } from '../../src/core/data/day.js';
import type { Period } from '../../src/core/data/period.js';
import { textIn } from '../../src/core/data/text.js';
import { isKnown, shorthandOf, shorthandText } from '../../src/core/data/value.js';
import type { PeriodWords } from '../../src/core/words/period.js';
import { surfaceOf } from '../../src/core/words/surface.js';
import type { CoreWords, Format } from '../../src/core/words/words.js';
import type { IndicatorModel } from '../../src/core/indicator/model.js';
import type { CostComparatorWords } from '../../src/widgets/cost-comparator/words.js';
import type { VitalSignsWords } from '../../src/widgets/vital-signs/words.js';
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
  notCompared: (when) => `Heb ei gymharu â ${when}.`,
  day,
};

// Chromium's Intl has no Welsh number formats; Welsh numbers are written like English ones.
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
  share: (share, percent = Math.round(share * 100)) => `${percent}%`,
  roughShares: (off) => `Gall canrannau fod hyd at ${Math.ceil(off * 100)} pwynt canran i ffwrdd.`,
  rounded: (multiple) => `Talgrynnwyd i’r ${multiple} agosaf.`,
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
  card: {
    loading: 'Wrthi’n llwytho …',
    keys: 'Bysellau',
    withheld: (names) => `Wedi’u hatal: ${names.join('; ')}.`,
    renewed: 'Ffigurau newydd.',
    notLoaded: 'Ni lwythwyd y ffigurau cyn argraffu’r dudalen hon.',
    empty: 'Dim ffigurau eto.',
    narrow: 'Does dim digon o le i’r llun yma.',
    failed: 'Methwyd â llwytho’r ffigurau.',
    tableBelow: 'Mae’r ffigurau yn y tabl isod.',
    failures: {
      address: 'Ni ellir darllen y cyfeiriad.',
      'no answer': 'Ni ddaeth ateb.',
      late: 'Aeth yn rhy hir.',
      'cut off': 'Dim ond rhan a ddaeth.',
      'too large': 'Mae ffeil y data yn rhy fawr.',
      missing: 'Nid yw’r data yno.',
      server: 'Nid yw’r gweinydd yn gweithio.',
      empty: 'Mae’r data’n wag.',
      page: 'Daeth tudalen yn lle’r data.',
      encoding: 'Ni ellir darllen y llythrennau.',
      'not JSON': 'Mae camgymeriad yn y data.',
      'no part': 'Mae rhan o’r siart ar goll.',
    },
    undrawn: 'Methwyd â llunio’r siart.',
    stale: 'Dyma’r ffigurau blaenorol.',
    loaded: (minutes) => `Llwythwyd ${minutes} munud yn ôl.`,
    tryAgain: 'Ceisiwch eto',
    more: (count) => `A ${count} arall.`,
    problems: () => 'Ni ellid defnyddio rhan o’r data.',
    toMend: 'Beth sydd i’w gywiro',
    restMissing: 'Ni ellid llwytho’r gweddill. Ail-lwythwch y dudalen.',
    restNotLoaded: 'Ni lwythwyd y gweddill cyn argraffu’r dudalen hon.',
    figures: 'Tabl o ffigurau',
    notes: (count) => `Nodiadau (${count})`,
    actions: 'Cymryd',
    description: 'Disgrifiad',
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
  lines: 'Llinellau',
  series: 'Cyfres',
  target: 'Targed',
  targetRange: 'Ystod dda',
  tolerance: 'Goddefiant',
  mean: 'Cymedr',
  median: 'Canolrif',
  limits: 'Terfynau rheoli',
  interval: 'Cyfwng hyder',
  ofInterval: 'cyfwng hyder',
  projection: 'Rhagamcan',
  break: 'Toriad yn y gyfres',
  signal: 'Anarferol',
  neighboursMedian: 'Cymdogion, canolrif',
  neighboursRange: 'Cymdogion, ystod',
  neighboursMiddle: 'Cymdogion, hanner canol',
  was: 'cyn diwygio',
  denominator: 'allan o',
  lower: 'isaf',
  upper: 'uchaf',
  neighboursShort: 'Cymdogion, canolrif',
};

const lineName: IndicatorTrendWords['lineName'] = ({ name }) =>
  name === undefined ? labels.neighboursMedian : textIn(name, 'cy');

export const words: IndicatorTrendWords = {
  core,
  headline,
  soFar: () => '',
  wholePeriod: () => '',
  periodSoFar: at,
  changes: ({ sincePrevious: since }) =>
    since === undefined || since.reason !== undefined
      ? []
      : [`Newid: ${number(since.difference, 0)}`],
  surface: (model, { axisFromZero }) => {
    const { value, period: when } = headline(model);
    return surfaceOf(core, model.envelope, {
      ...{
        finding: '',
        what: core.unit(model.measure.unit),
        when,
        value,
        beside: '',
        standfirst: '',
      },
      summary: () => [`Crynodeb: ${value}, ${when}.`],
      vital: axisFromZero ? [] : ['Nid yw’r echel yn dechrau ar sero.'],
      notes: () => model.shorthand.map((code) => `[${code}] ${core.shorthand[code]}.`),
    });
  },
  about: ({ lines }) => `Siart llinell: ${lines.length}.`,
  rowName: ({ lines }, row) => `Llinell ${row + 1} o ${lines.length}`,
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
  targetHead: () => labels.target,
  ratings: {
    met: 'Cyrhaeddwyd',
    'within tolerance': 'O fewn goddefiant',
    missed: 'Methwyd',
    'not yet due': 'Heb ei gyrraedd eto',
    'not rated': 'Heb ei raddio',
  },
  projected: (text) => `${text} (rhagamcan)`,
  axisFrom: (unit, start) => `${unit}, o ${start}`,
  putAside: (name) => `${name} o’r neilltu.`,
  drawnAgain: (name) => `${name} eto.`,
  notDrawn: (names) => `Heb ei lunio: ${names.join(', ')}.`,
  middleHalf: (members) => `Hanner canol ${members} cymydog`,
  labels,
};

const pounds = (of: number): string => `£${number(of, 0)}`;
const share = (of: number): string => `${number(of * 100, 1)}%`;
const both = (one: string) => ({ beds: one, percent: one });

/** The cost comparator's words. */
export const costWords: CostComparatorWords = {
  core,
  surface: ({ groups, envelope }, per) => {
    const bar = groups[0]?.bars[0];
    return surfaceOf(core, envelope, {
      ...{ finding: '', what: per, when: '', beside: 'cost cyntaf', standfirst: '', vital: [] },
      value: bar?.pounds ? pounds(bar.pounds[per]) : '',
      summary: () => [`Crynodeb: ${groups.length} grŵp.`],
      notes: () => ['365 ÷ 7 = 52.14 wythnos.'],
    });
  },
  money: pounds,
  moneyBeside: pounds,
  barName: ({ name }) => textIn(name, 'cy'),
  groupName: ({ area, setting }) =>
    [textIn(area?.name, 'cy'), textIn(setting, 'cy')].filter(Boolean).join(', '),
  cost: ({ cost, pounds: of }, per) => (of ? pounds(of[per]) : shorthandText(cost)),
  groupHeading: ({ groups }, i) => ({ heading: costWords.groupName(groups[i]!), basis: '' }),
  rowNote: (_model, { kind }) => costWords.kinds[kind],
  basis: ({ basis }) => (basis ? 'Sail hysbys' : 'Sail anhysbys'),
  about: () => 'Siart bar.',
  rowName: (_model, row) => `Grŵp ${row + 1}`,
  point: (_model, { name, pounds: of }, per) => [
    textIn(name, 'cy'),
    of ? pounds(of[per]) : 'dim cost',
  ],
  unit: (_unit, per) => `Punnoedd y ${per === 'year' ? 'flwyddyn' : 'wythnos'}`,
  packages: {
    name: ({ name }) => textIn(name, 'cy') || 'Pecynnau',
    sentence: ({ number: count }) => (count ? `Pecynnau: ${String(count.value)}` : ''),
    texts: ({ number: count }) => ({
      number: count ? `Pecynnau: ${String(count.value)}` : '',
      average: '',
      under: '',
    }),
  },
  occupancy: {
    heading: () => 'Beth pe bai mwy neu lai o welyau’n cael eu defnyddio',
    label: () => 'Gwelyau a ddefnyddir',
    value: (_facts, at) => share(at.share),
    sentence: (_facts, at, per) => `Cost gwely: ${pounds(at.pounds[per])}.`,
    breakEvens: ({ prices }) => `Prisiau: ${prices.length}.`,
    price: (_facts, { pounds: of }, per) => `Pris ${pounds(of[per])}`,
    priceShort: ({ pounds: of }, per) => pounds(of[per]),
    step: (_facts, step) => number(step, 0),
    axis: both('Defnydd'),
    fewer: both('Un yn llai'),
    more: both('Un yn fwy'),
    against: ({ bar }) => `Yn erbyn ${textIn(bar.name, 'cy')}`,
  },
  mix: {
    heading: () => 'Beth pe bai cyfran arall yn fewnol',
    label: 'Cyfran fewnol',
    value: (_facts, at) => share(at.share),
    sentence: (_facts, at, per) => `Cyfanswm: ${pounds(at.costs[per].total)}.`,
    row: (_facts, at) => `${share(at.share)} mewnol`,
    parts: (at, per) => pounds(at.costs[per].inHouse),
    less: 'Un y cant yn llai',
    more: 'Un y cant yn fwy',
    share: 'Cyfran',
    total: 'Cyfanswm',
  },
  kinds: {
    'in-house': 'Mewnol',
    external: 'Allanol',
    'out-of-authority': 'Y tu allan i’r awdurdod',
    all: 'Pob un',
  },
  per: { year: 'Y flwyddyn', week: 'Yr wythnos' },
  labels: {
    show: 'Dangos',
    row: 'Darpariaeth',
    area: 'Ardal',
    setting: 'Lleoliad',
    kind: 'Math',
    basis: 'Sail',
    was: 'Cyn diwygio',
    source: 'Ffynhonnell',
    count: 'Nifer',
    average: 'cyfartaledd',
    under: 'dan',
    whatIfTable: 'Tabl',
    instructions: 'Defnyddiwch y bysellau saeth.',
  },
};

/** A scorecard's words, for a page that adds a language to it. */
export const vitalSignsWords: VitalSignsWords = {
  ...words,
  surface: ({ rows, envelope }) =>
    surfaceOf(core, envelope, {
      ...{
        finding: '',
        what: '',
        when: '',
        value: '',
        beside: '',
        standfirst: '',
        vital: [],
        notes: () => [],
      },
      summary: () => [`${rows.length} o ddangosyddion.`],
    }),
  comparisons: ({ comparisons }) => comparisons.map(({ name }) => `yn erbyn ${textIn(name, 'cy')}`),
  only: () => '',
  target: ({ model: { target, measure } }) =>
    target?.value === undefined ? [] : [amount(target.value, measure)],
  quality: ({ value, format }) => core.cell(value, format),
  line: () => '',
  due: ({ due }) => (due ? period.long(due, false) : ''),
  shortRatings: words.ratings,
  wholeTarget: () => '',
  rating: ({ rating }) => (rating ? words.ratings[rating] : ''),
  unitLine: (unit) => textIn(unit, 'cy'),
  shortTarget: ({ model: { target, measure } }) =>
    target?.value === undefined ? '' : amount(target.value, measure),
  by: (when) => `erbyn ${when}`,
  shortChange: ({ reason }) => reason ?? 'newid',
  from: (when) => `ers ${when}`,
  inYear: (change) => `blwyddyn: ${change}`,
  shortQuality: (value) => `ansawdd ${value}`,
  changeUnknown: () => 'anhysbys',
  medianOf: ({ count }, value) => `${count} cymydog ${value}`,
  neighboursMissing: ({ members }) => `${members} cymydog`,
  reportDue: (when) => `adroddiad ${when}`,
  noFigure: (when) => `Dim ffigur ${when}`,
  noFigureBecause: () => '',
  sortedBy: (column) => `Yn ôl ${column}`,
  reversed: (column) => `${column}, o chwith`,
  meanings: {
    met: 'ar y targed',
    'within tolerance': 'yn agos at y targed',
    missed: 'islaw’r targed',
    'not yet due': 'targed diweddarach',
    'not rated': 'dim ffigur',
  },
  filters: {
    all: 'Pob un',
    missed: 'Methwyd',
    'within-tolerance': 'O fewn goddefiant',
    changed: 'Wedi newid',
    overdue: 'Hwyr',
  },
  columns: {
    indicator: 'Dangosydd',
    area: 'Ardal',
    latest: 'Diweddaraf',
    quality: 'Ansawdd',
    change: 'Newid',
    target: 'Targed',
    rating: 'Statws',
    trend: 'Tuedd',
    comparisons: 'Cymharu',
    due: 'Adroddiad',
  },
  shown: ({ shown, total }) => `Yn dangos ${shown} o ${total}.`,
  areas: (chosen, total) => `Ardaloedd: ${chosen.length} o ${total}`,
  figure: (row, _, series) => `${textIn(row.name, 'cy')}: ${series}`,
  labels: {
    ...labels,
    show: 'Dangos',
    sort: 'Trefnu',
    asGiven: 'Fel y’i rhoddir',
    ratingsMean: 'Ystyr',
    allAreas: 'Pob ardal',
    search: 'Chwilio',
    skip: 'Neidio dros y rhesi',
    end: 'Diwedd y rhesi',
    overdue: 'Hwyr',
    nothing: '–',
    close: 'Cau',
    opening: 'Wrthi’n llwytho …',
    notOpened: 'Methwyd â llwytho.',
    instructions: 'Botymau sy’n trefnu.',
    series: 'Dangosydd a chyfres',
    figures: 'Ffigurau',
    file: { group: 'Grŵp', series: 'Cyfres', period: 'Cyfnod', value: 'Gwerth' },
  },
};
