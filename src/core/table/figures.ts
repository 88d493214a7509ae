// Reads the cells of a table that are figures of one measure: their values, and the unit that they share.
import { readMoneyUnit } from '../data/money-unit.js';
import type { Path } from '../data/path.js';
import type { Report } from '../data/problem.js';
import { receivedOf } from '../data/received.js';
import { perHowMany } from '../data/unit.js';
import { unitInEnglish } from '../data/unit-words.js';
import type { ValueInput } from '../data/value.js';
import { type CellNumber, plainText, readCell } from './cell.js';

export interface PlacedText {
  readonly text: string;
  readonly place: Path;
  /** Of its row or its column: `p` where that says provisional. */
  readonly marks?: readonly string[];
}

export interface Figures {
  /** As `measure.unit` has it; undefined where neither the cells nor what is said of them tell it. */
  readonly unit: string | undefined;
  /** In the order of the cells; `[!]` for those that could not be read, which are reported. */
  readonly values: readonly ValueInput[];
}

/** @param said the unit that heads or the title tell */
export function readFigures(
  texts: readonly PlacedText[],
  said: string | undefined,
  report: Report,
): Figures {
  const cells = texts.map(({ text }) => readCell(text));
  const numbers = cells.filter((cell) => cell.kind === 'number');
  const units = numbers.map(unitIn).filter((unit) => unit !== '');
  const shared = mostCommon(units);
  const isMixed = new Set(units).size > 1;
  const values = cells.map((cell, i): ValueInput => {
    const { text, place, marks = [] } = texts[i]!;
    if (cell.kind === 'blank') return null;
    if (cell.kind === 'absence') return marked(cell.text, marks);
    const own = cell.kind === 'number' ? unitIn(cell) : '';
    if (cell.kind === 'text') report(place, 'unreadable cell', { received: receivedOf(text) });
    else if (own !== '' && own !== shared) report(place, 'other unit in table', { unit: shared! });
    // Beside pounds alone it is pounds; beside pounds and per cents it may be either.
    else if (own === '' && isMixed) report(place, 'no unit in cell', {});
    else return marked(cell.value, [...cell.marks, ...marks]);
    return '[!]';
  });
  return { unit: unitOf(shared, said), values };
}

/** The unit that a number carries with it; `''` where it is bare. */
const unitIn = ({ sign, words }: CellNumber): string =>
  inEnglish([sign === 'percent' ? 'percent' : sign, words].filter(Boolean).join(' '));

/** In the author's letters where nothing in it is Welsh. */
function inEnglish(unit: string): string {
  const lower = unit.toLowerCase();
  const english = unitInEnglish(lower);
  return english === lower ? unit : english;
}

/** `£ thousand` said of a column holds for cells with a pound sign too. */
function unitOf(shared: string | undefined, said: string | undefined): string | undefined {
  const isScaled = (readMoneyUnit(said ?? '')?.factor ?? 1) > 1;
  return shared === undefined || (shared === 'pounds' && isScaled) ? said : shared;
}

const marked = (value: number | string, marks: readonly string[]): ValueInput =>
  marks.length > 0 ? { value, marks: [...new Set(marks)] } : value;

function mostCommon(list: readonly string[]): string | undefined {
  const counts = new Map<string, number>();
  for (const each of list) counts.set(each, (counts.get(each) ?? 0) + 1);
  return [...counts].sort(([, a], [, b]) => b - a)[0]?.[0];
}

/**
 * The unit that a head tells, in brackets at its end or as all of it.
 *
 * @example unitSaid('Spending (£000)') // '£000'
 */
export function unitSaid(head: string): string | undefined {
  const inBrackets = /\(([^()]*)\)$/.exec(head)?.[1];
  for (const text of [inBrackets, head]) {
    const plain = plainText(text ?? '').toLowerCase();
    if (/^(%|per ?cent|percentages?|pct|canran|y cant)$/.test(plain)) return 'percent';
    if (/^(numbers?|counts?|no\.?|nifer)$/.test(plain)) return 'count';
    if (plain && readMoneyUnit(plain)) return unitInEnglish(plain);
  }
  return rateSaid(head);
}

/** In a title, where `£` may be part of a name: only rates and percentages, and money in brackets at its end. */
export const unitOfTitle = (title: string): string | undefined => {
  const inBrackets = /\(([^()]*)\)$/.exec(title)?.[1]?.toLowerCase();
  return inBrackets && readMoneyUnit(inBrackets) ? unitInEnglish(inBrackets) : rateSaid(title);
};

function rateSaid(text: string): string | undefined {
  const per = perHowMany({ unit: plainText(text) });
  if (per === undefined) return undefined;
  return per === 100 ? 'percent' : `per ${per.toLocaleString('en-GB')}`;
}

/** A head without the unit in brackets at its end. */
export const withoutUnit = (head: string): string => {
  const name = head.replace(/\s*\(([^()]*)\)$/, '');
  return name !== '' &&
    name !== head &&
    unitSaid(`(${head.slice(name.length).trim().slice(1, -1)})`)
    ? name
    : head;
};
