// The funnel as a subject of trials.
import type { Subject } from '../shared/trial.js';
import { randomFunnel } from './random.js';
import { complaintsOfFunnel } from './read.js';

export const funnel: Subject = {
  tag: 'council-threshold-funnel',
  random: randomFunnel,
  complaints: complaintsOfFunnel,
  first: { title: 'A funnel', contacts: 90, sources: [{ name: 'A', value: 90 }] },
  choices: [undefined, { view: 'levels' }, { view: 'journey' }],
};
