// Starts a WordPress on loopback with a database of its own, from the files that the machine has, and stops it.

import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { cpSync, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir, userInfo } from 'node:os';
import { delimiter, join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { runWithin } from '../../../scripts/run-within.mjs';
import { figures } from '../snippets.mjs';

const WORDPRESS = process.env.WORDPRESS_PATH ?? '/usr/share/wordpress';
const PROGRAMS = ['php', 'mariadbd', 'mariadb', 'mariadb-install-db'];
const STEP_MS = 120_000;
const START_MS = 60_000;
/** It stops by itself after this, whatever its test does. */
const MOST_MS = 900_000;

/** What the machine is without; `''` where it has all. */
export function missing() {
  const folders = [...(process.env.PATH ?? '').split(delimiter), '/usr/sbin'];
  const isThere = (name) => folders.some((folder) => existsSync(join(folder, name)));
  const without = PROGRAMS.filter((name) => !isThere(name));
  return [...(existsSync(WORDPRESS) ? [] : ['WordPress']), ...without].join(', ');
}

/**
 * @param script PHP of a theme that loads the scripts
 * @returns `setLines` gives the theme more PHP, or takes it away where it is `''`
 */
export async function startWordPress(script) {
  const folder = mkdtempSync(join(tmpdir(), 'council-wordpress-'));
  const site = join(folder, 'site');
  const theme = join(site, 'wp-content', 'themes', 'council');
  layFiles(site, theme, script);
  const port = await freePort();
  const password = randomBytes(12).toString('hex');
  const env = {
    PATH: `${process.env.PATH}${delimiter}/usr/sbin`,
    COUNCIL_DB_USER: userInfo().username,
    COUNCIL_DB_SOCKET: join(folder, 'db.sock'),
    COUNCIL_ORIGIN: `http://127.0.0.1:${port}`,
    COUNCIL_PASSWORD: password,
    HTTP_HOST: `127.0.0.1:${port}`,
    PHP_CLI_SERVER_WORKERS: '4',
  };
  const started = [];
  const stop = () => stopAll(started, folder);
  stopInTheEnd(stop);
  try {
    const run = (line) => step(line, { cwd: site, env });
    started.push(await startDatabase(folder, env, run));
    const version = await run('php set-up.php');
    const server = ['php', '-S', env.HTTP_HOST, '-t', site];
    started.push(start(server, env));
    await until(() => fetch(env.COUNCIL_ORIGIN).then(({ ok }) => ok));
    const setLines = (lines) => {
      const file = join(theme, 'lines.php');
      if (lines === '') rmSync(file, { force: true });
      else writeFileSync(file, `<?php\n${lines}`);
    };
    return { origin: env.COUNCIL_ORIGIN, version, password, setLines, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

/** Where its test is ended or takes too long, nothing that was started here is left. */
function stopInTheEnd(stop) {
  const end = () => void stop().finally(() => process.exit(1));
  setTimeout(() => {
    console.log('WordPress took too long.');
    end();
  }, MOST_MS).unref();
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.once(signal, end);
}

/** Files of Debian's package are links to others of the system. */
function layFiles(site, theme, script) {
  const own = import.meta.dirname;
  cpSync(WORDPRESS, site, {
    recursive: true,
    dereference: true,
    filter: (path) => !path.endsWith('/.htaccess') && !path.endsWith('/wp-config.php'),
  });
  cpSync(join(own, 'wp-config.php'), join(site, 'wp-config.php'));
  cpSync(join(own, 'set-up.php'), join(site, 'set-up.php'));
  cpSync(join(own, 'theme'), theme, { recursive: true });
  writeFileSync(join(theme, 'script.php'), `<?php\n${script}`);
  cpSync('dist', join(site, 'wp-content', 'council-widgets'), {
    recursive: true,
    filter: (path) => !path.startsWith(join('dist', 'modules')),
  });
  mkdirSync(join(site, 'data'));
  writeFileSync(join(site, 'data', 'plans.json'), JSON.stringify(figures));
}

async function startDatabase(folder, env, run) {
  const data = join(folder, 'data');
  const user = `--user=${env.COUNCIL_DB_USER}`;
  const plain = '--auth-root-authentication-method=normal --skip-test-db';
  await run(`mariadb-install-db --no-defaults --datadir=${data} ${user} ${plain}`);
  const socket = `--socket=${env.COUNCIL_DB_SOCKET}`;
  const line = ['mariadbd', '--no-defaults', `--datadir=${data}`, socket, user];
  const database = start(
    [...line, '--skip-networking', `--pid-file=${join(folder, 'db.pid')}`],
    env,
  );
  const client = `mariadb --no-defaults ${socket} -u root -e`;
  await until(() => run(`${client} "SELECT 1"`).then(() => true));
  const grant = `CREATE USER IF NOT EXISTS '${env.COUNCIL_DB_USER}'@'localhost'; GRANT ALL ON *.* TO '${env.COUNCIL_DB_USER}'@'localhost'`;
  await run(`${client} "CREATE DATABASE wordpress; ${grant}"`);
  return database;
}

const start = ([name, ...args], env) =>
  spawn(name, args, { env: { ...process.env, ...env }, stdio: 'ignore', detached: true });

async function stopAll(started, folder) {
  for (const child of started.splice(0).reverse()) {
    if (child.exitCode !== null || child.signalCode !== null) continue;
    const ended = new Promise((done) => child.once('exit', done));
    // The server of PHP leads a group of workers.
    process.kill(-child.pid, 'SIGTERM');
    await Promise.race([ended, wait(10_000)]);
    if (child.exitCode === null && child.signalCode === null) process.kill(-child.pid, 'SIGKILL');
  }
  rmSync(folder, { recursive: true, force: true });
}

async function step(line, { cwd, env }) {
  const { status, output } = await runWithin(line, { cwd, env, limitMs: STEP_MS });
  if (status !== 0) throw new Error(`${output}\n${line}: ${status ?? 'took too long'}`);
  return output.trim();
}

async function until(isReady) {
  const end = performance.now() + START_MS;
  for (;;) {
    if (await isReady().catch(() => false)) return;
    if (performance.now() > end) throw new Error('It did not start in time.');
    await wait(300);
  }
}

async function freePort() {
  const server = createServer();
  await new Promise((done) => server.listen(0, '127.0.0.1', done));
  const { port } = server.address();
  await new Promise((done) => server.close(done));
  return port;
}
