// Opens the pages of the demo as they are served, and checks what a reader finds: size, pictures, code.
import { expect } from '@open-wc/testing';
import { exhibitsOf, madeUp, published } from '../../demo/datasets.js';
import figures from '../committees/figures.json' with { type: 'json' };
import { everyWidget } from '../support/every-widget.js';
import { hostPages, type OpenPage, openPage, widgetsOf } from './page-frame.js';
import { unfoldAll } from '../support/mount.js';

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
