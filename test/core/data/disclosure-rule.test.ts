import { expect } from '@open-wc/testing';
import type { Cell } from '../../../src/core/data/additive-table.js';
import { candidatesOf, protectTable, type Role } from '../../../src/core/data/disclosure.js';
import {
  bestHidden,
  flatten,
  possibleValues,
  wholesFrom,
  randomTable,
} from './disclosure-oracle.js';
import { everyTable, flat, type Leak, leaks, type Shape } from './disclosure-rule.js';

const part = 'part';
const two = [part, part] as const;

const text = ({ id, possible, truth, seen }: Leak): string =>
  `${id} is one of ${possible.join(', ')} in ${JSON.stringify(truth)}, shown as ${seen}`;

describe('disclosure control, against a reader who knows the rule', () => {
  /** Most: the largest total that is tried; under it every table of the shape is. */
  const shapes: readonly [name: string, shape: Shape, most: Readonly<Record<number, number>>][] = [
    ['two parts', flat(2), { 2: 20, 3: 24, 5: 36, 6: 40 }],
    ['three parts', flat(3), { 2: 16, 3: 20, 4: 26, 5: 30 }],
    ['four parts', flat(4), { 3: 16, 4: 20 }],
    ['five parts', flat(5), { 3: 12 }],
    ['two groups of two', [[two, two]], { 3: 16, 4: 20 }],
    ['a group of one and a part', [[[part], part]], { 3: 20, 5: 34 }],
    ['a group of two and a part', [[two, part]], { 3: 20, 5: 28 }],
    ['a group of three and a part', [[[part, part, part], part]], { 3: 15, 4: 18 }],
    ['a group within a group', [[[two, part], part]], { 3: 15, 4: 18 }],
    ['one total, divided in two ways', [two, two], { 3: 14, 4: 18 }],
    ['one total, divided in two ways, once with a group', [[two, part], two], { 3: 12 }],
  ];
  for (const [name, shape, most] of shapes)
    it(`leaves every small count every small number: ${name}, every table`, () => {
      let small = 0;
      for (const [key, total] of Object.entries(most)) {
        const threshold = Number(key);
        const tables = everyTable(shape, total, { threshold });
        const found = leaks(tables, threshold);
        expect(found.length, found[0] && text(found[0])).to.equal(0);
        small += tables.filter(({ hidden, all }) => hidden.size > 0 && !all).length;
      }
      expect(small).to.be.above(50);
    });

  const withheld: readonly [shape: Shape, leaves: number][] = [
    [flat(3), 3],
    [[two, two], 4],
    [[[two, part]], 3],
  ];
  for (const noTotal of [undefined, 'c', 'x'] as const)
    it(`does so beside counts that are withheld or not available, total ${noTotal ?? 'given'}`, () => {
      for (const [shape, leaves] of withheld)
        for (const written of pairsOf(leaves)) {
          const tables = everyTable(shape, 18, {
            threshold: 3,
            written,
            ...(noTotal && { noTotal }),
          });
          // Without a total there are larger tables than those that were made.
          const found = leaks(tables, 3, noTotal ? 12 : undefined).filter(
            ({ id }) => !noTotal || id !== 'all',
          );
          expect(found.length, found[0] && text(found[0])).to.equal(0);
        }
    });

  it('finds what the choice of the fewest and smallest gives away', () => {
    // 9, 9 and 4 of 22: the first and the last are hidden, so the last is 4.
    const tables: {
      truth: Map<string, number>;
      seen: string;
      hidden: Set<string>;
      all: boolean;
    }[] = [];
    for (let a = 0; a <= 22; a += 1)
      for (let b = 0; a + b <= 22; b += 1) {
        const truth = new Map([
          ['a', a],
          ['b', b],
          ['c', 22 - a - b],
        ]);
        const cells = [...truth].map(([id, value]) => ({ id, value }));
        const best = bestHidden(
          { id: 'all', value: 22, partitions: [cells] },
          { threshold: 5, protected: false },
        );
        const hidden = new Set(best?.keys() ?? [...truth.keys(), 'all']);
        const shown = [...truth].filter(([id]) => !hidden.has(id));
        tables.push({
          truth,
          seen: JSON.stringify([shown, [...(best ?? [])]]),
          hidden,
          all: !best,
        });
      }
    const nines = leaks(tables, 5).find(
      ({ truth }) => `${truth.map(([, value]) => value)}` === '9,9,4',
    );
    expect(nines?.possible).to.eql([4]);
  });
});

/** Each way to write `c` or `x` in place of one or two of the leaves. */
function* pairsOf(leaves: number): Generator<ReadonlyMap<number, 'c' | 'x'>> {
  const codes = ['c', 'x'] as const;
  for (let one = 0; one < leaves; one += 1)
    for (const first of codes) {
      yield new Map([[one, first]]);
      for (let other = one + 1; other < leaves; other += 1)
        for (const second of codes)
          yield new Map([
            [one, first],
            [other, second],
          ]);
    }
}

describe('what disclosure control costs', () => {
  const five = { threshold: 5, protected: false };

  /** Four to ten parts of 1 to 400, in no order. */
  const mix = (random: (below: number) => number): Cell => {
    const parts = Array.from({ length: 4 + random(7) }, (_, at) => ({
      id: `p${at}`,
      value: Math.round(400 ** (random(10_000) / 10_000)),
    }));
    return {
      id: 'all',
      value: parts.reduce((sum, { value }) => sum + value, 0),
      partitions: [parts],
    };
  };

  it('hides few more counts than the fewest, which tell too much', () => {
    const random = wholesFrom(2);
    let [best, hides, tables] = [0, 0, 0];
    while (tables < 300) {
      const table = mix(random);
      const fewest = bestHidden(table, five);
      if (!fewest || fewest.size === 0) continue;
      tables += 1;
      best += fewest.size;
      hides += protectTable(table, five).hidden.size;
    }
    expect(hides / best).to.be.within(1, 1.06);
  });

  it('takes no longer for a table of many parts than for its parts', () => {
    const parts = Array.from({ length: 20_000 }, (_, at) => ({
      id: `p${at}`,
      value: at === 7 ? 3 : 40 + at,
    }));
    const { hidden } = protectTable({ id: 'all', partitions: [parts] }, five);
    expect([...hidden]).to.eql([
      ['p7', 'primary'],
      ['p19999', 'secondary'],
    ]);
  });
});

it('finds the same candidates of a hidden count as brute force, and leaves none out between the ends', () => {
  const random = wholesFrom(11);
  const rules = { threshold: 3, protected: false };
  for (let made = 0; made < 400; made += 1) {
    const table = randomTable(random, 3, 3);
    // Any pattern, safe or not: cells at or over the threshold are hidden with even odds.
    const roles = new Map<string, Role>();
    for (const { id, value } of flatten(table)) {
      if (Number(value) >= 3 && random(2)) roles.set(id, 'secondary');
      if (Number(value) > 0 && Number(value) < 3) roles.set(id, 'primary');
    }
    const values = possibleValues(table, roles, rules, Number(table.value) + 1);
    for (const [id, [low, high]] of candidatesOf(table, roles, rules)!) {
      const all = [...values.get(id)!].sort((a, b) => a - b);
      // A cell without an upper end is tried only up to a margin.
      const end = high < Infinity ? high : all.at(-1)!;
      expect(all).to.eql(Array.from({ length: end - low + 1 }, (_, at) => low + at));
    }
  }
});
