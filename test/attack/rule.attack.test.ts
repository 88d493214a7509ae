// Attacks the rule of suppression of every widget whose counts add up.
import { expect } from '@open-wc/testing';
import {
  parseIndicatorTrend,
  writeIndicatorTrend,
} from '../../src/widgets/indicator-trend/input.js';
import { protectIndicatorTrend } from '../../src/widgets/indicator-trend/protect.js';
import { parsePlacementMix, writePlacementMix } from '../../src/widgets/placement-mix/input.js';
import { protectPlacementMix } from '../../src/widgets/placement-mix/protect.js';
import {
  parseThresholdFunnel,
  writeThresholdFunnel,
} from '../../src/widgets/threshold-funnel/input.js';
import { protectThresholdFunnel } from '../../src/widgets/threshold-funnel/protect.js';
import { funnelPuzzle } from './funnel-puzzles.js';
import { mixPuzzle } from './mix-puzzles.js';
import { attackRule, type Publish } from './rule.js';
import { type Chance, type Puzzle } from './puzzle.js';
import { trendPuzzle } from './trend-puzzles.js';

const WIDGETS: readonly [name: string, make: (random: Chance) => Puzzle, publish: Publish][] = [
  [
    'a mix',
    mixPuzzle,
    (data) => writePlacementMix(protectPlacementMix(parsePlacementMix(data).dataset!).publishable),
  ],
  [
    'a funnel',
    funnelPuzzle,
    (data) =>
      writeThresholdFunnel(protectThresholdFunnel(parseThresholdFunnel(data).dataset!).publishable),
  ],
  [
    'a trend',
    trendPuzzle,
    (data) =>
      writeIndicatorTrend(protectIndicatorTrend(parseIndicatorTrend(data).dataset!).publishable),
  ],
];

describe('a reader who knows how counts are chosen', function () {
  this.timeout(120_000);
  for (const [name, make, publish] of WIDGETS)
    it(`cannot narrow down a small count of ${name}: 2,000 tables`, () => {
      const { told, tried } = attackRule(publish, make, 31, 2_000);
      expect(told.length, told[0]).to.equal(0);
      expect(tried).to.be.above(2_000);
    });
});
