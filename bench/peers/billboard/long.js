// billboard.js: one line over many days.
import { line } from 'billboard.js';
import { svgChart } from './svg-chart.js';

const optionsOf = ({ times, values }) => ({
  data: {
    x: 'x',
    type: line(),
    columns: [
      ['x', ...times],
      ['values', ...values],
    ],
  },
  axis: { x: { type: 'timeseries', tick: { format: '%Y', count: 6 } }, y: { min: 0, padding: 0 } },
  point: { show: false },
  legend: { show: false },
  interaction: { enabled: false },
});

export const draw = (element, data) => svgChart(element, data, optionsOf);
