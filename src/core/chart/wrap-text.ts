// Breaks a text into lines that fit a width, between words only.
// A word too long for a line has a line to itself.

/**
 * Lines in order, at least one.
 *
 * @param widthOf width in px of one line
 * @example wrapText('Statistical neighbours', 80, (text) => text.length * 7) // ['Statistical', 'neighbours']
 */
export function wrapText(
  text: string,
  maxPx: number,
  widthOf: (line: string) => number,
): readonly string[] {
  const lines: string[] = [];
  for (const word of text.split(/\s+/)) {
    const longer = lines.length > 0 ? `${lines[lines.length - 1]} ${word}` : word;
    if (lines.length > 0 && widthOf(longer) <= maxPx) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}

/**
 * The same, with words that are too long for a line broken between letters, where they would be cut off.
 *
 * @example wrapWithin('Llanfairpwllgwyngyll', 70, (text) => text.length * 7) // ['Llanfairpw', 'llgwyngyll']
 */
export const wrapWithin = (
  text: string,
  maxPx: number,
  widthOf: (line: string) => number,
): readonly string[] =>
  wrapText(text, maxPx, widthOf).flatMap((line) => {
    if (widthOf(line) <= maxPx) return [line];
    const pieces: string[] = [];
    // Accents stay with their letter.
    for (const letter of line.match(/.\p{M}*/gsu) ?? []) {
      const longer = (pieces.at(-1) ?? '') + letter;
      if (pieces.length > 0 && widthOf(longer) <= maxPx) pieces[pieces.length - 1] = longer;
      else pieces.push(letter);
    }
    return pieces.length > 0 ? pieces : [line];
  });
