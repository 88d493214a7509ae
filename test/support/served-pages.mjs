// Serves pages that the command line has written, with the widgets as one module, which waits until it is let go.

import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { build } from 'esbuild';

/** Where a page asks for the widgets. */
export const SCRIPT = '/widgets/index.js';

/** `hold()` makes the widgets wait for the function that it returns. */
export async function servedPages(folder) {
  await build({
    entryPoints: ['src/index.ts'],
    outdir: join(folder, 'widgets'),
    ...{ bundle: true, splitting: true, format: 'esm', target: 'es2022', logLevel: 'error' },
  });
  let held = Promise.resolve();
  const server = createServer(async ({ url }, response) => {
    if (url === '/favicon.ico') return response.writeHead(204).end();
    const isScript = url.endsWith('.js');
    if (url === SCRIPT) await held;
    response.writeHead(200, { 'content-type': isScript ? 'text/javascript' : 'text/html' });
    response.end(readFileSync(join(folder, url)));
  });
  await new Promise((listening) => server.listen(0, '127.0.0.1', listening));
  return {
    address: `http://127.0.0.1:${server.address().port}`,
    hold: () => {
      let letGo;
      held = new Promise((done) => (letGo = done));
      return letGo;
    },
    close: () => server.close(),
  };
}
