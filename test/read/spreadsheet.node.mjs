// Holds that spreadsheets are read as a person has typed them, whoever wrote the file, and that damage ends in a named
// problem. Made-up figures.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { crc32, deflateRawSync } from 'node:zlib';
import { describe, it } from 'node:test';
import { randomFrom } from '../support/random-from.mjs';
import { moduleOf } from '../support/stage.mjs';
import { codesOf } from './cubes.mjs';
import { anyOf, damaged, noise } from './random.mjs';

const { readSource } = await moduleOf('read/read-source');
const { problemMessages } = await moduleOf('core/problems/messages');
const { readSpreadsheet } = await moduleOf('read/spreadsheet');
const { kindOfFormat, sheetNumber } = await moduleOf('read/sheet-number');

const sample = (name) =>
  new Uint8Array(readFileSync(new URL(`./samples/${name}`, import.meta.url)));

/** An archive as the format describes it, with no library of ours or of others. */
function zipped(files, change = {}) {
  const parts = [];
  const directory = [];
  let offset = 0;
  for (const [name, text] of Object.entries(files)) {
    const content = Buffer.from(text);
    const data = deflateRawSync(content);
    const sum = crc32(content);
    const head = Buffer.alloc(30);
    head.writeUInt32LE(0x04034b50, 0);
    head.writeUInt16LE(8, 8);
    head.writeUInt32LE(sum, 14);
    head.writeUInt32LE(data.length, 18);
    head.writeUInt32LE(content.length, 22);
    head.writeUInt16LE(name.length, 26);
    const entry = Buffer.alloc(46);
    entry.writeUInt32LE(0x02014b50, 0);
    entry.writeUInt16LE(change.flags ?? 0, 8);
    entry.writeUInt16LE(change.method ?? 8, 10);
    entry.writeUInt32LE(sum, 16);
    entry.writeUInt32LE(data.length, 20);
    entry.writeUInt32LE(content.length, 24);
    entry.writeUInt16LE(name.length, 28);
    entry.writeUInt32LE(offset, 42);
    parts.push(head, Buffer.from(name), data);
    directory.push(entry, Buffer.from(name));
    offset += 30 + name.length + data.length;
  }
  const listed = Buffer.concat(directory);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(Object.keys(files).length, 10);
  end.writeUInt32LE(listed.length, 12);
  end.writeUInt32LE(offset, 16);
  return new Uint8Array(Buffer.concat([...parts, listed, end]));
}

/** As LibreOffice writes: every row and column of the sheet is there, the blank ones as often as they are repeated. */
const ods = (cells) =>
  zipped({
    'content.xml': `<?xml version="1.0"?><office:document-content><office:body><office:spreadsheet>
<table:table table:name="Sheet1" table:style-name="ta1"><table:table-column table:number-columns-repeated="16384"/>
${cells}<table:table-row table:number-rows-repeated="1048573"><table:table-cell table:number-columns-repeated="16384"/></table:table-row>
</table:table></office:spreadsheet></office:body></office:document-content>`,
  });
const text = (shown) =>
  `<table:table-cell office:value-type="string" calcext:value-type="string"><text:p>${shown}</text:p></table:table-cell>`;
const number = (type, value, shown, more = '') =>
  `<table:table-cell office:value-type="${type}" ${more} office:value="${value}" calcext:value-type="${type}"><text:p>${shown}</text:p></table:table-cell>`;
const date = (value, shown) =>
  `<table:table-cell office:value-type="date" office:date-value="${value}" calcext:value-type="date"><text:p>${shown}</text:p></table:table-cell>`;
const row = (...cells) =>
  `<table:table-row table:style-name="ro1">${cells.join('')}<table:table-cell table:number-columns-repeated="16380"/></table:table-row>`;

