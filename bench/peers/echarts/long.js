// ECharts: one line over many days, reduced by its own sampling.
import { LineChart } from 'echarts/charts';
import { GridComponent } from 'echarts/components';
import { use } from 'echarts/core';
import { svgChart } from './svg-chart.js';

use([LineChart, GridComponent]);

const optionOf = ({ times, values }) => ({
  grid: { top: 32, bottom: 28, left: 40, right: 12 },
  xAxis: { type: 'time' },
  yAxis: { type: 'value' },
  series: [
    {
      type: 'line',
      showSymbol: false,
      sampling: 'minmax',
      data: times.map((time, i) => [time, values[i]]),
    },
  ],
});

export const draw = (element, data) => svgChart(element, data, optionOf);
