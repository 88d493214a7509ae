// What is asked of a table that is to be a mix.
import type { PlainTable } from '../../src/core/data/plain-table.js';
import { placementMixFromTable } from '../../src/widgets/placement-mix/from-table.js';
import { asked, type Field } from './field.js';
import { countsField, kindField, sourceFields } from './measure-fields.js';
import { words } from './words/words.js';

const unitField: Field = { id: 'unit', ...asked(words.mix.unit) };

export const areaField: Field = { id: 'area', ...asked(words.mix.area) };

export const periodFields: readonly Field[] = [
  { id: 'period', ...asked(words.mix.period) },
  { id: 'previousPeriod', ...asked(words.mix.previousPeriod) },
];

/** In the order in which they are asked. */
export function mixFields(table: PlainTable): readonly Field[] {
  const told = placementMixFromTable(table, '').input as Readonly<Record<string, unknown>>;
  const parts = (told.parts ?? []) as readonly { readonly previous?: unknown }[];
  const hasPrevious = parts.some(({ previous }) => previous !== undefined);
  return [
    countsField,
    unitField,
    areaField,
    ...periodFields.filter(({ id }) => told[id] === undefined && (id === 'period' || hasPrevious)),
    kindField,
    ...sourceFields,
  ];
}