describe('a spreadsheet of Excel', () => {
  it('has months, per cents and pounds as they were typed, from the first sheet with figures', async () => {
    const { format, table, notes, problems } = await readSource(sample('made-up.xlsx'));
    assert.equal(format, 'wide');
    assert.deepEqual(table, {
      caption: 'Reviews in time, Exampleshire (made-up figures)',
      heads: [['Month', 'Exampleshire', 'England', 'Cost', 'Children']],
      rows: [
        ['2024-03', '82.3%', '90%', '£91.5', '1085'],
        ['2024-04', '7%', '91.5%', '£1250', '12'],
        ['2024-05', '[c]', '30%', '£3110', '1084'],
      ],
    });
    assert.deepEqual(notes, ['Source: nobody & <no one>']);
    assert.deepEqual(
      problems.map(({ code, severity, facts }) => ({ code, severity, facts })),
      [{ code: 'other sheets', severity: 'warning', facts: { taken: 'Plans', others: ['Days'] } }],
    );
  });

  it('has the sheet that is named, and the names to choose from where it has none of that name', async () => {
    const { table, problems } = await readSource(sample('made-up.xlsx'), { sheet: 'days' });
    assert.deepEqual(table.rows, [
      ['2021-03-31', '5'],
      ['2022-03-31', '6'],
    ]);
    assert.deepEqual(problems, []);
    const other = await readSource(sample('made-up.xlsx'), { sheet: 'Totals of all' });
    assert.deepEqual(other.problems[0].facts.choices, ['Cover', 'Plans', 'Days']);
    assert.equal(other.table, undefined);
  });

  it('is not read where its bytes are damaged: a digit may be another', async () => {
    const bytes = sample('made-up.xlsx');
    const random = randomFrom(7);
    for (let turn = 0; turn < 200; turn += 1) {
      const damaged = bytes.slice(
        0,
        random() < 0.3 ? Math.floor(random() * bytes.length) : undefined,
      );
      for (let times = 0; times < 3; times += 1)
        damaged[4 + Math.floor(random() * (damaged.length - 4))] = Math.floor(random() * 256);
      const { table, problems } = await readSource(damaged);
      // What was changed may be a part that holds no figures.
      if (table) assert.deepEqual(table.rows[0], ['2024-03', '82.3%', '90%', '£91.5', '1085']);
      else assert.ok(problems.length > 0, `turn ${turn}`);
    }
  });
});

describe('an OpenDocument spreadsheet', () => {
  /** A table, a cube, or problems with a sentence each; in a time that nobody notices. */
  const endsWell = async (content) => {
    const start = performance.now();
    const read = await readSource(content);
    assert.ok(performance.now() - start < 5000);
    const { table, cube, problems } = read;
    assert.ok(table ?? cube ?? problems.length > 0);
    for (const line of await problemMessages(problems)) assert.match(line, /^.+: expected .+, received .+/s); // prettier-ignore
    return table ?? cube;
  };
  it('ends in figures or in named problems where its bytes are damaged or cut off', async () => {
    const bytes = sample('made-up.ods');
    const random = randomFrom(8);
    let read = 0;
    for (let turn = 0; turn < 300; turn += 1) {
      const cut = random() < 0.4 ? Math.floor(random() * bytes.length) : undefined;
      const damagedBytes = bytes.slice(0, cut);
      for (let times = turn % 4; times > 0 && damagedBytes.length > 4; times -= 1)
        damagedBytes[4 + Math.floor(random() * (damagedBytes.length - 4))] = Math.floor(random() * 256); // prettier-ignore
      if (await endsWell(damagedBytes)) read += 1;
    }
    assert.ok(read > 20, `${read}`);
  });
  it('ends so too where the text in it is anything, in an archive without a fault', async () => {
    const random = randomFrom(9);
    const cells = () =>
      anyOf(
        [
          text(anyOf(['Area', 'Year', 'Ayton', '81,5', '<5', '[c]', '&#0;', '&amp;', 'é'], random)),
          number('float', anyOf(['7', '-1', '1e999', 'x', ''], random), '7'),
          number('percentage', '0.823', '82.3%'),
          date(anyOf(['2024-03-31', '2024-99-99', ''], random), '31/03/24'),
          `<table:table-cell table:number-columns-repeated="${anyOf(['3', '-1', '1e9', '16384', 'x'], random)}"/>`,
          '<table:covered-table-cell/>',
        ],
        random,
      );
    let read = 0;
    for (let turn = 0; turn < 300; turn += 1) {
      const rows = Array.from({ length: 1 + Math.floor(random() * 5) }, () =>
        row(...Array.from({ length: 1 + Math.floor(random() * 4) }, cells)),
      ).join('');
      const content = turn % 3 === 0 ? rows : damaged(rows, random);
      if (await endsWell(ods(content))) read += 1;
      // The whole document may be cut off or be none.
      const xml = turn % 2 === 0 ? damaged(`<table:table>${rows}</table:table>`, random) : noise(random); // prettier-ignore
      await endsWell(zipped({ mimetype: 'application/vnd.oasis.opendocument.spreadsheet', 'content.xml': xml })); // prettier-ignore
    }
    assert.ok(read > 20, `${read}`);
  });
  it('is read as another program writes it', async () => {
    const { table } = await readSource(sample('made-up.ods'));
    assert.deepEqual(table.rows, [
      ['2021-03-31', '0.823', '1085'],
      ['2022-03-31', '0.07', '1250.5'],
    ]);
  });

  it('is read as LibreOffice writes it, with a million blank rows', async () => {
    const bytes = ods(
      row(text('Month'), text('Ayton &amp; Beeton'), text('Cost')) +
        row(
          date('2024-03-01', 'Mar-24'),
          number('percentage', '0.8234', '82%'),
          number('currency', '1250.5', '£1,250.50', 'office:currency="GBP"'),
        ) +
        row(
          date('2024-04-01', 'Apr-24'),
          text('[c]<office:annotation><text:p>ask Ann</text:p></office:annotation>'),
          number('float', '1085', '1,085'),
        ),
    );
    const [sheet] = await readSpreadsheet(bytes);
    assert.deepEqual(sheet, {
      name: 'Sheet1',
      rows: [
        ['Month', 'Ayton & Beeton', 'Cost'],
        ['2024-03', '82.34%', '£1250.5'],
        ['2024-04', '[c]', '1085'],
      ],
    });
  });

  it('has a cell as often as it is repeated, and not without end', async () => {
    const repeated = (times) =>
      ods(
        `<table:table-row>${text('Year')}${text('Ayton')}</table:table-row><table:table-row table:number-rows-repeated="${times}">${text('2024')}${number('float', 7, '7')}</table:table-row>`,
      );
    const [{ rows }] = await readSpreadsheet(repeated(2));
    assert.deepEqual(rows, [
      ['Year', 'Ayton'],
      ['2024', '7'],
      ['2024', '7'],
    ]);
    assert.equal(await readSpreadsheet(repeated(99_000_000)), undefined);
  });
});

