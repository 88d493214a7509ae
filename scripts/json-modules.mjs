// Lets a test import a dataset: `import data from './x.json' with { type: 'json' }`.
// esbuild drops the attribute, so a .json that is requested as a script is served as a module.

import { readFile } from 'node:fs/promises';

/** Koa middleware; a .json that is fetched stays JSON. */
export async function jsonModulesMiddleware(context, next) {
  const asScript = context.get('sec-fetch-dest') === 'script';
  if (!asScript || !context.path.endsWith('.json') || context.path.includes('..')) return next();
  context.body = `export default ${await readFile(`.${context.path}`, 'utf8')}`;
  context.type = 'js';
}
