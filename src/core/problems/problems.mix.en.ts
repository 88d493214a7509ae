// The English sentences for the problems of a mix.
import { receivedText } from './received.en.js';
import type { Sentences } from './sentence.js';

export const mixes = {
  'no dataset': () => ['one dataset at least', 'a list of 0', 'add one'],
  'no part': () => ['one part at least', 'none that can be drawn', 'add or correct one'],
  'targets exceed the whole': () => [
    'targets that add to 1 at most',
    'targets that add to more',
    'correct them; none is drawn',
  ],
  'unknown group': ({ received }) => [
    'the id or name of a group',
    receivedText(received),
    'add the group, or correct it; shares of groups are left out',
  ],
  'unused group': ({ id }) => [
    'a group that a part names',
    `"${id}", which none does`,
    'write it as "group" of its parts, or remove it; it is left out',
  ],
} satisfies Partial<Sentences>;
