// Attacks with the rule itself areas that add up, one of which does not give a count, over every small table: what
// others leave for it may be one number by one sum, and another by a sum that only seems to hold.
import { expect } from '@open-wc/testing';
import { isKnown, type Value } from '../../src/core/data/value.js';
import { parsePlacementMix } from '../../src/widgets/placement-mix/input.js';
import { protectPlacementMix } from '../../src/widgets/placement-mix/protect.js';
import { parseThresholdFunnel } from '../../src/widgets/threshold-funnel/input.js';
import { protectThresholdFunnel } from '../../src/widgets/threshold-funnel/protect.js';
import { lists, narrowedByRule } from './by-rule.js';

const ALL = 9;
const T = 3;
type Row = readonly [a: number | '[x]', b: number, x: number];

const figureOf = (value: Value): string => (isKnown(value) ? String(value.value) : 'c');
const named = (row: Row) => row.map((value, i) => ({ name: 'ABX'[i]!, value }));

const PUBLISH: Readonly<
  Record<string, (areas: Readonly<Record<string, Row>>, threshold?: number) => string>
> = {
  'a mix': (areas, threshold = T) => {
    const { dataset } = parsePlacementMix({
      ...{ title: 'T', period: '2024', disclosure: { threshold } },
      areas: Object.entries(areas).map(([area, row]) => ({ area, parts: named(row) })),
    });
    return protectPlacementMix(dataset!)
      .publishable.mixes.map(({ now }) => [...now.parts, now.total].map(figureOf).join(' '))
      .join(' | ');
  },
  'a funnel': ({ C, ...areas }, threshold = T) => {
    const funnelOf = (area: string, row: Row) => ({
      ...{ area, levels: named(row) },
      ...(row[0] === '[x]' ? {} : { contacts: row[0] + row[1] + row[2] }),
    });
    const { dataset } = parseThresholdFunnel({
      ...{ title: 'T', period: '2024', disclosure: { threshold }, ...funnelOf('C', C!) },
      areas: Object.entries(areas).map(([area, row]) => funnelOf(area, row)),
    });
    return protectThresholdFunnel(dataset!)
      .publishable.figures.map(({ contacts, levels }) =>
        [...levels.map(({ value }) => value), ...(contacts ? [contacts.value] : [])]
          .map(figureOf)
          .join(' '),
      )
      .join(' | ');
  },
};

describe('the rule for areas that add up, of which one does not give a count', function () {
  this.timeout(120_000);

  for (const [name, publish] of Object.entries(PUBLISH))
    for (const south of [
      [0, 10, 0],
      [3, 7, 0],
      [4, 6, 5],
    ] as const)
      it(`tells nothing of a small count beside it: ${name}, ${south.join()}`, () => {
        const tables = [...lists(2, ALL)].flatMap(([a = 0, b = 0]) =>
          a + b <= ALL ? [{ a, b, x: ALL - a - b }] : [],
        );
        const [sa, sb, sx] = south;
        const { leaks } = narrowedByRule({
          ...{ threshold: T, tables, isInside: () => true },
          publish: ({ a = 0, b = 0, x = 0 }) =>
            publish({ N: ['[x]', b, x], S: south, C: [a + sa, b + sb, x + sx] }),
        });
        // What is not given is what the others leave: of the counts that are, none may be told.
        expect(leaks.filter((leak) => leak.startsWith('b '))).to.eql([]);
      });

  for (const [name, publish] of Object.entries(PUBLISH))
    it(`tells nothing of a count that is not given, where no other is positive: ${name}`, () => {
      const { leaks, attacked } = narrowedByRule({
        threshold: T,
        tables: [...lists(4, 7)].map(([a = 0, b = 0, sa = 0, sb = 0]) => ({ a, b, sa, sb })),
        publish: ({ a = 0, b = 0, sa = 0, sb = 0 }) =>
          publish({ N: ['[x]', b, 0], S: [sa, sb, 0], C: [a + sa, b + sb, 0] }),
        isInside: ({ a = 0, b = 0, sa = 0, sb = 0 }) => Math.max(a, b, sa, sb) <= 4,
      });
      expect(leaks.slice(0, 4), `${leaks.length} of ${attacked}`).to.eql([]);
      expect(attacked).to.be.at.least(50);
    });

  // What N shows must not tell that a sum of small counts, which is hidden with them, is not small itself.
  for (const [name, publish] of Object.entries(PUBLISH))
    for (const others of [{}, { M: [0, 0, 9] }] satisfies Record<string, Row>[])
      it(`tells nothing of small counts that make up a sum: ${name}, ${Object.keys(others).length} other`, () => {
        const { leaks, attacked } = narrowedByRule({
          threshold: T,
          tables: [...lists(4, 6)].map(([a = 0, b = 0, sa = 0, sb = 0]) => ({ a, b, sa, sb })),
          publish: ({ a = 0, b = 0, sa = 0, sb = 0 }) => {
            const [N, S]: readonly Row[] = [[a, b, 23 - a - b], [sa, sb, 24 - sa - sb]]; // prettier-ignore
            const x = 47 - a - b - sa - sb + ('M' in others ? 9 : 0);
            return publish({
              N: N!,
              S: S!,
              ...(others as Record<string, Row>),
              C: [a + sa, b + sb, x],
            });
          },
          isInside: ({ a = 0, b = 0, sa = 0, sb = 0 }) => Math.max(a, b, sa, sb) <= 3,
        });
        expect(leaks.slice(0, 4), `${leaks.length} of ${attacked}`).to.eql([]);
        expect(attacked).to.be.at.least(50);
      });

  for (const [name, publish] of Object.entries(PUBLISH))
    it(`sees a sum of a county with very few in one district, among others: ${name}`, () => {
      const districts = { N: [0, 57, 0], S: [2, 1, 1] } as const;
      const counties = { A: [2, 58, 1], B: [56, 0, 13], D: [49, 21, 49] } as const;
      const texts = publish({ ...districts, ...counties, C: [107, 79, 63] }, 5).split(' | ');
      expect(texts, 'a county that has nothing to do with it').to.include('56 0 13 69');
      // 61 less 57 are the four children of the other district.
      expect(texts.filter((text) => text.endsWith(' 61'))).to.eql([]);
      expect(texts.filter((text) => text.endsWith(' 57')).length).to.equal(1);
    });

  it('withholds more than the one number that the county leaves over', () => {
    const rows = { N: ['[x]', 1, 8], S: [3, 7, 0], C: [3, 8, 8] } as const;
    expect(PUBLISH['a mix']!(rows)).to.equal('c c c c | 3 7 0 10 | 3 c c 19');
    expect(PUBLISH['a funnel']!(rows)).to.equal('3 c c 19 | c c c | 3 7 0 10');
  });
});
