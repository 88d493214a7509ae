// Makes the mixes of where looked after children live and who provides the place.
// Counts and groups are those that the Department publishes.

import {
  areaCells,
  authorityArea,
  cellOf,
  departmentSymbols,
  readSource,
  valueOf,
} from './published.mjs';
import { departmentDisclosure, doncasterMinutesSource, lookedAfterSource } from './sources.mjs';

const rows = readSource('la_cla_on_31_march_placements.csv');
const [now, before] = ['2025', '2024'];
const areas = ['Doncaster', 'Rotherham', 'Bradford', 'England'];

const asked = {
  Placement: {
    title: 'Where children looked after live',
    notes: [
      'Foster placements are those with in-house, agency and family carers together: at this level the Department does not tell them apart.',
    ],
  },
  'Place providers': {
    title: 'Who provides the places of children looked after',
    notes: [
      'All kinds of place are counted together. A council’s aim for its foster carers cannot be held against them.',
    ],
  },
  'Locality of placement': {
    title: 'Children looked after inside and outside the authority',
    notes: [],
  },
};

/** One area's children on 31 March 2025, with the year before, by one of the Department's groupings. */
export function placements(group, name) {
  const { title, measure, ...rest } = envelope(group);
  return {
    ...rest,
    subtitle: title,
    measure: { name: 'children', ...measure },
    area: areaOf(name),
    period: '31 March 2025',
    previousPeriod: '31 March 2024',
    ...counts(group, name),
    disclosure: disclosureOf(name),
  };
}

/** The same for all four areas side by side. */
export function placementsOfAreas(group) {
  return {
    ...envelope(group),
    areas: areas.map((name) => ({
      area: areaOf(name),
      period: '31 March 2025',
      previousPeriod: '31 March 2024',
      ...counts(group, name),
      ...(name === 'England' ? { disclosure: disclosureOf(name) } : {}),
    })),
    disclosure: departmentDisclosure,
  };
}

/** Doncaster's target for its foster carers, for which the minutes give no figures. */
export function fosterCarerTarget() {
  const minutes = readSource('minutes_figures.csv');
  const target = (figure) => valueOf(cellOf(minutes, { figure }, 'value'), {}) / 100;
  return {
    widget: 'placement-mix',
    title: 'Foster carers in Doncaster: where the ratio should be',
    area: authorityArea(rows, 'Doncaster'),
    measure: { unit: 'foster carers', kind: 'stock', counts: 'people' },
    groups: [
      {
        id: 'in-house',
        name: 'In-house',
        target: target('Foster carers in-house, percent hoped for'),
      },
      {
        id: 'external',
        name: 'External',
        target: target('Foster carers external, percent hoped for'),
      },
    ],
    notes: [
      'The ratio is of foster carers only, not of all places. The minutes give no figure of how it stood.',
    ],
    source: doncasterMinutesSource,
  };
}

const envelope = (group) => ({
  widget: 'placement-mix',
  title: asked[group].title,
  measure: { unit: 'children', kind: 'stock', counts: 'people' },
  ...(asked[group].notes.length > 0 ? { notes: asked[group].notes } : {}),
  source: lookedAfterSource,
});

const areaOf = (name) =>
  name === 'England' ? { name, code: 'E92000001' } : authorityArea(rows, name);

/** The Department rounds England to the nearest 10, and authorities not at all. */
const disclosureOf = (name) =>
  name === 'England' ? { ...departmentDisclosure, rounding: 10 } : departmentDisclosure;

function counts(group, name) {
  const names = [
    ...new Set(rows.filter((row) => row.cla_group === group).map((row) => row.characteristic)),
  ];
  const count = (characteristic, year) =>
    valueOf(
      cellOf(
        rows,
        { ...areaCells(name), cla_group: group, characteristic, time_period: year },
        'number',
      ),
      departmentSymbols,
    );
  return {
    parts: names
      .filter((part) => part !== 'Total')
      .map((part) => ({ name: part, value: count(part, now), previous: count(part, before) })),
    total: count('Total', now),
    totalPrevious: count('Total', before),
  };
}
