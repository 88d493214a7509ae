// Holds what the widget says of thousands of random datasets against definitions, in a browser.
import '../../../src/widgets/cost-comparator/index.js';
import { testsOfRandom } from '../shared/tests.js';
import { costs } from './subject.js';

describe('cost-comparator, the truth', () => {
  testsOfRandom(costs, 20_250_331, 2000);
});
