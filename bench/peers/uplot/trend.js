// uPlot: lines over years.
import uPlot from 'uplot';
import { colours, size } from './size.js';

const points = ({ times, series }) => [
  times.map((time) => time / 1000),
  ...series.map(({ values }) => values),
];

/** Settles when it has painted its canvas, which it does in a microtask. */
export function draw(element, data) {
  element.replaceChildren();
  let chart;
  const ready = new Promise((resolve) => {
    const series = data.series.map(({ name }, i) => ({
      label: name,
      stroke: colours[i],
      width: 2,
    }));
    chart = new uPlot(
      { title: data.title, ...size, series: [{}, ...series], hooks: { ready: [resolve] } },
      points(data),
      element,
    );
  });
  return { ready, update: (next) => chart.setData(points(next)) };
}
