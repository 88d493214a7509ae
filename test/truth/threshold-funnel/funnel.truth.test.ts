// Holds what the widget says of thousands of random datasets against definitions, in a browser.
import '../../../src/widgets/threshold-funnel/index.js';
import { testsOfRandom } from '../shared/tests.js';
import { funnel } from './subject.js';

describe('threshold-funnel, the truth', () => {
  testsOfRandom(funnel, 20_250_331, 2000);
});
