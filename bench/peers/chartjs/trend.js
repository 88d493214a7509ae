// Chart.js: lines over years.
import {
  CategoryScale,
  Chart,
  Legend,
  LinearScale,
  LineController,
  LineElement,
  PointElement,
  Title,
  Tooltip,
} from 'chart.js';
import { colours } from '../../data/colours.mjs';
import { canvasChart, titled } from './canvas-chart.js';

Chart.register(CategoryScale, LinearScale, LineController, LineElement, PointElement);
Chart.register(Legend, Title, Tooltip);

const dataOf = ({ labels, series }) => ({
  labels,
  datasets: series.map(({ name, values }, i) => ({
    label: name,
    data: values,
    borderColor: colours[i],
    backgroundColor: colours[i],
  })),
});

export function draw(element, data) {
  const options = { scales: { y: { beginAtZero: true } }, plugins: titled(data.title) };
  return canvasChart(element, { type: 'line', data: dataOf(data), options }, dataOf);
}
