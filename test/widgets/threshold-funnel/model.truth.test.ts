// Holds what a funnel says of shares, changes and its largest source against what is worked out here from its numbers.
import { expect } from '@open-wc/testing';
import { groupItems } from '../../../src/widgets/threshold-funnel/model.js';
import type { Figure } from '../../../src/widgets/threshold-funnel/model.items.js';
import { thresholdFunnelTable } from '../../../src/widgets/threshold-funnel/table.js';
import { words } from '../../../src/widgets/threshold-funnel/words.en.js';
import { notes, point, summary } from '../../../src/widgets/threshold-funnel/words.folded.en.js';
import { thresholdFunnelLayout } from '../../../src/widgets/threshold-funnel/layout.js';
import * as partsCy from '../../../src/widgets/threshold-funnel/words.parts.cy.js';
import { words as wordsCy } from '../../../src/widgets/threshold-funnel/words.cy.js';
import { shareBeforeText } from '../../../src/widgets/threshold-funnel/words.facts.js';
import { standfirst } from '../../../src/widgets/threshold-funnel/words.standfirst.en.js';
import { vital } from '../../../src/widgets/threshold-funnel/words.vital.en.js';
import { randomFrom } from '../../support/random-from.mjs';
import { loadParts } from '../../support/load-parts.js';
import { door, frame, modelOf } from './scene.js';

await loadParts(partsCy);

const PROTECTED = { disclosure: { protected: true } } as const;
const DRAWN = { ownScales: false, hasThinBars: false, hasRungs: false };
const YEARS = { period: '2024-25', previousPeriod: '2023-24' } as const;
const sourcesOf = (values: readonly unknown[], more: object = {}) =>
  modelOf({
    title: 'Contacts',
    ...PROTECTED,
    sources: values.map((value, i) => ({ name: `S${i}`, ...(value as object) })),
    ...more,
  });
const values = (...of: readonly unknown[]) => of.map((value) => ({ value }));
const flow = (name: string, value: unknown, more: object = {}) => ({
  ...{ name, of: 'children', kind: 'flow', value },
  ...more,
});

describe('the per cents of a funnel', () => {
  const percents = (...of: Parameters<typeof sourcesOf>) =>
    groupItems(sourcesOf(...of).panels[0]!.levels!.sources).map(({ percent }) => percent);

  it('are the same for equal numbers', () => {
    const [equal, all] = [values(30, 30, 20), { contacts: 80 }];
    expect(percents(equal, all)).to.deep.equal([38, 38, 25]);
    const model = sourcesOf(equal, all);
    expect(notes(model, 'levels', DRAWN).join(' ')).to.include('Each is rounded by itself');
    expect(standfirst(model, 'levels')).to.include(
      'The largest sources of contacts: S0 and S1 (38% each)',
    );
    expect(percents(values(45, 40, 28), { contacts: 113 })).to.deep.equal([40, 35, 25]);
  });
});

describe('a published share of the period before', () => {
  it('keeps its decimals in the table of a funnel', () => {
    const x = (share: number) => ({ value: '[x]', share });
    const model = sourcesOf(
      [
        { value: x(0.614), previous: x(0.582) },
        { value: x(0.386), previous: x(0.41) },
      ],
      YEARS,
    );
    const { columns, rows } = thresholdFunnelTable(model, words);
    const at = columns.indexOf('Share, 2023 to 2024');
    expect(rows.map(({ cells }) => cells[at - 1])).to.deep.equal(['58.2%', '41%']);
  });
  it('stands beside one of now, however near, where one that is worked out would be a step made by rounding', () => {
    const now = { change: { by: 0.1 }, share: 0.6149, percent: 61, shareBefore: 0.614 };
    const before = (more: object) =>
      shareBeforeText(words.core, { ...now, ...more } as unknown as Figure);
    expect(before({ percentBefore: 61.4 })).to.equal('61.4%');
    expect(before({ share: 0.604, shareBefore: 0.606, percent: 60 })).to.equal('');
  });
});

