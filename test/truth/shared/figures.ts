// Reads figures as a reader does, and holds each against the exact number that it stands for.
import { Exact, ONE, ZERO } from './exact.js';

/** A number as it is written: `1,234.5`, `−3`. */
export const NUMBER = '[−-]?\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?|[−-]?\\d+(?:\\.\\d+)?';
/** A share in per cent: `54%`, `under 1%`, `about 58%`. */
export const PERCENT = `(?:[Aa]bout )?(?:[Uu]nder |[Oo]ver )?(?:${NUMBER})%`;

/** What is wrong with a statement; undefined where nothing is. */
export type Complaint = string | undefined;

export const decimalsIn = (text: string): number => /\.(\d+)/.exec(text)?.[1]?.length ?? 0;

/** A count, an amount: exactly as it is. */
export const isExactly = (text: string, exact: Exact): Complaint =>
  Exact.of(text).is(exact) ? undefined : `${text} is ${exact}`;

/** Rounded once from the exact number, to the decimals that are written; what is not 0 is not shown as 0. */
export function isRounded(text: string, exact: Exact): Complaint {
  const shown = Exact.of(text);
  if (shown.isZero() && !exact.isZero()) return `${text} is ${exact}, which is not 0`;
  return shown.is(exact.rounded(decimalsIn(text))) ? undefined : `${text} is ${exact}`;
}

/**
 * A share in per cent. One that is not 0 is not 0%, one that is not all is not 100%. Whether it is rightly called
 * about that, see `roughComplaints`.
 *
 * @param share exactly
 */
export function isPercent(text: string, share: Exact): Complaint {
  const [, bound = '', number = ''] = /^(?:about )?(under |over )?(.+)%$/i.exec(text) ?? [];
  const exact = share.times(Exact.of(100));
  const shown = Exact.of(number);
  const wrong = `${text} is ${exact}%`;
  if (/under/i.test(bound)) return exact.compare(shown) < 0 && !exact.isZero() ? undefined : wrong;
  if (/over/i.test(bound))
    return exact.compare(shown) > 0 && share.compare(ONE) < 0 ? undefined : wrong;
  if (shown.isZero() !== exact.isZero()) return wrong;
  if (shown.is(Exact.of(100)) !== share.is(ONE)) return wrong;
  return shown.is(exact.rounded(decimalsIn(number))) ? undefined : wrong;
}

/** A share that is published is shown as it is published, to a hundredth of a per cent. */
export function isAsPublished(text: string, share: Exact): Complaint {
  const [, number] = /^([\d.]+)%$/.exec(text) ?? [];
  const percent = share.times(Exact.of(100)).rounded(2);
  if (number === undefined || Exact.of(number).is(percent)) return undefined;
  return `${text} is published as ${percent}%`;
}

/** A target in per cent: as it is written, and never rounded. */
export const isTarget = (text: string, target: Exact): Complaint =>
  isExactly(text.replace(/%$/, ''), target.times(Exact.of(100)));
/** What is set side by side: a text, and the share of exact numbers that it is of, where it is of such. */
export type SideBySide = readonly (readonly [text: string, share: Exact | undefined])[];

/** Shares that differ are not shown alike where they are set side by side, nor with other decimals. */
export function looksAlike(shares: SideBySide): Complaint {
  const known = shares.flatMap(([text, share]) => (share ? [{ text, share }] : []));
  const [first, second] =
    known
      .flatMap((a) => known.map((b) => [a, b] as const))
      .find(([a, b]) => a.text.toLowerCase() === b.text.toLowerCase() && !a.share.is(b.share)) ??
    [];
  return first && second
    ? `${first.text} is said of ${first.share} and of ${second.share}`
    : undefined;
}

/** The size of a change and its way: `up 3`, `down 0.2`; 0 is no change, and no way. */
export function isChange(way: string, size: string, exact: Exact): Complaint {
  const sign = /up|more|rise|higher|over/i.test(way) ? 1 : -1;
  if (exact.isZero()) return `“${way} ${size}” is no change`;
  if (exact.compare(ZERO) !== sign) return `“${way} ${size}” is ${exact}`;
  return isRounded(size, exact.size());
}
