// Writes periods in Welsh.
import type { Incomparable } from '../statistics/comparability.js';
import { as, soft } from './mutation.cy.js';
import type { PeriodWords } from './period.js';
import { periodWords } from './period-writer.js';
import { yearsText } from './plural.cy.js';

const APART: Readonly<Record<Incomparable, string>> = {
  length: 'mae hyd y cyfnodau’n wahanol',
  overlap: 'mae’r cyfnodau’n gorgyffwrdd',
  order: 'nid yw’r cyfnod hwnnw’n dod i ben cyn yr un hwn',
};

const HALVES: readonly string[] = ['hanner cyntaf', 'ail hanner'];

/** `periodCy.long(readPeriod('2021-22 Q1', 'financial'), false)` → "2021 i 2022, chwarter 1" */
export const periodCy: PeriodWords = periodWords({
  months:
    'Ionawr Chwefror Mawrth Ebrill Mai Mehefin Gorffennaf Awst Medi Hydref Tachwedd Rhagfyr'.split(
      ' ',
    ),
  shortMonths: 'Ion Chwef Maw Ebr Mai Meh Gorff Awst Medi Hyd Tach Rhag'.split(' '),
  // "Ebrill 2024 i Fawrth 2025"; a day or a year is a number, which shows no mutation.
  to: (end) => `i ${soft(end)}`,
  toAlone: 'i',
  yearEnding: (date) => `blwyddyn sy’n dod i ben ar ${date}`,
  yearsEnding: (count, date) => `${yearsText(count)} sy’n dod i ben ar ${date}`,
  part: (kind, part, asOf) => {
    if (kind === 'quarter') return `${asOf ? 'diwedd ' : ''}chwarter ${part}`;
    return `${asOf ? 'diwedd yr ' : ''}${HALVES[part - 1]}`;
  },
  endOf: (month) => `diwedd ${month}`,
  letters: { half: 'H', quarter: 'Ch' },
  yearsEnd: (dates) => `Mae’r blynyddoedd yn dod i ben ar ${dates.join(' neu ')}.`,
  notCompared: (when, why, flows) =>
    flows
      ? `Ni chaiff cyfrifon dros gyfnod eu cymharu ${as(when)}: ${APART[why]}.`
      : `Heb ei gymharu ${as(when)}: ${APART[why]}.`,
});

/** A period within a sentence: `y flwyddyn sy’n dod i ben ar 31 Mawrth 2025`. */
export const withArticle = (when: string): string =>
  when.replace(/^blwyddyn/, 'y flwyddyn').replace(/^(\d+ \p{L}+ sy’n)/u, 'y $1');

/**
 * After a figure: `ar 31 Mawrth 2025`, `ar ddiwedd Rhagfyr 2020`, `ar gyfer y flwyddyn sy’n dod i ben ar 31 Mawrth 2025`.
 *
 * @param when with its article
 * @param isDay whether the figure is of one day
 */
export function atPeriod(when: string, isDay: boolean): string {
  const isDate = isDay && /^\d+ \p{L}+ \d{4}$/u.test(when);
  return isDate || when.startsWith('diwedd') ? `ar ${soft(when)}` : `ar gyfer ${when}`;
}
