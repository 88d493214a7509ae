// Finds what separates the values of a text, and quotation marks that would make a reader lose some.
import { dsvFormat } from 'd3-dsv';

export type Separator = ',' | ';' | '\t' | '|';

const SEPARATORS: readonly Separator[] = ['\t', ',', ';', '|'];

/** So much of the text is looked at. */
const SAMPLE_CHARACTERS = 20_000;
const SAMPLE_ROWS = 40;

/**
 * The separator that divides the rows of a text into equally many cells; the comma for a text of one column. A list of
 * those that do, where several do so equally well.
 *
 * @example separatorOf('Year;Ayton\n2024;1,5') // ';'
 */
export function separatorOf(text: string): Separator | readonly Separator[] {
  const sample = text.slice(0, SAMPLE_CHARACTERS);
  const isCut = sample.length < text.length;
  const whole = SEPARATORS.filter((separator) => {
    const stray = strayQuote(sample, separator);
    return !stray || (isCut && stray.isOpen);
  });
  const found = (whole.length > 0 ? whole : SEPARATORS).map((separator) => ({
    separator,
    even: evenness(sample, separator, isCut),
  }));
  const most = Math.max(...found.map(({ even }) => even));
  if (most === 0) return ',';
  const best = found.filter(({ even }) => even === most).map(({ separator }) => separator);
  // No cell of a spreadsheet holds a tab, and hardly one a bar.
  if (best[0] === '\t') return '\t';
  const [first, ...others] = best.length > 1 ? best.filter((each) => each !== '|') : best;
  return others.length === 0 ? first! : [first!, ...others];
}

/** How many rows have as many cells as most of those with several have. */
function evenness(sample: string, separator: Separator, isCut: boolean): number {
  const rows = dsvFormat(separator).parseRows(sample).slice(0, SAMPLE_ROWS);
  const whole = isCut && rows.length < SAMPLE_ROWS ? rows.slice(0, -1) : rows;
  const counts = new Map<number, number>();
  for (const { length } of whole) if (length > 1) counts.set(length, (counts.get(length) ?? 0) + 1);
  return Math.max(0, ...counts.values());
}

export interface StrayQuote {
  /** Of the text, from 1. */
  readonly line: number;
  /** It is never closed. */
  readonly isOpen: boolean;
}

/**
 * The first quotation mark that is not closed, or that closes a cell before its end: what follows it would be lost.
 * Undefined where there is none. A mark inside a cell that does not begin with one is a letter.
 */
export function strayQuote(text: string, separator: Separator): StrayQuote | undefined {
  const isEnd = (at: number): boolean =>
    at >= text.length || text[at] === separator || text[at] === '\n' || text[at] === '\r';
  for (let at = text.indexOf('"'); at >= 0; at = text.indexOf('"', at + 1)) {
    if (at > 0 && !isEnd(at - 1)) continue;
    const start = at;
    at = text.indexOf('"', at + 1);
    while (at >= 0 && text[at + 1] === '"') at = text.indexOf('"', at + 2);
    if (at < 0 || !isEnd(at + 1)) return { line: lineOf(text, start), isOpen: at < 0 };
  }
  return undefined;
}

const lineOf = (text: string, at: number): number => text.slice(0, at).split('\n').length;
