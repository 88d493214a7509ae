// The mix as a subject of trials.
import type { Subject } from '../shared/trial.js';
import { randomMix } from './random.js';
import { complaintsOfMix } from './read.js';

export const mix: Subject = {
  tag: 'council-placement-mix',
  random: randomMix,
  complaints: complaintsOfMix,
  choices: [undefined, undefined, { view: 'bar' }],
};
