// Opens the pages of a made-up council as they are served: all widgets are drawn, and nothing moves.
import { aTimeout, expect } from '@open-wc/testing';
import { everyWidget } from '../support/every-widget.js';
import { hostPages, type OpenPage, openPage, widgetsOf } from './page-frame.js';
import { waitUntil } from '../support/wait-until.js';

const names = (await everyWidget()).map(({ widget }) => widget);

const opened: OpenPage[] = [];
async function open(path: string, widthPx: number, heightPx?: number): Promise<OpenPage> {
  const page = await openPage(path, widthPx, heightPx);
  opened.push(page);
  return page;
}
afterEach(() => opened.splice(0).forEach((page) => page.close()));

describe('the pages of a made-up council', function () {
  this.timeout(60_000);

  /** What a page draws, in itself and in its frames, once all of it is drawn. */
  async function drawnIn(page: Document): Promise<readonly Drawn[]> {
    page.querySelectorAll('iframe').forEach((frame) => (frame.loading = 'eager'));
    const all = () =>
      [page, ...[...page.querySelectorAll('iframe')].map((each) => each.contentDocument!)].flatMap(
        (each) => [...widgetsOf(each)],
      ) as unknown as readonly Drawn[];
    // A table that was in sight before the script waits until it is out of sight.
    page.defaultView!.scrollTo(0, 1e5);
    await waitUntil(
      () => all().length === names.length && all().every(({ state }) => state === 'drawn'),
      'all five are drawn',
      { timeout: 20_000 },
    );
    return all();
  }

  for (const path of hostPages) {
    it(`${path} has all five widgets, with figures that are published`, async () => {
      const { page } = await open(path, 1100);
      const drawn = await drawnIn(page);
      expect(drawn.map(({ localName }) => localName.slice('council-'.length)).sort()).to.deep.equal(
        [...names].sort(),
      );
      for (const widget of drawn) {
        const src = widget.getAttribute('src');
        if (src) expect(src).to.match(/\/data\/[a-z-]+\.json$/);
        expect(JSON.stringify(widget.data)).not.to.match(/made.up|Exampleshire/i);
      }
      expect(page.body.textContent).to.include('Exampleshire Council is made up');
    });
  }

  // Frames are tried in test/built/frame.mjs, and what upgrade.js does in test/built/upgrade.mjs.
  for (const path of hostPages.filter((each) => !each.includes('closed'))) {
    for (const widthPx of [360, 1280]) {
      it(`${path} does not move when its elements are drawn, ${widthPx} px wide`, async () => {
        // So high that what follows them is in sight.
        const { page } = await open(path, widthPx, 2500);
        const { PerformanceObserver } = page.defaultView as Window & typeof globalThis;
        const moved: string[] = [];
        // The sheet of the page itself may come late here, and move all of it.
        const note = (list: PerformanceObserverEntryList) =>
          (list.getEntries() as Moved[])
            .flatMap(({ sources }) => sources)
            .filter(({ node }) => node !== page.body)
            .forEach((source) => moved.push(JSON.stringify(source)));
        new PerformanceObserver(note).observe({ type: 'layout-shift', buffered: true });
        await aTimeout(500);
        const elements = widgetsOf(page).filter((each) => each.hasAttribute('src'));
        expect(elements.length).to.be.above(0);
        for (const { state } of elements) expect(state).to.equal('drawn');
        expect(moved).to.deep.equal([]);
      });
    }
  }

  for (const path of hostPages) {
    it(`${path} has each snippet as the guide has it: a table or a link without our scripts`, async () => {
      const html = await (await fetch(`/demo/${path}`)).text();
      const page = new DOMParser().parseFromString(html, 'text/html');
      const elements = widgetsOf(page);
      const frames = [...page.querySelectorAll('iframe')];
      const links = [...page.querySelectorAll('a[href*="#council-"]')];
      expect(elements.length + frames.length + links.length).to.equal(names.length);
      for (const frame of frames) {
        for (const name of ['title', 'width', 'height'])
          expect(frame.getAttribute(name), name).to.not.equal(null);
        const own = frame.nextElementSibling?.querySelector('a');
        expect(own?.getAttribute('href')).to.equal(frame.getAttribute('src'));
      }
      for (const link of links)
        expect(link.parentElement!.previousElementSibling).to.match('table');
      for (const table of page.querySelectorAll('table'))
        expect(table.caption?.textContent.trim()).to.not.equal('');
      for (const element of elements) {
        const src = element.getAttribute('src')!;
        expect(element.querySelector('a')?.getAttribute('href')).to.equal(src);
        const dataset: unknown = await (await fetch(`/demo/${src.replace('../', '')}`)).json();
        const shown = [...element.querySelectorAll('td')].map(({ textContent }) =>
          textContent.replaceAll(/[,%\s]/g, ''),
        );
        expect([...shown].sort(), element.localName).to.deep.equal(figuresIn(dataset).sort());
      }
    });
  }

  it('has in its tables the figures of the datasets', async () => {
    const json = async (file: string) => (await fetch(`/demo/data/${file}.json`)).json();
    const [caseload, placements, costs, signs] = await Promise.all(
      [
        'social-worker-caseload',
        'placements-doncaster',
        'costs-settings',
        'vital-signs-four-areas',
      ].map(json),
    );
    const { page } = await open('host-pages/drupal-kind.html', 1100);
    const of = Object.fromEntries(
      (await drawnIn(page)).map(({ localName, data }) => [
        localName.slice('council-'.length),
        data,
      ]),
    ) as Record<string, Read>;
    const values = ({ series }: Read) =>
      series!.map((each) => [each.name, each.values.map(figureOf)]);
    expect(values(of['indicator-trend']!)).to.deep.equal(values(caseload as Read));
    const parts = ({ parts, total, totalPrevious }: Read) => [
      parts!.map(({ name, value, previous }) => [name, figureOf(value), figureOf(previous)]),
      figureOf(total),
      figureOf(totalPrevious),
    ];
    expect(parts(of['placement-mix']!)).to.deep.equal(parts(placements as Read));
    const priced = ({ provisions }: Read) =>
      provisions!.map(({ name, cost, setting, basisNote }) => [
        name,
        figureOf(cost),
        setting,
        basisNote,
      ]);
    expect(priced(of['cost-comparator']!)).to.deep.equal(priced(costs as Read));
    const own = (signs as Read).indicators.filter(({ area }) => area.name === 'Doncaster');
    const last = ({ series }: Read['indicators'][number]) =>
      series.map((each) => figureOf(each.values.at(-1))).slice(0, 2);
    for (const indicator of of['vital-signs']!.indicators) {
      const published = own.find(({ name }) => name === indicator.name)!;
      expect(last(indicator), indicator.name).to.deep.equal(last(published));
    }
  });
});

