// Holds the sentence that names what is withheld against the table of a trend or a scorecard.
import { withheldComplaints } from '../shared/withheld.js';
import type { Table } from './trend-gather.js';

export const withheldFaults = ({
  withheld,
  tables: [table],
}: {
  readonly withheld: readonly string[];
  readonly tables: readonly Table[];
}): readonly string[] =>
  withheldComplaints({
    withheld,
    table: {
      caption: table?.caption ?? '',
      columns: table?.heads.slice(1) ?? [],
      rows: table?.rows.map(([head = '', ...cells]) => ({ head, cells })) ?? [],
    },
  });
