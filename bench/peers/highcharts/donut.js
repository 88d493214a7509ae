// Highcharts: a donut with its legend beside it.
import { svgChart } from './svg-chart.js';

const optionsOf = ({ parts }) => ({
  legend: { align: 'right', layout: 'vertical', verticalAlign: 'middle' },
  series: [
    {
      type: 'pie',
      innerSize: '60%',
      showInLegend: true,
      dataLabels: { enabled: false },
      data: parts.map(({ name, value }) => ({ name, y: value })),
    },
  ],
});

export const draw = (element, data) => svgChart(element, data, optionsOf);
