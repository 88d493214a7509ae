// Lets elements live in a page: they are mounted, moved, put into frames, printed, hidden and given other looks, and in
// the end nothing of them is left.
import { aTimeout, expect, nextFrame } from '@open-wc/testing';
import '../../src/widgets/index.js';
import { mount, part, partText, unmountAll, updated } from '../support/mount.js';
import { heapBytes, mountAndRemove } from '../support/mounts.js';
import { recordWatchers } from '../support/recorders.js';
import { watchPage, type PageWatch } from './page-watch.js';
import { count, goOn, settings } from './settings.js';
import { cameToRest, faultsOf, type Widget } from './shown.js';
import { triedWidgets } from './widgets.js';
import { waitUntil } from '../support/wait-until.js';

const MEGABYTE = 1024 * 1024;

/** Of the mounts, in one go, so that a page says now and then that it goes on. */
const AT_ONCE = 500;

const isDrawn = (element: Element): boolean => part(element, 'chart') !== null;

/** Each widget in turn. */
const make = (i: number): HTMLElement => {
  const { tag, good } = triedWidgets[i % triedWidgets.length]!;
  return Object.assign(document.createElement(tag), { data: good });
};

async function mountMany(times: number): Promise<void> {
  for (let from = 0; from < times; from += AT_ONCE) {
    await goOn(`mount ${from} of ${times}`);
    await mountAndRemove(Math.min(AT_ONCE, times - from), make, isDrawn);
  }
  // What was left for idle time is done.
  await aTimeout(1500);
}

interface Living {
  readonly element: Widget;
  readonly box: HTMLElement;
}

/** What can happen to an element in a page; afterwards it is in the page again, and drawn. */
const events: Readonly<Record<string, (living: Living) => Promise<void> | void>> = {
  'moved within its parent': ({ element, box }) => box.append(element),
  'moved to another parent': ({ element, box }) =>
    box.appendChild(document.createElement('section')).append(element),
  'removed and put back': async ({ element, box }) => {
    element.remove();
    await nextFrame();
    box.append(element);
  },
  'put into a frame and back': throughFrame,
  printed: () => {
    dispatchEvent(new Event('beforeprint'));
    dispatchEvent(new Event('afterprint'));
  },
  'printed while it is removed': ({ element, box }) => {
    dispatchEvent(new Event('beforeprint'));
    element.remove();
    dispatchEvent(new Event('afterprint'));
    box.append(element);
  },
  'in a page that is hidden': async () => {
    await hidden(true);
    await hidden(false);
  },
  'not laid out, and then again': async ({ box }) => {
    box.hidden = true;
    await nextFrame();
    box.hidden = false;
  },
  'in other themes': async ({ box }) => {
    for (const scheme of ['dark', 'light', '']) {
      box.style.colorScheme = scheme;
      await nextFrame();
    }
  },
  'in other languages': async ({ element }) => {
    for (const lang of ['cy', 'fr', 'x-none', '']) {
      element.lang = lang;
      await updated(element);
    }
  },
  'in other densities': async ({ element }) => {
    for (const density of ['compact', 'spacious', 'none', 'normal']) {
      Object.assign(element, { density });
      await updated(element);
    }
  },
  'in other widths': async ({ box }) => {
    for (const width of ['200px', '0', '1000px', '640px']) {
      box.style.width = width;
      await nextFrame();
    }
  },
  'in a page of other widths and fonts': async () => {
    dispatchEvent(new Event('resize'));
    document.fonts.dispatchEvent(new Event('loadingdone'));
    await nextFrame();
  },
};

/** A frame that is then removed with all that was in it. */
async function throughFrame({ element, box }: Living): Promise<void> {
  const frame = box.appendChild(document.createElement('iframe'));
  frame.contentDocument!.body.append(element);
  await nextFrame();
  await updated(element);
  box.append(element);
  frame.remove();
}

async function hidden(value: boolean): Promise<void> {
  Object.defineProperty(document, 'hidden', { value, configurable: true });
  document.dispatchEvent(new Event('visibilitychange'));
  await nextFrame();
  if (!value) Reflect.deleteProperty(document, 'hidden');
}

describe('life in a page', function () {
  this.timeout(0);
  let watch: PageWatch;
  before(() => (watch = watchPage()));
  afterEach(unmountAll);
  after(() => watch.stop());

  for (const { tag, widget, good } of triedWidgets) {
    for (const [name, happens] of Object.entries(events)) {
      it(`${widget} is drawn afterwards, and leaves nothing: ${name}`, async () => {
        await goOn(`${widget}, ${name}`);
        const watchers = recordWatchers();
        const { element, box } = await mount(tag, { data: good });
        await happens({ element: element, box });
        await cameToRest(element);
        await waitUntil(() => isDrawn(element), 'it is not drawn afterwards', { timeout: 5000 });
        expect(faultsOf(element)).to.deep.equal([]);
        expect(partText(element, 'heading')).to.equal((good as { title: string }).title);
        unmountAll();
        await nextFrame();
        const left = watchers.watching();
        watchers.stop();
        await count({ listeners: left.length });
        expect(left).to.deep.equal([]);
        await watch.check();
      });
    }
  }

  it(`${settings.mounts} mounts leave no listener and no observer, and the heap as it was`, async () => {
    const watchers = recordWatchers();
    // What is made once for all, and what the engine learns of the code, which takes about as many mounts again.
    await mountMany(settings.mounts);
    const hasHeap = settings.engine === 'chromium';
    const before = hasHeap ? await heapBytes() : 0;
    await mountMany(settings.mounts);
    const grown = hasHeap ? (await heapBytes()) - before : 0;
    const left = watchers.watching();
    watchers.stop();
    await count({
      mounts: 2 * settings.mounts,
      listeners: left.length,
      ...(hasHeap ? { heapBytes: grown } : {}),
    });
    expect(left).to.deep.equal([]);
    expect(grown).to.be.below(MEGABYTE);
    await watch.check();
  });
});
