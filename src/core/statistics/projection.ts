// Projects a part-year figure to twelve months, or says why it may not be projected.

/** Why a part-year figure is not projected. */
export type ProjectionRefusal =
  'stock' | 'unit' | 'not a year' | 'no value' | 'break' | 'under three months' | 'not needed';

/** What has to be known of a period's figure before it may be projected. */
export interface PartYear {
  readonly kind: 'flow' | 'stock';
  /** False for rates, percentages and days, which do not grow with the months. */
  readonly unitIsCountOrPounds: boolean;
  readonly monthsElapsed: number;
  readonly periodIsYear: boolean;
  /** False where the value is withheld or not available. */
  readonly valueKnown: boolean;
  /** The series breaks within the period or at its start, so its months are not of one kind. */
  readonly breakInPeriod?: boolean;
}

/**
 * The first reason, in the order of `ProjectionRefusal`, not to project; undefined where it is allowed.
 *
 * Only flows counted in things, people or pounds, over a year, after three months and before twelve.
 *
 * @example projectionRefusal({ kind: 'stock', unitIsCountOrPounds: true, monthsElapsed: 8, periodIsYear: true, valueKnown: true }) // 'stock'
 */
export const projectionRefusal = (year: PartYear): ProjectionRefusal | undefined => {
  if (year.kind === 'stock') return 'stock';
  if (!year.unitIsCountOrPounds) return 'unit';
  if (!year.periodIsYear) return 'not a year';
  if (!year.valueKnown) return 'no value';
  if (year.breakInPeriod) return 'break';
  if (!(year.monthsElapsed >= 3)) return 'under three months';
  return year.monthsElapsed >= 12 ? 'not needed' : undefined;
};

/**
 * The whole year's figure in the unit of `value`, not rounded, if the rest of the year goes as its
 * first `monthsElapsed` months went: a straight line, months elapsed ÷ 12.
 *
 * Call `projectionRefusal` first.
 *
 * @example projectPartYear({ value: 148, monthsElapsed: 8 }) // 222
 */
export const projectPartYear = (part: {
  readonly value: number;
  readonly monthsElapsed: number;
}): number => (part.value * 12) / part.monthsElapsed;
