// Tests a table as text for spreadsheets: the letters themselves, and that no cell is run.
import { expect } from '@open-wc/testing';
import {
  csvText,
  htmlText,
  safeCell,
  type Sheet,
  tabText,
} from '../../../src/core/files/spreadsheet-text.js';
import { readDelimited } from '../../../src/read/delimited.js';

const sheet: Sheet = {
  above: ['Plans, Exampleshire'],
  table: {
    caption: 'Plans, Exampleshire',
    columns: ['Year', 'Boys "all"', '=cmd|A1'],
    rows: [
      { head: '2023', cells: ['1,085', '[c]'] },
      { head: '2024', cells: ['−5', '-5.2'] },
    ],
  },
  below: ['Source: Made up.', '+44 is no number of ours.'],
};

describe('a cell for a spreadsheet', () => {
  const changed = [
    '=1+1',
    '+cmd',
    '-cmd',
    '@SUM(A1)',
    '\t=1',
    '\r=1',
    '\n=1',
    '-',
    '-1+1',
    '=-5',
    '＝1',
    '+44 20',
    '-5 [p]',
  ];
  const kept = [
    '-5',
    '+3',
    '-1,234.5',
    '-5.2%',
    '5',
    '',
    'a=1',
    '[c]',
    '£3,110',
    '−£5',
    'e-mail',
    "'=1",
  ];
  for (const text of changed)
    it(`has an apostrophe before ${JSON.stringify(text)}`, () => {
      expect(safeCell(text)).to.equal(`'${text}`);
    });
  for (const text of kept)
    it(`is ${JSON.stringify(text)} as it stands`, () => {
      expect(safeCell(text)).to.equal(text);
    });
});

describe('a table as text', () => {
  it('is CSV with a byte order mark, quoted where it must be', () => {
    expect(csvText(sheet)).to.equal(
      [
        '\ufeff"Plans, Exampleshire"',
        'Year,"Boys ""all""","\'=cmd|A1"',
        '2023,"1,085",[c]',
        '2024,−5,-5.2',
        '',
        'Source: Made up.',
        "'+44 is no number of ours.",
        '',
      ].join('\r\n'),
    );
  });

  it('is read again by our own reader: caption, cells, notes', () => {
    const { table, notes, problems } = readDelimited(csvText(sheet));
    expect(problems).to.deep.equal([]);
    expect(table).to.deep.equal({
      caption: 'Plans, Exampleshire',
      heads: [['Year', 'Boys "all"', "'=cmd|A1"]],
      rows: [
        ['2023', '1,085', '[c]'],
        ['2024', '−5', '-5.2'],
      ],
    });
    expect(notes).to.deep.equal(['Source: Made up.', "'+44 is no number of ours."]);
  });

  it('has tabs between cells, and none within', () => {
    const { rows } = { rows: [{ head: 'a\tb', cells: ['c\nd', '=1'] }] };
    const table = { ...sheet.table, rows };
    expect(tabText({ above: ['T'], table, below: ['S.'] })).to.equal(
      'T\nYear\tBoys "all"\t\'=cmd|A1\na b\tc d\t\'=1\n\nS.',
    );
  });

  it('is HTML with heads, caption and notes, and nothing of it is markup or a formula', () => {
    const table = { caption: 'A <b>', columns: ['', '@x'], rows: [{ head: '=1', cells: ['&'] }] };
    expect(htmlText({ above: ['A <b>', 'B'], table, below: ['<i>'] })).to.equal(
      [
        '<p>B</p>',
        '<table>',
        '  <caption>A &lt;b&gt;</caption>',
        '  <thead>',
        '    <tr><th scope="col"></th><th scope="col">\'@x</th></tr>',
        '  </thead>',
        '  <tbody>',
        '    <tr><th scope="row">\'=1</th><td>&amp;</td></tr>',
        '  </tbody>',
        '</table>',
        '<p>&lt;i&gt;</p>',
      ].join('\n'),
    );
  });
});
