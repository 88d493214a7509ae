// Tests what the text of a cell is read as.
import { expect } from '@open-wc/testing';
import { readCell } from '../../../src/core/table/cell.js';

const number = (value: number, more: object = {}) => ({
  kind: 'number',
  value,
  words: '',
  marks: [],
  ...more,
});
const pounds = (value: number, more: object = {}) => number(value, { sign: 'pounds', ...more });
const absence = (text: string) => ({ kind: 'absence', text });

describe('a cell of a table', () => {
  const read: Readonly<Record<string, object>> = {
    '61': number(61),
    ' 1,234 ': number(1234),
    '1\u202f234': number(1234),
    '0': number(0),
    nil: number(0),
    '4.50': number(4.5),
    '−3': number(-3),
    '–3.5': number(-3.5),
    '+2': number(2),
    '88%': number(88, { sign: 'percent' }),
    '88 per cent': number(88, { sign: 'percent' }),
    '£1,234.50': pounds(1234.5),
    '−£64,250': pounds(-64250),
    '£-5': pounds(-5),
    '£250k': pounds(250000),
    '£4.35m': pounds(4350000),
    '£1.2 million': pounds(1200000),
    '1.1 thousand': number(1100),
    '£3,110 per week': pounds(3110, { words: 'per week' }),
    '75 per 10,000': number(75, { words: 'per 10,000' }),
    '12 days': number(12, { words: 'days' }),
    '61 [p]': number(61, { marks: ['p'] }),
    '61[p][r]': number(61, { marks: ['p', 'r'] }),
    '61 (R)': number(61, { marks: ['r'] }),
    '61¹': number(61),
    '61 [note 2]': number(61),
    '61†': number(61),
    '[c]': absence('[c]'),
    c: absence('c'),
    '*': absence('*'),
    '[x][r]': absence('[x][r]'),
    '[x] [r]': absence('[x][r]'),
    low: absence('low'),
    '–': absence('-'),
    '-': absence('-'),
    '..': absence('..'),
    '…': absence('..'),
    ':': absence(':'),
    'N/A': absence('[x]'),
    'Not applicable': absence('[z]'),
    Suppressed: absence('[c]'),
    '<5': absence('[c]'),
    '≤ 4': absence('[c]'),
    'fewer than 6': absence('[c]'),
    'llai na 5': absence('[c]'),
    Cyfrinachol: absence('[c]'),
    'ddim ar gael': absence('[x]'),
    '5 or fewer': absence('[c]'),
    '1–4': absence('[c]'),
    '≤1': absence('[c]'),
    'up to 1': absence('[c]'),
    'hyd at 1': absence('[c]'),
    '<1': absence('[k]'),
    '<0.5%': absence('[k]'),
    '': { kind: 'blank' },
    '\u00a0': { kind: 'blank' },
    '\u200b': { kind: 'blank' },
  };
  for (const [text, cell] of Object.entries(read)) {
    it('reads a number as a spreadsheet keeps it', () => {
      const plain = { kind: 'number', words: '', marks: [] };
      expect(readCell('7.0000000000000007E-2')).to.eql({ ...plain, value: 0.07 });
      expect(readCell('-1.5e+3')).to.eql({ ...plain, value: -1500 });
      for (const code of ['1E5', '12E-2', 'E-2'])
        expect(readCell(code).kind, code).to.equal('text');
    });

    it(`reads "${text}"`, () => expect(readCell(text)).to.deep.equal(cell));
  }

  // Any of these may be meant in two ways: none is guessed.
  const refused = [
    '1.234,5',
    '1 234',
    '12,34',
    '(123)',
    '12k',
    '5m',
    '2 of 5',
    '12 (of 40)',
    '61*',
    '>95%',
    '10-20',
    '1/2',
    'see note',
    '12 14',
    '--5',
    '1e3',
    'Infinity',
    '٣',
  ];
  for (const text of refused) {
    it(`does not guess "${text}"`, () => expect(readCell(text)).to.deep.equal({ kind: 'text' }));
  }

  it('takes a long text in no time', () => {
    const start = performance.now();
    readCell('1'.repeat(20_000));
    readCell('[p]'.repeat(5_000));
    readCell(`1${' '.repeat(20_000)}x1`);
    expect(performance.now() - start).to.be.below(200);
  });
});
