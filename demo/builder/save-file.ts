// Saves a file from the page to the disk of its reader.
import { make } from '../make-element.js';

/** Under this name, unless the reader chooses another. */
export function saveFile(content: Blob, fileName: string): void {
  const href = URL.createObjectURL(content);
  make('a', '', { href, download: fileName }).click();
  // The browser has begun to read it by then.
  setTimeout(() => URL.revokeObjectURL(href), 60_000);
}
