// Draws a widget around every captioned table that a link to it follows. A site loads this script once, in its head.
import { upgradeTables } from './upgrade-tables.js';

/** Of each widget whose data have the form of a table, what registers it. */
const LOADERS = {
  'indicator-trend': () => import('../widgets/indicator-trend/index.js'),
  'placement-mix': () => import('../widgets/placement-mix/index.js'),
  'cost-comparator': () => import('../widgets/cost-comparator/index.js'),
  'vital-signs': () => import('../widgets/vital-signs/index.js'),
};

// On a server there is no page.
if (typeof document !== 'undefined') {
  upgradeTables(LOADERS, () => import('./link-mistakes.js'));
}
