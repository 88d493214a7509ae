// Builds dist/ where there is none, so that the package can be installed from git: npm runs this in the clone before
// it packs it. `npm ci` is how the project itself is installed, to run its tests, which need no build.

import { existsSync } from 'node:fs';
import { sh } from './sh.mjs';

const isOfProject = process.env.npm_command === 'ci';
// Of the last step of a build.
const isBuilt = existsSync('dist/modules/frameworks/types/svelte.js');
if (!isOfProject && !isBuilt) sh('npm run --silent build');
