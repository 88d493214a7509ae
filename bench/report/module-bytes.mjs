// Which module each byte of our files comes from: what a page of one trend fetches, and a page of all five widgets.

import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { eachMapping, TraceMap } from '@jridgewell/trace-mapping';
import { visit } from '../run/browser.mjs';
import { fetchedUntilDrawn } from '../run/fetched.mjs';
import { putPage } from '../run/pages.mjs';
import { startServer } from '../run/server.mjs';
import { pages } from '../scenarios/bytes.mjs';
import { reachableFiles } from './reachable-files.mjs';

/** The pages of the scenario of bytes that get a treemap. */
const titles = ['one trend', 'five widgets'];

/**
 * For each page the files that it fetches, and those that it may fetch later, with the bytes (gzip) of
 * each module in them. They are built anew with source maps, which the package does not ship.
 */
export async function moduleBytes(root, browser) {
  const folder = mkdtempSync(join(tmpdir(), 'council-widgets-maps-'));
  const server = await startServer(folder);
  try {
    build(root, folder);
    const treemaps = [];
    for (const title of titles) {
      const fetched = await fetchedBy(pages[title]('ours'), { server, browser });
      const reachable = await reachableFiles(folder, fetched);
      const files = reachable.map((path) => ({
        path,
        atOnce: fetched.includes(path),
        ...modulesOf(folder, path),
      }));
      treemaps.push({ title, files });
    }
    return treemaps;
  } finally {
    server.stop();
    rmSync(folder, { recursive: true });
  }
}

/** Paths of our files that a page fetches until its charts are drawn. */
async function fetchedBy(charts, { server, browser }) {
  const url = await putPage(server, 'ours', { charts });
  const paths = await visit(browser, url, { slow: 1 }, ({ page }) => fetchedUntilDrawn(page));
  return [...new Set(paths)].map((path) => path.slice('/dist/'.length));
}

function build(root, folder) {
  const args = ['scripts/build-browser.mjs', '--out', folder, '--maps'];
  execFileSync(process.execPath, args, { cwd: root, stdio: 'inherit' });
}

/** The bytes of a file, packed, and the share of each module in them. */
function modulesOf(folder, path) {
  const code = readFileSync(join(folder, path), 'utf8').replace(
    /\n?\/\/# sourceMappingURL=.*\s*$/,
    '',
  );
  const gzip = gzipSync(code, { level: 9 }).length;
  const map = new TraceMap(readFileSync(join(folder, `${path}.map`), 'utf8'));
  const byModule = bytesBySource(code, map);
  const total = [...byModule.values()].reduce((sum, bytes) => sum + bytes, 0);
  const modules = [...byModule].map(([source, bytes]) => ({
    ...moduleName(source),
    gzip: (bytes / total) * gzip,
  }));
  return { gzip, modules };
}

/** How many bytes of the code each source has; what maps to none is the bundler's own. */
function bytesBySource(code, map) {
  const lines = code.split('\n');
  const bytes = new Map();
  const add = (source, text) =>
    bytes.set(source, (bytes.get(source) ?? 0) + Buffer.byteLength(text));
  let last;
  const close = (line, column) => {
    if (last)
      add(
        last.source,
        lines[last.line]?.slice(last.column, last.line === line ? column : undefined) ?? '',
      );
  };
  eachMapping(map, ({ generatedLine, generatedColumn, source }) => {
    close(generatedLine - 1, generatedColumn);
    last = { line: generatedLine - 1, column: generatedColumn, source: source ?? 'bundler' };
  });
  close(-1, 0);
  return bytes;
}

/** The package or the folder of `src` that a source stands in, and its name there. */
function moduleName(source) {
  const [, name, file] = /.*node_modules\/((?:@[^/]+\/)?[^/]+)\/(.*)/.exec(source) ?? [];
  if (name) return { group: name, name: file };
  const path = /(?:^|\/)src\/(.*)$/.exec(source)?.[1];
  if (!path) return { group: 'bundler', name: source };
  const [folder, ...rest] = path.split('/');
  return folder === 'widgets'
    ? { group: rest[0], name: rest.slice(1).join('/') }
    : { group: folder, name: rest.join('/') || folder };
}
