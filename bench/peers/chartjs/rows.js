// Chart.js: bars that lie, with their names before them.
import {
  BarController,
  BarElement,
  CategoryScale,
  Chart,
  LinearScale,
  Title,
  Tooltip,
} from 'chart.js';
import { colours } from '../../data/colours.mjs';
import { canvasChart, titled } from './canvas-chart.js';

Chart.register(BarController, BarElement, CategoryScale, LinearScale, Title, Tooltip);

const dataOf = ({ rows }) => ({
  labels: rows.map(({ name }) => name),
  datasets: [{ data: rows.map(({ value }) => value), backgroundColor: colours[0] }],
});

export function draw(element, data) {
  const options = {
    indexAxis: 'y',
    plugins: { ...titled(data.title), legend: { display: false } },
  };
  return canvasChart(element, { type: 'bar', data: dataOf(data), options }, dataOf);
}
