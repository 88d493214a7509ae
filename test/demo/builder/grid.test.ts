// Plays an author who types figures into cells, corrects one, and adds the next quarter to what was made before.
import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import {
  emptyTable,
  withCells,
  withColumn,
  withoutEmptyEnds,
  withRow,
} from '../../../demo/builder/edited-table.js';
import { answered, broughtIn, choosing, editedBy } from '../../../demo/builder/session.js';
import { type Author, chartOf, closeAfterEach, newAuthor } from '../play-author.js';
import { waitUntil } from '../../support/wait-until.js';

closeAfterEach();

const table = { caption: 'C', heads: [['', 'A']], rows: [['2024', '7']] };

describe('a table that is changed by hand', () => {
  it('takes cells at a place, and grows as they need', () => {
    expect(withCells(table, { row: 0, column: 2 }, [['B'], ['8'], ['9']])).to.deep.equal({
      ...{ caption: 'C', heads: [['', 'A', 'B']] },
      rows: [
        ['2024', '7', '8'],
        ['', '', '9'],
      ],
    });
    expect(withRow(withColumn(table)).rows).to.deep.equal([
      ['2024', '7', ''],
      ['', '', ''],
    ]);
    expect(table.rows).to.deep.equal([['2024', '7']]);
  });

  it('is read without rows and columns that wait to be filled in', () => {
    expect(withoutEmptyEnds(withRow(withColumn(table)))).to.deep.equal(table);
    const gap = withCells(table, { row: 0, column: 3 }, [['B']]);
    expect(withoutEmptyEnds(gap)).to.deep.equal(gap);
    expect(withoutEmptyEnds(emptyTable)).to.deep.equal({ caption: '', heads: [[]], rows: [] });
  });

  it('stays for another widget, and goes with another sheet and with other figures', () => {
    const session = editedBy(broughtIn('a'), table);
    expect(choosing(session, 'indicator-trend').edited).to.equal(table);
    expect(answered(session, 'title', 'T').edited).to.equal(table);
    expect(answered(session, 'sheet', 'Days').edited).to.equal(undefined);
    expect(broughtIn('b').edited).to.equal(undefined);
  });
});

interface Trend extends HTMLElement {
  readonly data: {
    readonly series: readonly { readonly values: readonly { readonly value: unknown }[] }[];
  };
}
const valuesOf = (chart: HTMLElement) =>
  (chart as Trend).data.series.map(({ values }) => values.map(({ value }) => value));

const cellOf = (builder: Author, place: string) =>
  builder.waitFor(`[data-place="${place}"]`) as Promise<HTMLInputElement>;

const cellText = (builder: Author, place: string) =>
  builder.page.querySelector<HTMLInputElement>(`[data-place="${place}"]`)?.value;

async function pasteInto(builder: Author, place: string, text: string): Promise<void> {
  const clipboardData = new DataTransfer();
  clipboardData.setData('text/plain', text);
  const cell = await cellOf(builder, place);
  cell.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true })); // prettier-ignore
}

describe('the cells of the builder', function () {
  this.timeout(60_000);

  it('are typed into from nothing, by keyboard, and make a chart', async () => {
    const builder = await newAuthor(320);
    await builder.press('#type');
    const first = await cellOf(builder, '0 0');
    await waitUntil(() => builder.page.activeElement === first, 'the first cell has the focus');
    const rows = ['Year\tExampleshire', '2022-23\t84', '2023-24\t79', '2024-25\t75', '2025-26\t71'];
    for (const row of rows) {
      const [head, figure] = row.split('\t');
      await sendKeys({ type: head! });
      await sendKeys({ press: 'Tab' });
      await sendKeys({ type: figure! });
      await sendKeys({ press: 'Enter' });
      await sendKeys({ down: 'Shift' });
      await sendKeys({ press: 'Tab' });
      await sendKeys({ up: 'Shift' });
    }
    expect(builder.page.querySelectorAll('#as-read tr').length).to.equal(6);
    expect(builder.page.documentElement.scrollWidth).to.equal(320);
    await builder.choose('indicator-trend');
    await builder.answer({ title: 'Plans (made-up figures)', unit: 'per 10,000' });
    expect(valuesOf(await chartOf(await builder.taken('table-first')))).to.deep.equal([
      [84, 79, 75, 71],
    ]);
  });

  it('take the next quarter into what the builder made before, and its answers stay', async () => {
    const before = await newAuthor();
    await before.paste('Indicator\t2023-24\t2024-25\nPlans\t79%\t75%\nVisits\t84%\t88%');
    await before.choose('vital-signs');
    await before.answer({ title: 'Signs (made-up figures)', area: 'Exampleshire' });
    const html = await before.taken('table-first');
    const builder = await newAuthor();
    await builder.paste(html);
    await builder.press('#change');
    await cellOf(builder, '0 0');
    const { length } = builder.page.querySelectorAll('#as-read tr:first-child input');
    await builder.press('#add-column');
    await pasteInto(builder, `0 ${length}`, '2025-26\n71%\n91%\n');
    await builder.waitFor(`[data-place="2 ${length}"]`);
    builder.byId('takings').replaceChildren();
    const next = await builder.taken('table-first');
    expect(next).to.include('2025-26').and.include('2023-24').and.include('Exampleshire');
    expect((await chartOf(next)).shadowRoot!.textContent)
      .to.include('91%')
      .and.include('71%');
    // What was accepted, and before that what was pasted.
    for (const _ of ['accepted', 'pasted']) builder.byId('undo').click();
    await waitUntil(() => cellText(builder, `2 ${length}`) === '', 'is undone');
  });
});
