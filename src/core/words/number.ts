// Writes numbers and pounds as they are written in Britain, in English and in Welsh alike.
import { decimalsOf, decimalsOfPercent, decimalsToTell, roundTo } from '../statistics/decimals.js';

/** One formatter for each number of decimal places, because a table of thousands of cells needs only a few. */
const formats: Intl.NumberFormat[] = [];

/**
 * A bare number: `1,234.5`. See `CoreWords.number`. English formats serve Welsh too, since Chromium has none for it.
 *
 * @example number(-1234.5, 1) // '−1,234.5'
 */
export function number(value: number, decimals: number): string {
  const places = roundTo(value, decimals) ? decimals : decimalsToTell(value, 0, decimals);
  const format = (formats[places] ??= new Intl.NumberFormat('en-GB', {
    minimumFractionDigits: places,
    maximumFractionDigits: places,
    signDisplay: 'negative',
  }));
  // Rounded before, so that halves go the same way here as in every sum.
  return format.format(roundTo(value, places)).replace('-', '−');
}

/** What a thousand million and a million are called. */
export interface ScaleNames {
  readonly billion: string;
  readonly million: string;
}

/** Pence have two digits: £12.50. */
const inPounds = (value: number, decimals: number): string => {
  const text = number(value, decimals);
  return /\.\d$/.test(text) ? number(value, 2) : text;
};

/** `1.2 million` of 1,200 thousands, `850,000` of 850: as GOV.UK writes money, with the places that it needs. */
function scaled(value: number, factor: number, decimals: number, names: ScaleNames): string {
  const whole = roundTo(roundTo(value, decimalsToTell(value, 0, decimals)) * factor, 6);
  const scales = [
    [1e9, ` ${names.billion}`],
    [1e6, ` ${names.million}`],
    [1, ''],
  ] as const;
  const [size, name] = scales.find(
    ([least]) => (least <= factor || least <= 1e6) && least <= Math.abs(whole),
  ) ?? [1, ''];
  const shown = roundTo(whole / size, 12);
  return number(shown, decimalsOf(shown)) + name;
}

/**
 * An amount of money, whose numbers are so many pounds each.
 *
 * @example poundsText(1200, { factor: 1000, decimals: 0 }, { billion: 'billion', million: 'million' }) // '£1.2 million'
 */
export function poundsText(
  value: number,
  { factor, decimals }: { readonly factor: number; readonly decimals: number },
  names: ScaleNames,
): string {
  const size = factor === 1 ? inPounds(value, decimals) : scaled(value, factor, decimals, names);
  return size.replace(/^(−?)/, '$1£');
}

/**
 * A share (0 to 1) in per cent. `under` and `over` write that it is less or more than a percentage, so that a small
 * one is never shown as 0%, and one that is not all never as 100%. See `CoreWords.share`.
 */
export function shareText(
  of: number,
  {
    percent = roundTo(of * 100, 0),
    decimals = 0,
  }: { percent?: number | undefined; decimals?: number | undefined },
  { under, over }: { under(text: string): string; over(text: string): string },
): string {
  // None and all need no decimals.
  const places = of === 0 || of === 1 ? 0 : decimals;
  const text = (size: number) => `${places > 0 ? number(size, places) : size}%`;
  const step = 10 ** -places;
  if (percent === 0 && of > 0) return under(text(step));
  return percent === 100 && of < 1 ? over(text(100 - step)) : text(percent);
}

/** The size of a relative change in per cent, in the places that it needs; see `shareText` for `under`. */
export function relativeText(share: number, under: (text: string) => string): string {
  const size = Math.abs(share) * 100;
  if (size > 0 && size < 0.05) return under('0.1%');
  return `${number(size, decimalsOfPercent(size, size < 10 ? 1 : 0))}%`;
}
