// Tests the scorecard by keyboard and by ear: heads of columns at every width, tab stops, search, and focus that stays.
import { expect } from '@open-wc/testing';
import { executeServerCommand, sendKeys } from '@web/test-runner-commands';
import '../../../src/widgets/vital-signs/index.js';
import type { VitalSignsElement } from '../../../src/widgets/vital-signs/index.js';
import { examples } from '../../../src/widgets/vital-signs/examples.js';
import { expectConsole } from '../../support/expect-console.js';
import { mount, part, partText, setData, unmountAll, updated } from '../../support/mount.js';
import { card, type Sign, sign } from './signs.js';
import { waitUntil } from '../../support/wait-until.js';
import { isChromium } from '../../support/engine.js';

const tag = 'council-vital-signs';

interface AxNode {
  readonly role: string;
  readonly name: string;
  readonly depth: number;
}

/** The rows of the first table in the browser's accessibility tree: the roles and names of their cells. */
async function axRows(): Promise<readonly (readonly AxNode[])[]> {
  const nodes = await executeServerCommand<readonly AxNode[], object>('accessibility');
  const from = nodes.findIndex(({ role }) => role === 'table');
  const table = nodes.slice(from + 1);
  const end = table.findIndex(({ depth }) => depth <= nodes[from]!.depth);
  const inTable = end < 0 ? table : table.slice(0, end);
  const starts = inTable.flatMap(({ role }, i) => (role === 'row' ? [i] : []));
  return starts.map((start, i) =>
    inTable
      .slice(start, starts[i + 1])
      .filter(({ role }) => ['columnheader', 'rowheader', 'cell'].includes(role)),
  );
}

/** What heads each cell that has words, whose class says what it is. */
const headsOf = (element: Element): readonly (readonly string[])[] =>
  [...element.shadowRoot!.querySelectorAll('[part=chart] tr:not(.group, .opened)')].map((row) =>
    [...row.children].map((cell) => /col-\w+/.exec(cell.className)?.[0] ?? ''),
  );

const comparedAreas = (count: number): unknown => {
  const names = Array.from({ length: count }, (_, i) => `Area ${i + 1}`);
  return card(
    ['Visits', 'Plans'].flatMap((name) => names.map((area) => sign(name, [80, 90], { area }))),
    { area: 'Everywhere' },
  );
};

const many = (count: number, order = (signs: Sign[]): Sign[] => signs): unknown =>
  card(order(Array.from({ length: count }, (_, i) => sign(`Indicator ${i + 1}`, [50, 50 + i]))));

const focusedId = ({ shadowRoot }: Element) =>
  (shadowRoot!.activeElement?.textContent ?? '').replace(/\s+/g, ' ').trim();

/** Presses Tab until the focus has left the element; tells what had it. */
async function tabThrough(element: HTMLElement): Promise<readonly Element[]> {
  const stops: Element[] = [];
  // Firefox takes the focus from the page after its last stop, and WebKit begins again.
  element.after(document.createElement('button'));
  for (let i = 0; i < 200; i += 1) {
    await sendKeys({ press: 'Tab' });
    const active = element.shadowRoot!.activeElement;
    if (!active) break;
    stops.push(active);
  }
  return stops;
}

expectConsole();
afterEach(unmountAll);

describe('the heads of a scorecard’s columns', () => {
  for (const [name, data] of [
    ['vital signs of a month', examples['vital signs of a month']!.dataset],
    ['several areas', examples['several areas']!.dataset],
    ['a matrix', comparedAreas(3)],
  ] as const) {
    for (const widthPx of [320, 640, 1000]) {
      it(`are above their cells in the accessibility tree: ${name}, ${widthPx} px`, async function () {
        // Told by no other engine.
        if (!isChromium) return this.skip();
        const { element } = await mount(tag, { data }, { widthPx });
        const [heads, ...rows] = await axRows();
        const count = part(element, 'chart')!.querySelectorAll('thead th').length;
        expect(heads!.map(({ role }) => role)).to.deep.equal(Array(count).fill('columnheader'));
        expect(heads!.every((head) => head.name !== '')).to.equal(true);
        const whole = rows.filter((cells) => cells.length > 1);
        expect(whole.length).to.be.greaterThan(1);
        for (const cells of whole) expect(cells).to.have.lengthOf(count);
        const [first, ...others] = headsOf(element);
        for (const cells of others) expect(cells.slice(1)).to.deep.equal(first!.slice(1));
      });
    }
  }
  it('take no focus where they are not seen', async () => {
    const data = examples['vital signs of a month']!.dataset;
    const { element } = await mount(tag, { data }, { widthPx: 320 });
    const stops = await tabThrough(element);
    expect(stops.filter((stop) => stop.matches('.sort'))).to.deep.equal([]);
    expect(stops.filter((stop) => stop.matches('.open')).length).to.be.greaterThan(1);
  });
});

