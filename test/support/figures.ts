// Which figures a dataset holds, and which its rendered table shows: read apart, to be held together.
// It knows the names of fields that hold figures, and no stage of any widget.

/** Fields of the contract whose numbers a picture draws; `change` and `share` are told in notes. */
const FIELDS = ['value', 'values', 'was', 'lower', 'upper', 'denominator', 'previous', 'cost'];

const SHORTHAND = /^\[?(c|x|z|k|u|w)\]?$/;

export interface Figures {
  readonly numbers: readonly number[];
  /** How often each reason for a missing figure stands there: `{ c: 2 }`. */
  readonly absences: Readonly<Record<string, number>>;
}

/** Every figure of a dataset as its author wrote it. */
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

/** The data table of an element as texts: column heads, then rows with their head first. */
export function tableOf(element: Element): readonly (readonly string[])[] {
  const rows = [...(element.shadowRoot?.querySelectorAll("[part='table'] tr") ?? [])];
  return rows.map((row) =>
    [...row.children].map((cell) => (cell.textContent ?? '').replace(/\s+/g, ' ').trim()),
  );
}

/** The numbers of a text as a reader of British English takes them: `−£1,234.5 [p]` is −1234.5. */
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
 * The numbers that are not among the others, each of which stands for one only; decimals that are
 * not shown are forgiven. Empty where all are there.
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
