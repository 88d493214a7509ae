// What no table says of a measure: its unit, what is counted, over what time, and which way is good.
import { asked, type Field } from './field.js';
import { words } from './words/words.js';

const { measure } = words;

export const unitField: Field = { id: 'unit', ...asked(measure.unit), isNeeded: true };

export const countsField: Field = { id: 'counts', ...asked(measure.counts), isNeeded: true };

export const kindField: Field = { id: 'kind', ...asked(measure.kind) };

export const directionField: Field = { id: 'direction', ...asked(measure.direction) };

export const targetFields: readonly Field[] = [
  { id: 'target', ...asked(measure.target) },
  { id: 'tolerance', ...asked(measure.tolerance) },
  { id: 'by', ...asked(measure.by) },
];

export const yearField: Field = { id: 'year', ...asked(measure.year), isNeeded: true };

export const sourceFields: readonly Field[] = [
  { id: 'source', ...asked(measure.source.name) },
  { id: 'source.url', ...asked(measure.source.url) },
  { id: 'source.published', ...asked(measure.source.published) },
  { id: 'source.licence', ...asked(measure.source.licence) },
];
