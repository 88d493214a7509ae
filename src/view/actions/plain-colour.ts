// Writes a colour as every program for documents knows it: they know few ways to write one.
import type { PlainColour } from '../sheet/plain-values.js';

const known = new Map<string, PlainColour>();

/** Pages whose colours change all day have no more than so many at a time. */
const MOST_KNOWN = 1000;

/**
 * Any colour that the browser knows, and how solid it is.
 *
 * @example plainColour('rgb(0 0 255 / 0.5)') // ['#0000ff', 0.5]
 */
export function plainColour(written: string): PlainColour {
  const found = known.get(written) ?? read(written);
  if (known.size >= MOST_KNOWN) known.clear();
  known.set(written, found);
  return found;
}

function read(written: string): PlainColour {
  if (written === 'none' || written === '') return ['none', 0];
  pen ??= penToRead();
  pen.clearRect(0, 0, 1, 1);
  pen.fillStyle = written;
  pen.fillRect(0, 0, 1, 1);
  const [red = 0, green = 0, blue = 0, alpha = 0] = pen.getImageData(0, 0, 1, 1).data;
  const hex = [red, green, blue].map((part) => part.toString(16).padStart(2, '0')).join('');
  return [`#${hex}`, alpha / 255];
}

let pen: CanvasRenderingContext2D | undefined;

/** Of one dot, and kept. */
function penToRead(): CanvasRenderingContext2D {
  const canvas = Document.prototype.createElement.call(document, 'canvas') as HTMLCanvasElement;
  canvas.width = canvas.height = 1;
  return canvas.getContext('2d', { willReadFrequently: true })!;
}
