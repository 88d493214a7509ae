// Makes the dataset of what councillors heard about Doncaster's front door.
// The minutes have one number, and the dataset has no other.

import { cellOf, readSource, valueOf } from './published.mjs';
import { doncasterMinutesSource } from './sources.mjs';

const rows = readSource('minutes_figures.csv');

/** Doncaster's contacts in quarter 1 of 2021/22, most of them from the police; outcomes and levels by name. */
export function frontDoorDoncaster() {
  const figure = 'Contacts with the front door in the quarter';
  return {
    widget: 'threshold-funnel',
    title: 'Contacts with Doncaster’s front door, April to June 2021',
    area: { name: 'Doncaster', code: 'E08000017' },
    period: cellOf(rows, { figure }, 'period'),
    contacts: valueOf(cellOf(rows, { figure }, 'value'), {}),
    sources: [{ name: 'Police', order: 'most' }],
    outcomes: [
      { name: 'Advice and guidance' },
      { name: 'Redirected to other organisations' },
      { name: 'Response by another agency' },
      { name: 'Early help' },
      { name: 'Referral' },
    ],
    levels: [
      { id: '1', name: 'Universal' },
      { id: '2', name: 'Level 2, enhanced' },
      { id: '3', name: 'Level 3, enhanced' },
      { id: '4', name: 'Level 4, statutory' },
    ],
    notes: [
      'The minutes give the number of contacts only. They name outcomes and levels without numbers, and do not say which outcome is of which level.',
    ],
    source: doncasterMinutesSource,
  };
}
