// Makes the trends of re-referrals within 12 months, some of which are withheld.
// What is known about the circumstances of a figure is a note, not its explanation.

import { authorityArea, cellOf, readSource, yearlyValues, yearsOf } from './published.mjs';
import { childrenInNeedSource, departmentDisclosure } from './sources.mjs';

const rows = readSource('c1_children_in_need_referrals_and_rereferrals_2013_to_2025.csv');
const years = yearsOf(rows);
const asWritten = new Intl.NumberFormat('en-GB');

/** Doncaster with Rotherham, Bradford and England, 2013 to 2025. */
export function reReferrals() {
  return dataset('Doncaster', ['Rotherham', 'Bradford'], [doncaster2022Note()]);
}

/** City of London, where few are referred and three years are withheld. */
export function reReferralsCityOfLondon() {
  return dataset(
    'City of London',
    [],
    [
      'In the City of London few children are referred, so a few re-referrals move the percentage far.',
      'The Department withholds counts of 1 to 5, and others that would give one away.',
    ],
  );
}

function dataset(lead, others, notes) {
  return {
    widget: 'indicator-trend',
    subtitle: 'Percentage of referrals',
    area: authorityArea(rows, lead),
    year: 'financial',
    measure: {
      name: 're-referrals within a year',
      unit: 'percent',
      kind: 'flow',
      direction: 'low',
      decimals: 1,
    },
    periods: years,
    series: [
      series(lead, 'area'),
      ...others.map((name) => series(name, 'other')),
      series('England', 'national'),
    ],
    control: true,
    notes: [
      ...notes,
      'Low is good, as in the Department’s Local Authority Interactive Tool.',
      'Counts of referrals are rounded to the nearest 10 for England and not rounded for authorities.',
    ],
    disclosure: departmentDisclosure,
    source: childrenInNeedSource,
  };
}

function series(name, role) {
  const values = yearlyValues(rows, name, years, 'rereferral_percent');
  const referrals = yearlyValues(rows, name, years, 'referral_count');
  // A denominator is left out where its value is withheld, even if it is published.
  const denominator = referrals.map((count, index) => (values[index] === '[c]' ? null : count));
  return { name, role, values, denominator };
}

function doncaster2022Note() {
  const count = (column) =>
    asWritten.format(Number(cellOf(rows, { la_name: 'Doncaster', time_period: '2022' }, column)));
  return (
    `Doncaster’s value for 2022 is as published: ${count('rereferral_count')} of ${count('referral_count')} referrals. ` +
    'The published table carries no mark on it. Doncaster’s scrutiny minutes for quarter 3 of 2021 to 2022 record ' +
    'that a move to another case management system was under way and that reporting from it was a concern; ' +
    'neither source says that the one explains the other.'
  );
}
