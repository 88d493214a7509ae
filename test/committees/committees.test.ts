// Checks that each committee page shows every figure of its minutes, in the widget that the list names.
// The pages are tested as they are served; the figures come from figures.json.
import { expect } from '@open-wc/testing';
import '../../src/index.js';
import { expectConsole } from '../support/expect-console.js';
import { unfoldAll } from '../support/mount.js';
import figures from './figures.json' with { type: 'json' };

const pages = [...new Set(figures.map(({ page }) => page))];
const folder = new URL('../../demo/committees/', import.meta.url);

interface Shown {
  readonly tag: string;
  readonly dataset: string;
  readonly text: string;
  readonly fallback: readonly string[];
  readonly element: HTMLElement;
}

/** All text of a shadow tree, with single spaces. */
function textOf(root: ShadowRoot): string {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const pieces: string[] = [];
  while (walker.nextNode()) {
    const { parentElement, data } = walker.currentNode as Text;
    if (parentElement?.localName !== 'style') pieces.push(data.trim());
  }
  return pieces
    .filter(Boolean)
    .join(' ')
    .replace(/\s+/g, ' ')
    .replace(/ ([.,;:)])/g, '$1');
}

type Drawn = HTMLElement & { readonly updateComplete: Promise<boolean> };

async function show(element: Drawn, page: string): Promise<Shown> {
  const src = new URL(element.getAttribute('src')!, new URL(page, folder));
  const ready = new Promise<void>((resolve, reject) => {
    element.addEventListener('council-ready', () => resolve());
    element.addEventListener('council-error', (event) => {
      const { problems, messages } = event.detail;
      const serious = problems.length === 0 || problems.some((each) => each.severity !== 'warning');
      if (serious) reject(new Error(`${src.pathname}: ${messages.join('; ')}`));
    });
  });
  const cells = [...element.querySelectorAll('td')].map((cell) => cell.textContent.trim());
  element.setAttribute('src', src.href);
  document.body.append(element);
  await ready;
  // The sentences of problems are loaded after the picture stands.
  await element.updateComplete;
  unfoldAll(element);
  return {
    tag: element.localName,
    dataset: src.pathname.split('/demo/data/')[1]!,
    text: textOf(element.shadowRoot!),
    fallback: cells,
    element,
  };
}

/** Matches a number that is not part of a longer one. */
const standsAlone = (number: string): RegExp =>
  new RegExp(`(?<![\\d.,£])${number.replace('.', '\\.')}(?![\\d%])`);

/** Every widget of a page, drawn from the markup of the page. */
async function open(page: string): Promise<readonly Shown[]> {
  const answer = await fetch(new URL(page, folder));
  const html = new DOMParser().parseFromString(await answer.text(), 'text/html');
  const widgets = [...html.querySelectorAll<Drawn>('main *')].filter(({ localName }) =>
    localName.startsWith('council-'),
  );
  return Promise.all(widgets.map((each) => show(document.adoptNode(each), page)));
}

for (const page of pages) {
  describe(`committee page ${page}`, () => {
    const consoleLines = expectConsole();
    let shown: readonly Shown[] = [];
    let lines: readonly string[] = [];
    before(async () => {
      shown = await open(page);
      lines = consoleLines.take().map(({ text }) => text);
    });
    after(() => shown.forEach(({ element }) => element.remove()));

    for (const { figure, widget, dataset, text } of figures.filter((each) => each.page === page)) {
      it(`shows: ${figure}`, () => {
        const drawn = shown.find((each) => each.tag === widget && each.dataset === dataset);
        expect(drawn, `${widget} of ${dataset}`).to.exist;
        expect(drawn!.text).to.contain(text);
      });
    }

    it('warns its author only of withheld numbers with few candidates', () => {
      // Doncaster, place providers: two numbers are withheld, and together they are 1.
      const warned = page === 'doncaster-2021-22-quarter-1.html' ? 1 : 0;
      expect(lines, lines.join('\n')).to.have.lengthOf(warned);
      lines.forEach((line) => expect(line).to.include('fewer than 5 possible numbers'));
    });

    it('has a fallback table in every widget, and the widget shows each number of it', () => {
      for (const { dataset, text, fallback } of shown) {
        expect(fallback, dataset).to.not.be.empty;
        const numbers = fallback.flatMap((cell) => cell.match(/£?\d+(,\d{3})*(\.\d+)?%?/g) ?? []);
        for (const number of numbers) expect(text, dataset).to.match(standsAlone(number));
      }
    });
  });
}

describe('committee page monmouthshire-2019-20.html', () => {
  it('rates nothing', async () => {
    for (const { element, text, dataset } of await open('monmouthshire-2019-20.html')) {
      expect(text, dataset).not.to.match(
        /Target (met|missed)|Within tolerance|Improving|Concerning/,
      );
      element.remove();
    }
  });
});

describe('committee page monmouthshire-2019-20.cy.html', () => {
  const openInWelsh = async () => {
    document.documentElement.lang = 'cy';
    try {
      return await open('monmouthshire-2019-20.cy.html');
    } finally {
      document.documentElement.lang = 'en';
    }
  };

  it('says nothing in the words of the English page', async () => {
    const english = await open('monmouthshire-2019-20.html');
    english.forEach(({ element }) => element.remove());
    const welsh = await openInWelsh();
    welsh.forEach(({ element }) => element.remove());
    expect(welsh.map(({ dataset }) => dataset)).to.deep.equal(
      english.map(({ dataset }) => dataset),
    );
    for (const [index, { text, dataset }] of welsh.entries()) {
      const known = piecesOf(english[index]!.text);
      expect(known, dataset).to.not.be.empty;
      expect(
        piecesOf(text).filter((each) => known.includes(each)),
        dataset,
      ).to.deep.equal([]);
    }
  });

  it('has a table in every widget, and the widget shows each number of it', async () => {
    for (const { dataset, text, fallback, element } of await openInWelsh()) {
      const numbers = fallback.flatMap((cell) => cell.match(/\d+(,\d{3})*/g) ?? []);
      expect(numbers, dataset).to.not.be.empty;
      for (const number of numbers) expect(text, dataset).to.match(standsAlone(number));
      element.remove();
    }
  });
});

/** The pieces of a text that have three words or more. */
const piecesOf = (text: string): readonly string[] =>
  text.split(/[.;:,] /).filter((each) => /[a-z]+ [a-z]+ [a-z]+/i.test(each));
