// Reads figures as a reader does, and holds each against the exact number that it stands for.
import { Exact, ONE, ZERO } from './exact.js';

/** A number as it is written: `1,234.5`, `−3`. */
export const NUMBER = '[−-]?\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?|[−-]?\\d+(?:\\.\\d+)?';
/** A share in per cent: `54%`, `under 1%`. */
export const PERCENT = `(?:[Uu]nder |[Oo]ver )?(?:${NUMBER})%`;

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
 * A share in per cent. One that is not 0 is not 0%, one that is not all is not 100%.
 *
 * @param share exactly
 * @param apportioned whether it may be off by less than one in its last place, so that all add up to 100
 */
export function isPercent(text: string, share: Exact, apportioned = false): Complaint {
  const [, bound = '', number = ''] = /^(under |over )?(.+)%$/i.exec(text) ?? [];
  const exact = share.times(Exact.of(100));
  const shown = Exact.of(number);
  const wrong = `${text} is ${exact}%`;
  if (/under/i.test(bound)) return exact.compare(shown) < 0 && !exact.isZero() ? undefined : wrong;
  if (/over/i.test(bound))
    return exact.compare(shown) > 0 && share.compare(ONE) < 0 ? undefined : wrong;
  if (shown.isZero() !== exact.isZero()) return wrong;
  if (shown.is(Exact.of(100)) !== share.is(ONE)) return wrong;
  if (shown.is(exact.rounded(decimalsIn(number)))) return undefined;
  const off = shown
    .minus(exact)
    .size()
    .times(tenTo(decimalsIn(number)));
  return apportioned && off.compare(ONE) < 0 ? undefined : wrong;
}

/** The size of a change and its way: `up 3`, `down 0.2`; 0 is no change, and no way. */
export function isChange(way: string, size: string, exact: Exact): Complaint {
  const sign = /up|more|rise|higher|over/i.test(way) ? 1 : -1;
  if (exact.isZero()) return `“${way} ${size}” is no change`;
  if (exact.compare(ZERO) !== sign) return `“${way} ${size}” is ${exact}`;
  return isRounded(size, exact.size());
}

const tenTo = (decimals: number): Exact => Exact.of(10 ** decimals);

/** The per cents of what is drawn, by the method of the largest remainder, ties in any order. */
export function areApportioned(percents: readonly string[], values: readonly Exact[]): Complaint {
  const whole = values.reduce((sum, each) => sum.plus(each), ZERO);
  if (whole.isZero()) return undefined;
  // Of the last place that is shown.
  const units = tenTo(Math.max(...percents.map((text) => decimalsIn(text.replace('%', '')))));
  const all = Exact.of(100).times(units);
  // What is written in words stands for the nearest whole number.
  const shown = percents.map((text) =>
    /under/i.test(text)
      ? ZERO
      : /over/i.test(text)
        ? all
        : Exact.of(text.replace('%', '')).times(units),
  );
  const quotas = values.map((value) => value.times(all).over(whole));
  const floors = quotas.map((quota) => Exact.ratio(quota.above / quota.below, 1n));
  const remainders = quotas.map((quota, i) => quota.minus(floors[i]!));
  const given = shown.map((each, i) => each.minus(floors[i]!));
  const total = shown.reduce((sum, each) => sum.plus(each), ZERO);
  const list = percents.join(', ');
  if (!total.is(all)) return `${list} add up to ${total}`;
  if (given.some((each) => !each.isZero() && !each.is(ONE)))
    return `${list} are not rounded from ${quotas.join(', ')}`;
  const least = remainders.filter((_, i) => given[i]!.is(ONE));
  const most = remainders.filter((_, i) => given[i]!.isZero());
  return least.every((up) => most.every((down) => up.compare(down) >= 0))
    ? undefined
    : `${list} are not the largest remainders of ${quotas.join(', ')}`;
}
