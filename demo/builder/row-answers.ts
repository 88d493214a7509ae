// Puts answers about single rows into the table, as the column in which a widget looks for them.
import type { PlainTable } from '../../src/core/data/plain-table.js';
import { PROVISION_HEADS } from '../../src/widgets/cost-comparator/from-table.js';
import { INDICATOR_HEADS } from '../../src/widgets/vital-signs/from-table.columns.js';
import type { Answers, Field } from './field.js';
import { words } from './words/words.js';

const CELL = 'cell:';

/** How tables head the column in which a widget looks for an answer. */
const HEADS: Readonly<Record<string, RegExp>> = {
  Kind: PROVISION_HEADS.kind,
  Basis: PROVISION_HEADS.basis,
  Unit: INDICATOR_HEADS.unit,
  Counts: INDICATOR_HEADS.counts,
  'Good is': INDICATOR_HEADS.direction,
};

/** The id of what is asked of a row: its cell in the column of this head. */
export const cellId = (head: string, row: string): string => `${CELL}${head}:${row}`;

/** Whether an answer is about a row, and so no option. */
export const isOfRow = (id: string): boolean => id.startsWith(CELL);

/** One field for each row, with the name of the row before its label. */
export const rowFields = (
  head: string,
  rows: readonly string[],
  field: Omit<Field, 'id'>,
): readonly Field[] =>
  rows.map((row) => ({
    ...field,
    id: cellId(head, row),
    label: words.fields.ofRow({ row, question: field.label }),
  }));

/**
 * The table with the answers in it. A column that is there keeps its cells where nothing is answered; one that is not is
 * added at the end.
 *
 * @example withRowAnswers({ caption: '', heads: [['Home', '£']], rows: [['Ours', '7']] }, { 'cell:Kind:Ours': 'in-house' })
 * // { caption: '', heads: [['Home', '£', 'Kind']], rows: [['Ours', '7', 'in-house']] }
 */
export function withRowAnswers(table: PlainTable, answers: Answers): PlainTable {
  const heads = new Set(
    Object.keys(answers)
      .filter(isOfRow)
      .map((id) => id.slice(CELL.length).split(':')[0]!),
  );
  return [...heads].reduce((now, head) => withColumn(now, head, answers), table);
}

function withColumn(table: PlainTable, head: string, answers: Answers): PlainTable {
  const [first = [], ...more] = table.heads;
  const found = first.findIndex((each, i) => i > 0 && HEADS[head]?.test(each));
  const at = found < 0 ? first.length : found;
  const set = (row: readonly string[], text: string): readonly string[] => [
    ...row.slice(0, at),
    text,
    ...row.slice(at + 1),
  ];
  return {
    ...table,
    heads: [set(first, first[at] ?? head), ...more.map((row) => set(row, row[at] ?? ''))],
    rows: table.rows.map((row) => {
      const answer = answers[cellId(head, (row[0] ?? '').trim())];
      return set(row, answer === undefined || answer === '' ? (row[at] ?? '') : answer);
    }),
  };
}
