// Holds what the widget says of thousands of random datasets against definitions, in a browser.
import '../../../src/widgets/placement-mix/index.js';
import { testsOfRandom } from '../shared/tests.js';
import { mix } from './subject.js';

describe('placement-mix, the truth', () => {
  testsOfRandom(mix, 20_250_331, 2000);
});
