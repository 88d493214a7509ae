// ECharts: bars that lie, with their names before and their values after them.
import { BarChart } from 'echarts/charts';
import { GridComponent } from 'echarts/components';
import { use } from 'echarts/core';
import { svgChart } from './svg-chart.js';

use([BarChart, GridComponent]);

const optionOf = ({ rows }) => ({
  grid: { top: 32, bottom: 24, left: 190, right: 50 },
  xAxis: { type: 'value' },
  yAxis: { type: 'category', inverse: true, data: rows.map(({ name }) => name) },
  series: [
    { type: 'bar', label: { show: true, position: 'right' }, data: rows.map(({ value }) => value) },
  ],
});

export const draw = (element, data) => svgChart(element, data, optionOf);
