// Makes a PNG of a picture: the browser draws its SVG on a canvas.
import { canvasContext } from '../canvas.js';
import type { PictureFile } from './picture-file.js';

/** Sharp on paper too. */
const PAPER_DOTS = 3;

/**
 * The same picture as a PNG.
 *
 * @param dots so many to a px
 * @throws Error where the browser cannot draw it
 */
export async function pictureBytes(
  { svg, widthPx, heightPx }: PictureFile,
  dots = PAPER_DOTS,
): Promise<Blob> {
  const address = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }));
  try {
    const image = new Image();
    image.src = address;
    await image.decode();
    const pen = canvasContext()!;
    const { canvas } = pen;
    [canvas.width, canvas.height] = [widthPx * dots, heightPx * dots];
    pen.drawImage(image, 0, 0, canvas.width, canvas.height);
    return await new Promise((done, fail) =>
      canvas.toBlob((blob) => (blob ? done(blob) : fail(new Error('no picture'))), 'image/png'),
    );
  } finally {
    URL.revokeObjectURL(address);
  }
}
