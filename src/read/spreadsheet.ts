// Reads the sheets of a spreadsheet, and finds those with figures.
import { nearest } from '../core/data/nearest.js';
import { OPTION_PLACE } from '../core/data/path.js';
import type { Report } from '../core/data/problem.js';
import { columnKind } from './column-kinds.js';
import { folded } from './folded-name.js';
import { CONTENT, odsSheets } from './ods.js';
import type { Sheet } from './sheet-rows.js';
import { isXlsxFile, WORKBOOK, xlsxSheets } from './xlsx.js';
import { unzipped } from './zip.js';

/** Its sheets in their order; undefined where the bytes are no spreadsheet, or one that cannot be read. */
export async function readSpreadsheet(bytes: Uint8Array): Promise<readonly Sheet[] | undefined> {
  const files = await unzipped(bytes, (name) => name === CONTENT || isXlsxFile(name));
  const content = files?.get(CONTENT);
  try {
    if (content !== undefined) return odsSheets(content);
    return files?.has(WORKBOOK) ? xlsxSheets(files) : undefined;
  } catch {
    // More cells than are read.
    return undefined;
  }
}

/**
 * The sheet that is named, else the first with figures; the others that have some are told. Undefined where there is
 * none, which is reported.
 */
export function chosenSheet(
  sheets: readonly Sheet[],
  named: string | undefined,
  report: Report,
): Sheet | undefined {
  const names = sheets.map(({ name }) => name);
  if (named !== undefined) {
    const found = sheets.find(({ name }) => folded(name) === folded(named));
    const near = nearest(named, names);
    const choices = near === undefined ? names : [near];
    if (!found) report([OPTION_PLACE, 'sheet'], 'unclear choice', { of: 'sheet', choices });
    return found;
  }
  const [first, ...others] = sheets.filter(hasFigures);
  if (!first) report([], 'table without figures', {});
  if (first && others.length > 0)
    report(
      [OPTION_PLACE, 'sheet'],
      'other sheets',
      { taken: first.name, others: others.map(({ name }) => name) },
      'warning',
    );
  return first;
}

/** A number beside something else. */
function hasFigures({ rows }: Sheet): boolean {
  const width = rows[0]?.length ?? 0;
  const columns = Array.from({ length: width }, (_, i) => rows.map((row) => row[i]!));
  return width > 1 && columns.some((cells) => /figures|mixed/.test(columnKind(cells)));
}
