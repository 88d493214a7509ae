// Gives a part in another language its own copy of the rules that it shares with the English part. The bundler would make
// a third file of them, for which a page in English waits too.

const COPY = '?own';
const isOther = (id) => /\.(?!en\.)\w\w\.ts$/.test(id) || id.endsWith(COPY);
/** Rules of what is said, in no language. */
const isNeutral = (id) =>
  /\/core\/words\/[\w-]+\.ts$|\/words\.(?!\w\w\.ts$)[\w-]+\.ts$/.test(id) && !id.startsWith('\0');

/**
 * Rolldown plugin for a file of browsers with parts.
 *
 * @param atOnce the ids of modules that stand in the file itself, where every part finds them
 */
export const ownCopies = (atOnce) => ({
  name: 'own-copies',
  enforce: 'pre',
  async resolveId(source, importer, options) {
    if (!importer || !isOther(importer)) return null;
    const from = importer.replace(COPY, '');
    const resolved = await this.resolve(source, from, { ...options, skipSelf: true });
    return resolved && isNeutral(resolved.id) && !atOnce.has(resolved.id)
      ? { ...resolved, id: `${resolved.id}${COPY}` }
      : resolved;
  },
});
