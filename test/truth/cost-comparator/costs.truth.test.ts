// Holds what the widget says of thousands of random datasets against definitions, in a browser.
import '../../../src/widgets/cost-comparator/index.js';
import { testsOfRandom } from '../shared/tests.js';
import { costs } from './subject.js';

describe('cost-comparator, the truth', () => {
  // The reader's pattern of equal costs takes minutes over some datasets with many of them: until it is mended, as many
  // as it reads in time.
  testsOfRandom(costs, 7, 50);
});
