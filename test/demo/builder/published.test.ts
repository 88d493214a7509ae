// Tests what is asked of published figures and made of the answers: periods, comparators, funnels, costs, and sources in
// two files. Made-up figures.
import { expect } from '@open-wc/testing';
import { newReader } from '../../../demo/builder/brought.js';
import { draftOf } from '../../../demo/builder/draft.js';
import type { Answers } from '../../../demo/builder/field.js';
import { fittingIn } from '../../../demo/builder/fitting.js';
import { missingPiece } from '../../../demo/builder/further-files.js';
import { answered, broughtIn, type Session } from '../../../demo/builder/session.js';
import { stagesOf } from '../../../demo/builder/widget-stages.js';
import { checkDataset } from '../../../src/core/data/check-dataset.js';
import { readNeighbours } from '../../../src/read/neighbours.js';

type Dataset = Readonly<Record<string, unknown>> & {
  readonly periods?: readonly unknown[];
  readonly series?: readonly { readonly name: string; readonly role: string }[];
};

async function drafted(session: Session, widget: string, answers: Answers = {}) {
  const brought = await newReader()(session);
  const stages = await stagesOf(widget);
  const { neighbours } = session;
  const draft = await draftOf(brought, { widget, answers, neighbours, stages });
  return { brought, ...draft, dataset: draft.dataset as Dataset | undefined, stages };
}

const idsOf = ({ fields }: Pick<Awaited<ReturnType<typeof drafted>>, 'fields'>) =>
  fields.map(({ id }) => id);
const labelsOf = ({ fields }: Awaited<ReturnType<typeof drafted>>, wanted: string) =>
  fields.find(({ id }) => id === wanted)?.choices?.map(({ label }) => label);

const HEADS = 'time_period,time_identifier,geographic_level,country_code,country_name,region_code,region_name,old_la_code,new_la_code,la_name'; // prettier-ignore
const NATION = 'National,E92000001,England,,,,,';
const REGION = 'Regional,E92000001,England,E12000001,North East,,,';
const council = (digits: string, name: string) =>
  `Local authority,E92000001,England,E12000001,North East,${digits},E06000${digits},${name}`;
const row = (year: number, area: string, values: string) => `${year},Financial year,${area},${values}`; // prettier-ignore
const PLACES = [NATION, REGION, council('901', 'Ayton'), council('902', 'Beeton'), council('903', 'Ceeton')]; // prettier-ignore
const YEARS = [202122, 202223, 202324, 202425];

const RATES = [
  `${HEADS},rereferral_percent`,
  ...YEARS.flatMap((year, y) => PLACES.map((place, i) => row(year, place, `${20 + y + i}`))),
].join('\n');

describe('a published file', () => {
  it('offers its periods in order of time, and draws from the first chosen to the last', async () => {
    const asked = await drafted(broughtIn(RATES), 'indicator-trend');
    expect(labelsOf(asked, 'from')).to.deep.equal(['2021-22', '2022-23', '2023-24', '2024-25']);
    expect(labelsOf(asked, 'to')).to.deep.equal(['2024-25', '2023-24', '2022-23', '2021-22']);
    const [from, to] = [1, 2].map((at) => asked.fields.find(({ id }) => id === 'from')!.choices![at]!.value); // prettier-ignore
    const of = async (periods: Answers) =>
      (await drafted(broughtIn(RATES), 'indicator-trend', { area: '901', ...periods })).dataset;
    expect((await of({}))!.periods).to.have.lengthOf(4);
    expect(await of({ from: from!, to: to! })).to.deep.include({
      periods: ['2022-23', '2023-24'],
    });
    expect((await of({ from: to!, to: from! }))!.periods).to.deep.equal(['2022-23', '2023-24']);
    expect((await of({ from: to! }))!.periods).to.deep.equal(['2023-24', '2024-25']);
  });

  it('is compared with the nation, the region and statistical neighbours', async () => {
    const list = { caption: '', heads: [['old_la_code', 'la_name', 'SN_1', 'SN_2']], rows: [['901', 'Ayton', '902', '903']] }; // prettier-ignore
    const session = { ...broughtIn(RATES), neighbours: readNeighbours(list) };
    const asked = await drafted(session, 'indicator-trend');
    expect(labelsOf(asked, 'beside:0')!.slice(0, 3)).to.deep.equal([
      'Its region',
      'Its statistical neighbours',
      'England',
    ]);
    const { dataset, problems } = await drafted(session, 'indicator-trend', {
      ...{ area: '901', 'beside:0': 'E92000001' },
      ...{ 'beside:1': 'region', 'beside:2': 'neighbours' },
    });
    expect(problems).to.deep.equal([]);
    expect(dataset!.series!.map(({ name, role }) => [name, role])).to.deep.equal([
      ['Ayton', 'area'],
      ['England', 'national'],
      ['North East', 'region'],
      ['Beeton', 'neighbours'],
      ['Ceeton', 'neighbours'],
    ]);
  });

  it('has no neighbours before their list is opened, and no region without regions', async () => {
    const without = RATES.split('\n').filter((line) => !line.includes('Regional')).join('\n'); // prettier-ignore
    const asked = await drafted(broughtIn(without), 'indicator-trend');
    expect(labelsOf(asked, 'beside:0')![0]).to.equal('England');
  });
});

