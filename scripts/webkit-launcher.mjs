// Drives WebKitGTK for the test runner over the WebDriver protocol of the W3C, on a display that nobody sees.

import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as wait } from 'node:timers/promises';
import { freePort } from './free-port.mjs';
import { webkitPage } from './webkit-page.mjs';

/** The driver is there after a moment; a slow machine takes longer. */
const TRIES = 100;
const BETWEEN_MS = 100;

/** Sends a command; the driver answers with `value`. */
async function command(address, method, body) {
  const response = await fetch(address, {
    method,
    headers: { 'content-type': 'application/json' },
    body: body && JSON.stringify(body),
  });
  const { value } = await response.json();
  if (!response.ok) throw new Error(`WebKitWebDriver: ${value?.message ?? response.status}`);
  return value;
}

/** A display of its own: the program writes its number. */
async function startDisplay(program) {
  const args = ['-displayfd', '3', '-screen', '0', '1600x2000x24', '-nolisten', 'tcp'];
  const display = spawn(program, args, { stdio: ['ignore', 'ignore', 'ignore', 'pipe'] });
  const [number] = await once(display.stdio[3], 'data');
  return { display, name: `:${String(number).trim()}` };
}

async function startDriver({ driver, display }) {
  const port = await freePort();
  const screen = await startDisplay(display);
  const env = { ...process.env, DISPLAY: screen.name, WEBKIT_DISABLE_COMPOSITING_MODE: '1' };
  const program = spawn(driver, [`--port=${port}`], { env, stdio: 'ignore' });
  const address = `http://127.0.0.1:${port}`;
  for (let turn = 0; turn < TRIES; turn += 1) {
    if (await fetch(`${address}/status`).catch(() => undefined)) break;
    await wait(BETWEEN_MS);
  }
  const stop = () => [program, screen.display].forEach((each) => each.kill());
  // Also where the tests end because a page hangs.
  process.once('exit', stop);
  return { address, env, stop };
}

/** No manager of windows is there to give the browser the keyboard. */
function focusWindow(program, env) {
  const search = ['search', '--sync', '--onlyvisible', '--class', 'MiniBrowser', 'windowfocus'];
  spawnSync(program, search, { env, stdio: 'ignore', timeout: TRIES * BETWEEN_MS });
}

/** Launcher for the test runner, with one window for all files. */
export function webkitLauncher({ driver, browser, display, keyboard }) {
  const active = new Map(); // the address of the page by the session of the runner
  let started;

  async function start() {
    const { address, env, stop } = await startDriver({ driver, display });
    const options = { binary: browser, args: ['--automation'] };
    const capabilities = { alwaysMatch: { 'webkitgtk:browserOptions': options } };
    const { sessionId } = await command(`${address}/session`, 'POST', { capabilities });

    focusWindow(keyboard, env);
    return { session: `${address}/session/${sessionId}`, stop };
  }

  const send = async (method, path, body) =>
    command(`${(await started).session}${path}`, method, body);
  const go = (url) => send('POST', '/url', { url });
  const page = webkitPage(send);

  return {
    name: 'WebKit',
    // So the runner's commands for keys, pointer and size use `getPage`.
    type: 'puppeteer',
    getPage: () => page,
    isActive: (id) => active.has(id),
    getBrowserUrl: (id) => active.get(id),
    async startSession(id, url) {
      started ??= start();
      active.set(id, url);
      await go(url);
    },
    async stopSession(id) {
      active.delete(id);
      await go('about:blank');
      return {};
    },
    startDebugSession: () => Promise.reject(new Error('WebKit is not driven by hand here.')),
    async stop() {
      if (!started) return;
      const { session, stop } = await started;
      await command(session, 'DELETE').catch(() => undefined);
      stop();
    },
  };
}
