// Tests that an element loads the parts that its data need and no others, and what it shows until they are there.
import { expect } from '@open-wc/testing';
import { readEnvelope } from '../../src/core/data/dataset.js';
import { publishable } from '../../src/core/data/publishable.js';
import { type Lazy, lazy } from '../../src/core/lazy.js';
import { coreEn } from '../../src/core/words/en.js';
import { surfaceOf } from '../../src/core/words/surface.js';
import { CouncilElement } from '../../src/view/council-element.js';
import { defineWidget, type DrawnOf } from '../../src/view/define-widget.js';
import { node } from '../../src/view/nodes.js';
import type { Picture } from '../../src/view/picture.js';
import { examples as mixes } from '../../src/widgets/placement-mix/examples.js';
import { examples as trends } from '../../src/widgets/indicator-trend/examples.js';
import { expectConsole } from '../support/expect-console.js';
import { waitUntil } from '../support/wait-until.js';

/** The files that a page of its own has fetched when its picture is ready, by their names. */
async function filesFor(widget: string, dataset: unknown): Promise<readonly string[]> {
  const frame = document.createElement('iframe');
  frame.width = '640';
  document.body.append(frame);
  const page = frame.contentDocument!;
  // A page of sources has more files than a browser remembers by default.
  frame.contentWindow!.performance.setResourceTimingBufferSize(2000);
  const element = page.createElement(`council-${widget}`);
  const data = page.createElement('script');
  data.type = 'application/json';
  data.textContent = JSON.stringify(dataset);
  element.append(data);
  const script = page.createElement('script');
  script.type = 'module';
  script.src = `/src/widgets/${widget}/index.ts`;
  const ready = new Promise<readonly string[]>((done) => {
    element.addEventListener('council-ready', () => {
      const fetched = frame.contentWindow!.performance.getEntriesByType('resource');
      done(fetched.map(({ name }) => name.split('/').at(-1)!));
    });
  });
  page.body.append(element, script);
  const names = await ready;
  frame.remove();
  return names;
}

const among = (files: readonly string[], names: readonly string[]) =>
  names.filter((name) => files.includes(`${name}.ts`));

describe('a page', () => {
  const parts = ['layout.bars', 'words.folded.en', 'table'];
  const usual = Object.values(mixes).find(({ kind }) => kind === 'usual')!;

  it('draws the donut of a mix without bars, notes or table', async () => {
    expect(among(await filesFor('placement-mix', usual.dataset), parts)).to.deep.equal([]);
  }).timeout(30_000);

  it('loads bars for several areas', async () => {
    const files = await filesFor('placement-mix', mixes['several areas']!.dataset);
    expect(among(files, parts)).to.deep.equal(['layout.bars']);
  }).timeout(30_000);

  it('loads control limits only for a trend that asks for them', async () => {
    const names = ['model.control', 'words.control.en', 'layout.single', 'layout.around'];
    const plain = { title: 'T', measure: { unit: 'percent' }, periods: ['2024', '2025'] };
    const series = [{ name: 'Exampleshire', role: 'area', values: [1, 2] }];
    expect(among(await filesFor('indicator-trend', { ...plain, series }), names)).to.eql([]);
    const limits = trends['limits on trial']!.dataset;
    const found = among(await filesFor('indicator-trend', limits), names);
    expect(found).to.include.members(['model.control', 'words.control.en']);
    expect(found).to.not.include('layout.single');
  }).timeout(60_000);
});

/** A part that loads when the test says so. */
function held() {
  const loads: { readonly done: (module: string) => void; readonly fail: () => void }[] = [];
  const part = lazy(
    () =>
      new Promise<string>((done, fail) => {
        loads.push({ done, fail: () => fail(new Error('offline')) });
      }),
  );
  return { part, loads };
}

let partsOf: Readonly<Record<string, Lazy>> = {};

const definition = defineWidget({
  name: 'held',
  schema: {},
  parse: (input: unknown) => ({
    dataset: readEnvelope({ title: String(input) }, 'indicator-trend'),
    problems: [],
  }),
  protect: (data) => ({ publishable: publishable(data), withheld: [] }),
  write: ({ title }) => ({ title }),
  needs: ({ data: { title } }) => [partsOf[title as string] ?? []].flat(),
  model: (envelope) => ({ envelope }),
  layout: ({ envelope }) => envelope.title as string,
  locales: {
    en: () =>
      Promise.resolve({
        words: { core: coreEn },
      }),
  },
});

class HeldElement extends CouncilElement<typeof definition, object> {
  static override readonly definition = definition;
  protected picture({ model, layout }: DrawnOf<typeof definition>): Picture {
    const none = { finding: '', what: '', when: '', value: '', beside: '', standfirst: '' };
    const lists = { vital: [], summary: () => [], notes: () => [] };
    return {
      surface: surfaceOf(coreEn, model.envelope, { ...none, ...lists }),
      chart: [node('p', { part: 'chart' }, layout as string)],
      table: () => ({ caption: '', columns: [], rows: [] }),
    };
  }
}
customElements.define('council-held', HeldElement);

describe('an element whose data need a part', () => {
  const consoleLines = expectConsole();
  let element: HeldElement;
  const drawn = () => element.shadowRoot?.querySelector('[part=chart]')?.textContent;
  const show = (title: string) => {
    element.data = Object.assign(Object.create({ toString: () => title }) as object);
  };
  beforeEach(() => {
    element = new HeldElement();
    document.body.append(element);
  });
  afterEach(() => element.remove());

  it('shows the last picture until the part is there, and publishes the new data at once', async () => {
    const { part, loads } = held();
    partsOf = { new: part };
    show('old');
    await waitUntil(() => drawn() === 'old');
    show('new');
    expect(element.published).to.deep.equal({ title: 'new' });
    await waitUntil(() => loads.length === 1);
    const complete = element.updateComplete.then(drawn);
    await new Promise(requestAnimationFrame);
    expect([drawn(), element.state]).to.deep.equal(['old', 'drawn']);
    loads[0]!.done('here');
    expect(await complete).to.equal('new');
  });

  it('draws newer data where an older part arrives late', async () => {
    const { part, loads } = held();
    partsOf = { slow: part };
    show('slow');
    await waitUntil(() => loads.length === 1);
    expect([drawn(), element.state]).to.deep.equal([undefined, 'loading']);
    show('quick');
    await waitUntil(() => drawn() === 'quick');
    loads[0]!.done('late');
    await element.updateComplete;
    expect(drawn()).to.equal('quick');
  });

  it('says that the part could not be loaded, keeps the last picture, and tries again', async () => {
    const { part, loads } = held();
    partsOf = { new: part };
    show('old');
    await waitUntil(() => drawn() === 'old');
    show('new');
    await waitUntil(() => loads.length === 1);
    loads[0]!.fail();
    await waitUntil(() => element.state === 'stale');
    await element.updateComplete;
    const notice = element.shadowRoot!.querySelector('[part=notice]')!.textContent;
    expect(notice).to.include('A part of this chart did not load.');
    expect([drawn(), element.published]).to.deep.equal(['old', { title: 'old' }]);
    expect(loads).to.have.lengthOf(1);
    await element.reload();
    await waitUntil(() => loads.length === 2);
    loads[1]!.done('here');
    await waitUntil(() => drawn() === 'new');
    expect(element.state).to.equal('drawn');
    expect(consoleLines.take()).to.have.lengthOf(1);
  });
});
