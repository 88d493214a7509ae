// Recognises by its unit, in English or in Welsh, what a figure is out of: a hundred, ten thousand, one of many.
import type { Text } from './text.js';

interface Unit {
  /** One of the known units, or the author's own words, perhaps in several languages. */
  readonly unit: Text;
}

/** `%`, `per cent of plans`, `Percentage of …`, `y cant`, `canran`; no percentile, and not `children below 90%`. */
const PERCENT =
  /(?:^|[^\d ]) ?(?:%|\bper ?cent(?!ile)|\bpct\b|\bpc\b|\by cant\b|\b(?:c|ch|g|ngh)anran)/;
const POINTS = /\bpoint|\bpp\b|bwynt|pwynt/;

const SCALES: Readonly<Record<string, number>> = {
  k: 1e3, m: 1e6, one: 1, ten: 10, hundred: 100, thousand: 1e3, mille: 1e3, million: 1e6,
  deg: 10, cant: 100, gant: 100, mil: 1e3, fil: 1e3, miliwn: 1e6, filiwn: 1e6,
}; // prettier-ignore
const SCALE = `(?:${Object.keys(SCALES).join('|')})s?\\b`;
const DIGITS = "\\d+(?:[,. ]\\d{3}\\b)*|'000";
const TIME = '(?:minute|hour|day|night|week|month|quarter|year)s?\\b';
/**
 * `per 10,000`, `per thousand`, `per 10k`, `fesul 10,000`, `ym mhob 1,000`, `y fil`, `/1000`. Not `per 12 months`, and not
 * `children of 16`, since small counts are shown of no rate.
 */
const RATE = new RegExp(
  `(?:\\b(?:per|fesul|[bp]ob|[pm]hob|y(?= )|out of|every|1 in)|/) ?((?:${DIGITS}|${SCALE})(?: ?${SCALE})*)(?! ?${TIME})`,
);
const WELSH_TIME = '(?:munud|awr|oriau|diwrnod|dydd|wythnos|mis|chwarter|blwyddyn|blynedd)';
const AVERAGE = new RegExp(
  `£|\\bpounds?\\b|\\bp?bunn|\\baverage|\\bmean\\b|\\bmedian|cyfartal|canolrif|\\b(?:per|fesul) \\p{L}|\\b${TIME}|\\b${WELSH_TIME}`,
  'u',
);
/** `visits per child`, `working days to a decision`, `average caseload`; not `children per month`, `children waiting over 26 weeks`. */
const AVERAGES_ONLY = new RegExp(
  `\\b(?:per|fesul) (?!${TIME}|${WELSH_TIME})\\p{L}|^(?:average|mean|median|cyfartaledd|canolrif)\\b|` +
    `^(?:(?:working|school|calendar) )?(?:${TIME}(?:$| (?:to|of|per|from|in|on)\\b)|${WELSH_TIME}\\p{L}*$)`,
  'u',
);

const SAYS_AVERAGE = new RegExp(
  `\\b(?:average|mean|median)\\b|cyfartal|canolrif|\\b(?:per|fesul) (?!${TIME}|${WELSH_TIME})\\p{L}`,
  'u',
);
/** Whether a name or a unit in lower case is that of an average, and no total over time: `cost per placement`. */
export const saysAverage = (text: string): boolean => SAYS_AVERAGE.test(text);

/** Whether a name in lower case is that of a median. */
export const saysMedian = (text: string): boolean => /\bmedian\b|canolrif/.test(text);

const AVERAGE_WORD = '(?:average|mean|median|cyfartaledd|cyfartalog|canolrif)';
const HAS_AVERAGE_WORD = new RegExp(`(?:^|\\P{L})${AVERAGE_WORD}(?!\\p{L})`, 'u');
const ONLY_AVERAGE = new RegExp(
  `^(?:the )?${AVERAGE_WORD}(?: (?:of|for|across|over|among|o|y|yr|ar) .*)?$|(?:^|\\P{L})${AVERAGE_WORD}$`,
  'u',
);
/** Whether a name in lower case has a word for an average: `average attendance`, `cyfartaledd`. */
export const hasAverageWord = (name: string): boolean => HAS_AVERAGE_WORD.test(name);
/** Whether a name in lower case says no more than that it is an average of others: `county average`, `mean of three`. */
export const isOnlyAverage = (name: string): boolean =>
  ONLY_AVERAGE.test(name.replace(/\(.*?\)/g, '').trim());

