// Sees to a font whose letters are as wide as those of Arial: tests measure pictures that are drawn without a browser.

import { existsSync } from 'node:fs';
import { installWithApt, mayInstall } from './apt.mjs';

const FOLDERS = ['liberation', 'liberation2'].map((name) => `/usr/share/fonts/truetype/${name}`);

/** Installs Liberation Sans on Debian where it is missing; other systems have Arial, or their people install one. */
export function findFont(say = console.error) {
  if (FOLDERS.some((folder) => existsSync(`${folder}/LiberationSans-Regular.ttf`))) return;
  if (!mayInstall()) return;
  say('No Liberation Sans found: installing it with apt-get, once.');
  installWithApt(['fonts-liberation'], say);
}
