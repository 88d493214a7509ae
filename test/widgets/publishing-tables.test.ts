// Holds what docs/publishing.md says of tables and their links to what is read of them.
import { expect } from '@open-wc/testing';
import { problemMessages } from '../../src/core/problems/messages.js';
import { costComparatorFromTable } from '../../src/widgets/cost-comparator/from-table.js';
import { indicatorTrendFromTable } from '../../src/widgets/indicator-trend/from-table.js';
import { parseIndicatorTrend } from '../../src/widgets/indicator-trend/input.js';
import { placementMixFromTable } from '../../src/widgets/placement-mix/from-table.js';
import { vitalSignsFromTable } from '../../src/widgets/vital-signs/from-table.js';
import { says } from '../support/guide.js';
import { plainTable } from '../support/plain-table.js';

/* eslint-disable @typescript-eslint/no-explicit-any -- what a reader makes is checked field by field */
const trend = (text: string, options = '', caption = 'Plans'): any =>
  indicatorTrendFromTable(plainTable(text, caption), options).input;
const mix = (text: string, options = '', caption = 'Homes'): any =>
  placementMixFromTable(plainTable(text, caption), options).input;
const costs = (text: string, options = ''): any =>
  costComparatorFromTable(plainTable(text, 'Beds'), options).input;
const card = (text: string, options = '', caption = 'Signs, December 2020'): any =>
  vitalSignsFromTable(plainTable(text, caption), options).input;
const told = async (text: string, options = ''): Promise<string> => {
  const read = indicatorTrendFromTable(plainTable(text, 'Plans'), options);
  return (await problemMessages(read.placed(parseIndicatorTrend(read.input).problems))).join('\n');
};
/** What is read of a cell below a figure of the same kind. */
const valueOf = (cell: string) =>
  trend(`Year | Ayton\n2023 | 90\n2024 | ${cell}`).series[0].values[1];

describe('what docs/publishing.md says of the columns of tables', () => {
  says(
    'one for each series; `Target`; `Ayton, lower`, `Ayton, upper`, `Ayton, out of` beside `Ayton`',
    () => {
      const text = `Year | Ayton | Ayton, lower | Ayton, upper | Ayton, out of | Beeford | Target
        2024 | 61% | 55% | 67% | 1,210 | 60% | 70%`;
      const { series, target } = trend(text);
      expect(target).to.eql({ value: 70 });
      expect(series).to.eql([
        {
          ...{ name: 'Ayton', role: 'area', values: [61], denominator: [1210] },
          interval: { lower: [55], upper: [67] },
        },
        { name: 'Beeford', values: [60] },
      ]);
    },
  );
  says(
    'how many; how many before (or two columns headed by dates); `Group`; `Target` in the row `In-house, all`',
    () => {
      const { parts, groups, total } = mix(`Carers | Number | Previous | Group | Target
        Own | 40 | 30 | In-house |
        In-house, all | 40 | | In-house | 75%
        Agency | 20 | 10 | External |
        Total | 60 | 40 | |`);
      expect(parts).to.eql([
        { name: 'Own', group: 'In-house', value: 40, previous: 30 },
        { name: 'Agency', group: 'External', value: 20, previous: 10 },
      ]);
      expect([groups[0].target, total]).to.eql([0.75, 60]);
      const dated = mix('Home | 31 March 2024 | 31 March 2025\nFoster care | 40 | 41');
      expect(dated.parts).to.eql([{ name: 'Foster care', value: 41, previous: 40 }]);
    },
  );
  says(
    'cost, with what it is for in its head (`£ per bed per week`); `Kind`; `Basis`; `Area`; `Setting`; `Occupancy`',
    () => {
      const { unit, provisions } =
        costs(`Home | £ per bed per week | Kind | Basis | Area | Setting | Occupancy
        Own | 3,110 | In-house | Stated occupancy | Ayton | Residential | 85%`);
      expect(unit).to.equal('pounds per bed per week');
      expect(provisions).to.eql([
        {
          ...{ name: 'Own', kind: 'in-house', cost: 3110, area: 'Ayton' },
          ...{ setting: 'Residential', basis: 'stated occupancy', occupancy: 0.85 },
        },
      ]);
    },
  );
  says(
    'figures headed by periods, or `Latest` and `Previous`; `England`; `Target`; `Tolerance`; `Good is`; `Group`; `Unit`; `Kind` (flow or stock); `Counts` (people or things)',
    () => {
      const heads = 'England | Target | Tolerance | Good is | Group | Unit | Kind | Counts';
      const cells = '90 | 95 | 3 | High | Plans | days | Flow | Things';
      const row = {
        ...{ name: 'Visits', group: 'Plans', target: { value: 95, tolerance: 3 } },
        measure: { unit: 'days', direction: 'high', kind: 'flow', counts: 'things' },
      };
      const [headed] = card(
        `Indicator | 2019 | 2020 | ${heads}\nVisits | 88 | 91 | ${cells}`,
      ).indicators;
      expect(headed).to.deep.include({ ...row, periods: ['2019', '2020'] });
      expect(headed.series.map((each: any) => each.values)).to.eql([
        [88, 91],
        ['[x]', 90],
      ]);
      const text = `Indicator | Latest | Previous | ${heads}\nVisits | 91 | 88 | ${cells}`;
      const [latest] = card(text, 'previousPeriod=2020-11').indicators;
      expect(latest).to.deep.include({ ...row, periods: ['2020-11', 'December 2020'] });
    },
  );
  says('A trend may have its periods across', () => {
    const { periods, series } = trend(' | 2023-24 | 2024-25\nAyton | 7 | 8');
    expect([periods, series[0].values]).to.eql([
      ['2023-24', '2024-25'],
      [7, 8],
    ]);
  });
  says('A heading over the whole width groups the rows below it', () => {
    const { groups, parts } = mix(`Carers | Number
      In-house | In-house
      Own | 60
      External | External
      Agency | 30`);
    expect(groups).to.eql([{ name: 'In-house' }, { name: 'External' }]);
    expect(parts.map((part: any) => part.group)).to.eql(['In-house', 'External']);
    const { indicators } = card('Indicator | 2025\nPlans | Plans\nVisits | 91%');
    expect(indicators[0].group).to.equal('Plans');
  });
});

