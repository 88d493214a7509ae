// The Welsh words that every widget needs: amounts, changes, shorthand, and the texts of the card.
import { readPeriod } from '../data/read-period.js';
import type { Source } from '../data/source.js';
import { textIn } from '../data/text.js';
import { isPercent } from '../data/unit.js';
import { isKnown, type Shorthand, shorthandText } from '../data/value.js';
import { poundsIn } from '../data/money-unit.js';
import { roundTo } from '../statistics/decimals.js';
import { capital } from './capital.js';
import { keysText } from './exploring.cy.js';
import { withoutStop } from './full-stop.js';
import { and, than } from './mutation.cy.js';
import { number, poundsText, shareText } from './number.js';
import { periodCy } from './period.cy.js';
import { counted, NOUNS } from './plural.cy.js';
import { unitName, unitWords } from './unit.cy.js';
import { bareFormat, type CoreWords, type Format, shownDecimals } from './words.js';

const SCALES = { billion: 'biliwn', million: 'miliwn' };

function amount(value: number, format: Format): string {
  const { unit, decimals } = format;
  const pounds = poundsIn(unit);
  const words = unitWords(unit, value);
  if (pounds)
    return `${poundsText(value, { factor: pounds.factor, decimals }, SCALES)} ${words}`.trim();
  const text = number(value, shownDecimals(value, format));
  return `${text}${isPercent({ unit }) ? '%' : ''} ${words}`.trim();
}

function difference(value: number, format: Format): string {
  const size = Math.abs(value);
  if (!isPercent(format)) return amount(size, bareFormat(format));
  // What is rounded to 2 is read as two.
  const shown = roundTo(size, format.decimals);
  return `${counted(shown, NOUNS.point, number(size, format.decimals))} canran`;
}

/** `llai na 0.1%`, `llai nag 1%`. */
export const underText = (text: string): string => `llai ${than(text)}`;
const overText = (text: string): string => `mwy ${than(text)}`;

/** Before the size of a change. @example rise(-3) // 'gostyngiad o' */
export const rise = (by: number): string => (by > 0 ? 'cynnydd o' : 'gostyngiad o');

const list = (items: readonly string[]): string =>
  items.length < 2
    ? (items[0] ?? '')
    : `${items.slice(0, -1).join(', ')} ${and(items[items.length - 1]!)}`;

const date = (text: string): string => {
  const period = readPeriod(text, 'calendar');
  return period?.kind === 'day' ? periodCy.long(period, true) : text;
};

const source = ({ status, published, next }: Source): string =>
  [
    status === 'management information' && 'Gwybodaeth reoli, nid ystadegau swyddogol.',
    status === 'estimate' && 'Amcangyfrif.',
    status === 'official' && 'Ystadegau swyddogol.',
    published && `Cyhoeddwyd: ${date(published)}.`,
    next && `Diweddariad nesaf: ${date(next)}.`,
  ]
    .filter(Boolean)
    .join(' ');

const SHORTHAND: Readonly<Record<Shorthand, string>> = {
  b: 'toriad yn y gyfres: ni ellir cymharu â chyfnodau cynharach',
  c: 'cyfrinachol: wedi’i atal fel na ellir adnabod neb',
  e: 'amcangyfrif',
  f: 'rhagolwg',
  k: 'yn talgrynnu i sero, ond nid yw’n sero',
  p: 'dros dro',
  r: 'diwygiedig',
  u: 'dibynadwyedd isel',
  w: 'dim wedi’i gofnodi yn yr arolwg',
  x: 'ddim ar gael',
  z: 'amherthnasol',
  '!': 'ni ellid ei ddarllen o’r data',
};

/** In the largest unit of which there are two, so that it is never far out. */
function ago(minutes: number): string {
  if (minutes < 1) return 'lai na munud yn ôl';
  if (minutes < 120) return `${counted(minutes, NOUNS.minute)} yn ôl`;
  const hours = Math.floor(minutes / 60);
  return `${hours < 48 ? counted(hours, NOUNS.hour) : counted(Math.floor(hours / 24), NOUNS.day)} yn ôl`;
}

