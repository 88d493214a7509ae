// Tests that a scorecard is in Welsh throughout: every example, rare sentences, every choice of rows, and an opened row.
import { expect } from '@open-wc/testing';
import '../../../src/widgets/vital-signs/index.js';
import { parseVitalSigns } from '../../../src/widgets/vital-signs/input.js';
import { examples } from '../../../src/widgets/vital-signs/examples.js';
import { type VitalSignsModel, vitalSignsModel } from '../../../src/widgets/vital-signs/model.js';
import { type Filter, SORTS } from '../../../src/widgets/vital-signs/model.select.js';
import { protectVitalSigns } from '../../../src/widgets/vital-signs/protect.js';
import { words as english } from '../../../src/widgets/vital-signs/words.en.js';
import { words as welsh } from '../../../src/widgets/vital-signs/words.cy.js';
import type { VitalSignsWords } from '../../../src/widgets/vital-signs/words.js';
import { allTexts, wordsIn } from '../../support/every-word.js';
import { expectConsole } from '../../support/expect-console.js';
import { mount, part, partText, unmountAll } from '../../support/mount.js';
import { card, modelOf, sign, type Sign } from './signs.js';
import { waitUntil } from '../../support/wait-until.js';

const TAG = 'council-vital-signs';
const target = { value: 95, tolerance: 3 };
const flow = { unit: 'count', kind: 'flow', direction: 'low', counts: 'things' } as const;

/** Alike in both languages: names of keys, abbreviations, and words that are spelt the same. */
const SHARED = new Set('page up down home end enter escape may is at'.split(' '));

/** What stands in the table after each choice, and what no picture shows at once. */
function chosen(model: VitalSignsModel, words: VitalSignsWords): string {
  const { length: total } = model.rows;
  const names = model.areas.map(({ name }) => name);
  const choices = ['', '7'].flatMap((search) =>
    (Object.keys(words.filters) as Filter[]).flatMap((filter) =>
      [0, total].map((shown) => words.shown({ shown, total, search }, model, filter, names)),
    ),
  );
  const sorts = SORTS.flatMap((by) => [words.columns[by], words.sortedBy(words.columns[by])]);
  const { file, ...labels } = words.labels;
  const constant = [labels, file, words.filters, words.meanings, words.shortRatings, words.columns];
  return [
    ...choices,
    ...sorts,
    words.areas([], total),
    words.areas(names, total),
    words.reversed(''),
    ...constant.flatMap((texts) => Object.values(texts)),
    ...model.rows.flatMap((row) => words.noFigureBecause(row, false)),
  ].join('\n');
}

describe('a unit below a name, in Welsh', () => {
  it('is that of the widgets where they know it, and else the author’s', () => {
    const lines = {
      cases: 'achosion',
      visits: 'ymweliadau',
      days: 'diwrnodau',
      'per 10,000 children': 'fesul 10,000 o blant',
      cyfarfodydd: 'cyfarfodydd',
    };
    for (const [unit, line] of Object.entries(lines)) expect(welsh.unitLine(unit)).to.equal(line);
    expect(english.unitLine('cases')).to.equal('cases');
  });
});

async function drawn(data: unknown, lang: string, words: VitalSignsWords): Promise<string> {
  const { element } = await mount(TAG, { data, lang, density: 'comfortable' });
  await waitUntil(() => element.shadowRoot!.querySelector('details'));
  const texts = allTexts(element);
  unmountAll();
  const { dataset } = parseVitalSigns(data);
  return dataset
    ? `${texts}\n${chosen(vitalSignsModel(protectVitalSigns(dataset).publishable), words)}`
    : texts;
}

/** Words that are seen on two lines, or beyond the edge of their cell. */
const wordsOutOfPlace = (table: Element): readonly string[] =>
  [...table.querySelectorAll('td:not(.nothing), thead th')].flatMap((cell) => {
    const { right, width } = cell.getBoundingClientRect();
    if (width < 5) return [];
    return seenWords(cell).flatMap(({ word, boxes }) => {
      const lines = new Set(boxes.map(({ top }) => Math.round(top)));
      return lines.size > 1 || boxes.some((box) => box.right > right + 0.5) ? [word] : [];
    });
  });

function seenWords(cell: Element) {
  const words: { readonly word: string; readonly boxes: readonly DOMRect[] }[] = [];
  const walker = document.createTreeWalker(cell, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const text = walker.currentNode as Text;
    if (text.parentElement!.closest('.unseen, svg')) continue;
    for (const { 0: word, index } of text.data.matchAll(/\S+/g)) {
      const range = document.createRange();
      range.setStart(text, index);
      range.setEnd(text, index + word.length);
      words.push({ word, boxes: [...range.getClientRects()] });
    }
  }
  return words;
}

const inAreas = (areas: string, values: number[], more: Partial<Sign> = {}): readonly Sign[] =>
  [...areas].map((area) => sign('Visits', values, { area, ...more }));

