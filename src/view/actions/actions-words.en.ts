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
  mayBeForbidden:
    'If no file arrives, the page around this chart does not allow it to save files. The table can be copied.',
  copied: (name) => `Copied: ${name}.`,
  notMade: (name) =>
    `This browser could not make it: ${name}. It may be too large: choose a smaller size, or take the SVG.`,
  refused:
    'This browser does not allow copying here. The text below is selected: copy it with Ctrl and C.',
  text: 'Text to copy',
};
