// Makes the datasets of what Bradford's councillors asked about the vital signs of December 2020.
// The minutes give one sum of money; a sign without a number in them has none here.

import {
  areaOf,
  bradfordMinutes,
  lookedAfterSince2016,
  minutesFigure,
  publishedRow,
  trend,
  withoutNumberRow,
} from './committees-published.mjs';

const bradford = 'Bradford';
const month = '2020-12';
const none = 'the minutes give no figure';
const met = { period: month, label: 'The vital signs of December 2020' };
// Counted on 30 September: the position nearest to December.
const metBefore = { period: '2020', label: 'Vital signs follow in December 2020' };

const asked = (name, group, note, rest) =>
  withoutNumberRow(name, group, bradford, month, note, rest);
// The published year that December 2020 falls into, or the day before it.
const year = { last: 2021 };
const day = { last: 2020 };
const published = (measure, group, last) => publishedRow(measure, bradford, group, last);

const staff = 'Staff';
const door = 'Front door and visits';
const health = 'Health of children looked after';
const custody = 'Young people in custody';
const money = 'Money';
const breakdowns = 'Breakdowns that a member asked for';

const people = { unit: 'count', direction: 'neutral' };
const percentOf = (direction) => ({ unit: 'percent', direction });

/** Every sign that councillors asked about, and the published measure nearest to it. */
export const bradfordVitalSigns = () => ({
  widget: 'vital-signs',
  title: 'Signs that the committee asked about, December 2020',
  area: areaOf(bradford),
  year: 'financial',
  asOf: '31 December 2020',
  indicators: [
    asked('Caseload in the monthly report', staff, `called worrying by a member; ${none}`, {
      measure: { unit: 'cases per social worker', direction: 'low', counts: 'things' },
    }),
    published('Work_Force_AvgNumCase_SW', staff, day),
    asked('Number of agency staff', staff, `to be brought to a later meeting; ${none}`, {
      measure: people,
    }),
    published('Work_Force_Agecy_Rate', staff, day),
    asked('Sickness in the monthly report', staff, `its management had been criticised; ${none}`, {
      measure: percentOf('low'),
    }),
    published('Work_Force_SWAbsence', staff, day),
    asked(
      'Repeat referrals in the monthly report',
      door,
      `closed after assessment and help, and back within twelve months; ${none}`,
      { measure: percentOf('low') },
    ),
    published('ReReferral', door, year),
    asked('Visits to children on a protection plan', door, none, { measure: percentOf('high') }),
    asked('Dental checks in the monthly report', health, `a cause for concern; ${none}`, {
      measure: percentOf('high'),
    }),
    published('LACDental%', health, year),
    asked(
      'Health assessments in the monthly report',
      health,
      `to be in the report from now on; ${none}`,
      { measure: percentOf('high') },
    ),
    published('LACHealth%', health, year),
    asked(
      'Young people in custody',
      custody,
      'said to have doubled; the minutes give neither number, and twice a small number may be one or two more',
      { measure: people },
    ),
    {
      name: 'Budget line, a large part for the staffing structure',
      group: money,
      measure: { unit: 'pounds', kind: 'flow', direction: 'neutral', counts: 'things' },
      periods: ['2021-22'],
      series: [
        {
          name: bradford,
          role: 'area',
          values: [
            minutesFigure(
              'Budget line of which a large part is for the staffing structure, pounds',
            ),
          ],
        },
      ],
    },
    ...['Inequality', 'Poverty', 'Children with disabilities'].map((name) =>
      asked(name, breakdowns, `asked for, not yet reported; ${none}`, { measure: people }),
    ),
    asked(
      'Staffing structure chart',
      'To be shared with the committee',
      'promised for a later meeting',
      {
        measure: { ...people, counts: 'things' },
        due: '2021-02',
      },
    ),
  ],
  notes: [
    'The minutes give no target and do not say which signs were red, so nothing is rated here.',
    'Published figures are of the year that December 2020 falls into, or of 30 September before it.',
    '“Due” beside the staffing structure chart is the end of February, when it was to be ready; the year is ours.',
  ],
  source: bradfordMinutes,
});

export const bradfordCaseload = () =>
  trend('Work_Force_AvgNumCase_SW', bradford, {
    met: metBefore,
    name: 'average caseload',
    extra: { subtitle: 'Position on 30 September' },
  });

export const bradfordAgency = () =>
  trend('Work_Force_Agecy_Rate', bradford, {
    met: metBefore,
    name: 'social workers from agencies',
    extra: { subtitle: 'Position on 30 September' },
  });

export const bradfordSickness = () =>
  trend('Work_Force_SWAbsence', bradford, {
    met: metBefore,
    name: 'social workers’ sickness absence',
    extra: { subtitle: 'Year ending 30 September' },
  });

export const bradfordReReferrals = () =>
  trend('ReReferral', bradford, {
    met,
    name: 're-referrals within a year',
    extra: { subtitle: 'Percentage of referrals', control: true },
  });

export const bradfordDental = () =>
  trend('LACDental%', bradford, {
    met,
    name: 'children in care seen by a dentist',
    extra: { subtitle: 'Percentage of those looked after for a year' },
  });

export const bradfordLookedAfter = () => lookedAfterSince2016(bradford, met);
