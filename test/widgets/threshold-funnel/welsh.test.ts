// Tests that a funnel is in Welsh throughout: every example in both views, every bar, and the real front door.
import { expect, waitUntil } from '@open-wc/testing';
import '../../../src/widgets/threshold-funnel/index.js';
import { parseThresholdFunnel } from '../../../src/widgets/threshold-funnel/input.js';
import { examples } from '../../../src/widgets/threshold-funnel/examples.js';
import {
  itemsOf,
  type ThresholdFunnelModel,
  thresholdFunnelModel,
} from '../../../src/widgets/threshold-funnel/model.js';
import { protectThresholdFunnel } from '../../../src/widgets/threshold-funnel/protect.js';
import { words as english } from '../../../src/widgets/threshold-funnel/words.en.js';
import { words as welsh } from '../../../src/widgets/threshold-funnel/words.cy.js';
import type { ThresholdFunnelWords } from '../../../src/widgets/threshold-funnel/words.js';
import { expectConsole } from '../../support/expect-console.js';
import { mount, part, partText, unfoldAll, unmountAll } from '../../support/mount.js';

const TAG = 'council-threshold-funnel';

/** Alike in both languages: names of keys, names of months, and words that are spelt the same. */
const SHARED = new Set('page up down home end enter escape bar chart is'.split(' '));

const wordsIn = (text: string): ReadonlySet<string> =>
  new Set(text.toLowerCase().match(/\p{L}{2,}/gu) ?? []);

/** Its texts, and the names and descriptions that only assistive technology reads. */
function allTexts(element: Element): string {
  unfoldAll(element);
  const root = element.shadowRoot!;
  const named = [...root.querySelectorAll('[aria-label], [title]')].map((each) =>
    [each.getAttribute('aria-label'), each.getAttribute('title')].join(' '),
  );
  const texts: string[] = [];
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    if (!walker.currentNode.parentElement?.closest('style'))
      texts.push(walker.currentNode.nodeValue!);
  }
  return [...texts, ...named].join('\n');
}

const modelOf = (dataset: unknown): ThresholdFunnelModel | undefined => {
  const { dataset: data } = parseThresholdFunnel(dataset);
  return data && thresholdFunnelModel(protectThresholdFunnel(data).publishable);
};

/** What the tooltip says of every bar. */
const allPoints = (model: ThresholdFunnelModel, words: ThresholdFunnelWords): string =>
  model.panels
    .flatMap((panel, i) => itemsOf(panel).flatMap((item) => words.point(model, i, item)))
    .join('\n');

/** What is drawn in each view of a dataset, and what its bars say. */
async function drawn(data: unknown, lang: string, words: ThresholdFunnelWords): Promise<string> {
  const model = modelOf(data)!;
  const texts: string[] = [];
  for (const view of model.views) {
    const { element } = await mount(TAG, { data, lang, view, density: 'comfortable' });
    await waitUntil(() => element.shadowRoot!.querySelector('details'));
    texts.push(allTexts(element));
    unmountAll();
  }
  return [...texts, allPoints(model, words)].join('\n');
}

describe('a funnel in Welsh', () => {
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

  it('says the front door of Doncaster', async () => {
    const data: unknown = await (await fetch('/demo/data/front-door-doncaster.json')).json();
    const { element } = await mount(TAG, { data, lang: 'cy' });
    expect(partText(element, 'subtitle')).to.equal('X');
    expect(part(element, 'base')!.lang).to.equal('cy');
  });
});
