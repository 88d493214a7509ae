// Plays an author on the Welsh page of the builder, with each widget: nothing on it is English, and nothing that is
// taken away. Made-up figures.
import { expect } from '@open-wc/testing';
import { examples as english } from '../../../demo/builder/words/examples.en.js';
import { examples as welsh } from '../../../demo/builder/words/examples.cy.js';
import type { Examples } from '../../../src/core/data/example.js';
import { type Answers, type Author, chartOf, closeAfterEach, newAuthor } from '../play-author.js';
import { waitUntil } from '../../support/wait-until.js';

closeAfterEach();

const PAGES = ['builder/index', 'table'];

/** What says the language of a page, or is text itself. */
const MAY_DIFFER = ['lang', 'hreflang', 'aria-label', 'content', 'options'];

describe('a page of the builder in two languages', () => {
  for (const path of PAGES) {
    it(`has the same elements and attributes in both: ${path}`, async () => {
      const read = async (name: string) => {
        const html = await (await fetch(`/demo/${name}.html`)).text();
        return [
          ...new DOMParser()
            .parseFromString(html, 'text/html')
            .querySelectorAll('*:not([src^="/__web-dev-server"])'),
        ];
      };
      const told = (element: Element): string =>
        [
          element.localName,
          ...[...element.attributes]
            .filter(({ name }) => !MAY_DIFFER.includes(name))
            .map(({ name, value }) => `${name}=${value.replace('.cy.html', '.html')}`)
            .sort(),
        ].join(' ');
      const [own, other] = [await read(path), await read(`${path}.cy`)];
      expect(other.map(told)).to.deep.equal(own.map(told));
    });

    it(`leads from each to the other: ${path}`, async () => {
      for (const [name, lang, other] of [
        [path, 'cy', `${path}.cy`],
        [`${path}.cy`, 'en-GB', path],
      ] as const) {
        const html = await (await fetch(`/demo/${name}.html`)).text();
        const page = new DOMParser().parseFromString(html, 'text/html');
        const file = `./${other.split('/').at(-1)!}.html`;
        for (const link of ['link', '.languages a']) {
          const found = page.querySelector(`${link}[rel=alternate][hreflang=${lang}]`);
          expect(found?.getAttribute('href'), `${name}, ${link}`).to.equal(file);
        }
      }
    });
  }
});

/** What is the same in both languages: names of formats, programs and widgets' files, and what is typed. */
const NAMES =
  /^(Council Widgets|English|Cymraeg|JSON(-stat)?|LocalGov Drupal|WordPress|Umbraco|SharePoint|(PNG|SVG|CSV)( .*)?|https?:.*|\/.*)$/;

/** Words of English that are none of Welsh. */
const ENGLISH =
  /\b(the|and|of|are|with|this|that|which|your|from|was|not|table|page|file|figures|period|target)\b/i;

/** Every text of a tree that a person sees or hears, whether its part is open or not; the boxes with what is taken apart. */
function textsIn(root: ParentNode): readonly string[] {
  const found: (string | null)[] = [];
  for (const element of root.querySelectorAll('*')) {
    if (element.matches('script, style, textarea, pre')) continue;
    for (const name of ['aria-label', 'aria-description', 'title', 'placeholder', 'alt'])
      found.push(element.getAttribute(name));
    for (const node of element.childNodes)
      if (node.nodeType === Node.TEXT_NODE) found.push(node.textContent);
    if (element.shadowRoot) found.push(...textsIn(element.shadowRoot));
  }
  // What is no word is in no language.
  return found
    .map((text) => (text ?? '').replace(/\s+/g, ' ').trim())
    .filter((text) => /\p{L}{3}/u.test(text));
}

/** What an author must type stays in English, in quotation marks or beside its sign; so do the names of keys. */
const withoutTyped = (text: string): string =>
  text.replace(/"[^"]*"|\b[\w.]+=[\w.]+|Page (Up|Down)/g, '');

const ANSWERS: Readonly<Record<string, Answers>> = {
  'indicator-trend': { unit: 'per 10,000', direction: 'low', target: '78' },
  'placement-mix': { counts: 'people' },
  'threshold-funnel': { as: 'outcomes' },
  'cost-comparator': {},
  'vital-signs': { area: 'Sir Enghraifft' },
};

interface Played {
  readonly builder: Author;
  /** Of every step, as they were met. */
  readonly texts: ReadonlySet<string>;
}

/** From the cells of an example to what is taken away. */
async function play(page: string, cells: string, widget: string, title: string): Promise<Played> {
  const builder = await newAuthor(1280, page);
  const texts = new Set<string>();
  const look = () => textsIn(builder.page).forEach((text) => texts.add(text));
  look();
  await builder.paste(cells);
  await builder.choose(widget);
  builder.byId('change').click();
  look();
  builder.byId('change').click();
  await builder.answer({ title, ...ANSWERS[widget] });
  await builder.waitFor('#picture > *');
  look();
  if (widget === 'placement-mix') await builder.press('[data-cure=withhold]');
  await builder.taken('json');
  builder.byId('make-link').click();
  await builder.waitFor('#link');
  look();
  return { builder, texts };
}

