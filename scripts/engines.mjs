// Finds the engines of this machine that can run tests, and the launcher of each.
// Nothing is installed here but Chromium: scripts/browser.mjs does that for every test.

import { existsSync, readdirSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromeLauncher, puppeteerCore } from '@web/test-runner-chrome';
import { findBrowser } from './browser.mjs';
import { chromiumLauncher } from './chromium-launcher.mjs';
import { allowsWindow } from './emulate-firefox.mjs';
import { webkitLauncher } from './webkit-launcher.mjs';

/** A program of one of these names in the path; undefined where there is none. */
export function programOf(...names) {
  const folders = (process.env.PATH ?? '').split(delimiter);
  return names
    .flatMap((name) => folders.map((folder) => join(folder, name)))
    .find((path) => existsSync(path));
}

const chromium = async () => {
  process.env.CHROME_PATH = await findBrowser();
  return chromiumLauncher();
};

/** Undefined where the machine has none. */
export const firefoxPath = () => process.env.FIREFOX_PATH ?? programOf('firefox-esr', 'firefox');

const firefox = () => {
  const executablePath = firefoxPath();
  if (!executablePath) return undefined;
  // Given by name, the tools of Chromium drive Firefox by the protocol that both have (WebDriver BiDi).
  return chromeLauncher({
    puppeteer: puppeteerCore,
    launchOptions: { browser: 'firefox', executablePath, args: [allowsWindow] },
  });
};

/** The small browser that comes with WebKitGTK lies in a folder of its version. */
function miniBrowser() {
  const folder = '/usr/lib/x86_64-linux-gnu';
  if (!existsSync(folder)) return undefined;
  return readdirSync(folder)
    .filter((name) => name.startsWith('webkit2gtk-') || name.startsWith('webkitgtk-'))
    .map((name) => join(folder, name, 'MiniBrowser'))
    .find((path) => existsSync(path));
}

const webkit = () => {
  const programs = {
    driver: programOf('WebKitWebDriver'),
    browser: miniBrowser(),
    display: programOf('Xvfb'),
    keyboard: programOf('xdotool'),
  };
  return Object.values(programs).every(Boolean) ? webkitLauncher(programs) : undefined;
};

/** By name: a launcher, or undefined where the machine has no such engine. Chromium is always there. */
export const engines = { chromium, firefox, webkit };

/** What a person does to have the engines that are missing. */
export const howToHave = {
  firefox: 'Debian: apt-get install firefox-esr; elsewhere set FIREFOX_PATH',
  webkit: 'Debian: apt-get install webkit2gtk-driver xvfb xdotool',
};
