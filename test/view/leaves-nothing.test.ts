// Tests that nothing keeps removed elements alive, and that a page that runs for long does not fill up.
import { aTimeout, expect, nextFrame } from '@open-wc/testing';
import '../../src/widgets/index.js';
import { everyWidget } from '../support/every-widget.js';
import { watchConsole } from '../support/expect-console.js';
import { faultyFile } from '../support/faulty-files.js';
import { mount, part, updated, unmountAll } from '../support/mount.js';
import { heapBytes, mountAndRemove } from '../support/mounts.js';

const widgets = await everyWidget();
const usualOf = (widget: string): unknown =>
  Object.values(widgets.find((each) => each.widget === widget)!.examples).find(
    ({ kind }) => kind === 'usual',
  )!.dataset;

/** How many of these are still there once garbage is collected. */
async function alive(refs: readonly WeakRef<object>[]): Promise<number> {
  await heapBytes();
  await nextFrame();
  await heapBytes();
  return refs.filter((ref) => ref.deref()).length;
}

interface Localised {
  readonly locales: Map<string, () => Promise<{ readonly words: { readonly core: object } }>>;
}

const MEGABYTE = 1024 * 1024;

/** `npm run reliability` has ten thousand. */
const MOUNTS = 1000;

const placeholder = (tag: string, properties: object): HTMLElement =>
  Object.assign(document.createElement(tag), properties);

describe('a page that runs for long', function () {
  this.timeout(400_000);
  let quiet: ReturnType<typeof watchConsole>;
  beforeEach(() => (quiet = watchConsole()));
  afterEach(() => {
    quiet.stop();
    unmountAll();
  });
  const data = usualOf('placement-mix');
  const isDrawn = (element: Element) => part(element, 'chart') !== null;
  const isRefused = (element: Element) => part(element, 'notice') !== null;

  it('lets go of elements whose data were refused, though the console has been told', async () => {
    const make = () => placeholder('council-placement-mix', { data: { title: 'Nothing' } });
    const refs = await mountAndRemove(150, make, isRefused);
    quiet
      .take()
      .forEach(({ args }) => args.forEach((each) => expect(each).to.not.be.instanceOf(Element)));
    expect(await alive(refs)).to.equal(0);
  });

  it('lets go of elements whose file has failed, though they would try again', async () => {
    const src = await faultyFile({ status: 500 });
    const make = () => placeholder('council-placement-mix', { src, refresh: 300 });
    const refs = await mountAndRemove(100, make, isRefused);
    quiet.take();
    expect(await alive(refs)).to.equal(0);
  });

  it('lets go of elements while a font stalls', async () => {
    const url = await faultyFile({ stall: 'head' });
    const face = new FontFace('Stalled', `url(${url})`);
    document.fonts.add(face);
    void face.load().catch(() => undefined);
    expect(document.fonts.status).to.equal('loading');
    const make = () => placeholder('council-placement-mix', { data });
    const refs = await mountAndRemove(100, make, isDrawn);
    expect(await alive(refs)).to.equal(0);
    document.fonts.delete(face);
  });

  for (const { tag, widget } of widgets) {
    it(`lets go of every ${widget} that was drawn, opened and removed`, async () => {
      const usual = usualOf(widget);
      const make = () => placeholder(tag, { data: usual });
      const refs = await mountAndRemove(50, make, isDrawn);
      expect(await alive(refs)).to.equal(0);
    });
  }

  it('grows by less than a megabyte in a thousand mounts, changes of data and of looks', async () => {
    const make = (i: number) => {
      const { tag, widget } = widgets[i % widgets.length]!;
      return placeholder(tag, { data: usualOf(widget) });
    };
    const live = async (mounts: number, changes: number): Promise<void> => {
      await mountAndRemove(mounts, make, isDrawn);
      for (const { tag, widget } of widgets) {
        const usual = usualOf(widget) as object;
        const { element } = await mount(tag, { data: usual });
        for (let i = 0; i < changes / widgets.length; i += 1) {
          element.data = { ...usual, title: `Title ${i}` };
          await element.updateComplete;
        }
        for (let i = 0; i < changes / widgets.length; i += 1) {
          element.density = (['compact', 'normal', 'spacious'] as const)[i % 3]!;
          element.lang = ['en', 'xx', ''][i % 3]!;
          element.style.colorScheme = i % 2 ? 'dark' : 'light';
          await element.updateComplete;
          if (i % 10 === 0) await updated(element);
        }
        expect(isDrawn(element)).to.equal(true);
      }
      unmountAll();
      // What was left for idle time is done.
      await aTimeout(1500);
    };
    for (const { tag } of widgets) {
      const { locales } = customElements.get(tag) as unknown as Localised;
      const { words } = await locales.get('en')!();
      // Some words are loaded when they are read.
      const other = Object.create(words, {
        core: { value: { ...words.core, lang: 'xx' } },
      }) as typeof words;
      locales.set('xx', () => Promise.resolve({ words: other }));
    }
    // What is made once for all, and what the engine learns of the code, comes to an end: what is left behind grows
    // each time.
    await live(MOUNTS, 1000);
    let grown = Infinity;
    for (let time = 0; time < 4 && grown >= MEGABYTE; time += 1) {
      const before = await heapBytes();
      await live(MOUNTS, 1000);
      grown = (await heapBytes()) - before;
    }
    for (const { tag } of widgets)
      (customElements.get(tag) as unknown as Localised).locales.delete('xx');
    expect(grown).to.be.below(MEGABYTE);
  });
});
