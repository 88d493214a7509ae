// What the web team of this page has installed: the upgrade of tables, and the widget of its template.
import '../../src/embed/upgrade.js';
import '../../src/widgets/threshold-funnel/index.js';