/** What no example says. */
const RARE: Readonly<Record<string, readonly Sign[]>> = {
  'ratings of each kind': [
    sign('Visits', [90, 91], { target, due: '2021-03' }),
    sign('Near', [90, 92], { target }),
    sign('Met', [90, 95], { target }),
    sign('Withheld', [90, '[c]'], { target }),
    sign('Later', [1, 2], { target: { value: 95, by: '2030' } }),
    sign('Forecast', [90, { value: 95, marks: ['f'] }], { target }),
    sign('Between', [60, 70], { measure: { unit: 'cases', direction: { between: [50, 60] } } }),
  ],
  'one that is rated': [sign('Near', [90, 92], { target }), sign('Without')],
  'none missed': [sign('Met', [90, 95], { target }), sign('Too', [90, 95], { target })],
  'several areas that missed': inAreas('ABCDEF', [90, 91], { target }),
  'none that is rated, in areas': inAreas('AB', [90, 91]),
  'a year that is not over': [
    sign('Refs', [230, 140], {
      measure: flow,
      target: { value: 260 },
      projection: { monthsElapsed: 6 },
    }),
    sign('Open', [230, 240]),
  ],
  'changes of every kind': [
    sign('Same', [91, 91]),
    sign('Broken', [91, { value: 92, marks: ['b'] }]),
    sign('Gap', [1, 2, 3], { periods: ['2020', '2021', '2023'] }),
    sign('Unknown', ['[c]', 91]),
    sign('From', [{ value: 90, marks: ['f'] }, 91]),
    sign('Rounded', [620, 630], { measure: { ...flow, rounding: 10 } }),
  ],
};

describe('a scorecard in Welsh', () => {
  expectConsole();
  afterEach(unmountAll);

  const drawable = Object.entries(examples).filter(([, { kind }]) => kind !== 'invalid');
  const cases: readonly (readonly [string, unknown])[] = [
    ...drawable.map(([name, { dataset }]) => [name, dataset] as const),
    ...Object.entries(RARE).map(([name, signs]) => [name, card(signs)] as const),
  ];
  for (const [name, dataset] of cases) {
    it(`has no word of the English sentences: ${name}`, async () => {
      const own = wordsIn(JSON.stringify(dataset));
      const inEnglish = wordsIn(await drawn(dataset, 'en', english));
      const inWelsh = wordsIn(await drawn(dataset, 'cy', welsh));
      const templates = [...inEnglish].filter((word) => !own.has(word) && !SHARED.has(word));
      expect(templates, 'the English has words of its own').to.not.be.empty;
      expect(templates.filter((word) => inWelsh.has(word))).to.deep.equal([]);
    });
  }

  it('says what the ratings are, and which reports are late', () => {
    const { value, beside, standfirst, description, notes } = welsh.surface(
      modelOf(RARE['ratings of each kind']!),
    );
    expect([value, beside]).to.deep.equal(['2 o 4', 'dangosydd a aseswyd wedi methu eu targed']);
    expect(standfirst).to.equal('Targed heb ei gyrraedd: Visits a Between; 1 adroddiad yn hwyr.');
    expect(description().at(-1)).to.equal(
      '2 o 4 dangosydd a aseswyd wedi methu eu targed; 1 o fewn y goddefiant; 1 wedi cyrraedd; 1 â tharged at ddyddiad diweddarach; 2 heb eu hasesu. Targed heb ei gyrraedd: Visits; Between. 1 adroddiad yn hwyr.',
    );
    expect(notes().join(' ')).to.contain('Hwyr: roedd angen yr adroddiad cyn i gyfnod');
  });

  it('counts two indicators, one, and those of areas', () => {
    const of = (name: string) => {
      const { value, beside } = welsh.surface(modelOf(RARE[name]!));
      return `${value} ${beside}`;
    };
    expect(of('none missed')).to.equal('Dim un o’r 2 ddangosydd a aseswyd wedi methu ei darged');
    expect(of('one that is rated')).to.equal('1 dangosydd a aseswyd: o fewn y goddefiant');
    expect(of('several areas that missed')).to.equal('6 o 6 ffigur a aseswyd wedi methu eu targed');
    expect(of('none that is rated, in areas')).to.equal('2 o 2 ffigur wedi codi');
  });

  for (const widthPx of [340, 620, 780, 1100]) {
    it(`breaks no word of a cell or a head within it, ${widthPx} px wide`, async () => {
      const signs = [sign('A', ['[z]', 91], { target }), ...RARE['changes of every kind']!];
      for (const data of [card(signs), examples['vital signs of a month']!.dataset]) {
        const { element } = await mount(TAG, { data, lang: 'cy' }, { widthPx });
        expect(wordsOutOfPlace(part(element, 'chart')!)).to.deep.equal([]);
        unmountAll();
      }
    });
  }

  it('says in a cell how a figure changed, and what its target is', () => {
    const row = modelOf([sign('Visits', [90, 92], { target })]).rows[0]!;
    expect(welsh.shortChange(row.model.sincePrevious!, row.model)).to.equal('↑ 2 bwynt');
    expect(welsh.target(row)).to.deep.equal(['o leiaf 95%', 'goddefiant: 3 phwynt canran']);
    expect(welsh.shortTarget(row)).to.equal('≥ 95% (±3)');
    expect(welsh.line(row)).to.equal('O 90% (2020-21) i 92% (2021-22)');
  });

  it('says which rows are shown', () => {
    const model = { areas: [] };
    const of = (shown: number, total: number, search = '') => ({ shown, total, search });
    expect(welsh.shown(of(1, 1), model, 'all', [])).to.equal('Yn dangos yr unig ddangosydd.');
    expect(welsh.shown(of(6, 6), model, 'all', [])).to.equal('Yn dangos pob un o’r 6 dangosydd.');
    expect(welsh.shown(of(0, 2, 'plan'), model, 'missed', [])).to.equal(
      'Yn dangos dim un o 2 ddangosydd: y rhai heb gyrraedd eu targed â “plan” yn eu henw, eu grŵp neu eu hardal.',
    );
  });

  it('says the scorecard that its author wrote in both languages', async () => {
    const { element } = await mount(TAG, {
      data: examples['English and Welsh']!.dataset,
      lang: 'cy',
    });
    expect(part(element, 'base')!.lang).to.equal('cy');
    expect(partText(element, 'heading')).to.equal('Arwyddion hanfodol');
    expect(partText(element, 'status')).to.equal('Yn dangos yr unig ddangosydd.');
  });
});
