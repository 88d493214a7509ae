// The floor's lines: over years with a legend, and over many days.

import { across, colour, HEIGHT, rule, svg, swatch, text, WIDTH } from './marks.mjs';
import { extent, tickValues } from './ticks.mjs';

const plotX = [44, WIDTH - 12];
const plotY = [HEIGHT - 28, 40];

export function trend({ title, times, labels, series }) {
  const { x, y, axis } = scales(
    times,
    series.flatMap(({ values }) => values),
  );
  const years = labels.map((label, i) => {
    const tick = rule(`M${x(times[i])},${plotY[0]}v5`, '#000');
    return i % 2 === 0 ? tick + text(x(times[i]), HEIGHT - 10, label, 'middle') : tick;
  });
  const lines = series.map(({ values }, i) =>
    line(
      values.map((value, j) => [x(times[j]), y(value)]),
      i,
    ),
  );
  const names = series.map(({ name }, i) => swatch(i * 130, 30, i) + text(16 + i * 130, 30, name));
  return svg(title, names.join('') + axis + years.join('') + lines.join(''));
}

export function long({ title, times, values }) {
  const { x, y, axis } = scales(times, values);
  const points = values.map((value, i) => [x(times[i]), y(value)]);
  return svg(title, axis + line(points, 0));
}

function scales(times, values) {
  const period = extent(times);
  const range = [0, extent(values)[1]];
  const y = (value) => across(value, range, plotY);
  const grid = tickValues(range, 5).map(
    (value) =>
      rule(`M${plotX[0]},${y(value)}H${plotX[1]}`) +
      rule(`M${plotX[0]},${y(value)}h-5`, '#000') +
      text(plotX[0] - 8, y(value) + 4, value, 'end'),
  );
  const zero = rule(`M${plotX[0]},${plotY[0]}H${plotX[1]}`, '#000');
  return { x: (time) => across(time, period, plotX), y, axis: grid.join('') + zero };
}

const line = (points, i) =>
  `<path d="M${points.map(([x, y]) => `${x},${y}`).join('L')}" fill="none" stroke="${colour(i)}" stroke-width="2"/>`;