describe('many rows', () => {
  it('have one tab stop a row, and arrow keys between figures', async () => {
    const { element } = await mount(tag, { data: comparedAreas(3) }, { widthPx: 1000 });
    const stops = await tabThrough(element);
    expect(stops.filter((stop) => stop.matches('.open'))).to.have.lengthOf(2);
    const [first, second] = element.shadowRoot!.querySelectorAll<HTMLElement>('.open');
    first!.focus();
    await sendKeys({ press: 'ArrowRight' });
    expect(element.shadowRoot!.activeElement).to.equal(second);
    await sendKeys({ press: 'ArrowLeft' });
    expect(element.shadowRoot!.activeElement).to.equal(first);
  });
  it('can be skipped', async () => {
    const { element } = await mount(tag, { data: many(40) });
    const skip = [...element.shadowRoot!.querySelectorAll<HTMLElement>('.help')].at(-1)!;
    expect(skip.textContent).to.equal('Skip the rows');
    skip.focus();
    expect(skip.getBoundingClientRect().width).to.be.greaterThan(50);
    await sendKeys({ press: 'Enter' });
    expect(focusedId(element)).to.equal('End of the rows');
    await sendKeys({ press: 'Tab' });
    expect(element.shadowRoot!.activeElement?.matches('.open')).to.not.equal(true);
  });
  it('are found by words of their names, and the status says how many', async () => {
    const { element, events } = await mount(tag, { data: many(40) });
    const field = element.shadowRoot!.querySelector<HTMLInputElement>('[type=search]')!;
    field.focus();
    await sendKeys({ type: 'INDICATOR 3 ' });
    await updated(element);
    expect(element.shadowRoot!.activeElement).to.equal(field);
    const shown = element.shadowRoot!.querySelectorAll('.rows tbody tr:not([hidden])');
    expect(shown).to.have.lengthOf(13);
    expect(partText(element, 'status')).to.equal(
      'Showing 13 of 40 indicators: those with “INDICATOR 3” in their name, group or area.',
    );
    const { detail } = events.at(-1)!;
    expect(detail).to.include({ name: 'search', value: 'INDICATOR 3 ', shown: 13 });
    element.search = undefined;
    await updated(element);
    expect(field.value).to.equal('');
  });
  it('have no field for words where they are few', async () => {
    const { element } = await mount(tag, { data: many(20) });
    expect(element.shadowRoot!.querySelector('[type=search]')).to.equal(null);
  });
});

describe('the focus in a scorecard', () => {
  const openFirst = async (element: VitalSignsElement) => {
    const button = element.shadowRoot!.querySelector<HTMLElement>('.open')!;
    button.focus();
    await sendKeys({ press: 'Enter' });
    const trend = () =>
      element.shadowRoot!.querySelector<HTMLElementTagNameMap['council-indicator-trend']>('.trend');
    await waitUntil(() => trend()?.state === 'drawn', 'no trend', { timeout: 5000 });
    return { button, trend: trend()! };
  };
  it('stays on its row through a sort', async () => {
    const { element } = await mount(tag, { data: many(5) });
    const { button } = await openFirst(element);
    element.sort = '-latest';
    await updated(element);
    expect(element.shadowRoot!.activeElement).to.equal(button);
    expect(focusedId(element)).to.include('Indicator 1');
  });
  it('stays on its row, which stays open, when the page sets data in another order', async () => {
    const { element } = await mount(tag, { data: many(5) });
    const { button, trend } = await openFirst(element);
    setData(
      element,
      many(5, (signs) => signs.reverse()),
    );
    await updated(element);
    expect(element.shadowRoot!.activeElement).to.equal(button);
    expect(focusedId(element)).to.include('Indicator 1');
    expect(trend.isConnected).to.equal(true);
    expect(partText(trend, 'heading')).to.equal('Indicator 1');
  });
  it('goes to the next row, or the one before, where the page takes its row out', async () => {
    const { element } = await mount(tag, { data: many(5) });
    const focusRow = (at: number) =>
      [...element.shadowRoot!.querySelectorAll<HTMLElement>('.open')][at]!.focus();
    const without = (...places: readonly number[]) =>
      many(5, (signs) => signs.filter((_, at) => !places.includes(at)));
    focusRow(1);
    setData(element, without(1));
    await updated(element);
    expect(focusedId(element)).to.include('Indicator 3');
    focusRow(3);
    setData(element, without(1, 4));
    await updated(element);
    expect(focusedId(element)).to.include('Indicator 4');
  });
  it('goes to a row that stays where the page filters its row out', async () => {
    const { element } = await mount(tag, { data: many(5) });
    element.shadowRoot!.querySelector<HTMLElement>('.open')!.focus();
    element.search = 'Indicator 4';
    await updated(element);
    expect(focusedId(element)).to.include('Indicator 4');
  });
  it('stays within the trend of an open row, which has the new figures', async () => {
    const { element } = await mount(tag, { data: many(5) });
    const { trend } = await openFirst(element);
    await updated(trend);
    trend.shadowRoot!.querySelector<HTMLElement>('summary')!.focus();
    const from = trend.published;
    setData(element, card([sign('Indicator 1', [50, 77])]));
    await updated(element);
    await updated(trend);
    expect(element.shadowRoot!.activeElement).to.equal(trend);
    expect(trend.published).to.not.deep.equal(from);
    expect(JSON.stringify(trend.published)).to.include('77');
  });
});
