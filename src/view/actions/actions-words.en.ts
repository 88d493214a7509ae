// The English of the part in which a person takes figures and picture away.
import type { ActionsWords } from './actions-words.js';

export const words: ActionsWords = {
  download: 'Download',
  copy: 'Copy',
  names: {
    csv: 'Figures (CSV)',
    svg: 'Picture (SVG)',
    png: 'Picture (PNG)',
    json: 'Data (JSON)',
    table: 'Table',
    citation: 'Citation',
    link: 'Link',
  },
  size: 'PNG size',
  saving: (fileName) => `Downloading ${fileName}`,
  copied: (name) => `Copied: ${name}.`,
  notMade: (name) =>
    `This browser, or the policy of this page, does not allow it: ${name}. The SVG can be saved.`,
  refused:
    'This browser does not allow copying here. The text below is selected: copy it with Ctrl and C.',
  text: 'Text to copy',
};