type Drawn = HTMLElement & { readonly state: string; readonly data: unknown };

/** Every figure of a dataset as a table has it, but those that others are worked out from. */
function figuresIn(dataset: unknown): string[] {
  const { journey = [], parts = [], series = [], total, totalPrevious, measure } = dataset as Shown;
  const decimals = measure?.decimals ?? 0;
  return [
    ...[...journey, ...parts].flatMap(({ value, previous }) => [value, previous]),
    ...series.flatMap(({ values }) => values),
    ...(total === undefined ? [] : [total, totalPrevious]),
  ].map((value) => (typeof value === 'number' ? value.toFixed(decimals) : String(value)));
}

interface Moved extends PerformanceEntry {
  readonly sources: readonly { readonly node: Node | null }[];
}

interface Shown {
  readonly journey?: readonly Pair[];
  readonly parts?: readonly Pair[];
  readonly series?: readonly { readonly values: readonly unknown[] }[];
  readonly total?: number;
  readonly totalPrevious?: number;
  readonly measure?: { readonly decimals?: number };
}
type Pair = Readonly<Record<'value' | 'previous', unknown>>;

/** A table has every figure with its marks, of which there are none here. */
const figureOf = (value: unknown): unknown =>
  typeof value === 'object' && value !== null ? (value as { value: unknown }).value : value;

/** As far as a table has it. */
interface Read {
  readonly series?: readonly Series[];
  readonly parts?: readonly { name: string; value: unknown; previous: unknown }[];
  readonly total?: unknown;
  readonly totalPrevious?: unknown;
  readonly provisions?: readonly Record<'name' | 'cost' | 'setting' | 'basisNote', unknown>[];
  readonly indicators: readonly {
    readonly name: string;
    readonly area: { readonly name: string };
    readonly series: readonly Series[];
  }[];
}
interface Series {
  readonly name: string;
  readonly values: readonly unknown[];
}
