// Tests that what is folded is found, and is made only when it is opened, found or printed.
import { aTimeout, expect } from '@open-wc/testing';
import '../../src/widgets/placement-mix/index.js';
import { expectConsole } from '../support/expect-console.js';
import { mount, part, partText, place, unfoldAll, unmountAll, updated } from '../support/mount.js';
import { waitUntil } from '../support/wait-until.js';

const parts = [
  { name: 'Inside', value: 60 },
  { name: 'Outside', value: 40 },
];
const data = { title: 'Homes', parts, notes: ['Made-up figures.'] };
const TAG = 'council-placement-mix';
const figures = (element: Element) => part(element, 'figures') as HTMLDetailsElement;
const hasTable = (element: Element) => part(element, 'table') !== null;
/** The nodes of a part, the summary and the part itself left out. */
const nodesIn = (details: Element): number => {
  const walker = document.createTreeWalker(details.lastElementChild!, NodeFilter.SHOW_ALL);
  let count = 1;
  while (walker.nextNode()) count += 1;
  return count;
};

describe('the table of a picture', () => {
  expectConsole();
  afterEach(unmountAll);

  it('is not there before the picture, nor with it', async () => {
    const { element } = place(TAG, { data });
    element.addEventListener('council-ready', () => {
      expect(hasTable(element)).to.equal(false);
      // Its line keeps its room until what is folded is loaded.
      const places = [...element.shadowRoot!.querySelector('.folded')!.children];
      expect(places.map(({ textContent }) => textContent)).to.include('Table of figures');
    });
    await waitUntil(() => part(element, 'chart'));
    expect(hasTable(element)).to.equal(false);
  });

  it('is one text in idle time, which find-in-page searches', async () => {
    const { element } = await mount(TAG, { data });
    await waitUntil(() => partText(element, 'figures').includes('Inside'));
    expect(hasTable(element)).to.equal(false);
    const body = figures(element).lastElementChild!;
    expect(body.getAttribute('hidden')).to.equal('until-found');
    expect(nodesIn(figures(element))).to.equal(2);
    const closed = partText(element, 'figures');
    unfoldAll(element);
    const cells = [...figures(element).querySelectorAll('caption, th, td')];
    const opened = cells.map(({ textContent }) => textContent).join(' ');
    expect(closed).to.equal(`Table of figures${opened}`.replace(/\s+/g, ' ').trim());
  });

  it('is there when it is opened, and not when it is closed again', async () => {
    const { element } = await mount(TAG, { data });
    figures(element).querySelector('summary')!.click();
    await waitUntil(() => hasTable(element));
    expect(figures(element).lastElementChild!.hasAttribute('hidden')).to.equal(false);
    expect(part(element, 'table')!.getBoundingClientRect().height).to.be.above(40);
    figures(element).querySelector('summary')!.click();
    await waitUntil(() => !hasTable(element));
  });

  it('is there at once when something in it is found', async () => {
    const { element } = await mount(TAG, { data });
    figures(element).lastElementChild!.dispatchEvent(new Event('beforematch', { bubbles: true }));
    expect(figures(element).open).to.equal(true);
    expect(hasTable(element)).to.equal(true);
  });

  it('is there before the page is printed, and not afterwards', async () => {
    const { element } = await mount(TAG, { data });
    dispatchEvent(new Event('beforeprint'));
    await element.updateComplete;
    expect(hasTable(element)).to.equal(true);
    expect(part(element, 'notes')!.querySelectorAll('li').length).to.be.above(0);
    dispatchEvent(new Event('afterprint'));
    await element.updateComplete;
    expect(hasTable(element)).to.equal(false);
  });

  it('has the new figures, whether it is open or not', async () => {
    const { element } = await mount(TAG, { data });
    unfoldAll(element);
    const changed = { ...data, parts: [{ name: 'Inside', value: 71 }, parts[1]!] };
    const cell = figures(element).querySelector('td');
    element.data = changed;
    await updated(element);
    expect(figures(element).open).to.equal(true);
    expect(partText(element, 'table')).to.include('71');
    expect(figures(element).querySelector('td')).to.equal(cell);
    figures(element).open = false;
    await waitUntil(() => !hasTable(element));
    element.data = data;
    await updated(element);
    await waitUntil(() => partText(element, 'figures').includes('60'));
    expect(partText(element, 'figures')).not.to.include('71');
  });
});

describe('notes and description', () => {
  expectConsole();
  afterEach(unmountAll);

  it('are a text each until they are opened', async () => {
    const { element } = await mount(TAG, { data });
    for (const name of ['notes', 'description']) {
      const details = part(element, name)!;
      expect(nodesIn(details), name).to.equal(2);
      expect(details.querySelector('li, p'), name).to.equal(null);
    }
    const before = ['notes', 'description'].map((name) => partText(element, name));
    unfoldAll(element);
    expect(part(element, 'notes')!.querySelector('li')!.textContent).to.equal('Made-up figures.');
    expect(part(element, 'description')!.querySelectorAll('p').length).to.be.above(0);
    expect(partText(element, 'description')).to.equal(before[1]);
  });

  it('stay as they are read while the same words are drawn again', async () => {
    const withheld = { ...data, parts: [...parts, { name: 'Elsewhere', value: '[c]' }] };
    const { element } = await mount(TAG, { data: withheld });
    const isWhole = () =>
      partText(element, 'summary').includes('Withheld as confidential: Elsewhere');
    await waitUntil(isWhole);
    const seen: string[] = [];
    const watch = new MutationObserver(() => seen.push(partText(element, 'summary')));
    watch.observe(part(element, 'description')!, { subtree: true, childList: true, characterData: true }); // prettier-ignore
    element.requestUpdate();
    await updated(element);
    expect(isWhole()).to.equal(true);
    await aTimeout(100);
    watch.disconnect();
    expect(seen).to.deep.equal([]);
  });

  it('describe the picture to those who listen, before anything is opened', async () => {
    const { element } = await mount(TAG, { data });
    const explore = element.shadowRoot!.querySelector('.explore')!;
    const ids = explore.getAttribute('aria-describedby')!.split(' ');
    const texts = ids.map((id) => element.shadowRoot!.getElementById(id)!.textContent);
    expect(texts[1]).to.include('60%');
  });
});
