// Makes random texts: the same numbers make the same texts.

export const anyOf = (list, random) => list[Math.floor(random() * list.length)];

/** The text with a few letters left out, doubled or put in, or with its end cut off. */
export function damaged(text, random) {
  const letters = [
    ...',;\t|"\n\r',
    '0',
    '-',
    '[c]',
    '{',
    '}',
    ':',
    'é',
    '\0',
    '£',
    'null',
    '1e999',
  ];
  let changed = random() < 0.4 ? text.slice(0, Math.floor(random() * text.length)) : text;
  for (let times = Math.floor(random() * 6); times > 0; times -= 1) {
    const at = Math.floor(random() * changed.length);
    const length = Math.floor(random() * 4);
    changed =
      changed.slice(0, at) +
      (random() < 0.6 ? anyOf(letters, random) : '') +
      changed.slice(at + length);
  }
  return changed;
}

/** A text of anything. */
export function noise(random) {
  const letters = [...',;\t|"\n\r 09.-£%<[]():abcE', '\r\n', '""', '2024', '[c]', 'Total'];
  return Array.from({ length: Math.floor(random() * 120) }, () => anyOf(letters, random)).join('');
}
