// Tests what every widget offers to a page: data, published, problems, state, reload, define.
import { expect, nextFrame } from '@open-wc/testing';
import type { Problem } from '../../src/core/data/problem.js';
import type { State } from '../../src/view/state.js';
import { everyWidget } from '../support/every-widget.js';
import {
  type CouncilTag,
  mount,
  type Mounted,
  place,
  setData,
  settled,
  unmountAll,
  updated,
} from '../support/mount.js';
import { recordConsole, type Recorder, type ConsoleLine } from '../support/recorders.js';
import { waitUntil } from '../support/wait-until.js';

interface Surface extends HTMLElement {
  src: string | undefined;
  readonly data: object | undefined;
  readonly published: object | undefined;
  readonly problems: readonly Problem[];
  readonly state: State;
  reload(): Promise<void>;
}

interface SurfaceClass {
  new (): HTMLElement;
  define(tag?: string, registry?: CustomElementRegistry): void;
}

const STATES: readonly State[] = ['loading', 'drawn', 'failed', 'stale', 'empty'];
const statesIn = (element: Element) =>
  STATES.filter((state) => element.matches(`:state(${state})`));

const jsonScript = (text: string): HTMLScriptElement =>
  Object.assign(document.createElement('script'), { type: 'application/json', textContent: text });

const widgets = await everyWidget();

for (const { tag, widget, examples } of widgets) {
  const [usual, another] = Object.values(examples)
    .filter(({ kind }) => kind === 'usual')
    .map(({ dataset }) => dataset);
  const refused = { title: 'Nothing that can be drawn' };

  describe(`every page can rely on <${tag}>`, () => {
    let consoleLines: Recorder<ConsoleLine>;
    let fetched: typeof window.fetch;
    /** The content of the file. */
    let file: unknown;
    let requests: (RequestCache | undefined)[];
    beforeEach(() => {
      consoleLines = recordConsole();
      fetched = window.fetch;
      file = usual;
      requests = [];
      window.fetch = (_url, init) => {
        requests.push(init?.cache);
        return Promise.resolve(new Response(JSON.stringify(file)));
      };
    });
    afterEach(() => {
      consoleLines.stop();
      window.fetch = fetched;
      unmountAll();
    });
    const on = async (properties: object): Promise<Mounted<Surface>> =>
      await mount(tag, { ...properties });

    it('to read back what is published, as `published` and as `data`', async () => {
      const { element } = await on({ data: usual });
      expect(element.published).to.be.an('object');
      expect(element.data).to.deep.equal(element.published);
      const before = element.published;
      setData(element, before);
      expect(element.published).to.deep.equal(before);
      setData(element, undefined);
      expect([element.data, element.published]).to.deep.equal([undefined, undefined]);
    });

    it('to read problems that it cannot change', async () => {
      const { element } = await on({ data: usual });
      expect(element.problems).to.be.frozen;
      setData(element, refused);
      expect(element.problems).to.be.frozen.and.not.empty;
      setData(element, undefined);
      expect(element.problems).to.be.frozen;
    });

    it('to read the problems of the last data', async () => {
      const { element } = await on({ data: usual });
      expect(element.problems).to.deep.equal([]);
      setData(element, refused);
      expect(element.problems.map(({ severity }) => severity)).to.include('fault');
      setData(element, usual);
      expect(element.problems).to.deep.equal([]);
    });

    it('to be in one state at a time, which CSS can read', async () => {
      const { element } = place(tag) as unknown as Mounted<Surface>;
      const isIn = async (state: State) => {
        await waitUntil(() => element.state === state, `not ${state} but ${element.state}`);
        await updated(element);
        expect(statesIn(element)).to.deep.equal([state]);
      };
      await isIn('empty');
      setData(element, refused);
      await isIn('failed');
      setData(element, usual);
      await isIn('drawn');
      setData(element, refused);
      await isIn('stale');
      setData(element, null);
      await isIn('empty');
      let answer: () => void = () => undefined;
      window.fetch = () =>
        new Promise((resolve) => {
          answer = () => resolve(new Response(JSON.stringify(usual)));
        });
      element.src = '/figures.json';
      await isIn('loading');
      answer();
      await isIn('drawn');
    });

    it('to fetch its file again when asked', async () => {
      const mounted = await on({ src: '/figures.json' });
      const before = mounted.element.published;
      file = another ?? usual;
      const heard = mounted.events.length;
      await mounted.element.reload();
      await settled(mounted, heard);
      if (another) expect(mounted.element.published).to.not.deep.equal(before);
      expect(requests).to.deep.equal(['default', 'no-cache']);
      expect(mounted.element.state).to.equal('drawn');
    });

    it('to keep its picture where the file has become faulty', async () => {
      const { element } = await on({ src: '/figures.json' });
      const before = element.published;
      file = refused;
      await element.reload();
      expect([element.state, element.published]).to.deep.equal(['stale', before]);
    });

    for (const text of ['{ no JSON', JSON.stringify(refused)]) {
      it(`to tell once what is wrong with a JSON script: ${text}`, async () => {
        const mounted = await mount(tag, {}, { children: [jsonScript(text)] });
        mounted.element.append(document.createElement('p'));
        await settled(mounted);
        await nextFrame();
        expect(mounted.events.map(({ type }) => type)).to.deep.equal(['council-error']);
      });
    }

    it('to read its JSON script again when asked', async () => {
      const script = jsonScript(JSON.stringify(usual));
      const mounted = await mount(tag, {}, { children: [script] });
      const element = mounted.element as unknown as Surface;
      script.textContent = JSON.stringify({ ...(usual as object), title: 'Another title' });
      await element.reload();
      expect(element.published).to.have.property('title', 'Another title');
    });

    it('to keep data that are set as a property', async () => {
      const { element } = await on({ src: '/figures.json', data: usual });
      await element.reload();
      expect(requests).to.deep.equal([]);
      expect(element.state).to.equal('drawn');
    });

    it('to be registered under another tag', async () => {
      const element = customElements.get(tag) as unknown as SurfaceClass;
      element.define();
      expect(customElements.get(tag)).to.equal(element);
      const other = `council-other-${widget}`;
      element.define(other);
      element.define(other);
      const { events } = await mount(other as CouncilTag, { data: usual });
      expect(events.map(({ type, detail }) => [type, detail])).to.deep.equal([
        ['council-ready', { widget }],
      ]);
    });
  });
}

describe('an element in a browser without custom states', () => {
  it('draws all the same', async () => {
    const { prototype } = HTMLElement;
    const { attachInternals } = prototype;
    const [{ tag, examples }] = widgets as [(typeof widgets)[number]];
    const usual = Object.values(examples).find(({ kind }) => kind === 'usual')!;
    for (const broken of [undefined, () => ({}), () => ({ states: refusing })]) {
      Object.assign(prototype, { attachInternals: broken });
      try {
        const { element } = await mount(tag, { data: usual.dataset });
        expect((element as unknown as Surface).state).to.equal('drawn');
        expect(statesIn(element)).to.deep.equal([]);
      } finally {
        Object.assign(prototype, { attachInternals });
        unmountAll();
      }
    }
  });
});

/** As in Chrome before 125, which took only names that begin with two hyphens. */
const refusing = {
  add: () => {
    throw new DOMException('The specified value must start with --', 'SyntaxError');
  },
  delete: () => false,
};
