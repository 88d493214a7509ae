// Declares the tests of one widget: thousands of tables, none of which gives a small count away.
import { expect } from '@open-wc/testing';
import * as indicatorModel from '../../src/core/indicator/model.js';
import * as costsLayout from '../../src/widgets/cost-comparator/layout.costs.js';
import * as costsWords from '../../src/widgets/cost-comparator/words.parts.en.js';
import * as trendLayout from '../../src/widgets/indicator-trend/layout.js';
import * as trendWords from '../../src/widgets/indicator-trend/words.parts.en.js';
import * as mixLayout from '../../src/widgets/placement-mix/layout.js';
import * as funnelLayout from '../../src/widgets/threshold-funnel/layout.js';
import * as funnelWords from '../../src/widgets/threshold-funnel/words.parts.en.js';
import { loadParts } from '../support/load-parts.js';
import type { Chance, Puzzle } from './puzzle.js';
import { besiege } from './siege.js';
import { besiegeTwins, type Twins } from './siege-of-twins.js';

/** The tables come in parts, each with an odd seed of its own (an even one is the next), so that a failure is soon repeated. */
const PARTS = 4;
const TABLES = 2_000 / PARTS;

/** How a widget is attacked: `puzzle` where its counts add up, `twins` where they do not. */
export type Attack =
  { readonly puzzle: (random: Chance) => Puzzle } | { readonly twins: (random: Chance) => Twins };

/** Every widget of the list has a file of its name that calls this; test/architecture.node.mjs checks it. */
export function withstands(widget: string, attack: Attack): void {
  const tag = `council-${widget}`;
  describe(`<${tag}> under attack`, function () {
    this.timeout(120_000);
    before(async () => {
      await import(`../../src/widgets/${widget}/index.ts`);
      // A twin that waits for a part of the code would tell of its events in another order.
      await loadParts(indicatorModel, costsLayout, costsWords, trendLayout, trendWords);
      await loadParts(mixLayout, funnelLayout, funnelWords);
    });
    for (let part = 1; part <= PARTS; part += 1) {
      it(`gives no small count away: ${TABLES} tables, part ${part}`, () =>
        'puzzle' in attack
          ? withstandsPuzzles(tag, attack.puzzle, 999 + 2 * part)
          : withstandsTwins(tag, attack.twins, 1_999 + 2 * part));
    }
  });
}

// An attack that reads nothing, or compares nothing, would pass: hence the counts.
async function withstandsPuzzles(
  tag: string,
  make: (random: Chance) => Puzzle,
  seed: number,
): Promise<void> {
  const { leaks, attacked, facts, untrue, twins } = await besiege(tag, make, seed, TABLES);
  expect(leaks, `\n${leaks.join('\n\n')}\n`).to.eql([]);
  expect(attacked, 'small counts attacked').to.be.greaterThan(TABLES);
  expect(facts, 'facts read').to.be.greaterThan(5 * TABLES);
  expect(twins, 'twins compared').to.be.greaterThan(TABLES / 20);
  expect(untrue.length, `misread: ${untrue.slice(0, 5).join('; ')}`).to.be.lessThan(facts / 50);
}

async function withstandsTwins(
  tag: string,
  make: (random: Chance) => Twins,
  seed: number,
): Promise<void> {
  const { leaks, compared } = await besiegeTwins(tag, make, seed, TABLES);
  expect(leaks, `\n${leaks.join('\n\n')}\n`).to.eql([]);
  expect(compared, 'twins compared').to.be.greaterThan(TABLES);
}
