// Finds a browser that can run the tests, or installs one.
// Order: CHROME_PATH, a browser on the system, apt as root on Debian, the packaged Chromium.

import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { Launcher } from 'chrome-launcher';
import { installWithApt, mayInstall } from './apt.mjs';

/** Arguments for Chromium: no sandbox, because the user may be root, and no requests of its own. */
export const browserArgs = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-dev-shm-usage',
  '--force-color-profile=srgb',
  '--lang=en-GB',
];

const advice = `No browser was found and none could be installed.
Install Chromium or Chrome (Debian: apt-get install chromium; otherwise https://www.google.com/chrome/),
or set CHROME_PATH to the program of a Chromium-based browser, then run the tests again.`;

/** Path of a browser's program, which is installed if there is none. Throws an error with advice. */
export async function findBrowser(say = console.error) {
  const stated = process.env.CHROME_PATH;
  if (stated) {
    if (!existsSync(stated)) throw new Error(`CHROME_PATH is ${stated}, but no file is there.`);
    return stated;
  }
  return onSystem() ?? fromApt(say) ?? (await packaged(say));
}

function onSystem() {
  try {
    return Launcher.getInstallations()[0];
  } catch {
    return undefined; // chrome-launcher throws where it finds none
  }
}

function fromApt(say) {
  if (!mayInstall()) return undefined;
  say('No browser found: installing Chromium with apt-get, once.');
  installWithApt(['chromium'], say);
  return onSystem();
}

async function packaged(say) {
  try {
    const { default: chromium } = await import('@sparticuz/chromium');
    const path = await chromium.executablePath();
    const { status, stderr } = spawnSync(path, ['--version'], { encoding: 'utf8' });
    if (status !== 0) throw new Error(stderr.trim() || 'it does not start');
    say('No browser found: using the Chromium packaged with the dev dependencies.');
    return path;
  } catch (error) {
    throw new Error(`${advice}\n(The packaged Chromium: ${error.message})`);
  }
}
