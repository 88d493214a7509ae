// Tests what many elements of a page share, and in which order they draw: counts observers, canvases, reads and frames.
import { aTimeout, expect, nextFrame } from '@open-wc/testing';
import { forgetMeasures } from '../../src/view/measure-text.js';
import '../../src/widgets/indicator-trend/index.js';
import '../../src/widgets/placement-mix/index.js';
import '../../src/widgets/threshold-funnel/index.js';
import '../../src/widgets/vital-signs/index.js';
import { examples as trends } from '../../src/widgets/indicator-trend/examples.js';
import { examples as scorecards } from '../../src/widgets/vital-signs/examples.js';
import { expectConsole } from '../support/expect-console.js';
import { mount, part, place, resized, unmountAll, updated } from '../support/mount.js';
import { waitUntil } from '../support/wait-until.js';

const data = {
  title: 'Homes',
  parts: [
    { name: 'Inside', value: 60 },
    { name: 'Outside', value: 40 },
  ],
};
const TAG = 'council-placement-mix';
const isDrawn = (element: Element) => part(element, 'chart') !== null;
const everyDrawn = (elements: readonly Element[]) =>
  waitUntil(() => elements.every(isDrawn), 'not all are drawn', { timeout: 5000 });

/** Counts the calls of a method while a test runs. */
function counted<K extends string>(owner: Record<K, unknown>, name: K): { count: number } {
  const original = owner[name] as (...args: unknown[]) => unknown;
  const calls = { count: 0 };
  owner[name] = function (this: unknown, ...args: unknown[]) {
    calls.count += 1;
    return original.apply(this, args);
  };
  undo.push(() => (owner[name] = original));
  return calls;
}
const undo: (() => void)[] = [];

