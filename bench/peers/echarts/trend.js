// ECharts: lines over years.
import { LineChart } from 'echarts/charts';
import { GridComponent, LegendComponent } from 'echarts/components';
import { use } from 'echarts/core';
import { svgChart } from './svg-chart.js';

use([LineChart, GridComponent, LegendComponent]);

const optionOf = ({ labels, series }) => ({
  legend: { top: 24 },
  grid: { top: 56, bottom: 28, left: 40, right: 12 },
  xAxis: { type: 'category', data: labels },
  yAxis: { type: 'value' },
  series: series.map(({ name, values }) => ({ type: 'line', name, data: values })),
});

export const draw = (element, data) => svgChart(element, data, optionOf);
