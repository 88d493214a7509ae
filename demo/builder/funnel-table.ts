// Makes the dataset of a funnel of cells: a row for each part of the contacts, or for each stage.
import { omitUndefined } from '../../src/core/data/omit-undefined.js';
import type { Path } from '../../src/core/data/path.js';
import type { PlainTable } from '../../src/core/data/plain-table.js';
import type { TableDataset } from '../../src/core/table/from-table.js';
import { gridOf } from '../../src/core/table/grid.js';
import { readOptions } from '../../src/core/table/options.js';
import { placementMixFromTable } from '../../src/widgets/placement-mix/from-table.js';
import { thresholdFunnelSchema } from '../../src/widgets/threshold-funnel/input.js';
import type { Answers, Field } from './field.js';
import { asField, isJourney, stageFields, stageOf, withinFields } from './funnel-fields.js';
import { sourceFields } from './measure-fields.js';
import { areaField, periodFields } from './mix-fields.js';
import { withPlaces } from './own-places.js';
import { isObject, textOf } from './written.js';

interface Part {
  readonly name: unknown;
  /** The part that it is some of. */
  readonly of?: unknown;
  readonly value?: unknown;
  readonly previous?: unknown;
}

/** A whole and its parts, as in a mix. */
interface Counted {
  readonly title?: string;
  readonly subtitle?: string;
  readonly period?: unknown;
  readonly previousPeriod?: unknown;
  readonly parts?: readonly Part[];
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
    ...(isJourney(answers)
      ? stageFields(parts.map(({ name }) => textOf(name)))
      : withinFields(
          parts.filter(({ of }) => of !== undefined).map(({ name }) => textOf(name)),
          gridOf(table).rows.map(({ head }) => head),
        )),
    areaField,
    ...periodFields.filter(
      ({ id }) => told[id as 'period'] === undefined && (id === 'period' || hasPrevious),
    ),
    ...sourceFields,
  ];
}

/** Whether the numbers that would be drawn are numbers of contacts: a share alone is none. */
export const hasCounts = (table: PlainTable): boolean => {
  const { parts = [] } = countedIn(table);
  return !parts.some(({ value, previous }) => isShare(value) || isShare(previous));
};

const isShare = (value: unknown): boolean => isObject(value) && value.share !== undefined;

/**
 * The row `Total` has all contacts. What is some of another row is a stage of a journey, and no part beside that row:
 * it would be counted twice. Problems are told at their places in the table.
 */
export function funnelFromTable(
  table: PlainTable,
  optionText: string,
  answers: Answers,
): TableDataset {
  const read = placementMixFromTable(table, '');
  const { parts = [], total, totalPrevious, ...others } = read.input as Counted;
  const { title, subtitle, period, previousPeriod } = others;
  const field = isJourney(answers) ? 'journey' : (answers.as ?? 'outcomes');
  const isDrawn = ({ of }: Part): boolean =>
    of === undefined || isJourney(answers) || answers.within === 'own';
  const drawn = parts.flatMap((part, at) => (isDrawn(part) ? [{ part, at }] : []));
  const members = drawn.map(({ part: { name, value, previous } }) =>
    omitUndefined({ name, ...stageOf(textOf(name), answers), value, previous }),
  );
  const options = readOptions(optionText, thresholdFunnelSchema);
  const dataset = omitUndefined({
    ...{ title, subtitle, period, previousPeriod },
    ...(isJourney(answers) ? {} : { contacts: total, contactsPrevious: totalPrevious }),
    [field]: members,
  });
  const asInMix = (path: Path): Path => {
    const [first, index, ...rest] = path;
    if (first === field)
      return index === undefined
        ? ['parts']
        : ['parts', drawn[index as number]?.at ?? index, ...rest];
    if (first === 'contacts') return ['total'];
    return first === 'contactsPrevious' ? ['totalPrevious'] : path;
  };
  const placeOf = (path: Path): Path => options.placeOf(path) ?? asInMix(path);
  return {
    input: options.apply(dataset),
    placed: (found) => [
      ...options.problems,
      ...read.placed(found.map((each) => withPlaces(each, placeOf))),
    ],
  };
}
