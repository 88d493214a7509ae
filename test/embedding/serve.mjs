// Serves on loopback: the page of the editors with their files, the built widgets, and a published page under the
// strict policy; and the same files as another site, from which frames come.

import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join, normalize } from 'node:path';
import { strictPolicy } from '../../scripts/strict-policy.mjs';
import { widgetNames } from '../../scripts/widget-names.mjs';
import { figures } from './snippets.mjs';

const TYPES = { '.js': 'text/javascript', '.css': 'text/css', '.html': 'text/html' };
const EDITING = '/admin/pages/edit';
// Of another depth than the page of the editors, so that an address made relative to that is found out.
const PUBLISHED = '/reports/2025/places/page';
const ASSETS = '/assets/council-widgets/';

const editing = `<!doctype html><html lang="en"><meta charset="utf-8"><title>Edit</title>
<script src="/packages/tinymce/tinymce.min.js"></script>
<link rel="stylesheet" href="/packages/ckeditor5/dist/browser/ckeditor5.css">
<script src="/packages/ckeditor5/dist/browser/ckeditor5.umd.js"></script>
<script src="/packages/dompurify/dist/purify.min.js"></script><body>`;

const published = (
  html,
) => `<!doctype html><html lang="en"><meta charset="utf-8"><title>Report</title>
<script src="${ASSETS}upgrade.js"></script>
<link rel="modulepreload" href="${ASSETS}core.js">
${widgetNames()
  .map((name) => `<script type="module" src="${ASSETS}${name}.js"></script>`)
  .join('')}
<script src="${ASSETS}frame-host.js" defer></script>
<body><h1>Report</h1><main>${html}</main>`;

/** `state.saved` is what the published page shows; `files` is the origin of the other site. */
export async function serveEditors(packages) {
  const state = { saved: '', files: '' };
  const folders = {
    ...{ '/packages/': packages, [ASSETS]: 'dist', '/test/': import.meta.dirname },
    '/data/': 'demo/data',
  };
  const answer = async ({ url }, response) => {
    const { pathname } = new URL(url, 'http://127.0.0.1');
    const send = (type, content, headers) =>
      response
        .writeHead(200, { 'content-type': `${type}; charset=utf-8`, ...headers })
        .end(content);
    if (pathname === EDITING) return send('text/html', editing);
    if (pathname === PUBLISHED) {
      const policy = `${strictPolicy}; frame-src ${state.files}`;
      return send('text/html', published(state.saved), { 'content-security-policy': policy });
    }
    if (pathname === '/data/plans.json') return send('application/json', JSON.stringify(figures));
    const [prefix, folder] =
      Object.entries(folders).find(([each]) => pathname.startsWith(each)) ?? [];
    const path = prefix && join(folder, normalize(pathname.slice(prefix.length)));
    const content = path && (await readFile(path).catch(() => undefined));
    if (!content) return response.writeHead(404).end();
    send(TYPES[extname(path)] ?? 'application/octet-stream', content);
  };
  const servers = [createServer(answer), createServer(answer)];
  const [origin, files] = await Promise.all(servers.map(listen));
  state.files = files;
  const close = () => Promise.all(servers.map(stop));
  return { state, editing: origin + EDITING, published: origin + PUBLISHED, files, close };
}

/** Its origin. */
async function listen(server) {
  await new Promise((done) => server.listen(0, '127.0.0.1', done));
  return `http://127.0.0.1:${server.address().port}`;
}

function stop(server) {
  server.closeAllConnections();
  return new Promise((done) => server.close(done));
}