describe('the largest source of a funnel', () => {
  const largest = (...of: Parameters<typeof sourcesOf>) =>
    sourcesOf(...of).panels[0]!.levels!.sources.largest.map(({ name }) => name);
  const cases: readonly (readonly [string, Parameters<typeof sourcesOf>, readonly string[]])[] = [
    ['is named', [values(60, 40), { contacts: 100 }], ['S0']],
    ['is two where they are equal', [values(40, 40, 20), { contacts: 100 }], ['S0', 'S1']],
    ['is none of zeros', [values(0, 0), { contacts: 0 }], []],
    ['is none of one', [values(60), { contacts: 60 }], []],
    ['is none of one beside none', [values(60, 0, '[z]'), { contacts: 60 }], []],
    ['is named beside one that rounds to zero', [values(60, '[k]'), { contacts: 60 }], ['S0']],
    ['is none beside a larger rest', [values(19), { contacts: 100 }], []],
    ['is named beside a smaller rest', [values(70, 10), { contacts: 100 }], ['S0']],
    [
      'is named beside a withheld one that must be smaller',
      [values(60, '[c]'), { contacts: 100 }],
      ['S0'],
    ],
    [
      'is none beside a withheld one that may be larger',
      [values(40, '[c]'), { contacts: 100 }],
      [],
    ],
    ['is none beside withheld contacts', [values(60, '[c]'), { contacts: '[c]' }], []],
    [
      'is none of equal rounded numbers',
      [values(40, 40, 20), { contacts: 100, disclosure: { protected: true, rounding: 10 } }],
      [],
    ],
    [
      'is none beside 81 per cent that are not stated',
      [values({ value: '[x]', share: 0.19 }, '[x]'), { contacts: 6134 }],
      [],
    ],
    [
      'is none where more is not stated, however numbers are rounded',
      [values(6, 3), { contacts: 26, disclosure: { protected: true, rounding: 10 } }],
      [],
    ],
    [
      'is the one that its author calls so',
      [[{ value: 20 }, { order: 'most' }], { contacts: 100 }],
      ['S1'],
    ],
    [
      'is not what its author calls so where the numbers rule it out',
      [[{ value: 50 }, { order: 'most' }], { contacts: 100 }],
      [],
    ],
    [
      'is not what its author calls so where several others leave less',
      [[{ value: 40 }, { value: 30 }, { order: 'most' }], { contacts: 100 }],
      ['S0'],
    ],
  ];
  for (const [name, input, expected] of cases)
    it(name, () => expect(largest(...input)).to.deep.equal(expected));

  it('is said in one sentence, never of what has no name of its own', () => {
    const said = (sources: readonly object[], more: object = { contacts: 100 }) =>
      standfirst(modelOf({ title: 'Contacts', ...PROTECTED, sources, ...more }), 'levels');
    const police = { name: 'Police', value: 45 };
    expect(said([police, { name: 'Schools', value: 45 }, { name: 'Health', value: 10 }])).to.equal(
      'The largest sources of contacts: Police and Schools (45% each).',
    );
    const ten = (name: string) => ({ name, value: 10 });
    expect(said([ten('A'), ten('B'), ten('C')], { contacts: 30 })).to.equal(
      'The largest sources of contacts: A, B and C (33% each).',
    );
    expect(said([police, { name: 'Others', value: 55 }])).to.equal('');
    expect(said([{ name: 'Police', order: 'most' }])).to.equal(
      'The largest source of contacts: Police (no number given).',
    );
    expect(said([{ name: 'Police', value: 0 }], { contacts: 0 })).to.equal('');
  });

  it('is certain whenever it is named, in 3,000 made funnels', () => {
    const random = randomFrom(3);
    let named = 0;
    for (let run = 0; run < 3000; run += 1) {
      const all = Array.from({ length: 2 + (run % 4) }, () => Math.floor(50 * random() ** 2));
      const isHidden = all.map(() => random() < 0.3);
      const contacts = all.reduce((a, b) => a + b, 0) + (random() < 0.3 ? 25 : 0);
      const found = largest(values(...all.map((value, i) => (isHidden[i] ? '[c]' : value))), {
        contacts,
      });
      const shown = all.map((value, i) => (isHidden[i] ? 0 : value));
      const most = Math.max(...shown);
      const left = contacts - shown.reduce((a, b) => a + b, 0);
      // Of one source alone nothing is the largest.
      const isOne = !isHidden.includes(true) && shown.filter(Boolean).length === 1 && left === 0;
      const expected =
        left >= most || most === 0 || isOne
          ? []
          : [...all.keys()].flatMap((i) => (!isHidden[i] && all[i] === most ? [`S${i}`] : []));
      expect([...found].sort(), JSON.stringify({ all, isHidden, contacts })).to.deep.equal(
        expected,
      );
      named += expected.length;
    }
    expect(named).to.be.greaterThan(300);
  });
});

