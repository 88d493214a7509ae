// Tests what a table of indicators is read as.
import { expect } from '@open-wc/testing';
import { problemMessages } from '../../../src/core/problems/messages.js';
import { vitalSignsFromTable } from '../../../src/widgets/vital-signs/from-table.js';
import { parseVitalSigns } from '../../../src/widgets/vital-signs/input.js';
import { plainTable } from '../../support/plain-table.js';

const inputOf = (text: string, options = '', caption = 'Signs') =>
  vitalSignsFromTable(plainTable(text, caption), options).input;
const messagesOf = (text: string, options = '') => {
  const read = vitalSignsFromTable(plainTable(text), options);
  return problemMessages(read.placed(parseVitalSigns(read.input).problems));
};

describe('a scorecard from a table', () => {
  it('has a row for each indicator, with figures by period, another area and a target', () => {
    const table = `Indicator | December 2020 | September 2020 | England | Target | Tolerance | Good is | Group
      Visits in time | 91% | 88% | 90% | 95% | 3 | High | Plans
      Caseload (cases) | 16.5 | [x] | .. |  |  | lower | Staff`;
    expect(inputOf(table, 'area=Ayton&indicators.Caseload (cases).measure.counts=things')).to.eql({
      title: 'Signs',
      area: 'Ayton',
      indicators: [
        {
          name: 'Visits in time',
          group: 'Plans',
          measure: { unit: 'percent', direction: 'high' },
          periods: ['September 2020', 'December 2020'],
          series: [
            { name: 'Ayton', role: 'area', values: [88, 91] },
            { name: 'England', role: 'national', values: ['[x]', 90] },
          ],
          target: { value: 95, tolerance: 3 },
        },
        {
          name: 'Caseload (cases)',
          group: 'Staff',
          measure: { direction: 'low', counts: 'things' },
          periods: ['September 2020', 'December 2020'],
          series: [
            { name: 'Ayton', role: 'area', values: ['[x]', 16.5] },
            { name: 'England', role: 'national', values: ['[x]', '..'] },
          ],
        },
      ],
    });
  });

  it('reads the latest period from the caption, and the one before from an option', () => {
    const table = 'Indicator | Latest | Previous | Target\nVisits | 91% | 88% | 95%';
    const series = (options: string, caption = 'Signs, December 2020') =>
      (
        inputOf(table, options, caption) as {
          indicators: { periods: string[]; series: object[] }[];
        }
      ).indicators[0]!;
    expect(series('')).to.deep.include({ periods: ['December 2020'] });
    expect(series('previousPeriod=2020-11&direction=high')).to.deep.include({
      measure: { unit: 'percent', direction: 'high' },
      periods: ['2020-11', 'December 2020'],
    });
    expect(series('period=2020-12', 'Signs').periods).to.deep.equal(['2020-12']);
  });

  it('has units of their own in rows, and headings for groups', () => {
    const table = `Indicator | 2025 | Unit
      Plans | Plans | Plans
      Reviews (%) | 91 |
      Rate of plans | 45.1 | per 10,000`;
    const { indicators } = inputOf(table) as { indicators: object[] };
    expect(indicators[0]).to.deep.include({
      name: 'Reviews',
      group: 'Plans',
      measure: { unit: 'percent' },
    });
    expect(indicators[1]).to.deep.include({ group: 'Plans', measure: { unit: 'per 10,000' } });
  });

  it('tells faults by the heads of row and column', async () => {
    const table = 'Indicator | 2025 | Target\nVisits | ninety1 | 95%\nPlans | 91% | 95%';
    expect(await messagesOf(table)).to.deep.equal([
      'row Visits, column 2025: expected a number, or shorthand such as "[c]", "[x]" or "[z]", received text; write nothing but the number and its unit, or the shorthand for why there is none; the figure is left out',
    ]);
    const [line] = await messagesOf('Indicator | Latest\nVisits | 91%');
    expect(line).to.equal(
      'table: expected columns that are headed by periods, or a period in the caption, received none; head the column with "December 2020", or add the option period=2020-12 to the link',
    );
  });

  it('has the kind and what is counted by row, or for all rows by an option', () => {
    const table = `Indicator | 2024 | 2025 | Kind | Counts
      Plans | 57 | 64 | Stock | People
      Contacts | 570 | 640 | flow | things
      Visits | 91% | 88% | |`;
    const { indicators } = inputOf(table, 'kind=flow&counts=people') as {
      indicators: { measure: object }[];
    };
    expect(indicators.map(({ measure }) => measure)).to.deep.equal([
      { kind: 'stock', counts: 'people' },
      { kind: 'flow', counts: 'things' },
      { unit: 'percent', kind: 'flow', counts: 'people' },
    ]);
  });

  it('reads which way is good, and not which way the figures went', () => {
    const directions = (head: string, ...texts: string[]) => {
      const rows = texts.map((text, at) => `Sign ${'ABCDEF'[at]} | 9${at}% | ${text}`);
      const { indicators } = inputOf(`Indicator | 2025 | ${head}\n${rows.join('\n')}`) as {
        indicators: { measure: { direction?: string } }[];
      };
      return indicators.map(({ measure }) => measure.direction);
    };
    expect(directions('Good is', 'High', '↓', 'fewer')).to.deep.equal(['high', 'low', 'low']);
    expect(directions('Direction of travel', '↑', 'Up')).to.deep.equal([undefined, undefined]);
    expect(directions('Direction', 'Low', '↑')).to.deep.equal(['low', '↑']);
  });

  it('tells a bad field by its column, and a bad option once', async () => {
    const table = `Indicator | 2025 | Kind | Direction
      Visits | 91% | stok | ↑
      Plans | 92% | | `;
    expect(await messagesOf(table, 'counts=persons')).to.deep.equal([
      'row Visits, column Kind: expected "flow" (in a period) or "stock" (on a day), received "stok"; correct it',
      'row Visits, column Direction: expected a direction, received "↑"; write high, low or neutral; for a range, add the option between=4,6 to the link',
      'option counts: expected "people" or "things", received "persons"; correct it',
    ]);
  });
});
