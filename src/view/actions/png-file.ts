// Makes a PNG of a picture: it is drawn on a canvas, which no policy of a page forbids.
import { canvasContext } from '../canvas.js';
import { paint } from '../sheet/painted.js';
import type { PictureFile } from './picture-file.js';

/** Sharp on paper too. */
const PAPER_DOTS = 3;

/**
 * The same picture as a PNG.
 *
 * @param dots so many to a px
 * @throws Error where the browser draws nothing so large
 */
export async function pictureBytes(
  { sheet, widthPx, heightPx }: PictureFile,
  dots = PAPER_DOTS,
): Promise<Blob> {
  const pen = canvasContext()!;
  const { canvas } = pen;
  [canvas.width, canvas.height] = [widthPx * dots, heightPx * dots];
  pen.scale(dots, dots);
  paint(pen, sheet);
  return new Promise((done, fail) =>
    canvas.toBlob((blob) => (blob ? done(blob) : fail(new Error('no picture'))), 'image/png'),
  );
}
