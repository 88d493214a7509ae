// Writes periods in English.
import type { Incomparable } from '../statistics/comparability.js';
import type { PeriodWords } from './period.js';
import { periodWords } from './period-writer.js';

const MONTHS =
  'January February March April May June July August September October November December'.split(
    ' ',
  );

/** Two periods of which the other was given as the one before. */
const APART: Readonly<Record<Incomparable, string>> = {
  length: 'the periods differ in length',
  overlap: 'the periods overlap',
  order: 'that period does not end before this one',
};

/** `periodEn.long(readPeriod('2021-22 Q1', 'financial'), false)` → "2021 to 2022, quarter 1" */
export const periodEn: PeriodWords = periodWords({
  months: MONTHS,
  // GOV.UK shortens months in tables and titles only.
  shortMonths: MONTHS.map((name) => name.slice(0, 3)),
  to: (end) => `to ${end}`,
  toAlone: 'to',
  yearEnding: (date) => `year ending ${date}`,
  yearsEnding: (count, date) => `${count} years ending ${date}`,
  part: (kind, part, asOf) => `${asOf ? 'end of ' : ''}${kind} ${part}`,
  endOf: (month) => `end of ${month}`,
  letters: { half: 'H', quarter: 'Q' },
  yearsEnd: (dates) => `Years end on ${dates.join(' or ')}.`,
  notCompared: (when, why, flows) =>
    `${flows ? 'Counts over a period are not' : 'Not'} compared with ${flows ? 'those of ' : ''}${when}: ${APART[why]}.`,
});