describe('the Welsh builder', function () {
  this.timeout(90_000);

  for (const [i, { widget, cells }] of welsh.entries()) {
    it(`has no English text at any step of ${widget}`, async () => {
      const own = await play('index.cy.html', cells, widget, 'Ffigurau dychmygol');
      const other = await play('index.html', english[i]!.cells, widget, 'Made-up figures');
      const all = [...own.texts].filter((text) => !NAMES.test(text));
      expect(all.length).to.be.above(100);
      expect(all.filter((text) => other.texts.has(text))).to.deep.equal([]);
      expect(all.filter((text) => ENGLISH.test(withoutTyped(text)))).to.deep.equal([]);
    });
  }

  for (const { widget, cells } of welsh.filter((each) => each.widget !== 'threshold-funnel')) {
    it(`hands out a Welsh table of ${widget}, which a page draws in Welsh`, async () => {
      const { builder } = await play('index.cy.html', cells, widget, 'Ffigurau dychmygol');
      const html = builder.byId<HTMLTextAreaElement>('table-first').value;
      const made = new DOMParser().parseFromString(html, 'text/html').body;
      for (const part of made.children) expect(part.getAttribute('lang')).to.equal('cy');
      expect(made.querySelector('a')!.textContent).to.equal('Dangos fel siart');
      expect(made.querySelector('a')!.href).to.include(`/demo/table.cy.html#council-${widget}`);
      expect(textsIn(made).filter((text) => ENGLISH.test(text))).to.deep.equal([]);
      const chart = await chartOf(html);
      expect(chart.lang).to.equal('cy');
      const shown = textsIn(chart.shadowRoot!).map(withoutTyped);
      expect(shown.filter((text) => ENGLISH.test(text))).to.deep.equal([]);
      const drawn = builder.page.querySelector<HTMLElement & { data: unknown }>('#picture > *')!;
      expect(figuresOf(chart.data)).to.deep.equal(figuresOf(drawn.data));
    });
  }

  it('hands out an element and a frame in Welsh, and explains shorthand', async () => {
    const [{ cells, widget }] = welsh as [(typeof welsh)[number]];
    const { builder } = await play('index.cy.html', cells, widget, 'Plant (dychmygol)');
    const valueOf = (id: string) => builder.byId<HTMLTextAreaElement>(id).value;
    expect(valueOf('element'))
      .to.include(' src="/data/plant-dychmygol.json" lang="cy">')
      .and.include('>Y ffigurau hyn fel ffeil</a>');
    expect(valueOf('frame'))
      .to.include('<iframe lang="cy" src="')
      .and.include('<p lang="cy"><a href=')
      .and.include('&amp;lang=cy" title="Plant (dychmygol): siart"')
      .and.include('>Y siart hwn ar ei dudalen ei hun</a>');
    expect(valueOf('table-first')).to.include('<p lang="cy">[p] dros dro.</p>');
    expect(valueOf('link')).to.include('/demo/builder/index.cy.html#figures=');
  });

  for (const { widget } of welsh) {
    it(`offers ${widget} as JSON with Welsh titles and names`, async () => {
      const builder = await newAuthor(1280, 'index.cy.html');
      const menu = builder.byId<HTMLSelectElement>('example');
      menu.value = widget;
      menu.dispatchEvent(new Event('change'));
      await waitUntil(() => builder.byId<HTMLTextAreaElement>('dataset').value !== '');
      const told = namesIn(JSON.parse(builder.byId<HTMLTextAreaElement>('dataset').value));
      expect(told[0]).to.match(/ \(ffigurau dychmygol\)$/);
      expect(told.length).to.be.above(4);
      // No name of the example is in the language of the other page.
      const [example] = Object.values(
        ((await import(`../../../src/widgets/${widget}/examples.ts`)) as { examples: Examples })
          .examples,
      );
      const others = namesIn(example!.dataset);
      expect(told.filter((name) => others.includes(name))).to.deep.equal([]);
    });
  }

  for (const page of ['index.html', 'index.cy.html']) {
    it(`goes on with its own HTML on ${page}, without what is written anew`, async () => {
      const [{ cells, widget }] = welsh as [(typeof welsh)[number]];
      const { builder } = await play('index.cy.html', cells, widget, 'Plant (dychmygol)');
      const html = builder.byId<HTMLTextAreaElement>('table-first').value;
      const again = await newAuthor(1280, page);
      await again.paste(html);
      const made = JSON.parse(await again.taken('json')) as { readonly notes: unknown };
      expect(made.notes).to.deep.equal(['Ffigurau dychmygol']);
      const drawn = () => again.page.querySelector<HTMLElement & { data: unknown }>('#picture > *');
      await waitUntil(() => Boolean(drawn()));
      const first = builder.page.querySelector<HTMLElement & { data: unknown }>('#picture > *')!;
      expect(figuresOf(drawn()!.data)).to.deep.equal(figuresOf(first.data));
    });
  }
});

/** Titles, names, labels and headings of a dataset; an id names a group. */
function namesIn(data: unknown): readonly string[] {
  if (Array.isArray(data)) return data.flatMap(namesIn);
  if (typeof data !== 'object' || data === null) return [];
  return Object.entries(data).flatMap(([key, each]) =>
    typeof each === 'string' && ['title', 'name', 'label'].includes(key) ? [each] : namesIn(each),
  );
}

/** Every number and shorthand of a dataset, in its order. */
function figuresOf(data: unknown): readonly unknown[] {
  if (Array.isArray(data)) return data.flatMap(figuresOf);
  if (typeof data !== 'object' || data === null) return [];
  if ('value' in data && 'marks' in data) return [data.value, data.marks];
  return Object.values(data).flatMap(figuresOf);
}
