// Makes the journeys from referral to care, as the census counts them.
// Each stage says whether it counts episodes or children.

import {
  areaCells,
  authorityArea,
  cellOf,
  departmentSymbols,
  readSource,
  valueOf,
} from './published.mjs';
import { childrenInNeedSource, departmentDisclosure } from './sources.mjs';

const referrals = readSource('c1_children_in_need_referrals_and_rereferrals_2013_to_2025.csv');
const inNeed = readSource('b1_children_in_need_2013_to_2025.csv');
const enquiries = readSource('c4_children_in_need_section_47s_and_icpcs_2013_to_2025.csv');
const plansBegun = readSource('d3_cpps_subsequent_plan_2013_to_2025.csv');
const plansHeld = readSource('d5_cpps_at31march_by_duration_2013_to_2025.csv');
const lookedAfter = readSource('cla_number_and_rate_per_10k_children.csv');

const [now, before] = ['2025', '2024'];
const areas = ['Doncaster', 'Rotherham', 'Bradford', 'England'];

const flow = { of: 'episodes', kind: 'flow' };
const stages = [
  [{ name: 'Referrals', ...flow }, referrals, 'referral_count'],
  [{ name: 'Episodes of need begun', ...flow }, inNeed, 'Started_episodes'],
  [{ name: 'Section 47 enquiries', ...flow }, enquiries, 'Section47'],
  [{ name: 'Initial child protection conferences', ...flow }, enquiries, 'ICPC'],
  [{ name: 'Child protection plans begun', ...flow }, plansBegun, 'CPP_start'],
  [{ name: 'In need', of: 'episodes', kind: 'stock' }, inNeed, 'At31_episodes'],
  [{ name: 'On a child protection plan', of: 'children', kind: 'stock' }, plansHeld, 'CPP_At31'],
  [{ name: 'Looked after', of: 'children', kind: 'stock' }, lookedAfter, 'children_count'],
];

/** One area in the year ending 31 March 2025, with the year before. */
export const journeyOf = (name) => ({
  ...envelope(name === 'England' ? ['England’s counts are rounded to the nearest 10.'] : []),
  area: areaOf(name),
  previousPeriod: before,
  journey: journey(name, true),
});

/** Doncaster and the other three areas. */
export const journeysOfAreas = () => ({
  ...envelope(['England’s counts are rounded to the nearest 10, those of authorities are not.']),
  area: areaOf(areas[0]),
  journey: journey(areas[0], false),
  areas: areas.slice(1).map((name) => ({ area: areaOf(name), journey: journey(name, false) })),
});

const envelope = (notes) => ({
  widget: 'threshold-funnel',
  title: 'From referral to care, year ending 31 March 2025',
  period: now,
  year: 'financial',
  notes: [
    'The census begins with the referral: no official table gives contacts by authority. A plan that begins is counted as an episode.',
    ...notes,
    'Children looked after are from another return of the Department, Children looked after in England including adoptions, reporting year 2025.',
  ],
  disclosure: departmentDisclosure,
  source: childrenInNeedSource,
});

const areaOf = (name) =>
  name === 'England' ? { name, code: 'E92000001' } : authorityArea(lookedAfter, name);

function journey(name, withPrevious) {
  return stages.map(([stage, rows, column]) => {
    const count = (year) =>
      valueOf(cellOf(rows, { ...areaCells(name), time_period: year }, column), departmentSymbols);
    return {
      ...stage,
      value: count(now),
      ...(withPrevious ? { previous: count(before) } : {}),
    };
  });
}
