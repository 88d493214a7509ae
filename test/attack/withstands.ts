// One test per widget: thousands of tables, none of which gives a small count away.
import { expect } from '@open-wc/testing';
import type { Chance, Puzzle } from './puzzle.js';
import { besiege } from './withstand.js';

/** In parts, each with a seed of its own, so that a failure is soon repeated. */
const PARTS = 4;
const TABLES = 2_000;

export function withstands(tag: string, make: (random: Chance) => Puzzle): void {
  describe(`<${tag}> under attack`, function () {
    this.timeout(120_000);
    for (let part = 1; part <= PARTS; part += 1) {
      it(`gives no small count away: ${TABLES / PARTS} tables, seed ${part}`, async () => {
        const { leaks, attacked, facts, untrue, twins } = await besiege(
          tag,
          make,
          1_000 + part,
          TABLES / PARTS,
        );
        expect(leaks, `\n${leaks.join('\n\n')}\n`).to.eql([]);
        // An attack that reads nothing, or hits nothing, would succeed in silence.
        expect(attacked, 'small counts attacked').to.be.greaterThan(TABLES / PARTS);
        expect(facts, 'facts read').to.be.greaterThan((5 * TABLES) / PARTS);
        expect(twins, 'twins compared').to.be.greaterThan(TABLES / PARTS / 20);
        expect(untrue.length, `misread: ${untrue.slice(0, 5).join('; ')}`).to.be.lessThan(
          facts / 50,
        );
      });
    }
  });
}
