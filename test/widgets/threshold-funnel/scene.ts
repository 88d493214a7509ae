// For tests: example datasets, a frame whose letters all have one width, and the stages up to the model.
import type { Density, Frame } from '../../../src/core/chart/frame.js';
import {
  parseThresholdFunnel,
  type ThresholdFunnel,
  type ThresholdFunnelDataset,
} from '../../../src/widgets/threshold-funnel/input.js';
import {
  type ThresholdFunnelModel,
  thresholdFunnelModel,
} from '../../../src/widgets/threshold-funnel/model.js';
import * as layout from '../../../src/widgets/threshold-funnel/layout.js';
import { protectThresholdFunnel } from '../../../src/widgets/threshold-funnel/protect.js';
import * as words from '../../../src/widgets/threshold-funnel/words.parts.en.js';
import { loadParts } from '../../support/load-parts.js';

await loadParts(layout, words);

export const frame = (widthPx: number, density: Density = 'normal'): Frame => ({
  widthPx,
  density,
  measure: (text, fontPx) => text.length * fontPx * 0.55,
});

export const safe = (input: unknown): ThresholdFunnel =>
  protectThresholdFunnel(parseThresholdFunnel(input).dataset!).publishable;

export const modelOf = (input: unknown): ThresholdFunnelModel =>
  thresholdFunnelModel(protectThresholdFunnel(parseThresholdFunnel(input).dataset!).publishable);

/** Made up: 1,000 contacts, of which 600 met a level. */
export const door: ThresholdFunnelDataset = {
  title: 'Front door',
  area: 'Exampleshire',
  period: '2021-22 Q1',
  previousPeriod: '2020-21 Q1',
  contacts: 1000,
  contactsPrevious: 800,
  sources: [
    { name: 'Schools', value: 333, previous: 300 },
    { name: 'Police', value: 667, previous: 500 },
  ],
  outcomes: [
    { name: 'Advice', value: 400, previous: 300 },
    { name: 'Early help', value: 350, level: '2' },
    { name: 'Family hub', value: 100, level: '2' },
    { name: 'Referral', value: 150, level: '4', previous: 160 },
  ],
  levels: [
    { id: '2', name: 'Enhanced' },
    { id: '4', name: 'Statutory' },
  ],
};

/** Made up. */
export const journey: ThresholdFunnelDataset = {
  title: 'Journey',
  period: '2025',
  journey: [
    { name: 'Contacts', of: 'contacts', kind: 'flow', value: 2000 },
    { name: 'Referrals', of: 'episodes', kind: 'flow', value: 400 },
    { name: 'Assessments', of: 'episodes', kind: 'flow', value: 300 },
    { name: 'Enquiries', of: 'episodes', kind: 'flow', value: 100 },
    { name: 'Plans', of: 'children', kind: 'stock', value: 80 },
    { name: 'Looked after', of: 'children', kind: 'stock', value: 120 },
  ],
};
