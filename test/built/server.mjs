// Serves the built files on loopback with a page of a test's own, and counts what is asked for.

import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { strictPolicy } from '../../scripts/strict-policy.mjs';

const TYPES = { js: 'text/javascript', html: 'text/html', css: 'text/css' };

/**
 * `page` sets the text of `/`, and `policy` its policy; `replaced` maps the path of a file to another text,
 * or to undefined where it is to be missing; `moved` maps the path of a file to the address where it is said to be;
 * `headers` go with every file; `asked` lists the paths of scripts in the order in which they were asked for. Datasets
 * are those of the demo.
 */
export async function serveBuilt() {
  const state = {
    page: '',
    policy: strictPolicy,
    replaced: new Map(),
    asked: [],
    moved: new Map(),
    headers: {},
  };
  const server = createServer(async (request, response) => {
    const path = request.url.replace(/\?.*/s, '');
    if (path === '/') {
      response.writeHead(200, {
        'content-type': 'text/html',
        'content-security-policy': state.policy,
      });
      return response.end(state.page);
    }
    if (path === '/favicon.ico') return response.writeHead(204).end();
    const type = TYPES[path.replace(/^.*\./, '')];
    if (type === TYPES.js) state.asked.push(path);
    if (state.moved.has(path)) {
      return response.writeHead(302, { location: state.moved.get(path), ...state.headers }).end();
    }
    const file = `${type ? 'dist' : 'demo'}${path}`;
    const text = state.replaced.has(path)
      ? state.replaced.get(path)
      : await readFile(file, 'utf8').catch(() => undefined);
    const headers = { 'content-type': type ?? 'application/json', ...state.headers };
    response.writeHead(text === undefined ? 404 : 200, headers);
    response.end(text);
  });
  await new Promise((done) => server.listen(0, '127.0.0.1', done));
  const close = () => {
    server.closeAllConnections();
    return new Promise((done) => server.close(done));
  };
  return { state, address: `http://127.0.0.1:${server.address().port}/`, close };
}
