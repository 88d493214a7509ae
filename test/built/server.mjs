// Serves the built files on loopback with a page of a test's own, and counts what is asked for.

import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { strictPolicy } from '../../scripts/strict-policy.mjs';

/**
 * `page` sets the text of `/`, and `policy` its policy; `replaced` maps the path of a file to another text,
 * or to undefined where it is to be missing; `asked` lists the paths of
 * scripts in the order in which they were asked for. Datasets are those of the demo.
 */
export async function serveBuilt() {
  const state = { page: '', policy: strictPolicy, replaced: new Map(), asked: [] };
  const server = createServer(async (request, response) => {
    const path = request.url;
    if (path === '/') {
      response.writeHead(200, {
        'content-type': 'text/html',
        'content-security-policy': state.policy,
      });
      return response.end(state.page);
    }
    if (path === '/favicon.ico') return response.writeHead(204).end();
    const isScript = path.endsWith('.js');
    if (isScript) state.asked.push(path);
    const file = `${isScript ? 'dist' : 'demo'}${path}`;
    const text = state.replaced.has(path)
      ? state.replaced.get(path)
      : await readFile(file, 'utf8').catch(() => undefined);
    const type = isScript ? 'text/javascript' : 'application/json';
    response.writeHead(text === undefined ? 404 : 200, { 'content-type': type });
    response.end(text);
  });
  await new Promise((done) => server.listen(0, '127.0.0.1', done));
  const close = () => {
    server.closeAllConnections();
    return new Promise((done) => server.close(done));
  };
  return { state, address: `http://127.0.0.1:${server.address().port}/`, close };
}
