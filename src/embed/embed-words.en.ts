// The page in a frame in English.
import type { EmbedWords } from './embed-words.js';

export const words: EmbedWords = {
  lang: 'en',
  title: 'Chart',
  refused: 'This chart cannot be shown',
  refusals: {
    kind: 'The address of this frame does not name a chart that this site has.',
    'no source': 'The address of this frame does not say where the figures are.',
    address: 'The address of the figures cannot be used.',
    elsewhere: 'The figures are on another site, which is not on the list of this one.',
    moved:
      'The address of the figures leads to another place, which is not on the list of this site.',
    files: 'What draws it could not be loaded. Try again later.',
  },
  file: 'These figures as a file',
};
