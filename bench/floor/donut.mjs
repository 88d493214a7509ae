// The floor's donut: a ring with shares on its larger pieces, and a legend with values.

import { colour, svg, swatch, text, WIDTH } from './marks.mjs';

const OUTER = 100;
const INNER = 60;
/** A smaller piece has no room for its share. */
const LEAST_SHARE = 0.05;

export function donut({ title, parts }) {
  const total = parts.reduce((sum, { value }) => sum + value, 0);
  let from = 0;
  const pieces = parts.map(({ value }, i) => {
    const share = value / total;
    const to = from + share * 2 * Math.PI;
    const piece = `<path d="${ring(from, to)}" fill="${colour(i)}" stroke="#fff"/>`;
    const [x, y] = at((OUTER + INNER) / 2, (from + to) / 2);
    from = to;
    return share < LEAST_SHARE
      ? piece
      : piece + text(x, y, `${Math.round(share * 100)}%`, 'middle');
  });
  const legend = parts.map(({ name, value }, i) => {
    const y = 48 + i * 26;
    const number = value.toLocaleString('en-GB');
    return swatch(240, y, i) + text(256, y, name) + text(WIDTH, y, number, 'end');
  });
  return svg(title, `<g transform="translate(110 150)">${pieces.join('')}</g>${legend.join('')}`);
}

const at = (radius, angle) => [
  +(radius * Math.sin(angle)).toFixed(1),
  +(-radius * Math.cos(angle)).toFixed(1),
];

/** A piece of the ring between two angles, clockwise from the top. */
function ring(from, to) {
  const large = to - from > Math.PI ? 1 : 0;
  const outer = `M${at(OUTER, from)}A${OUTER},${OUTER} 0 ${large} 1 ${at(OUTER, to)}`;
  return `${outer}L${at(INNER, to)}A${INNER},${INNER} 0 ${large} 0 ${at(INNER, from)}Z`;
}
