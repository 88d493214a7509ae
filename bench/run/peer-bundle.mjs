// Makes one file of a peer and the drawers that a page needs, as a good developer would: minified, unused code shaken off.

import { join } from 'node:path';
import { build } from 'esbuild';

const made = new Map();

/** Which file of a peer draws a kind: funnel and costs are both rows of bars. */
const files = { trend: 'trend', long: 'long', donut: 'donut', funnel: 'rows', costs: 'rows' };

/** The text of the file; made once for each set of kinds. */
export async function peerBundle(id, kinds) {
  const key = `${id} ${kinds}`;
  if (!made.has(key)) made.set(key, await bundle(id, kinds));
  return made.get(key);
}

async function bundle(id, kinds) {
  const imports = kinds.map((kind) => `import { draw as ${kind} } from './${files[kind]}.js';`);
  const { outputFiles } = await build({
    stdin: {
      contents: `${imports.join('\n')}\nbench.draw({ ${kinds.join(', ')} });`,
      resolveDir: join(import.meta.dirname, '../peers', id),
    },
    bundle: true,
    minify: true,
    treeShaking: true,
    format: 'esm',
    target: 'es2022',
    define: { 'process.env.NODE_ENV': '"production"' },
    legalComments: 'none',
    write: false,
    logLevel: 'error',
  });
  return outputFiles[0].text;
}
