// Attacks real tables: place providers and placements of all 153 local authorities on 31 March 2025, as
// published, and with made-up numbers in the withheld cells.
import { expect } from '@open-wc/testing';
import '../../src/widgets/placement-mix/index.js';
import { attack } from './attack.js';
import { factsIn } from './facts.js';
import { harvestOf } from './harvest.js';
import type { Harvest } from './harvest.types.js';
import { chance, type Phrase, type Puzzle } from './puzzle.js';
import { type Fact } from './solver.js';
import { mounted } from './siege.js';

interface Published {
  readonly code: string;
  readonly group: string;
  readonly parts: readonly { readonly name: string; readonly value: number | '[c]' }[];
  /** One authority withholds its total, which is small. */
  readonly total: number | '[c]';
}

/** A cell in quotes may hold commas. */
const cellsOf = (line: string): readonly string[] =>
  [...line.matchAll(/(?:^|,)(?:"([^"]*)"|([^,]*))/g)].map(
    ([, quoted, plain]) => quoted ?? plain ?? '',
  );

async function published(): Promise<readonly Published[]> {
  const response = await fetch(new URL('./data/placements-2025.csv', import.meta.url));
  const lines = (await response.text()).trim().split('\n').slice(1).map(cellsOf);
  const keys = [...new Set(lines.map(([code, group]) => `${code}|${group}`))];
  return keys.map((key) => {
    const rows = lines.filter(([code, group]) => `${code}|${group}` === key);
    const [code = '', group = ''] = rows[0]!;
    const total = rows.find(([, , name]) => name === 'Total')!;
    const parts = rows
      .filter((row) => row !== total)
      // Not applicable counts as none.
      .map(([, , name = '', number = '']) => ({
        name,
        value: number === 'c' ? ('[c]' as const) : number === 'z' ? 0 : Number(number),
      }));
    return { code, group, parts, total: total[3] === 'c' ? '[c]' : Number(total[3]) };
  });
}

const idOf = (name: string): string => `|${name}|now`;

/** `truth`: made-up numbers of all parts; without it the table is as published, and its withheld cells are unknown. */
function puzzleOf(
  { parts, total, group }: Published,
  threshold: number,
  truth?: readonly number[],
): Puzzle {
  const phrases = [...parts.map(({ name }) => name), 'Total', 'in total'].map((text): Phrase => ({
    text,
    kind: 'what',
    key: text === 'in total' ? 'Total' : text,
  }));
  return {
    widget: 'placement-mix',
    dataset: {
      title: group,
      period: '31 March 2025',
      disclosure: truth ? { threshold } : { threshold, protected: true },
      parts: parts.map(({ name, value }, i) => ({ name, value: truth ? truth[i] : value })),
      total: truth ? truth.reduce((sum, each) => sum + each, 0) : total,
    },
    threshold,
    counts: [
      ...parts.map(({ name, value }, i) =>
        truth || value !== '[c]'
          ? { id: idOf(name), truth: truth?.[i] ?? Number(value) }
          : { id: idOf(name), truth: 0, free: true as const },
      ),
      ...(truth || total !== '[c]'
        ? [
            {
              id: idOf('Total'),
              truth: truth ? truth.reduce((sum, each) => sum + each, 0) : Number(total),
            },
          ]
        : [{ id: idOf('Total'), truth: 0, free: true as const }]),
    ],
    sums: [{ whole: idOf('Total'), parts: parts.map(({ name }) => idOf(name)) }],
    tables: [[...parts.map(({ name }) => idOf(name)), idOf('Total')]],
    phrases: [
      ...phrases,
      { text: '31 March 2025', kind: 'when', key: 'now' },
      { text: 'Other', kind: 'what', key: '' },
    ],
    at: { area: '', when: 'now' },
    wholeOf: (id) => (id === idOf('Total') ? undefined : idOf('Total')),
    namesPeriods: false,
    slots: (data) => {
      const { parts: list = [] } = data as { parts?: readonly { readonly name: string }[] };
      return [
        ...list.map((part) => ({ id: idOf(part.name), holder: part, key: 'value' })),
        { id: idOf('Total'), holder: data as object, key: 'total' },
      ];
    },
    ranked: [parts.map(({ name }) => idOf(name))],
  };
}

/** The total less the parts that are shown; undefined if the total is withheld. */
const leftOf = ({ parts, total }: Pick<Published, 'parts' | 'total'>): number | undefined =>
  total === '[c]'
    ? undefined
    : total - parts.reduce((sum, { value }) => sum + (value === '[c]' ? 0 : value), 0);

/** The number of candidates of the withheld cell that has the fewest. */
function fewest({ parts, total }: Published): number {
  const hidden = parts.filter(({ value }) => value === '[c]');
  const left = leftOf({ parts, total });
  if (left === undefined || hidden.length === 0) return Infinity;
  return hidden.length === 1 ? 1 : left + 1;
}

/** Every number that is not part of a percentage or a date. */
const numbersIn = (harvest: Harvest): readonly number[] =>
  [
    ...harvest.texts.map(({ text }) => text),
    ...harvest.points.flat(),
    ...harvest.table.rows.flatMap(({ cells }) => cells),
    ...harvest.messages,
  ]
    .flatMap((text) => [
      ...text
        .replace(/31 March 2025|of which \d+ kinds? withheld|Notes \(\d+\)/g, '')
        .matchAll(/\d[\d,]*(?![\d,]*%)(?!\d)/g),
    ])
    .map(([digits]) => Number(digits.replace(/,/g, '')));

