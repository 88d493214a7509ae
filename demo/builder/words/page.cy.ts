// What the builder says of its steps, in Welsh.
import type { pageWords as english } from './page.en.js';

export const pageWords: typeof english = {
  say: 'Dywedwch beth ydynt',
  drawnAs: 'Mae angen o hyd: fel beth y caiff ei lunio, yng ngham 1.',
  needed: ({ labels }) => `Mae angen o hyd: ${labels.join('; ')}`,
  stale: 'Mae’r llun o’r ffigurau fel y gellid eu llunio ddiwethaf.',
  brokenLink: 'Ni ellir darllen y ddolen hon: cafodd ei thorri’n fyr, neu ei newid.',
};
