// Texts of the marks that the kinds share.

import { colours } from '../data/colours.mjs';

export const WIDTH = 480;
export const HEIGHT = 270;

export const colour = (i) => colours[i % colours.length];

/** A value of one range as a place in another, to a tenth of a px. */
export const across = (value, [from, to], [start, end]) =>
  +(start + ((value - from) / (to - from || 1)) * (end - start)).toFixed(1);

export const svg = (title, marks) =>
  `<svg viewBox="0 0 ${WIDTH} ${HEIGHT}" width="${WIDTH}" height="${HEIGHT}" font-size="12" role="img">${text(0, 14, title)}${marks}</svg>`;

export const text = (x, y, words, anchor = 'start') =>
  `<text x="${x}" y="${y}" text-anchor="${anchor}">${words}</text>`;

export const rule = (d, stroke = '#ccc') => `<path d="${d}" stroke="${stroke}"/>`;

export const swatch = (x, y, i) =>
  `<rect x="${x}" y="${y - 10}" width="10" height="10" fill="${colour(i)}"/>`;
