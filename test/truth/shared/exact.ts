// Exact numbers: fractions of whole numbers of any length, so that no rounding is decided by a floating tail.

export class Exact {
  private constructor(
    readonly above: bigint,
    /** Over 0. */
    readonly below: bigint,
  ) {}

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
  compare(other: Exact): number {
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
