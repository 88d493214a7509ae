// Draws hundreds of widgets in one page: what they cost grows no faster than they do, and the page is not laid out for
// each of them.
import { expect, nextFrame } from '@open-wc/testing';
import { executeServerCommand } from '@web/test-runner-commands';
import '../../src/widgets/index.js';
import { part, unmountAll } from '../support/mount.js';
import { watchPage, type PageWatch } from './page-watch.js';
import { goOn, settings } from './settings.js';
import type { Widget } from './shown.js';
import { triedWidgets, type TriedWidget } from './widgets.js';

const isChromium = settings.engine === 'chromium';

/** Of trends. A scorecard has about as many elements as four of them; engines after the first have fewer. */
const SIZES = isChromium ? [100, 200, 400, 800] : [20, 60];
const SIZES_OF_SCORECARDS = SIZES.map((size) => size / 2);

/** Between n log n and n². */
const MOST_EXPONENT = 1.3;
/** A machine may disturb one measurement, and not each of several. */
const TRIES = 4;

/** In the time of a few, the page is laid out once. */
const FEW = 5;

interface Cost {
  /** Of the processor in Chromium. Elsewhere of a clock, which says too little where other programs run. */
  readonly ms: number;
  /** How often the page was laid out; only Chromium tells it. */
  readonly layouts: number;
}

const costSoFar = async (): Promise<Cost> => {
  if (!isChromium) return { ms: performance.now(), layouts: 0 };
  type Told = { readonly cpuMs: number; readonly layouts: number };
  const { cpuMs, layouts } = await executeServerCommand<Told, undefined>('page cost');
  return { ms: cpuMs, layouts };
};

async function costOf(happens: () => Promise<void> | void): Promise<Cost> {
  const before = await costSoFar();
  await happens();
  const after = await costSoFar();
  return { ms: after.ms - before.ms, layouts: after.layouts - before.layouts };
}

const exponentOf = (sizes: readonly number[], ms: readonly number[]): number =>
  Math.log(ms.at(-1)! / ms[0]!) / Math.log(sizes.at(-1)! / sizes[0]!);

interface Crowd {
  readonly box: HTMLElement;
  readonly elements: readonly Widget[];
  readonly good: object;
}

/** No two are alike, so that nothing is known of one from another. */
const dataOf = (good: object, title: string) => ({ ...good, title });

/** What happens to all elements of a page at once. */
const changes: Readonly<Record<string, (crowd: Crowd) => void>> = {
  'are drawn': ({ box, elements }) => box.append(...elements),
  'get other data': ({ elements, good }) =>
    elements.forEach((element, i) => (element.data = dataOf(good, `Other ${i}`))),
  'get another theme': () => (document.documentElement.style.colorScheme = 'dark'),
  'get another width, with the window': ({ box }) => {
    box.style.width = '500px';
    dispatchEvent(new Event('resize'));
  },
  'get another density': ({ elements }) =>
    elements.forEach((element) => Object.assign(element, { density: 'compact' })),
  'are moved': ({ box, elements }) => document.body.appendChild(box).append(...elements),
  'are removed': ({ box }) => box.remove(),
};

/** All are drawn, with all that is folded, and the page has been painted. */
async function atRest({ box, elements }: Crowd): Promise<void> {
  await nextFrame();
  await nextFrame();
  if (!box.isConnected) return;
  while (!elements.every((element) => part(element, 'chart'))) await nextFrame();
  for (let turn = 0; turn < 2; turn += 1) {
    await Promise.all(elements.map(({ updateComplete }) => updateComplete));
    await nextFrame();
  }
}

/** The cost of each change for so many elements. */
async function costsOf({ tag, widget, good }: TriedWidget, count: number): Promise<Cost[]> {
  const box = document.body.appendChild(document.createElement('div'));
  box.style.width = '640px';
  const elements = Array.from({ length: count }, (_, i) =>
    Object.assign(document.createElement(tag) as Widget, { data: dataOf(good, `Title ${i}`) }),
  );
  const crowd = { box, elements, good };
  const costs: Cost[] = [];
  for (const [name, change] of Object.entries(changes)) {
    await goOn(`${count} times ${widget}: they ${name}`);
    costs.push(
      await costOf(async () => {
        change(crowd);
        await atRest(crowd);
      }),
    );
  }
  document.documentElement.style.colorScheme = '';
  return costs;
}

/** What grows too fast, or is laid out too often: a line each. */
async function excessesOf(tried: TriedWidget): Promise<readonly string[]> {
  const sizes = tried.widget === 'vital-signs' ? SIZES_OF_SCORECARDS : SIZES;
  const bySize: Cost[][] = [];
  for (const size of sizes) bySize.push(await costsOf(tried, size));
  return Object.keys(changes).flatMap((name, i) => {
    const costs = bySize.map((each) => each[i]!);
    const exponent = exponentOf(sizes, costs.map(({ ms }) => ms)); // prettier-ignore
    const { layouts } = costs.at(-1)!;
    return [
      ...(isChromium && exponent > MOST_EXPONENT
        ? [`They ${name} in n to the power of ${exponent}`]
        : []),
      ...(layouts > sizes.at(-1)! / FEW ? [`They ${name}: ${layouts} layouts`] : []),
    ];
  });
}

describe('hundreds of widgets in one page', function () {
  this.timeout(0);
  let watch: PageWatch;
  before(() => (watch = watchPage()));
  afterEach(unmountAll);
  after(() => watch.stop());

  for (const tried of triedWidgets) {
    it(`cost in proportion to how many there are: ${tried.widget}`, async () => {
      // The engine compiles what runs often: without this, the first would seem slow, and growth slight.
      await costsOf(tried, SIZES_OF_SCORECARDS[0]!);
      let excesses: readonly string[] = [];
      for (let i = 0; i < TRIES; i += 1) {
        excesses = await excessesOf(tried);
        if (excesses.length === 0) break;
      }
      expect(excesses).to.deep.equal([]);
      await watch.check();
    });
  }

  it('are seen to cost too much, where each is measured after it is written', async () => {
    const box = document.body.appendChild(document.createElement('div'));
    const measured = (count: number) =>
      costOf(() => {
        for (let i = 0; i < count; i += 1) {
          const before = box.offsetHeight;
          box.append(Object.assign(document.createElement('p'), { textContent: `${before}` }));
          for (const { style } of box.children as HTMLCollectionOf<HTMLElement>)
            style.width = `${300 + i}px`;
        }
      });
    await measured(50);
    const costs = [await measured(100), await measured(800)];
    box.remove();
    if (!isChromium) return;
    expect(exponentOf([100, 800], costs.map(({ ms }) => ms))).to.be.above(MOST_EXPONENT); // prettier-ignore
    expect(costs[1]!.layouts).to.be.at.least(800);
  });
});
