// For tests: a frame whose letters are all of one width, and the model of a dataset.
import type { Frame } from '../../../src/core/chart/frame.js';
import * as layout from '../../../src/widgets/placement-mix/layout.js';
import {
  parsePlacementMix,
  type PlacementMixDataset,
} from '../../../src/widgets/placement-mix/input.js';
import {
  type PlacementMixModel,
  placementMixModel,
} from '../../../src/widgets/placement-mix/model.js';
import { protectPlacementMix } from '../../../src/widgets/placement-mix/protect.js';
import * as words from '../../../src/widgets/placement-mix/words.parts.en.js';
import { loadParts } from '../../support/load-parts.js';

await loadParts(layout, words);

export const frame = (widthPx: number): Frame => ({
  widthPx,
  density: 'normal',
  measure: (text, fontPx) => text.length * fontPx * 0.55,
});

export const modelOf = (input: unknown): PlacementMixModel =>
  placementMixModel(protectPlacementMix(parsePlacementMix(input).dataset!).publishable);

export const parts = (
  values: Readonly<Record<string, NonNullable<PlacementMixDataset['parts']>[number]['value']>>,
): PlacementMixDataset['parts'] => Object.entries(values).map(([name, value]) => ({ name, value }));

/** Made up: 210 in-house and 140 external. */
export const carers: PlacementMixDataset = {
  title: 'Our foster carers',
  measure: { unit: 'foster carers' },
  period: '31 March 2025',
  previousPeriod: '31 March 2024',
  groups: [
    { id: 'in-house', name: 'In-house', target: 0.75 },
    { id: 'external', name: 'External', target: 0.25 },
  ],
  parts: [
    { name: 'Our carers, family and friends', group: 'in-house', value: 42, previous: 35 },
    { name: 'Our own carers', group: 'in-house', value: 168, previous: 161 },
    { name: 'Agency carers', group: 'External', value: 118, previous: 127 },
    { name: 'Agency carers, parent and child', group: 'external', value: 22, previous: 18 },
  ],
};
