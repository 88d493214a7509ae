// Opens the pages of the demo as they are served, and checks what a reader finds: size, pictures, code.
import { aTimeout, expect } from '@open-wc/testing';
import { exhibitsOf, madeUp, published } from '../../demo/datasets.js';
import figures from '../committees/figures.json' with { type: 'json' };
import { everyWidget } from '../support/every-widget.js';
import { type OpenPage, openPage, widgetsOf } from './page-frame.js';
import { unfoldAll } from '../support/mount.js';
import { waitUntil } from '../support/wait-until.js';

const names = (await everyWidget()).map(({ widget }) => widget);
const committees = [...new Set(figures.map(({ page }) => `committees/${page}`))];
const widgetPages = names.map((name) => `widgets/${name}.html`);
const others = [
  'builder/index.html',
  'builder/index.cy.html',
  'plain-page.html',
  'table.html',
  'table.cy.html',
  'scorecards.html',
  'committees/index.html',
  'host-pages/index.html',
];
const hostPages = ['drupal-kind', 'closed-kind', 'bootstrap-kind'].map(
  (name) => `host-pages/${name}.html`,
);

const opened: OpenPage[] = [];
async function open(path: string, widthPx: number, heightPx?: number): Promise<OpenPage> {
  const page = await openPage(path, widthPx, heightPx);
  opened.push(page);
  return page;
}
afterEach(() => opened.splice(0).forEach((page) => page.close()));

const text = (page: Document, id: string): string => page.getElementById(id)!.textContent;
const sourceOf = (widget: Element): string => widget.getAttribute('src')?.split('data/')[1] ?? '';

/** The element that a piece of HTML holds, as a browser reads it. */
const tagIn = (html: string): Element =>
  [...new DOMParser().parseFromString(html, 'text/html').querySelectorAll('*')].find(
    ({ localName }) => localName.startsWith('council-'),
  )!;

describe('pages of the demo', function () {
  this.timeout(60_000);

  for (const path of ['index.html', ...widgetPages, ...committees, ...others, ...hostPages]) {
    it(`${path} is no wider than a phone, and needs nothing that a strict policy forbids`, async () => {
      const { page, violations } = await open(path, 320);
      expect(page.documentElement.scrollWidth).to.equal(320);
      expect(violations).to.deep.equal([]);
    });
  }

  for (const path of committees) {
    it(`${path} begins its first picture well within 800 px`, async () => {
      const { page } = await open(path, 1100);
      const [first] = widgetsOf(page);
      const chart = first!.shadowRoot!.querySelector('[part~=chart]')!;
      expect(chart.getBoundingClientRect().top).to.be.below(700);
    });
  }
});

describe('the first page of the demo', function () {
  this.timeout(60_000);

  it('has a tile for each widget of the list, which leads to its page', async () => {
    const { page } = await open('index.html', 1100);
    const links = [...page.querySelectorAll('.tile h3 a')].map((each) => each.getAttribute('href'));
    expect([...links].sort()).to.deep.equal(names.map((name) => `./widgets/${name}.html`).sort());
    const drawn = widgetsOf(page).filter(({ state }) => state === 'drawn');
    expect(drawn.map(({ localName }) => localName.replace('council-', '')).sort()).to.deep.equal(
      [...names].sort(),
    );
  });

  it('is at most 4,000 px tall in a window of 1,100 px', async () => {
    const { page } = await open('index.html', 1100);
    expect(page.documentElement.scrollHeight).to.be.at.most(4000);
  });

  it('draws a tile by the tag that it offers to copy', async () => {
    const { page } = await open('index.html', 1100);
    const offered = tagIn(text(page, 'snippet'));
    const drawn = page.querySelector(`.tile ${offered.localName}`)!;
    expect(sourceOf(drawn)).to.equal(sourceOf(offered));
    const served = (html: string): string => html.replaceAll('"/data/', '"./data/').trim();
    expect(drawn.innerHTML.trim()).to.equal(served(offered.innerHTML));
    expect(text(page, 'snippet')).to.include(
      `/assets/council-widgets/${offered.localName.replace('council-', '')}.js`,
    );
  });
});

for (const widget of names) {
  describe(`the page of ${widget}`, function () {
    this.timeout(60_000);

    it('shows every dataset of the list, with its question', async () => {
      const { page } = await open(`widgets/${widget}.html`, 1100);
      const exhibits = exhibitsOf(widget);
      const articles = [...page.querySelectorAll('#exhibits article')];
      expect(articles.map((each) => each.querySelector('h3')!.textContent)).to.deep.equal(
        exhibits.map(({ question }) => question),
      );
      const drawn = articles.map((each) => each.querySelector<HTMLElement>(`council-${widget}`)!);
      expect(drawn.map(sourceOf)).to.deep.equal(exhibits.map(({ file }) => file));
      for (const each of drawn) expect(each).to.have.property('state', 'drawn');
    });

    it('shows the states that it names', async () => {
      const { page } = await open(`widgets/${widget}.html`, 1100);
      const states = [...page.querySelectorAll('.state')].map((each) => [
        each.id.replace('state-', ''),
        (each.querySelector(`council-${widget}`) as HTMLElement & { state: string }).state,
      ]);
      expect(states).to.deep.include.members([
        ['loading', 'loading'],
        ['empty', 'empty'],
        ['failed', 'failed'],
        ['refused', 'failed'],
        ['drawn', 'drawn'],
        ['stale', 'stale'],
      ]);
    });

    it('offers the code of the picture above it, and the options change both', async () => {
      const { page } = await open(`widgets/${widget}.html`, 1100);
      const drawn = page.querySelector<
        HTMLElement & { data: unknown; updateComplete: Promise<boolean> }
      >(`#tried council-${widget}`)!;
      await drawn.updateComplete;
      const density = page.querySelector<HTMLSelectElement>('#options [name=density]')!;
      density.value = 'compact';
      density.dispatchEvent(new Event('input', { bubbles: true }));
      const offered = tagIn(text(page, 'snippet'));
      expect(offered.localName).to.equal(drawn.localName);
      expect(offered.getAttribute('density')).to.equal('compact');
      expect(drawn.getAttribute('density')).to.equal('compact');
      // The plain table of figures, not a picture that is a table: its cells as they stand in the widget.
      const cellsIn = (root: ParentNode, table: string): readonly string[] =>
        [...root.querySelectorAll(`${table} :is(caption, th, td)`)].map((cell) =>
          cell.textContent.trim(),
        );
      unfoldAll(drawn);
      const figuresHere = cellsIn(drawn.shadowRoot!, '[part=figures] [part=table]');
      expect(offered.querySelectorAll('td').length).to.be.greaterThan(0);
      expect(cellsIn(offered, 'table')).to.deep.equal(figuresHere);
      expect(offered.querySelector('table')!.textContent).not.to.match(/button|[►▲▼]/i);
      const again = document.createElement(drawn.localName) as typeof drawn;
      again.data = JSON.parse(text(page, 'dataset'));
      expect(again.data).to.deep.equal(drawn.data);
    });
  });
}

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

describe('the list of exhibits', () => {
  it('names only widgets of the list, and one tile at most of each', () => {
    const all = [...published, ...madeUp];
    expect(names).to.include.members(all.map(({ widget }) => widget));
    for (const name of names) {
      const tiles = exhibitsOf(name).filter(({ tile }) => tile);
      expect(tiles.length, name).to.be.at.most(1);
      expect(exhibitsOf(name), name).not.to.be.empty;
    }
  });
});
