// uPlot: one line over many days.
import uPlot from 'uplot';
import { colours, size } from './size.js';

export function draw(element, { title, times, values }) {
  element.replaceChildren();
  const ready = new Promise((resolve) => {
    new uPlot(
      {
        title,
        ...size,
        series: [{}, { stroke: colours[0], width: 1 }],
        hooks: { ready: [resolve] },
      },
      [times.map((time) => time / 1000), values],
      element,
    );
  });
  return { ready };
}
