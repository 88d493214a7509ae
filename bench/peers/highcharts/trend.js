// Highcharts: lines over years.
import { svgChart } from './svg-chart.js';

const optionsOf = ({ labels, series }) => ({
  xAxis: { categories: labels },
  yAxis: { min: 0, title: { text: null } },
  series: series.map(({ name, values }) => ({ type: 'line', name, data: [...values] })),
});

export const draw = (element, data) => svgChart(element, data, optionsOf);
