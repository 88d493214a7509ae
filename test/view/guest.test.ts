// Tests that an element is a good guest: in another document, with properties set to anything, among named elements.
import { aTimeout, expect } from '@open-wc/testing';
import { examples as scorecards } from '../../src/widgets/vital-signs/examples.js';
import { everyWidget } from '../support/every-widget.js';
import { expectConsole } from '../support/expect-console.js';
import { mount, part, partText, place, unmountAll, updated } from '../support/mount.js';
import { waitUntil } from '../support/wait-until.js';

const widgets = await everyWidget();

/** A page within the page. */
async function innerPage(address = '/test/strict/'): Promise<HTMLIFrameElement> {
  const frame = document.createElement('iframe');
  frame.width = '640';
  document.body.append(frame);
  const page = frame.contentDocument!;
  page.head.append(Object.assign(page.createElement('base'), { href: address }));
  return frame;
}

/** An attribute, a property and a value that nobody expects there. */
const ODD: readonly unknown[] = [5, 1n, Symbol('odd'), {}, [], () => 1, true, NaN];
const NAMES = ['lang', 'density', 'headingLevel', 'loading', 'src', 'refresh'];
const OWN: Readonly<Record<string, readonly string[]>> = {
  'vital-signs': ['filter', 'sort', 'area', 'asOf'],
  'placement-mix': ['view'],
  'threshold-funnel': ['view'],
  'cost-comparator': ['unit', 'occupied', 'occupancy', 'inHouse'],
};
const PROTOTYPE_NAMES = ['toString', 'constructor', '__proto__', 'hasOwnProperty', 'valueOf'];

