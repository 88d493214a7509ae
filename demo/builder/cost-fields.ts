// What is asked of a table that is to be a comparison of costs.
import type { PlainTable } from '../../src/core/data/plain-table.js';
import { gridOf } from '../../src/core/table/grid.js';
import {
  costComparatorFromTable,
  PROVISION_HEADS,
} from '../../src/widgets/cost-comparator/from-table.js';
import { asked, type Field } from './field.js';
import { sourceFields } from './measure-fields.js';
import { rowFields } from './row-answers.js';
import { words } from './words/words.js';

/** Whether a text speaks of costs. */
export const saysCosts = (text: string): boolean =>
  /£|\bcosts?\b|pounds|\b(?:[cg]|ch|ngh)ost(?:au)?\b|\b[pb]un(?:noedd|t)\b|\bg?wariant\b/i.test(
    text,
  );

export const unitField: Field = { id: 'unit', ...asked(words.costs.unit), isNeeded: true };

export const kindField: Omit<Field, 'id'> = { ...asked(words.costs.kind), isNeeded: true };

const basisField = asked(words.costs.basis);

const periodField: Field = { id: 'period', ...asked(words.costs.period) };

/** In the order in which they are asked; `asRead` is the table before any answer was put into it. */
export function costFields(asRead: PlainTable): readonly Field[] {
  const {
    provisions = [],
    unit,
    period,
  } = costComparatorFromTable(asRead, '').input as {
    readonly provisions?: readonly { readonly name: string }[];
    readonly unit?: string;
    readonly period?: unknown;
  };
  const { heads, rows } = gridOf(asRead);
  const known = provisions.map(({ name }) => name);
  const unclear = rows.map(({ head }) => head).filter((head) => !known.includes(head));
  const hasBasis = heads.some((head) => PROVISION_HEADS.basis.test(head));
  return [
    ...(unit === undefined ? [unitField] : []),
    ...rowFields('Kind', unclear, kindField),
    ...(hasBasis
      ? []
      : rowFields(
          'Basis',
          rows.map(({ head }) => head),
          basisField,
        )),
    ...(period === undefined ? [periodField] : []),
    ...sourceFields,
  ];
}