describe('shares of a funnel', () => {
  it('are over 99% of 9,990 in 10,000, and under 1% of what is not 0, everywhere', () => {
    const model = modelOf({
      title: 'Contacts',
      ...YEARS,
      contacts: 10000,
      contactsPrevious: 10000,
      sources: [
        { name: 'Police', value: 9990, previous: 9980 },
        { name: 'Schools', value: 10, previous: 20 },
      ],
      journey: [flow('Referrals', 10000), flow('Assessments', 9990), flow('Plans', 10)],
    });
    const { rows, columns } = thresholdFunnelTable(model, words);
    const all = [
      ...rows.flatMap(({ cells }) => cells),
      summary(model, 'levels'),
      summary(model, 'journey'),
      ...model.panels.flatMap(({ levels, journey = [] }) =>
        [...groupItems(levels!.sources), ...journey].flatMap((item) => point(model, 0, item)),
      ),
    ].join(' | ');
    expect(columns).to.contain('Share, 2023 to 2024');
    expect(all).to.contain('over 99%').and.to.contain('under 1%');
    // Of all contacts themselves, and of nothing else.
    expect(all.match(/\b(100|0)%/g)).to.equal(null);
  });

  it('that did not change are the same now and before, in 3,000 made funnels', () => {
    const random = randomFrom(9);
    for (let run = 0; run < 3000; run += 1) {
      const now = Array.from({ length: 3 + (run % 3) }, () => 1 + Math.floor(300 * random()));
      const times = 1 + Math.floor(4 * random());
      const total = now.reduce((a, b) => a + b, 0);
      const model = modelOf({
        ...{ title: 'Contacts', ...YEARS, ...PROTECTED },
        contacts: total,
        contactsPrevious: total * times,
        sources: now.map((value, i) => ({ name: `S${i}`, value, previous: value * times })),
      });
      for (const item of model.panels[0]!.levels!.sources.items) {
        const { percent, shareBefore = NaN, share = NaN, value } = item;
        expect(share).to.equal(Number(value.value) / total);
        expect(Math.abs(shareBefore - share)).to.be.lessThan(1e-12);
        expect(words.change(item)).to.match(new RegExp(`was ${words.share(item)}$`));
        expect(Math.abs(percent! - share * 100)).to.be.at.most(0.5 + 1e-9);
      }
    }
  });

  it('are published ones as they are published', () => {
    const [first, second] = sourcesOf(
      values({ value: '[x]', share: 0.615 }, { value: '[x]', share: 0.4 }),
    ).panels[0]!.levels!.sources.items;
    expect([first, second].map((item) => words.share(item!))).to.deep.equal(['61.5%', '40%']);
  });
});

describe('breaks and marks of a funnel', () => {
  const broken = (more: object) => modelOf({ ...door, ...PROTECTED, ...more });
  const changesOf = ({ panels: [panel] }: ReturnType<typeof broken>) => {
    const { contacts, sources, levels } = panel!.levels!;
    return Object.fromEntries(
      [contacts!, ...sources.items, ...levels].map((item) => [
        words.itemName(item),
        item.change?.difference ?? item.noChange,
      ]),
    );
  };
  it('give no change of a source across its break, nor of all contacts', () => {
    const model = broken({
      sources: [
        { name: 'Schools', value: { value: 333, marks: 'b' }, previous: 300 },
        { name: 'Police', value: 667, previous: 500 },
      ],
    });
    const changes = changesOf(model);
    expect([changes.Contacts, changes.Schools, changes.Police]).to.deep.equal([
      'break',
      'break',
      167,
    ]);
    // The share before is one of contacts that were counted in another way.
    const police = model.panels[0]!.levels!.sources.items.find(({ name }) => name === 'Police')!;
    expect(words.change(police)).to.equal('up 167 (33%)');
    expect(point(model, 0, model.panels[0]!.levels!.contacts!)).to.contain(
      'Not comparable with 2020 to 2021, quarter 1: a break in the series',
    );
    expect(words.surface(model, 'levels', DRAWN).beside).to.equal('contacts, break in series');
  });
  it('give no change of anything where all contacts break', () => {
    const changes = changesOf(broken({ contacts: { value: 1000, marks: 'b' } }));
    expect([changes.Contacts, changes.Schools, changes.Police]).to.deep.equal([
      'break',
      'break',
      'break',
    ]);
  });
  it('reach the levels and the contacts that they are of', () => {
    const outcomes = door.outcomes!.map((each) =>
      each.name === 'Family hub' ? { ...each, value: { value: 100, marks: 'p' } } : each,
    );
    const model = broken({ outcomes });
    const { contacts, levels } = model.panels[0]!.levels!;
    expect(contacts!.value.marks).to.deep.equal(['p']);
    expect(levels.map(({ value }) => value.marks)).to.deep.equal([['p'], []]);
    expect(words.surface(model, 'levels', DRAWN).beside).to.contain('contacts, provisional');
  });
});

