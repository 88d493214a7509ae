// Defines what a language must provide for every widget: amounts, changes, reasons, the texts of the card.
// Each language has a file beside this one, loaded only when it is used.
import type { Envelope } from '../data/dataset.js';
import type { LoadFailure } from '../data/load-failure.js';
import type { Source } from '../data/source.js';
import type { Text } from '../data/text.js';
import { isPercent, perHowMany } from '../data/unit.js';
import { moneyUnitText, poundsIn } from '../data/money-unit.js';
import { isKnown, type Mark, type Shorthand, shorthandOf, type Value } from '../data/value.js';
import { decimalsOf, decimalsOfPercent, ownDecimals, roundTo } from '../statistics/decimals.js';
import type { PeriodWords } from './period.js';

/** How a number of a measure is written: its unit and its decimals. */
export interface Format {
  readonly unit: Text;
  readonly decimals: number;
  /** What a rate is out of, where its unit is left out. */
  readonly whole?: number | undefined;
}

/** The texts of the card: what surrounds the picture. */
export interface CardWords {
  readonly loading: string;
  /** In its place on paper. */
  readonly notLoaded: string;
  readonly empty: string;
  /** In place of a picture, where there is too little room for one. */
  readonly narrow: string;
  readonly failed: string;
  /** After it, or after `stale`: why, for readers. Its author finds the detail on the console. */
  readonly failures: Readonly<Record<LoadFailure, string>>;
  /** In place of a picture, where the library failed. */
  readonly undrawn: string;
  /** After the two before, or a list of what is wrong, where the page has a table in the place of the picture. */
  readonly tableBelow: string;
  /** In the place of what is folded below the picture. */
  readonly restMissing: string;
  /** On paper, where notes, table and description had not come. */
  readonly restNotLoaded: string;
  /** Above the last good picture, when newer data failed. */
  readonly stale: string;
  /** After it: how long ago the figures were loaded, in whole minutes. */
  loaded(minutes: number): string;
  /** On the button that loads a file again. */
  readonly tryAgain: string;
  /** Heads the list of what could not be used; `drawn` where there is a picture nevertheless. */
  problems(drawn: boolean): string;
  /** Opens the list of the mistakes, which are for whoever has written the data. */
  readonly toMend: string;
  /** After the first few of that list. */
  more(count: number): string;
  readonly figures: string;
  /** Names the notes, of which there are so many. */
  notes(count: number): string;
  /** Opens the buttons that take the figures and the picture away. */
  readonly actions: string;
  /** Names the picture in words. */
  readonly description: string;
  /** What is withheld, by its names, and how many more: `Withheld as confidential: Kinship care; Total; and 3 more.` */
  withheld(names: readonly string[], more: number): string;
  /** On the button that says which keys move through a picture. */
  readonly keys: string;
  readonly instructions: string;
  /** Before the sentence of figures that have taken the place of others. */
  readonly renewed: string;
  readonly legend: string;
  /** Before the name of the source. */
  readonly sourceIs: string;
  /** Its status and dates, in sentences. */
  source(source: Source): string;
  readonly licence: string;
}

export interface CoreWords {
  /** The language's code, as in the attribute `lang`; texts of a dataset are read in it. */
  readonly lang: string;
  readonly period: PeriodWords;
  readonly card: CardWords;
  /**
   * A bare number with the language's separators: `1,234.5`. Halves are rounded away from zero, and what is not
   * zero is not shown as 0: it gets the decimal places that it needs.
   */
  number(value: number, decimals: number): string;
  /** With its unit: `£3,110`, `£1.2 million`, `61%`, `82 per 10,000`, `15.2 cases`. */
  amount(value: number, format: Format): string;
  /** The size of a change, without direction: `4.4 percentage points`, `£120`, `3`. */
  difference(value: number, format: Format): string;
  /** An amount, or the shorthand for why there is none, with its marks: `75 [p]`, `[c]`. */
  cell(value: Value, format: Format): string;
  /**
   * A share (0 to 1) in whole per cent: `54%`. A small share is never shown as 0%, and one that is not all
   * never as 100%: `under 1%`, `over 99%`. `percent` is the number to show, where that is not the nearest whole one,
   * and `decimals` its places, where these are fixed: `60.0%`.
   */
  share(share: number, percent?: number, decimals?: number): string;
  /** Note that counts of people are rounded to the nearest 5 or 10. */
  rounded(multiple: number): string;
  /** Note that percentages are of rounded numbers. `off`: how far the least certain of them may be off, 0 to 1. */
  roughShares(off: number): string;
  /** The name of what an axis or a column shows: `Percent`, `Rate per 10,000`, `Number`. */
  unit(unit: Text): string;
  /** `Doncaster, Rotherham and Bradford`. */
  list(items: readonly string[]): string;
  /** What each shorthand means, after the Government Statistical Service; an explanation follows a colon. */
  readonly shorthand: Readonly<Record<Shorthand, string>>;
  /** Title and area in one line, for captions. */
  title(envelope: Envelope): string;
}

