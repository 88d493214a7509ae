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
 * Whether the frame that a page stands in may forbid to save files. The browser tells no script when it does, and a frame
 * without an origin does not know what it is allowed.
 */
export function mayBeForbidden(view: Window = window): boolean {
  if (view === view.parent) return false;
  if (view.origin === 'null') return true;
  const sandbox = frameOf(view)?.getAttribute('sandbox') ?? null;
  return sandbox !== null && !/(^|\s)allow-downloads(\s|$)/i.test(sandbox);
}

/** Undefined where the page around is of another site. */
function frameOf(view: Window): Element | null | undefined {
  try {
    return view.frameElement;
  } catch {
    return undefined;
  }
}