describe('changes of a funnel that are not known', () => {
  const of = (previous: unknown, more: object = {}) =>
    modelOf({
      ...{ title: 'Contacts', ...YEARS, ...PROTECTED },
      contacts: 900,
      contactsPrevious: previous,
      ...more,
    });
  const said = (model: ReturnType<typeof of>) =>
    point(model, 0, model.panels[0]!.levels!.contacts!);

  it('are said to be so, with the reason', () => {
    expect(said(of('[c]')).at(-1)).to.equal(
      'The change since 2023 to 2024 is not known (number then: confidential)',
    );
    expect(said(of('[x]')).at(-1)).to.equal(
      'The change since 2023 to 2024 is not known (number then: not available)',
    );
    expect(said(of('[z]')).at(-1)).to.equal('Not compared with 2023 to 2024: not applicable then');
  });
  it('are not given of part of a year, of other periods, or from a later one', () => {
    for (const [why, said1, periods] of [
      ['length', 'the periods differ in length', { period: '2024-04-01/P8M' }],
      ['length', 'the periods differ in length', { period: '2024-25 Q1' }],
      ['length', 'the periods differ in length', { period: '31 March 2025' }],
      ['overlap', 'the periods overlap', { period: '2023-10-01/P12M' }],
      [
        'order',
        'that period does not end before this one',
        { period: '2024-25', previousPeriod: '2025-26' },
      ],
    ] as const) {
      const model = of(4000, periods);
      const { change, noChange } = model.panels[0]!.levels!.contacts!;
      expect([change, noChange], JSON.stringify(periods)).to.deep.equal([undefined, why]);
      expect(vital(model, 'levels', false).join()).to.match(
        new RegExp(`^Not compared with .*: ${said1}\\.$`),
      );
      expect(said(model).join()).to.contain(`: ${said1}`);
      expect(said(model).join()).not.to.match(/\b(up|down|unchanged|no change)\b/i);
    }
  });
  it('set no whole per cents beside each other that rounding alone makes differ', () => {
    const phone = (value: number, previous: number) =>
      modelOf({
        ...{ title: 'Contacts', ...YEARS, ...PROTECTED },
        ...{ contacts: 1000, contactsPrevious: 1000 },
        sources: [
          { name: 'Phone', value, previous },
          { name: 'Letter', value: 1000 - value, previous: 1000 - previous },
        ],
      }).panels[0]!.levels!.sources.items.find(({ name }) => name === 'Phone')!;
    expect(words.changeCell(phone(504, 505))).to.equal('down 1 (under 1%)');
    expect(words.changeCell(phone(503, 504))).to.equal('down 1 (under 1%), was 50%');
    expect(words.changeCell(phone(504, 514))).to.equal('down 10 (2%), was 51%');
  });
  it('are said of the view that has them, and of no other', () => {
    const model = of(undefined, {
      period: '2024-25 Q1',
      contacts: 900,
      journey: [
        flow('Plans', 120, { kind: 'stock', previous: 100 }),
        flow('Looked after', 60, { kind: 'stock', previous: 70 }),
      ],
    });
    expect(vital(model, 'journey', false).join()).not.to.contain('ompared with');
  });
  it('are about so much of rounded numbers', () => {
    const rounded = { disclosure: { protected: true, rounding: 10 } };
    expect(words.change(of(800, rounded).panels[0]!.levels!.contacts!)).to.equal(
      'up about 100 (13%)',
    );
    expect(words.change(of(900, rounded).panels[0]!.levels!.contacts!)).to.equal(
      'change too small to tell',
    );
    expect(words.change(of(890, rounded).panels[0]!.levels!.contacts!)).to.equal('up about 10');
  });
});

