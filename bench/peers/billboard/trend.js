// billboard.js: lines over years.
import { line } from 'billboard.js';
import { svgChart } from './svg-chart.js';

const optionsOf = ({ labels, series }) => ({
  data: {
    x: 'x',
    type: line(),
    columns: [['x', ...labels], ...series.map(({ name, values }) => [name, ...values])],
  },
  axis: { x: { type: 'category' }, y: { min: 0, padding: 0 } },
});

export const draw = (element, data) => svgChart(element, data, optionsOf);
