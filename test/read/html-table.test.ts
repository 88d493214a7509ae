// Tests that a table of the page is read as texts in rows and columns.
import { expect } from '@open-wc/testing';
import { readHtmlTable } from '../../src/read/html-table.js';
import { ofMarkup } from '../support/markup.js';

const read = (markup: string) => readHtmlTable(ofMarkup<HTMLTableElement>(markup));
const cellOf = (cell: string): string =>
  read(`<table><tr><td>a</td></tr><tr><td>${cell}</td></tr></table>`).rows[1]![0]!;

describe('the reader of tables', () => {
  it('reads caption, head, body and foot, in this order', () => {
    expect(
      read(`<table>
        <caption>Plans <br>in Ayton</caption>
        <tfoot><tr><th>Total</th><td>15</td></tr></tfoot>
        <thead><tr><th>Year</th><th>Ayton</th></tr></thead>
        <tbody><tr><th>2024</th><td>7</td></tr></tbody>
        <tbody><tr><th>2025</th><td>8</td></tr></tbody>
      </table>`),
    ).to.deep.equal({
      caption: 'Plans in Ayton',
      heads: [['Year', 'Ayton']],
      rows: [
        ['2024', '7'],
        ['2025', '8'],
        ['Total', '15'],
      ],
    });
  });

  it('takes the first rows for heads as far as they are of nothing but heads', () => {
    const table = `<tr><th>Year</th><th>Ayton</th></tr><tr><th></th><th>Number</th></tr>
      <tr><th>2024</th><td>7</td></tr><tr><th>All</th><th>7</th></tr>`;
    expect(read(`<table>${table}</table>`)).to.deep.equal({
      caption: '',
      heads: [
        ['Year', 'Ayton'],
        ['', 'Number'],
      ],
      rows: [
        ['2024', '7'],
        ['All', '7'],
      ],
    });
    expect(read('<table><tr><td>Year</td></tr><tr><td>2024</td></tr></table>').heads).to.eql([]);
  });

  it('spreads cells over all rows and columns that they span', () => {
    expect(
      read(`<table>
        <thead>
          <tr><th rowspan="2">Year</th><th colspan="2">Ayton</th></tr>
          <tr><th>Girls</th><th>Boys</th></tr>
        </thead>
        <tbody>
          <tr><th rowspan="0">2024</th><td>1</td><td rowspan="9">2</td></tr>
          <tr><td>3</td></tr>
        </tbody>
        <tbody><tr><td colspan="3">Notes</td></tr><tr><td>5</td></tr></tbody>
      </table>`),
    ).to.deep.include({
      heads: [
        ['Year', 'Ayton', 'Ayton'],
        ['Year', 'Girls', 'Boys'],
      ],
      rows: [
        ['2024', '1', '2'],
        ['2024', '3', '2'],
        ['Notes', 'Notes', 'Notes'],
        ['5', '', ''],
      ],
    });
  });

  const cells: Readonly<Record<string, string>> = {
    ' 1,234\n ': '1,234',
    '<p><strong>12</strong>%</p>': '12%',
    'Number<br>of plans': 'Number of plans',
    '<div>Ayton</div><div>borough</div>': 'Ayton borough',
    '12<sup>1</sup>': '12',
    '12<sup><a href="#note-1">[1]</a></sup>': '12',
    '12 <a href="#note-1">[a]</a>': '12',
    '<a href="#ayton">Ayton</a>': 'Ayton',
    '<a href="/ayton">12</a>': '12',
    '<sup>1</sup>': '1',
    '12<span hidden>3</span>': '12',
    '<span aria-hidden="true">Year</span>2024': '2024',
    '<del>11</del> <ins>12</ins>': '12',
    '12<!-- 3 --><script>4</script>': '12',
    '<table><tr><td>9</td></tr></table>12': '12',
    '&lt;5': '<5',
    '&nbsp;': '',
  };
  for (const [markup, text] of Object.entries(cells)) {
    it(`reads ${markup}`, () => expect(cellOf(markup)).to.equal(text));
  }

  it('takes the caption of the figure around it, where it has none', () => {
    const figure = ofMarkup(`<figure><table><tr><td>7</td></tr></table>
      <figcaption>Plans <em>in Ayton</em></figcaption></figure>`);
    expect(readHtmlTable(figure.querySelector('table')!).caption).to.equal('Plans in Ayton');
  });

  it('reads rows that a script has put into the table itself', () => {
    const table = document.createElement('table');
    const row = document.createElement('tr');
    row.append(document.createElement('td'));
    row.firstElementChild!.textContent = '7';
    table.append(row);
    expect(readHtmlTable(table).rows).to.deep.equal([['7']]);
  });

  it('reads a table of nothing', () => {
    expect(read('<table></table>')).to.deep.equal({ caption: '', heads: [], rows: [] });
  });

  it('stops where spans make more cells than are read', () => {
    const wide = '<td colspan="1000" rowspan="200">7</td>';
    const start = performance.now();
    const rows = `<tr>${wide}</tr>${'<tr></tr>'.repeat(300)}`;
    expect(read(`<table><caption>Plans</caption>${rows}</table>`)).to.deep.equal({
      caption: 'Plans',
      heads: [],
      rows: [],
      isCut: true,
    });
    expect(performance.now() - start).to.be.below(500);
  });
});
