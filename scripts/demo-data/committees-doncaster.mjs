// Makes the datasets of what Doncaster's councillors heard in quarters 1 and 3 of 2021/22.
// Where the minutes give no number, the datasets have none.

import {
  areaOf,
  doncasterQuarter3,
  minutesFigure,
  publishedRow,
  trend,
  withoutNumber,
  withoutNumberRow,
  weeklyFosterCost,
} from './committees-published.mjs';
import { frontDoorDoncaster } from './front-door.mjs';
import { reReferrals } from './re-referrals.mjs';
import { doncasterMinutesSource } from './sources.mjs';

const doncaster = 'Doncaster';
const quarter1 = '2021-22 Q1';
const quarter3 = '2021-22 Q3';
/** The year that both quarters fall into. */
const met = { period: '2022', label: 'The committee’s year' };

/** The break is this project's choice: figures before and after it are not compared. */
const newSystem = { period: met.period, label: 'Another case management system', break: true };

/** The front door of the gallery, with the remark on level 4 in its text: a value there would sort outcomes by level. */
export const doncasterFrontDoor = () => ({
  ...frontDoorDoncaster(),
  description:
    'More children than before were being referred at level 4. The minutes give no number for it.',
});

export const doncasterPoliceReferrals = () =>
  trend('RefBySource_Police_%', doncaster, {
    name: 'referrals made by the police',
    met,
    notes: [
      'Per cent of referrals in the year. A referral is a contact that social care took on, so this is not the share of contacts.',
    ],
  });

const said = (name, group, which, measure = {}) =>
  withoutNumberRow(name, group, doncaster, quarter1, `${which}; the minutes give no figure`, {
    measure,
  });

/** What rose and what fell, as reported to the committee and as published. */
export const doncasterDirection = () => ({
  widget: 'vital-signs',
  title: 'Referrals, plans and care: said and published',
  area: areaOf(doncaster),
  year: 'financial',
  indicators: [
    said('Referrals to social care, as said', 'The committee heard: fewer', 'fewer'),
    said('Children on a protection plan, as said', 'The committee heard: more', 'more'),
    said('Children taken into care, as said', 'The committee heard: more', 'more'),
    ...['CPP_Total_NumRef', 'CPP_Num', 'LACnum_Start'].map((measure) =>
      publishedRow(measure, doncaster, 'What the Department publishes, a year at a time', {
        beside: [],
        last: 2022,
      }),
    ),
  ],
  notes: [
    'None of these measures has a good or a bad direction here, so none is rated.',
    'The Department’s figures are of years that end on 31 March; none is of the quarter.',
    'Another case management system came in during the last of these years, which may have moved its counts.',
  ],
  source: doncasterMinutesSource,
});

export const doncasterFosterCost = () => weeklyFosterCost(doncaster);

/** The minutes name both costs, without amounts. */
export const doncasterFosterMix = () => {
  const pounds = { unit: 'pounds', kind: 'flow', counts: 'things', decimals: 0 };
  return {
    widget: 'vital-signs',
    title: 'What a ratio of 75 to 25 would do to cost',
    area: areaOf(doncaster),
    year: 'financial',
    indicators: [
      said('Cost of in-house foster carers', 'It would rise', 'would rise', pounds),
      said('Cost of external foster carers', 'It would fall', 'would fall', pounds),
    ],
    notes: [
      'We hold neither amount, nor how many carers there are, so the two cannot be set against each other.',
    ],
    source: doncasterMinutesSource,
  };
};

