// Writes dist/custom-elements.json, for editors, documentation and frameworks.

import { writeFileSync } from 'node:fs';
import { elementManifest } from './manifest.mjs';

writeFileSync('dist/custom-elements.json', `${JSON.stringify(elementManifest(), null, 2)}\n`);
