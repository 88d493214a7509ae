// Tests that a mix is in Welsh throughout: every example, every point, both pictures, and the real placements.
import { expect } from '@open-wc/testing';
import '../../../src/widgets/placement-mix/index.js';
import { examples } from '../../../src/widgets/placement-mix/examples.js';
import { parsePlacementMix } from '../../../src/widgets/placement-mix/input.js';
import { words as english } from '../../../src/widgets/placement-mix/words.en.js';
import { words as welsh } from '../../../src/widgets/placement-mix/words.cy.js';
import * as welshParts from '../../../src/widgets/placement-mix/words.parts.cy.js';
import type { PlacementMixWords } from '../../../src/widgets/placement-mix/words.js';
import { allTexts, wordsIn } from '../../support/every-word.js';
import { expectConsole } from '../../support/expect-console.js';
import { loadParts } from '../../support/load-parts.js';
import { mount, part, partText, unmountAll } from '../../support/mount.js';
import { carers, modelOf, parts } from './scene.js';
import { waitUntil } from '../../support/wait-until.js';

await loadParts(welshParts);

const TAG = 'council-placement-mix';

/** Alike in both languages: names of keys, and words that are spelt the same. */
const SHARED = new Set('page up down home end enter escape bar chart may is at'.split(' '));

/** A name that is longer than its line is broken within a word. */
const isOf = (own: ReadonlySet<string>, word: string): boolean =>
  own.has(word) || [...own].some((each) => each.length > 20 && each.includes(word));

/** What the tooltip says of every point, and what a person hears who does not see the picture. */
function allPoints(dataset: unknown, words: PlacementMixWords): string {
  if (!parsePlacementMix(dataset).dataset) return '';
  const model = modelOf(dataset);
  const texts = model.mixes.flatMap((_, mix) => [
    words.rowName(model, mix),
    ...model.entries.flatMap((_each, entry) => words.point(model, mix, entry)),
  ]);
  return [words.about(model, 'donut'), words.about(model, 'bars'), ...texts].join('\n');
}

async function drawn(data: unknown, lang: string, words: PlacementMixWords): Promise<string> {
  const texts: string[] = [];
  for (const view of ['donut', 'bar']) {
    const { element } = await mount(TAG, { data, lang, view, density: 'comfortable' });
    await waitUntil(() => element.shadowRoot!.querySelector('details'));
    texts.push(allTexts(element));
    unmountAll();
  }
  return [...texts, allPoints(data, words)].join('\n');
}

const standfirstOf = (input: unknown): string => welsh.surface(modelOf(input)).standfirst;
const descriptionOf = (input: unknown): string =>
  welsh.surface(modelOf(input)).description().join(' ');

