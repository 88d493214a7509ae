// A mix of any number of parts, with made-up figures.

import { random } from './random.mjs';

/** A dataset of a mix with that many parts. */
export function partsDataset(count) {
  const next = random(count);
  const parts = Array.from({ length: count }, (_, i) => ({
    name: `Kind ${i + 1}`,
    value: 10 + Math.floor(next() * 500),
  }));
  return {
    title: 'Kinds of placement (made-up figures)',
    area: 'Exampleshire',
    measure: { unit: 'places', kind: 'stock', counts: 'things' },
    period: '31 March 2025',
    parts,
    total: parts.reduce((sum, { value }) => sum + value, 0),
    source: { name: 'Made-up figures' },
  };
}
