// Exact numbers: fractions of whole numbers of any length, so that no rounding is decided by a floating tail.

export class Exact {
  readonly above: bigint;
  /** Over 0. */
  readonly below: bigint;

  private constructor(above: bigint, below: bigint) {
    this.above = above;
    this.below = below;
  }

  /** Of a number as it is written: `0.1` is a tenth. */
  static of(written: number | string): Exact {
    const text = String(written).replace(/,/g, '').replace('−', '-');
    const found = /^(-?)(\d*)(?:\.(\d+))?(?:e([+-]?\d+))?$/i.exec(text);
    if (!found || (!found[2] && !found[3])) throw new Error(`“${written}” is no number`);
    const [, sign, whole = '', decimals = '', power = '0'] = found;
    const digits = BigInt(whole + decimals) * (sign ? -1n : 1n);
    const shift = Number(power) - decimals.length;
    return shift < 0
      ? Exact.ratio(digits, 10n ** BigInt(-shift))
      : Exact.ratio(digits * 10n ** BigInt(shift), 1n);
  }

  static ratio(above: bigint, below: bigint): Exact {
    return below < 0n ? new Exact(-above, -below) : new Exact(above, below);
  }

  plus(other: Exact): Exact {
    return Exact.ratio(
      this.above * other.below + other.above * this.below,
      this.below * other.below,
    );
  }
  minus(other: Exact): Exact {
    return this.plus(other.times(Exact.of(-1)));
  }
  times(other: Exact): Exact {
    return Exact.ratio(this.above * other.above, this.below * other.below);
  }
  over(other: Exact): Exact {
    return Exact.ratio(this.above * other.below, this.below * other.above);
  }
  size(): Exact {
    return this.above < 0n ? Exact.ratio(-this.above, this.below) : this;
  }
  /** Below 0, 0 or above 0, as this is less than, equal to or more than the other. */
  compare(other: Exact): -1 | 0 | 1 {
    const difference = this.minus(other).above;
    return difference < 0n ? -1 : difference > 0n ? 1 : 0;
  }
  is(other: Exact): boolean {
    return this.compare(other) === 0;
  }
  isZero(): boolean {
    return this.above === 0n;
  }
  /** To so many decimal places, halves away from zero. */
  rounded(decimals = 0): Exact {
    const power = 10n ** BigInt(decimals);
    const twice = this.size().above * power * 2n + this.below;
    const whole = twice / (2n * this.below);
    return Exact.ratio(this.above < 0n ? -whole : whole, power);
  }
  /** To the nearest multiple, halves up. */
  toNearest(multiple: number): Exact {
    return this.over(Exact.of(multiple)).rounded().times(Exact.of(multiple));
  }
  toNumber(): number {
    const whole = this.above / this.below;
    return Number(whole) + Number(((this.above % this.below) * 10n ** 12n) / this.below) / 1e12;
  }
  /** For messages. */
  toString(): string {
    return `${Number(this.toNumber().toPrecision(9))}`;
  }
}

export const ZERO = Exact.of(0);
export const ONE = Exact.of(1);

export const sumOf = (all: readonly Exact[]): Exact =>
  all.reduce((sum, each) => sum.plus(each), ZERO);

export const largestOf = (all: readonly Exact[]): Exact | undefined =>
  all.reduce<Exact | undefined>(
    (most, each) => (most && most.compare(each) >= 0 ? most : each),
    undefined,
  );

// The same as functions, for those who fold and sort lists of figures.
export const exact = (written: number | string): Exact => Exact.of(written);
export const plus = (a: Exact, b: Exact): Exact => a.plus(b);
export const minus = (a: Exact, b: Exact): Exact => a.minus(b);
export const times = (a: Exact, b: Exact): Exact => a.times(b);
export const over = (a: Exact, b: Exact): Exact => a.over(b);
export const size = (a: Exact): Exact => a.size();
export const compare = (a: Exact, b: Exact): -1 | 0 | 1 => a.compare(b);
export const signOf = (a: Exact): -1 | 0 | 1 => a.compare(ZERO);
export const toNumber = (value: Exact): number => value.toNumber();

export const ascending = (all: readonly Exact[]): readonly Exact[] => [...all].sort(compare);

export const meanOf = (all: readonly Exact[]): Exact => sumOf(all).over(Exact.of(all.length));

/** The figure at a share of the way through a list in order, between two figures in proportion. */
export function quantile(inOrder: readonly Exact[], share: Exact): Exact {
  const at = share.times(Exact.of(inOrder.length - 1));
  const below = Number(at.above / at.below);
  const low = inOrder[below]!;
  const high = inOrder[below + 1] ?? low;
  return low.plus(at.minus(Exact.of(below)).times(high.minus(low)));
}

export const medianOf = (all: readonly Exact[]): Exact =>
  quantile(ascending(all), Exact.ratio(1n, 2n));

/** Whether a figure has no more than so many decimal places. */
export const hasOnly = (value: Exact, decimals: number): boolean =>
  value.is(value.rounded(decimals));

/** The most decimal places that are looked for. */
const MOST_PLACES = 12;

/** How many decimal places a figure has; infinite where it has more than twelve. */
export function placesOf(value: Exact): number {
  for (let places = 0; places <= MOST_PLACES; places += 1)
    if (hasOnly(value, places)) return places;
  return Infinity;
}

/** As it is printed: `1,234.50`, `−3`. */
export function printed(value: Exact, decimals: number): string {
  const { above, below } = value.rounded(decimals);
  const digits = above * (10n ** BigInt(decimals) / below);
  const text = `${digits < 0n ? -digits : digits}`.padStart(decimals + 1, '0');
  const whole = text.slice(0, text.length - decimals).replace(/\B(?=(\d{3})+$)/g, ',');
  return `${digits < 0n ? '−' : ''}${whole}${decimals > 0 ? `.${text.slice(-decimals)}` : ''}`;
}