describe('a mix in Welsh', () => {
  const consoleLines = expectConsole();
  afterEach(unmountAll);

  for (const [name, { dataset, kind }] of Object.entries(examples)) {
    if (kind === 'invalid') continue;
    it(`has no word of the English sentences: ${name}`, async () => {
      const own = wordsIn(JSON.stringify(dataset));
      const inEnglish = wordsIn(await drawn(dataset, 'en', english));
      const inWelsh = wordsIn(await drawn(dataset, 'cy', welsh));
      const templates = [...inEnglish].filter((word) => !isOf(own, word) && !SHARED.has(word));
      expect(templates, 'the English has words of its own').to.not.be.empty;
      expect(templates.filter((word) => inWelsh.has(word))).to.deep.equal([]);
    });
  }

  it('says where the looked after children of several areas live', async () => {
    const data: unknown = await (await fetch('/demo/data/placements.json')).json();
    const { element } = await mount(TAG, { data, lang: 'cy' });
    // The data were set before the language.
    consoleLines.expect('disgwylid rhifau a ataliwyd ("value") na ellir eu cyfrifo');
    expect(part(element, 'base')!.lang).to.equal('cy');
    expect(partText(element, 'standfirst')).to.equal(
      'Foster placements: 65% (Doncaster), 69% (Rotherham), 64% (Bradford) a 67% (England).',
    );
    expect(descriptionOf(data)).to.contain(
      'Doncaster: cyfanswm 504; y gyfran fwyaf yw Foster placements: 328.',
    );
  });

  it('says how far each group is from its target', () => {
    expect(standfirstOf(carers)).to.equal(
      'In-house 60%, 15 pwynt canran yn is na’r targed o 75%, cynnydd o 3 phwynt canran yn y gyfran.',
    );
    expect(welsh.surface(modelOf(carers)).description()).to.deep.equal([
      '350 o ofalwyr maeth ar 31 Mawrth 2025, cynnydd o 9 ers 31 Mawrth 2024. Y gyfran fwyaf yw Our own carers: 168 (48%), cynnydd o 7 ers 31 Mawrth 2024.',
      'In-house: 210 (60%), 15 pwynt canran yn is na’r targed o 75%; cynnydd o 14, cynnydd o 3 phwynt canran yn y gyfran ers 31 Mawrth 2024. External: 140 (40%), 15 pwynt canran yn uwch na’r targed o 25%; gostyngiad o 5, gostyngiad o 3 phwynt canran yn y gyfran ers 31 Mawrth 2024.',
    ]);
  });

  it('says where a share is too near its target, or too doubtful, to give a distance', () => {
    const held = (own: unknown, other: number, more: object = {}) =>
      standfirstOf({
        title: 'Gofal',
        groups: [{ name: 'Mewnol', target: 0.75 }, { name: 'Allanol' }],
        parts: [
          { name: 'A', group: 'Mewnol', value: own },
          { name: 'B', group: 'Allanol', value: other },
        ],
        ...more,
      });
    expect(held(749, 251)).to.equal('Mewnol 75%, ychydig yn is na’r targed o 75%.');
    expect(held(751, 249)).to.equal('Mewnol 75%, ychydig yn uwch na’r targed o 75%.');
    expect(held(750, 250)).to.equal('Mewnol 75%, ar y targed o 75%.');
    expect(held(150, 50, { disclosure: { rounding: 10 } })).to.equal(
      'Mewnol tua 75%, rhy agos at y targed o 75% i ddweud, gan fod y niferoedd wedi’u talgrynnu.',
    );
    expect(held({ value: 700, marks: 'f' }, 300)).to.equal(
      'Mewnol 70%, heb ei chymharu â’r targed o 75%, gan mai rhagolwg ydyw.',
    );
  });

  it('says why there is no change', () => {
    const before = (previous: unknown) =>
      welsh.point(
        modelOf({
          title: 'Gofal',
          period: '31 March 2025',
          previousPeriod: '31 March 2024',
          parts: [
            { name: 'Mewnol', value: 30, previous },
            { name: 'Allanol', value: 20, previous: 20 },
          ],
        }),
        0,
        0,
      );
    expect(before('[c]')).to.include(
      'Nid yw’r newid ers 31 Mawrth 2024 yn hysbys (y nifer bryd hynny: cyfrinachol)',
    );
    expect(before('[z]')).to.include('Heb ei gymharu â 31 Mawrth 2024: amherthnasol bryd hynny');
    expect(before(30)).to.include('dim newid ers 31 Mawrth 2024');
  });

  it('compares many dates by the first and by the ends of the others', () => {
    const shares = [60, 50, 55, 65, 70];
    expect(
      standfirstOf({
        title: 'Gofal',
        area: 'Sir Fynwy',
        areas: shares.map((value, i) => ({
          period: `31 March ${2021 + i}`,
          parts: parts({ Mewnol: value, Allanol: 100 - value }),
        })),
      }),
    ).to.equal('Mewnol: 60% ar 31 Mawrth 2021; y lleill: 50% i 70%.');
  });

  it('makes a title that needs no mutation of a name', () => {
    const titleOf = (more: object) => welsh.surface(modelOf({ area: 'Doncaster', ...more })).title;
    const measure = { name: { en: 'children looked after', cy: 'plant sy’n derbyn gofal' } };
    expect(
      titleOf({ measure, parts: parts({ 'Gofal maeth': 328, 'Cartrefi plant': 61 }) }),
    ).to.equal('Plant sy’n derbyn gofal, Doncaster: gofal maeth, 84% o 389');
    expect(titleOf({ measure, parts: parts({ Mewnol: 20, Allanol: 20 }) })).to.equal(
      'Plant sy’n derbyn gofal: mewnol ac allanol, 50% o 40 yr un',
    );
    const groups = [{ name: 'Mewnol', target: 0.75 }, { name: 'Allanol' }];
    const grouped = [
      { name: 'A', group: 'Mewnol', value: 210 },
      { name: 'B', group: 'Allanol', value: 140 },
    ];
    expect(titleOf({ measure: { name: 'gofalwyr' }, groups, parts: grouped })).to.equal(
      'Gofalwyr, Doncaster: mewnol, 60% o 350, targed 75%',
    );
  });

  it('calls parts that are equally large alike, and a rest not the largest', () => {
    const equal = { title: 'Gofal', parts: parts({ Mewnol: 20, Allanol: 20, Arall: 10 }) };
    expect(standfirstOf(equal)).to.equal('Y cyfrannau mwyaf yw mewnol ac allanol: 20 (40%) yr un.');
    const rest = { title: 'Gofal', parts: parts({ 'Lleoliadau eraill': 30, Mewnol: 20 }) };
    expect(standfirstOf(rest)).to.not.contain('fwyaf');
  });

  it('counts parts and what is withheld in Welsh', () => {
    const two = modelOf({ title: 'Gofal', parts: parts({ Mewnol: 20, Allanol: 30 }) });
    expect(welsh.about(two, 'bars')).to.equal(
      'Siart bar: 2 ran. Mae’r barrau i gyd ar un raddfa o 0.',
    );
    expect(welsh.withheld({ parts: [0, 1, 2], group: -1, withheld: 2 })).to.equal(
      'o’r rhain, 2 fath wedi’u hatal',
    );
  });

  it('names its parts by their Welsh names', async () => {
    const data = examples['English and Welsh']!.dataset;
    const { element, box } = await mount(TAG, { data });
    expect(partText(element, 'heading')).to.equal('Our foster carers');
    box.lang = 'cy';
    await waitUntil(() => partText(element, 'heading') === 'Ein gofalwyr maeth');
    expect(standfirstOf(data)).to.equal(
      'Mewnol 60%, 15 pwynt canran yn is na’r targed o 75%, cynnydd o 3 phwynt canran yn y gyfran.',
    );
  });
});
