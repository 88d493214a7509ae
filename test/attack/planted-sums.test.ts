// Checks that the attack sums across areas, breakdowns and stages: it finds what is planted, and nothing where nothing is.
import { expect } from '@open-wc/testing';
import '../../src/widgets/placement-mix/index.js';
import '../../src/widgets/threshold-funnel/index.js';
import { attack } from './attack.js';
import { harvestOf } from './harvest.js';
import { funnelDivisionsPuzzle } from './division-puzzles.js';
import { chance, type Chance, type Puzzle } from './puzzle.js';
import { mounted } from './siege.js';
import { areasPuzzle, breakdownPuzzle, funnelAreasPuzzle, journeyPuzzle } from './sum-puzzles.js';

const say = (text: string) => (root: ShadowRoot) => {
  const paragraph = document.createElement('li');
  paragraph.textContent = text;
  root.append(paragraph);
};

/** A small count of a puzzle that is in a sum whose other counts are none of them small. */
function isAlone({ sums, counts, threshold }: Puzzle, id: string): boolean {
  const truthOf = (of: string) => counts.find((count) => count.id === of)!.truth;
  const isSmall = (of: string) => truthOf(of) > 0 && truthOf(of) < threshold;
  return sums.some(
    ({ whole, parts }) =>
      parts.includes(id) && [whole, ...parts].every((of) => of === id || !isSmall(of)),
  );
}

/** What a page would have to say for one small count to be worked out: all other counts of one of its sums. */
function telltale(puzzle: Puzzle): string | undefined {
  const { sums, counts, threshold } = puzzle;
  const truthOf = (of: string) => counts.find((count) => count.id === of)!.truth;
  for (const { id, truth, free } of counts) {
    if (free || truth === 0 || truth >= threshold || !isAlone(puzzle, id)) continue;
    const sum = sums.find(
      ({ whole, parts }) =>
        parts.includes(id) &&
        [whole, ...parts].every((of) => of === id || !(truthOf(of) > 0 && truthOf(of) < threshold)),
    )!;
    const others = [sum.whole, ...sum.parts].filter((of) => of !== id && !of.includes('left'));
    if (others.length !== sum.parts.length) continue;
    const text = (of: string) => {
      const [area, what, when] = of.split('|');
      const date = WHEN[puzzle.widget]![when as 'now' | 'previous'];
      return `${area}, ${what}, ${date}: ${truthOf(of)}`;
    };
    return others.map(text).join('; ');
  }
  return undefined;
}

const WHEN: Readonly<Record<string, Readonly<Record<'now' | 'previous', string>>>> = {
  'placement-mix': { now: '31 March 2025', previous: '31 March 2024' },
  'threshold-funnel': { now: '2024 to 2025', previous: '2023 to 2024' },
};

const KINDS: Readonly<Record<string, (random: Chance) => Puzzle>> = {
  'areas of a mix': areasPuzzle,
  'another breakdown': breakdownPuzzle,
  'two divisions in a funnel': funnelDivisionsPuzzle,
  'areas of a funnel': funnelAreasPuzzle,
  'stages of a journey': journeyPuzzle,
};

describe('the attack across tables', function () {
  this.timeout(60_000);
  for (const [name, make] of Object.entries(KINDS)) {
    it(`finds what is given away between ${name}, and nothing where nothing is`, async () => {
      const random = chance(41);
      let planted = 0;
      for (let i = 0; planted < 5 && i < 200; i += 1) {
        const puzzle = make(random);
        const text = telltale(puzzle);
        if (!text) continue;
        const element = await mounted(`council-${puzzle.widget}`, puzzle.dataset);
        const clean = attack(puzzle, await harvestOf(element, puzzle.dataset));
        const leaky = attack(puzzle, await harvestOf(element, puzzle.dataset, say(text)));
        element.remove();
        expect(clean.leaks).to.eql([]);
        expect(leaky.leaks, text).not.to.eql([]);
        planted += 1;
      }
      expect(planted).to.equal(5);
    });
  }
});
