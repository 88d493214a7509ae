// Tests what a table of costs is read as.
import { expect } from '@open-wc/testing';
import { problemMessages } from '../../../src/core/problems/messages.js';
import { costComparatorFromTable } from '../../../src/widgets/cost-comparator/from-table.js';
import { parseCostComparator } from '../../../src/widgets/cost-comparator/input.js';
import { plainTable } from '../../support/plain-table.js';

const inputOf = (text: string, options = '', caption = 'Beds') =>
  costComparatorFromTable(plainTable(text, caption), options).input;
const messagesOf = (text: string, options = '') => {
  const read = costComparatorFromTable(plainTable(text), options);
  return problemMessages(read.placed(parseCostComparator(read.input).problems));
};

describe('costs from a table', () => {
  it('have provisions, costs, kinds and bases', () => {
    const table = `Provision | Cost (£ per bed per year) | Kind | Basis
      Home of our own | £125,000 | In-house | Full occupancy
      The same | 129,000 [e] | In-house | At 85% occupancy, month 8
      A company | 136,000 | External | Forecast
      Far away | [c] | Out of authority | As invoiced`;
    expect(inputOf(table, '', 'What a bed costs, 2021-22')).to.deep.equal({
      title: 'What a bed costs',
      period: '2021-22',
      unit: 'pounds per bed per year',
      provisions: [
        { name: 'Home of our own', kind: 'in-house', cost: 125000, basis: 'full occupancy' },
        {
          name: 'The same',
          kind: 'in-house',
          cost: { value: 129000, marks: ['e'] },
          basis: 'stated occupancy',
          occupancy: 0.85,
          basisNote: 'month 8',
        },
        { name: 'A company', kind: 'external', cost: 136000, basis: 'forecast' },
        { name: 'Far away', kind: 'out-of-authority', cost: '[c]', basisNote: 'As invoiced' },
      ],
    });
  });

  const units: Readonly<Record<string, string | undefined>> = {
    '£ per bed per week': 'pounds per bed per week',
    'Weekly cost per child': 'pounds per child per week',
    'Cost a year': 'pounds per year',
    'Annual cost of a placement': 'pounds per placement per year',
    '£/placement/week': 'pounds per placement per week',
    Cost: undefined,
  };
  for (const [head, unit] of Object.entries(units)) {
    it(`reads the unit of the head "${head}"`, () => {
      const input = inputOf(`Home | ${head}\nIn-house | 3,110`) as { unit?: string };
      expect(input.unit).to.equal(unit);
    });
  }

  it('reads the column that the option names, where costs are for a year and for a week', () => {
    const table = `Home | Pounds per bed per year | Pounds per bed per week
      In-house | £162,164 | £3,110`;
    const costOf = (options: string) => {
      const { unit, provisions } = inputOf(table, options) as {
        readonly unit: string;
        readonly provisions: readonly { readonly cost: number }[];
      };
      return [unit, provisions[0]!.cost];
    };
    expect(costOf('')).to.deep.equal(['pounds per bed per year', 162_164]);
    expect(costOf('unit=pounds+per+bed+per+week')).to.deep.equal(['pounds per bed per week', 3110]);
    expect(costOf('unit=pounds+per+bed+per+year')).to.deep.equal([
      'pounds per bed per year',
      162_164,
    ]);
  });

  it('reads the unit of cells, of the caption and of an option', () => {
    expect(inputOf('Home | Cost\nIn-house | £3,110 per bed per week')).to.deep.include({
      unit: 'pounds per bed per week',
    });
    expect(inputOf('Home | Cost\nIn-house | 3,110', '', 'Cost per bed per week')).to.deep.include({
      unit: 'pounds per bed per week',
    });
    expect(inputOf('Home | Cost\nIn-house | 3,110', 'unit=pounds per week')).to.deep.include({
      unit: 'pounds per week',
    });
  });

  it('writes out thousands', () => {
    const costs = (text: string) =>
      (inputOf(text) as { provisions: { cost: unknown }[] }).provisions.map(({ cost }) => cost);
    expect(costs('Home | £000 per year\nIn-house | 3.7\nExternal | [c]')).to.eql([3700, '[c]']);
    expect(costs('Home | Cost a year\nIn-house | £129k\nExternal | £1.36m')).to.eql([
      129000, 1360000,
    ]);
  });

  const kinds: Readonly<Record<string, string>> = {
    'In-house, full': 'in-house',
    'Independent foster agency': 'external',
    'Out of area': 'out-of-authority',
    'All placements': 'all',
    'In-house and external together': 'all',
  };
  for (const [name, kind] of Object.entries(kinds)) {
    it(`knows who provides "${name}"`, () => {
      expect(inputOf(`Home | Cost a year\n${name} | 3`)).to.deep.include({
        provisions: [{ name, kind, cost: 3 }],
      });
    });
  }

  it('tell what is wrong in an option by its name as it is written', async () => {
    const table = 'Home | £ per bed per week\nIn-house | 3,110\nExternal | 3,970';
    const atFull = (option: string) =>
      `option ${option}: expected another option beside it that says what a bed costs when all are in use, received none; add costAtFull; or fixedCost and beds; or provision with the name of a row whose column "Basis" says "full occupancy"; the what-if is left out`;
    const share = (option: string) =>
      `option ${option}: expected an occupancy over 0 and up to 1, received a number; write 0.85 for 85%, and 1 where every bed is in use`;
    const lines: Readonly<Record<string, readonly string[]>> = {
      'whatIf.occupancy=97': [
        'option whatIf.occupancy: expected an option for each of its fields: "provision", "beds", "fixedCost", "costAtFull", "occupied" or "occupancy", received one for all of them; write the field that you mean, such as whatIf.occupancy.occupancy=…; the option is left out',
      ],
      'occupancy=0.97': [atFull('occupancy')],
      'occupancy=97&costAtFull=3110': [share('occupancy')],
      'whatIf.occupancy.occupancy=97&whatIf.occupancy.costAtFull=3110': [
        share('whatIf.occupancy.occupancy'),
      ],
      'whatIf.occupancy.beds=6': [atFull('whatIf.occupancy.beds')],
      'fixedCost=900000': [
        'option beds: expected the number of beds that the option fixedCost is for, received none that can be read; add the option beds, or write costAtFull in place of both; fixedCost is not used',
      ],
      'fixedCost=900000&beds=6&costAtFull=1': [
        'option costAtFull: expected the option fixedCost divided by beds, received another number; leave one of them out; fixedCost is used',
      ],
      'protected=97': ['option protected: expected true or false, received a number; correct it'],
      'occupancy=0.97&costAtFull=3110': [],
    };
    for (const [options, expected] of Object.entries(lines))
      expect(await messagesOf(table, options), options).to.deep.equal(expected);
  });

  it('tell faults by the heads of row and column', async () => {
    const table = `Home | Cost
      Oak House | 3,110
      In-house | about 9
      External | £4,000`;
    const [cell, kind, unit] = await messagesOf(table);
    expect(cell).to.match(/^row In-house, column Cost: expected a number, .* received text/);
    expect(kind).to.match(/^row Oak House: expected a column "Kind"/);
    expect(unit).to.match(/^column Cost: /);
  });
});
