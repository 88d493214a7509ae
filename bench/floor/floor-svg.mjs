// Writes the marks of each kind as an SVG text: what the peers draw, without a library.

import { donut } from './donut.mjs';
import { long, trend } from './lines.mjs';
import { rows } from './rows.mjs';

const writers = { trend, long, donut, funnel: rows, costs: rows };

/** The drawing of plain data, 480 × 270 px. */
export const floorSvg = (kind, data) => writers[kind](data);
