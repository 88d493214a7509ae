// Makes the dataset of a funnel of cells: a row for each part of the contacts, or for each stage.
import { omitUndefined } from '../../src/core/data/omit-undefined.js';
import type { Path } from '../../src/core/data/path.js';
import type { PlainTable } from '../../src/core/data/plain-table.js';
import type { TableDataset } from '../../src/core/table/from-table.js';
import { readOptions } from '../../src/core/table/options.js';
import { placementMixFromTable } from '../../src/widgets/placement-mix/from-table.js';
import { thresholdFunnelSchema } from '../../src/widgets/threshold-funnel/input.js';
import type { Answers, Field } from './field.js';
import { asField, isJourney, stageFields, stageOf } from './funnel-fields.js';
import { sourceFields } from './measure-fields.js';
import { areaField, periodFields } from './mix-fields.js';
import { textOf } from './written.js';

/** A whole and its parts, as in a mix. */
interface Counted {
  readonly title?: string;
  readonly subtitle?: string;
  readonly period?: unknown;
  readonly previousPeriod?: unknown;
  readonly parts?: readonly {
    readonly name: unknown;
    readonly value?: unknown;
    readonly previous?: unknown;
  }[];
  readonly total?: unknown;
  readonly totalPrevious?: unknown;
}

const countedIn = (table: PlainTable): Counted => placementMixFromTable(table, '').input as Counted;

/** In the order in which they are asked. */
export function funnelFields(table: PlainTable, answers: Answers): readonly Field[] {
  const told = countedIn(table);
  const { parts = [] } = told;
  const hasPrevious = parts.some(({ previous }) => previous !== undefined);
  return [
    asField,
    ...(isJourney(answers) ? stageFields(parts.map(({ name }) => textOf(name))) : []),
    areaField,
    ...periodFields.filter(
      ({ id }) => told[id as 'period'] === undefined && (id === 'period' || hasPrevious),
    ),
    ...sourceFields,
  ];
}

/** The row `Total` has all contacts. Problems are told at their places in the table. */
export function funnelFromTable(
  table: PlainTable,
  optionText: string,
  answers: Answers,
): TableDataset {
  const read = placementMixFromTable(table, '');
  const { parts = [], total, totalPrevious, ...others } = read.input as Counted;
  const { title, subtitle, period, previousPeriod } = others;
  const field = isJourney(answers) ? 'journey' : (answers.as ?? 'outcomes');
  const members = parts.map(({ name, value, previous }) =>
    omitUndefined({ name, ...stageOf(textOf(name), answers), value, previous }),
  );
  const options = readOptions(optionText, thresholdFunnelSchema);
  const dataset = omitUndefined({
    ...{ title, subtitle, period, previousPeriod },
    ...(isJourney(answers) ? {} : { contacts: total, contactsPrevious: totalPrevious }),
    [field]: members,
  });
  const asInMix = (path: Path): Path => {
    const [first, ...rest] = path;
    if (first === field) return ['parts', ...rest];
    if (first === 'contacts') return ['total'];
    return first === 'contactsPrevious' ? ['totalPrevious'] : path;
  };
  return {
    input: options.apply(dataset),
    placed: (found) => [
      ...options.problems,
      ...read.placed(
        found.map((each) => ({ ...each, path: options.placeOf(each.path) ?? asInMix(each.path) })),
      ),
    ],
  };
}
