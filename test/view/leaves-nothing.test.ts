// Tests that nothing keeps removed elements alive, and that a page that runs for long does not fill up.
import { aTimeout, expect, nextFrame, waitUntil } from '@open-wc/testing';
import { executeServerCommand } from '@web/test-runner-commands';
import '../../src/widgets/index.js';
import { everyWidget } from '../support/every-widget.js';
import { watchConsole } from '../support/expect-console.js';
import { faultyFile } from '../support/faulty-files.js';
import { mount, part, updated, unmountAll } from '../support/mount.js';

const widgets = await everyWidget();
const usualOf = (widget: string): unknown =>
  Object.values(widgets.find((each) => each.widget === widget)!.examples).find(
    ({ kind }) => kind === 'usual',
  )!.dataset;

/** Bytes that the page uses once garbage is collected. */
async function heapBytes(): Promise<number> {
  // Idle work is done, and files are shared no more.
  await aTimeout(300);
  return (await executeServerCommand<{ bytes: number }, undefined>('heap')).bytes;
}

/** How many of these are still there once garbage is collected. */
async function alive(refs: readonly WeakRef<object>[]): Promise<number> {
  await heapBytes();
  await nextFrame();
  await heapBytes();
  return refs.filter((ref) => ref.deref()).length;
}

const MEGABYTE = 1024 * 1024;

/** Ten thousand take minutes. Measured by hand on 27 November 2026 they grew by 1.3 MB. */
const MOUNTS = 1000;

/** Mounts so many elements, a few at a time, and removes them again. */
async function mountAndRemove(
  count: number,
  make: (i: number) => HTMLElement,
  isDone: (element: HTMLElement) => boolean,
): Promise<readonly WeakRef<HTMLElement>[]> {
  const refs: WeakRef<HTMLElement>[] = [];
  for (let from = 0; from < count; from += 50) {
    const elements = Array.from({ length: Math.min(50, count - from) }, (_, i) => make(from + i));
    document.body.append(...elements);
    await waitUntil(() => elements.every(isDone), 'not done', { timeout: 20_000, interval: 20 });
    elements.forEach((element) => {
      refs.push(new WeakRef(element));
      element.remove();
    });
    // The timer of `waitUntil` keeps the list.
    elements.length = 0;
  }
  return refs;
}

const placeholder = (tag: string, properties: object): HTMLElement =>
  Object.assign(document.createElement(tag), properties);

describe('a page that runs for long', function () {
  this.timeout(180_000);
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
      const { element } = await mount('council-placement-mix', { data });
      for (let i = 0; i < changes; i += 1) {
        element.data = { ...(data as object), title: `Title ${i}` };
        if (i % 10 === 0) await updated(element);
      }
      for (let i = 0; i < changes; i += 1) {
        element.density = (['compact', 'normal', 'spacious'] as const)[i % 3]!;
        element.lang = ['en', 'fr', ''][i % 3]!;
        element.style.colorScheme = i % 2 ? 'dark' : 'light';
        if (i % 10 === 0) await updated(element);
      }
      unmountAll();
      // What was left for idle time is done.
      await aTimeout(1500);
    };
    // What is made once for all: code, sheets, widths of texts.
    await live(200, 1000);
    const before = await heapBytes();
    await live(MOUNTS, 1000);
    const grown = (await heapBytes()) - before;
    expect(grown).to.be.below(MEGABYTE);
  });
});
