// Writes dist/modules/frameworks/: what frameworks need of the widgets, made from dist/custom-elements.json.

import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { frameworkFiles } from './framework-files.mjs';
import { elementsIn } from './manifest.mjs';

const manifest = JSON.parse(readFileSync('dist/custom-elements.json', 'utf8'));
for (const [path, text] of Object.entries(frameworkFiles(elementsIn(manifest)))) {
  const file = join('dist/modules/frameworks', path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}
