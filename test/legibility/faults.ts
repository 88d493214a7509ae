// Says what is hard to read among texts and lines: too small, on each other, on a line, outside, cut off.
import { type Box, contains, type LineBox, type TextBox } from './boxes.js';

/** No text is smaller, whatever the density. */
export const SMALLEST_PX = 12;

/**
 * Edges of letters are blurred over the pixel that they end in, so that half a px is not seen.
 * The advance of a last letter ends a little beyond its ink, too.
 */
const TOLERANCE_PX = 0.5;

/** Two texts of a drawing side by side are read as one word where less than this is between them. */
const LEAST_GAP_PX = 2;

export interface Seen {
  /** Everything that the widget takes of the page. */
  readonly widget: Box;
  readonly texts: readonly TextBox[];
  readonly axisLines: readonly LineBox[];
  readonly gridLines: readonly LineBox[];
}

/** A line for each fault, in the order of the rules; empty where all can be read. */
export const faultsOf = ({ widget, texts, axisLines, gridLines }: Seen): readonly string[] => [
  ...texts.filter(isSmall).map(({ text, sizePx }) => `${sizePx.toFixed(1)} px: ${quoted(text)}`),
  ...collisions(texts),
  ...texts.flatMap((text) => crossings(text, axisLines)),
  ...texts.filter(({ halo }) => !halo).flatMap((text) => crossings(text, gridLines)),
  ...texts.flatMap(({ text, clippedBy }) =>
    clippedBy === undefined ? [] : [`cut off by ${clippedBy}: ${quoted(text)}`],
  ),
  ...texts
    .filter(({ ink, clippedBy }) => clippedBy === undefined && !contains(widget, ink))
    .map(({ text }) => `outside the widget: ${quoted(text)}`),
];

const LONGEST = 48;

const quoted = (text: string): string =>
  `"${text.length > LONGEST ? `${text.slice(0, LONGEST - 1)}…` : text}"`;

/** Sizes in em do not come out whole: a hundredth of a px is the computer's. */
const isSmall = ({ sizePx }: TextBox): boolean => sizePx < SMALLEST_PX - 0.01;

function collisions(texts: readonly TextBox[]): readonly string[] {
  const sorted = [...texts].sort((a, b) => a.ink.top - b.ink.top);
  return sorted.flatMap((a, i) => {
    const found: string[] = [];
    for (const b of sorted.slice(i + 1)) {
      if (b.ink.top > a.ink.bottom) break;
      if (collide(a, b)) found.push(`overlap: ${quoted(a.text)} ↔ ${quoted(b.text)}`);
    }
    return found;
  });
}

function collide(a: TextBox, b: TextBox): boolean {
  const acrossPx = Math.min(a.ink.right, b.ink.right) - Math.max(a.ink.left, b.ink.left);
  const downPx = Math.min(a.ink.bottom, b.ink.bottom) - Math.max(a.ink.top, b.ink.top);
  const besidePx = a.drawn && b.drawn && downPx > a.sizePx / 3 ? -LEAST_GAP_PX : TOLERANCE_PX;
  return downPx > TOLERANCE_PX && acrossPx > besidePx;
}

const crossings = ({ text, ink, drawn }: TextBox, lines: readonly LineBox[]): readonly string[] =>
  drawn
    ? [...new Set(lines.filter(({ box }) => crosses(ink, box)).map(({ kind }) => kind))].map(
        (kind) => `on a line (${kind}): ${quoted(text)}`,
      )
    : [];

const crosses = (ink: Box, line: Box): boolean =>
  line.left < ink.right - TOLERANCE_PX &&
  line.right > ink.left + TOLERANCE_PX &&
  line.top < ink.bottom - TOLERANCE_PX &&
  line.bottom > ink.top + TOLERANCE_PX;
