// Counts the rows of a scorecard: how many are rated, rose, fell and have a report overdue.
import { signOfChange } from '../../core/indicator/model.js';
import { countRatings, isOverdue, type Row, type VitalSignsModel } from './model.js';

type Model = VitalSignsModel;

/** How many are held against a target: one that is not yet due has no verdict. */
export const ratedOf = (rows: readonly Row[]): number => {
  const counts = countRatings(rows);
  return counts.met + counts['within tolerance'] + counts.missed;
};

export const overdueOf = ({ rows, asOf }: Model): number =>
  rows.filter((row) => isOverdue(row, asOf?.endDay)).length;

/** How many rows that can be compared with the period before rose and fell. */
export interface Moves {
  readonly risen: readonly Row[];
  readonly fallen: readonly Row[];
  readonly compared: number;
}

/** Nothing is counted across a break, nor of an older figure or a forecast, which has not risen yet. */
export function movesOf({ rows }: Pick<Model, 'rows'>): Moves {
  const compared = rows.flatMap((row) => {
    const { sincePrevious: since, lastAbsent, latest } = row.model;
    const isForecast = latest?.value.marks.includes('f');
    return !lastAbsent && !isForecast && since && since.reason === undefined
      ? [{ row, sign: signOfChange(since) }]
      : [];
  });
  const moved = (way: number) => compared.flatMap(({ row, sign }) => (sign === way ? [row] : []));
  return { risen: moved(1), fallen: moved(-1), compared: compared.length };
}
