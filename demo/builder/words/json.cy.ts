// The texts for whoever writes JSON, in Welsh.
import type { jsonWords as english } from './json.en.js';

export const jsonWords: typeof english = {
  write: 'Ysgrifennwch y JSON',
  none: 'Nid oes JSON wedi’i ysgrifennu eto.',
  broken: (place) => {
    const where = place ? `, o linell ${place.line}, colofn ${place.column} ymlaen` : '';
    return `Nid yw hyn yn JSON eto${where}: gwiriwch y comas, y dyfynodau a’r cromfachau.`;
  },
};