describe('many elements of a page', () => {
  expectConsole();
  const errors: string[] = [];
  const onError = (event: ErrorEvent) => void errors.push(event.message);
  beforeEach(() => addEventListener('error', onError));
  afterEach(() => {
    unmountAll();
    undo.splice(0).forEach((restore) => restore());
    removeEventListener('error', onError);
    expect(errors.splice(0)).to.deep.equal([]);
  });

  const twelve = (tag: typeof TAG = TAG) =>
    Array.from({ length: 12 }, () => place(tag, { data }).element);

  it('share one observer of sizes, the listeners of printing and one media query', async () => {
    let observers = 0;
    const Original = globalThis.ResizeObserver;
    globalThis.ResizeObserver = class extends Original {
      constructor(callback: ResizeObserverCallback) {
        super(callback);
        observers += 1;
      }
    };
    undo.push(() => (globalThis.ResizeObserver = Original));
    const queries = counted(window as never, 'matchMedia');
    const types: string[] = [];
    const add = window.addEventListener.bind(window);
    const listen = (type: string, listener: EventListener) => {
      types.push(type);
      add(type, listener);
    };
    window.addEventListener = listen as typeof add;
    undo.push(() => Reflect.deleteProperty(window, 'addEventListener'));
    await everyDrawn(twelve());
    expect([observers, queries.count]).to.deep.equal([1, 1]);
    expect(types.sort()).to.deep.equal(['afterprint', 'beforeprint', 'resize']);
  });

  it('share one observer of what nears the window, which none leaves behind', async () => {
    let [observers, watched] = [0, 0];
    const Original = globalThis.IntersectionObserver;
    globalThis.IntersectionObserver = class extends Original {
      constructor(...args: ConstructorParameters<typeof Original>) {
        super(...args);
        observers += 1;
      }
      override observe(target: Element) {
        super.observe(target);
        watched += 1;
      }
      override unobserve(target: Element) {
        super.unobserve(target);
        watched -= 1;
      }
    };
    undo.push(() => (globalThis.IntersectionObserver = Original));
    const src = '/demo/data/place-providers-england.json';
    const above = document.body.appendChild(document.createElement('div'));
    above.style.height = '5000px';
    undo.push(() => above.remove());
    const elements = Array.from(
      { length: 3 },
      () => place(TAG, { src, loading: 'lazy' }, { widthPx: 500 }).element,
    );
    await nextFrame();
    expect([observers, watched]).to.deep.equal([1, 3]);
    above.remove();
    await everyDrawn(elements.slice(0, 1));
    expect(watched).to.be.below(3);
    unmountAll();
    expect(watched).to.equal(0);
  });

  it('measure text on one canvas, and each text once', async () => {
    await everyDrawn(twelve());
    forgetMeasures();
    const canvases = counted(HTMLCanvasElement.prototype as never, 'getContext');
    const canvas = CanvasRenderingContext2D.prototype;
    const { measureText } = canvas;
    const measured: string[] = [];
    canvas.measureText = function (text) {
      measured.push(`${this.font}|${text}`);
      return measureText.call(this, text);
    };
    undo.push(() => (canvas.measureText = measureText));
    await everyDrawn(twelve());
    // Elements of an earlier test may still be drawing: their texts are measured once too.
    expect(measured.filter((text) => text.endsWith('|Inside'))).to.have.length(2);
    expect([...new Set(measured)]).to.deep.equal(measured);
    expect(canvases.count).to.equal(0);
  });

  it('read what a drawing needs of each before the first is drawn', async () => {
    const order: string[] = [];
    const original = globalThis.getComputedStyle;
    globalThis.getComputedStyle = (...args) => {
      order.push('read');
      return original(...args);
    };
    undo.push(() => (globalThis.getComputedStyle = original));
    const elements = twelve();
    elements.forEach((element) =>
      element.addEventListener('council-ready', () => order.push('drawn')),
    );
    await waitUntil(() => order.filter((step) => step === 'drawn').length === 12);
    expect(order.lastIndexOf('read')).to.be.below(order.indexOf('drawn'));
    // Of each its box, its text, the least text and its ground; the ground of the page once.
    expect(order.filter((step) => step === 'read').length).to.be.at.most(5 * 12 + 2);
  });

  it('are drawn in the frame in which their width is known', async () => {
    await mount(TAG, { data }); // Its words are loaded then.
    const { element } = place(TAG, { data });
    expect(isDrawn(element)).to.equal(false);
    await nextFrame();
    await Promise.resolve();
    await updated(element);
    expect(isDrawn(element)).to.equal(true);
  });

  it('cause no error of an observer, when they are drawn, resized and opened inside of another', async () => {
    const mounted = await mount(TAG, { data });
    const outer = new ResizeObserver(() => {});
    outer.observe(document.body);
    outer.observe(mounted.box);
    undo.push(() => outer.disconnect());
    for (const widthPx of [300, 900, 500]) await resized(mounted, widthPx);
    const usual = Object.values(scorecards).find(({ kind }) => kind === 'usual')!;
    const { element } = await mount('council-vital-signs', { data: usual.dataset });
    element.shadowRoot!.querySelector<HTMLElement>('[id^=open-]')!.click();
    await waitUntil(() => element.shadowRoot!.querySelector('council-indicator-trend'));
    const trend = element.shadowRoot!.querySelector('council-indicator-trend')!;
    await waitUntil(() => isDrawn(trend));
    await nextFrame();
    await nextFrame();
    expect(errors).to.deep.equal([]);
  });

  it('are drawn in sight first, and those far below in later tasks, in order', async () => {
    const order: number[] = [];
    const elements = Array.from({ length: 30 }, () => place(TAG, { data }).element);
    const bottomOf = (element: Element) => element.getBoundingClientRect().top;
    let frame = 0;
    const count = () => ((frame += 1), requestAnimationFrame(count));
    requestAnimationFrame(count);
    const frames = new Map<Element, number>();
    elements.forEach((element, i) =>
      element.addEventListener('council-ready', () => {
        order.push(i);
        frames.set(element, frame);
      }),
    );
    await waitUntil(() => order.length === 30);
    expect(order).to.deep.equal([...order].sort((a, b) => a - b));
    expect(bottomOf(elements[29]!)).to.be.above(3 * innerHeight);
    expect(frames.get(elements[29]!)).to.be.above(frames.get(elements[0]!)!);
  });

  it('are all drawn at once when the page is printed', async () => {
    await mount(TAG, { data });
    const elements = Array.from({ length: 30 }, () => place(TAG, { data }).element);
    await new Promise((ready) => elements[0]!.addEventListener('council-ready', ready));
    expect(isDrawn(elements[29]!)).to.equal(false);
    dispatchEvent(new Event('beforeprint'));
    await Promise.all(elements.map((element) => updated(element)));
    const lacks = (name: string) => elements.filter((element) => !part(element, name)).length;
    expect([lacks('chart'), lacks('table')]).to.deep.equal([0, 0]);
    dispatchEvent(new Event('afterprint'));
  });

  it('are laid out off-screen when the page is idle, and keep the height of their drawings until then', async () => {
    // What other tests have left to be done then.
    await aTimeout(300);
    const idle = globalThis.requestIdleCallback;
    undo.push(() => (globalThis.requestIdleCallback = idle));
    const jobs: IdleRequestCallback[] = [];
    globalThis.requestIdleCallback = (job) => jobs.push(job);
    const elements = Array.from({ length: 12 }, () => place(TAG, { data }).element);
    await everyDrawn(elements);
    await nextFrame();
    const drawingOf = (element: Element) => part(element, 'chart')!.parentElement!;
    const isLaidOut = (element: Element) =>
      part(element, 'chart')!.checkVisibility({ contentVisibilityAuto: true });
    expect(isLaidOut(elements[0]!)).to.equal(true);
    expect(isLaidOut(elements[11]!)).to.equal(false);
    const heightPx = Number(part(elements[11]!, 'chart')!.getAttribute('height'));
    expect(drawingOf(elements[11]!).offsetHeight).to.equal(heightPx);
    elements[11]!.scrollIntoView();
    await waitUntil(() => isLaidOut(elements[11]!));
    expect(drawingOf(elements[11]!).offsetHeight).to.equal(heightPx);
    scrollTo(0, 0);
    await waitUntil(() => !isLaidOut(elements[11]!));
    globalThis.requestIdleCallback = idle;
    jobs.forEach((job) => idle(job));
    await waitUntil(() => elements.every(isLaidOut));
    expect(drawingOf(elements[11]!).offsetHeight).to.equal(heightPx);
  });

  it('touch what has changed, and no more, for a new number', async () => {
    const { dataset } = trends['a usual trend']!;
    const { element } = await mount('council-indicator-trend', { data: dataset });
    const before = [...element.shadowRoot!.querySelectorAll('*')];
    const changed = structuredClone(dataset) as { series: { values: unknown[] }[] };
    changed.series[0]!.values[0] = 71;
    const watch = new MutationObserver(() => {});
    watch.observe(element.shadowRoot!, { subtree: true, childList: true });
    element.data = changed as never;
    await updated(element);
    const { length } = watch.takeRecords();
    watch.disconnect();
    expect(length).to.equal(0);
    expect([...element.shadowRoot!.querySelectorAll('*')]).to.deep.equal(before);
  });
});