/** What stands before what a unit is of: `SDQ score` of `SDQ score (out of 40)`, `children` of `children with a score`. */
const SUBJECT =
  /^[^(,:=]*?(?=\s*(?:[(,:=]|$)|\s(?:of|out|for|with|whose|in|on|at|per|o|allan|ar|fesul)\s)/u;
const MEASURES =
  /\b(?:index|indices|score|ratio|rank|rating)(?:e?s)?(?: points?)?$|^(?:mynegai|sgôr|cymhareb|safle)(?!\p{L})/u;

/** Whether the figures are those of an index or a score, which add up to nothing: `index (2015 = 100)`, `sgôr`. */
export const isIndex = (of: Unit): boolean =>
  textsOf(of).some((text) => MEASURES.test((SUBJECT.exec(text.trim())?.[0] ?? text).trim()));

/** `referrals per head`, `per capita`, `y pen`, which are rates of one of many. */
const PER_HEAD = /\b(?:per|fesul) (?:head|capita|resident|inhabitant|pen)\b|\by pen\b/;

const textsOf = ({ unit }: Unit): readonly string[] =>
  (typeof unit === 'string' ? [unit] : Object.values(unit)).map((text) => text.toLowerCase());

/** A part of a whole, which may be written as 0.25 or as 25. */
const SHARE = /\b(?:shares?|proportions?|fractions?|cyfran\w*)\b/;

/** Whether the unit says that figures are parts of a whole, but not of how many. */
export const isShare = (of: Unit): boolean =>
  perHowMany(of) === undefined && textsOf(of).some((text) => SHARE.test(text));

/** Whether the figures are percentages, in any language of their unit. */
export const isPercent = (of: Unit): boolean =>
  of.unit === 'percent' || textsOf(of).some((text) => PERCENT.test(text) && !POINTS.test(text));

/**
 * What a percentage or rate is out of; undefined for other units.
 *
 * @example perHowMany({ unit: 'per 10k children' }) // 10000
 */
export function perHowMany(of: Unit): number | undefined {
  if (of.unit === 'count') return undefined;
  if (isPercent(of)) return 100;
  for (const text of textsOf(of)) {
    if (text.includes('‰')) return 1000;
    const number = RATE.exec(text)?.[1];
    const per = number && numberIn(number);
    if (per && per > 1) return per;
  }
  return undefined;
}

/** `10k` is 10,000, and so is `ten thousand`. */
function numberIn(text: string): number {
  const digits = /^[\d,. ']*\d/.exec(text)?.[0] ?? '';
  const scales = text.slice(digits.length).match(/[a-z]+/g) ?? [];
  const first = digits.startsWith("'") ? 1000 : Number(digits.replace(/[,. ]/g, '') || 1);
  return scales.reduce(
    (all, scale) => all * (SCALES[scale] ?? SCALES[scale.replace(/s$/, '')]!),
    first,
  );
}

/** Whether the figures are averages of so many people: pounds, times, visits per child. */
export const isAverage = (of: Unit): boolean =>
  perHowMany(of) === undefined && textsOf(of).some((text) => AVERAGE.test(text));

/** Whether the figures are rates for each of many people: per head. Pounds and days per head are averages. */
export const isPerHead = (of: Unit): boolean =>
  perHowMany(of) === undefined &&
  textsOf(of).some((text) => PER_HEAD.test(text) && !AVERAGE.test(text.replace(PER_HEAD, '')));

/** Whether the unit, in each of its languages, is one of averages and cannot be one of counts of people. */
export const isOnlyOfAverages = (of: Unit): boolean =>
  textsOf(of).every((text) => AVERAGES_ONLY.test(text.trim()));
