// Chart.js: one line over many days, reduced by its own plugin.
import {
  Chart,
  Decimation,
  LinearScale,
  LineController,
  LineElement,
  PointElement,
  Title,
} from 'chart.js';
import { colours } from '../../data/colours.mjs';
import { canvasChart, titled } from './canvas-chart.js';

Chart.register(LinearScale, LineController, LineElement, PointElement, Title, Decimation);

// A linear axis of milliseconds with years for labels: a time axis needs a library of dates beside it.
const yearOf = (time) => new Date(time).getUTCFullYear();

const dataOf = ({ times, values }) => ({
  datasets: [
    {
      data: times.map((x, i) => ({ x, y: values[i] })),
      borderColor: colours[0],
      borderWidth: 1,
      pointRadius: 0,
    },
  ],
});

export function draw(element, data) {
  const options = {
    parsing: false,
    normalized: true,
    scales: { x: { type: 'linear', ticks: { callback: yearOf } }, y: { beginAtZero: true } },
    plugins: { ...titled(data.title), decimation: { enabled: true, algorithm: 'min-max' } },
  };
  return canvasChart(element, { type: 'line', data: dataOf(data), options }, dataOf);
}
