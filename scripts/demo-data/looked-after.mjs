// Makes the trends of children looked after per 10,000, with neighbours and England.
// Each of the ten neighbours is a separate series.

import { authorityArea, readSource, yearlyValues, yearsOf } from './published.mjs';
import { departmentDisclosure, lookedAfterSource } from './sources.mjs';

const rows = readSource('cla_number_and_rate_per_10k_children.csv');
const neighbourModel = readSource('sn_model_2025_wide.csv');
const years = yearsOf(rows);
const compared = ['Doncaster', 'Rotherham', 'Bradford'];

/** The rate per 10,000 with `lead` as the area: one of Doncaster, Rotherham, Bradford. */
export function lookedAfterRate(lead) {
  const others = compared.filter((name) => name !== lead);
  const neighbours = neighboursOf(lead);
  const values = (name) => yearlyValues(rows, name, years, 'rate_per_10000');
  return {
    widget: 'indicator-trend',
    subtitle: 'Children looked after on 31 March, for each 10,000 children',
    area: authorityArea(rows, lead),
    year: 'financial',
    measure: {
      name: 'children in care',
      unit: 'per 10,000',
      kind: 'stock',
      direction: 'neutral',
      decimals: 0,
    },
    periods: years,
    series: [
      { name: lead, role: 'area', values: values(lead) },
      ...others.map((name) => ({ name, role: 'other', values: values(name) })),
      ...neighbours.map((name) => ({
        name: others.includes(name) ? `${name}, as a neighbour` : name,
        role: 'neighbours',
        values: values(name),
      })),
      { name: 'England', role: 'national', values: values('England') },
    ],
    notes: notes(lead, others, neighbours),
    disclosure: departmentDisclosure,
    source: lookedAfterSource,
  };
}

function neighboursOf(lead) {
  const row = neighbourModel.find((candidate) => candidate.la_name === lead);
  // Neighbours are given by number; their names are those that this table has for the number.
  return Object.keys(row)
    .filter((column) => column.startsWith('SN_'))
    .map((column) => rows.find((candidate) => candidate.old_la_code === row[column]).la_name);
}

function notes(lead, others, neighbours) {
  const twice = others.filter((name) => neighbours.includes(name)).join(' and ');
  return [
    'Rates are published as whole numbers.',
    'Neither a rise nor a fall is called good here: the Department’s Local Authority Interactive Tool gives this measure no polarity.',
    `Statistical neighbours are the ten that the Department’s model of 2025 gives for ${lead}.`,
    ...(twice === '' ? [] : [`Shown both alone and as a statistical neighbour: ${twice}.`]),
  ];
}
