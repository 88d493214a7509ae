// Tests the texts of the cells, which columns there are, the sparkline, and the table of all figures.
import { expect } from '@open-wc/testing';
import { vitalSignsLayout } from '../../../src/widgets/vital-signs/layout.js';
import { vitalSignsTable } from '../../../src/widgets/vital-signs/table.js';
import { examples } from '../../../src/widgets/vital-signs/examples.js';
import { parseVitalSigns } from '../../../src/widgets/vital-signs/input.js';
import { vitalSignsModel } from '../../../src/widgets/vital-signs/model.js';
import { protectVitalSigns } from '../../../src/widgets/vital-signs/protect.js';
import { words } from '../../../src/widgets/vital-signs/words.en.js';
import { modelOf, rowsOf, sign, type Sign } from './signs.js';

const layoutOf = (signs: readonly Sign[]) =>
  vitalSignsLayout(modelOf(signs), words, { density: 'normal' });
const tableOf = (signs: readonly Sign[]) => vitalSignsTable(modelOf(signs), words);
const rowOf = (sign: Sign) => rowsOf(modelOf([sign]))[0]!;
const months = ['2021-01', '2021-02'];

describe('the columns', () => {
  it('are those that any row fills; quality and reports have none of their own', () => {
    expect(layoutOf([sign('One', [88])]).columns).to.deep.equal(['indicator', 'latest']);
    const one = sign('One', [88, 91], {
      target: { value: 95 },
      due: '2023',
      quality: { name: 'Audited', value: 54 },
      area: 'A',
    });
    const england = { name: 'England', role: 'national', values: [90, 90] } as const;
    const full: Sign = { ...one, series: [...one.series, england] };
    const { columns, sorts } = layoutOf([full, sign('Two', [88], { area: 'B' })]);
    expect(columns).to.deep.equal([
      'indicator',
      'area',
      'latest',
      'change',
      'comparisons',
      'target',
      'rating',
      'trend',
    ]);
    expect(sorts).to.deep.equal([
      'indicator',
      'area',
      'latest',
      'quality',
      'change',
      'rating',
      'due',
    ]);
  });
  it('are not made for what has no figure, and has no row', () => {
    const blank = sign('Blank', ['[x]', '[x]'], { target: { value: 95 }, due: '2023' });
    expect(layoutOf([sign('One', [88]), blank]).columns).to.deep.equal(['indicator', 'latest']);
  });
  it('say what most rows have in common: period, the one before, and whom figures are compared with', () => {
    const england = { name: 'England', role: 'national', values: [90, 90] } as const;
    const one = sign('One', [88, 91], { periods: months });
    const { under, heads } = layoutOf([
      { ...one, series: [...one.series, england] },
      sign('Two', [1, 2], { periods: months }),
      sign('Year', [1, 2]),
    ]);
    expect(under).to.deep.equal({ latest: 'Feb 2021', change: 'from Jan' });
    expect(heads).to.deep.equal({ comparisons: 'England', rating: 'Report due' });
  });
  it('are wider where figures are long', () => {
    const long = (values: number[]) =>
      layoutOf([sign('One', values, { measure: pounds })]).hasLongFigures;
    expect(long([12345])).to.equal(false);
    expect(long([6500000])).to.equal(true);
  });
});

const pounds: Sign['measure'] = { unit: 'pounds', kind: 'flow', direction: 'neutral' };

