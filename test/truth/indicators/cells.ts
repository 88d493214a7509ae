// Checks what stands in a cell: a number as it should be, and the shorthand of its marks or of its absence.
import type { Exact } from '../shared/exact.js';
import type { Cell, Figures } from './figures.js';
import { amountFaults, lettersOf, must, type Way } from './claims.js';
import { amountOf } from './language.js';

/** Without the unit in words, which a column or an axis names. */
const withoutUnit = (text: string, { unit }: Figures): string =>
  unit.words
    ? text
        .replace(`, ${unit.words}`, '')
        .replace(` ${unit.words}`, '')
        .replace(/ days?$/, '')
    : text;

/** `75 [p]`, `[c]`. */
export function cellFaults(figures: Figures, text: string, cell: Cell): readonly string[] {
  const [, written = '', codes = ''] = /^(.*?) ?((?:\[.\])*)$/.exec(text) ?? [];
  const letters = [...codes.matchAll(/\[(.)\]/g)].map(([, letter]) => letter!);
  return [
    ...must(
      letters.join() === lettersOf(cell).join(),
      `“${text}” should have the shorthand ${lettersOf(cell).join()}`,
    ),
    ...numberFaults(figures, written, cell.value, 'figure'),
  ];
}

/** A number, or nothing where there is none. */
export function numberFaults(
  figures: Figures,
  text: string,
  right: Exact | undefined,
  way: Way,
): readonly string[] {
  const bare = withoutUnit(text, figures);
  if (bare === '') return must(right === undefined, 'a number is left out');
  if (!/^[−-]?£?\d[\d,]*(?:\.\d+)?%?(?: (?:thousand|million|billion))?$/.test(bare))
    return [`not understood: “${text}”`];
  return amountFaults(figures, amountOf(bare), right, way);
}
