// Tests the tables that the builder makes and changes, on literals.
import { expect } from '@open-wc/testing';
import { publishedTable } from '../../../demo/builder/published-table.js';
import { withRowAnswers } from '../../../demo/builder/row-answers.js';

describe('answers about rows', () => {
  const table = {
    caption: 'Beds',
    heads: [['Home', 'Cost']],
    rows: [
      ['Ours', '7'],
      ['Theirs', '9'],
    ],
  };

  it('become a column', () => {
    expect(withRowAnswers(table, { 'cell:Kind:Theirs': 'external', unit: 'x' })).to.deep.equal({
      caption: 'Beds',
      heads: [['Home', 'Cost', 'Kind']],
      rows: [
        ['Ours', '7', ''],
        ['Theirs', '9', 'external'],
      ],
    });
  });

  it('go into the column that is there, whatever its case, and leave its other cells', () => {
    const kinds = {
      ...table,
      heads: [['Home', 'kind']],
      rows: [
        ['Ours', 'own'],
        ['Theirs', ''],
      ],
    };
    expect(withRowAnswers(kinds, { 'cell:Kind:Theirs': 'external' })).to.deep.equal({
      caption: 'Beds',
      heads: [['Home', 'kind']],
      rows: [
        ['Ours', 'own'],
        ['Theirs', 'external'],
      ],
    });
  });

  it('go into the column in which the widget looks, however it is headed', () => {
    const heads = {
      Kind: ['Sector', 'Provider', 'Math'],
      Basis: ['Sail'],
      Unit: ['Units', 'Uned'],
      Counts: ['People or things', 'Pobl neu bethau'],
      'Good is': ['Direction', 'Cyfeiriad'],
    };
    for (const [head, all] of Object.entries(heads))
      for (const each of all)
        expect(
          withRowAnswers(
            { caption: '', heads: [['Home', each]], rows: [['Ours', 'unclear']] },
            { [`cell:${head}:Ours`]: 'said' },
          ),
        ).to.deep.equal({ caption: '', heads: [['Home', each]], rows: [['Ours', 'said']] });
  });

  it('change nothing where there are none', () => {
    expect(withRowAnswers(table, { unit: 'count' })).to.equal(table);
  });
});

describe('the table to hand out', () => {
  const costs = {
    caption: 'Beds',
    columns: ['Provision', 'Pounds per bed per year', 'Pounds per bed per week'],
    rows: [['Ours', '£162,164', '£3,110']],
  };

  it('has costs in the unit of the dataset, and not what was worked out from them', () => {
    expect(
      publishedTable('cost-comparator', costs, { unit: 'pounds per bed per week' }),
    ).to.deep.equal({
      caption: 'Beds',
      columns: ['Provision', 'Pounds per bed per week'],
      rows: [['Ours', '£3,110']],
    });
  });

  it('has a row for each indicator of a scorecard', () => {
    const written = {
      title: 'Signs',
      indicators: [
        {
          name: 'Visits',
          measure: { unit: 'percent', direction: 'high', counts: 'people' },
          periods: ['2023-24', '2024-25'],
          series: [
            {
              name: 'Ayton',
              role: 'area',
              values: [
                { value: 88.25, marks: [] },
                { value: 92, marks: ['p'] },
              ],
            },
            {
              name: 'England',
              role: 'national',
              values: [
                { value: '[x]', marks: [] },
                { value: 90, marks: [] },
              ],
            },
          ],
          target: { value: 95, tolerance: 0 },
        },
        {
          name: 'Plans',
          measure: { unit: 'count' },
          periods: ['2023-24', '2024-25'],
          series: [
            {
              name: 'Ayton',
              role: 'area',
              values: [
                { value: 1044, marks: [] },
                { value: '[c]', marks: [] },
              ],
            },
          ],
        },
      ],
    };
    expect(publishedTable('vital-signs', costs, written)).to.deep.equal({
      caption: 'Signs',
      columns: [
        'Indicator',
        'Unit',
        '2023-24',
        '2024-25',
        'England',
        'Target',
        'Good is',
        'Counts',
      ],
      rows: [
        ['Visits', '%', '88.25', '92 [p]', '90', '95', 'high', 'people'],
        ['Plans', 'number', '1,044', '[c]', '', '', '', ''],
      ],
    });
  });
});
