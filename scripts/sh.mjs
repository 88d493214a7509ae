// Runs one command line with the project's own tools; a failure ends the script with its status.

import { spawnSync } from 'node:child_process';
import { delimiter } from 'node:path';

const env = {
  ...process.env,
  PATH: `node_modules/.bin${delimiter}${process.env.PATH}`,
  STORYBOOK_DISABLE_TELEMETRY: '1',
};

/** True where it succeeded; its output is shown as it comes. */
export function succeeds(line) {
  return (
    spawnSync(line, { shell: true, stdio: ['ignore', 'inherit', 'inherit'], env }).status === 0
  );
}

/** Runs it or ends the script. */
export function sh(line) {
  if (succeeds(line)) return;
  console.error(`Failed: ${line}`);
  process.exit(1);
}
