// Cells of made-up figures, in English: all are of Exampleshire, which does not exist.
import { type CellsExample, cellRows } from './cells-example.js';

export const examples: readonly CellsExample[] = [
  {
    label: 'A trend: children looked after, and England',
    widget: 'indicator-trend',
    cells: cellRows(
      'Year | Exampleshire | Statistical neighbours, average | England',
      '2020-21 | 82 | 98 | 67',
      '2021-22 | 88 | 101 | 70',
      '2022-23 | 84 | 104 | 71',
      '2023-24 | 79 | 103 | 70',
      '2024-25 | 75 [p] | 101 | 67',
      '',
      'Made-up figures',
    ),
  },
  {
    label: 'A mix: where children live',
    widget: 'placement-mix',
    cells: cellRows(
      'Placement | 31 March 2024 | 31 March 2025',
      'Foster care, in-house | 214 | 221',
      'Foster care, external | 118 | 109',
      'Children’s homes | 46 | 51',
      'With relatives or friends | 62 | 70',
      'Placed for adoption | 18 | 3',
      'Total | 458 | 454',
      '',
      'Made-up figures',
    ),
  },
  {
    label: 'A funnel: what became of contacts',
    widget: 'threshold-funnel',
    cells: cellRows(
      'What became of contacts | 2023-24 | 2024-25',
      'Advice and guidance | 4,210 | 4,034',
      'Early help | 2,260 | 2,391',
      'Referral to social care | 1,140 | 1,087',
      'Total | 7,610 | 7,512',
      '',
      'Made-up figures',
    ),
  },
  {
    label: 'Costs: a bed, in-house and outside',
    widget: 'cost-comparator',
    cells: cellRows(
      'Home | £ per bed per week | Kind | Basis',
      'Children’s home, our own | £3,110 | In-house | Full occupancy',
      'Children’s home, bought | £3,970 | External | Price',
      '',
      'Made-up figures',
    ),
  },
  {
    label: 'A scorecard: several measures',
    widget: 'vital-signs',
    cells: cellRows(
      'Indicator | Unit | 2023-24 | 2024-25 | Target | Good is',
      'Visits in time | % | 88 | 92 | 95 | high',
      'Re-referrals within a year | % | 24 | 21 | 20 | low',
      'Cases of a social worker | cases | 17.5 | 16 | 15 | low',
      '',
      'Made-up figures',
    ),
  },
];
