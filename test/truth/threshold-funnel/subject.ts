// The funnel as a subject of trials.
import type { Subject } from '../shared/trial.js';
import { randomFunnel } from './random.js';
import { complaintsOfFunnel } from './read.js';

export const funnel: Subject = {
  tag: 'council-threshold-funnel',
  random: randomFunnel,
  complaints: complaintsOfFunnel,
  choices: [undefined, { view: 'levels' }, { view: 'journey' }],
};
