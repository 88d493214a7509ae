// Tells which widgets can draw what an author brings.
import type { PlainTable } from '../../src/core/data/plain-table.js';
import { arePeriods } from '../../src/core/table/heads.js';
import { gridOf } from '../../src/core/table/grid.js';
import { readCell } from '../../src/core/table/cell.js';
import type { Cube } from '../../src/read/cube.js';
import { widgetNames, widgetOf } from '../known-widgets.js';
import { figureNamed } from '../../src/widgets/vital-signs/from-table.columns.js';
import type { Brought } from './brought.js';
import { saysCosts } from './cost-fields.js';
import { isOfCosts } from './cube-fields.costs.js';
import { areOfContacts, isOfContacts } from './funnel-fields.js';
import { hasCounts } from './funnel-table.js';

/** Numbers below it are no contacts; a column of shares beside numbers is not read. */
const OF_SHARES =
  /^(?!(?:shares?|proportions?|changes?|cyfran|newid)\b).*(?:%|\bper ?cent|\brates?\b|\by cant\b|\bcanran|\bcyfradd)/i;

/** Names without `council-`, the likeliest first; empty where none can. */
export function fittingTable(table: PlainTable): readonly string[] {
  const { heads, rows } = gridOf(table);
  const [, ...columns] = heads;
  const hasFigures = rows.some(({ cells }) =>
    cells.slice(1).some((cell) => readCell(cell).kind === 'number'),
  );
  if (!hasFigures) return [];
  if (arePeriods(rows.map(({ head }) => head))) return ['indicator-trend'];
  const dated = columns.filter((head) => arePeriods([head]));
  const isOfMoney =
    rows.some(({ cells }) => cells.some((cell) => /£/.test(cell))) || columns.some(saysCosts);
  const isWholeAndParts =
    dated.length === 0 || (dated.length === columns.length && dated.length <= 2);
  const fits = {
    'threshold-funnel':
      areOfContacts([table.caption, ...heads, ...rows.map(({ head }) => head)]) &&
      isWholeAndParts &&
      !isOfMoney &&
      !columns.some((head) => OF_SHARES.test(head)) &&
      hasCounts(table),
    'cost-comparator': isOfMoney,
    'vital-signs': dated.length > 0 || columns.some((head) => figureNamed(head) === 'latest'),
    'indicator-trend': dated.length > 0 && dated.length === columns.length,
    'placement-mix': isWholeAndParts,
  };
  return Object.entries(fits).flatMap(([name, is]) => (is ? [name] : []));
}

/** Of published figures by dimensions. A scorecard of them asks nothing about its rows, so their units must be told. */
export function fittingCube(cube: Cube): readonly string[] {
  const { dimensions } = cube;
  const of = (wanted: string) => dimensions.filter(({ role }) => role === wanted);
  const measures = of('measure').flatMap(({ categories }) => categories);
  const hasParts = of('filter').some(({ categories }) => categories.length > 1);
  const fits = {
    'indicator-trend': of('period').length > 0,
    'placement-mix': hasParts,
    'threshold-funnel': isOfContacts(cube) && (hasParts || measures.length > 1),
    'cost-comparator': isOfCosts(cube),
    'vital-signs':
      of('period').length > 0 &&
      measures.length > 1 &&
      measures.every(({ unit }) => unit !== undefined),
  };
  return Object.entries(fits).flatMap(([name, is]) => (is ? [name] : []));
}

/** Of whatever was brought. JSON that names no known widget may be for any. */
export function fittingIn({ asRead, cube, isLaidOut, input, made }: Brought): readonly string[] {
  const named = widgetOf(input ?? made);
  if (named !== undefined) return [named];
  if (input !== undefined) return widgetNames;
  if (isLaidOut && asRead) return fittingTable(asRead);
  return cube ? fittingCube(cube) : [];
}
