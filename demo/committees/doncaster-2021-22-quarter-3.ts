// Registers the widgets of this page, and no other.
import '../../src/widgets/cost-comparator/index.js';
import '../../src/widgets/indicator-trend/index.js';
import '../../src/widgets/vital-signs/index.js';
