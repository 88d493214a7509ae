// Highcharts: bars that lie, with their names before and their values after them.
import { svgChart } from './svg-chart.js';

const optionsOf = ({ rows }) => ({
  xAxis: { categories: rows.map(({ name }) => name) },
  yAxis: { min: 0, title: { text: null } },
  legend: { enabled: false },
  series: [{ type: 'bar', dataLabels: { enabled: true }, data: rows.map(({ value }) => value) }],
});

export const draw = (element, data) => svgChart(element, data, optionsOf);
