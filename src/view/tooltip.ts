// Describes the tooltip of one point as lines; the first names it.
import { type Described, node } from './nodes.js';

const KINDS = ['name', 'value'];

/** A tooltip with the same lines that the polite region announces. */
export const tooltipView = (lines: readonly string[]): Described =>
  node(
    'div',
    { part: 'tooltip', class: 'small' },
    lines.map((line, i) => node('div', { class: KINDS[i] }, line)),
  );
