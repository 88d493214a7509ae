// States the most that a dataset may hold, so that no file can freeze the page that shows it. What councils publish
// stays far below: the longest note of the demo has 331 characters, the longest list of parts 8.

/** Of a list that states no limit of its own: notes, marks. */
const MOST_ITEMS = 100;
/** Of an object, known and unknown fields alike; of a text, languages. */
const MOST_FIELDS = 100;
/** Of a text that states no limit of its own: notes, descriptions, addresses. */
const MOST_CHARACTERS = 10_000;
/** Of a name or a title. */
export const MOST_IN_NAME = 500;
/** On one letter. Browsers take seconds to measure thousands. */
const MOST_MARKS = 8;

/** Of a figure, above and below zero: a double keeps fifteen digits, and of larger ones neither sums nor axes are right. */
export const MOST_NUMBER = 1e15;

/** Of a file, once it is unpacked: 10,000 rows of a scorecard have about half. */
export const MOST_BYTES = 20_000_000;
/** A hundred thousand days are 273 years. */
export const MOST_PERIODS = 100_000;
/** England has 153 authorities in nine regions. */
export const MOST_AREAS = 200;
/** Series of a row of a scorecard, which draws one beside what it is compared with: London has 33 authorities. */
export const MOST_IN_ROW = 50;
/** Rows of a scorecard. */
export const MOST_ROWS = 10_000;
/** Parts of a mix, and of what a funnel divides its contacts into. */
export const MOST_PARTS = 200;
/** Counts of all areas of one picture together. */
export const MOST_COUNTS = 5_000;
/** Costs of provisions: three kinds in each authority. */
export const MOST_COSTS = 500;
/** Packages of support that are listed. */
export const MOST_PACKAGES = 1_000;
/** Groups, levels, stages: what a reader takes in one after the other. */
export const MOST_STEPS = 50;

/** What there is too much of, and how much there may be. */
export interface OverLimit {
  readonly of: 'items' | 'counts' | 'fields' | 'characters' | 'marks';
  readonly most: number;
}

/** Marks that stand on the letter before them, and what joins letters into one. */
const STACKED = new RegExp(`[\\p{M}\\u200d\\u{e0020}-\\u{e007f}]{${MOST_MARKS + 1}}`, 'u');

/** Of what an input has too much; undefined where it is within the limits. */
export function overLimit(
  { most }: { readonly most?: number },
  input: unknown,
): OverLimit | undefined {
  if (typeof input === 'string') return overText(input, most ?? MOST_CHARACTERS);
  if (typeof input !== 'object' || input === null) return undefined;
  if (Array.isArray(input)) return over('items', input.length, most ?? MOST_ITEMS);
  return over('fields', Object.keys(input).length, most ?? MOST_FIELDS);
}

function overText(text: string, most: number): OverLimit | undefined {
  // Nearly every text of a long file is a date or shorthand, which is quicker counted than searched.
  if (text.length <= MOST_MARKS) return undefined;
  if (text.length > most) return { of: 'characters', most };
  return STACKED.test(text) ? { of: 'marks', most: MOST_MARKS } : undefined;
}

const over = (of: OverLimit['of'], count: number, most: number): OverLimit | undefined =>
  count > most ? { of, most } : undefined;
