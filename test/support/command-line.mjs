// Builds the command line into a folder of its own, and calls it there as a person does.

import { spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';

export async function commandLine(name) {
  const folder = new URL(`../../.cache/${name}-${process.pid}/`, import.meta.url).pathname;
  const sources = readdirSync('src', { recursive: true }).filter((path) => path.endsWith('.ts'));
  await build({
    entryPoints: sources.map((path) => join('src', path)),
    outbase: 'src',
    outdir: join(folder, 'dist/modules'),
    format: 'esm',
    target: 'es2022',
    logLevel: 'error',
  });
  mkdirSync(join(folder, 'dist/schema'));
  const own = join(folder, 'dist/modules/cli/main.js');

  /** Lines without the last line break; `files` are written first. `main` may be a copy elsewhere. */
  function call(args, files = {}, { env = {}, main = own } = {}) {
    for (const [file, content] of Object.entries(files)) {
      const isText = typeof content !== 'object' || Buffer.isBuffer(content);
      writeFileSync(join(folder, file), isText ? content : JSON.stringify(content));
    }
    const { status, stdout, stderr } = spawnSync(process.execPath, [main, ...args], {
      cwd: folder,
      encoding: 'utf8',
      env: { ...process.env, ...env },
      timeout: 60_000,
    });
    return { status, out: stdout.trimEnd(), err: stderr.trimEnd() };
  }
  return {
    folder,
    call,
    written: (file) => JSON.parse(readFileSync(join(folder, file), 'utf8')),
    remove: () => rmSync(folder, { recursive: true }),
  };
}
