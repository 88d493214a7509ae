// Tests scorecards of very many rows: which rows are there when, and that filters, sorts and new data write no row again.
import { aTimeout, expect, oneEvent } from '@open-wc/testing';
import { VitalSignsElement } from '../../../src/widgets/vital-signs/index.js';
import { words } from '../../../src/widgets/vital-signs/words.en.js';
import type { VitalSignsWords } from '../../../src/widgets/vital-signs/words.js';
import { expectConsole } from '../../support/expect-console.js';
import { mount, part, place, setData, unmountAll, updated } from '../../support/mount.js';
import { card, sign } from './signs.js';
import { waitUntil } from '../../support/wait-until.js';

const tag = 'council-vital-signs';
const ownWelsh = VitalSignsElement.locales.get('cy')!;
/** Forty indicators of every authority in England. */
const ALL = 6120;

/** Values that are in no order, and of which about half miss their target. */
const many = (count: number, latest = (i: number) => (i * 37) % 101): unknown =>
  card(
    Array.from({ length: count }, (_, i) =>
      sign(`Indicator ${i}`, [50, latest(i)], { group: `Group ${i % 4}`, target: { value: 50 } }),
    ),
  );

const rowsOf = (element: Element): HTMLElement[] => [
  ...element.shadowRoot!.querySelectorAll<HTMLElement>('.rows tbody tr:not(.group, .opened)'),
];
const shownRows = (element: Element): HTMLElement[] =>
  rowsOf(element).filter((row) => !row.closest('[hidden]'));
const nameOf = (row: Element): string => row.querySelector('.open > span + span')!.textContent;
const latestOf = (row: Element): number =>
  parseFloat(row.querySelector('.col-latest .figure')!.textContent);

/** What happens to the rows while something is done: those that are moved or hidden, and all that changes inside one. */
async function changesIn(
  element: VitalSignsElement,
  act: () => void,
): Promise<{ readonly inside: readonly MutationRecord[]; readonly moved: number }> {
  const records: MutationRecord[] = [];
  const observer = new MutationObserver((found) => records.push(...found));
  observer.observe(part(element, 'chart')!.querySelector('table')!, {
    ...{ subtree: true, childList: true, characterData: true, attributes: true },
  });
  act();
  await updated(element);
  records.push(...observer.takeRecords());
  observer.disconnect();
  const rowAround = ({ target }: MutationRecord) =>
    (target instanceof Element ? target : target.parentElement)?.closest('tbody tr');
  return {
    inside: records.filter((record) => {
      const row = rowAround(record);
      return row && (row !== record.target || record.type === 'childList');
    }),
    moved: records.filter((record) => record.addedNodes.length > 0).length,
  };
}

const consoleLines = expectConsole();
afterEach(unmountAll);

describe('all indicators of all authorities', function () {
  this.timeout(60_000);

  it('are rows of the page, in order, of which the first are there with the picture', async () => {
    const { element } = place(tag, { data: many(ALL) }, { widthPx: 1000 });
    let first = 0;
    element.addEventListener('council-ready', () => (first = rowsOf(element).length));
    await waitUntil(() => first > 0, 'no picture', { timeout: 30_000 });
    expect(first).to.be.within(50, 200);
    await element.updateComplete;
    const rows = rowsOf(element);
    expect(rows).to.have.lengthOf(ALL);
    expect(rows.every((row) => row.getAttribute('role') === 'row')).to.equal(true);
    expect(shownRows(element)).to.have.lengthOf(ALL);
    const groups = [0, 1, 2, 3].flatMap((group) =>
      Array.from({ length: ALL / 4 }, (_, i) => `Indicator ${group + 4 * i}`),
    );
    expect(rows.map(nameOf)).to.deep.equal(groups);
  });

  it('are hidden by a filter and moved by a sort, and none is written again', async () => {
    const { element } = await mount(tag, { data: many(ALL) }, { widthPx: 1000 });
    await element.updateComplete;
    const made = new Set(rowsOf(element));
    const filtered = await changesIn(element, () => (element.filter = 'missed'));
    expect([filtered.inside.length, filtered.moved]).to.deep.equal([0, 0]);
    const missed = shownRows(element);
    expect(missed.every((row) => latestOf(row) < 50)).to.equal(true);
    expect(part(element, 'status')!.textContent).to.include(
      `${missed.length.toLocaleString('en-GB')} of 6,120`,
    );

    const all = await changesIn(element, () => (element.filter = undefined));
    expect([all.inside.length, all.moved]).to.deep.equal([0, 0]);
    expect(shownRows(element)).to.have.lengthOf(ALL);

    const sorted = await changesIn(element, () => (element.sort = '-latest'));
    expect(sorted.inside).to.deep.equal([]);
    expect(sorted.moved).to.be.greaterThan(0);
    const rows = rowsOf(element);
    expect(rows.every((row) => made.has(row))).to.equal(true);
    const values = rows.slice(0, ALL / 4).map(latestOf);
    expect(values).to.deep.equal([...values].sort((a, b) => b - a));
  });

  it('change only where new data differ', async () => {
    const { element, events } = await mount(tag, { data: many(ALL) });
    const { inside } = await changesIn(element, () => {
      setData(
        element,
        many(ALL, (i) => (i === 3001 ? 7 : (i * 37) % 101)),
      );
    });
    expect(events.filter(({ type }) => type === 'council-ready')).to.have.lengthOf(2);
    const rows = inside.map(({ target }) => target.parentElement!.closest('tr'));
    expect([...new Set(rows)].map((row) => nameOf(row!))).to.deep.equal(['Indicator 3001']);
  });
});