describe('a row', () => {
  it('holds short texts for the eye and whole words for the ear', () => {
    const {
      row: _,
      line: __,
      ...texts
    } = rowOf(
      sign('Visits', [88, 91], {
        target: { value: 95, tolerance: 3, by: '2021-22' },
        due: '2023-06',
        quality: { name: 'Audited', value: 54 },
      }),
    );
    expect(texts).to.deep.equal({
      name: 'Visits',
      unit: '',
      only: '',
      area: 'Exampleshire',
      latest: {
        short: '91%',
        second: ['quality 54%'],
        whole: ['91%', '2021 to 2022', '', '', 'Audited: 54%', ''],
      },
      earlier: '',
      soFar: '',
      change: {
        short: '↑ 3 pts',
        second: [],
        whole: ['Up 3 percentage points since 2020 to 2021'],
      },
      target: {
        short: '≥ 95% (±3)',
        second: ['by 2021-22'],
        whole: ['at least 95%', 'tolerance 3 percentage points', 'due by 2021 to 2022'],
      },
      rating: { kind: 'missed', short: 'Missed', label: 'Target missed' },
      lineText: 'From 88% in 2020-21 to 91% in 2021-22',
      due: { short: 'Jun 2023', whole: 'June 2023' },
    });
  });
  it('says only where its period differs from that of the head', () => {
    const signs = [
      sign('One', [1, 2], { periods: months }),
      sign('Two', [1, 2], { periods: months }),
      sign('Older', [1, 2], { periods: ['2020-11', '2020-12'] }),
      sign('Withheld', [1, '[c]'], { periods: months }),
    ];
    const rows = rowsOf(modelOf(signs));
    expect(rows.map(({ latest, change }) => [latest.second, change?.second])).to.deep.equal([
      [[], []],
      [[], []],
      [['Dec 2020'], ['from Nov 2020']],
      [['1% Jan'], undefined],
    ]);
    expect(rows[3]!.latest.short).to.equal('[c]');
  });
  it('has its unit below its name, where neither name nor figure says it', () => {
    const unit = (name: string, unitOf: string) =>
      rowOf(sign(name, [1], { measure: { unit: unitOf, kind: 'stock', direction: 'low' } })).unit;
    expect(unit('Caseload', 'cases')).to.equal('cases');
    expect(unit('Cases per social worker', 'cases')).to.equal('');
    expect(['percent', 'count', 'pounds per week'].map((of) => unit('One', of))).to.deep.equal([
      '',
      '',
      '',
    ]);
  });
  it('that changes from two to four says 2 more, and gives no percentage', () => {
    const measure = { unit: 'count', kind: 'stock', direction: 'low', counts: 'things' } as const;
    const row = rowOf(sign('In custody', [2, 4], { measure }));
    expect(row.change).to.deep.equal({
      short: '↑ 2',
      second: [],
      whole: ['2 more since 31 March 2021'],
    });
  });
  it('gives the change since a year earlier on a second line', () => {
    const row = rowOf(sign('One', [1, 5, 4], { periods: ['2020-02', '2021-01', '2021-02'] }));
    expect(row.change!.second).to.deep.equal(['year: ↑ 3 pts']);
  });
  it('with the latest missing or withheld is not rated on an older figure', () => {
    const rating = (values: Parameters<typeof sign>[1], more: Partial<Sign> = {}) =>
      rowOf(sign('One', values, { target: { value: 80 }, ...more })).rating;
    const none = {
      kind: 'not rated',
      short: 'Not rated',
      label: 'Not rated, since there is no figure for the latest period',
    };
    expect(rating([88, '[c]'])).to.deep.equal(none);
    expect(rating(['[x]', '[x]'])).to.deep.equal(none);
    const measure = { unit: 'count', kind: 'stock', direction: 'low', counts: 'things' } as const;
    expect(rating([14, 14, '[x]'], { measure, target: { value: 10 } })).to.deep.equal(none);
  });
});

