// Makes dist/ anew: browser files, the builder, modules with types, schemas and the custom elements manifest.

import { rmSync } from 'node:fs';
import { sh } from './sh.mjs';

rmSync('dist', { recursive: true, force: true });
sh('node scripts/build-browser.mjs');
sh('node scripts/build-builder.mjs');
sh('tsc -p tsconfig.build.json');
sh('tsc -p src/cli/tsconfig.build.json');
sh('node scripts/build-schema.mjs');
sh('node scripts/build-manifest.mjs');
sh('node scripts/build-frameworks.mjs');