describe('what docs/publishing.md says of the cells of tables', () => {
  says('`1,234`, `£1,234.50`, `£1.2m`, `88%`, `75 per 10,000`, `−3`. Signs become the unit', () => {
    const of = (cell: string) => {
      const { measure, series } = trend(`Year | Ayton\n2023 | ${cell}\n2024 | ${cell}`);
      return [measure?.unit, series[0].values[0]];
    };
    expect(of('1,234')).to.eql([undefined, 1234]);
    expect(of('£1,234.50')).to.eql(['pounds', 1234.5]);
    expect(of('£1.2m')).to.eql(['pounds', 1200000]);
    expect(of('88%')).to.eql(['percent', 88]);
    expect(of('75 per 10,000')).to.eql(['per 10,000', 75]);
    expect(of('−3')).to.eql([undefined, -3]);
  });
  says(
    'so does what a head has in brackets (`Spending (£000)`), or a caption that says “rate per 10,000”',
    () => {
      expect(trend('Year | Spending (£000)\n2024 | 7').measure.unit).to.equal('£000');
      expect(
        trend('Year | Ayton\n2024 | 7', '', 'Plans, rate per 10,000, Ayton').measure.unit,
      ).to.equal('per 10,000');
    },
  );
  says('write shorthand as [above](#where-there-is-no-number), `–`, `..` or nothing', () => {
    expect(['[c]', '[x]', 'low', '–', '..'].map(valueOf)).to.eql(['[c]', '[x]', 'low', '-', '..']);
    const { dataset } = parseIndicatorTrend(
      trend('Year | Ayton\n2023 | 90 days\n2024 |\n2025 | –'),
    );
    expect(dataset!.indicator.series[0]!.values.map(({ value }) => value)).to.eql([
      90,
      '[x]',
      '[x]',
    ]);
  });
  says('`<5`, `1–4` and “suppressed” are read as withheld', () => {
    expect(['<5', '1–4', 'suppressed'].map(valueOf)).to.eql(['[c]', '[c]', '[c]']);
  });
  says(
    'stand after the figure, `61 [p]`, or after a period for its row, `2024-25 (provisional)`. Signs of footnotes are passed over',
    () => {
      expect(valueOf('61 [p]')).to.eql({ value: 61, marks: ['p'] });
      expect(['61¹', '61†', '61 [note 2]'].map(valueOf)).to.eql([61, 61, 61]);
      const { periods, series } = trend('Year | Ayton | Beeford\n2024-25 (provisional) | 79 | 104');
      expect(periods).to.eql(['2024-25']);
      for (const { values } of series) expect(values[0].marks).to.eql(['p']);
    },
  );
  says('what is unclear, such as `(123)`, `12k` or `61*`, is not guessed', async () => {
    for (const cell of ['(123)', '12k', '61*']) {
      const lines = await told(`Year | Girls\n2021 | 8 days\n2022 | ${cell}`);
      expect(lines).to.match(/^row 2022, column Girls: expected .*the figure is left out$/m);
    }
  });
  says(
    'What cannot be read is left out and told by its heads, `row 2021, column Girls: …`',
    async () => {
      const text = 'Year | Girls | Boys\n2021 | see below | 8 days\n2022 | 7 days | 9 days';
      expect(await told(text)).to.match(/^row 2021, column Girls: expected a number/);
      const { dataset } = parseIndicatorTrend(trend(text));
      const values = dataset!.indicator.series.map((each) => each.values.map(({ value }) => value));
      expect(values).to.eql([
        ['[!]', 7],
        [8, 9],
      ]);
    },
  );
});

