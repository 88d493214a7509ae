// Checks the table of figures: each cell of each series, bound, target, limit and projection.
import { Exact, ZERO } from '../shared/exact.js';
import type { Figures, Line } from './figures.js';
import {
  lastIndex,
  leadOf,
  neighboursOf,
  partYear,
  projected,
  refusalOf,
  targetAt,
} from './findings.js';
import { must, type Way } from './claims.js';
import { cellFaults, numberFaults } from './cells.js';
import { bandAt, MANY, MEDIAN_NAME, seriesDrawn, shownMedianAt } from './lines.js';
import type { Limits } from './limits.js';
import type { Table } from './trend-gather.js';
import { namesAt, namesOf, wholeTarget } from './words-of-dataset.js';

/** What stands in a column: a check for each period. */
type Column = (text: string, at: number) => readonly string[];

export interface Tabled {
  readonly figures: Figures;
  readonly limits?: Limits | undefined;
}

const HUNDRED = Exact.of(100);

/** What a column is of, by its head; undefined where the checker does not know it. */
export function columnOf(head: string, { figures, limits }: Tabled): Column | undefined {
  const number =
    (right: (at: number) => Exact | undefined, way: Way): Column =>
    (text, at) =>
      numberFaults(figures, text, right(at), way);
  const all = seriesDrawn(figures).map(({ line }) => line);
  const named = (name: string): Line | undefined =>
    all.find((line) => line.name === name) ?? figures.lines.find((line) => line.name === name);
  const line = named(head);
  const median = (at: number) => shownMedianAt(figures, at);
  if (head === MEDIAN_NAME) return medianColumn(figures, median);
  if (line) return (text, at) => cellFaults(figures, text, line.cells[at]!);
  const [, name = '', what = ''] =
    /^(.*), (before revision|confidence interval, lower|confidence interval, upper|out of)$/.exec(
      head,
    ) ?? [];
  const of = named(name);
  if (of && what === 'before revision') return number((at) => of.cells[at]!.was, 'own');
  if (of && what.endsWith('lower')) return number((at) => of.lower[at], 'own');
  if (of && what.endsWith('upper')) return number((at) => of.upper[at], 'own');
  if (of && what === 'out of')
    return (text, at) =>
      must(
        text.replace(/,/g, '') === (of.of[at] ? `${of.of[at].above / of.of[at].below}` : ''),
        `${text} is not the denominator`,
      );
  return furtherColumn(head, { figures, limits }, number);
}

/** Of many neighbours it is a line, with [x] where there is none. */
const medianColumn =
  (figures: Figures, median: (at: number) => Exact | undefined): Column =>
  (text, at) =>
    text === '[x]' || text === ''
      ? must(median(at) === undefined, 'a median is left out')
      : numberFaults(figures, text, median(at), 'median');

function furtherColumn(
  head: string,
  { figures, limits }: Tabled,
  number: (right: (at: number) => Exact | undefined, way: Way) => Column,
): Column | undefined {
  const { direction, unit, months } = figures;
  const isMany = neighboursOf(figures).length >= MANY;
  const band = isMany ? 'Statistical neighbours, middle half' : 'Statistical neighbours, range';
  const end = lastIndex(figures);
  const soFar = leadOf(figures).cells[end]!.value;
  const hasNegative = leadOf(figures).cells.some(({ value }) => value && value.above < 0n);
  const since = (right: Exact | undefined) => (at: number) =>
    at < limits!.start || (at === end && partYear(figures)) ? undefined : right;
  const clipped = (right: Exact | undefined, isUpper: boolean) =>
    right && right.above < 0n && !hasNegative
      ? ZERO
      : isUpper && right && unit.sign === 'percent' && right.above > 100n * right.below
        ? HUNDRED
        : right;
  const [, name = head, due] = /^(Target|Good range), due by (?:the )?(.+)$/.exec(head) ?? [];
  const { target, stock } = figures;
  const isTarget = name === 'Target' || name === 'Good range';
  const names = isTarget && target?.by ? namesOf(target.by, stock) : [];
  // A target that is due by some period is not that of each row.
  if (isTarget && (due === undefined ? names.length > 0 : !names.includes(due))) return undefined;
  switch (name) {
    case `${band}, lower`:
      return number((at) => bandAt(figures, at)?.[0], isMany ? 'worked out' : 'figure');
    case `${band}, upper`:
      return number((at) => bandAt(figures, at)?.[1], isMany ? 'worked out' : 'figure');
    case 'Target':
      return (text, at) => {
        const goal = wholeTarget(text, figures, at);
        return [...goal.faults, ...number((i) => targetAt(figures, i), 'own')(goal.text, at)];
      };
    case 'Good range':
      return (text, at) => {
        if (typeof direction !== 'object') return ['there is no range'];
        const goal = wholeTarget(text, figures, at);
        const ends = goal.text.split(' – ');
        return [
          ...goal.faults,
          ...ends.flatMap((part, i) => number(() => direction[i], 'own')(part, at)),
        ];
      };
    case 'Mean':
      return limits && number(since(limits.mean), 'limit');
    case 'Median':
      return limits && number(since(limits.median), 'median');
    case 'Control limits, lower':
      return limits && number(since(clipped(limits.lower, false)), 'limit');
    case 'Control limits, upper':
      return limits && number(since(clipped(limits.upper, true)), 'limit');
    case 'Projected':
      return number(
        (at) =>
          at === end && soFar && months && refusalOf(figures) === ''
            ? projected(soFar, months)
            : undefined,
        'projected',
      );
    default:
      return undefined;
  }
}

/** Each line and everything around it, of every period, in either direction. */
export function tableFaults(
  figures: Figures,
  tables: readonly Table[],
  limits: Limits | undefined,
): readonly string[] {
  if (tables.length !== 1) return [`there are ${tables.length} tables`];
  const [{ heads, rows }] = tables as [Table];
  const byPeriod = heads[0] === 'Period';
  const columns = byPeriod ? heads.slice(1) : rows.map(([head = '']) => head);
  const periods = byPeriod ? rows.map(([head = '']) => head) : heads.slice(1);
  const cell = (column: number, at: number) =>
    (byPeriod ? rows[at]?.[column + 1] : rows[column]?.[at + 1]) ?? '';
  const known = columns.map((head) => columnOf(head, { figures, limits }));
  return [
    ...must(periods.length === figures.spans.length, 'the table has not all periods'),
    ...periods.flatMap((head, at) =>
      must(namesAt(figures, at).includes(head), `“${head}” is not the period at ${at}`),
    ),
    ...figures.lines.flatMap(({ name }) =>
      must(columns.includes(name), `the table has no figures of ${name}`),
    ),
    ...columns.flatMap((head, column) =>
      known[column]
        ? periods.flatMap((period, at) =>
            known[column]!(cell(column, at), at).map(
              (fault) => `table, ${head}, ${period}: ${fault}`,
            ),
          )
        : [`table: the column “${head}” is not understood`],
    ),
  ];
}
