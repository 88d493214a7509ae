// Checks the attack itself: it finds a planted leak of each kind, and nothing in safe tables.
import { expect } from '@open-wc/testing';
import '../../src/widgets/indicator-trend/index.js';
import '../../src/widgets/placement-mix/index.js';
import '../../src/widgets/threshold-funnel/index.js';
import '../../src/widgets/vital-signs/index.js';
import { withOthers } from './all-other.js';
import { attack } from './attack.js';
import { factsIn } from './facts.js';
import { harvestOf } from './harvest.js';
import type { Harvest } from './harvest.types.js';
import { chance, type Chance, type Puzzle } from './puzzle.js';
import { funnelPuzzle } from './funnel-puzzles.js';
import { mixPuzzle } from './mix-puzzles.js';
import { signsPuzzle } from './signs-puzzles.js';
import { trendPuzzle } from './trend-puzzles.js';
import { readerOf } from './readers.js';
import { difference, mounted } from './siege.js';

/** A puzzle with the phrases of the random ones, and these counts. */
function puzzleOf(
  make: (random: Chance) => Puzzle,
  dataset: Readonly<Record<string, unknown>>,
  counts: Readonly<Record<string, number>>,
  sums: Puzzle['sums'],
): Puzzle {
  const { rounding: _, percentOf: __, ...some } = plain(make);
  return {
    ...some,
    dataset: { title: 'Trees', ...dataset },
    threshold: 5,
    counts: Object.entries(counts).map(([id, truth]) => ({ id, truth })),
    sums,
    tables: [],
    ranked: [],
  };
}

/** A random puzzle without percentages, so that numbers are counts. */
function plain(make: (random: Chance) => Puzzle): Puzzle {
  const random = chance(3);
  for (;;) {
    const puzzle = make(random);
    if (!puzzle.percentOf) return puzzle;
  }
}

const now = (name: string): string => `Northshire|${name}|now`;
const MIX = {
  area: 'Northshire',
  period: '31 March 2025',
  previousPeriod: '31 March 2024',
  parts: [
    { name: 'Alder', value: 60, previous: 58 },
    { name: 'Birch', value: 2, previous: 10 },
    { name: 'Cedar', value: 3, previous: 12 },
    { name: 'Dogwood', value: 41, previous: 40 },
  ],
};
/** Birch and Cedar are hidden. Together they are 5, so each may be 1 to 4. */
const mix: Puzzle = {
  ...puzzleOf(
    mixPuzzle,
    MIX,
    {
      ...Object.fromEntries(
        MIX.parts.flatMap(({ name, value, previous }) => [
          [now(name), value],
          [`Northshire|${name}|previous`, previous],
        ]),
      ),
      [now('Total')]: 106,
      'Northshire|Total|previous': 120,
    },
    ['now', 'previous'].map((when) => ({
      whole: `Northshire|Total|${when}`,
      parts: MIX.parts.map(({ name }) => `Northshire|${name}|${when}`),
    })),
  ),
  ranked: [MIX.parts.map(({ name }) => now(name))],
};
/** Birch and Cedar are hidden, and no total is shown: bars are drawn. */
const bars: Puzzle = { ...mix, dataset: { ...mix.dataset, total: '[c]', totalPrevious: '[c]' } };
/** Alder is all of Kestrel, so the total is hidden as well. */
const grouped: Puzzle = puzzleOf(
  mixPuzzle,
  {
    area: 'Northshire',
    groups: [{ name: 'Kestrel' }, { name: 'Linnet' }],
    parts: [
      { name: 'Alder', group: 'Kestrel', value: 3 },
      { name: 'Birch', group: 'Kestrel', value: 0 },
      { name: 'Cedar', group: 'Linnet', value: 50 },
      { name: 'Dogwood', group: 'Linnet', value: 60 },
    ],
  },
  {
    [now('Alder')]: 3,
    [now('Birch')]: 0,
    [now('Cedar')]: 50,
    [now('Dogwood')]: 60,
    [now('Kestrel')]: 3,
    [now('Linnet')]: 110,
    [now('Total')]: 113,
  },
  [
    { whole: now('Kestrel'), parts: [now('Alder'), now('Birch')] },
    { whole: now('Linnet'), parts: [now('Cedar'), now('Dogwood')] },
    { whole: now('Total'), parts: [now('Kestrel'), now('Linnet')] },
  ],
);
const funnel: Puzzle = puzzleOf(
  funnelPuzzle,
  {
    area: 'Northshire',
    period: '2024-25',
    contacts: 65,
    sources: [
      { name: 'Alder', value: 60 },
      { name: 'Birch', value: 2 },
      { name: 'Cedar', value: 3 },
    ],
  },
  { [now('Alder')]: 60, [now('Birch')]: 2, [now('Cedar')]: 3, [now('Contacts')]: 65 },
  [{ whole: now('Contacts'), parts: [now('Alder'), now('Birch'), now('Cedar')] }],
);
/** Linnet and one more level are hidden, and so no levels are added up. */
const levels: Puzzle = puzzleOf(
  funnelPuzzle,
  {
    area: 'Northshire',
    contacts: 95,
    levels: [
      { name: 'Kestrel', value: 60 },
      { name: 'Linnet', value: 2 },
      { name: 'Magpie', value: 33 },
    ],
  },
  {
    ...{ [now('Kestrel')]: 60, [now('Linnet')]: 2, [now('Magpie')]: 33, [now('Contacts')]: 95 },
    ...{ [now('Linnet and over')]: 35, [now('Magpie and over')]: 33 },
  },
  [
    { whole: now('Contacts'), parts: [now('Kestrel'), now('Linnet'), now('Magpie')] },
    { whole: now('Linnet and over'), parts: [now('Linnet'), now('Magpie')] },
    { whole: now('Magpie and over'), parts: [now('Magpie')] },
  ],
);
const trend: Puzzle = puzzleOf(
  trendPuzzle,
  {
    measure: { unit: 'count', kind: 'flow' },
    periods: ['2012-13', '2013-14'],
    series: [{ name: 'Alder', role: 'area', values: [20, 3] }],
  },
  { '|Alder|y0': 20, '|Alder|y1': 3 },
  [],
);