describe('what docs/publishing.md says of areas and options', () => {
  says(
    "is the column that the caption ends with (`…, Exampleshire`), or that of the option `area`; where neither names one, the first column of figures that is no other's. England, Wales, regions and neighbours are known by their names",
    () => {
      const heads = 'Beeford | England | Wales | North East | Statistical neighbours | Ayton';
      const text = `Year | ${heads}\n2024 | 1% | 2% | 3% | 4% | 5% | 6%`;
      const roles = (options: string, caption = 'Plans') =>
        trend(text, options, caption).series.map(({ role }: any) => role);
      const known = ['national', 'national', 'region', 'neighbours'];
      expect(roles('', 'Plans, Ayton')).to.eql([undefined, ...known, 'area']);
      expect(roles('area=Ayton')).to.eql([undefined, ...known, 'area']);
      expect(roles('')).to.eql(['area', ...known, undefined]);
    },
  );
  says(
    '`direction=low`, `kind=stock`, `unit=per 10,000`, `target=75`, `tolerance=3`, `by=2025-26`, `between=4,6`, `source=…`, `control=true`, `protected=true`',
    async () => {
      const text = 'Year | Ayton\n2023-24 | 40\n2024-25 | 41';
      const options = 'kind=stock&unit=per 10,000&source=Ofsted&control=true&protected=true';
      const aim = 'direction=low&target=75&tolerance=3&by=2025-26';
      expect(trend(text, `${aim}&${options}`)).to.deep.include({
        measure: { direction: 'low', kind: 'stock', unit: 'per 10,000' },
        ...{ target: { value: 75, tolerance: 3, by: '2025-26' }, control: true, source: 'Ofsted' },
        disclosure: { protected: true },
      });
      expect(trend(text, 'between=4,6').measure).to.eql({ direction: { between: [4, 6] } });
      expect(await told(text, `${aim}&${options}`)).to.equal('');
      expect(await told(text, `between=4,6&${options}`)).to.equal('');
    },
  );
  says(
    'One of several is named by its path: `groups.In-house.target=75%`, `series.Ayton.role=neighbours`',
    () => {
      const homes = 'Home | Number | Group\nOwn | 40 | In-house\nAgency | 20 | External';
      const { groups } = mix(homes, 'groups.In-house.target=75%');
      expect(groups).to.eql([{ name: 'In-house', target: 0.75 }, { name: 'External' }]);
      const { series } = trend(
        'Year | Ayton | Beeford\n2024 | 1% | 2%',
        'series.Ayton.role=neighbours',
      );
      expect(series.map(({ role }: any) => role)).to.eql(['neighbours', 'area']);
    },
  );
  says(
    'For a scorecard `period`, `previousPeriod`, `direction`, `kind` and `counts` hold for all rows that have none in a column',
    () => {
      const text = `Indicator | Latest | Previous | Good is | Kind | Counts
        Plans | 57 | 64 | Low | Stock | People
        Contacts | 570 | 640 | | |`;
      const options =
        'period=2020-12&previousPeriod=2020-11&direction=high&kind=flow&counts=things';
      const { indicators } = card(text, options, 'Signs');
      expect(indicators.map(({ measure, periods }: any) => [measure, periods])).to.eql([
        [{ direction: 'low', kind: 'stock', counts: 'people' }, ['2020-11', '2020-12']],
        [{ direction: 'high', kind: 'flow', counts: 'things' }, ['2020-11', '2020-12']],
      ]);
    },
  );
  says('A column `Direction of travel` is not read', () => {
    const { indicators } = card('Indicator | 2025 | Direction of travel\nVisits | 91% | ↑');
    expect(indicators[0].measure).to.eql({ unit: 'percent' });
  });
  says('`&` is written `&amp;` in HTML, and a space `%20`', () => {
    const link = document.createElement('div');
    link.innerHTML = '<a href="#council-indicator-trend?unit=per%201,000&amp;kind=stock"></a>';
    const { hash } = link.querySelector('a')!;
    const { measure } = trend('Year | Ayton\n2024 | 7', hash.split('?')[1]);
    expect(measure).to.eql({ unit: 'per 1,000', kind: 'stock' });
  });
});
