// Writes the lines of a point as they are read out.

const SIGN = / ?\[[a-z!]\]/g;

/**
 * The lines of a point in one text. A sign that they explain is not heard as well: `75, provisional`, and not
 * `75 [p], [p] provisional`.
 */
export function heard(lines: readonly string[]): string {
  const explained = new Set(lines.join('\n').match(/\[[a-z!]\] (?=\p{L})/gu));
  const without = (line: string) =>
    line.replace(SIGN, (sign) => (explained.has(`${sign.trim()} `) ? '' : sign)).trim();
  return lines.map(without).filter(Boolean).join(', ');
}
