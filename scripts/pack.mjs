// Packs dist/ as it is, as `npm publish` would.

import { execFileSync } from 'node:child_process';
import { join } from 'node:path';

/** The path of the tarball, and those of the files in it. */
export function packInto(folder) {
  const args = ['pack', '--json', '--ignore-scripts', '--pack-destination', folder];
  const packed = JSON.parse(execFileSync('npm', args, { encoding: 'utf8' }));
  const [{ filename, files }] = Array.isArray(packed) ? packed : Object.values(packed);
  return { file: join(folder, filename), paths: files.map(({ path }) => path) };
}
