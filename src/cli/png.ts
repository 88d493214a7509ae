// Draws an SVG as a PNG, by resvg. It is a package that whoever needs it installs.
import { crc32 } from 'node:zlib';
import { FONT_FAMILY, measureText } from '../static/measure.js';
import { Misuse } from './command.js';

/** So many dots to a px: sharp on most screens. */
const DOTS = 2;
/** 96 px are an inch, of 0.0254 m. */
const DOTS_PER_METRE = Math.round((96 * DOTS) / 0.0254);

/** @throws Misuse where resvg is not installed, or this machine has no font whose letters are as wide as measured */
export async function pngOf(svg: string): Promise<Uint8Array> {
  const { Resvg } = await loadResvg();
  const lineWidthPx = (text: string, weight: number): number => {
    const sample = `<svg xmlns="http://www.w3.org/2000/svg" width="999" height="99"><text y="50" font-size="${SAMPLE_PX}" font-weight="${weight}" font-family="${FONT_FAMILY}">${text}</text></svg>`;
    return new Resvg(sample).getBBox()?.width ?? 0;
  };
  for (const weight of [400, 700])
    if (!isAsWide((text) => lineWidthPx(text, weight), weight === 700)) throw new Misuse(NO_FONT);
  const picture = new Resvg(svg, { fitTo: { mode: 'zoom', value: DOTS } }).render();
  return withDensity(picture.asPng());
}

const SAMPLE_PX = 20;
/** How far apart two widths may be that are the same. */
const SAME_PX = 0.5;

/** The edges of a line, which are not measured, are the same in a longer one. */
function isAsWide(drawnPx: (text: string) => number, isBold: boolean): boolean {
  const [short, long] = ['H'.repeat(5), 'H'.repeat(15)];
  const measuredPx = measureText(long, SAMPLE_PX, isBold) - measureText(short, SAMPLE_PX, isBold);
  return Math.abs(drawnPx(long) - drawnPx(short) - measuredPx) < SAME_PX;
}

const NO_FONT =
  'png: expected Arial, Liberation Sans or Arimo on this machine, regular and bold, received neither; install one, such as fonts-liberation on Debian, or draw an svg';

async function loadResvg() {
  try {
    return await import('@resvg/resvg-js');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ERR_MODULE_NOT_FOUND') throw error;
    throw new Misuse('png: resvg is not installed; npm install @resvg/resvg-js, or draw an svg');
  }
}

/** After the signature and the header, which come first in each PNG. */
const HEADER_BYTES = 8 + 25;

/** Tells programs for documents how large the picture is meant to be (PNG, chunk pHYs). */
function withDensity(png: Uint8Array): Uint8Array {
  const chunk = Buffer.alloc(4 + 4 + 9 + 4);
  chunk.writeUInt32BE(9, 0);
  chunk.write('pHYs', 4, 'latin1');
  chunk.writeUInt32BE(DOTS_PER_METRE, 8);
  chunk.writeUInt32BE(DOTS_PER_METRE, 12);
  chunk.writeUInt8(1, 16);
  chunk.writeUInt32BE(crc32(chunk.subarray(4, 17)), 17);
  return Buffer.concat([png.subarray(0, HEADER_BYTES), chunk, png.subarray(HEADER_BYTES)]);
}
