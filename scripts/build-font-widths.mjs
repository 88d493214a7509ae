// Writes src/static/font-widths.ts: how wide each letter of a font is, read from the files of the font.
// node scripts/build-font-widths.mjs LiberationSans-Regular.ttf LiberationSans-Bold.ttf

import { readFileSync, writeFileSync } from 'node:fs';
import { format, resolveConfig } from 'prettier';

/** Letters of Latin languages, Welsh among them, punctuation, arrows, signs of arithmetic and shapes. */
const RANGES = [
  [0x20, 0x7e],
  [0xa0, 0x17f],
  [0x1e80, 0x1e85],
  [0x1ef2, 0x1ef3],
  [0x2000, 0x22ff],
  [0x2500, 0x27bf],
];

const TARGET = 'src/static/font-widths.ts';

/** Width in units of the font → the letters that have it, in their order. */
function widthsOf(file) {
  const font = readFileSync(file);
  const tables = tablesOf(font);
  const unitsPerEm = font.readUInt16BE(tables.head + 18);
  if (unitsPerEm !== 2048) throw new Error(`${file}: expected 2048 units, received ${unitsPerEm}`);
  const metrics = font.readUInt16BE(tables.hhea + 34);
  const glyphOf = glyphsOf(font, tables.cmap);
  const widths = new Map();
  for (const [first, last] of RANGES)
    for (let code = first; code <= last; code += 1) {
      const glyph = glyphOf(code);
      if (glyph === 0) continue;
      const width = font.readUInt16BE(tables.hmtx + 4 * Math.min(glyph, metrics - 1));
      widths.set(width, (widths.get(width) ?? '') + String.fromCodePoint(code));
    }
  return [...widths].sort(([one], [other]) => one - other);
}

/** Where each table begins. */
function tablesOf(font) {
  const count = font.readUInt16BE(4);
  const entries = Array.from({ length: count }, (_, i) => 12 + 16 * i);
  return Object.fromEntries(
    entries.map((at) => [font.toString('latin1', at, at + 4), font.readUInt32BE(at + 8)]),
  );
}

/** Reads the map from letters to glyphs, in format 4 of OpenType: segments of letters. 0 where it has none. */
function glyphsOf(font, cmap) {
  const count = font.readUInt16BE(cmap + 2);
  const offsets = Array.from({ length: count }, (_, i) => cmap + 4 + 8 * i);
  const unicode = offsets.find((at) => font.readUInt32BE(at) === 0x00030001);
  const map = cmap + font.readUInt32BE(unicode + 4);
  if (font.readUInt16BE(map) !== 4) throw new Error('expected a map of letters in format 4');
  const bytes = font.readUInt16BE(map + 6);
  const [ends, starts] = [map + 14, map + 16 + bytes];
  const [deltas, ranges] = [starts + bytes, starts + 2 * bytes];
  return (code) => {
    let at = 0;
    while (font.readUInt16BE(ends + at) < code) at += 2;
    if (font.readUInt16BE(starts + at) > code) return 0;
    const delta = font.readUInt16BE(deltas + at);
    const range = font.readUInt16BE(ranges + at);
    if (range === 0) return (code + delta) & 0xffff;
    const inRange = 2 * (code - font.readUInt16BE(starts + at));
    const glyph = font.readUInt16BE(ranges + at + range + inRange);
    return glyph === 0 ? 0 : (glyph + delta) & 0xffff;
  };
}

const [regular, bold] = process.argv.slice(2);
if (!bold) throw new Error('expected the files of the regular and of the bold font');
const text = `// How wide letters of Liberation Sans are, in 1/2048 em. It is metric-compatible with Arial and Arimo.
// Made by scripts/build-font-widths.mjs from Liberation fonts 1.07.4; the widths alone, nothing of their shapes.

/** Each width with the letters that have it. */
export type FontWidths = readonly (readonly [width: number, letters: string])[];

export const REGULAR: FontWidths = ${JSON.stringify(widthsOf(regular))};

export const BOLD: FontWidths = ${JSON.stringify(widthsOf(bold))};
`;
const config = await resolveConfig(TARGET);
writeFileSync(TARGET, await format(text, { ...config, filepath: TARGET }));
