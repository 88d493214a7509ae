// Holds the table of a guide that says what is kept of each snippet to what a test found.

import { readFileSync, writeFileSync } from 'node:fs';
import { format, resolveConfig } from 'prettier';

/**
 * Writes the table between its marks where `isUpdate`.
 *
 * @param guide path of the guide
 * @param rows of texts, the first of them the head
 * @returns a sentence where the guide had another table and keeps it; else undefined
 */
export async function compareKept(guide, rows, { isUpdate, script }) {
  const text = readFileSync(guide, 'utf8');
  const [head, ...body] = rows.map((row) => `| ${row.join(' | ')} |`);
  const table = [head, `| ${rows[0].map(() => '---').join(' | ')} |`, ...body].join('\n');
  const mark = /(<!-- made: kept -->\n)[^]*?(<!-- end -->)/;
  const made = await format(
    text.replace(mark, (_, start, end) => `${start}\n${table}\n\n${end}`),
    { ...(await resolveConfig(guide)), parser: 'markdown' },
  );
  if (made === text) return undefined;
  if (!isUpdate)
    return `${guide} has another table: run npm run ${script} -- --update and read it.`;
  writeFileSync(guide, made);
  return undefined;
}
