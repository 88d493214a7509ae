// Installs packages of Debian, where that is possible.

import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

/** Whether the user may install packages here. */
export const mayInstall = () => process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');

/** Of each of the two steps: a mirror that does not answer holds nothing up for long. */
const LONGEST_MS = 300_000;

/** Without what they recommend. What fails is said. */
export function installWithApt(names, say) {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  for (const args of [['update'], ['install', '-y', '--no-install-recommends', ...names]]) {
    const { status, stderr } = spawnSync('apt-get', args, {
      env,
      encoding: 'utf8',
      timeout: LONGEST_MS,
    });
    if (status !== 0) say(`apt-get ${args.join(' ')} failed: ${(stderr ?? '').trim()}`);
  }
}
