// Tests that a comparison of costs is in Welsh throughout: every example, every cost, every step of a what-if.
import { expect } from '@open-wc/testing';
import '../../../src/widgets/cost-comparator/index.js';
import { examples } from '../../../src/widgets/cost-comparator/examples.js';
import { parseCostComparator } from '../../../src/widgets/cost-comparator/input.js';
import { atMix, atOccupancy, barsOf } from '../../../src/widgets/cost-comparator/model.js';
import { words as english } from '../../../src/widgets/cost-comparator/words.en.js';
import { words as welsh } from '../../../src/widgets/cost-comparator/words.cy.js';
import * as welshParts from '../../../src/widgets/cost-comparator/words.parts.cy.js';
import type { CostComparatorWords } from '../../../src/widgets/cost-comparator/words.js';
import { allTexts, wordsIn } from '../../support/every-word.js';
import { expectConsole } from '../../support/expect-console.js';
import { loadParts } from '../../support/load-parts.js';
import { mount, partText, unmountAll } from '../../support/mount.js';
import { contract, modelOf } from './scene.js';
import { waitUntil } from '../../support/wait-until.js';

await loadParts(welshParts);

const TAG = 'council-cost-comparator';

/** Alike in both languages: names of keys, and words that are spelt the same. */
const SHARED = new Set('page up down home end enter escape bar chart is at cost'.split(' '));

const PERS = ['year', 'week'] as const;

/** What the tooltip says of every cost, what a person hears, and what each step of a what-if comes to. */
function allSaid(dataset: unknown, words: CostComparatorWords): string {
  if (!parseCostComparator(dataset).dataset) return '';
  const model = modelOf(dataset);
  const { occupancy, mix, groups, packages } = model;
  const texts = PERS.flatMap((per) => [
    words.about(model, per),
    ...barsOf(model).flatMap((bar) => words.point(model, bar, per)),
    ...(occupancy
      ? [
          words.occupancy.breakEvens(occupancy, per),
          ...[occupancy.least, occupancy.start, occupancy.steps].map((step) =>
            words.occupancy.sentence(occupancy, atOccupancy(occupancy, step), per),
          ),
        ]
      : []),
    ...(mix ? [0, mix.today, 0.5, mix.target, 1] : []).map((share) =>
      words.mix.sentence(mix!, atMix(mix!, share), per),
    ),
  ]);
  const rows = groups.length + (packages ? 1 : 0);
  return [...texts, ...Array.from({ length: rows }, (_, row) => words.rowName(model, row))].join(
    '\n',
  );
}

async function drawn(data: unknown, lang: string, words: CostComparatorWords): Promise<string> {
  const { element } = await mount(TAG, { data, lang, density: 'comfortable' });
  await waitUntil(() => element.shadowRoot!.querySelector('details'));
  const texts = allTexts(element);
  unmountAll();
  return [texts, allSaid(data, words)].join('\n');
}

describe('a comparison of costs in Welsh', () => {
  expectConsole();
  afterEach(unmountAll);

  for (const [name, { dataset, kind }] of Object.entries(examples)) {
    if (kind === 'invalid') continue;
    it(`has no word of the English sentences: ${name}`, async () => {
      const own = wordsIn(JSON.stringify(dataset));
      const inEnglish = wordsIn(await drawn(dataset, 'en', english));
      const inWelsh = wordsIn(await drawn(dataset, 'cy', welsh));
      const templates = [...inEnglish].filter((word) => !own.has(word) && !SHARED.has(word));
      expect(templates, 'the English has words of its own').to.not.be.empty;
      expect(templates.filter((word) => inWelsh.has(word))).to.deep.equal([]);
    });
  }

  it('names its costs by their Welsh names', async () => {
    const { element, box } = await mount(TAG, { data: examples['English and Welsh']!.dataset });
    box.lang = 'cy';
    await waitUntil(
      () => partText(element, 'heading') === 'Cost gwely i berson ifanc 16 oed neu hŷn',
    );
    expect(partText(element, 'subtitle')).to.contain('Punnoedd y gwely y flwyddyn');
  });
});

type Facts = Parameters<typeof modelOf>[0];
const surface = (input: Facts) => welsh.surface(modelOf(input), 'year');
const costs = (...provisions: readonly object[]) => ({
  measure: { name: 'costau' },
  unit: 'pounds per bed per year',
  provisions,
});
const provision = (name: string, kind: string, cost: unknown, more: object = {}) => ({
  ...{ name, kind, cost, basis: 'price' },
  ...more,
});

