// Bundles a pure stage of a widget for Node, so that a test can use it without a page.
import { build } from 'esbuild';
import { fileURLToPath } from 'node:url';

/** All exports of the stage: `const { parsePlacementMix } = await stageOf('placement-mix', 'input')`. */
export async function stageOf(widget, stage) {
  const file = new URL(`../../src/widgets/${widget}/${stage}.ts`, import.meta.url);
  const { outputFiles } = await build({
    entryPoints: [fileURLToPath(file)],
    bundle: true,
    format: 'esm',
    write: false,
  });
  const script = Buffer.from(outputFiles[0].contents).toString('base64');
  return import(`data:text/javascript;base64,${script}`);
}
