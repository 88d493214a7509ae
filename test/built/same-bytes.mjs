// Tests that whoever builds the same sources gets the same bytes: builds them again in another place, at another
// time, with another language and time zone, and compares all of dist/. Build first.

import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import {
  cpSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  statSync,
  symlinkSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, it } from 'node:test';

const copied = ['src', 'scripts', 'demo', 'package.json', 'package-lock.json', 'LICENSE'];
const folder = mkdtempSync(join(tmpdir(), 'same-bytes-'));

/** Every file below a folder, with its bytes. */
function filesOf(root) {
  const paths = readdirSync(root, { recursive: true }).sort();
  const files = paths.filter((path) => statSync(join(root, path)).isFile());
  return new Map(files.map((path) => [path, readFileSync(join(root, path))]));
}

describe('a build', () => {
  after(() => rmSync(folder, { recursive: true }));

  it('gives the same bytes in another place, language and time zone', () => {
    const settings = readdirSync('.').filter((path) => /^tsconfig.*\.json$/.test(path));
    for (const path of [...copied, ...settings]) {
      cpSync(path, join(folder, path), { recursive: true });
    }
    symlinkSync(realpathSync('node_modules'), join(folder, 'node_modules'));
    const env = { ...process.env, LANG: 'cy_GB.UTF-8', LC_ALL: 'C', TZ: 'Pacific/Auckland' };
    execFileSync(process.execPath, ['scripts/build.mjs'], { cwd: folder, env, stdio: 'inherit' });
    const [first, second] = [filesOf('dist'), filesOf(join(folder, 'dist'))];
    assert.ok(first.size > 100);
    assert.deepEqual([...second.keys()], [...first.keys()]);
    assert.deepEqual(
      [...first].filter(([path, bytes]) => !bytes.equals(second.get(path))).map(([path]) => path),
      [],
    );
  });
});
