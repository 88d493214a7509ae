// Holds what is said of shares of rounded numbers against how far rounding may have moved them.
import { Exact, ZERO } from './exact.js';
import { NUMBER } from './figures.js';
import { anyOf, isSame } from './sentences.js';

/** A share of rounded numbers. */
export interface Rough {
  readonly value: Exact;
  readonly whole: Exact;
  readonly rounding: number;
  /** Of how many rounded numbers the value may be the sum. */
  readonly most: number;
  /** What it is a share of people of, as prose names it. */
  readonly name: string;
}

const LEAST = Exact.ratio(1n, 200n);
const ONE = Exact.of(1);
const HUNDRED = Exact.of(100);

/**
 * The furthest that the share may be from the true one, where each of so many numbers, and the whole, was rounded: it is
 * of 0 to 1, and may be any where the whole may be nothing.
 */
function furthest({ value, whole, rounding }: Rough, numbers: number): Exact {
  const half = Exact.ratio(BigInt(rounding), 2n);
  const reach = half.times(Exact.of(numbers));
  if (whole.compare(half) <= 0) return ONE;
  const share = value.over(whole);
  return [value.minus(reach), value.plus(reach)]
    .flatMap((above) => [whole.minus(half), whole.plus(half)].map((below) => above.over(below)))
    .map((other) => other.minus(share).size())
    .map((off) => (off.compare(ONE) > 0 ? ONE : off))
    .reduce((most, each) => (each.compare(most) > 0 ? each : most), ZERO);
}

const BESIDE = new RegExp(
  `(?<!\\b(?:[Uu]p|[Dd]own|by|about) )(?<![\\d,.])(${NUMBER}) \\((about )?(?:under |over )?(?:${NUMBER})%`,
  'g',
);

/**
 * Shares in prose that are said to be about what they are, and need not be, and those that should be: from half a
 * percentage point.
 *
 * @param texts of which each may say several, like `Own: 70 (about 58%)`
 * @param roughs every share of rounded numbers; others are never about what they are
 */
export function roughComplaints(
  texts: readonly string[],
  roughs: readonly Rough[],
): readonly string[] {
  if (roughs.length === 0)
    return texts.filter((text) => /about (?:under |over )?[\d.,]+%/i.test(text));
  const complaints = (said: string, about: string | undefined, own: readonly Rough[]) => {
    const isRight = own.some((rough) => {
      const [least, most] = [furthest(rough, 1), furthest(rough, rough.most)];
      return about ? most.compare(LEAST) >= 0 : least.compare(LEAST) < 0;
    });
    return own.length === 0 || isRight ? [] : [`“${said}” is ${about ? 'not ' : ''}about that`];
  };
  // None is not about none, also where a sum with the same name is more.
  const some = roughs.filter(({ value }) => !value.isZero());
  const named = new RegExp(
    `(${anyOf(some.map(({ name }) => name))}) \\((about )?(?:under |over )?(?!0%)(?:${NUMBER})%`,
    'gi',
  );
  return texts.flatMap((text) => [
    ...[...text.matchAll(BESIDE)].flatMap(
      ([said, number, about]) =>
      complaints(said, about, some.filter(({ value }) => value.is(Exact.of(number!)))), // prettier-ignore
    ),
    ...[...text.matchAll(named)].flatMap(
      ([said, name, about]) =>
      complaints(said, about, some.filter((each) => isSame(each.name, name!))), // prettier-ignore
    ),
  ]);
}

const NOTE =
  /^Percentages are of rounded numbers, and may be off by up to (1(?= percentage point\.)|\d+(?= percentage points\.)(?<!\b1)) percentage points?\.$/;

/** The note on it: that it is there where it is needed, and says how far. */
export function roughNoteComplaints(
  notes: readonly string[],
  roughs: readonly Rough[],
): readonly string[] {
  const said = notes.flatMap((note) => NOTE.exec(note)?.[1] ?? []);
  const off = (of: readonly Rough[], numbers: (rough: Rough) => number) =>
    of
      .map((rough) => furthest(rough, numbers(rough)))
      .reduce((most, each) => (each.compare(most) > 0 ? each : most), ZERO);
  // A note need not say that of no people, who are 0%.
  // None is not about none, also where a sum with the same name is more.
  const some = roughs.filter(({ value }) => !value.isZero());
  const [least, most] = [off(some, () => 1), off(roughs, (rough) => rough.most)];
  if (said.length === 0)
    return least.compare(LEAST) < 0 ? [] : [`no note says that shares may be off by ${least}`];
  // Rounded up to a whole number.
  const shown = Exact.of(said[0]!);
  const isEnough = shown.compare(least.times(HUNDRED)) >= 0;
  const isTooMuch = shown.compare(most.times(HUNDRED).plus(Exact.of(1))) >= 0;
  return isEnough && !isTooMuch
    ? []
    : [`“${said[0]} percentage points” is not ${least} to ${most}`];
}
