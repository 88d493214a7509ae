// Tests that a funnel is in Welsh throughout: every example in both views, every bar, and the real front door.
import { expect } from '@open-wc/testing';
import '../../../src/widgets/threshold-funnel/index.js';
import { parseThresholdFunnel, type View } from '../../../src/widgets/threshold-funnel/input.js';
import { examples } from '../../../src/widgets/threshold-funnel/examples.js';
import {
  itemsOf,
  type ThresholdFunnelModel,
  thresholdFunnelModel,
} from '../../../src/widgets/threshold-funnel/model.js';
import { protectThresholdFunnel } from '../../../src/widgets/threshold-funnel/protect.js';
import { words as english } from '../../../src/widgets/threshold-funnel/words.en.js';
import * as parts from '../../../src/widgets/threshold-funnel/words.parts.cy.js';
import { words as welsh } from '../../../src/widgets/threshold-funnel/words.cy.js';
import type { ThresholdFunnelWords } from '../../../src/widgets/threshold-funnel/words.js';
import { allTexts, wordsIn } from '../../support/every-word.js';
import { expectConsole } from '../../support/expect-console.js';
import { mount, part, partText, unmountAll } from '../../support/mount.js';
import { door, journey } from './scene.js';
import { waitUntil } from '../../support/wait-until.js';

const TAG = 'council-threshold-funnel';

/** Alike in both languages: names of keys, names of months, and words that are spelt the same. */
const SHARED = new Set('page up down home end enter escape bar chart is at'.split(' '));

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

  it('says the front door of Doncaster', async () => {
    const data: unknown = await (await fetch('/demo/data/front-door-doncaster.json')).json();
    const { element } = await mount(TAG, { data, lang: 'cy' });
    expect(partText(element, 'subtitle')).to.equal(
      'Cysylltiadau yn ôl lefel trothwy · 2021 i 2022, chwarter 1',
    );
    expect(partText(element, 'standfirst')).to.equal(
      'Y ffynhonnell fwyaf o gysylltiadau: Police (ni roddir nifer).',
    );
    expect(part(element, 'base')!.lang).to.equal('cy');
  });
});

const DRAWN = { ownScales: false, hasThinBars: true, hasRungs: true };
const surface = (input: unknown, view: View = 'levels') =>
  welsh.surface(modelOf(input)!, view, DRAWN);

describe('the sentences of a funnel in Welsh', () => {
  const untitled = { measure: { name: 'contacts' }, title: undefined };
  const year = { period: '2021-22', previousPeriod: '2020-21' };

  before(async () => {
    await Promise.all([parts.journey.load(), parts.folded.load()]);
  });

  it('makes a title of the number and its change', () => {
    const made = surface({ ...door, ...untitled });
    expect(made.title).to.equal(
      'Cysylltiadau, Exampleshire: 1,000, cynnydd o 200 (25%) mewn blwyddyn',
    );
    expect(made.beside).to.equal('');
  });

  it('sets the change below a title that has no room for it', () => {
    const area = 'The Combined Authority of North Exampleshire and Sampleshire';
    const made = surface({ ...door, ...untitled, area });
    expect([made.title, made.beside]).to.deep.equal([
      `Cysylltiadau, ${area}: 1,000`,
      'Cynnydd o 200 (25%) mewn blwyddyn',
    ]);
  });

  it('says levels, sources and outcomes', () => {
    expect(surface(door).description().join(' ')).to.equal(
      'Exampleshire, 2021 i 2022, chwarter 1: 1,000 o gysylltiadau. Y ffynhonnell fwyaf o gysylltiadau: Police (67%). Nifer y cysylltiadau a gyrhaeddodd y lefelau hyn: Unrhyw lefel (600, 60%). Yn ôl lefel trothwy: Enhanced (45%); Statutory (15%). Heb gyrraedd trothwy: Advice (40%).',
    );
  });

  const levels = (...values: readonly number[]) => ({
    ...{ title: 'D', contacts: 100 },
    levels: values.map((value, i) => ({ name: `Lefel ${i + 1}`, value })),
  });
  const MET: readonly (readonly [string, readonly number[]])[] = [
    ['Cyrhaeddodd 60% o’r cysylltiadau lefel trothwy; y lefel uchaf: 15%.', [45, 15]],
    ['Cyrhaeddodd 50% o’r cysylltiadau lefel trothwy; y lefel uchaf: dim un.', [50, 0]],
    ['Cyrhaeddodd pob un o’r cysylltiadau lefel trothwy; y lefel uchaf: 40%.', [60, 40]],
    ['Ni chyrhaeddodd dim un o’r cysylltiadau lefel trothwy.', [0, 0]],
  ];
  for (const [sentence, values] of MET) {
    it(`says “${sentence}”`, () =>
      expect(surface(levels(...values)).standfirst).to.equal(sentence));
  }

  it('names several that are equally large', () => {
    const sources = ['Heddlu', 'Ysgolion'].map((name) => ({ name, value: 50 }));
    expect(surface({ title: 'D', contacts: 100, sources }).standfirst).to.equal(
      'Y ffynonellau mwyaf o gysylltiadau: Heddlu; Ysgolion (50% yr un).',
    );
  });

  it('calls nothing the largest that is only what is left over', () => {
    const sources = [
      { name: 'Asiantaethau eraill', value: 70 },
      { name: 'Heddlu', value: 30 },
    ];
    expect(surface({ title: 'D', contacts: 100, sources }).standfirst).to.equal('');
  });

  it('says between which stages of a journey most fall away', () => {
    expect(surface(journey, 'journey').standfirst).to.equal(
      'Mae’r niferoedd yn gostwng fwyaf o “Assessments” i “Enquiries”: 200 yn llai, gan adael 33%.',
    );
  });

  it('says how stages stand to each other', () => {
    const model = modelOf(journey)!;
    const stages = model.panels[0]!.journey!;
    expect(stages.map((stage) => welsh.point(model, 0, stage).slice(2).join('; '))).to.deep.equal([
      'Cysylltiadau, yn ystod y cyfnod',
      'Episodau, yn ystod y cyfnod; O’r fan hon: episodau, nid cysylltiadau. Dim cyfradd.',
      'Episodau, yn ystod y cyfnod; 75% o “Referrals”',
      'Episodau, yn ystod y cyfnod; 33% o “Assessments”; 25% o “Referrals”',
      'Plant, ar y diwrnod olaf; O’r fan hon: plant ar y diwrnod olaf, nid episodau yn ystod y cyfnod. Dim cyfradd.',
      'Plant, ar y diwrnod olaf; Mwy nag yn y cam blaenorol: ni ddaeth pob un o’r rhain drwyddo, felly ni roddir cyfradd.',
    ]);
  });

  it('says why two numbers are not compared', () => {
    const other = { title: 'D', contacts: 100, contactsPrevious: '[c]', ...year };
    const model = modelOf(other)!;
    const [contacts] = itemsOf(model.panels[0]!);
    expect(welsh.changeCell(contacts!)).to.equal('anhysbys');
    expect(welsh.point(model, 0, contacts!).at(-1)).to.equal(
      'Nid yw’r newid ers 2020 i 2021 yn hysbys (y nifer bryd hynny: cyfrinachol)',
    );
  });
});
