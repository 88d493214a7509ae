// uPlot: bars. Its bars stand upright, with their names under them.
import uPlot from 'uplot';
import { colours, size } from './size.js';

const bars = ({ rows }) => [rows.map((_, i) => i), rows.map(({ value }) => value)];

export function draw(element, data) {
  element.replaceChildren();
  let chart;
  let { rows } = data;
  const ready = new Promise((resolve) => {
    chart = new uPlot(
      {
        title: data.title,
        ...size,
        scales: {
          x: { time: false, range: (_, least, most) => [least - 0.5, most + 0.5] },
          y: { range: (_, __, most) => [0, most] },
        },
        axes: [
          {
            splits: () => rows.map((_, i) => i),
            values: () => rows.map(({ name }) => name.slice(0, 10)),
          },
          {},
        ],
        series: [{}, { fill: colours[0], paths: uPlot.paths.bars({ size: [0.7] }) }],
        hooks: { ready: [resolve] },
      },
      bars(data),
      element,
    );
  });
  return {
    ready,
    update(next) {
      rows = next.rows;
      chart.setData(bars(next));
    },
  };
}