describe('the sentences of a comparison in Welsh', () => {
  it('says what is more, on which basis', () => {
    const two = costs(
      provision('Mewnol', 'in-house', 125_000),
      provision('Allanol', 'external', 145_000),
    );
    const { title, standfirst } = surface(two);
    expect(title).to.equal('Allanol: £20k yn fwy y flwyddyn na mewnol');
    expect(standfirst).to.equal('Allanol: 16% yn fwy, £145k o gymharu â £125k y flwyddyn.');
    const titled = surface({ ...two, title: 'Costau' });
    expect([titled.value, titled.beside].join(' ')).to.equal(
      '£20k yn fwy y flwyddyn: allanol na mewnol, ar yr un sail (pris)',
    );
  });

  it('writes a kind small within a sentence, and joins it with its article', () => {
    const kinds = ['Mewnol', 'Y tu allan i’r awdurdod'] as const;
    const beside = (own: number, out: number) =>
      surface({
        ...costs(
          provision(kinds[0], 'in-house', own),
          provision(kinds[1], 'out-of-authority', out),
        ),
        title: 'Costau',
      }).beside;
    expect(beside(90_000, 95_000)).to.equal(
      'yn fwy y flwyddyn: y tu allan i’r awdurdod na mewnol, ar yr un sail (pris)',
    );
    const two = modelOf(
      costs(
        provision(kinds[1], 'in-house', 90_000),
        provision('Allanol', 'external', 95_000, { basis: 'forecast' }),
        provision('Mewnol', 'in-house', 80_000, { basis: 'forecast' }),
      ),
    );
    expect(welsh.surface(two, 'year').title).to.equal(
      'Allanol: £15k yn fwy y flwyddyn na mewnol, yn ôl rhagolwg',
    );
  });

  it('joins pounds that are read as eight as it does a vowel', () => {
    const turned = costs(
      provision('Mewnol', 'in-house', 80_000),
      provision('Allanol', 'external', 90_000),
    );
    expect(surface(turned).standfirst).to.equal(
      'Allanol: 13% yn fwy, £90k o gymharu ag £80k y flwyddyn.',
    );
  });

  it('says what occupancy would explain', () => {
    const model = modelOf(contract);
    expect(welsh.surface(model, 'year').description()).to.include(
      'Mae £125k (gyda defnydd llawn) yn cyfateb i £129k (rhagolwg) gyda defnydd o 97%, os yw’r holl gostau’n sefydlog. Out of authority: £133k (103%) yn fwy y flwyddyn nag In-house, ar yr un sail (rhagolwg).',
    );
  });

  it('says the steps of the what-ifs', () => {
    const { occupancy, mix } = modelOf(contract);
    expect(welsh.occupancy.sentence(occupancy!, atOccupancy(occupancy!, 5), 'year')).to.equal(
      'Gyda 5 o’r 6 gwely mewn defnydd (83%), mae gwely mewn defnydd yn costio £150k y flwyddyn, os yw’r holl gostau’n sefydlog. Mae hynny £14k yn fwy nag External (£136k) a £112k yn llai nag Out of authority (£262k).',
    );
    expect(welsh.occupancy.breakEvens(occupancy!, 'year')).to.equal(
      'Pwynt adennill costau In-house (£125k gyda defnydd llawn), os yw’r holl gostau’n sefydlog: yn erbyn External (£136k), o 6 o’r 6 gwely mewn defnydd ymlaen; yn erbyn Out of authority (£262k), o 3 o’r 6 gwely mewn defnydd ymlaen.',
    );
    expect(welsh.mix.sentence(mix!, atMix(mix!, 0.75), 'year')).to.equal(
      'Gyda 75% yn fewnol, y targed (150 o’r 200 lle), mae costau mewnol yn codi £960k, mae costau allanol yn gostwng £1.56m ac mae’r cyfanswm £600k yn llai y flwyddyn: £7.4m yn lle £8m.',
    );
    expect(welsh.mix.sentence(mix!, atMix(mix!, 0.6), 'year')).to.equal(
      'Gyda 60% yn fewnol, fel heddiw (120 o’r 200 lle), costau lleoedd mewnol yw £3.84m, rhai allanol £4.16m, cyfanswm £8m y flwyddyn.',
    );
  });

  it('counts in the forms of Welsh nouns', () => {
    const of = (count: number) =>
      costs(
        ...Array.from({ length: count }, (_, i) => provision(`Cartref ${i + 1}`, 'external', 5e4)),
      );
    const about = (count: number) => welsh.about(modelOf(of(count)), 'year');
    expect(about(2)).to.contain('Siart bar: 2 gost, i gyd');
    expect(about(3)).to.contain('Siart bar: 3 cost, i gyd');
    expect(about(6)).to.contain('Siart bar: 6 chost, i gyd');
    expect(surface(of(5)).description().join(' ')).to.contain(
      'Ar yr un sail (pris): mae 5 darpariaeth (£50k) yn costio’r un faint.',
    );
  });
});