const OUTCOMES = [
  `${HEADS},outcome_of_contact,contact_count`,
  ...YEARS.slice(2).flatMap((year, y) =>
    ['Total,1000', 'Early help,300', 'Referral to social care,120', 'Advice,580'].map((each) =>
      row(
        year,
        council('901', 'Ayton'),
        each.replace(/\d+/, (count) => `${+count + 10 * y}`),
      ),
    ),
  ),
].join('\n');
const STAGES = [
  `${HEADS},contact_count,referral_count,plan_count`,
  row(202324, council('901', 'Ayton'), '1000,300,40'),
  row(202425, council('901', 'Ayton'), '1100,320,44'),
].join('\n');

describe('a funnel of a published file', () => {
  it('is asked what the parts are, and has the total as contacts', async () => {
    const asked = await drafted(broughtIn(OUTCOMES), 'threshold-funnel');
    expect(fittingIn(asked.brought)).to.include('threshold-funnel');
    expect(idsOf(asked)).to.deep.equal(['title', 'as', 'period', 'previousPeriod', ...SOURCE]);
    const { dataset, stages } = await drafted(broughtIn(OUTCOMES), 'threshold-funnel', {
      as: 'outcomes',
      title: 'Contacts (made-up figures)',
    });
    expect(dataset).to.deep.include({
      contacts: 1010,
      contactsPrevious: 1000,
      outcomes: [
        { name: 'Early help', value: 310, previous: 300 },
        { name: 'Referral to social care', value: 130, previous: 120 },
        { name: 'Advice', value: 590, previous: 580 },
      ],
    });
    expect(checkDataset(stages, dataset).publishable).not.to.equal(undefined);
  });

  it('is a journey of the measures that are said to be stages', async () => {
    const asked = await drafted(broughtIn(STAGES), 'threshold-funnel', { as: 'journey' });
    const stageIds = idsOf(asked).filter((id) => id.startsWith('stage:'));
    expect(stageIds).to.have.lengthOf(3);
    const { dataset, problems } = await drafted(broughtIn(STAGES), 'threshold-funnel', {
      as: 'journey',
      [stageIds[0]!]: 'contacts flow',
      [stageIds[2]!]: 'children stock',
    });
    expect(problems).to.deep.equal([]);
    expect(
      (dataset!.journey as readonly Dataset[]).map(({ of, kind, value, previous }) => [
        ...[of, kind, value, previous],
      ]),
    ).to.deep.equal([
      ['contacts', 'flow', 1100, 1000],
      ['children', 'stock', 44, 40],
    ]);
  });
});

const SOURCE = ['source', 'source.url', 'source.published', 'source.licence'];

const COSTS = [
  'area,period,provision,setting,Pounds per week',
  'Ayton,2024-25,Own homes,Residential,4100',
  'Ayton,2024-25,External,Residential,4900',
  'Ayton,2024-25,Own homes,Fostering,610',
  'Ayton,2023-24,External,Residential,4500',
].join('\n');
const COST_ROLES = { 'column:provision': 'filter', 'column:setting': 'filter' };

