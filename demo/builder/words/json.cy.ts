// The texts for whoever writes JSON, in Welsh.
import type { jsonWords as english } from './json.en.js';

export const jsonWords: typeof english = {
  write: 'Ysgrifennwch y JSON',
  none: 'Nid oes JSON wedi’i ysgrifennu eto.',
  broken: 'Nid yw hyn yn JSON eto: gwiriwch y comas, y dyfynodau a’r cromfachau.',
  brokenFrom: ({ line, column }) =>
    `Nid yw hyn yn JSON eto, o linell ${line}, colofn ${column} ymlaen: gwiriwch y comas, y dyfynodau a’r cromfachau.`,
};
