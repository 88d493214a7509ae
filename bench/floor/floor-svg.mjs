// Writes the marks of each kind as an SVG text: what the peers draw, without a library.

import { extent, tickValues } from './ticks.mjs';

const WIDTH = 480;
const HEIGHT = 270;
const margin = { top: 40, right: 12, bottom: 28, left: 44 };
const colours = [
  '#12436d',
  '#28a197',
  '#801650',
  '#f46a25',
  '#3d3d3d',
  '#a285d1',
  '#5694ca',
  '#8a5a00',
];

/** The drawing of plain data, 480 × 270 px. */
export const floorSvg = (kind, data) => writers[kind](data);

const writers = { trend, long, donut, funnel: rows, costs: rows };

const across = (value, [from, to], [start, end]) =>
  +(start + ((value - from) / (to - from || 1)) * (end - start)).toFixed(1);

const plotX = [margin.left, WIDTH - margin.right];
const plotY = [HEIGHT - margin.bottom, margin.top];

function trend({ title, times, labels, series }) {
  const valuesRange = [0, extent(series.flatMap(({ values }) => values))[1]];
  const x = (time) => across(time, extent(times), plotX);
  const y = (value) => across(value, valuesRange, plotY);
  const lines = series.map(({ values }, i) =>
    line(
      values.map((value, j) => [x(times[j]), y(value)]),
      i,
    ),
  );
  const every = Math.ceil(labels.length / 7);
  const years = labels
    .map((label, i) => (i % every === 0 ? text(x(times[i]), HEIGHT - 10, label, 'middle') : ''))
    .join('');
  return svg(
    title,
    legend(series.map(({ name }) => name)) + valueAxis(valuesRange, y) + years + lines.join(''),
  );
}

function long({ title, times, values }) {
  const valuesRange = [0, extent(values)[1]];
  const x = (time) => across(time, extent(times), plotX);
  const y = (value) => across(value, valuesRange, plotY);
  return svg(
    title,
    valueAxis(valuesRange, y) +
      line(
        values.map((value, i) => [x(times[i]), y(value)]),
        0,
      ),
  );
}

function donut({ title, parts }) {
  const total = parts.reduce((sum, { value }) => sum + value, 0);
  let from = 0;
  const arcs = parts.map(({ value }, i) => {
    const to = from + (value / total) * 2 * Math.PI;
    const path = ring(from, to);
    from = to;
    return `<path d="${path}" fill="${colours[i % colours.length]}"/>`;
  });
  const names = parts.map(({ name, value }, i) => {
    const y = 48 + i * 26;
    return swatch(250, y, i) + text(266, y, `${short(name)} ${value.toLocaleString('en-GB')}`);
  });
  return svg(title, `<g transform="translate(120 150)">${arcs.join('')}</g>${names.join('')}`);
}

function rows({ title, rows: bars }) {
  const range = [0, extent(bars.map(({ value }) => value))[1]];
  const pitch = (HEIGHT - margin.top - margin.bottom) / bars.length;
  const drawn = bars.map(({ name, value }, i) => {
    const y = margin.top + i * pitch;
    const width = across(value, range, [0, 230]);
    const bar = `<rect x="190" y="${y.toFixed(1)}" width="${width}" height="${(pitch * 0.7).toFixed(1)}" fill="${colours[0]}"/>`;
    const base = +(y + pitch * 0.45).toFixed(1);
    return (
      text(184, base, short(name), 'end') +
      bar +
      text(194 + width, base, value.toLocaleString('en-GB'))
    );
  });
  return svg(title, drawn.join(''));
}

const svg = (title, marks) =>
  `<svg viewBox="0 0 ${WIDTH} ${HEIGHT}" width="${WIDTH}" height="${HEIGHT}" font-size="12" role="img">${text(0, 14, title)}${marks}</svg>`;

const text = (x, y, words, anchor = 'start') =>
  `<text x="${x}" y="${y}" text-anchor="${anchor}">${words}</text>`;

const short = (name) => (name.length > 26 ? `${name.slice(0, 25)}…` : name);

const swatch = (x, y, i) =>
  `<rect x="${x}" y="${y - 10}" width="10" height="10" fill="${colours[i % colours.length]}"/>`;

const legend = (names) =>
  names.map((name, i) => swatch(i * 130, 30, i) + text(16 + i * 130, 30, name)).join('');

const line = (points, i) =>
  `<path d="M${points.map(([x, y]) => `${x},${y}`).join('L')}" fill="none" stroke="${colours[i]}" stroke-width="2"/>`;

const valueAxis = (range, y) =>
  tickValues(range, 5)
    .map(
      (value) =>
        `<path d="M${plotX[0]},${y(value)}H${plotX[1]}" stroke="#ccc"/>${text(plotX[0] - 6, y(value) + 4, value, 'end')}`,
    )
    .join('');

/** A piece of a ring between two angles, clockwise from the top. */
function ring(from, to) {
  const at = (radius, angle) =>
    `${(radius * Math.sin(angle)).toFixed(1)},${(-radius * Math.cos(angle)).toFixed(1)}`;
  const large = to - from > Math.PI ? 1 : 0;
  return `M${at(100, from)}A100,100 0 ${large} 1 ${at(100, to)}L${at(60, to)}A60,60 0 ${large} 0 ${at(60, from)}Z`;
}