describe('rows that are still on their way', () => {
  /** As soon as the first rows are there. */
  const begun = async (count = 1000) => {
    const { element, events } = place(tag, { data: many(count) });
    await oneEvent(element, 'council-ready');
    expect(rowsOf(element).length).to.be.lessThan(count);
    return { element, events };
  };

  it('are all there before the page is printed', async () => {
    const { element } = await begun();
    dispatchEvent(new Event('beforeprint'));
    expect(rowsOf(element)).to.have.lengthOf(1000);
    dispatchEvent(new Event('afterprint'));
    await updated(element);
  });
  it('come in the order and with the filter that a person chooses meanwhile', async () => {
    const { element } = await begun();
    element.filter = 'missed';
    element.sort = 'latest';
    await updated(element);
    const shown = shownRows(element).map(latestOf);
    expect(shown.every((value) => value < 50)).to.equal(true);
    const missed = Array.from({ length: 1000 }, (_, i) => (i * 37) % 101).filter((v) => v < 50);
    expect(shown).to.have.lengthOf(missed.length);
    element.filter = undefined;
    await updated(element);
    expect(shownRows(element)).to.have.lengthOf(1000);
    const group = rowsOf(element).slice(0, 250).map(latestOf);
    expect(group).to.deep.equal([...group].sort((a, b) => a - b));
  });
  it('wait while the element is not in the page', async () => {
    const { element } = await begun();
    const box = element.parentElement!;
    element.remove();
    await updated(element);
    const before = rowsOf(element).length;
    await aTimeout(50);
    expect(rowsOf(element)).to.have.lengthOf(before);
    box.append(element);
    const all = () => rowsOf(element).length === 1000;
    await waitUntil(all, 'some rows are not placed', { timeout: 5000 });
  });
  it('are worked out when they are placed', async () => {
    const written = new Set<string>();
    const counting: VitalSignsWords = {
      ...words,
      shortTarget: (row) => {
        written.add(row.id);
        return words.shortTarget(row);
      },
    };
    VitalSignsElement.locales.set('cy', async () => ({ words: counting }));
    const { element } = place(tag, { data: many(1000), lang: 'cy' });
    await oneEvent(element, 'council-ready');
    VitalSignsElement.locales.set('cy', ownWelsh);
    expect(written.size).to.be.within(50, 200);
    await updated(element);
    expect(written.size).to.equal(1000);
  });
  it('are drawn in English where a language fails', async () => {
    const failing: VitalSignsWords = {
      ...words,
      shortTarget: (row) => {
        if (row.index === 995) throw new Error('no such word');
        return words.shortTarget(row);
      },
    };
    VitalSignsElement.locales.set('cy', async () => ({ words: failing }));
    const { element } = place(tag, { data: many(1000), lang: 'cy' });
    let said = '';
    await waitUntil(
      () =>
        (said += consoleLines
          .take()
          .map(({ text }) => text)
          .join()).includes('no such word'),
      'nothing said',
      { timeout: 5000 },
    );
    VitalSignsElement.locales.set('cy', ownWelsh);
    await updated(element);
    expect(said).to.include('English is shown instead');
    expect(part(element, 'notice')).to.equal(null);
  });
});

/** Not `:focus`, which an element loses with its window, and a page of another test may come to the front. */
const hasFocus = (button: Element): boolean =>
  (button.getRootNode() as ShadowRoot).activeElement === button;

describe('the focus', function () {
  this.timeout(20_000);
  it('stays on its row while rows are sorted and filtered around it', async () => {
    const { element } = await mount(tag, { data: many(400) });
    for (const name of ['Indicator 200', 'Indicator 396']) {
      const row = rowsOf(element).find((each) => nameOf(each) === name)!;
      const button = row.querySelector<HTMLElement>('button')!;
      button.focus();
      let lost = 0;
      button.addEventListener('blur', () => (lost += document.hasFocus() ? 1 : 0));
      for (const sort of ['latest', '-latest', '-indicator', undefined]) {
        element.sort = sort;
        await updated(element);
        expect(hasFocus(button), `${name} by ${sort}`).to.equal(true);
        expect(rowsOf(element)).to.have.lengthOf(400);
      }
      element.filter = latestOf(row) < 50 ? 'missed' : 'all';
      await updated(element);
      expect(hasFocus(button)).to.equal(true);
      element.filter = undefined;
      await updated(element);
      expect(lost).to.equal(0);
    }
  });
});

describe('many rows', () => {
  it('have their cells where a table has them, in every width', async () => {
    for (const widthPx of [320, 620, 760, 1100]) {
      const edges = async (count: number) => {
        const { element } = await mount(tag, { data: many(count) }, { widthPx });
        const [row] = rowsOf(element);
        const heads = element.shadowRoot!.querySelectorAll('.rows thead th');
        // Where rows are stacked, heads are heard and not seen.
        const cells = [...(widthPx < 600 ? [] : heads), ...row!.children];
        const { left, top } = row!.closest('table')!.getBoundingClientRect();
        const found = cells.map((cell) => {
          const box = cell.getBoundingClientRect();
          return [cell.className, Math.round(box.left - left), Math.round(box.width)];
        });
        const height = Math.round(row!.getBoundingClientRect().height);
        const under = Math.round(row!.getBoundingClientRect().bottom - top);
        unmountAll();
        return { found, height, under };
      };
      const [table, boxes] = [await edges(60), await edges(240)];
      expect(boxes.found, `${widthPx} px`).to.deep.equal(table.found);
      expect(boxes.height, `${widthPx} px`).to.be.closeTo(table.height, 1);
      expect(boxes.under, `${widthPx} px`).to.be.closeTo(table.under, 2);
    }
  });
});
