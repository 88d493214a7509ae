// What is asked of a table that is to be a comparison of costs.
import type { PlainTable } from '../../src/core/data/plain-table.js';
import { gridOf } from '../../src/core/table/grid.js';
import { costComparatorFromTable } from '../../src/widgets/cost-comparator/from-table.js';
import { type Field, namesAsChoices } from './field.js';
import { sourceFields } from './measure-fields.js';
import { rowFields } from './row-answers.js';

const UNITS = ['bed', 'child', 'placement', ''].flatMap((thing) =>
  ['week', 'year'].map((time) =>
    ['pounds', ...(thing ? [`per ${thing}`] : []), `per ${time}`].join(' '),
  ),
);

/** Whether a text speaks of costs. */
export const saysCosts = (text: string): boolean => /£|\bcosts?\b|pounds/i.test(text);

export const unitField: Field = {
  id: 'unit',
  label: 'What is a cost for?',
  help: 'A bed, a child or a placement, for a week or a year: costs of other things cannot be compared.',
  choices: namesAsChoices(UNITS),
  isNeeded: true,
};

export const kindField: Omit<Field, 'id'> = {
  label: 'who provides it?',
  help: 'Its name does not tell without doubt. In-house and external places are set against each other.',
  choices: [
    { value: 'in-house', label: 'In-house: the council itself' },
    { value: 'external', label: 'External: bought from others' },
    { value: 'out of authority', label: 'Out of authority' },
    { value: 'all', label: 'In-house and external together' },
  ],
  isNeeded: true,
};

const basisField: Omit<Field, 'id'> = {
  label: 'what does the cost assume?',
  help: 'A cost with all beds in use is lower than what was spent, so readers must know.',
  choices: [
    { value: 'full occupancy', label: 'All beds in use' },
    { value: 'forecast', label: 'A forecast' },
    { value: 'actual', label: 'What was spent' },
    { value: 'price', label: 'A price' },
  ],
};

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
  const hasBasis = heads.some((head) => /^basis\b/i.test(head));
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
    ...(period === undefined
      ? [
          {
            id: 'period',
            label: 'Period of the costs',
            help: 'Such as 2024-25: costs rise from year to year.',
          },
        ]
      : []),
    ...sourceFields,
  ];
}
