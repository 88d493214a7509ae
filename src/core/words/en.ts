// The English words that every widget needs: amounts, changes, shorthand, and the texts of the card.
import type { Source } from '../data/source.js';
import { readPeriod } from '../data/read-period.js';
import { type Text, textIn } from '../data/text.js';
import { isPercent } from '../data/unit.js';
import { isKnown, type Shorthand, shorthandText } from '../data/value.js';
import { poundsIn } from '../data/money-unit.js';
import { keysText } from './exploring.en.js';
import { periodEn } from './period.en.js';
import { capital } from './capital.js';
import { withoutStop } from './full-stop.js';
import { number, poundsText, shareText } from './number.js';
import { bareFormat, type CoreWords, type Format, shownDecimals } from './words.js';

/** An author's words for a sign, or for a number that has its unit after it. */
const PERCENT_WORDS = /^(?:%|percentage|per ?cent|pct\b|pc\b) ?/i;
const RATE_WORDS = /^rate (?=per\b)/i;

/** What stands after a number and its sign: `of children` of `Percentage of children`, `per 1,000` of `rate per 1,000`. */
export function unitWords(unit: Text): string {
  const pounds = poundsIn(unit);
  if (pounds) return pounds.per;
  if (unit === 'count') return '';
  const words = textIn(unit, 'en');
  if (!isPercent({ unit })) return words.replace(RATE_WORDS, '');
  return PERCENT_WORDS.test(words) ? words.replace(PERCENT_WORDS, '') : '';
}

/** Of one, these lose their s: `1 week`, `1 working day`, `1 point out of 10`. */
const ONE_OF =
  /^((?:working |school |calendar )?(?:minute|hour|day|night|week|month|year|point|place))s( .+)?$/i;
/** What the number is, and not what there are so many of: `0.2 (ratio)`, `36.1 (Attainment 8 score)`. */
const LEVEL = /^rate of\b|\b(?:ratio|score|rate|index)$|^index\b/i;

const SCALES = { billion: 'billion', million: 'million' };

function amount(value: number, format: Format): string {
  const { unit, decimals } = format;
  const percent = isPercent({ unit });
  const text = number(value, shownDecimals(value, format));
  const pounds = poundsIn(unit);
  if (pounds) {
    return `${poundsText(value, { factor: pounds.factor, decimals }, SCALES)} ${pounds.per}`.trim();
  }
  const words = unitWords(unit);
  const one = ONE_OF.exec(words);
  if (text === '1' && one) return `1 ${one[1]}${one[2] ?? ''}`;
  // The author's word is of several: "1 children" is no English.
  const isOne = /^−?1$/.test(text) && /^(?!per\b)\p{L}/u.test(words);
  if (!percent && (isOne || LEVEL.test(words)))
    return words.includes('(') ? `${text}, ${words}` : `${text} (${words})`;
  return `${text}${percent ? '%' : ''} ${words}`.trim();
}

function difference(value: number, format: Format): string {
  const size = Math.abs(value);
  if (!isPercent(format)) return amount(size, bareFormat(format));
  const text = number(size, format.decimals);
  return `${text} percentage point${text === '1' ? '' : 's'}`;
}

/** How a size that is no more than so much, or no less, is written. */
export const underText = (text: string): string => `under ${text}`;
const overText = (text: string): string => `over ${text}`;

const share: CoreWords['share'] = (of, percent, decimals) =>
  shareText(of, { percent, decimals }, { under: underText, over: overText });

const UNITS: Readonly<Record<string, string>> = {
  count: 'Number',
  percent: 'Percent',
  pounds: 'Pounds',
  days: 'Days',
};

function unit(of: Text): string {
  const text = textIn(of, 'en').replace(/^pounds (thousand|million|billion)\b/, 'pounds');
  if (/^per (?!cent)/.test(text)) return `Rate ${text}`;
  return UNITS[text] ?? capital(text);
}

const list = (items: readonly string[]): string =>
  items.length < 2
    ? (items[0] ?? '')
    : `${items.slice(0, -1).join(', ')} and ${items[items.length - 1]}`;

const date = (text: string): string => {
  const period = readPeriod(text, 'calendar');
  return period?.kind === 'day' ? periodEn.long(period, true) : text;
};

