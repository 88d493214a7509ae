// Writes the amounts and shares of a comparison of costs, which are alike in English and in Welsh.
import {
  compareNumbers,
  decimalsOf,
  decimalsOfPercent,
  placesToTell,
  roundTo,
} from '../../core/statistics/decimals.js';
import { decimalsBesideShares } from '../../core/statistics/shares-beside.js';
import { number, poundsText } from '../../core/words/number.js';
import type { CoreWords } from '../../core/words/words.js';

/** The most decimal places that an amount is told to, if it is not nothing. */
const MOST_PLACES = 6;

/** Thousands and millions are written with a letter. */
const NO_SCALES = { billion: '', million: '' };

/** In whole pounds; in pence, or finer, where these do not tell it from nothing or from another amount. */
export function exactMoney(pounds: number, places = 0): string {
  let decimals = places > 0 || (pounds !== 0 && Math.abs(pounds) < 1) ? Math.max(2, places) : 0;
  while (pounds !== 0 && decimals < MOST_PLACES && roundTo(pounds, decimals) === 0) decimals += 1;
  return poundsText(pounds, { factor: 1, decimals }, NO_SCALES);
}

/**
 * Short without losing a pound: £125,000 is £125k, £1,152,000 is £1.152m, £12,750,400 is £12.7504m, £3,110 stays.
 *
 * @param places decimals that tell it from another amount; 0 where whole pounds do
 */
export const money = (pounds: number, places = 0): string =>
  places > 0 ? exactMoney(pounds, places) : shortFrom(1e4, pounds);

/** The same with as many decimals as tell it from each other amount that is not equal. */
export const moneyBeside = (pounds: number, ...others: readonly number[]): string =>
  money(pounds, Math.max(0, ...others.map((other) => placesToTell(pounds, other))));

/** Thousands from £1,000 on, as committees are told of packages: £3.7k. */
export const moneyInThousands = (pounds: number): string => shortFrom(1000, pounds);

/** Writes an amount; `places` as for `money`. */
export type WriteMoney = (pounds: number, places?: number) => string;

/**
 * One way to write amounts that stand in one sentence: in thousands where each can be, else all in full.
 *
 * @example moneyAmong(73_000, 52_143)(73_000) // '£73,000'
 */
export const moneyAmong = (...all: readonly number[]): WriteMoney =>
  all.every((pounds) => roundTo(pounds, 0) % 100 === 0 && roundTo(pounds, 2) % 1 === 0)
    ? money
    : exactMoney;

function shortFrom(least: number, pounds: number): string {
  const whole = roundTo(Math.abs(pounds), 0);
  if (whole < least || whole % 100 !== 0) return exactMoney(pounds);
  return whole >= 1e6 ? `${short(whole / 1e6)}m` : `${short(whole / 1000)}k`;
}

/** Hundreds of pounds are told in millions too, so that amounts of one sentence have one letter. */
const short = (amount: number): string => `£${number(amount, decimalsOf(roundTo(amount, 4)))}`;

/** To three digits: an estimate, or a converted amount, is not known to the pound. */
const ABOUT_DIGITS = 3;

/**
 * An amount that is not known to the pound: to three digits, or to as many as leave it on its side of amounts that stand
 * beside it: £12,750 is not about £12.8k beside a bound of £12.75k.
 */
export function roughMoney(pounds: number, ...beside: readonly number[]): string {
  const first = Math.floor(Math.log10(pounds)) + 1 - ABOUT_DIGITS;
  const isRight = (shown: number) =>
    beside.every((other) => compareNumbers(shown, other) === compareNumbers(pounds, other));
  for (let size = 10 ** Math.max(0, first); size >= 1; size /= 10) {
    const shown = roundTo(pounds / size, 0) * size;
    if (isRight(shown)) return moneyInThousands(shown);
  }
  return moneyBeside(pounds, ...beside);
}

/** Writes shares in a language. */
export const percentsIn = (core: CoreWords) => ({
  percent: (share: number): string => core.share(share),

  /** How much more or less, in whole per cent: unlike a share, twice as much is 100% more, and so is nearly that. */
  percentMore(share: number): string {
    const whole = roundTo(share * 100, 0);
    return whole === 0 ? core.share(share, 0) : `${number(whole, 0)}%`;
  },

  /**
   * In whole per cent, and beside it with one decimal place where it has one, or with those that tell it from shares
   * beside it: `78% (78.3%)`.
   */
  percentFine(share: number, beside: readonly number[] = []): string {
    const fine = roundTo(share * 100, Math.max(1, decimalsBeside(share, beside)));
    return Number.isInteger(fine) ? core.share(share) : `${core.share(share)} (${fine}%)`;
  },

  /** In per cent, with the decimals that tell it from another share: `96.5%` beside `97%`. */
  percentBeside(share: number, other: number): string {
    const decimals = decimalsBeside(share, [other]);
    return core.share(share, roundTo(share * 100, decimals), decimals);
  },
});

const decimalsBeside = (share: number, others: readonly number[]): number =>
  decimalsBesideShares([share, ...others].map((each) => ({ share: each })));

/** Where a slider stands. */
export const percentAt = (share: number): string => {
  const percent = roundTo(share * 100, 9);
  return `${roundTo(percent, decimalsOfPercent(percent, 2))}%`;
};

/** For the middle of a sentence; `NHS` and the like stay as they are. */
export const lower = (of: string): string =>
  /^.[a-z]/.test(of) ? of.charAt(0).toLowerCase() + of.slice(1) : of;
