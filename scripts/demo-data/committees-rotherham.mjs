// Makes the datasets of what Rotherham's councillors asked about safeguarding and early help in 2018.
// The minutes do not date the reports: they are due a number of months after the meeting.

import {
  areaOf,
  indicator,
  lookedAfterSince2016,
  minutesFigure,
  publishedRow,
  sourceOf,
  trend,
  withoutNumber,
  withoutNumberRow,
} from './committees-published.mjs';
import { cellOf, departmentSymbols, readSource, valueOf } from './published.mjs';
import { childrenInNeedSource, departmentDisclosure, rotherhamMinutesSource } from './sources.mjs';

// Figures that a committee has published in its minutes.
const inMinutes = { protected: true };
const rotherham = 'Rotherham';
const heard = 'What the committee heard';
const reports = 'Progress reports asked for';
const publishedGroup = 'What the Department publishes, to 31 March 2018';
const minutesYear = '2018';
const none = 'the minutes give no figure';

/** 39% from schools, few from hospitals; movements up and down, without counts. */
export const rotherhamEarlyHelp = () => ({
  widget: 'threshold-funnel',
  title: 'Early help: who refers, and steps up and down',
  area: areaOf(rotherham),
  year: 'calendar',
  period: minutesYear,
  sources: [
    {
      name: 'Schools',
      value: {
        value: '[x]',
        share: minutesFigure('Early help referrals made by schools, percent') / 100,
      },
    },
    { name: 'Hospitals', value: withoutNumber('very few; the minutes give no number') },
  ],
  levels: [
    { id: 'universal', name: 'Universal services' },
    { id: 'early-help', name: 'Early help' },
    { id: 'social-care', name: 'Social care' },
  ],
  movements: [
    {
      from: 'early-help',
      to: 'social-care',
      name: 'Step-up',
      value: withoutNumber('the minutes give no number'),
    },
    {
      from: 'social-care',
      to: 'early-help',
      name: 'Step-down',
      value: withoutNumber('the minutes give no number'),
    },
  ],
  notes: [
    'A contact is here a referral to early help. The minutes give the share of schools, and not of how many.',
  ],
  source: rotherhamMinutesSource,
});

/** From referral to plan in the year before; no number of contacts, the first stage, is published. */
export function rotherhamJourney() {
  const flow = { of: 'episodes', kind: 'flow' };
  const cut = (name) => readSource(`${name}_rotherham_2017_and_2018.csv`);
  const referrals = readSource('c1_children_in_need_referrals_and_rereferrals_2013_to_2025.csv');
  const census = [
    [{ name: 'Referrals', ...flow }, referrals, 'referral_count'],
    [{ name: 'Episodes of need begun', ...flow }, cut('b1'), 'Started_episodes'],
    [{ name: 'Section 47 enquiries', ...flow }, cut('c4'), 'Section47'],
    [{ name: 'Initial child protection conferences', ...flow }, cut('c4'), 'ICPC'],
    [{ name: 'Child protection plans begun', ...flow }, cut('d3'), 'CPP_start'],
  ];
  const count = (rows, column, year) =>
    valueOf(cellOf(rows, { la_name: rotherham, time_period: year }, column), departmentSymbols);
  const held = (name, measure) => {
    const [previous, value] = indicator(measure, rotherham, { first: 2017, last: 2018 }).series[0]
      .values;
    return { name, of: 'children', kind: 'stock', value, previous };
  };
  return {
    widget: 'threshold-funnel',
    title: 'From contact to protection plan',
    area: areaOf(rotherham),
    year: 'financial',
    period: '2018',
    previousPeriod: '2017',
    journey: [
      {
        name: 'Contacts',
        of: 'contacts',
        kind: 'flow',
        value: withoutNumber('no official table counts contacts, and the minutes give no number'),
      },
      ...census.map(([stage, rows, column]) => ({
        ...stage,
        value: count(rows, column, '2018'),
        previous: count(rows, column, '2017'),
      })),
      held('On a child protection plan', 'CPP_Num'),
    ],
    notes: [
      'The last stage is from the Department’s Local Authority Interactive Tool.',
      'A plan that begins is counted as an episode.',
    ],
    disclosure: departmentDisclosure,
    source: childrenInNeedSource,
  };
}

