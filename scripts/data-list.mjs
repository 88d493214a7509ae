// Lists the datasets of the demo to tests, so that none is left out.

import { readdir } from 'node:fs/promises';
import { sep } from 'node:path';

/** Koa middleware: the paths below demo/data/, such as `committees/bradford-agency.json`. */
export async function dataListMiddleware(context, next) {
  if (context.path !== '/demo/data/list.json') return next();
  const paths = await readdir('demo/data', { recursive: true });
  context.body = paths
    .map((path) => path.split(sep).join('/'))
    .filter((path) => path.endsWith('.json'))
    .sort();
}
