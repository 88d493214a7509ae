// billboard.js: bars that lie, with their names before and their values after them.
import { bar } from 'billboard.js';
import { svgChart } from './svg-chart.js';

const optionsOf = ({ rows }) => ({
  data: {
    x: 'x',
    type: bar(),
    labels: true,
    columns: [
      ['x', ...rows.map(({ name }) => name)],
      ['values', ...rows.map(({ value }) => value)],
    ],
  },
  axis: { rotated: true, x: { type: 'category' } },
  legend: { show: false },
});

export const draw = (element, data) => svgChart(element, data, optionsOf);
