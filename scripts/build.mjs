// What does a council or a bundler load? Makes dist/ anew: browser files, modules with types, schemas.

import { rmSync } from 'node:fs';
import { sh } from './sh.mjs';

rmSync('dist', { recursive: true, force: true });
sh('vite build --logLevel warn');
sh('tsc -p tsconfig.build.json');
sh('node scripts/build-schema.mjs');
