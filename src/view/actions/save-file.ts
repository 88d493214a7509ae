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