/** Four costs of a bed, and what is known about 18 packages. */
export const doncasterBeds = () => ({
  widget: 'cost-comparator',
  measure: { name: 'a bed for a young person aged 16 or over' },
  subtitle: 'A bed for a young person aged 16 or over',
  area: areaOf(doncaster),
  period: '2021-22',
  unit: 'pounds per bed per year',
  provisions: [
    {
      id: 'full',
      name: 'In-house, full',
      kind: 'in-house',
      cost: minutesFigure('In-house 16+, pounds for each bed for each year at full occupancy'),
      basis: 'full occupancy',
    },
    {
      id: 'actual',
      name: 'In-house',
      kind: 'in-house',
      cost: minutesFigure('In-house 16+, pounds for each bed for each year, forecast'),
      basis: 'forecast',
    },
    {
      id: 'external',
      name: 'External',
      kind: 'external',
      cost: minutesFigure('External 16+, pounds for each bed for each year, forecast'),
      basis: 'forecast',
    },
    {
      id: 'out-of-authority',
      name: 'Out of authority',
      kind: 'out-of-authority',
      cost: minutesFigure('Out of authority, pounds for each bed for each year, forecast'),
      basis: 'forecast',
    },
  ],
  packages: {
    name: 'Expensive packages for young people aged 16 or over',
    count: minutesFigure('Expensive packages for 16+'),
    average: {
      value: minutesFigure(
        'Expensive packages for 16+, average pounds for each week (approximately)',
      ),
      marks: ['e'],
    },
    unit: 'pounds per week',
    under: {
      value: minutesFigure('Expensive packages for 16+, bound in pounds for each week'),
      count: minutesFigure('Expensive packages for 16+, how many are under the bound'),
    },
  },
  whatIf: { occupancy: { provision: 'full' } },
  notes: [
    'The minutes do not say how many beds there are, so occupancy is tried out in per cent.',
    'The counts of packages are quoted as the minutes give them.',
  ],
  disclosure: { protected: true },
  source: doncasterQuarter3,
});

/** A change since a year whose count was not given, beside the published counts. */
export const doncasterSince2019 = () => ({
  widget: 'vital-signs',
  title: 'Children looked after: said and published',
  area: areaOf(doncaster),
  year: 'financial',
  indicators: [
    {
      name: 'More than in 2019, as said',
      group: 'What the committee heard',
      measure: { unit: 'count', kind: 'stock', direction: 'neutral' },
      periods: [quarter3],
      series: [
        {
          name: doncaster,
          role: 'area',
          values: [
            {
              value: '[x]',
              change: minutesFigure('Children looked after, more than in 2019'),
              note: 'a rise since 2019; the minutes give the number neither then nor now',
            },
          ],
        },
      ],
    },
    publishedRow('LACnum', doncaster, 'What the Department publishes', {
      beside: [],
      first: 2019,
      last: 2022,
    }),
  ],
  notes: ['The two may be of different days and counts, so they need not agree.'],
  source: doncasterQuarter3,
});

/** Compliance beside quality, and when both should have improved. */
export const doncasterQuarter3Signs = () => ({
  widget: 'vital-signs',
  title: 'Compliance and quality, side by side',
  area: areaOf(doncaster),
  year: 'financial',
  asOf: '31 December 2021',
  indicators: [
    withoutNumberRow(
      'Compliance, as the case system reports it',
      'What the committee heard',
      doncaster,
      quarter3,
      'the minutes give no figure; dashboards that show compliance and quality together were missing',
      {
        measure: { unit: 'percent', direction: 'high' },
        quality: {
          name: 'Quality, as audits find it',
          value: withoutNumber('the minutes give no figure'),
          unit: 'percent',
        },
        due: '2022-23 Q1',
      },
    ),
    publishedRow('Continue_Assess_Comp', doncaster, 'What the Department publishes', {
      last: 2022,
      events: [newSystem],
      quality: {
        name: 'Quality of assessments',
        value: withoutNumber('none is published'),
        unit: 'percent',
      },
    }),
  ],
  notes: [
    '“Due” is when the committee heard that performance should be better.',
    'The year of the change of case system is not held against the year before it; the break is ours.',
  ],
  source: doncasterQuarter3,
});

export const doncasterLookedAfter = () =>
  trend('LACnum', doncaster, {
    name: 'children in care',
    extra: { subtitle: 'Children looked after on 31 March' },
    met,
    notes: [
      'Published on 31 March of each year. What the committee heard is of another day and from another count, so the two need not agree.',
    ],
    beside: [],
  });

/** Re-referrals with the change of case system as a break. */
export function doncasterReReferrals() {
  const { series, control: _, notes, ...rest } = reReferrals();
  return {
    ...rest,
    // Counts of referrals are in the gallery's copy; here two columns are enough.
    series: series
      .filter(({ name }) => name === doncaster || name === 'England')
      .map(({ name, role, values }) => ({ name, role, values })),
    events: [newSystem],
    notes: [
      ...notes,
      'The break is ours: the minutes of quarter 3 of 2021 to 2022 report the change of system in that year, not its day.',
    ],
  };
}
