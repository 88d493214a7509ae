// ECharts: a donut with its legend beside it.
import { PieChart } from 'echarts/charts';
import { LegendComponent } from 'echarts/components';
import { use } from 'echarts/core';
import { svgChart } from './svg-chart.js';

use([PieChart, LegendComponent]);

const optionOf = ({ parts }) => ({
  legend: { orient: 'vertical', right: 0, top: 32 },
  series: [
    {
      type: 'pie',
      radius: [60, 100],
      center: [110, 155],
      label: { show: false },
      data: parts,
    },
  ],
});

export const draw = (element, data) => svgChart(element, data, optionOf);
