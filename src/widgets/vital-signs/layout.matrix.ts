// Writes the cells of a scorecard that has the same indicators for several areas side by side.
import type { Period } from '../../core/data/period.js';
import { textIn } from '../../core/data/text.js';
import { commonest, samePeriodAs } from './model.common.js';
import type { RowLayout, VitalSignsLayout } from './layout.js';
import type { Matrix, MatrixLine } from './model.matrix.js';
import type { VitalSignsWords } from './words.js';

/** A figure in the matrix. */
export interface MatrixCell {
  readonly row: RowLayout;
  /** Quiet lines below the figure: its unit and its period where they differ, and its change. */
  readonly second: readonly string[];
}

export interface MatrixLineLayout {
  readonly id: string;
  readonly name: string;
  /** Below the name: the period that most figures are of, and the unit where all have one. */
  readonly under: readonly string[];
  readonly cells: readonly (MatrixCell | undefined)[];
}

export interface MatrixLayout {
  readonly across: Matrix['across'];
  readonly columns: readonly {
    readonly id: string;
    readonly name: string;
    readonly under: readonly string[];
  }[];
  readonly groups: readonly {
    readonly name: string;
    readonly lines: readonly MatrixLineLayout[];
  }[];
}

/** A period is said once beside the indicator that it belongs to, whichever way the matrix stands. */
export function matrixLayout(
  { across, columns, groups }: Matrix,
  { rowAt }: VitalSignsLayout,
  words: VitalSignsWords,
): MatrixLayout {
  const { lang } = words.core;
  const byColumn = columns.map((_, i) =>
    groups.flatMap(({ lines }) =>
      lines.flatMap(({ cells: { [i]: row } }) => (row ? rowAt(row.index) : [])),
    ),
  );
  const ofColumns = byColumn.map((own) => commonest(own.map(lastPeriod)));
  const areas = across === 'areas';
  const layoutOf = ({ id, name, cells }: MatrixLine): MatrixLineLayout => {
    const own = cells.flatMap((row) => (row ? rowAt(row.index) : []));
    const common = areas ? commonest(own.map(lastPeriod)) : undefined;
    return {
      id,
      name: textIn(name, lang),
      under: areas ? underOf(own, common, words) : [],
      cells: cells.map(
        (row, i) =>
          row &&
          (areas
            ? cellOf(rowAt(row.index), own, common, words)
            : cellOf(rowAt(row.index), byColumn[i]!, ofColumns[i], words)),
      ),
    };
  };
  return {
    across,
    columns: columns.map(({ id, name }, i) => ({
      id,
      name: textIn(name, lang),
      under: areas ? [] : underOf(byColumn[i]!, ofColumns[i], words),
    })),
    groups: groups.map(({ name, lines }) => ({
      name: textIn(name, lang),
      lines: lines.map(layoutOf),
    })),
  };
}

function lastPeriod({ row: { model } }: RowLayout): Period {
  return model.periods[model.lastAbsent?.index ?? model.latest?.index ?? 0]!;
}

/** What holds for all of them: a unit that differs is said with each figure. */
const underOf = (
  rows: readonly RowLayout[],
  common: Period | undefined,
  { core }: VitalSignsWords,
): readonly string[] =>
  rows.length === 0
    ? []
    : [
        core.period.long(
          common!,
          rows.every(({ row }) => row.model.measure.kind === 'stock'),
        ),
        haveOneUnit(rows) ? rows[0]!.unit : '',
      ].filter(Boolean);

const haveOneUnit = (rows: readonly RowLayout[]): boolean =>
  rows.every(({ unit }) => unit === rows[0]!.unit);

function cellOf(
  row: RowLayout,
  like: readonly RowLayout[],
  common: Period | undefined,
  { core }: VitalSignsWords,
): MatrixCell {
  const period = lastPeriod(row);
  const isApart = !samePeriodAs(period, common);
  return {
    row,
    second: [
      haveOneUnit(like) ? '' : row.unit,
      isApart ? core.period.short(period) : '',
      row.soFar,
      row.earlier,
      row.change?.short ?? '',
    ].filter(Boolean),
  };
}
