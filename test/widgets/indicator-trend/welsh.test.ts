// Tests that a trend is in Welsh throughout: every example, every point, and what changes with the page.
import { expect } from '@open-wc/testing';
import '../../../src/widgets/indicator-trend/index.js';
import { parseIndicatorTrend } from '../../../src/widgets/indicator-trend/input.js';
import { examples } from '../../../src/widgets/indicator-trend/examples.js';
import { indicatorTrendModel } from '../../../src/widgets/indicator-trend/model.js';
import { protectIndicatorTrend } from '../../../src/widgets/indicator-trend/protect.js';
import { words as english } from '../../../src/widgets/indicator-trend/words.en.js';
import { words as welsh } from '../../../src/widgets/indicator-trend/words.cy.js';
import type { IndicatorTrendWords } from '../../../src/widgets/indicator-trend/words.js';
import { allTexts, wordsIn } from '../../support/every-word.js';
import { expectConsole } from '../../support/expect-console.js';
import { mount, part, partText, unmountAll } from '../../support/mount.js';
import { waitUntil } from '../../support/wait-until.js';

const TAG = 'council-indicator-trend';

/** Alike in both languages: names of keys, names of months, and words that are spelt the same. */
const SHARED = new Set('page up down home end enter escape bar chart may is at'.split(' '));

/** What the tooltip says of every point. */
function allPoints(dataset: unknown, words: IndicatorTrendWords): string {
  const { dataset: data } = parseIndicatorTrend(dataset);
  if (!data) return '';
  const model = indicatorTrendModel(protectIndicatorTrend(data).publishable);
  return model.lines
    .flatMap((_, line) => model.periods.flatMap((_each, i) => words.point(model, line, i)))
    .join('\n');
}

async function drawn(data: unknown, lang: string, words: IndicatorTrendWords): Promise<string> {
  const { element } = await mount(TAG, { data, lang, density: 'comfortable' });
  await waitUntil(() => element.shadowRoot!.querySelector('details'));
  const texts = allTexts(element);
  const points = allPoints(data, words);
  unmountAll();
  return `${texts}\n${points}`;
}

describe('a trend in Welsh', () => {
  expectConsole();
  afterEach(() => {
    unmountAll();
    document.documentElement.removeAttribute('lang');
  });

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

  it('says the looked after children of Wales', async () => {
    const data: unknown = await (await fetch('/demo/data/wales-looked-after.json')).json();
    const { element } = await mount(TAG, { data, lang: 'cy' });
    expect(partText(element, 'heading')).to.equal(
      'Plant sy’n derbyn gofal, Cymru: 6,846, cynnydd o 439 mewn blwyddyn',
    );
    expect(partText(element, 'subtitle')).to.equal('31 Mawrth 2019');
    expect(part(element, 'base')!.lang).to.equal('cy');
  });

  it('follows the language of an ancestor when that changes', async () => {
    const { element, box } = await mount(TAG, { data: examples['English and Welsh']!.dataset });
    expect(partText(element, 'heading')).to.equal('Children looked after');
    box.lang = 'cy';
    await waitUntil(() => partText(element, 'heading') === 'Plant sy’n derbyn gofal');
    box.lang = 'en';
    await waitUntil(() => partText(element, 'heading') === 'Children looked after');
    document.documentElement.lang = 'cy';
    box.removeAttribute('lang');
    await waitUntil(() => partText(element, 'heading') === 'Plant sy’n derbyn gofal');
  });
});
