// Writes the report as one file that opens without a network: its scripts, its style and the figures are inside.

import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';

const folder = import.meta.dirname;

export async function writeReport(results, path) {
  const { outputFiles } = await build({
    entryPoints: [join(folder, 'page/report.js')],
    bundle: true,
    minify: true,
    format: 'iife',
    target: 'es2022',
    write: false,
    logLevel: 'error',
  });
  const css = readFileSync(join(folder, 'page/report.css'), 'utf8');
  // A tag within a text would end the script.
  const json = JSON.stringify(results).replaceAll('<', '\\u003c');
  const script = outputFiles[0].text.replaceAll('</script', '<\\/script');
  writeFileSync(path, page({ css, json, script }));
}

const page = ({ css, json, script }) => `<!doctype html>
<html lang="en-GB">
<head>
<meta charset="utf-8" />
<meta name="viewport" content="width=device-width, initial-scale=1" />
<title>Council Widgets beside its peers</title>
<link rel="icon" href="data:," />
<style>${css}</style>
</head>
<body>
<main></main>
<script type="application/json" id="results">${json}</script>
<script>${script}</script>
</body>
</html>
`;