/** Birch and Cedar add up to Alder, so that with one small count both are hidden. */
const summed: Puzzle = puzzleOf(
  trendPuzzle,
  {
    measure: { unit: 'count', kind: 'stock' },
    periods: ['2012-13', '2013-14'],
    series: [
      { name: 'Alder', role: 'area', values: [24, 25] },
      { name: 'Birch', role: 'national', values: [12, 22] },
      { name: 'Cedar', role: 'region', values: [12, 3] },
    ],
  },
  {
    ...{ '|Alder|y0': 24, '|Birch|y0': 12, '|Cedar|y0': 12 },
    ...{ '|Alder|y1': 25, '|Birch|y1': 22, '|Cedar|y1': 3 },
  },
  ['y0', 'y1'].map((when) => ({
    whole: `|Alder|${when}`,
    parts: [`|Birch|${when}`, `|Cedar|${when}`],
  })),
);
/** The same as rows of a scorecard. */
const rows: Puzzle = puzzleOf(
  signsPuzzle,
  {
    indicators: [
      ['Alder', [24, 25]],
      ['Birch', [12, 22]],
      ['Cedar', [12, 3]],
    ].map(([name, values]) => ({
      name,
      measure: { unit: 'count', kind: 'stock' },
      periods: ['2012-13', '2013-14'],
      series: [{ name, role: 'area', values }],
    })),
  },
  Object.fromEntries(summed.counts.map(({ id, truth }) => [id, truth])),
  summed.sums,
);

const signs: Puzzle = puzzleOf(
  signsPuzzle,
  {
    indicators: [
      {
        name: 'Alder',
        measure: { unit: 'count', kind: 'flow' },
        periods: ['2012-13', '2013-14'],
        series: [{ name: 'Alder', role: 'area', values: [20, 3] }],
        quality: { name: 'Hazel', value: 2, unit: 'count' },
      },
    ],
  },
  { '|Alder|y0': 20, '|Alder|y1': 3, '|Hazel|y1': 2 },
  [],
);

const TAGS = {
  mix: 'council-placement-mix',
  bars: 'council-placement-mix',
  grouped: 'council-placement-mix',
  funnel: 'council-threshold-funnel',
  levels: 'council-threshold-funnel',
  trend: 'council-indicator-trend',
  signs: 'council-vital-signs',
  summed: 'council-indicator-trend',
  rows: 'council-vital-signs',
};
const PUZZLES = { mix, bars, grouped, funnel, levels, trend, signs, summed, rows };
type Name = keyof typeof PUZZLES;

const say = (text: string) => (root: ShadowRoot) => {
  const paragraph = document.createElement('li');
  paragraph.textContent = text;
  root.append(paragraph);
};
const draw =
  (name: string, attributes: Readonly<Record<string, string>>, into = 'svg[part=chart]') =>
  (root: ShadowRoot) => {
    const shape = document.createElementNS('http://www.w3.org/2000/svg', name);
    for (const [attribute, value] of Object.entries(attributes))
      shape.setAttribute(attribute, value);
    root.querySelector(into)!.append(shape);
  };