/** No withheld part has an arc; all of them are drawn with a shown part, as what the other arcs leave of the total. */
function expectTogether({ code, group, parts, total }: Published, { arcs, points }: Harvest): void {
  const of = `${code}, ${group}`;
  const labels = arcs.map(({ label }) => label);
  const apart = parts.filter(({ name }) => labels.includes(name));
  expect(labels, of).to.eql([...labels.slice(0, -1), 'All other']);
  expect(apart.length, of).to.equal(labels.length - 1);
  expect(
    apart.filter(({ value }) => value === '[c]'),
    of,
  ).to.eql([]);
  const drawn = apart.reduce((sum, { value }) => sum + Number(value), 0);
  const shown = parts.reduce((sum, { value }) => sum + (value === '[c]' ? 0 : value), 0);
  expect(drawn, of).to.be.lessThan(shown);
  const left = Number(total) - drawn;
  expect(arcs.at(-1)!.turn, of).to.be.closeTo(left / Number(total), 0.02);
  expect(points.at(-1)![1]!.replace(/,(?=\d)/g, ''), of).to.match(new RegExp(`^${left} \\(`));
}

/** Of the tables as published. */
const DONUTS_WITH_WITHHELD = 264;

describe('153 authorities, place providers and placements, 2025', function () {
  this.timeout(60_000);

  it('are all in the file', async () => {
    const tables = await published();
    expect(tables.length).to.equal(306);
    expect(new Set(tables.map(({ code }) => code)).size).to.equal(153);
  });

  it('show no remainder when drawn as published', async () => {
    const tables = await published();
    const element = await mounted('council-placement-mix', puzzleOf(tables[0]!, 5).dataset);
    let donuts = 0;
    for (const table of tables) {
      const puzzle = puzzleOf(table, 5);
      const harvest = await harvestOf(element, puzzle.dataset);
      const hidden = puzzle.counts.filter(({ free }) => free).map(({ id }) => id);
      const hiddenFacts = factsIn(harvest, puzzle).filter(({ terms }) =>
        terms.some(([, id]) => hidden.includes(id)),
      );
      expect(
        hiddenFacts.map(({ from }: Fact) => from),
        table.code,
      ).to.eql([]);
      expect(harvest.points.length, 'points were read').to.be.greaterThan(0);
      if (hidden.length === 0) continue;
      const left = leftOf(table);
      const others = [table.total, ...table.parts.map(({ value }) => value)];
      if (left !== undefined && !others.includes(left))
        expect(numbersIn(harvest), `${table.code}: the remainder`).not.to.include(left);
      if (harvest.arcs.length === 0) continue;
      donuts += 1;
      expectTogether(table, harvest);
    }
    element.remove();
    expect(donuts, 'donuts with withheld parts').to.equal(DONUTS_WITH_WITHHELD);
  });

  it('tell only the author about withheld cells with fewer than five candidates', async () => {
    const tables = await published();
    const element = await mounted('council-placement-mix', puzzleOf(tables[0]!, 5).dataset);
    for (const table of tables) {
      const harvest = await harvestOf(element, puzzleOf(table, 5).dataset);
      const isWarned = harvest.messages.some((message) =>
        message.includes('fewer than 5 possible numbers'),
      );
      expect(isWarned, `${table.code}, ${table.group}`).to.equal(fewest(table) < 5);
      expect(
        harvest.texts.some(({ text }) => text.includes('possible numbers')),
        'on the page',
      ).to.equal(false);
    }
    element.remove();
  });

  it('include 43 with such a cell, which in Doncaster, place providers, has two candidates', async () => {
    const tables = await published();
    const such = tables.filter((table) => fewest(table) < 5);
    expect(new Set(such.map(({ code }) => code)).size).to.equal(AUTHORITIES_WITH_FEW);
    const doncaster = tables.find(
      ({ code, group }) => code === 'E08000017' && group === 'Place providers',
    )!;
    expect(fewest(doncaster)).to.equal(2);
  });

  for (const threshold of [5, 6]) {
    it(`are safe at threshold ${threshold} with made-up numbers in the withheld cells`, async () => {
      const tables = await published();
      const random = chance(2025 + threshold);
      const element = await mounted('council-placement-mix', puzzleOf(tables[0]!, 5).dataset);
      let attacked = 0;
      for (const table of tables) {
        let left = leftOf(table) ?? 3 + random.below(30);
        const places = table.parts.flatMap(({ value }, i) => (value === '[c]' ? [i] : []));
        const truth = table.parts.map(({ value }) => (value === '[c]' ? 0 : value));
        for (const at of places) {
          truth[at] = at === places.at(-1) ? left : Math.min(left, 1 + random.below(threshold - 1));
          left -= truth[at];
        }
        const puzzle = puzzleOf(table, threshold, truth);
        const verdict = attack(puzzle, await harvestOf(element, puzzle.dataset));
        expect(verdict.leaks, verdict.leaks[0]).to.eql([]);
        attacked += verdict.attacked;
      }
      element.remove();
      expect(attacked).to.be.greaterThan(100);
    });
  }
});

/** The number that the docs state. */
const AUTHORITIES_WITH_FEW = 43;
