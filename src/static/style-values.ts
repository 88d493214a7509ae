// Works out values of style sheets: custom properties, colours and lengths, as far as ours go.
import type { PlainValues } from '../view/sheet/plain-values.js';
import { splitAt } from './style-rules.js';

/** Red, green and blue, 0 to 255, and how solid it is, 0 to 1. */
export type Colour = readonly [red: number, green: number, blue: number, alpha: number];

export type Theme = 'light' | 'dark';

/** Of a custom property by its name; undefined where there is none. */
type Known = (name: string) => string | undefined;

/** A value without `var()`; undefined where one has neither a value nor another in its place. */
export function withoutVariables(value: string, known: Known): string | undefined {
  const at = value.indexOf('var(');
  if (at < 0) return value;
  const end = closedAt(value, at + 3);
  const [name = '', ...others] = splitAt(value.slice(at + 4, end), ',');
  const fallback = others.length > 0 ? others.join(',') : undefined;
  const found = known(name.trim()) ?? fallback;
  if (found === undefined) return undefined;
  return withoutVariables(value.slice(0, at) + found.trim() + value.slice(end + 1), known);
}

function closedAt(text: string, opened: number): number {
  let depth = 0;
  for (let at = opened; at < text.length; at += 1) {
    if (text[at] === '(') depth += 1;
    if (text[at] === ')' && --depth === 0) return at;
  }
  throw new Error(`expected a bracket that is closed, received “${text}”`);
}

const CLEAR: Colour = [0, 0, 0, 0];

/**
 * A colour; undefined for `none`.
 *
 * @throws Error for what is no colour of ours
 * @example colourOf('light-dark(#000000, #ffffff)', 'dark') // [255, 255, 255, 1]
 */
export function colourOf(value: string, theme: Theme): Colour | undefined {
  const text = value.trim();
  if (text === 'none') return undefined;
  if (text === 'transparent') return CLEAR;
  if (/^#[0-9a-f]{6}$/i.test(text)) {
    const [red, green, blue] = [1, 3, 5].map((from) => parseInt(text.slice(from, from + 2), 16));
    return [red!, green!, blue!, 1];
  }
  const found = /^([\w-]+)\(([^]*)\)$/.exec(text);
  const name = found?.[1];
  const list = found?.[2] ?? '';
  const parts = splitAt(list, ',');
  if (name === 'light-dark') return colourOf(parts[theme === 'light' ? 0 : 1] ?? '', theme);
  if (name === 'color-mix') return mixOf(parts, theme);
  throw new Error(`expected a colour, received “${value}”`);
}

/** `in srgb`, then two colours, of which the first or the second may have its share. */
function mixOf([, first = '', second = '']: readonly string[], theme: Theme): Colour {
  const [one, shareOfOne] = shared(first);
  const [other, shareOfOther] = shared(second);
  const share = shareOfOne ?? 1 - (shareOfOther ?? 0.5);
  const [a, b] = [colourOf(one, theme) ?? CLEAR, colourOf(other, theme) ?? CLEAR];
  const alpha = a[3] * share + b[3] * (1 - share);
  const part = (i: 0 | 1 | 2): number =>
    alpha === 0 ? 0 : (a[i] * a[3] * share + b[i] * b[3] * (1 - share)) / alpha;
  return [part(0), part(1), part(2), alpha];
}

function shared(text: string): readonly [colour: string, share: number | undefined] {
  const found = /^\s*([^]*?)\s+([\d.]+)%\s*$/.exec(text);
  const colour = found?.[1];
  const percent = found?.[2];
  return colour === undefined ? [text, undefined] : [colour, Number(percent) / 100];
}

/** As files write it: few programs know more than `#rrggbb`. */
export const hexOf = (colour: Colour): string =>
  `#${colour
    .slice(0, 3)
    .map((part) => Math.round(part).toString(16).padStart(2, '0'))
    .join('')}`;

/**
 * A length in px; undefined where it is none of ours.
 *
 * @param emPx what one em is
 * @example lengthPx('max(0.875em, 12px)', 16) // 14
 */
export function lengthPx(value: string, emPx: number): number | undefined {
  const text = value.trim();
  const plain = /^([\d.]+)(em|px)?$/.exec(text);
  if (plain) return Number(plain[1]) * (plain[2] === 'em' ? emPx : 1);
  const most = /^max\(([^]+)\)$/.exec(text)?.[1];
  if (most !== undefined) {
    const lengths = splitAt(most, ',').map((each) => lengthPx(each, emPx));
    return lengths.includes(undefined) ? undefined : Math.max(...(lengths as number[]));
  }
  const worked = /^calc\(([\w.]+) ([*/]) ([\w.]+)\)$/.exec(text);
  if (!worked) return undefined;
  const [a, b] = [lengthPx(worked[1]!, emPx), lengthPx(worked[3]!, emPx)];
  if (a === undefined || b === undefined) return undefined;
  return worked[2] === '*' ? a * b : a / b;
}

/** What a picture reads of our sheets. */
export const valuesIn = (theme: Theme): PlainValues => ({
  colour: (written) => {
    const colour = colourOf(written, theme);
    return colour ? [hexOf(colour), colour[3]] : ['none', 0];
  },
  lengthPx,
});
