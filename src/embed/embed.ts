// The script of embed.html, a page for one widget where only a frame is allowed. It is no module: in a sandbox it
// must run, and say what is lacking, where modules are not allowed to load.
import { showEmbed } from './embed-page.js';

/** Of each widget, what registers it. */
const LOADERS = {
  'indicator-trend': () => import('../widgets/indicator-trend/index.js'),
  'placement-mix': () => import('../widgets/placement-mix/index.js'),
  'threshold-funnel': () => import('../widgets/threshold-funnel/index.js'),
  'cost-comparator': () => import('../widgets/cost-comparator/index.js'),
  'vital-signs': () => import('../widgets/vital-signs/index.js'),
};

void showEmbed(LOADERS);
