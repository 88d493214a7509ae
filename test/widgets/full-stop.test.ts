// Tests that an author's text that ends with a full stop makes no two stops, in all five widgets.
import { expect } from '@open-wc/testing';
import { everyWidget } from '../support/every-widget.js';
import { mount, unmountAll } from '../support/mount.js';

const note = 'One office is left out.';
const period = { period: '2023-24', note };
const source = {
  name: 'Made-up figures.',
  licence: 'Made-up licence.',
  url: 'https://example.org/',
  published: '2025-01-10',
};
const AREA = 'Exampleshire etc.';
const count = (value: number) => ({ value, note });

const datasets: Readonly<Record<string, readonly object[]>> = {
  'indicator-trend': [
    {
      measure: { unit: 'cases p.a.', kind: 'stock', direction: 'low', counts: 'things' },
      periods: ['2022-23', period],
      series: [{ name: AREA, role: 'area', values: [30, count(40)] }],
      target: { value: 40 },
      events: [{ period: '2023-24', label: 'A new system.', break: true }],
    },
  ],
  'placement-mix': [
    {
      period,
      parts: [
        { name: 'Foster care etc.', value: count(20) },
        { name: 'Homes etc.', value: 30 },
      ],
    },
  ],
  'threshold-funnel': [
    {
      period,
      contacts: count(40),
      levels: [
        { name: 'Early help etc.', value: 30 },
        { name: 'Child in need etc.', value: 10 },
      ],
    },
    {
      period,
      journey: [
        { name: 'Contacts', of: 'contacts', kind: 'flow', value: 90 },
        { name: 'Referrals etc.', of: 'contacts', kind: 'flow', value: 40 },
      ],
    },
  ],
  'cost-comparator': [
    {
      period,
      unit: 'pounds per week',
      provisions: [
        { name: 'A etc.', kind: 'in-house', cost: 800, basisNote: 'At month 8.', source },
        { name: 'B etc.', kind: 'external', cost: count(900) },
      ],
    },
  ],
  'vital-signs': [
    {
      indicators: [
        {
          name: 'Plans etc.',
          measure: { unit: 'percent', kind: 'flow', direction: 'high' },
          periods: ['2022-23', period],
          series: [{ name: AREA, role: 'area', values: [30, count(40)] }],
          target: { value: 50 },
          source,
          notes: [note],
          quality: { name: 'Good in audit.', value: 40 },
        },
        {
          name: 'Visits etc.',
          periods: [period],
          series: [{ name: AREA, role: 'area', values: [{ value: '[x]', note }] }],
        },
      ],
    },
  ],
};

describe('a text that ends with a full stop', () => {
  afterEach(unmountAll);
  it('ends its sentence with no second one, in any widget', async () => {
    for (const { tag, widget } of await everyWidget())
      for (const dataset of datasets[widget]!) {
        const more = { title: 'Made-up figures.', area: AREA, source, notes: [note] };
        const disclosure = { protected: true };
        const { element } = await mount(tag, { data: { ...more, disclosure, ...dataset } });
        const said = element.shadowRoot!.textContent.replace(/\s+/g, ' ');
        expect(said, widget).to.include('One office is left out.');
        expect(
          said.match(/.{0,40}(?:\.\s*\.(?!\.)|(?<!etc|p\.a)[.?!][,;]).{0,20}/g),
          widget,
        ).to.equal(null);
        unmountAll();
      }
  });
});
