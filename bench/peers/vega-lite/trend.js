// Vega-Lite: lines over years.
import { svgChart } from './svg-chart.js';

const spec = {
  mark: 'line',
  encoding: {
    x: { field: 'time', type: 'temporal', title: null },
    y: { field: 'value', type: 'quantitative', title: null },
    color: { field: 'name', type: 'nominal', title: null },
  },
};

const rowsOf = ({ times, series }) =>
  series.flatMap(({ name, values }) => values.map((value, i) => ({ name, value, time: times[i] })));

export const draw = (element, data) => svgChart(element, data, { spec, rowsOf });
