// Reads how an author writes an amount of money: its scale, what it is for and for how long.

/** What an amount of money is written in. */
export interface MoneyUnit {
  /** What its numbers are multiplied by to be in pounds: 1,000 for £ thousand. */
  readonly factor: number;
  /** What one amount is for, in lower case and in the author's order: `bed` and `week`. */
  readonly per: readonly string[];
}

const SCALE = "thousands?|'?000s?|k|millions?|mn?|billions?|bn";
const PER = '(?:(?: ?(?:per|an?) | ?/ ?)(.+))?';
/** `£ thousand`, `£'000`, `pounds, million`, `£m per week`, `£ a week`, `£/week`. */
const POUNDS_FIRST = new RegExp(`^(?:£|pounds?,?) ?(${SCALE})?${PER}$`);
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
  const found = POUNDS_FIRST.exec(plain) ?? SCALE_FIRST.exec(plain);
  if (!found) return undefined;
  const [, scale, per] = found;
  return { factor: scale ? FACTORS[scale[0]!]! : 1, per: per?.split(BETWEEN) ?? [] };
}

/** The unit in the form that the widgets use: `pounds per bed per week`. */
export const moneyUnitText = (per: readonly string[]): string => ['pounds', ...per].join(' per ');
