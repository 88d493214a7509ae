// Vega-Lite: bars that lie, with their names before and their values after them.
import { svgChart } from './svg-chart.js';

const spec = {
  encoding: {
    y: { field: 'name', type: 'nominal', sort: null, title: null },
    x: { field: 'value', type: 'quantitative', title: null },
  },
  layer: [
    { mark: 'bar' },
    {
      mark: { type: 'text', align: 'left', dx: 4 },
      encoding: { text: { field: 'value', type: 'quantitative', format: ',' } },
    },
  ],
};

const rowsOf = ({ rows }) => rows;

export const draw = (element, data) => svgChart(element, data, { spec, rowsOf });
