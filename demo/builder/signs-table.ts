// Writes a scorecard as a table of indicators, a row for each: the form that a page can read back.
import type { TextTable } from '../../src/core/table/table-lines.js';
import { words } from './words/words.js';
import { type Fields, isObject, textOf, type Written } from './written.js';

/** A column of the table: its head, and the text of an indicator. */
interface Column {
  readonly head: string;
  readonly of: (indicator: Written) => string;
}

/**
 * All that may be published of a scorecard, in a table. Columns in which no indicator has anything are left out; periods
 * stand side by side, those of all indicators together.
 */
export function signsTable({ title, indicators = [] }: Written): TextTable {
  const { heads } = words.take.signs;
  const periods = [...new Set(indicators.flatMap(periodsOf))];
  const others = [...new Set(indicators.flatMap((each) => othersOf(each).map(nameOf)))];
  const all: readonly Column[] = [
    { head: heads.group, of: ({ group }) => textOf(group) },
    { head: heads.area, of: ({ area }) => textOf(area) },
    { head: heads.unit, of: ({ measure }) => unitText(textOf(measure?.unit)) },
    ...periods.map((head) => ({
      head,
      of: (each: Written) => valueText(valuesOf(leadOf(each))[periodsOf(each).indexOf(head)]),
    })),
    ...others.map((head) => ({
      head,
      of: (each: Written) =>
        valueText(valuesOf(othersOf(each).find((series) => nameOf(series) === head)).at(-1)),
    })),
    { head: heads.target, of: ({ target }) => numberText(target?.value) },
    {
      head: heads.tolerance,
      of: ({ target }) => (target?.tolerance ? numberText(target.tolerance) : ''),
    },
    { head: heads.direction, of: ({ measure }) => goodText(measure?.direction) },
    { head: heads.kind, of: ({ measure }) => choiceText(measure?.kind) },
    { head: heads.counts, of: ({ measure }) => choiceText(measure?.counts) },
    { head: heads.due, of: ({ due }) => textOf(due) },
  ];
  const columns = all.filter(({ of }) => indicators.some((each) => of(each) !== ''));
  return {
    caption: textOf(title),
    columns: [heads.indicator, ...columns.map(({ head }) => head)],
    rows: indicators.map((each) => [textOf(each.name), ...columns.map(({ of }) => of(each))]),
  };
}

const periodsOf = ({ periods }: Written): readonly string[] =>
  Array.isArray(periods)
    ? periods.map((each) => (isObject(each) ? textOf(each.period) : textOf(each)))
    : [];

const isLead = ({ role }: Fields): boolean => role === 'area';
const leadOf = ({ series = [] }: Written): Fields | undefined => series.find(isLead);
const othersOf = ({ series = [] }: Written): readonly Fields[] =>
  series.filter((each) => !isLead(each));
const nameOf = ({ name }: Fields): string => textOf(name);
const valuesOf = (series: Fields | undefined): readonly unknown[] =>
  Array.isArray(series?.values) ? series.values : [];

/** `75 [p]`, `[c]`; `''` where there is nothing. */
function valueText(value: unknown): string {
  if (!isObject(value)) return '';
  const marks = Array.isArray(value.marks) ? value.marks.map((mark) => `[${mark}]`) : [];
  return [numberText(value.value), ...marks].filter(Boolean).join(' ');
}

/** A reason why there is no number is a text already. */
const numberText = (value: unknown): string =>
  typeof value === 'number'
    ? value.toLocaleString('en-GB', { maximumFractionDigits: 15 })
    : textOf(value);

/** Only what the readers of tables take back as the same unit; others stay as their author wrote them. */
function unitText(unit: string): string {
  const { units, per } = words.take.signs;
  if (unit === 'percent') return '%';
  if (Object.hasOwn(units, unit)) return units[unit as keyof typeof units];
  const many = /^per ([\d,]+)$/.exec(unit)?.[1];
  return many ? per({ many }) : unit;
}

const goodText = (direction: unknown): string =>
  direction === 'high' || direction === 'low' ? words.take.signs.good[direction] : '';

/** What a dataset names, in the language of the page. */
function choiceText(choice: unknown): string {
  const text = textOf(choice);
  const { choices } = words.take.signs;
  return Object.hasOwn(choices, text) ? choices[text as keyof typeof choices] : text;
}
