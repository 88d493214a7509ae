// Makes the comparisons of what places cost, each cost with its basis.
// The made-up example is of no real council.

import { cellOf, readSource, valueOf } from './published.mjs';

const rows = readSource('unit_cost_figures.csv');

/** A provision made from the one row that `where` selects. */
function provision(where, rest) {
  return { ...rest, cost: valueOf(cellOf(rows, where, 'value'), {}) };
}

const sourceOf = (where) => {
  const name = cellOf(rows, where, 'source');
  const url = cellOf(rows, where, 'source_url');
  return url ? { name, url } : { name };
};

const residential = { area: 'England', period: '2018/19', setting: 'Residential' };
const prices = { ...residential, provision: 'Private and voluntary' };
const full = { ...residential, provision: 'In-house', basis: 'at full occupancy' };
const study = {
  ...residential,
  provision: 'In-house',
  basis: 'priced on an equivalent basis (85 per cent occupancy)',
};

const average = { basis: 'price', basisNote: 'average price paid, year to 31 March 2019' };

/** In-house homes on two bases beside the price of others: the basis decides which is dearer. */
export function costsOnTwoBases() {
  return {
    widget: 'cost-comparator',
    title: 'A week in a children’s home, on two bases',
    area: { name: 'England', code: 'E92000001' },
    period: '2018-19',
    unit: 'pounds per week',
    provisions: [
      provision(full, {
        id: 'full',
        name: 'In-house',
        kind: 'in-house',
        basis: 'full occupancy',
        source: sourceOf(full),
      }),
      provision(study, {
        id: 'study',
        name: 'In-house, as a study prices it',
        kind: 'in-house',
        basis: 'stated occupancy',
        occupancy: 0.85,
        basisNote: 'priced on an equivalent basis',
        source: sourceOf(study),
      }),
      provision(prices, {
        id: 'external',
        name: 'Private and voluntary',
        kind: 'external',
        ...average,
        source: sourceOf(prices),
      }),
    ],
    whatIf: { occupancy: { provision: 'full', occupancy: 0.85 } },
    notes: [
      'The figures are for a place for a week. The sources give no number of beds, so occupancy is tried out in per cent.',
    ],
    source: { name: 'Figures collected from reports and articles, as each note says' },
  };
}

/** One authority's homes beside the price that England's authorities pay. */
export function costsLincolnshire() {
  const lincolnshire = { area: 'Lincolnshire', setting: 'Residential' };
  const [own, bought] = ['In-house', 'External'].map((name) => ({
    ...lincolnshire,
    provision: name,
  }));
  const weekly = { basis: 'actual', setting: 'Residential', area: 'Lincolnshire' };
  return {
    widget: 'cost-comparator',
    title: 'A children’s home: Lincolnshire beside England',
    period: '2018-19',
    unit: 'pounds per week',
    provisions: [
      provision(own, {
        name: 'In-house',
        kind: 'in-house',
        ...weekly,
        basisNote: 'average weekly cost, 26 children in four homes',
        source: sourceOf(own),
      }),
      provision(bought, {
        name: 'External',
        kind: 'external',
        ...weekly,
        basisNote: 'average weekly cost, 21 children',
        source: sourceOf(bought),
      }),
      provision(prices, {
        name: 'Private and voluntary',
        kind: 'external',
        area: 'England',
        setting: 'Residential',
        ...average,
        source: sourceOf(prices),
      }),
    ],
    notes: [
      'Lincolnshire’s page prints the in-house cost as £2210k; it is taken here as £2,210.',
      'It does not say how many of its own beds were in use.',
    ],
    source: { name: 'Figures collected from reports and answers, as each note says' },
  };
}

/** Two settings on one scale; in-house and external together, as in the returns. */
export function costsOfSettings() {
  const of = (setting) => ({ area: 'England', period: '2024-25', setting, provision: 'All' });
  const spending = (setting, basisNote) =>
    provision(of(setting), {
      name: `${setting}${setting === 'Residential' ? ' care' : ''}`,
      kind: 'all',
      setting,
      basis: 'actual',
      basisNote,
    });
  return {
    widget: 'cost-comparator',
    title: 'What a week of care costs, by setting',
    area: { name: 'England', code: 'E92000001' },
    period: '2024-25',
    unit: 'pounds per child per week',
    provisions: [
      spending('Residential', 'section 251 outturn divided by care days'),
      spending('Foster care', 'section 251 outturn divided by foster placements at 31 March'),
    ],
    notes: [
      'Rounded to the nearest £5. The two are divided by different things: days of care, and placements on a day.',
    ],
    source: {
      ...sourceOf(of('Residential')),
      licence: 'Open Government Licence v3.0',
      status: 'official',
    },
  };
}

/** Everything that the widget can draw, for a county that does not exist. */
export function exampleshireCosts() {
  return {
    widget: 'cost-comparator',
    title: 'What our homes and carers cost',
    area: { name: 'Exampleshire', code: 'E00000000' },
    period: '2024-25',
    unit: 'pounds per bed per year',
    provisions: [
      {
        id: 'full',
        name: 'Our home, full',
        kind: 'in-house',
        cost: 210000,
        basis: 'full occupancy',
      },
      { id: 'home', name: 'Our home', kind: 'in-house', cost: 252000, basis: 'forecast' },
      { name: 'External', kind: 'external', cost: 262000, basis: 'price' },
      { name: 'Out of authority', kind: 'out-of-authority', cost: 341000, basis: 'price' },
    ],
    packages: {
      name: 'Packages for young people aged 16 or over',
      values: [2950, 3100, 3150, 3200, 3400, 3400, 3450, 3900, 4200, 5100, 8800],
      average: { value: 4059, marks: ['e'] },
      unit: 'pounds per week',
    },
    whatIf: {
      occupancy: { provision: 'home', beds: 8, fixedCost: 1680000, occupied: 7 },
      mix: {
        name: 'Foster carers',
        places: 240,
        inHouse: 0.6,
        target: 0.75,
        costInHouse: 32000,
        costExternal: 52000,
      },
    },
    notes: ['Exampleshire is no real place: all figures are made up.'],
    source: { name: 'Made-up figures', status: 'estimate' },
  };
}
