// The comparison of costs as a subject of trials.
import type { Subject } from '../shared/trial.js';
import { randomCosts } from './random.js';
import { complaintsOfCosts } from './read.js';

export const costs: Subject = {
  tag: 'council-cost-comparator',
  random: randomCosts,
  complaints: complaintsOfCosts,
  first: {
    title: 'Costs',
    unit: 'pounds per year',
    provisions: [{ name: 'A', kind: 'all', cost: 900 }],
  },
  choices: [undefined, { unit: 'year' }, { unit: 'week' }],
};
