// Bundles a pure module of the source for Node, so that a test can use it without a page.
import { build } from 'esbuild';
import { fileURLToPath } from 'node:url';

/** All exports of the stage: `const { parsePlacementMix } = await stageOf('placement-mix', 'input')`. */
export const stageOf = (widget, stage) => moduleOf(`widgets/${widget}/${stage}`);

/** All exports of a file below `src`: `await moduleOf('core/statistics/change')`. */
export async function moduleOf(path) {
  const file = new URL(`../../src/${path}.ts`, import.meta.url);
  const { outputFiles } = await build({
    entryPoints: [fileURLToPath(file)],
    bundle: true,
    format: 'esm',
    write: false,
  });
  const script = Buffer.from(outputFiles[0].contents).toString('base64');
  return import(`data:text/javascript;base64,${script}`);
}
