// Highcharts: one line over many days.
import { svgChart } from './svg-chart.js';

const optionsOf = ({ times, values }) => ({
  xAxis: { type: 'datetime' },
  yAxis: { min: 0, title: { text: null } },
  legend: { enabled: false },
  series: [
    {
      type: 'line',
      lineWidth: 1,
      turboThreshold: 0,
      marker: { enabled: false },
      enableMouseTracking: false,
      data: times.map((time, i) => [time, values[i]]),
    },
  ],
});

export const draw = (element, data) => svgChart(element, data, optionsOf);