describe('short texts', () => {
  const numbers = (texts: readonly string[]) =>
    texts.flatMap((text) => text.replace(/,/g, '').match(/\d+(?:\.\d+)?/g) ?? []);
  for (const [name, { dataset }] of Object.entries(examples)) {
    if (!parseVitalSigns(dataset).dataset) continue;
    it(`hold no number that the whole words do not: ${name}`, () => {
      const { dataset: read } = parseVitalSigns(dataset);
      const model = vitalSignsModel(protectVitalSigns(read!).publishable);
      for (const row of rowsOf(model)) {
        const { latest, change, target, comparisons } = row;
        for (const cell of [latest, change, target, comparisons]) {
          if (!cell) continue;
          // Two digits of a year stand for four.
          const heard = numbers(cell.whole).join(' ');
          for (const number of numbers([cell.short, ...cell.second]))
            expect(heard, `${row.name}: ${cell.short}`).to.include(number);
        }
      }
    });
  }
});

describe('the line of a row', () => {
  const line = (values: Parameters<typeof sign>[1], more: Partial<Sign> = {}) =>
    rowOf(sign('One', values, more)).line;
  it('is in proportion to time, with its target', () => {
    expect(
      line([1, 2, 3], { periods: ['2020', '2021', '2023'], target: { value: 2 } }),
    ).to.deep.equal({
      values: [1, 2, undefined, 3],
      positions: [0, 365 / 1095, 1, 1],
      widthPx: 84,
      heightPx: 20,
      insetPx: 3,
      fromZero: false,
      unfinished: false,
      target: 2,
    });
  });
  it('starts at zero of a count, and where its author wants that', () => {
    const fromZero = (measure: Sign['measure']) => line([1, 2], { measure }).fromZero;
    expect(fromZero({ unit: 'count', counts: 'things' })).to.equal(true);
    expect(fromZero({ unit: 'percent', fromZero: true })).to.equal(true);
  });
  it('is not joined across a break, and has no target where that changes', () => {
    const { values, target } = line([1, { value: 2, marks: ['b'] }], { target: { value: [1, 2] } });
    expect(values).to.deep.equal([1, undefined, 2]);
    expect(target).to.equal(undefined);
  });
  it('is not joined to the figure of a year that is not over', () => {
    const measure = { unit: 'count', kind: 'flow', counts: 'things' } as const;
    const { values } = line([520, 560, 590, 90], { measure, projection: { monthsElapsed: 2 } });
    expect(values).to.deep.equal([520, 560, 590, undefined, 90]);
  });
});

describe('the table of figures', () => {
  it('has a column for each period that all indicators share', () => {
    const one = sign('Visits', [88, '[c]'], {
      target: { value: 95 },
      quality: { name: 'Audited', value: 54 },
    });
    expect(tableOf([one, sign('Plans', [1, 2])])).to.deep.equal({
      caption: 'Vital signs, Exampleshire',
      columns: ['Indicator and series', '2020 to 2021', '2021 to 2022'],
      rows: [
        { head: 'Visits: Exampleshire', cells: ['88%', '[c]'] },
        { head: 'Visits: Target', cells: ['95%', '95%'] },
        { head: 'Visits: Audited', cells: ['', '54%'] },
        { head: 'Plans: Exampleshire', cells: ['1%', '2%'] },
      ],
    });
  });
  it('names periods beside figures where indicators do not share them', () => {
    const months = sign('Plans', [1, 2], {
      periods: ['2020-11', '2020-12'],
      quality: { name: 'Audited', value: '[x]' },
    });
    expect(tableOf([sign('Visits'), months])).to.deep.equal({
      caption: 'Vital signs, Exampleshire',
      columns: ['Indicator and series', 'Figures by period'],
      rows: [
        { head: 'Visits: Exampleshire', cells: ['2020-21: 88%; 2021-22: 91%'] },
        { head: 'Plans: Exampleshire', cells: ['Nov 2020: 1%; Dec 2020: 2%'] },
        { head: 'Plans: Audited', cells: ['[x]'] },
      ],
    });
  });
  it('holds the rows that are shown', () => {
    const model = modelOf([sign('Visits'), sign('Plans')]);
    expect(vitalSignsTable(model, words, [model.rows[1]!]).rows).to.have.lengthOf(1);
    expect(vitalSignsTable(model, words, []).rows).to.deep.equal([]);
  });
});
