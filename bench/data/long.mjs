// A series of many days. Its figures are made up: no council publishes one for each day of two centuries.

import { random } from './random.mjs';

const DAY_MS = 86_400_000;
/** Earlier periods are not read. */
const START_MS = Date.UTC(1900, 0, 1);

/** A dataset of a trend with that many days from 1900 on: a year's wave, noise and some peaks. */
export function longDataset(days) {
  const next = random(days);
  const periods = [];
  const values = [];
  for (let i = 0; i < days; i++) {
    periods.push(new Date(START_MS + i * DAY_MS).toISOString().slice(0, 10));
    const wave = 100 + 30 * Math.sin((i / 365.25) * 2 * Math.PI);
    const peak = next() < 0.002 ? 150 * next() : 0;
    values.push(Math.round(wave + 20 * next() + peak));
  }
  return {
    title: 'Calls a day (made-up figures)',
    area: 'Exampleshire',
    measure: { unit: 'count', kind: 'flow', direction: 'neutral', counts: 'things' },
    periods,
    series: [{ name: 'Exampleshire', role: 'area', values }],
    source: { name: 'Made-up figures' },
  };
}
