// Saves a file from the page to the disk of its reader.

/** Under this name, unless the reader chooses another. */
export function saveFile(content: Blob, fileName: string): void {
  const href = URL.createObjectURL(content);
  // By the prototype: an image called createElement would stand in the place of the method.
  const link = Document.prototype.createElement.call(document, 'a') as HTMLAnchorElement;
  Object.assign(link, { href, download: fileName });
  link.click();
  // The browser has begun to read it by then.
  setTimeout(() => URL.revokeObjectURL(href), 60_000);
}

/**
 * Whether the frame that a page stands in may forbid to save files. The browser tells no script when it does; a frame
 * without an origin, or in a page of another site, does not know what it is allowed.
 */
export function mayBeForbidden(view: Window = window): boolean {
  if (view === view.parent) return false;
  const frame = view.origin === 'null' ? null : view.frameElement;
  if (!frame) return true;
  const sandbox = frame.getAttribute('sandbox');
  return sandbox !== null && !/(^|\s)allow-downloads(\s|$)/i.test(sandbox);
}
