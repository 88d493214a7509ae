// The floor's bars: names before them, values after them, a grid behind them.

import { across, colour, HEIGHT, rule, svg, text } from './marks.mjs';
import { extent, tickValues } from './ticks.mjs';

const START = 190;
const plotX = [START, 420];
const plotY = [30, HEIGHT - 28];

export function rows({ title, rows: bars }) {
  const range = [0, extent(bars.map(({ value }) => value))[1]];
  const x = (value) => across(value, range, plotX);
  const pitch = (plotY[1] - plotY[0]) / bars.length;
  const grid = tickValues(range, 5).map(
    (value) =>
      rule(`M${x(value)},${plotY[0]}V${plotY[1]}`) +
      rule(`M${x(value)},${plotY[1]}v5`, '#000') +
      text(x(value), HEIGHT - 10, value.toLocaleString('en-GB'), 'middle'),
  );
  const drawn = bars.map(({ name, value }, i) => {
    const top = +(plotY[0] + pitch * (i + 0.15)).toFixed(1);
    const base = +(top + pitch * 0.35 + 4).toFixed(1);
    const width = +(x(value) - START).toFixed(1);
    return (
      text(START - 6, base, name, 'end') +
      `<rect x="${START}" y="${top}" width="${width}" height="${(pitch * 0.7).toFixed(1)}" fill="${colour(0)}"/>` +
      text(x(value) + 4, base, value.toLocaleString('en-GB'))
    );
  });
  const zero = rule(`M${START},${plotY[0]}V${plotY[1]}`, '#000');
  return svg(title, grid.join('') + drawn.join('') + zero);
}
