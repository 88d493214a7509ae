// THE LIST: one line per widget. Bundles, schemas, gallery, tests and docs read it.
export * from './indicator-trend/index.js';
export * from './placement-mix/index.js';
export * from './threshold-funnel/index.js';
export * from './cost-comparator/index.js';
export * from './vital-signs/index.js';