describe('the sentence of a journey', () => {
  const said = (...stages: readonly object[]) =>
    standfirst(modelOf({ title: 'Journey', ...PROTECTED, journey: stages }), 'journey');

  it('names the deepest fall only where it is certain', () => {
    expect(said(flow('A', 100), flow('B', 40), flow('C', 30))).to.equal(
      'Numbers fall most from A to B: by 60, to 40%.',
    );
    expect(said(flow('A', 100), flow('B', 60), flow('C', 20))).to.equal('');
    expect(said(flow('A', 100), flow('B', '[c]'), flow('C', 40), flow('D', 30))).to.equal('');
    expect(said(flow('A', 10000), flow('B', 9990))).to.equal(
      'Numbers fall from A to B: by 10, to over 99%.',
    );
  });
  it('says that the deepest fall is so in number, unless it is in proportion too', () => {
    expect(said(flow('A', 2000), flow('B', 1000), flow('C', 900), flow('D', 100))).to.equal(
      'The largest fall in number: A to B, by 1,000, to 50%.',
    );
    expect(said(flow('A', 400), flow('B', 200), flow('C', 100))).to.equal(
      'The largest fall in number: A to B, by 200, to 50%.',
    );
    const random = randomFrom(127);
    let both = 0;
    for (let run = 0; run < 500; run += 1) {
      const values = [random(), random(), random(), random()].map((of) => Math.ceil(900 * of));
      values.sort((a, b) => b - a);
      const text = said(...values.map((value, i) => flow('ABCD'.charAt(i), value)));
      const at = /(?:(?<number>The largest fall in number:)|fall most from) . to (?<to>.)/.exec(
        text,
      )?.groups;
      if (!at) continue;
      const to = 'ABCD'.indexOf(at.to!);
      // b ÷ a < d ÷ c in whole numbers.
      const [a, b] = [values[to - 1]!, values[to]!];
      const isSteepest = [1, 2, 3].every((i) => i === to || b * values[i - 1]! < a * values[i]!);
      if (!isSteepest) both += 1;
      expect(at.number === undefined, JSON.stringify(values)).to.equal(isSteepest);
    }
    expect(both).to.be.within(20, 400);
  });
  type View = 'journey' | 'levels';
  const twoAreas = (own: object, other: object, more: object = {}) =>
    modelOf({
      ...{ ...PROTECTED, ...more, title: 'Areas', area: 'Exampleshire' },
      ...own,
      areas: [{ area: 'England', ...other }],
    });
  const beside = (view: View, ...of: Parameters<typeof twoAreas>) =>
    standfirst(twoAreas(...of), view);
  /** Every per cent of the table and of the picture, each once, smallest first. */
  const shownPercents = (view: View, ...of: Parameters<typeof twoAreas>) => {
    const model = twoAreas(...of);
    return [words, wordsCy].map((language) => {
      const cells = thresholdFunnelTable(model, language).rows.flatMap((row) => row.cells);
      const { texts } = thresholdFunnelLayout(model, language, frame(700), view);
      const found = [cells, texts.map(({ text }) => text)].map((all) => [
        ...new Set(all.flatMap((text) => text.match(/[\d.]+%/g) ?? [])),
      ]);
      return found.map((percents) => percents.sort((a, b) => parseFloat(a) - parseFloat(b)));
    });
  };
  it('tells rates of areas apart that differ, and shows equal ones alike', () => {
    const of = (a: number, b: number) => ({ journey: [flow('Cases', a), flow('Plans', b)] });
    expect(beside('journey', of(1000, 605), of(1000, 614))).to.equal(
      'Plans come to 60.5% of cases in Exampleshire and 61.4% in England.',
    );
    expect(beside('journey', of(3, 2), of(6, 4))).to.equal(
      'Plans come to 67% of cases in Exampleshire and 67% in England.',
    );
  });
  it('tells shares of areas apart that met a level', () => {
    const of = (contacts: number, met: number) => ({
      contacts,
      outcomes: [
        { name: 'Advice', value: contacts - met },
        { name: 'Help', value: met - 10, level: '2' },
        { name: 'Referral', value: 10, level: '4' },
      ],
    });
    const said = (own: number, other: number) =>
      beside('levels', of(1000, own), of(2000, other), { levels: door.levels });
    expect(said(605, 1228)).to.equal(
      '60.5% of contacts met a threshold level in Exampleshire and 61.4% in England.',
    );
    expect(said(605, 1210)).to.match(/^61% of contacts .* and 61% in England\.$/);
  });
  it('shows those rates and shares with the same places in the picture and in the table', () => {
    const rates = (a: number) => ({
      journey: [flow('Cases', 2000), flow('Plans', a), flow('Ends', a / 2)],
    });
    // 605 and 614 of 1,000 and, of what began, half of that.
    const cells = ['30.3%', '30.7%', '50.0%', '60.5%', '61.4%'];
    for (const [table, picture] of shownPercents('journey', rates(1210), rates(1228))) {
      expect(table).to.deep.equal(cells);
      expect(picture).to.deep.equal(['50.0%', '60.5%', '61.4%']);
    }
    const shares = (met: number, before: number) => ({
      ...{ contacts: 1000, contactsPrevious: 1000 },
      outcomes: [
        { name: 'Advice', value: 1000 - met },
        { name: 'Help', value: met - 10, previous: before, level: '2' },
        { name: 'Referral', value: 10, level: '4' },
      ],
    });
    const two = [shares(605, 600), shares(614, 600)] as const;
    for (const [table, picture] of shownPercents('levels', ...two, { levels: door.levels })) {
      expect(picture).to.include.members(['1.0%', '60.5%', '61.4%']).and.not.include('61%');
      expect(table).to.include.members(['1.0%', '38.6%', '39.5%', '60.0%', '60.5%', '61.4%']);
      // Of a change: 600 to 595 or 604.
      expect(table!.filter((percent) => !/\.\d%$/.test(percent))).to.deep.equal(['1%']);
    }
    // Where one area's whole per cents are enough, all keep them.
    for (const found of shownPercents('journey', rates(1200), rates(1240)))
      expect(found).to.deep.equal([
        ['30%', '31%', '50%', '60%', '62%'],
        ['50%', '60%', '62%'],
      ]);
  });
  it('holds falls only of one thing against one another', () => {
    const children = (name: string, value: unknown) => ({
      name,
      value,
      of: 'children',
      kind: 'stock',
    });
    expect(
      said(
        flow('A', 100),
        flow('B', 40),
        children('C', 900),
        children('D', 100),
        children('E', 90),
      ),
    ).to.equal('Numbers of children fall from A to B: by 60, to 40%.');
    expect(
      said(
        flow('A', 100),
        flow('B', 100),
        children('C', 900),
        children('D', 100),
        children('E', 90),
      ),
    ).to.equal('Numbers fall most from C to D: by 800, to 11%.');
    expect(said(flow('A', 100), flow('B', '[c]'), children('C', 900), children('D', 100))).to.equal(
      'Numbers of children on the last day fall from C to D: by 800, to 11%.',
    );
  });
  it('says of what, where something else falls too', () => {
    const episodes = (name: string, value: number) => flow(name, value, { of: 'episodes' });
    expect(
      said(flow('A', 2000), flow('B', 1000), flow('C', 100), episodes('D', 90), episodes('E', 80)),
    ).to.equal('The largest fall in number of children: A to B, by 1,000, to 50%.');
  });
  it('says about of rounded numbers', () => {
    const rounded = { ...PROTECTED, disclosure: { protected: true, rounding: 10 } };
    const stages = [flow('A', 120), flow('B', 70), flow('C', 60)];
    const model = modelOf({ title: 'Journey', ...rounded, journey: stages });
    expect(standfirst(model, 'journey')).to.equal(
      'Numbers fall most from A to B: by about 50, to about 58%.',
    );
    expect(
      notes(model, 'journey', { ownScales: false, hasRungs: false, hasThinBars: false }),
    ).to.include(
      'Percentages are of rounded numbers, and may be off by up to 15 percentage points.',
    );
  });
  it('does not speak of a last day where all stages are counted over the period', () => {
    const flows = [flow('A', 100), flow('B', 40)];
    const other = {
      areas: [
        {
          area: 'Sampleton',
          journey: [flow('A', 9, { kind: 'stock' }), flow('B', 8, { kind: 'stock' })],
        },
      ],
    };
    for (const more of [{}, other])
      expect(
        notes(
          modelOf({ title: 'Journey', ...PROTECTED, journey: flows, ...more }),
          'journey',
          DRAWN,
        ).join(),
      ).not.to.contain('last day');
    const mixed = [...flows, flow('C', 20, { kind: 'stock' })];
    expect(
      notes(modelOf({ title: 'Journey', ...PROTECTED, journey: mixed }), 'journey', DRAWN).join(),
    ).to.contain('Some stages are counted over the period, others on its last day.');
  });
});
