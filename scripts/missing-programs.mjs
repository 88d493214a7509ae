// Names the programs that this machine is without, and the tests that are therefore left out: silence would pass for
// success.

import { engines, firefoxPath, howToHave, programOf } from './engines.mjs';

const programs = [
  {
    engine: 'firefox',
    packages: ['firefox-esr'],
    isThere: () => firefoxPath() !== undefined,
    line: `NOT RUN in Firefox: this machine has none. Elements, keyboard, pictures, frames and tables were not tried in it. ${howToHave.firefox}`,
  },
  {
    engine: 'webkit',
    packages: ['webkit2gtk-driver', 'xvfb', 'xdotool'],
    isThere: () => engines.webkit() !== undefined,
    line: `NOT RUN in WebKit: this machine has none that can be driven. Elements, keyboard and pictures were not tried in it. ${howToHave.webkit}`,
  },
  {
    packages: ['poppler-utils'],
    isThere: () => programOf('pdftotext') !== undefined,
    line: 'NOT RUN on paper: this machine has no pdftotext, so no printed page was read. Debian: apt-get install poppler-utils',
  },
];

/** Each with the packages of Debian that have it, and a line that says what was not run. */
export const missingPrograms = () => programs.filter(({ isThere }) => !isThere());