const row = (root: ShadowRoot, name: string): Element =>
  [...root.querySelectorAll('tbody tr')].find((tr) => tr.textContent.includes(name))!;

/** Writes into a cell of the scorecard, as a figure of its second year. */
function put(root: ShadowRoot, column: string, inside: string, text: string): void {
  root.querySelector('.col-latest .unseen > :nth-child(2)')!.textContent = '2013 to 2014';
  const row = root.querySelector('[part=chart] tbody tr:not(.group)')!;
  const cell =
    row.querySelector(`.col-${column}:not(.nothing)`) ??
    row.appendChild(Object.assign(document.createElement('td'), { className: `col-${column}` }));
  if (!cell.querySelector(inside))
    cell.innerHTML =
      '<span aria-hidden="true"><span class="figure"></span></span><span class="unseen"><span></span></span>';
  cell.querySelector(inside)!.textContent = text;
}

/** Where a trend would draw a value of its last period. */
function placeIn(root: ShadowRoot, value: number): readonly [x: string, y: string] {
  const ticks = [...root.querySelectorAll('.values text')].map((text) => ({
    y: Number(text.getAttribute('y')),
    value: Number(text.textContent),
  }));
  const [a, b] = [ticks[0]!, ticks.at(-1)!];
  const y = a.y + ((value - a.value) * (b.y - a.y)) / (b.value - a.value);
  return [[...root.querySelectorAll('.periods .tick')].at(-1)!.getAttribute('x1')!, y.toFixed(1)];
}

/** Adds a row to the key of a mix. */
const keyRow =
  (...texts: readonly (readonly [kind: string, text: string])[]) =>
  (root: ShadowRoot) => {
    draw('g', { class: 'key planted' })(root);
    for (const [kind, text] of texts) {
      draw('text', { class: kind }, '.planted')(root);
      root.querySelector('.planted')!.lastElementChild!.textContent = text;
    }
  };

/** Draws an arc over a share of the circle, in two halves. */
function arc(turn: number, column: number) {
  return (root: ShadowRoot) => {
    const [, , width = 0, height = 0] = root
      .querySelector('svg[part=chart]')!
      .getAttribute('viewBox')!
      .split(' ')
      .map(Number);
    const at = (share: number, radius: number) =>
      `${(width / 2 + radius * Math.sin(share * 2 * Math.PI)).toFixed(1)},${(height / 2 - radius * Math.cos(share * 2 * Math.PI)).toFixed(1)}`;
    const d = `M${at(0, 90)}A90,90 0 0,1 ${at(turn / 2, 90)}A90,90 0 0,1 ${at(turn, 90)}L${at(turn, 50)}A50,50 0 0,0 ${at(0, 50)}Z`;
    draw('path', { class: 'shape', 'data-row': '0', 'data-column': `${column}`, d })(root);
  };
}

