// Hashes of the browser files, for `integrity` in a page.

import { createHash } from 'node:crypto';

/**
 * The hash of a file as Subresource Integrity writes it.
 *
 * @example integrityOf('') // 'sha384-OLBgp1GsljhM2TJ+sbHjaiH9txEUvgdDTAzHv2P24donTt6/529l+9Ua0vFImLlb'
 */
export const integrityOf = (text) => `sha384-${createHash('sha384').update(text).digest('base64')}`;
