// Writes the licences under which the browser files may be passed on: our own, and those of what is bundled.

/**
 * @param own the text of our licence
 * @param packages with name, version, the identifier of the licence and its text, as Vite lists them
 */
export function licenceTexts(own, packages) {
  const lacking = packages.filter(({ identifier, text }) => !identifier || !text);
  if (lacking.length) throw new Error(`No licence: ${lacking.map(({ name }) => name).join(', ')}`);
  const parts = packages.map(
    ({ name, version, identifier, text }) => `${name} ${version} (${identifier})\n\n${text}`,
  );
  const line = `\n\n${'-'.repeat(80)}\n\n`;
  return `${[`Council Widgets\n\n${own.trim()}`, ...parts].join(line)}\n`;
}
