// billboard.js: a donut with its legend beside it.
import { donut } from 'billboard.js';
import { svgChart } from './svg-chart.js';

const optionsOf = ({ parts }) => ({
  data: { type: donut(), columns: parts.map(({ name, value }) => [name, value]) },
  legend: { position: 'right' },
  donut: { label: { show: false } },
});

export const draw = (element, data) => svgChart(element, data, optionsOf);
