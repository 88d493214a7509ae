// Writes code in letters of ASCII alone: a classic script is read in the encoding of its page, which is not always UTF-8.

/** Other letters stand only in texts, templates and patterns, where an escape means the same. */
export const inAscii = (code) =>
  code.replace(
    // Letter by letter of UTF-16, as escapes are.
    /[^\x00-\x7f]/g,
    (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