describe('an archive', () => {
  const refused = async (bytes) => assert.deepEqual(codesOf(await readSource(bytes)), ['not text']);
  it('that is no spreadsheet is refused', () => refused(zipped({ 'word/document.xml': '<w/>' })));
  it('that is encrypted is refused', () =>
    refused(zipped({ 'content.xml': '<a/>' }, { flags: 1 })));
  it('that is packed in another way is refused', () =>
    refused(zipped({ 'content.xml': '<a/>' }, { method: 12 })));
  it('that holds far more than it weighs is refused', () =>
    refused(zipped({ 'content.xml': ' '.repeat(210_000_000) })));
  it('without a figure is told', async () => {
    const read = await readSource(ods(row(text('Nothing'), text('here'))));
    assert.deepEqual(codesOf(read), ['table without figures']);
  });
});

describe('a number format', () => {
  const kinds = {
    '0%': 'percent',
    '0.00%;[Red]-0.00%': 'percent',
    '"£"#,##0': 'pounds',
    '[$£-809]#,##0.00': 'pounds',
    'dd/mm/yyyy': 'date',
    '[$-809]d mmmm yyyy;@': 'date',
    'mmm-yy': 'month',
    yyyy: 'year',
    'h:mm': 'time',
    General: 'number',
    '#,##0': 'number',
    '0" days"': 'number',
    '@': 'number',
  };
  for (const [code, kind] of Object.entries(kinds))
    it(`${code} is ${kind}`, () => assert.equal(kindOfFormat(code, 164), kind));

  it('is kept of a value, without what is of the way it was calculated', () => {
    assert.equal(sheetNumber(0.07, 'percent'), '7%');
    assert.equal(sheetNumber(0.1 + 0.2, 'number'), '0.3');
    assert.equal(sheetNumber(-91, 'pounds'), '-£91');
    assert.equal(sheetNumber(44286, 'date'), '2021-03-31');
    assert.equal(sheetNumber(42824, 'date', 1462), '2021-03-31');
    assert.equal(sheetNumber(1e300, 'date'), '1e+300');
  });
});
