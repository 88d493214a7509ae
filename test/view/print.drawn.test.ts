// Tests how a widget is laid out for paper: the width of its picture, its folded parts, its tables, its letters.
import { expect } from '@open-wc/testing';
import { executeServerCommand } from '@web/test-runner-commands';
import '../../src/widgets/cost-comparator/index.js';
import { examples } from '../../src/widgets/cost-comparator/examples.js';
import '../../src/widgets/placement-mix/index.js';
import { textsOf } from '../legibility/boxes.js';
import { everyWidget } from '../support/every-widget.js';
import { expectConsole } from '../support/expect-console.js';
import { mount, part, place, unfoldAll, unmountAll, updated } from '../support/mount.js';
import { waitUntil } from '../support/wait-until.js';

const parts = [
  { name: 'Inside', value: 60 },
  { name: 'Outside', value: 40 },
];
const widthOf = (element: Element) => Number(part(element, 'chart')!.getAttribute('width'));

const widgets = await everyWidget();

describe('a picture on paper', () => {
  afterEach(unmountAll);

  it('is laid out for a page where the window is wider, and for the window afterwards', async () => {
    const { element } = await mount(
      'council-placement-mix',
      { data: { title: 'Homes', parts } },
      { widthPx: 900 },
    );
    expect(widthOf(element)).to.equal(900);
    dispatchEvent(new Event('beforeprint'));
    // At once, because the browser does not wait for a frame before it prints.
    await element.updateComplete;
    expect(widthOf(element)).to.equal(604);
    dispatchEvent(new Event('afterprint'));
    await updated(element);
    expect(widthOf(element)).to.equal(900);
  });

  for (const widthPx of [300, 900]) {
    it(`has the width that a page states for paper, where it has ${widthPx} px in the window`, async () => {
      const { element, box } = await mount(
        'council-placement-mix',
        { data: { title: 'Homes', parts } },
        { widthPx },
      );
      box.style.setProperty('--council-print-width', '380px');
      dispatchEvent(new Event('beforeprint'));
      await element.updateComplete;
      expect(widthOf(element)).to.equal(380);
      dispatchEvent(new Event('afterprint'));
    });
  }

  it('does not change where it is narrower than a page', async () => {
    const { element } = await mount(
      'council-placement-mix',
      { data: { title: 'Homes', parts } },
      { widthPx: 400 },
    );
    dispatchEvent(new Event('beforeprint'));
    await updated(element);
    expect(widthOf(element)).to.equal(400);
  });
});

/** Whether a test can see the page in another medium: not in Firefox. */
const { isDone: canPrint } = await executeServerCommand<{ isDone: boolean }, object>('emulate', {});

const describeIf = (can: boolean) => (can ? describe : describe.skip);

/** What the browser does in print: the medium changes, and with it the width of the page. */
const print = async (): Promise<void> => {
  dispatchEvent(new Event('beforeprint'));
  await executeServerCommand('emulate', { media: 'print' });
};
const endPrint = async (): Promise<void> => {
  dispatchEvent(new Event('afterprint'));
  await executeServerCommand('emulate', {});
};

/** Rules of the page, taken away with the mounted elements. */
function pageRules(box: HTMLElement, css: string): void {
  const style = document.createElement('style');
  style.textContent = css;
  box.append(style);
}

