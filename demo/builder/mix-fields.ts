// What is asked of a table that is to be a mix.
import type { PlainTable } from '../../src/core/data/plain-table.js';
import { placementMixFromTable } from '../../src/widgets/placement-mix/from-table.js';
import type { Field } from './field.js';
import { countsField, kindField, sourceFields } from './measure-fields.js';

const unitField: Field = {
  id: 'unit',
  label: 'What is counted, in a word',
  help: 'Such as children or foster carers: the picture says “454 children”.',
};

export const areaField: Field = {
  id: 'area',
  label: 'Your area',
  help: 'The name that readers know. The figures do not say whose they are.',
};

export const periodFields: readonly Field[] = [
  {
    id: 'period',
    label: 'Day or time of the numbers',
    help: 'Such as 31 March 2025 or 2024-25. The heads do not say it.',
  },
  {
    id: 'previousPeriod',
    label: 'Day or time of the numbers before',
    help: 'Such as 31 March 2024: changes are counted from it.',
  },
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
