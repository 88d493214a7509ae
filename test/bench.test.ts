// Tests when the bench counts a chart as drawn: after its library says so and a frame is painted, never before.
import { expect } from '@open-wc/testing';
import '../bench/page/driver.js';

interface Times {
  readonly firstScreenMs: number;
  readonly allMs: number;
}

interface Driver {
  add(tag: string, kind: string, data: unknown): Promise<Times>;
  draw(drawers: Record<string, Drawer>): void;
  update(list: readonly unknown[]): Promise<Times>;
  countElements(): number;
}

type Drawer = (element: HTMLElement, data: unknown) => Chart;

interface Chart {
  readonly ready?: Promise<void>;
  update(data: unknown): Promise<void> | void;
}

const { bench } = globalThis as unknown as { bench: Driver };

/** Stands for a widget of ours: data are set, and the page is told when their picture is shown. */
class LateWidget extends HTMLElement {
  data: unknown;
  tell(type: string, detail: unknown = {}) {
    this.dispatchEvent(new CustomEvent(type, { detail, bubbles: true, composed: true }));
  }
}
customElements.define('late-widget', LateWidget);

const frames = async (count: number): Promise<void> => {
  for (let i = 0; i < count; i++) await new Promise(requestAnimationFrame);
};

/** Whether it has settled by now, and with what. */
function watched(promise: Promise<Times>) {
  const seen = { times: undefined as Times | undefined };
  const done = promise.then((times) => {
    seen.times = times;
  });
  return { seen, done };
}

describe('the driver of the bench', () => {
  beforeEach(() => document.body.append(document.createElement('main')));
  afterEach(() => document.querySelector('main')!.remove());

  it('waits for council-ready, however many frames are painted before', async () => {
    const { seen, done } = watched(bench.add('late-widget', 'trend', { title: 'Visits' }));
    const widget = document.querySelector<LateWidget>('late-widget')!;
    expect(widget.data).to.deep.equal({ title: 'Visits' });
    await frames(5);
    expect(seen.times).to.equal(undefined);
    const readyMs = performance.now();
    widget.tell('council-ready');
    expect(seen.times).to.equal(undefined);
    await done;
    expect(performance.now()).to.be.greaterThan(readyMs);
    expect(seen.times!.allMs).to.be.at.least(seen.times!.firstScreenMs);
  });

  it('tells the first screen from charts that are off-screen', async () => {
    const first = bench.add('late-widget', 'trend', {});
    const widget = document.querySelector<LateWidget>('late-widget')!;
    widget.style.cssText = 'display: block; block-size: 200vh';
    widget.tell('council-ready');
    await first;
    const { seen, done } = watched(bench.add('late-widget', 'trend', {}));
    await frames(3);
    expect(seen.times).to.equal(undefined);
    document.querySelectorAll<LateWidget>('late-widget')[1]!.tell('council-ready');
    await done;
    expect(scrollY).to.equal(0);
    expect(seen.times!.allMs).to.be.greaterThan(seen.times!.firstScreenMs);
  });

  it('waits for the promise of a peer, for a chart and for its newer data', async () => {
    const told: (() => void)[] = [];
    const later = () => new Promise<void>((resolve) => told.push(resolve));
    const received: unknown[] = [];
    bench.draw({
      trend: () => ({ ready: later(), update: (data) => (received.push(data), later()) }),
    });

    const drawn = watched(bench.add('div', 'trend', 1));
    await frames(3);
    expect(drawn.seen.times).to.equal(undefined);
    told[0]!();
    await drawn.done;

    const updated = watched(bench.update([2]));
    await frames(3);
    expect(received).to.deep.equal([2]);
    expect(updated.seen.times).to.equal(undefined);
    told[1]!();
    await updated.done;
  });

  it('counts elements in shadow roots, and no scripts', () => {
    document.querySelector('main')!.innerHTML = '<p><script type="text/plain"></script></p>';
    document.querySelector('p')!.attachShadow({ mode: 'open' }).innerHTML = '<b><i></i></b>';
    expect(bench.countElements()).to.equal(3);
  });
});
