// Reads cells of published tables as values of a dataset.
// No number is worked out from others.

import { readFileSync } from 'node:fs';
import { parseCsv } from './csv.mjs';

/** The rows of one file of demo/data/sources; every cell is text. */
export function readSource(name) {
  const file = new URL(`../../demo/data/sources/${name}`, import.meta.url);
  return parseCsv(readFileSync(file, 'utf8'));
}

/**
 * The one cell of `column` in the row that has all the cells of `where`.
 *
 * @throws when no row or more than one fits: a figure must lead back to exactly one cell.
 */
export function cellOf(rows, where, column) {
  const fitting = rows.filter((row) =>
    Object.entries(where).every(([name, cell]) => row[name] === cell),
  );
  const cell = fitting[0]?.[column];
  if (fitting.length !== 1 || cell === undefined) {
    throw new Error(`${column} of ${JSON.stringify(where)}: expected one row, ${fitting.length}`);
  }
  return cell;
}

/** The Department for Education's symbols, which are written without brackets in place of a number. */
export const departmentSymbols = {
  c: '[c]',
  k: '[k]',
  low: 'low',
  u: '[u]',
  x: '[x]',
  z: '[z]',
};

/**
 * A cell as a number or as shorthand.
 *
 * @throws for an empty cell and for a symbol that its publisher does not explain.
 */
export function valueOf(cell, symbols) {
  if (/^-?(\d+|\d{1,3}(,\d{3})+)(\.\d+)?$/.test(cell)) return Number(cell.replaceAll(',', ''));
  const shorthand = symbols[cell];
  if (shorthand === undefined) throw new Error(`'${cell}' is neither a number nor a known symbol`);
  return shorthand;
}

/** The years of a table, each once, oldest first, as text. */
export function yearsOf(rows) {
  return [...new Set(rows.map((row) => row.time_period))].sort();
}

/** The cells that identify an area in a file of the Department: England has no name there. */
export function areaCells(name) {
  return name === 'England'
    ? { geographic_level: 'National', country_name: 'England' }
    : { geographic_level: 'Local authority', la_name: name };
}

/**
 * One area's value in each year of a file of the Department.
 *
 * Same order and length as `years`; `where` narrows further where a file holds several measures.
 */
export function yearlyValues(rows, name, years, column, where = {}) {
  return years.map((year) =>
    valueOf(
      cellOf(rows, { ...areaCells(name), ...where, time_period: year }, column),
      departmentSymbols,
    ),
  );
}

/** Name and nine-character code of an authority, as the Department writes them. */
export function authorityArea(rows, name) {
  const row = rows.find((candidate) => candidate.la_name === name);
  return { name, code: row.new_la_code };
}