/** The name of each shorthand of a value, without its explanation: `['confidential']`, `['provisional']`. */
export const reasonsOf = ({ shorthand }: CoreWords, value: Value): readonly string[] =>
  shorthandOf(value).map((code) => shorthand[code].split(':')[0]!);

/** Marks of a number that may still change or is not to be relied on; without them a title would claim too much. */
const CAVEATS: readonly Shorthand[] = ['e', 'f', 'p', 'u'];

/** The names of those that a value has: `['forecast']`. */
export const caveatsOf = ({ shorthand }: CoreWords, value: Value): readonly string[] =>
  shorthandOf(value).flatMap((code) => (CAVEATS.includes(code) ? [shorthand[code]] : []));

/** What says or names a value, with its caveats: `72% (forecast)`. */
export const withCaveats = (core: CoreWords, text: string, value: Value): string => {
  const caveats = caveatsOf(core, value);
  return caveats.length > 0 ? `${text} (${caveats.join(', ')})` : text;
};

/** What is in doubt of that which a comparison is made with: `forecast, low reliability`; `''` of what is not. */
export const doubtsText = ({ shorthand }: CoreWords, marks: readonly Mark[] = []): string =>
  marks.map((mark) => shorthand[mark]).join(', ');

/** The same after its name: `2022 to 2023 (forecast)`. */
export const withDoubts = (core: CoreWords, text: string, marks: readonly Mark[]): string =>
  marks.length > 0 ? `${text} (${doubtsText(core, marks)})` : text;

/** A value within a sentence, in words instead of brackets: `75, provisional`, `confidential`. */
export const inSentence = (core: CoreWords, value: Value, format: Format): string =>
  [...(isKnown(value) ? [core.amount(value.value, format)] : []), ...reasonsOf(core, value)].join(
    ', ',
  );

/** The format without the unit in words, where an axis or a column names it: signs stay, `per 10,000` goes. */
export function bareFormat({ unit, decimals, whole }: Format): Format {
  if (isPercent({ unit })) return { unit: 'percent', decimals };
  const pounds = poundsIn(unit);
  if (pounds) return { unit: moneyUnitText({ ...pounds, per: [] }), decimals };
  return { unit: 'count', decimals, whole: whole ?? perHowMany({ unit }) };
}

/** The places that a figure is shown with: more than those of its format, so that what is not all is not shown as all. */
export function shownDecimals(value: number, { unit, decimals, whole }: Format): number {
  // Only a figure that is rounded can look like all that it is out of.
  const of = roundTo(value, decimals) === value ? undefined : (whole ?? perHowMany({ unit }));
  return of ? decimalsOfPercent(value, decimals, of) : decimals;
}

/**
 * The format of a figure that keeps its own decimal places, beside others that may have fewer: a target, a
 * tolerance, a bound, what a figure was before.
 *
 * @example exactFormat(92.5, { unit: 'percent', decimals: 0 }) // { unit: 'percent', decimals: 1 }
 */
export const exactFormat = <F extends { readonly decimals: number }>(
  value: number,
  format: F,
  most?: number,
): F => ({ ...format, decimals: ownDecimals(value, format.decimals, most) });

/**
 * The format of a figure that stands beside another or beside their difference: with as many of its own places as
 * these have, or those of the format where that has more.
 *
 * @example finerFormat(67.43, { unit: 'percent', decimals: 0 }, 1) // { unit: 'percent', decimals: 1 }
 */
export const finerFormat = <F extends { readonly decimals: number }>(
  value: number,
  format: F,
  most: number,
): F => ({ ...format, decimals: Math.max(format.decimals, Math.min(decimalsOf(value), most)) });