const source = ({ status, published, next }: Source): string =>
  [
    status === 'management information' && 'Management information, not official statistics.',
    status === 'estimate' && 'An estimate.',
    status === 'official' && 'Official statistics.',
    published && `Published ${date(published)}.`,
    next && `Next update ${date(next)}.`,
  ]
    .filter(Boolean)
    .join(' ');

const SHORTHAND: Readonly<Record<Shorthand, string>> = {
  b: 'break in series: not comparable with earlier periods',
  c: 'confidential: withheld so that nobody can be identified',
  e: 'estimated',
  f: 'forecast',
  k: 'rounds to zero, but is not zero',
  p: 'provisional',
  r: 'revised',
  u: 'low reliability',
  w: 'none recorded in the survey',
  x: 'not available',
  z: 'not applicable',
  '!': 'could not be read from the data',
};

/** In the largest unit of which there are two, so that it is never far out. */
function ago(minutes: number): string {
  if (minutes < 1) return 'less than a minute ago';
  if (minutes < 120) return minutes === 1 ? 'a minute ago' : `${minutes} minutes ago`;
  const hours = Math.floor(minutes / 60);
  return hours < 48 ? `${hours} hours ago` : `${Math.floor(hours / 24)} days ago`;
}

export const coreEn: CoreWords = {
  lang: 'en',
  period: periodEn,
  number,
  amount,
  difference,
  cell: (value, format) =>
    [isKnown(value) ? amount(value.value, format) : '', shorthandText(value)]
      .filter(Boolean)
      .join(' '),
  share,
  roughShares: (off) => {
    const most = difference(Math.ceil(off * 100), { unit: 'percent', decimals: 0 });
    return `Percentages are of rounded numbers, and may be off by up to ${most}.`;
  },
  rounded: (multiple) => `Numbers of people are rounded to the nearest ${multiple}.`,
  unit,
  list,
  shorthand: SHORTHAND,
  title: ({ title, measureName, area }) => {
    const name = textIn(title, 'en') || capital(textIn(measureName, 'en'));
    return area ? [withoutStop(name), textIn(area.name, 'en')].filter(Boolean).join(', ') : name;
  },
  card: {
    loading: 'Loading the figures …',
    notLoaded: 'The figures were not loaded before this page was printed.',
    empty: 'There are no figures to show yet.',
    narrow: 'There is too little room for the picture here.',
    failed: 'The figures could not be loaded.',
    failures: {
      address: 'The address of the data cannot be read.',
      'no answer': 'No answer came: the server may be away, or this device offline.',
      late: 'The data took too long to arrive.',
      'cut off': 'Only a part of the data arrived.',
      'too large': 'The file of the data is too large.',
      missing: 'The data are not there, or are not open to everyone.',
      server: 'The server that has the data does not work at the moment.',
      empty: 'The data are empty.',
      page: 'A web page was sent in their place.',
      encoding: 'The letters of the data cannot be read.',
      'not JSON': 'There is a mistake in how the data are written.',
      'no part':
        'A part of this chart did not load. If trying again does not help, reload the page.',
    },
    undrawn: 'This chart could not be drawn.',
    tableBelow: 'The table below has the figures.',
    restMissing: 'More about these figures could not be loaded. Reload the page to try again.',
    restNotLoaded: 'More about these figures was not loaded before this page was printed.',
    stale: 'The latest figures could not be shown. These are the ones from before.',
    loaded: (minutes) => `They were loaded ${ago(minutes)}.`,
    tryAgain: 'Try again',
    problems: (drawn) =>
      drawn
        ? 'Part of the data could not be used and is left out.'
        : 'The figures could not be shown, because there is a mistake in the data.',
    toMend: 'What needs correcting',
    more: (count) => `And ${count} more, all of them on the browser’s console.`,
    figures: 'Table of figures',
    notes: (count) => `Notes (${count})`,
    actions: 'Download or copy',
    description: 'Description',
    withheld: (names, more) =>
      `Withheld as confidential: ${names.join('; ')}${more > 0 ? `; and ${number(more, 0)} more` : ''}.`,
    keys: 'Keys for this picture',
    renewed: 'New figures.',
    instructions: keysText('periods', 'series'),
    legend: 'Key',
    sourceIs: 'Source:',
    source,
    licence: 'Licence',
  },
};
