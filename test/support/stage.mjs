// A pure stage of a widget, bundled for Node: what a page would make of a file, where there is no page.
import { build } from 'esbuild';
import { fileURLToPath } from 'node:url';

/** Everything that the stage exports: `const { parsePlacementMix } = await stageOf('placement-mix', 'input')`. */
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
