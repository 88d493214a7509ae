// What the web team of this page has installed: the upgrade of tables, and two widgets. Nothing sizes its frame.
import '../../src/embed/upgrade.js';
import '../../src/widgets/indicator-trend/index.js';
import '../../src/widgets/placement-mix/index.js';
