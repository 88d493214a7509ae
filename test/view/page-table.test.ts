// Tests that a captioned table inside an element is its dataset, and stays what readers have.
import { aTimeout, expect } from '@open-wc/testing';
import '../../src/widgets/indicator-trend/index.js';
import '../../src/widgets/threshold-funnel/index.js';
import { expectConsole } from '../support/expect-console.js';
import { ofMarkup } from '../support/markup.js';
import { mount, part, partText, place, settled, unmountAll, updated } from '../support/mount.js';
import { waitUntil } from '../support/wait-until.js';

const TAG = 'council-indicator-trend';
const tableOf = (rows: readonly string[], caption = 'Places filled (made-up figures)') =>
  ofMarkup(`<table><caption>${caption}</caption>
    <thead><tr><th>Year</th><th>Exampleshire</th></tr></thead>
    <tbody>${rows.map((row, i) => `<tr><th>${2021 + i}</th><td>${row}</td></tr>`).join('')}</tbody>
  </table>`);
const linkOf = (options: string) =>
  ofMarkup(`<p><a href="https://example.org/page#${TAG}?${options}">Show as a chart</a></p>`);
const things = 'counts=things&amp;direction=high&amp;target=50';
const isShown = (element: Element): boolean => element.checkVisibility();

describe('a table inside an element', () => {
  const consoleLines = expectConsole();
  afterEach(unmountAll);

  it('is drawn with the options of the link beside it', async () => {
    const { element } = await mount(TAG, {}, { children: [tableOf(['41', '44']), linkOf(things)] });
    expect(element.state).to.equal('drawn');
    expect(partText(element, 'heading')).to.equal('Places filled (made-up figures)');
    expect(element.published).to.deep.include({ target: { value: 50, tolerance: 0 } });
    expect(partText(element, 'headline')).to.match(/^44 .*Target missed$/);
  });

  it('is drawn with the options of the attribute, which goes before a link', async () => {
    const children = [tableOf(['41', '44']), linkOf(things)];
    const { element } = await mount(TAG, {}, { children: children.slice(0, 1) });
    expect(element.published!.target).to.equal(undefined);
    unmountAll();
    const placed = place(TAG, {}, {});
    placed.element.setAttribute('options', 'counts=things&target=44');
    placed.element.append(...children);
    await settled(placed);
    expect(placed.element.published!.target).to.deep.equal({ value: 44, tolerance: 0 });
  });

  it('is the table of the figures: itself, and no copy', async () => {
    const table = tableOf(['41', '44']);
    const { element } = await mount(TAG, {}, { children: [table, linkOf(things)] });
    expect(table.parentElement).to.equal(element);
    expect(table.getAttributeNames()).to.deep.equal([]);
    expect(isShown(table)).to.equal(false);
    const figures = part(element, 'figures') as HTMLDetailsElement;
    figures.open = true;
    expect(isShown(table)).to.equal(true);
    expect(table.assignedSlot?.closest('[part=figures]')).to.equal(figures);
    expect(element.shadowRoot!.querySelector('table')).to.equal(null);
  });

  it('is no table of the figures where it has some that must be withheld', async () => {
    const table = tableOf(['41', '3', '44']);
    const { element } = await mount(TAG, {}, { children: [table] });
    consoleLines.expect(/row 2022, column Exampleshire/);
    consoleLines.take();
    expect(element.problems.some(({ severity }) => severity === 'danger')).to.equal(true);
    const figures = part(element, 'figures') as HTMLDetailsElement;
    figures.open = true;
    figures.dispatchEvent(new Event('toggle'));
    expect(isShown(table)).to.equal(false);
    expect(partText(element, 'table')).to.include('[c]');
    expect(element.shadowRoot!.textContent).not.to.match(/(^|\D)3(\D|$)/);
  });

  it('stays, with a warning to its author, where it cannot be drawn', async () => {
    const table = tableOf([], 'A table of another kind');
    const { element, events } = place(TAG, {}, { children: [table, linkOf(things)] });
    await waitUntil(() => events.length > 0);
    await updated(element);
    expect(element.state).to.equal('failed');
    expect(part(element, 'notice')).to.equal(null);
    expect(isShown(table)).to.equal(true);
    const [event] = events;
    expect(event!.type).to.equal('council-error');
    expect(event!.detail.drawn).to.equal(false);
    const lines = consoleLines.take();
    expect(lines.map(({ level }) => level))
      .to.include('warn')
      .and.not.include('error');
    expect(lines[0]!.text).to.include('table: expected heads in the first row');
  });

  it('is drawn without what cannot be read of it, which readers are told', async () => {
    const { element } = await mount(TAG, {}, { children: [tableOf(['41', 'x9', '44'])] });
    await updated(element);
    expect(element.state).to.equal('drawn');
    expect(partText(element, 'notice')).to.include('row 2022, column Exampleshire: expected');
    expect(consoleLines.expect('row 2022, column Exampleshire').level).to.equal('warn');
  });

  it('gives way to data that are set, and to a script', async () => {
    const data = {
      title: 'Of the property',
      measure: { counts: 'things' },
      periods: ['2024'],
      series: [{ name: 'Ayton', values: [7] }],
    };
    const set = place(TAG, {}, { children: [tableOf(['41', '44'])] });
    set.element.data = data as never;
    await settled(set);
    await aTimeout(100);
    expect(partText(set.element, 'heading')).to.equal('Of the property');
    const json = JSON.stringify({ ...data, title: 'Of the script' });
    const script = ofMarkup(`<script type="application/json">${json}</script>`);
    const { element } = await mount(TAG, {}, { children: [tableOf(['41', '44']), script] });
    expect(partText(element, 'heading')).to.equal('Of the script');
    expect(part(element, 'figures')!.querySelector('slot')).to.equal(null);
  });

  it('is read again by reload(), and when another takes its place', async () => {
    const table = tableOf(['41', '44']);
    const { element } = await mount(TAG, {}, { children: [table, linkOf(things)] });
    table.querySelector('td')!.textContent = '40';
    await element.reload();
    await updated(element);
    const values = () =>
      element.published!.series[0]!.values.map((each) => (each as { value: number }).value);
    expect(values()).to.deep.equal([40, 44]);
    table.replaceWith(tableOf(['50', '51']));
    await waitUntil(() => values()[0] === 50);
  });

  it('without a caption is no dataset', async () => {
    const table = ofMarkup('<table><tr><th>Year</th></tr><tr><td>7</td></tr></table>');
    const { element } = place(TAG, {}, { children: [table] });
    await aTimeout(100);
    await updated(element);
    expect([element.state, isShown(table)]).to.deep.equal(['empty', true]);
  });

  it('is no dataset of a widget whose data have no such form', async () => {
    const table = tableOf(['41', '44']);
    const { element } = place('council-threshold-funnel', {}, { children: [table] });
    await aTimeout(100);
    await updated(element);
    expect([element.state, isShown(table)]).to.deep.equal(['empty', true]);
  });
});
