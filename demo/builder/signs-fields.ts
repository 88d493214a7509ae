// What is asked of a table that is to be a scorecard: of each row, what its figures are and which way is good.
import type { PlainTable } from '../../src/core/data/plain-table.js';
import { vitalSignsFromTable } from '../../src/widgets/vital-signs/from-table.js';
import type { Answers, Field } from './field.js';
import { countsField, directionField, sourceFields, unitField } from './measure-fields.js';
import { cellId, rowFields } from './row-answers.js';
import { isCounted } from './trend-fields.js';
import { words } from './words/words.js';
import type { Written } from './written.js';

const areaField: Field = { id: 'area', ...words.signs.area, isNeeded: true };

const periodFields: readonly Field[] = [
  { id: 'period', ...words.signs.period, isNeeded: true },
  { id: 'previousPeriod', ...words.signs.previousPeriod },
];

/** In the order in which they are asked; `asRead` is the table before any answer was put into it. */
export function signsFields(asRead: PlainTable, answers: Answers): readonly Field[] {
  const { input } = vitalSignsFromTable(asRead, '');
  const { indicators = [] } = input as Written;
  const isUndated = indicators.some(({ periods }) => (periods as readonly unknown[]).length === 0);
  const named = indicators.map(({ name, measure = {} }, i) => ({
    row: (asRead.rows[i]?.[0] ?? String(name)).trim(),
    ...measure,
  })) as readonly { row: string; unit?: string; direction?: string; counts?: string }[];
  const unitOf = ({ row, unit }: (typeof named)[number]) => answers[cellId('Unit', row)] ?? unit;
  const rowsWith = (test: (each: (typeof named)[number]) => boolean) =>
    named.filter(test).map(({ row }) => row);
  const without = ({ id: _, ...field }: Field): Omit<Field, 'id'> => field;
  return [
    areaField,
    ...(isUndated ? periodFields : []),
    ...rowFields(
      'Unit',
      rowsWith(({ unit }) => unit === undefined),
      without(unitField),
    ),
    ...rowFields(
      'Counts',
      rowsWith((each) => isCounted(unitOf(each)) && each.counts === undefined),
      without(countsField),
    ),
    ...rowFields(
      'Good is',
      rowsWith(({ direction }) => direction === undefined),
      without(directionField),
    ),
    ...sourceFields,
  ];
}
