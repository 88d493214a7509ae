// Reads what a cost is for and for how long, and converts pounds between week and year.
import * as s from '../../core/data/schema.js';

export type Per = 'year' | 'week';
type Of = 'bed' | 'child' | 'placement';

export interface Unit {
  /** Absent where it is not stated. */
  readonly of?: Of;
  readonly per: Per;
}

/** Pounds by the time that they are for; the two say the same. */
export type Pounds = Readonly<Record<Per, number>>;

const UNITS = [
  'pounds per bed per year',
  'pounds per bed per week',
  'pounds per child per year',
  'pounds per child per week',
  'pounds per placement per year',
  'pounds per placement per week',
  'pounds per year',
  'pounds per week',
] as const;

export const unitSchema = s.oneOf(UNITS, 'cost unit');

type UnitText = (typeof UNITS)[number];

/**
 * The unit that a text means.
 *
 * @example readUnit('pounds per bed per week') // { of: 'bed', per: 'week' }
 */
export function readUnit(text: UnitText): Unit {
  const found = /(?:per (\w+) )?per (\w+)$/.exec(text)!;
  const of = found[1];
  const per = found[2];
  return { ...(of ? { of: of as Of } : {}), per: per as Per };
}

/** The unit in the author's form again. */
export const unitText = ({ of, per }: Unit): UnitText =>
  `pounds ${of ? `per ${of} ` : ''}per ${per}` as UnitText;

/**
 * The same amount for a year and for a week; what was given stays as it is.
 *
 * @example poundsIn(7, 'week') // { year: 365, week: 7 }
 */
export const poundsIn = (pounds: number, per: Per): Pounds =>
  per === 'year'
    ? { year: pounds, week: (pounds * 7) / 365 }
    : { year: (pounds * 365) / 7, week: pounds };
