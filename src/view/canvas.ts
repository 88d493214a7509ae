// Makes a canvas that nobody sees, to ask the browser how wide a text is, or which colour another is.

/** What draws on a new canvas; null where the browser has none. */
export function canvasContext(): CanvasRenderingContext2D | null {
  // By the prototype: an image called createElement would stand in the place of the method.
  const canvas = Document.prototype.createElement.call(document, 'canvas') as HTMLCanvasElement;
  return canvas.getContext('2d');
}
