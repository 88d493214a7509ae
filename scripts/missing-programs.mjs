// Names the programs that this machine is without, and the tests that are therefore left out: silence would pass for
// success.

import { firefoxPath, howToHave, programOf } from './engines.mjs';

const programs = [
  {
    package: 'firefox-esr',
    isThere: () => firefoxPath() !== undefined,
    line: `NOT RUN in Firefox: this machine has none. Boxes, text, ground, life, print, frames and tables were tried in Chromium only. ${howToHave.firefox}`,
  },
  {
    package: 'poppler-utils',
    isThere: () => programOf('pdftotext') !== undefined,
    line: 'NOT RUN on paper: this machine has no pdftotext, so no printed page was read. Debian: apt-get install poppler-utils',
  },
];

/** Each with the package of Debian that has it, and a line that says what was not run. */
export const missingPrograms = () => programs.filter(({ isThere }) => !isThere());
