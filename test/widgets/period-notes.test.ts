// Tests that a note on a period is read, kept and shown below the picture, in all five widgets.
import { expect } from '@open-wc/testing';
import { everyWidget } from '../support/every-widget.js';
import { mount, part, unmountAll } from '../support/mount.js';

const period = { period: '2023-24', note: 'Figures of one office are missing' };
const SERIES = [{ name: 'Exampleshire', values: [30] }];

/** The smallest dataset of each widget with a note on its period. */
const datasets: Readonly<Record<string, object>> = {
  'indicator-trend': { periods: [period], series: SERIES },
  'placement-mix': {
    period,
    parts: [
      { name: 'A', value: 20 },
      { name: 'B', value: 30 },
    ],
  },
  'threshold-funnel': { period, contacts: 40 },
  'cost-comparator': {
    period,
    unit: 'pounds per week',
    provisions: [{ name: 'A', kind: 'external', cost: 900 }],
  },
  'vital-signs': { indicators: [{ name: 'Plans', periods: [period], series: SERIES }] },
};

describe('a note on a period', () => {
  afterEach(unmountAll);
  it('is shown below the picture of every widget', async () => {
    for (const { tag, widget } of await everyWidget()) {
      const data = { title: 'Made-up figures', ...datasets[widget] };
      const { element } = await mount(tag, { data });
      const notes = part(element, 'notes')?.textContent ?? '';
      expect(notes, widget).to.include('2023-24: Figures of one office are missing.');
      const { data: shown } = element as HTMLElement & { readonly data: unknown };
      expect(JSON.stringify(shown), widget).to.include('Figures of one office are missing');
    }
  });
});