const LEAKS: readonly (readonly [what: string, of: Name, plant: (root: ShadowRoot) => void])[] = [
  ['a group that leaves a small one of the total', 'grouped', say('Linnet: 110')],
  ['a series that another leaves over of their sum', 'summed', say('Birch, 2013 to 2014: 22')],
  ['a row that another leaves over of their sum', 'rows', say('Birch, 2013 to 2014: 22')],
  ['a share with decimals', 'mix', say('Birch has 1.9% of them')],
  ['a whole per cent of a hidden part', 'mix', say('Birch: 2%')],
  ['the angle of an arc', 'bars', arc(2 / 106, 2)],
  ['a row of the key', 'mix', keyRow(['name', 'Birch'], ['plain', '2'], ['figure', '2%'])],
  [
    'the share in the hole',
    'mix',
    (root) => (root.querySelector('.hole')!.textContent = '1.9% Birch'),
  ],
  ['the order of parts', 'mix', (root) => row(root, 'Birch').before(row(root, 'Cedar'))],
  [
    'the length of a bar',
    'bars',
    (root) => {
      const width = Number(root.querySelector('[data-column] rect.bar')!.getAttribute('width'));
      draw('g', { 'data-row': '0', 'data-column': '2' })(root);
      draw(
        'rect',
        { class: 'bar', x: '0', y: '90', height: '8', width: ((width * 2) / 60).toFixed(1) },
        'g[data-column="2"]',
      )(root);
    },
  ],
  ['a change', 'mix', say('Birch: [c], down 8 since 31 March 2024')],
  [
    'an event’s message',
    'mix',
    (root) =>
      root.host.dispatchEvent(
        new CustomEvent('council-error', {
          detail: { messages: ['parts[1].value: expected a number, received 2; withhold it'] },
        }),
      ),
  ],
  [
    'a message on the console',
    'mix',
    () => console.warn('<council-placement-mix> parts[1].value: received 2'),
  ],
  [
    'a choice',
    'mix',
    (root) =>
      root.host.dispatchEvent(
        new CustomEvent('council-select', {
          detail: {
            widget: 'placement-mix',
            item: { kind: 'part', id: 'Birch', name: 'Birch' },
            value: 2,
          },
        }),
      ),
  ],
  [
    'an aria label',
    'mix',
    (root) => root.querySelector('svg')!.setAttribute('aria-label', 'Bars: Alder 60, Birch 2'),
  ],
  ['a title', 'mix', (root) => root.querySelector('tbody tr')!.setAttribute('title', 'Cedar 3')],
  [
    'a data attribute',
    'mix',
    (root) => root.querySelector('svg')!.setAttribute('data-label', 'Cedar 3'),
  ],
  [
    'a cell of the table',
    'mix',
    (root) => (row(root, 'Birch').querySelector('td')!.textContent = '2'),
  ],
  ['a hidden source in a sentence', 'funnel', say('Most contacts came from Alder (60), Birch 2')],
  ['a share of contacts', 'funnel', say('Birch 3.1%')],
  ['a sum of levels', 'levels', say('Magpie and over: 33')],
  [
    'the length of a funnel’s bar',
    'funnel',
    (root) => {
      const [bar] = [...root.querySelectorAll('rect.bar.solid')].sort(
        (a, b) => Number(b.getAttribute('width')) - Number(a.getAttribute('width')),
      );
      const name = [...root.querySelectorAll('text.name')].find(
        (text) => text.textContent === 'Birch',
      )!;
      const width = (Number(bar!.getAttribute('width')) * 2) / 65;
      draw('rect', {
        class: 'bar solid',
        x: bar!.getAttribute('x')!,
        y: String(Number(name.getAttribute('y')) + 2),
        width: width.toFixed(1),
        height: bar!.getAttribute('height')!,
      })(root);
    },
  ],
  ['a revised number', 'trend', say('Alder, 2013 to 2014: 3')],
  ['a change of a trend', 'trend', say('Alder: [c], 2013 to 2014. Down 17 since 2012 to 2013')],
  ['a change in per cent', 'trend', say('Alder, 2013 to 2014. Down 17 (85%) since 2012 to 2013')],
  [
    'the place of a point',
    'trend',
    (root) => {
      const transform = `translate(${placeIn(root, 3).join(' ')})`;
      draw('path', { class: 'marker', transform, d: 'M0,0' }, '.series.lead')(root);
    },
  ],
  [
    'the place of a corner of a line',
    'trend',
    (root) =>
      root
        .querySelector('.series.lead .line')!
        .setAttribute('d', `M0,0L${placeIn(root, 3).join(',')}`),
  ],
  [
    'a change of a row',
    'signs',
    (root) => put(root, 'change', '.unseen > span', '17 fewer since 2012 to 2013'),
  ],
  ['a figure as it is seen', 'signs', (root) => put(root, 'latest', '.figure', '3')],
  [
    'a figure of quality',
    'signs',
    (root) => put(root, 'latest', '.unseen > :nth-child(5)', 'Hazel: 2'),
  ],
  [
    'a line in words',
    'signs',
    (root) => put(root, 'trend', '.unseen', 'From 20 in 2012-13 to 3 in 2013-14'),
  ],
  [
    'a cell behind a row',
    'signs',
    (root) =>
      ([...root.querySelectorAll('[part=table] td')].find(
        ({ textContent }) => textContent === '[c]',
      )!.textContent = '3'),
  ],
];

