// Registers the widgets of this page, and no other.
import '../../src/widgets/indicator-trend/index.js';
import '../../src/widgets/placement-mix/index.js';
import '../../src/widgets/threshold-funnel/index.js';
import '../../src/widgets/vital-signs/index.js';