describe('costs of a published file', () => {
  const session = Object.entries(COST_ROLES).reduce(
    (now, [id, answer]) => answered(now, id, answer),
    broughtIn(COSTS),
  );
  const said = { title: 'Costs (made-up figures)', unit: 'pounds per child per week' };

  it('are asked who provides, by a column of the file, and what its names mean', async () => {
    const asked = await drafted(session, 'cost-comparator', said);
    expect(fittingIn(asked.brought)).to.include('cost-comparator');
    const provider = asked.fields.find(({ id }) => id === 'provider')!;
    const by = provider.choices!.find(({ label }) => label === 'As the column provision says')!;
    const answers = { ...said, provider: by.value };
    expect(idsOf(await drafted(session, 'cost-comparator', answers)).slice(1, 5)).to.deep.equal([
      'unit',
      'provider',
      'kind-of:Own homes',
      'setting',
    ]);
    const setting = asked.fields.find(({ id }) => id === 'setting')!.choices!.find(({ label }) => label === 'setting')!; // prettier-ignore
    const { dataset, problems } = await drafted(session, 'cost-comparator', {
      ...{ ...answers, 'kind-of:Own homes': 'in-house', setting: setting.value },
    });
    expect(problems).to.deep.equal([]);
    expect(dataset).to.deep.include({ period: '2024-25', unit: 'pounds per child per week' });
    expect(
      (dataset!.provisions as readonly Dataset[]).map(({ kind, setting: of, cost }) => [kind, of, cost]), // prettier-ignore
    ).to.deep.equal([
      ['in-house', 'Residential', 4100],
      ['external', 'Residential', 4900],
      ['in-house', 'Fostering', 610],
    ]);
  });

  it('have one provider for all, and are of the period that is chosen', async () => {
    const { fields } = await drafted(session, 'cost-comparator', said);
    const period = fields.find(({ id }) => id === 'period')!.choices!.find(({ label }) => label === '2023-24')!; // prettier-ignore
    const { dataset } = await drafted(session, 'cost-comparator', {
      ...{ ...said, provider: 'out-of-authority', period: period.value },
    });
    expect(dataset!.period).to.equal('2023-24');
    expect((dataset!.provisions as readonly Dataset[]).map(({ kind }) => kind)).to.deep.equal(['out-of-authority']); // prettier-ignore
  });
});

const ANSWER = {
  paging: { page: 1, totalPages: 1 },
  results: ['2023', '2024'].map((year, i) => ({
    timePeriod: { code: 'CY', period: year },
    geographicLevel: 'LA',
    locations: { LA: 'l3' },
    filters: {},
    values: { i2: `${12 + i}.5` },
  })),
};
const META = {
  title: 'Plans',
  indicators: [{ id: 'i2', column: 'p', label: 'Share', unit: '%', decimalPlaces: 1 }],
  filters: [],
  locations: [
    { level: { code: 'LA', label: 'Local authority' }, options: [{ id: 'l3', label: 'Ayton' }] },
  ],
};

describe('a source in two files', () => {
  it('is an answer of EES, read once the document of its names is there', async () => {
    const alone = broughtIn(JSON.stringify(ANSWER));
    const { brought } = await drafted(alone, 'indicator-trend');
    expect(missingPiece(brought.problems)).to.equal('meta');
    expect(fittingIn(brought)).to.deep.equal([]);
    const whole = { ...alone, beside: new TextEncoder().encode(JSON.stringify(META)) };
    const { dataset, brought: read } = await drafted(whole, 'indicator-trend');
    expect(missingPiece(read.problems)).to.equal(undefined);
    expect(dataset).to.deep.include({ title: 'Share', periods: ['2023', '2024'] });
    expect(dataset!.series).to.deep.equal([{ name: 'Ayton', role: 'area', values: [12.5, 13.5] }]);
  });

  it('is a Frictionless resource with its rows in a file of their own', async () => {
    const resource = {
      name: 'plans',
      path: 'plans.csv',
      schema: {
        fields: [
          { name: 'Area', type: 'string' },
          { name: 'Year', type: 'string' },
          { name: 'Share', type: 'number' },
        ],
      },
    };
    const alone = broughtIn(JSON.stringify(resource));
    expect(missingPiece((await newReader()(alone)).problems)).to.equal('rows');
    const beside = 'Area,Year,Share\nAyton,2023-24,12.5\nAyton,2024-25,13.5';
    const { dataset } = await drafted({ ...alone, beside }, 'indicator-trend', { unit: 'percent' });
    expect(dataset!.series).to.deep.equal([{ name: 'Ayton', role: 'area', values: [12.5, 13.5] }]);
  });

  it('is asked which table of a package is meant', async () => {
    const table = (name: string, share: number) => ({
      name,
      schema: { fields: [{ name: 'Area' }, { name: 'Year' }, { name: 'Share', type: 'number' }] },
      data: [['Area', 'Year', 'Share'], ['Ayton', '2024-25', share]],
    }); // prettier-ignore
    const session = broughtIn(
      JSON.stringify({ resources: [table('one', 1.5), table('two', 2.5)] }),
    );
    const { readingFields } = await import('../../../demo/builder/reading-fields.js');
    const [field] = readingFields((await newReader()(session)).problems);
    expect(field!.choices!.map(({ value }) => value)).to.deep.equal(['one', 'two']);
    const { dataset } = await drafted(answered(session, field!.id, 'two'), 'indicator-trend', {
      unit: 'percent',
    });
    expect(dataset!.series).to.deep.equal([{ name: 'Ayton', role: 'area', values: [2.5] }]);
  });
});