const published = (measure, options) =>
  publishedRow(measure, rotherham, publishedGroup, { last: 2018, ...options });

export const rotherhamSigns = () => ({
  widget: 'vital-signs',
  title: 'Assessments, care leavers and what is still to come',
  area: areaOf(rotherham),
  year: 'calendar',
  indicators: [
    {
      name: 'Early help assessments done',
      group: heard,
      measure: { unit: 'percent', kind: 'flow', direction: 'high', decimals: 0 },
      disclosure: inMinutes,
      periods: [minutesYear],
      series: [
        {
          name: rotherham,
          role: 'area',
          values: [minutesFigure('Early help assessments done, percent')],
        },
      ],
      quality: {
        name: 'Quality, as audits find it',
        value: withoutNumber('still to follow; the minutes give no figure'),
        unit: 'percent',
      },
    },
    {
      name: 'Care leavers in education, employment or training, as said',
      group: heard,
      measure: { unit: 'percent', kind: 'flow', direction: 'high', decimals: 1 },
      disclosure: inMinutes,
      periods: [minutesYear],
      series: [
        {
          name: rotherham,
          role: 'area',
          values: [
            {
              value: minutesFigure(
                'Care leavers in education, employment or training, percent (approximately)',
              ),
              marks: ['e'],
              note: 'The committee heard that it was higher than the national figure, which the minutes do not give.',
            },
          ],
        },
        {
          name: 'All young people in Rotherham',
          role: 'other',
          values: [minutesFigure('All young people in education, employment or training, percent')],
        },
        {
          name: 'England, care leavers',
          role: 'national',
          values: [withoutNumber('the minutes give no figure')],
        },
      ],
    },
    withoutNumberRow(
      'Contacts that become referrals',
      heard,
      rotherham,
      minutesYear,
      `once a high share, now fewer; ${none}`,
      { measure: { unit: 'percent' } },
    ),
    withoutNumberRow(
      'Differences between teams',
      heard,
      rotherham,
      minutesYear,
      `being acted on; ${none} for any team`,
      { measure: { unit: 'percent' } },
    ),
    reportRow('Dental assessments', 'Months until a progress report on dental assessments'),
    reportRow(
      'Apprenticeships offered',
      'Months until a progress report on the apprenticeship offer',
    ),
    published('Continue_Assess_Comp', { name: 'Social care assessments in 45 working days' }),
    published('CareLeaverEET', {
      name: 'Care leavers in education, employment or training, published',
    }),
    published('LACDental%'),
  ],
  notes: [
    'The minutes do not say of which ages and which year the 61% is. The Department’s figure is of care leavers aged 19 to 21.',
    'The minutes that we hold bear no date, so the months until a report cannot be turned into a day.',
  ],
  source: rotherhamMinutesSource,
});

/** When a report was promised, in the form that the minutes use. */
const reportRow = (name, figure) => ({
  name: `${name}: months until the report`,
  group: reports,
  measure: { unit: 'months', direction: 'neutral', counts: 'things', decimals: 0 },
  periods: [minutesYear],
  series: [{ name: rotherham, role: 'area', values: [minutesFigure(figure)] }],
});

export const rotherhamCareLeavers = () =>
  trend('CareLeaverEET', rotherham, {
    name: 'care leavers in education, employment or training',
    notes: ['Care leavers aged 19 to 21; percentages are published as whole numbers.'],
    extra: { subtitle: 'Percentage of care leavers aged 19 to 21' },
  });

/** How many children left care and how many entered it, year by year. */
export function rotherhamLeavingCare() {
  const options = { beside: [] };
  const left = indicator('LACceased', rotherham, options);
  const came = indicator('LACnum_Start', rotherham, options);
  return {
    widget: 'indicator-trend',
    title: 'Into care and out of care',
    subtitle: 'Children',
    area: areaOf(rotherham),
    year: 'financial',
    ...left,
    series: [
      { name: 'Left care', role: 'area', values: left.series[0].values },
      { name: 'Came into care', role: 'area', values: came.series[0].values },
    ],
    notes: ['A year of the Department ends on 31 March; the committee’s 2018 is a calendar year.'],
    disclosure: departmentDisclosure,
    source: sourceOf('LACceased'),
  };
}

export const rotherhamLookedAfter = () => lookedAfterSince2016(rotherham);