describeIf(canPrint)('a widget on the page that is printed', () => {
  afterEach(async () => {
    await endPrint();
    unmountAll();
  });

  // Pages have been counted by then: what gets shorter leaves empty ones, what gets longer is cut off.
  it('stays as it was drawn before the page had its width, where it fits', async () => {
    const data = { title: 'Homes', parts };
    const { element, box } = await mount('council-placement-mix', { data }, { widthPx: 400 });
    pageRules(box, '@media print { council-placement-mix { width: 1000px } }');
    await print();
    await updated(element);
    expect(element.getBoundingClientRect().width).to.equal(1000);
    expect(widthOf(element)).to.equal(400);
    await endPrint();
    await waitUntil(() => widthOf(element) === 400);
  });

  it('is drawn again for a page that is narrower', async () => {
    const data = { title: 'Homes', parts };
    const { element, box } = await mount('council-placement-mix', { data }, { widthPx: 900 });
    pageRules(box, '@media print { council-placement-mix { width: 500px } }');
    await print();
    await waitUntil(() => widthOf(element) === 500);
    await endPrint();
    await waitUntil(() => widthOf(element) === 900);
  });

  it('has the width that it really has where nothing told of printing before', async () => {
    const data = { title: 'Homes', parts };
    const { element, box } = await mount('council-placement-mix', { data }, { widthPx: 400 });
    pageRules(box, '@media print { council-placement-mix { width: 1000px } }');
    await executeServerCommand('emulate', { media: 'print' });
    await waitUntil(() => widthOf(element) === 1000);
    await executeServerCommand('emulate', {});
    await waitUntil(() => widthOf(element) === 400);
  });

  it('is no wider than the page allows', async () => {
    const data = { title: 'Homes', parts };
    const { element, box } = await mount('council-placement-mix', { data }, { widthPx: 900 });
    box.style.setProperty('--council-print-width', '380px');
    await print();
    await waitUntil(() => widthOf(element) === 380);
  });

  it('is drawn where it is hidden in the window', async () => {
    const data = { title: 'Homes', parts };
    const { element, box } = place('council-placement-mix', { data }, { widthPx: 600 });
    pageRules(box, '@media screen { council-placement-mix { display: none } }');
    await updated(element);
    expect(part(element, 'chart')).to.equal(null);
    await waitUntil(() => element.problems.length === 0 && element.published !== undefined);
    await print();
    await waitUntil(() => part(element, 'chart') !== null && widthOf(element) === 600);
  });

  it('is drawn where its panel has only 1 px in the window', async () => {
    const data = { title: 'Homes', parts };
    const { element, box } = place('council-placement-mix', { data }, { widthPx: 600 });
    const hidden = 'position:absolute; inline-size:1px; block-size:1px; overflow:hidden';
    pageRules(box, `@media screen { council-placement-mix { ${hidden} } }`);
    await updated(element);
    expect(part(element, 'chart')).to.equal(null);
    await waitUntil(() => element.published !== undefined);
    await print();
    await waitUntil(() => part(element, 'chart') !== null && widthOf(element) === 600);
  });

  for (const { tag, examples: own } of widgets) {
    it(`loads what waits to be scrolled to, and says until then that it was not loaded: ${tag}`, async () => {
      const spacer = document.body.appendChild(document.createElement('div'));
      spacer.style.height = '5000px';
      const { dataset } = Object.values(own).find(({ kind }) => kind === 'usual')!;
      const src = `data:application/json,${encodeURIComponent(JSON.stringify(dataset))}`;
      const { element } = place(tag, { src, loading: 'lazy' });
      const said = () => element.shadowRoot!.querySelector('.own')?.textContent ?? '';
      try {
        await waitUntil(() => said().startsWith('Loading'));
        dispatchEvent(new Event('beforeprint'));
        await Promise.resolve();
        await Promise.resolve();
        expect(said()).to.equal('The figures were not loaded before this page was printed.');
        await waitUntil(() => part(element, 'chart') !== null);
      } finally {
        spacer.remove();
      }
    });
  }

  it('has its folded parts open under their names', async () => {
    const data = { title: 'Homes', parts, notes: ['Made-up figures.'] };
    const { element } = await mount('council-placement-mix', { data });
    expect(part(element, 'table')).to.equal(null);
    await print();
    for (const details of element.shadowRoot!.querySelectorAll('details:not([part=actions])')) {
      const [summary, content] = details.children;
      expect(summary!.checkVisibility(), summary!.textContent).to.equal(true);
      expect(getComputedStyle(summary!).fontWeight).to.equal('700');
      expect(content!.getBoundingClientRect().height).to.be.above(0);
    }
    expect(part(element, 'table')!.checkVisibility()).to.equal(true);
    // Nothing is downloaded from paper.
    expect(part(element, 'actions')!.checkVisibility()).to.equal(false);
  });

  it('has the rows of a wide table as columns, and as rows again in the window', async () => {
    const { dataset } = examples['where it should be already']!;
    const { element } = await mount('council-cost-comparator', { data: dataset }, { widthPx: 560 });
    const rows = () => [...part(element, 'table')!.querySelectorAll('tr')].map(textsIn);
    unfoldAll(element);
    const onScreen = rows();
    const [heads, ...[only, ...others]] = onScreen;
    expect(heads).to.have.lengthOf.above(6);
    expect(others).to.be.empty;
    await print();
    await waitUntil(() => rows().length > 2);
    expect(rows()).to.deep.equal([
      ['', only![0]],
      ...heads!.slice(1).map((head, at) => [head, only![at + 1]]),
    ]);
    await endPrint();
    await waitUntil(() => rows().length === 2);
    expect(rows()).to.deep.equal(onScreen);
  });
});

