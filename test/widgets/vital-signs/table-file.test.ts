// Tests the table of a scorecard for a file: a row for each figure, which our own reader reads back, and nothing withheld.
import { expect } from '@open-wc/testing';
import { csvText } from '../../../src/core/files/spreadsheet-text.js';
import { readDelimited } from '../../../src/read/delimited.js';
import { readTidy } from '../../../src/read/tidy.js';
import { vitalSignsFile } from '../../../src/widgets/vital-signs/table.file.js';
import { words } from '../../../src/widgets/vital-signs/words.en.js';
import { words as welsh } from '../../../src/widgets/vital-signs/words.cy.js';
import { card, modelOf, sign } from './signs.js';
import { parseVitalSigns } from '../../../src/widgets/vital-signs/input.js';
import { protectVitalSigns } from '../../../src/widgets/vital-signs/protect.js';
import { vitalSignsModel } from '../../../src/widgets/vital-signs/model.js';

const plans = sign('Plans', [88, { value: 91, marks: ['p'] }], {
  group: 'Front door',
  target: { value: 95 },
});
const linesOf = ({ columns, rows }: ReturnType<typeof vitalSignsFile>) => [
  columns.join('|'),
  ...rows.map(({ head, cells }) => [head, ...cells].join('|')),
];
const csvOf = (table: ReturnType<typeof vitalSignsFile>) =>
  csvText({ above: [table.caption], table, below: ['Source: Made up.'] });

describe('the table of a scorecard for a file', () => {
  it('has a row for each indicator, series and period, with target and rating beside their figure', () => {
    const both = {
      ...plans,
      series: [
        ...plans.series,
        { name: 'England', role: 'national' as const, values: [80, '[x]'] },
      ],
      quality: { name: 'Audited', value: 54 },
    } as typeof plans;
    expect(linesOf(vitalSignsFile(modelOf([both]), words))).to.deep.equal([
      'Indicator|Group|Series|Period|Value|Target|Rating',
      'Plans|Front door|Exampleshire|2020-21|88%|95%|',
      'Plans|Front door|Exampleshire|2021-22|91% [p]|95%|Target missed',
      'Plans|Front door|England|2020-21|80%||',
      'Plans|Front door|England|2021-22|[x]||',
      'Plans|Front door|Audited|2021-22|54%||',
    ]);
  });

  it('has only columns in which something is said, and the areas where there are several', () => {
    const signs = [sign('Plans', [88], { area: 'Ayton' }), sign('Plans', [77], { area: 'Beeton' })];
    expect(linesOf(vitalSignsFile(modelOf(signs), words))).to.deep.equal([
      'Indicator|Area|Series|Period|Value',
      'Plans|Ayton|Ayton|2020-21|88%',
      'Plans|Beeton|Beeton|2020-21|77%',
    ]);
    expect(vitalSignsFile(modelOf(signs), welsh).columns.join('|')).to.equal(
      'Dangosydd|Ardal|Cyfres|Cyfnod|Gwerth',
    );
  });

  it('says by when a target is due, and what is a range', () => {
    const due = sign('Plans', [88], { target: { value: 95, by: '2025-26' } });
    const range = sign('Cases', [18], {
      measure: { unit: 'percent', direction: { between: [14, 18] } },
      disclosure: { protected: true },
    });
    const lines = linesOf(vitalSignsFile(modelOf([due, range]), words));
    expect(lines[1]).to.match(/\|88%\|Target, due by .*2026: 95%\|/);
    expect(lines[2]).to.match(/\|18%\|Good range: 14% – 18%\|/);
  });

  it('is read back whole by our own reader, shorthand as it was published', () => {
    const { table, problems } = readDelimited(
      csvOf(vitalSignsFile(modelOf([plans, sign('=1+1', ['[c]', 1085.5])]), words)),
    );
    expect(problems).to.deep.equal([]);
    // No spreadsheet runs it.
    expect(table!.rows.map(([indicator]) => indicator)).to.include("'=1+1");
    const roles = { Target: 'ignore', Rating: 'ignore' } as const;
    const { cube, problems: unread } = readTidy(table!, { roles });
    expect(unread).to.deep.equal([]);
    const labels = cube!.dimensions.map(({ categories }) => categories.map(({ label }) => label));
    const read = cube!.observations.map(({ at, value }) => [
      ...at.map((place, i) => labels[i]![place]).slice(0, 2),
      value,
    ]);
    expect(read).to.deep.equal([
      ['2020-21', 'Plans', 88],
      ['2021-22', 'Plans', { value: 91, marks: ['p'] }],
      ['2020-21', "'=1+1", '[c]'],
      ['2021-22', "'=1+1", 1085.5],
    ]);
  });

  it('is the same whatever was withheld', () => {
    const [one, other] = [2, 3].map((count) => {
      const counts = {
        ...plans,
        disclosure: undefined,
        measure: { unit: 'count', counts: 'people', direction: 'low' },
        series: [{ name: 'Exampleshire', role: 'area', values: [61, count] }],
      };
      const { dataset } = parseVitalSigns(card([counts]));
      return csvOf(vitalSignsFile(vitalSignsModel(protectVitalSigns(dataset!).publishable), words));
    });
    expect(one).to.include('2021-22,[c]');
    expect(one).to.equal(other);
  });
});
