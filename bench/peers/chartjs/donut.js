// Chart.js: a donut with its legend beside it.
import { ArcElement, Chart, DoughnutController, Legend, Title, Tooltip } from 'chart.js';
import { colours } from '../../data/colours.mjs';
import { canvasChart, titled } from './canvas-chart.js';

Chart.register(ArcElement, DoughnutController, Legend, Title, Tooltip);

const dataOf = ({ parts }) => ({
  labels: parts.map(({ name }) => name),
  datasets: [{ data: parts.map(({ value }) => value), backgroundColor: colours }],
});

export function draw(element, data) {
  const options = { plugins: { ...titled(data.title), legend: { position: 'right' } } };
  return canvasChart(element, { type: 'doughnut', data: dataOf(data), options }, dataOf);
}
