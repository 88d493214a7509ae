// Reads the figures of a dataset and those of a rendered table, each on its own, so that they can be compared.
import { unfoldAll } from './mount.js';

/** Dataset fields whose numbers are drawn. `change` and `share` appear in notes only. */
const FIELDS = ['value', 'values', 'was', 'lower', 'upper', 'denominator', 'previous', 'cost'];

const SHORTHAND = /^\[?(c|x|z|k|u|w)\]?$/;

export interface Figures {
  readonly numbers: readonly number[];
  /** How often each reason for a missing figure occurs: `{ c: 2 }`. */
  readonly absences: Readonly<Record<string, number>>;
}

/** Every figure of a dataset, as written. */
export function figuresOfDataset(dataset: unknown): Figures {
  const numbers: number[] = [];
  const absences: Record<string, number> = {};
  const collect = (node: unknown, inside: boolean): void => {
    if (Array.isArray(node)) node.forEach((each) => collect(each, inside));
    else if (typeof node === 'object' && node !== null)
      Object.entries(node).forEach(([key, each]) => collect(each, FIELDS.includes(key)));
    else if (inside && typeof node === 'number') numbers.push(node);
    else if (inside && typeof node === 'string') {
      const code = SHORTHAND.exec(node)?.[1];
      if (code) absences[code] = (absences[code] ?? 0) + 1;
    }
  };
  collect(dataset, false);
  return { numbers, absences };
}

/** The data table of an element as texts: the column heads, then each row with its head first. */
export function tableOf(element: Element): readonly (readonly string[])[] {
  unfoldAll(element);
  const rows = [...(element.shadowRoot?.querySelectorAll("[part='table'] tr") ?? [])];
  return rows.map((row) =>
    [...row.children].map((cell) => (cell.textContent ?? '').replace(/\s+/g, ' ').trim()),
  );
}

/** The numbers in a text in British format: `−£1,234.5 [p]` is −1234.5. */
export const numbersIn = (text: string): readonly number[] =>
  [
    ...text
      .replace(/−/g, '-')
      .replace(/[£,]/g, '')
      .matchAll(/-?\d+(?:\.\d+)?/g),
  ].map(([number]) => Number(number));

/** Every figure of the rendered table. */
export function figuresOfTable(element: Element): Figures {
  const cells = tableOf(element)
    .slice(1)
    .flatMap((row) => row.slice(1));
  const absences: Record<string, number> = {};
  for (const [, code] of cells.join(' ').matchAll(/\[([cxzkuw])\]/g)) {
    absences[code!] = (absences[code!] ?? 0) + 1;
  }
  return { numbers: cells.flatMap(numbersIn), absences };
}

/**
 * The wanted numbers that are not shown; empty if all are. Each shown number counts once, and may have
 * fewer decimals.
 */
export function missingFrom(
  wanted: readonly number[],
  shown: readonly number[],
): readonly number[] {
  const left = [...shown];
  return wanted.filter((number) => {
    const gaps = left.map((each) => Math.abs(each - number));
    const nearest = gaps.indexOf(Math.min(...gaps));
    const found = nearest >= 0 && gaps[nearest]! <= halfUnit(left[nearest]!);
    if (found) left.splice(nearest, 1);
    return !found;
  });
}

const halfUnit = (shown: number): number =>
  0.5 * 10 ** -(String(shown).split('.')[1]?.length ?? 0) + 1e-9;