export const coreCy: CoreWords = {
  lang: 'cy',
  period: periodCy,
  number,
  amount,
  difference,
  cell: (value, format) =>
    [isKnown(value) ? amount(value.value, format) : '', shorthandText(value)]
      .filter(Boolean)
      .join(' '),
  share: (of, percent, decimals) =>
    shareText(of, { percent, decimals }, { under: underText, over: overText }),
  roughShares: (off) => {
    const most = difference(Math.ceil(off * 100), { unit: 'percent', decimals: 0 });
    return `Canrannau o rifau wedi’u talgrynnu yw’r rhain, a gallent fod hyd at ${most} yn anghywir.`;
  },
  rounded: (multiple) => `Mae niferoedd pobl wedi’u talgrynnu i’r ${multiple} agosaf.`,
  unit: unitName,
  list,
  shorthand: SHORTHAND,
  title: ({ title, measureName, area }) => {
    const name = textIn(title, 'cy') || capital(textIn(measureName, 'cy'));
    return area ? [withoutStop(name), textIn(area.name, 'cy')].filter(Boolean).join(', ') : name;
  },
  card: {
    loading: 'Wrthi’n llwytho’r ffigurau …',
    notLoaded: 'Ni lwythwyd y ffigurau cyn argraffu’r dudalen hon.',
    empty: 'Nid oes ffigurau i’w dangos eto.',
    narrow: 'Nid oes digon o le i’r llun yma.',
    failed: 'Ni ellid llwytho’r ffigurau.',
    failures: {
      address: 'Ni ellir darllen cyfeiriad y data.',
      'no answer':
        'Ni ddaeth ateb: efallai nad yw’r gweinydd ar gael, neu nad yw’r ddyfais hon ar-lein.',
      late: 'Cymerodd y data ormod o amser i gyrraedd.',
      'cut off': 'Dim ond rhan o’r data a gyrhaeddodd.',
      'too large': 'Mae ffeil y data’n rhy fawr.',
      missing: 'Nid yw’r data yno, neu nid ydynt ar agor i bawb.',
      server: 'Nid yw’r gweinydd sy’n cadw’r data’n gweithio ar hyn o bryd.',
      empty: 'Mae’r data’n wag.',
      page: 'Anfonwyd tudalen we yn eu lle.',
      encoding: 'Ni ellir darllen llythrennau’r data.',
      'not JSON': 'Mae camgymeriad yn y ffordd y mae’r data wedi’u hysgrifennu.',
      'no part':
        'Ni lwythwyd rhan o’r siart hwn. Os nad yw rhoi cynnig arall arni’n helpu, ail-lwythwch y dudalen.',
    },
    undrawn: 'Ni ellid llunio’r siart hwn.',
    tableBelow: 'Mae’r ffigurau yn y tabl isod.',
    restMissing:
      'Ni ellid llwytho rhagor am y ffigurau hyn. Ail-lwythwch y dudalen i roi cynnig arall arni.',
    restNotLoaded: 'Ni lwythwyd rhagor am y ffigurau hyn cyn argraffu’r dudalen hon.',
    stale: 'Ni ellid dangos y ffigurau diweddaraf. Dyma’r rhai blaenorol.',
    loaded: (minutes) => `Fe’u llwythwyd ${ago(minutes)}.`,
    tryAgain: 'Rhowch gynnig arall arni',
    problems: (drawn) =>
      drawn
        ? 'Ni ellid defnyddio rhan o’r data, ac mae wedi’i gadael allan.'
        : 'Ni ellid dangos y ffigurau, gan fod camgymeriad yn y data.',
    toMend: 'Beth sydd angen ei gywiro',
    more: (count) => `A ${count} arall, pob un ar gonsol y porwr.`,
    figures: 'Tabl o ffigurau',
    notes: (count) => `Nodiadau (${count})`,
    actions: 'Lawrlwytho neu gopïo',
    description: 'Disgrifiad',
    withheld: (names, more) =>
      `Wedi’u hatal am eu bod yn gyfrinachol: ${names.join('; ')}${more > 0 ? `; a ${number(more, 0)} arall` : ''}.`,
    keys: 'Bysellau ar gyfer y llun hwn',
    renewed: 'Ffigurau newydd.',
    instructions: keysText('cyfnodau', 'cyfresi'),
    legend: 'Allwedd',
    sourceIs: 'Ffynhonnell:',
    source,
    licence: 'Trwydded',
  },
};
