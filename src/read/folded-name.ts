// Makes names that publishers spell differently the same.

/** Words that some publishers write with the name of an area, and others do not. */
const LEFT_OUT = new Set(
  'city county of the borough council upon on metropolitan district royal and'.split(' '),
);

/**
 * A name without letter case, accents, punctuation and order of words, and without words such as "city of".
 * "City of London" is not London.
 *
 * @example folded('Kingston upon Hull, City of') // 'hull kingston'
 */
export function folded(name: string): string {
  const words = name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[.’']/g, '')
    .split(/[^\p{L}\p{N}%<>+]+/u)
    .filter(Boolean);
  const kept = words.filter((word) => !LEFT_OUT.has(word));
  return kept.length === 0 || kept.join() === 'london' ? words.join(' ') : kept.sort().join(' ');
}