const textsIn = (row: Element): readonly string[] =>
  [...row.children].map(({ textContent }) => textContent.replace(/\s+/g, ' ').trim());

describeIf(canPrint)('every widget on paper', () => {
  const consoleLines = expectConsole();
  afterEach(async () => {
    await endPrint();
    unmountAll();
  });

  for (const { tag, examples } of widgets) {
    it(`has picture, figures, notes and description in this order: ${tag}`, async () => {
      const { dataset } = Object.values(examples).find(({ kind }) => kind === 'usual')!;
      const { element } = await mount(tag, { data: dataset }, { widthPx: 680 });
      await print();
      await updated(element);
      const inOrder = ['heading', 'chart', 'vital', 'source', 'figures', 'notes', 'description'];
      const tops = inOrder
        .map((name) => part(element, name)?.getBoundingClientRect().top)
        .filter((top) => top !== undefined);
      expect(tops.length).to.be.at.least(5);
      expect(tops).to.deep.equal([...new Set(tops)].sort((one, other) => one - other));
      consoleLines.take();
    });

    it(`has nothing that looks as if it could be pressed: ${tag}`, async () => {
      const { dataset } = Object.values(examples).find(({ kind }) => kind === 'usual')!;
      const { element } = await mount(tag, { data: dataset }, { widthPx: 680 });
      await print();
      await updated(element);
      const shown = [...element.shadowRoot!.querySelectorAll('button, input, select, summary')]
        .filter((each) => each.checkVisibility() && each.getBoundingClientRect().width > 1)
        .map((each) => [each.localName, getComputedStyle(each)] as const);
      for (const [name, { textDecorationLine, borderTopWidth }] of shown) {
        expect(name).to.be.oneOf(['button', 'summary']);
        expect([textDecorationLine, borderTopWidth]).to.deep.equal(['none', '0px']);
      }
      consoleLines.take();
    });
  }
});

// 9 pt are 12 px. A picture that is made smaller to fit on a page has smaller letters too; the window is as a page on its side.
describeIf(canPrint)('letters on paper', () => {
  const consoleLines = expectConsole();
  afterEach(async () => {
    await endPrint();
    unmountAll();
  });
  for (const widthPx of [320, 680, 1000]) {
    it(`are not under 9 pt at ${widthPx} px, in the usual examples of every widget`, async function () {
      this.timeout(30_000);
      const small: string[] = [];
      for (const { tag, examples } of await everyWidget()) {
        for (const [name, { kind, dataset }] of Object.entries(examples)) {
          if (kind !== 'usual') continue;
          const { element } = await mount(tag, { data: dataset }, { widthPx });
          await print();
          await updated(element);
          for (const { text, sizePx } of textsOf(element.shadowRoot!))
            if (sizePx < 11.99) small.push(`${tag}, ${name}: ${sizePx.toFixed(1)} px: ${text}`);
          await endPrint();
          unmountAll();
        }
      }
      consoleLines.take();
      expect(small).to.deep.equal([]);
    });
  }
});