for (const { tag, widget, examples } of widgets) {
  const usual = Object.values(examples).find(({ kind }) => kind === 'usual')!.dataset;

  describe(`${widget} as a guest`, () => {
    const consoleLines = expectConsole();
    let frames: HTMLIFrameElement[] = [];
    afterEach(() => {
      unmountAll();
      frames.forEach((frame) => frame.remove());
      frames = [];
    });
    const inner = async (): Promise<Document> => {
      const frame = await innerPage();
      frames.push(frame);
      return frame.contentDocument!;
    };
    /** A style that only its own sheets give it. */
    const displayOf = (element: Element): string =>
      element.ownerDocument.defaultView!.getComputedStyle(
        element.shadowRoot!.querySelector('.room')!,
      ).containerType;

    it('draws with its styles in a document other than the one it was made in', async () => {
      const page = await inner();
      const element = document.createElement(tag);
      Object.assign(element, { data: usual });
      page.body.append(element);
      await waitUntil(() => part(element, 'chart'), 'not drawn', { timeout: 5000 });
      expect(displayOf(element)).to.equal('inline-size');
      expect(element.shadowRoot!.adoptedStyleSheets).to.not.be.empty;
    });

    it('keeps its styles there and back once it is drawn', async () => {
      const page = await inner();
      const { element, box } = await mount(tag, { data: usual });
      const here = element.shadowRoot!.adoptedStyleSheets.length;
      page.body.append(element);
      await updated(element);
      expect(displayOf(element)).to.equal('inline-size');
      expect(element.shadowRoot!.adoptedStyleSheets).to.have.lengthOf(here);
      expect(part(element, 'chart')).to.not.equal(null);
      box.append(element);
      await updated(element);
      expect(displayOf(element)).to.equal('inline-size');
      expect(element.shadowRoot!.adoptedStyleSheets).to.have.lengthOf(here);
    });

    it('shares its sheets with others in that document', async () => {
      const page = await inner();
      const [one, other] = [document.createElement(tag), document.createElement(tag)];
      page.body.append(one, other);
      await Promise.all([updated(one), updated(other)]);
      const [first] = one.shadowRoot!.adoptedStyleSheets;
      expect(other.shadowRoot!.adoptedStyleSheets[0]).to.equal(first);
    });

    it('survives a document without a window on its way', async () => {
      const page = document.implementation.createHTMLDocument('');
      const element = document.createElement(tag);
      Object.assign(element, { data: usual });
      page.body.append(element);
      await updated(element);
      document.body.append(element);
      await waitUntil(() => part(element, 'chart'), 'not drawn', { timeout: 5000 });
      expect(displayOf(element)).to.equal('inline-size');
      element.remove();
    });

    it('takes no property that is not what it is for, and says so once', async () => {
      const mounted = await mount(tag, { data: usual });
      const { element } = mounted;
      const before = partText(element, 'heading');
      for (const name of [...NAMES, ...(OWN[widget] ?? [])]) {
        for (const value of ODD) {
          Object.assign(element, { [name]: value });
          await updated(element);
          expect(part(element, 'chart'), `${name}: ${typeof value}`).to.not.equal(null);
        }
        const lines = consoleLines.take().map(({ text }) => text);
        lines.forEach((line) => expect(line).to.include(`<${tag}> ${name}: expected`));
        expect(lines.length, lines.join()).to.be.at.most(1);
        Object.assign(element, { [name]: undefined });
      }
      await updated(element);
      expect(partText(element, 'heading')).to.equal(before);
      expect(mounted.events.filter(({ type }) => type === 'council-error')).to.deep.equal([]);
    }).timeout(30_000);

    it('takes no name of a prototype for a value of its own', async () => {
      const { element } = await mount(tag, { data: usual });
      const names = ['density', 'loading', 'lang', 'view', 'unit', 'sort', 'filter', 'area'];
      for (const name of names) {
        for (const value of PROTOTYPE_NAMES) {
          element.setAttribute(name, value);
          await updated(element);
          expect(part(element, 'chart'), `${name}="${value}"`).to.not.equal(null);
          expect(part(element, 'notice')).to.equal(null);
        }
        element.removeAttribute(name);
      }
    }).timeout(30_000);

    it('draws among images that are called as the methods of the document', async () => {
      const called = [
        'createElement',
        'createElementNS',
        'createTextNode',
        'fonts',
        'hidden',
        'body',
        'defaultView',
        'activeElement',
        'readyState',
        'host',
        'nodeType',
        'parentNode',
        'parentElement',
        'documentElement',
        'head',
      ];
      const images = called.map((name) => Object.assign(new Image(), { name }));
      const { body } = document;
      body.append(...images);
      try {
        expect(document.createElement).to.equal(images[0]);
        const box = body.appendChild(
          new DOMParser().parseFromString('<div></div>', 'text/html').body.firstChild!,
        );
        const element = new (customElements.get(tag)!)();
        Object.assign(element, { data: usual });
        box.appendChild(element);
        for (let turn = 0; turn < 200 && !part(element, 'table') && !part(element, 'chart'); turn++)
          await aTimeout(20);
        expect(part(element, 'chart')).to.not.equal(null);
        await updated(element);
        box.parentNode!.removeChild(box);
      } finally {
        images.forEach((image) => image.remove());
      }
    });

    it('draws in a form whose fields are called as its properties, in the language of the form', async () => {
      const form = document.createElement('form');
      form.setAttribute('lang', 'en');
      form.setAttribute('style', 'background: rgb(10, 10, 10); color: rgb(230, 230, 230)');
      const called = [
        ...[
          'getAttribute',
          'closest',
          'getRootNode',
          'lang',
          'children',
          'parentElement',
          'parentNode',
        ],
        ...[
          'assignedSlot',
          'host',
          'nodeType',
          'shadowRoot',
          'localName',
          'ownerDocument',
          'style',
        ],
        ...['isConnected', 'clientWidth', 'getBoundingClientRect', 'checkVisibility', 'matches'],
      ];
      form.append(
        ...called.map((name) => Object.assign(document.createElement('input'), { name })),
      );
      document.body.append(form);
      try {
        const element = Object.assign(document.createElement(tag), { data: usual });
        form.append(element);
        await waitUntil(() => part(element, 'chart'), 'not drawn', { timeout: 5000 });
        expect(part(element, 'base')!.lang).to.equal('en');
        const { color } = getComputedStyle(part(element, 'heading')!);
        expect(color, 'on the ground of the form').to.equal('rgb(230, 230, 230)');
      } finally {
        // Its own `remove` is called so in the page too.
        Element.prototype.remove.call(form);
      }
    });

    it('is in English where the words of a language lack what it says, and tries them again later', async () => {
      const { locales } = customElements.get(tag) as unknown as { locales: Map<string, unknown> };
      const { words } = await (locales.get('en') as () => Promise<{ words: object }>)();
      let given: object = {};
      locales.set('xx', () => Promise.resolve({ words: given }));
      const core = (words as { core: { card: object } }).core;
      const incomplete = [
        {},
        { core: {} },
        { ...words, core: { ...core, card: {} } },
        { ...words, surface: undefined },
        { ...words, core: { ...core, card: { ...core.card, notes: undefined } } },
      ];
      try {
        for (const each of incomplete) {
          given = each;
          locales.set('xx', () => Promise.resolve({ words: given }));
          const { element } = place(tag, { data: usual, lang: 'xx' });
          await waitUntil(() => part(element, 'chart'), 'no picture', { timeout: 3000 });
          await aTimeout(20);
          await updated(element);
          expect(part(element, 'base')!.lang).to.equal('en');
          consoleLines.expect('the words of the language "xx"');
          const levels = new Set(consoleLines.take().map(({ level }) => level));
          expect([...levels].filter((level) => level !== 'warn')).to.deep.equal([]);
          given = { ...words, core: { ...core, lang: 'xx' } };
          locales.set('xx', () => Promise.resolve({ words: given }));
          await (element as HTMLElement & { reload(): Promise<void> }).reload();
          const isTried = () => part(element, 'base')?.lang === 'xx';
          await waitUntil(isTried, 'not tried again', {
            timeout: 3000,
          });
          unmountAll();
        }
      } finally {
        locales.delete('xx');
      }
    }).timeout(30_000);

    it('is in English where what a page gave for a language is no loader', async () => {
      const { locales } = customElements.get(tag) as unknown as { locales: Map<string, unknown> };
      const odd = [
        () => {
          throw new TypeError('at once');
        },
        () => undefined,
        () => Promise.resolve({}),
        () => Promise.resolve(undefined),
        'xx',
      ];
      for (const each of odd) {
        locales.set('xx', each);
        const { element } = place(tag, { data: usual, lang: 'xx' });
        await waitUntil(() => part(element, 'chart'), 'no picture', { timeout: 3000 });
        expect(part(element, 'base')!.lang).to.equal('en');
        const lines = consoleLines.take().filter(({ text }) => text.includes('language "xx"'));
        expect(lines).to.have.lengthOf(1);
        unmountAll();
      }
      locales.delete('xx');
    }).timeout(20_000);

    it('says that it could not be drawn where not even English can be loaded', async () => {
      const { locales } = customElements.get(tag) as unknown as { locales: Map<string, unknown> };
      const en = locales.get('en');
      locales.set('en', () => Promise.reject(new TypeError('offline')));
      try {
        const { element } = place(tag, { data: usual });
        await waitUntil(() => part(element, 'notice'), 'no notice');
        expect(partText(element, 'notice')).to.equal('This chart could not be drawn. Try again');
        locales.set('en', en);
        element.shadowRoot!.querySelector('button')!.click();
        await waitUntil(() => part(element, 'chart'), 'not tried again', { timeout: 3000 });
        consoleLines.expect('offline');
      } finally {
        locales.set('en', en);
      }
    });
  });
}

describe('a scorecard in another document', () => {
  it('opens a row into a trend with its styles', async () => {
    const frame = await innerPage();
    const usual = Object.values(scorecards).find(({ kind }) => kind === 'usual')!;
    const element = document.createElement('council-vital-signs');
    Object.assign(element, { data: usual.dataset });
    frame.contentDocument!.body.append(element);
    await waitUntil(() => part(element, 'chart'), 'not drawn', { timeout: 5000 });
    element.shadowRoot!.querySelector<HTMLElement>('[id^=open-]')!.click();
    const trend = () => element.shadowRoot!.querySelector('council-indicator-trend');
    await waitUntil(() => trend() && part(trend()!, 'chart'), 'no trend', { timeout: 5000 });
    expect(trend()!.shadowRoot!.adoptedStyleSheets).to.not.be.empty;
    frame.remove();
  });
});
