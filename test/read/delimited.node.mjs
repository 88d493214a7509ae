// Holds how a text of separated values becomes a plain table. Made-up figures, but for those of demo/data/sources.
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { moduleOf } from '../support/stage.mjs';
import { randomFrom } from '../support/random-from.mjs';
import { damaged, noise } from './random.mjs';

const { readDelimited } = await moduleOf('read/delimited');
const { separatorOf } = await moduleOf('read/separator');
const codes = ({ problems }) => problems.map(({ code }) => code);

describe('the separator', () => {
  const cases = [
    ['Year,Ayton\n2024,7', ','],
    ['Year;Ayton\n2024;1,5\n2025;2,5', ';'],
    ['Area\tCost, in pounds\nAyton\t1,085\nBeeton\t900', '\t'],
    ['Year|Ayton\n2024|7', '|'],
    ['Year\n2024', ','],
    ['', ','],
    ['"Ayton; Beeton","Cost"\n"a;b",1', ','],
  ];
  for (const [text, separator] of cases)
    it(`of ${JSON.stringify(text)} is ${JSON.stringify(separator)}`, () => {
      assert.equal(separatorOf(text), separator);
    });

  it('is asked for where two divide the rows equally well', () => {
    const text = 'a,b;c\n1,2;3\n';
    assert.deepEqual(separatorOf(text), [',', ';']);
    assert.deepEqual(codes(readDelimited(text)), ['unclear separator']);
    assert.deepEqual(readDelimited(text, ';').table.heads, [['a,b', 'c']]);
  });
});

describe('a text of separated values', () => {
  it('takes a sentence below its rows for a note, also one that begins with a number', () => {
    const text = 'Year,Ayton\n2024,7\n\n7 children are in it.\nSource: made up.\n';
    const { table, notes, problems } = readDelimited(text);
    assert.deepEqual(problems, []);
    assert.deepEqual(table.rows, [['2024', '7']]);
    assert.deepEqual(notes, ['7 children are in it.', 'Source: made up.']);
  });

  it('keeps every cell as it is written', () => {
    const text =
      'Area,Cost\r\n"Hull, City of","1,085"\r\n"the ""old"" one",£91\r\n"two\nlines",–\r\n';
    const { table, notes, problems } = readDelimited(text);
    assert.deepEqual(table, {
      caption: '',
      heads: [['Area', 'Cost']],
      rows: [
        ['Hull, City of', '1,085'],
        ['the "old" one', '£91'],
        ['two\nlines', '–'],
      ],
    });
    assert.deepEqual([notes, problems], [[], []]);
  });

  it('has a caption above it, and notes below', () => {
    const text =
      'Plans in Exampleshire,,\n,,\nYear,Ayton,Beeton\n2024,7,8\n,,\nSource: made up,,\n';
    assert.deepEqual(readDelimited(text), {
      table: {
        caption: 'Plans in Exampleshire',
        heads: [['Year', 'Ayton', 'Beeton']],
        rows: [['2024', '7', '8']],
      },
      notes: ['Source: made up'],
      problems: [],
    });
  });

  it('keeps a last row that has only its head', () => {
    const { table, notes } = readDelimited('Year,Ayton\n2023-24,7\n2024-25,\n');
    assert.deepEqual([table.rows.length, notes], [2, []]);
  });

  it('leaves out heads that are repeated further down', () => {
    assert.equal(readDelimited('Year,Ayton\n2023,7\nYear,Ayton\n2024,8\n').table.rows.length, 2);
  });

  it('leaves out a row with too many cells, since they may belong under other heads', () => {
    const read = readDelimited('Area,Cost\nHull, City of,1085\nAyton,7\n');
    assert.deepEqual(read.table.rows, [['Ayton', '7']]);
    assert.deepEqual(read.problems, [
      {
        severity: 'fault',
        path: ['<table>', 'Hull', ''],
        code: 'ragged row',
        facts: { isLonger: true },
      },
    ]);
  });

  it('fills a row with too few cells, and says so', () => {
    const read = readDelimited('Year,Ayton,Beeton\n2023,7\n2024,8,9\n');
    assert.deepEqual(read.table.rows[0], ['2023', '7', '']);
    assert.deepEqual([codes(read), read.problems[0].severity], [['ragged row'], 'warning']);
  });

  for (const [text, facts] of [
    ['Area,Cost\n"Ayton,7\n', { line: 2, isOpen: true }],
    ['Area,Cost\nAyton,"1"085\n', { line: 2, isOpen: false }],
  ])
    it(`is not read where quotation marks would lose figures: ${JSON.stringify(text)}`, () => {
      const { table, problems } = readDelimited(text);
      assert.equal(table, undefined);
      assert.deepEqual(problems[0].facts, facts);
    });

  it('is no table where there is nothing', () => {
    for (const text of ['', '\n\n', ' ', ',,\n,,'])
      assert.deepEqual(codes(readDelimited(text)), ['table without figures'], JSON.stringify(text));
  });
});

describe('the published tables of the demo', () => {
  const folder = new URL('../../demo/data/sources/', import.meta.url);
  const names = readdirSync(folder).filter((name) => name.endsWith('.csv'));
  for (const name of names)
    it(`have all rows and cells of ${name}`, () => {
      const text = readFileSync(new URL(name, folder), 'utf8');
      const { table, problems } = readDelimited(text);
      assert.deepEqual(problems, []);
      const [heads, ...rows] = splitByHand(text);
      assert.deepEqual(table.heads, [heads]);
      assert.deepEqual(table.rows, rows);
    });

  it('are there', () => assert.ok(names.length > 20));
});

/** Cuts each character off by itself: slow, and independent of the reader. */
function splitByHand(text) {
  const rows = [['']];
  let isQuoted = false;
  for (const [at, sign] of [...text].entries()) {
    const row = rows.at(-1);
    if (sign === '"') {
      if (isQuoted && text[at + 1] === '"') row[row.length - 1] += '"';
      isQuoted = !isQuoted;
    } else if (sign === ',' && !isQuoted) row.push('');
    else if (sign === '\n' && !isQuoted) rows.push(['']);
    else row[row.length - 1] += sign;
  }
  return rows.filter((row) => row.length > 1);
}

describe('a text of anything', () => {
  const good = 'Plans\n\nYear;Ayton;"Bee;ton"\n2023;"1,085";£91\n2024;<5;n/a\n\nSource: made up\n';
  it('ends in a table, or in named problems', () => {
    const random = randomFrom(15);
    for (let i = 0; i < 4000; i += 1) {
      const text = i % 2 ? noise(random) : damaged(good, random);
      const { table, problems } = readDelimited(text);
      assert.ok(table || problems.length > 0, JSON.stringify(text));
      const width = table?.heads[0].length;
      assert.ok(table?.rows.every((row) => row.length === width) ?? true, JSON.stringify(text));
    }
  });
});
