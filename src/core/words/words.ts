// What every locale must be able to say, whatever widget asks: amounts, changes, reasons, and what frames a picture.
// Each language has a file beside this one, loaded only when it is used.
import type { Envelope, Source } from '../data/dataset.js';
import type { Text } from '../data/text.js';
import { isKnown, type Shorthand, shorthandOf, type Value } from '../data/value.js';
import type { PeriodWords } from './period.js';

/** How a number of a measure is written: its unit and its decimals. */
export interface Format {
  readonly unit: Text;
  readonly decimals: number;
}

/** A person's choice among what the page shows, and what assistive technology is told. */
export interface CardWords {
  readonly loading: string;
  readonly empty: string;
  readonly failed: string;
  /** Above what was drawn before the latest data failed. */
  readonly stale: string;
  /** Heads the list of what could not be used; `drawn` where a picture stands all the same. */
  problems(drawn: boolean): string;
  /** After the first few of a long list of problems. */
  more(count: number): string;
  readonly figures: string;
  readonly notes: string;
  readonly instructions: string;
  readonly legend: string;
  /** Before the name of the source. */
  readonly sourceIs: string;
  /** Its status and dates, in sentences. */
  source(source: Source): string;
  readonly licence: string;
}

export interface CoreWords {
  /** Of the language, as in `lang`: what texts of a dataset are read in. */
  readonly lang: string;
  readonly period: PeriodWords;
  readonly card: CardWords;
  /** A bare number with the language's separators: `1,234.5`. */
  number(value: number, decimals: number): string;
  /** With its unit: `£3,110`, `61%`, `82 per 10,000`, `15.2 cases`. */
  amount(value: number, format: Format): string;
  /** The size of a change, without direction: `4.4 percentage points`, `£120`, `3`. */
  difference(value: number, format: Format): string;
  /** An amount, or the shorthand for why there is none, with its marks: `75 [p]`, `[c]`. */
  cell(value: Value, format: Format): string;
  /**
   * A share (0 to 1) in whole per cent: `54%`. What is small is never called nothing, and what is not all
   * never all: `under 1%`, `over 99%`; `percent` is the whole number where it is apportioned.
   */
  share(share: number, percent?: number): string;
  /** That counts of people are shown to the nearest 5 or 10; among the notes, wherever they are. */
  rounded(step: number): string;
  /** What an axis or a column counts: `Percent`, `Rate per 10,000`, `Number`. */
  unit(unit: Text): string;
  /** `Doncaster, Rotherham and Bradford`. */
  list(items: readonly string[]): string;
  /** In the words of the Government Statistical Service: `confidential: too few to publish`. */
  readonly shorthand: Readonly<Record<Shorthand, string>>;
  /** Title and area in one line, for captions. */
  title(envelope: Envelope): string;
}

/** Each shorthand of a value by its name, without its explanation: `['confidential']`, `['provisional']`. */
export const reasonsOf = ({ shorthand }: CoreWords, value: Value): readonly string[] =>
  shorthandOf(value).map((code) => shorthand[code].split(':')[0]!);

/** A value within a sentence, where brackets would be noise: `75, provisional`, `confidential`. */
export const inSentence = (core: CoreWords, value: Value, format: Format): string =>
  [...(isKnown(value) ? [core.amount(value.value, format)] : []), ...reasonsOf(core, value)].join(
    ', ',
  );

/** The format without the words of its unit, which an axis or a column has said: signs stay, `per 10,000` goes. */
export const bareFormat = ({ unit, decimals }: Format): Format => ({
  unit: unit === 'percent' || unit === 'pounds' ? unit : 'count',
  decimals,
});
