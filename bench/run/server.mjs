// Serves the pages of a run on loopback and counts the bytes of what they fetch. It stops by itself.

import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join, normalize } from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';

/** A run that takes longer has gone wrong, and no server should outlive it. */
const LIFE_MS = 60 * 60_000;
const MOST_CONNECTIONS = 64;

const types = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
};

/**
 * A server that knows the folder `dist` under `/dist/` and what has been put on it. `put` gives the
 * address of a text; `fetchedSince` lists the paths asked for since the last call.
 */
export async function startServer(dist) {
  const texts = new Map();
  let fetched = [];
  const bodyOf = (path) => texts.get(path) ?? fileIn(dist, path);

  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url, 'http://localhost');
    const body = request.method === 'GET' ? bodyOf(pathname) : undefined;
    if (body === undefined) return response.writeHead(404).end();
    fetched.push(pathname);
    response.writeHead(200, {
      'content-type': types[extname(pathname)] ?? 'application/octet-stream',
      'cache-control': 'no-store',
    });
    response.end(body);
  });
  server.maxConnections = MOST_CONNECTIONS;
  await new Promise((done) => server.listen(0, '127.0.0.1', done));
  const lifetime = setTimeout(() => server.close(), LIFE_MS).unref();
  const origin = `http://127.0.0.1:${server.address().port}`;

  return {
    origin,
    put(path, text) {
      texts.set(path, text);
      return `${origin}${path}`;
    },
    fetchedSince() {
      const paths = fetched;
      fetched = [];
      return paths;
    },
    sizeOf: (path) => sizeOf(bodyOf(path)),
    stop() {
      clearTimeout(lifetime);
      server.closeAllConnections();
      server.close();
    },
  };
}

/** A file of `dist`; undefined for any other path, and where there is none. */
function fileIn(dist, path) {
  const inside = normalize(decodeURIComponent(path));
  if (!inside.startsWith('/dist/') || inside.includes('..')) return undefined;
  try {
    return readFileSync(join(dist, inside.slice('/dist/'.length)));
  } catch {
    return undefined;
  }
}

/** Bytes of a text as it is and as servers send it, packed as small as each method can. */
function sizeOf(body) {
  const bytes = Buffer.from(body);
  const params = { [constants.BROTLI_PARAM_QUALITY]: 11 };
  return {
    plain: bytes.length,
    gzip: gzipSync(bytes, { level: 9 }).length,
    brotli: brotliCompressSync(bytes, { params }).length,
  };
}
