// Vega-Lite: one line over many days.
import { svgChart } from './svg-chart.js';

const spec = {
  mark: { type: 'line', strokeWidth: 1 },
  encoding: {
    x: { field: 'time', type: 'temporal', title: null },
    y: { field: 'value', type: 'quantitative', title: null },
  },
};

const rowsOf = ({ times, values }) => times.map((time, i) => ({ time, value: values[i] }));

export const draw = (element, data) => svgChart(element, data, { spec, rowsOf });
