// What is asked of a table that is to be a trend: whose figures a column has, and what they are.
import type { PlainTable } from '../../src/core/data/plain-table.js';
import { arePeriods, areaInTitle, roleOf } from '../../src/core/table/heads.js';
import { indicatorTrendFromTable } from '../../src/widgets/indicator-trend/from-table.js';
import { type Answers, choicesOf, type Field, namesAsChoices, neededMenu } from './field.js';
import { countsField, directionField, kindField } from './measure-fields.js';
import { sourceFields, targetFields, unitField, yearField } from './measure-fields.js';
import { words } from './words/words.js';
import type { Written } from './written.js';

const ROLES = choicesOf(words.trend.role.choices);

/** In the order in which they are asked. What the table tells is not asked. */
export function trendFields(table: PlainTable, answers: Answers): readonly Field[] {
  const { measure, series = [], periods = [], target } = readAs(table);
  const names = series.map(({ name }) => String(name));
  return [
    ...areaFields(table.caption, names),
    ...roleFields(names, answers.area ?? leadOf(table.caption, names)),
    ...(measure?.unit === undefined ? [unitField] : []),
    ...(isCounted(answers.unit ?? measure?.unit) ? [countsField] : []),
    ...(isAdded(answers.unit ?? measure?.unit) ? [kindField] : []),
    directionField,
    ...((periods as readonly unknown[]).some(isBareYear) ? [yearField] : []),
    ...targetFields.filter(({ id }) => id !== 'target' || target === undefined),
    ...sourceFields,
  ];
}

const readAs = (table: PlainTable): Written & { readonly periods?: unknown } =>
  indicatorTrendFromTable(table, '').input as Written;

/** Whose figures lead: the only column that is no nation, region or group of neighbours; undefined where that is open. */
function leadOf(title: string, names: readonly string[]): string | undefined {
  const { area } = areaInTitle(title, names);
  const own = names.filter((name) => roleOf(name) === undefined);
  return area ?? (own.length === 1 ? own[0] : undefined);
}

function areaFields(title: string, names: readonly string[]): readonly Field[] {
  const lead = leadOf(title, names);
  if (lead === undefined) return [neededMenu('area', words.trend.whichArea, namesAsChoices(names))];
  if (names.length > 1) return [];
  return [{ id: 'area', ...words.trend.area, told: lead }];
}

/** Columns beside that of the area whose names do not tell what they are to it. */
const roleFields = (names: readonly string[], lead: string | undefined): readonly Field[] =>
  lead === undefined
    ? []
    : names
        .filter((name) => name !== lead && roleOf(name) === undefined && !name.includes('.'))
        .map((name) => ({
          id: `series.${name}.role`,
          label: words.trend.role.label({ name }),
          help: words.trend.role.help,
          choices: ROLES,
        }));

/** Whether small numbers of it may tell of people. */
export const isCounted = (unit: unknown): boolean => unit === 'count';

/** Whether it may add up over time. */
export const isAdded = (unit: unknown): boolean =>
  unit === 'count' || (typeof unit === 'string' && /^(pounds|£)/.test(unit));

export const isBareYear = (period: unknown): boolean =>
  typeof period === 'string' && /^(19|20)\d\d$/.test(period) && arePeriods([period]);
