// Names a file after what it holds.

/** File systems take 255 bytes; lists show far fewer letters. */
const MOST_LETTERS = 60;

/**
 * Letters and figures of the texts, small and between hyphens; a text that those before it say is left out.
 *
 * @param texts title, area, period, as far as they are there
 * @example fileName(['Children on a plan', 'Exampleshire', '2024-25'], 'csv') // 'children-on-a-plan-exampleshire-2024-25.csv'
 */
export function fileName(texts: readonly string[], ending: string): string {
  const name = texts.map(wordsOf).reduce((before, text) => {
    const isSaid = text === '' || `-${before}-`.includes(`-${text}-`);
    return isSaid ? before : [before, text].filter(Boolean).join('-');
  }, '');
  return `${name || 'figures'}.${ending}`;
}

/** Accents go: not every program for archives keeps them. A long text is cut between two words. */
function wordsOf(text: string): string {
  const words = text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '');
  if (words.length <= MOST_LETTERS) return words;
  const cut = words.slice(0, MOST_LETTERS + 1);
  return cut.includes('-') ? cut.slice(0, cut.lastIndexOf('-')) : cut.slice(0, MOST_LETTERS);
}
