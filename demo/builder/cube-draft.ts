// Makes a dataset of published figures by dimensions, by what an author chooses from each.
import type { Cube } from '../../src/read/cube.js';
import type { Brought } from './brought.js';
import type { Draft, Wanted } from './draft.js';

export function cubeDraft(_brought: Brought, _cube: Cube, _wanted: Wanted): Draft {
  return { fields: [], problems: [] };
}
