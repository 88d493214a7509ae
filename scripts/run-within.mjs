// Runs a command line and stops it, with all that it started, when its time is over.

import { spawn } from 'node:child_process';

/** Its status, undefined where its time was over, and what it wrote. */
export function runWithin(line, { cwd, env, limitMs }) {
  const child = spawn(line, {
    cwd,
    env: { ...process.env, ...env },
    shell: true,
    detached: true,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  const add = (text) => (output += text);
  child.stdout.setEncoding('utf8').on('data', add);
  child.stderr.setEncoding('utf8').on('data', add);
  let isOver = false;
  const timer = setTimeout(() => {
    isOver = true;
    // The group of processes that it leads.
    process.kill(-child.pid, 'SIGKILL');
  }, limitMs);
  return new Promise((done) => {
    child.on('close', (status) => {
      clearTimeout(timer);
      done({ status: isOver ? undefined : status, output });
    });
  });
}