describe('the attack', function () {
  this.timeout(20_000);
  const look = async (name: Name, plant?: (root: ShadowRoot) => void): Promise<Harvest> => {
    const element = await mounted(TAGS[name], PUZZLES[name].dataset);
    const harvest = await harvestOf(element, PUZZLES[name].dataset, plant);
    element.remove();
    return harvest;
  };

  for (const name of Object.keys(PUZZLES) as Name[]) {
    it(`finds nothing in a safe table: ${name}`, async () => {
      const verdict = attack(PUZZLES[name], await look(name));
      expect(verdict.leaks).to.eql([]);
      expect(verdict.untrue).to.eql([]);
      expect(verdict.attacked).to.be.greaterThan(0);
    });
  }

  for (const [what, of, plant] of LEAKS) {
    it(`finds ${what}`, async () => {
      const { leaks } = attack(PUZZLES[of], await look(of, plant));
      expect(leaks).not.to.eql([]);
      expect(leaks[0]).to.match(
        /can only be [\s\S]*What gives it away:[\s\S]*Path of reasoning:[\s\S]*Table:[\s\S]*Dataset:/,
      );
    });
  }

  it('finds a total that is given away by what is drawn together', async () => {
    const harvest = await look('grouped', keyRow(['name', 'All other'], ['plain', '53']));
    const arcs = [
      { label: 'Dogwood', ring: false, turn: 60 / 113 },
      { label: 'All other', ring: false, turn: 53 / 113 },
    ];
    expect(attack(grouped, { ...harvest, arcs }).leaks).not.to.eql([]);
    expect(attack(grouped, harvest).leaks).to.eql([]);
  });

  it('finds a withheld part with an arc of its own beside those drawn together', async () => {
    const harvest = await look('mix');
    expect(harvest.arcs.map(({ label }) => label)).to.eql(['Alder', 'All other']);
    const arcs = [...harvest.arcs, { label: 'Birch', ring: false, turn: 2 / 106 }];
    expect(attack(mix, { ...harvest, arcs }).leaks).not.to.eql([]);
  });

  it('reads each point of each series of a trend', async () => {
    const beside = { name: 'Birch', role: 'national', values: [30, 40] };
    const region = { name: 'Cedar', role: 'region', values: [50, 25] };
    const { series } = trend.dataset as { readonly series: readonly object[] };
    const dataset = { ...trend.dataset, series: [...series, beside, region] };
    const element = await mounted(TAGS.trend, dataset);
    const harvest = await harvestOf(element, dataset);
    element.remove();
    const counts = ['Alder|y0', 'Birch|y0', 'Birch|y1', 'Cedar|y0', 'Cedar|y1'].map((id) => ({
      id: `|${id}`,
      truth: 0,
    }));
    const read = factsIn(harvest, { ...trend, counts })
      .filter(({ from }) => from.startsWith('point of'))
      .map(({ terms }) => terms[0]![1]);
    expect(read).to.have.members(counts.map(({ id }) => id));
  });

  it('reads what is drawn together: its arc, its row of the key and its tooltip', async () => {
    const harvest = await look('mix');
    const read = factsIn(harvest, withOthers(mix, harvest)).filter(({ terms }) =>
      terms.some(([, id]) => id.includes('|All other|')),
    );
    const from = read.map((fact) => fact.from).join('\n');
    expect(from).to.match(/arc of All other, 15[4-7].*°/);
    expect(harvest.texts).to.deep.include({
      where: 'key',
      text: 'All other, of which 2 kinds withheld, 46, 43%',
    });
    expect(read.find(({ terms }) => terms.length === 1)).to.include({ low: 46, high: 46 });
  });

  it('reads no widget that has no reader, and says what to add', () => {
    expect(() => readerOf('council-kite')).to.throw(
      /^The attack cannot read <council-kite>: add a line for it to READERS in test.attack.readers.ts/,
    );
  });

  it('finds a hidden number in the dataset that is read back', async () => {
    const harvest = await look('mix');
    const data = { ...(harvest.data as object), parts: MIX.parts };
    expect(attack(mix, { ...harvest, data }).leaks).not.to.eql([]);
  });

  it('reports the facts it used, with their places', async () => {
    const [leak] = attack(grouped, await look('grouped', say('Linnet: 110'))).leaks;
    expect(leak).to.contain('<li> “Linnet: 110”');
    expect(leak).to.contain('Northshire|Total|now is the sum of');
    expect(leak).to.contain('Northshire|Kestrel|now: 3');
  });

  it('finds one attribute that differs between two tables of the same published data', async () => {
    const one = await look('mix');
    const two = await look('mix', (root) =>
      root.querySelector('svg')!.setAttribute('class', 'birch-2'),
    );
    expect(difference(one, one, '')).to.equal('');
    expect(difference(one, two, '')).to.contain('their markup differ');
    expect(difference(one, { ...one, messages: ['2'] }, '')).to.contain('their messages differ');
    expect(difference(one, { ...one, data: {} }, '')).to.equal(undefined);
  });
});
