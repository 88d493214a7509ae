// Tests what a table of periods is read as, and how its faults are told.
import { expect } from '@open-wc/testing';
import type { PlainTable } from '../../../src/core/data/plain-table.js';
import { problemMessages } from '../../../src/core/problems/messages.js';
import { indicatorTrendFromTable } from '../../../src/widgets/indicator-trend/from-table.js';
import { parseIndicatorTrend } from '../../../src/widgets/indicator-trend/input.js';

const table = (text: string, more: Partial<PlainTable> = {}): PlainTable => {
  const [head = [], ...rows] = text
    .trim()
    .split('\n')
    .map((row) => row.split('|').map((cell) => cell.trim()));
  return { caption: 'Plans', heads: [head], rows, ...more };
};
const inputOf = (of: PlainTable, options = '') => indicatorTrendFromTable(of, options).input;
const messagesOf = (of: PlainTable, options = '') => {
  const read = indicatorTrendFromTable(of, options);
  return problemMessages(read.placed(parseIndicatorTrend(read.input).problems));
};

describe('a trend from a table', () => {
  it('has periods in the first column and a series for each other, but for the target', () => {
    const of = table(
      `Year | Ayton | Statistical neighbours | England | Target
       2022-23 | 82 | 98 | 67 | 78
       2023-24 | [c] | 101 | 70 | 78
       2024-25 (provisional) | 79 | 104 [r] | .. | 78`,
      { caption: 'Table 3: Children looked after, rate per 10,000, Ayton' },
    );
    expect(inputOf(of, 'direction=low&tolerance=4')).to.deep.equal({
      title: 'Children looked after, rate per 10,000',
      area: 'Ayton',
      measure: { unit: 'per 10,000', direction: 'low' },
      periods: ['2022-23', '2023-24', '2024-25'],
      series: [
        { name: 'Ayton', role: 'area', values: [82, '[c]', { value: 79, marks: ['p'] }] },
        {
          name: 'Statistical neighbours',
          role: 'neighbours',
          values: [98, 101, { value: 104, marks: ['r', 'p'] }],
        },
        { name: 'England', role: 'national', values: [67, 70, { value: '..', marks: ['p'] }] },
      ],
      target: { value: 78, tolerance: 4 },
    });
  });

  it('takes signs off the figures and makes the unit of them', () => {
    const of = (cells: string) => table(`Year | Ayton\n2024 | ${cells}\n2025 | 4`);
    const unit = (cells: string) => (inputOf(of(cells)) as { measure?: object }).measure;
    expect(unit('88%')).to.deep.equal({ unit: 'percent' });
    expect(unit('£1.2m')).to.deep.equal({ unit: 'pounds' });
    expect(unit('£90 per week')).to.deep.equal({ unit: 'pounds per week' });
    expect(unit('12 days')).to.deep.equal({ unit: 'days' });
    expect(unit('3')).to.equal(undefined);
  });

  const units: Readonly<Record<string, string>> = {
    'Ayton (%)': 'percent',
    'Ayton (£000)': '£000',
    'Ayton (rate per 1,000)': 'per 1,000',
    'Percentage of plans': 'percent',
    Number: 'count',
  };
  for (const [head, unit] of Object.entries(units)) {
    it(`reads the unit of the head "${head}"`, () => {
      const input = inputOf(table(`Year | ${head}\n2024 | 7\n2025 | 8`));
      expect((input as { measure: object }).measure).to.deep.equal({ unit });
    });
  }

  it('reads the unit of money in a head, and the name without it', () => {
    const input = inputOf(table('Year | Ayton (£m)\n2024 | £1.2\n2025 | £1.5'));
    expect(input).to.deep.include({
      measure: { unit: '£m' },
      series: [{ name: 'Ayton', role: 'area', values: [1.2, 1.5] }],
    });
  });

  it('joins several rows of heads, and says once what stands over all columns', () => {
    const of = table('2024 | 7 | 8\n2025 | 9 | 10', {
      heads: [
        ['Year', 'Number of children', 'Number of children'],
        ['Year', 'Girls', 'Boys'],
      ],
      rows: [
        ['2024', '7', '8'],
        ['2025', '9', '10'],
      ],
    });
    expect(inputOf(of)).to.deep.include({
      subtitle: 'Number of children',
      series: [
        { name: 'Girls', role: 'area', values: [7, 9] },
        { name: 'Boys', values: [8, 10] },
      ],
    });
  });

  it('may have its periods across, and no row marked as heads', () => {
    const of: PlainTable = {
      caption: 'Plans',
      heads: [],
      rows: [
        ['', '2023-24', '2024-25'],
        ['Ayton', '7', '8'],
        ['England', '9', '10'],
      ],
    };
    expect(inputOf(of)).to.deep.equal({
      title: 'Plans',
      periods: ['2023-24', '2024-25'],
      series: [
        { name: 'Ayton', role: 'area', values: [7, 8] },
        { name: 'England', role: 'national', values: [9, 10] },
      ],
    });
  });

  it('calls the only series by the area of an option, which stands first of several', () => {
    expect(inputOf(table('Year | In time\n2024 | 88%'), 'area=Ayton')).to.deep.include({
      area: 'Ayton',
      series: [{ name: 'Ayton', role: 'area', values: [88] }],
    });
    const several = inputOf(table('Year | Beeton | Ayton\n2024 | 7 | 8'), 'area=Ayton');
    expect((several as { series: object[] }).series).to.deep.equal([
      { name: 'Beeton', values: [7] },
      { name: 'Ayton', role: 'area', values: [8] },
    ]);
  });

  it('reads bounds and denominators, and leaves what a trend works out', () => {
    const of = table(
      `Year | Ayton | Ayton, confidence interval, lower | Ayton, confidence interval, upper | Ayton, out of | Mean
       2024 | 61% | 55% | 67% | 1,210 | 60%
       2025 | 62% | – | 68% | 1,240 | 60%`,
    );
    expect((inputOf(of) as { series: object[] }).series).to.deep.equal([
      {
        name: 'Ayton',
        role: 'area',
        values: [61, 62],
        interval: { lower: [55, null], upper: [67, 68] },
        denominator: [1210, 1240],
      },
    ]);
  });

  it('has a target for each period where they differ', () => {
    const of = table('Year | Ayton | Target\n2023 | 7% | 5%\n2024 | 8% |\n2025 | 9% | 6%');
    expect(inputOf(of)).to.deep.include({ target: { value: [5, null, 6] } });
  });

  describe('tells every fault at once, by the heads of row and column, without the figure', () => {
    const cell = (text: string): PlainTable =>
      table(`Year | Girls | Boys\n2021 | 3x | 8\n2022 | 7 | ${text}\n2023 | 9 | 9`);

    it('of cells that cannot be read', async () => {
      expect(await messagesOf(cell('see below'))).to.deep.equal([
        'row 2021, column Girls: expected a number, or shorthand such as "[c]", "[x]" or "[z]", received text; write nothing but the number and its unit, or the shorthand for why there is none; the figure is left out (and 1 more of this kind: row 2022, column Boys)',
      ]);
    });

    it('of a figure in another unit', async () => {
      const of = table('Year | Girls\n2021 | 80%\n2022 | £3\n2023 | 81%');
      expect(await messagesOf(of)).to.deep.include(
        'row 2022, column Girls: expected a figure like most of the others (%), received one in another unit; write all in one unit, or make another table; the figure is left out',
      );
    });

    it('of a figure without a unit among several, which may be of any', async () => {
      const of = table('Year | Girls\n2021 | 80%\n2022 | £3\n2023 | 81%\n2024 | 82');
      expect(await messagesOf(of)).to.deep.include(
        'row 2024, column Girls: expected a figure with its unit, as the others are not all of one, received one without; write the unit, such as £ or %; the figure is left out',
      );
      expect(inputOf(table('Year | Girls\n2021 | £80\n2022 | 82'))).to.deep.include({
        measure: { unit: 'pounds' },
      });
    });

    it('of a row that is no period, as what reads the dataset tells it', async () => {
      const of = table('Year | Girls\n2021 | 8\nTotal | 16\n2022 | 8');
      expect(await messagesOf(of)).to.deep.equal([
        'row Total: expected a period, received "Total"; write "2024-25", "2021-22 Q1", "2020-12" or "31 March 2025"',
      ]);
    });

    it('of a column in another unit', async () => {
      const of = table('Year | Girls (%) | Girls (number)\n2021 | 80 | 40\n2022 | 81 | 41');
      expect((await messagesOf(of))[0]).to.equal(
        'column Girls (number): expected columns in one unit, received one in another ("percent" and "count"); make a table for each unit; the column is left out',
      );
    });

    it('tell of a tolerance or a day without a target, and name the option that is wrong', async () => {
      const of = table('Year | Ayton\n2022-23 | 40\n2023-24 | 41');
      const none =
        'option target: expected a target, since the options tolerance and by are about one, received none; add the option target=75 to the link, or a column "Target"';
      const tolerance = 'option tolerance: expected a number, received "abc"; correct it';
      const by =
        'option by: expected a period, received "soon"; write "2024-25", "2021-22 Q1", "2020-12" or "31 March 2025"';
      const lines = (options: string) => messagesOf(of, `counts=things&${options}`);
      expect(await lines('tolerance=abc')).to.deep.equal([tolerance, none]);
      expect(await lines('by=soon')).to.deep.equal([by, none]);
      expect(await lines('target=45&tolerance=abc')).to.deep.equal([tolerance]);
      expect(await lines('target=45&by=soon')).to.deep.equal([by]);
      expect(await lines('target=abc')).to.deep.equal([
        'option target: expected a number, received "abc"; write one such as 75, or one for each period with commas',
      ]);
    });

    it('of an option', async () => {
      const of = table('Year | Girls\n2021 | 80 days\n2022 | 81 days');
      expect(await messagesOf(of, 'direction=up&targte=75')).to.deep.equal([
        'option targte: expected an option that is known here, received an unknown one; did you mean "target"?',
        'option direction: expected a direction, received "up"; write high, low or neutral; for a range, add the option between=4,6 to the link',
      ]);
      expect(await messagesOf(of, 'control=maybe')).to.deep.equal([
        'option control: expected true, or a start, received "maybe"; write true, or add the option from=2020-21 in its place',
      ]);
    });

    it('of small counts', async () => {
      const of = table('Year | Girls | Boys\n2021 | 3 | 8\n2022 | 7 | 9');
      const read = indicatorTrendFromTable(of, '');
      const path = ['series', 0, 'values', 0];
      const danger = {
        severity: 'danger',
        path,
        code: 'small counts in the file',
        facts: { count: 1, at: [path] },
      } as const;
      const [line] = await problemMessages(read.placed([danger]));
      expect(line).to.include('row 2021, column Girls');
      expect(line).not.to.match(/series|\b3\b/);
    });

    it('and names a head that may be a count by its place', async () => {
      const of = table('Year | 17\n2021 | x9\n2022 | 8');
      expect((await messagesOf(of))[0]).to.match(/^row 2021, column 2: expected a number/);
    });
  });

  it('is nothing where there are no figures, or far too many', async () => {
    expect(await messagesOf({ caption: 'Plans', heads: [], rows: [] })).to.deep.include(
      'table: expected heads in the first row and in the first column, and figures, received a table without; add a row of heads, and a figure or shorthand in each cell',
    );
    const cut = indicatorTrendFromTable({ caption: '', heads: [], rows: [], isCut: true }, '');
    expect(cut.input).to.equal(undefined);
    expect(await problemMessages(cut.placed([]))).to.deep.equal([
      'table: expected at most 100,000 cells, received more; make several tables of it; it is not drawn',
    ]);
  });

  it('is told in the terms of a table: cells, its caption and the options of its link', async () => {
    const places = (await messagesOf(table('Year | Girls\nfoo | 21'), 'kind=x')).map(
      (line) => line.split(':')[0],
    );
    expect(places).to.have.members(['option kind', 'row foo', 'table']);
    const read = indicatorTrendFromTable(table('Year | Girls\n2021 | 21'), '');
    const asks = (path: readonly (string | number)[]) =>
      ({ severity: 'warning', path, code: 'unclear counts', facts: { unit: 'homes' } }) as const;
    const lines = await problemMessages(
      read.placed([asks([]), asks(['title']), asks(['measure', 'counts'])]),
    );
    expect(lines).to.deep.equal([
      'table: expected "people" or "things", since the unit "homes" has whole numbers and fractions, received neither; add the option counts=people or counts=things to the link; until then whole numbers are taken for counts of people: small ones are withheld, and none is rounded (and 2 more of this kind: caption, option counts)',
    ]);
  });

  it('tells how to protect a table, and quotes no JSON', async () => {
    const read = indicatorTrendFromTable(table('Year | Girls\n2021 | 21'), '');
    const path = ['series', 0, 'values', 0];
    for (const code of [
      'small counts in the file',
      'telling numbers in the file',
      'telling share',
      'telling revision',
    ] as const) {
      const problem = { severity: 'danger', path: [], code, facts: { count: 1, at: [path] } };
      const [line] = await problemMessages(read.placed([problem as never]));
      expect(line).to.match(/^table: .*row 2021, column Girls/);
      expect(line).not.to.match(/[{}]|\bfile\b/);
    }
  });
});
