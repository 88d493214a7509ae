// Reads how an author writes an amount of money: its scale, what it is for and for how long.
import type { Text } from './text.js';
import { unitInEnglish } from './unit-words.js';

/** What an amount of money is written in. */
export interface MoneyUnit {
  /** How many pounds one of its numbers is: 1,000 for £ thousand. */
  readonly factor: number;
  /** What one amount is for, in lower case and in the author's order: `bed` and `week`. */
  readonly per: readonly string[];
}

const SCALE = "thousands?|'?000s?|k|millions?|mn?|billions?|bn";
const PER = '(?:(?: ?(?:per|an?) | ?/ ?)(.+))?';
/** `£ thousand`, `£'000`, `£ (in millions)`, `pounds, million`, `£m per week`, `£ a week`, `£/week`. */
const POUNDS_FIRST = new RegExp(`^(?:£|gbp|pounds?,?)(?: ?\\(?(?:in )?(${SCALE})\\)?)?${PER}$`);
/** `thousand pounds`, `millions of pounds per year`. */
const SCALE_FIRST = new RegExp(`^(${SCALE}) (?:of )?pounds${PER}$`);
/** Between two things that an amount is for. `a` is read only before a time: "£ per bed a week". */
const BETWEEN = / per | ?\/ ?| an? (?=(?:day|night|week|month|quarter|year)$)/;

/** By the first letter of a scale. */
const FACTORS: Readonly<Record<string, number>> = {
  t: 1e3, "'": 1e3, '0': 1e3, k: 1e3, m: 1e6, b: 1e9,
}; // prettier-ignore

/**
 * The unit of money that a text means; undefined where it means none.
 *
 * @example readMoneyUnit('£ thousand per bed per week') // { factor: 1000, per: ['bed', 'week'] }
 */
export function readMoneyUnit(text: string): MoneyUnit | undefined {
  const plain = text.trim().toLowerCase().replace(/\s+/g, ' ').replace(/[‘’]/g, "'");
  const english = unitInEnglish(plain);
  const found = POUNDS_FIRST.exec(english) ?? SCALE_FIRST.exec(english);
  if (!found) return undefined;
  const scale = found[1];
  return { factor: scale ? FACTORS[scale[0]!]! : 1, per: found[2]?.split(BETWEEN) ?? [] };
}

/** The unit in the form that the widgets use: `pounds per bed per week`, `pounds million`. */
export const moneyUnitText = ({ factor, per }: MoneyUnit): string =>
  [`pounds${SCALES[factor] ?? ''}`, ...per].join(' per ');

const SCALES: Readonly<Record<number, string>> = {
  1e3: ' thousand', 1e6: ' million', 1e9: ' billion',
}; // prettier-ignore

const IN_FORM = /^pounds(?: (thousand|million|billion))?(?: (per .+))?$/;

/**
 * What the numbers of a unit in the widgets' form are multiplied by to be in pounds, and what they are for;
 * undefined for other units.
 *
 * @example poundsIn('pounds million per week') // { factor: 1000000, per: 'per week' }
 */
export function poundsIn(
  unit: Text,
): { readonly factor: number; readonly per: string } | undefined {
  const found = typeof unit === 'string' ? IN_FORM.exec(unit) : null;
  if (!found) return undefined;
  return { factor: FACTORS[found[1]?.charAt(0) ?? ''] ?? 1, per: found[2] ?? '' };
}
