// The mix as a subject of trials.
import type { Subject } from '../shared/trial.js';
import { randomMix } from './random.js';
import { complaintsOfMix } from './read.js';

export const mix: Subject = {
  tag: 'council-placement-mix',
  random: randomMix,
  complaints: complaintsOfMix,
  first: {
    title: 'A mix',
    parts: [
      { name: 'A', value: 60 },
      { name: 'B', value: 40 },
    ],
  },
  choices: [undefined, undefined, { view: 'bar' }],
};
