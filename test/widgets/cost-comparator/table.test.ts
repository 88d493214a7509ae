// Tests that the tables of costs hold every number with its basis, in both units.
import { expect } from '@open-wc/testing';
import {
  costComparatorTable,
  mixTable,
  occupancyTable,
} from '../../../src/widgets/cost-comparator/table.js';
import { words } from '../../../src/widgets/cost-comparator/words.en.js';
import { contract, england, modelOf } from './scene.js';

const table = (input: unknown) => costComparatorTable(modelOf(input), words);

describe('tables of costs', () => {
  it('have every provision in both units with its basis, and what is known about packages', () => {
    // 125,000 × 7 ÷ 365 = 2,397.26; 129,000: 2,473.97; 136,000: 2,608.22; 262,000: 5,024.66.
    // 3,700 × 365 ÷ 7 = 192,928.57; 5,200: 271,142.86.
    expect(table(contract)).to.deep.equal({
      caption: 'What a bed for a young person aged 16 or over costs',
      columns: [
        'Provision',
        'Kind',
        'Pounds per bed per year',
        'Pounds per bed per week',
        'Basis',
        'Number',
      ],
      rows: [
        {
          head: 'In-house, full',
          cells: ['In-house', '£125,000', '£2,397', 'At full occupancy', ''],
        },
        { head: 'In-house', cells: ['In-house', '£129,000', '£2,474', 'Forecast', ''] },
        { head: 'External', cells: ['External', '£136,000', '£2,608', 'Forecast', ''] },
        {
          head: 'Out of authority',
          cells: ['Out of authority', '£262,000', '£5,025', 'Forecast', ''],
        },
        { head: 'Packages', cells: ['', '', '', '', '18'] },
        { head: 'Packages: average', cells: ['', '£192,929 [e]', '£3,700 [e]', '', ''] },
        { head: 'Packages: under £5,200', cells: ['', '£271,143', '£5,200', '', '13'] },
      ],
    });
  });

  it('keep pence where they are given, area, setting, revision and source', () => {
    const provisions = [
      {
        ...contract.provisions[2],
        area: 'A',
        setting: 'Foster',
        cost: { value: 2600.5, was: 2500, marks: ['r'] },
        unit: 'pounds per week',
        source: 'Minutes',
      },
    ];
    expect(
      table({ ...contract, provisions, packages: undefined, whatIf: undefined }),
    ).to.deep.equal({
      caption: 'What a bed for a young person aged 16 or over costs, A',
      columns: [
        'Provision',
        'Area',
        'Setting',
        'Kind',
        'Pounds per bed per year',
        'Pounds per bed per week',
        'Basis',
        'Before revision',
        'Source',
      ],
      rows: [
        {
          head: 'External',
          // 2,600.50 × 365 ÷ 7 = 135,597.50, half a pound rounded up.
          cells: [
            'A',
            'Foster',
            'External',
            '£135,598 [r]',
            '£2,600.50 [r]',
            'Forecast',
            '£2,500 (per week)',
            'Minutes',
          ],
        },
      ],
    });
  });

  it('have each package that is listed', () => {
    const { rows } = table({ ...england, packages: [3000, 3500, '[x]', 4000, 6000] });
    expect(rows.slice(3).map(({ head }) => head)).to.deep.equal([
      'Packages',
      'Packages: 1',
      'Packages: 2',
      'Packages: 3',
      'Packages: 4',
      'Packages: 5',
    ]);
    expect(rows[6]!.cells.join(' ')).to.include('[x]');
  });

  it('have the cost of a bed at each number of beds, compared with each price', () => {
    const model = modelOf(contract);
    const { columns, rows } = occupancyTable(model.occupancy!, model, words, 'year');
    expect(columns).to.deep.equal([
      'Beds in use',
      'Pounds per bed per year',
      'Pounds per bed per week',
      'Against External (£136k)',
      'Against Out of authority (£262k)',
    ]);
    // 750,000 ÷ 1 … 6; 750,000 ÷ 4 = 187,500, and × 7 ÷ 365 = 3,595.89.
    expect(rows.map(({ cells }) => cells[0])).to.deep.equal([
      '£750,000',
      '£375,000',
      '£250,000',
      '£187,500',
      '£150,000',
      '£125,000',
    ]);
    expect(rows[3]).to.deep.equal({
      head: '4 of 6 beds, 67%',
      cells: ['£187,500', '£3,596', '£51,500', '−£74,500'],
    });
  });

  it('have every 5 per cent and the first tenth that breaks even where no beds are known', () => {
    const model = modelOf(england);
    const { rows } = occupancyTable(model.occupancy!, model, words, 'week');
    expect(rows).to.have.lengthOf(22);
    expect(rows.find(({ head }) => head === '85%')!.cells[1]).to.equal('£3,659');
    expect(rows.find(({ head }) => head === '78.4%')!.cells.slice(1)).to.deep.equal([
      '£3,967',
      '−£3',
    ]);
  });

  it('have fewer rows where there are many beds', () => {
    const whatIf = { occupancy: { beds: 1000, fixedCost: 9e7 } };
    const model = modelOf({ ...contract, whatIf });
    const { rows } = occupancyTable(model.occupancy!, model, words, 'year');
    expect(rows.length).to.be.within(20, 40);
    expect(rows.at(-1)!.head).to.equal('1,000 of 1,000 beds, 100%');
  });

  it('have the mix from today to the target', () => {
    const { rows } = mixTable(modelOf(contract).mix!, words);
    expect(rows.map(({ head }) => head)).to.deep.equal([
      '60% in-house, as today',
      '63% in-house',
      '66% in-house',
      '69% in-house',
      '72% in-house',
      '75% in-house, the target',
    ]);
    expect(rows.at(-1)!.cells.slice(0, 3)).to.deep.equal([
      '£4,800,000',
      '£2,600,000',
      '£7,400,000',
    ]);
  });
});
