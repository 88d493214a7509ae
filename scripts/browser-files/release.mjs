// Gives the files of one build a release, so that an old file never works with a new one.

import { createHash } from 'node:crypto';

/** Stands for the release in code that is being built; `stampRelease` writes the release in its place. */
export const RELEASE = '%COUNCIL-WIDGETS-RELEASE%';

/** The sentence for whoever copied only some of the files. */
export const mismatch = (file) =>
  `Council Widgets: ${file} is of another release than the file that needs it. Copy all files of dist/ together, and let no cache keep an old one.`;

const partImport = /import\((["'`])\.{1,2}\/parts\/[^"'`]+\1\)/g;

/** Rolldown plugin: each part says its release, and a part of another release is refused when it is loaded. */
export const partRelease = () => ({
  name: 'part-release',
  renderChunk(code, { isDynamicEntry }) {
    const checked = code.replace(partImport, '$&.then(partOfThisRelease)');
    const lines = [
      checked,
      checked === code ? '' : check,
      isDynamicEntry ? `export const release = '${RELEASE}';` : '',
    ];
    return { code: lines.join('\n'), map: null };
  },
});

const check = `
function partOfThisRelease(part) {
  if (part.release !== '${RELEASE}') throw new Error(${JSON.stringify(mismatch('a file in parts/'))});
  return part;
}`;

/** The same files with their release, which is a digest of all of them. */
export function stampRelease(files) {
  const digest = createHash('sha256');
  const sorted = [...files].sort((a, b) => (a.fileName < b.fileName ? -1 : 1));
  for (const { fileName, code } of sorted) digest.update(`${fileName}\n${code}\n`);
  const release = digest.digest('hex').slice(0, 8);
  return files.map((file) => ({ ...file, code: file.code.replaceAll(RELEASE, release) }));
}
