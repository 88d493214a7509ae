// Names the method by which one widget gives another data that are already protected.
import { VERSION } from '../core/version.js';

/**
 * It skips `parse` and `protect`, so no entry exports it to pages. All copies of one version on a page share it; those
 * of another version may have other data.
 */
export const showPublishable: unique symbol = Symbol.for(
  `council-widgets ${VERSION}: show publishable`,
);
