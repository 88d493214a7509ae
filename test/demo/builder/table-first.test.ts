// Tests the HTML to take away, its options and what it says below the table, on literals.
import { expect } from '@open-wc/testing';
import { pageNotes } from '../../../demo/builder/page-notes.js';
import { tableFirstHtml } from '../../../demo/builder/table-first.js';
import { tableOptions } from '../../../demo/builder/table-options.js';

const table = {
  caption: 'Plans & <reviews>',
  columns: ['Year', 'Ayton'],
  rows: [
    ['2024', '7 [p]'],
    ['2025', '[c]'],
  ],
};

describe('the HTML to take away', () => {
  it('is a captioned table, the link that draws it, and notes, with every sign of HTML escaped', () => {
    const html = tableFirstHtml({
      widget: 'indicator-trend',
      table,
      options: 'direction=low&target=75',
      address: 'https://charts.example/table.html',
      notes: ['Source: A & B.'],
    });
    expect(html).to.equal(`<table>
  <caption>Plans &amp; &lt;reviews&gt;</caption>
  <thead>
    <tr><th scope="col">Year</th><th scope="col">Ayton</th></tr>
  </thead>
  <tbody>
    <tr><th scope="row">2024</th><td>7 [p]</td></tr>
    <tr><th scope="row">2025</th><td>[c]</td></tr>
  </tbody>
</table>
<p><a href="https://charts.example/table.html#council-indicator-trend?direction=low&amp;target=75">Show as a chart</a></p>
<p>Source: A &amp; B.</p>
`);
  });

  it('has no question mark where nothing is to be said', () => {
    const html = tableFirstHtml({
      ...{ widget: 'placement-mix', table, options: '', address: '/charts', notes: [] },
    });
    expect(html).to.include('<a href="/charts#council-placement-mix">');
  });
});

describe('the options of a table', () => {
  it('say what no cell says, and nothing that is usual', () => {
    expect(
      tableOptions({
        area: { name: { en: 'Ayton' } },
        year: 'academic',
        measure: { unit: 'per 10,000', kind: 'stock', direction: { between: [4, 6] } },
        series: [{ name: 'Our neighbours', role: 'neighbours' }],
        target: { value: 75, tolerance: 3, by: '2025-26' },
        disclosure: { threshold: 5, protected: true },
        source: { name: 'A & B', url: 'https://a.example/b' },
      }),
    ).to.equal(
      [
        'unit=per%2010,000&kind=stock&between=4,6&tolerance=3&by=2025-26',
        'area=Ayton&year=academic&series.Our%20neighbours.role=neighbours',
        'disclosure.protected=true&source=A%20%26%20B&source.url=https://a.example/b',
      ].join('&'),
    );
    expect(
      tableOptions({
        year: 'financial',
        target: { value: 75, tolerance: 0 },
        disclosure: { threshold: 5, protected: false },
      }),
    ).to.equal('');
  });
});

describe('the notes below a table', () => {
  it('name the source and explain the shorthand that the cells have', () => {
    const [source, shorthand, note, ...rest] = pageNotes(
      {
        source: {
          name: 'Ayton',
          published: '2025-11-20',
          licence: 'OGL',
          url: 'https://a.example',
        },
        notes: ['Since 2024 by another count.'],
      },
      table,
    );
    expect(source).to.equal('Source: Ayton, published 2025-11-20, OGL, https://a.example.');
    expect(shorthand).to.match(/^\[c\] confidential.*; \[p\] provisional\.$/);
    expect([note, ...rest]).to.deep.equal(['Since 2024 by another count.']);
  });

  it('are none where nothing is known', () => {
    expect(pageNotes({}, { ...table, rows: [['2024', '7']] })).to.deep.equal([]);
  });
});
