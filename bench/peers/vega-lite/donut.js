// Vega-Lite: a donut with its legend beside it.
import { svgChart } from './svg-chart.js';

const spec = {
  mark: { type: 'arc', innerRadius: 60 },
  encoding: {
    theta: { field: 'value', type: 'quantitative', stack: true },
    color: { field: 'name', type: 'nominal', sort: null, title: null },
  },
};

const rowsOf = ({ parts }) => parts;

export const draw = (element, data) => svgChart(element, data, { spec, rowsOf });
