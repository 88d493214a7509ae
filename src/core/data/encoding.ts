// Tells by its first bytes in which encoding a text is written, where they say so.

/** The encoding that a byte order mark names; undefined where there is no mark. */
export function markedEncoding([first, second, third]: Uint8Array): string | undefined {
  if (first === 0xef && second === 0xbb && third === 0xbf) return 'utf-8';
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  return first === 0xfe && second === 0xff ? 'utf-16be' : undefined;
}

/** UTF-16 where every other byte of the first letter is 0, as no text has it otherwise; else UTF-8. */
export function unmarkedEncoding([first, second]: Uint8Array): string {
  if (first !== 0 && second === 0) return 'utf-16le';
  return first === 0 && second !== 0 ? 'utf-16be' : 'utf-8';
}
