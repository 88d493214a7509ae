// Holds that a source is recognised by its content, and read or refused with a reason. Made-up figures.
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { moduleOf } from '../support/stage.mjs';
import { codesOf, faultsIn } from './cubes.mjs';
import { randomFrom } from '../support/random-from.mjs';
import { damaged, noise } from './random.mjs';

const { readSource } = await moduleOf('read/read-source');
const { problemMessages } = await moduleOf('core/problems/messages');

const jsonStat = {
  version: '2.0',
  class: 'dataset',
  id: ['Y'],
  size: [1],
  role: { time: ['Y'] },
  dimension: { Y: { category: { index: ['2024'] } } },
  value: [7],
};
const resource = {
  schema: { fields: [{ name: 'Area' }, { name: 'Sex' }, { name: 'n', type: 'integer' }] },
};
const answer = {
  results: [
    {
      timePeriod: { code: 'CY', period: '2024' },
      geographicLevel: 'NAT',
      locations: { NAT: 'l' },
      filters: {},
      values: { i: '7' },
    },
  ],
};
const meta = {
  indicators: [{ id: 'i', label: 'Plans' }],
  locations: [
    { level: { code: 'NAT' }, options: [{ id: 'l', label: 'England', code: 'E92000001' }] },
  ],
};
const SOURCES = {
  wide: ['Year,Ayton\n2024,7\n2025,8\n'],
  tidy: ['Area,Year,Value\nAyton,2024,7\nBeeton,2024,8\n'],
  dfe: [
    'time_period,time_identifier,geographic_level,country_name,n_count\n2025,Reporting year,National,England,7\n',
  ],
  ons: ['areacd,areanm,period,value\nE06000005,Darlington,2024-04-01/P1Y,7\n'],
  neighbours: ['old_la_code,la_name,SN_1,SN_2\n371,Doncaster,372,384\n'],
  'json-stat': [JSON.stringify(jsonStat)],
  frictionless: [JSON.stringify(resource), { beside: 'Area,Sex,n\nAyton,Girls,7\n' }],
  ees: [JSON.stringify(answer), { beside: JSON.stringify(meta) }],
  dataset: ['{"widget":"indicator-trend","periods":[]}'],
};

describe('a source', () => {
  for (const [format, [text, options]] of Object.entries(SOURCES))
    it(`is recognised: ${format}`, async () => {
      for (const content of [text, new Uint8Array(Buffer.from(text)), `\ufeff${text}`]) {
        const read = await readSource(content, options);
        assert.deepEqual([read.format, codesOf(read)], [format, []]);
        assert.ok(read.cube ?? read.table ?? read.neighbours ?? read.input);
      }
    });

  it('may be in the envelope of a server, as JSON-stat or as CSV', async () => {
    const of = (result) => readSource(JSON.stringify({ jsonrpc: '2.0', id: 1, ...result }));
    assert.equal((await of({ result: jsonStat })).format, 'json-stat');
    const csv =
      '\ufeff"Statistic Label","Month","District","UNIT","VALUE"\r\n"Plans","2005M01","Ayton","Number","7"\r\n"Plans","2005M02","Ayton","Number","8"\r\n';
    const read = await of({ result: csv });
    assert.deepEqual([read.format, read.cube.observations.length, codesOf(read)], ['tidy', 2, []]);
    const refused = await of({ error: { code: -32600, message: 'Invalid request' } });
    assert.deepEqual(refused.problems[0].facts.received, {
      kind: 'quote',
      text: 'Invalid request',
    });
  });

  it('may be the CSV of PxStat, bare or in an envelope, by year, quarter or month', async () => {
    const heads =
      '\ufeff"STATISTIC","Statistic Label","TLIST(A1)","Year","LGD2014","Local Government District","C02199V02655","Sex","UNIT","VALUE"';
    const row = (code, name, [time, said], area, sex, unit, value) =>
      `"${[code, name, time, said, ...area, ...sex, unit, value].join('","')}"`;
    const [ayton, byton] = [['N09000001', 'Ayton'], ['N09000002', 'Byton']]; // prettier-ignore
    const [girls, boys] = [['1', 'Girls'], ['2', 'Boys']]; // prettier-ignore
    const csvOf = (a, b) =>
      [
        heads,
        ...[a, b].flatMap((time, i) =>
          [ayton, byton].flatMap((area, k) => [
            row('CLA', 'Children in care', time, area, girls, 'Number', `${20 + i + k}`),
            row('CLAR', 'Rate of children in care', time, area, boys, 'Per 10,000', ''),
            row('CLAR', 'Rate of children in care', time, area, girls, 'Per 10,000', `${6 + i}.5`),
          ]),
        ),
      ].join('\n');
    const yearly = csvOf(['2023', '2023'], ['2024', '2024']);
    const monthly = csvOf(['202301', '2023 January'], ['202302', '2023 February']).replace('(A1)","Year', '(M1)","Month'); // prettier-ignore
    const quarterly = csvOf(['20231', '2023Q1'], ['20232', '2023Q2']).replace('(A1)","Year', '(Q1)","Quarter'); // prettier-ignore
    const labelsOf = ({ cube }) =>
      Object.fromEntries(
        cube.dimensions.map(({ role, categories }) => [role, categories.map(({ label }) => label)]),
      );
    for (const [text, periods] of [
      [yearly, ['2023', '2024']],
      [monthly, ['2023-01', '2023-02']],
      [quarterly, ['2023-01-01/P3M', '2023-04-01/P3M']],
    ])
      for (const content of [text, JSON.stringify({ jsonrpc: '2.0', id: 1, result: text })]) {
        const read = await readSource(content);
        assert.deepEqual([read.format, codesOf(read)], ['tidy', []]);
        assert.deepEqual(labelsOf(read), {
          area: ['Ayton', 'Byton'],
          period: periods,
          measure: ['Children in care', 'Rate of children in care'],
          filter: ['Girls', 'Boys'],
        });
        const { dimensions, observations, year } = read.cube;
        assert.equal(observations.length, 8);
        assert.equal(dimensions[0].categories[0].codes[0], 'N09000001');
        assert.equal(year, text === yearly ? 'calendar' : undefined);
      }
    // What an author says of either column holds.
    for (const roles of [{ Year: 'period' }, { 'TLIST(A1)': 'ignore' }, { Year: 'ignore' }]) {
      const read = await readSource(yearly, { roles });
      assert.deepEqual([codesOf(read), labelsOf(read).period], [[], ['2023', '2024']]);
    }
  });
  it('has the areas or periods of the column that is given that role, as its problem advises', async () => {
    const text = 'Area,Year,Year code,Count\nAyton,2023,2023,15\nAyton,2024,2024,16\n';
    const open = await readSource(text);
    assert.deepEqual(codesOf(open), ['unclear column']);
    const read = await readSource(text, { roles: { Year: 'period' } });
    assert.deepEqual([codesOf(read), read.cube.observations.length], [[], 2]);
    assert.equal(read.cube.dimensions.length, 3);
    // Another that tells more than the given one is a filter.
    const days = 'Area,Year,Date,Count\nAyton,2024,31/03/2024,15\nAyton,2024,30/09/2024,16\n';
    const filtered = await readSource(days, { roles: { Year: 'period' } });
    assert.equal(filtered.cube.dimensions.find(({ id }) => id === 'Date').role, 'filter');
    assert.deepEqual(codesOf(filtered), []);
  });
  it('is refused where numbers have decimal commas, with what to do', async () => {
    const cases = [
      ['Area;Year;Rate\nAyton;2023;81,5\nAyton;2024;1,085\n', '"Rate"'],
      ['Year;Ayton;Byton\n2023;81,5;70\n2024;[c];71,25\n', '"Ayton" and "Byton"'],
      ['Area;Year;Cost\nAyton;2023;£1.085,25\nAyton;2024;unclear\nAyton;2025;7,5 %\n', '"Cost"'],
    ]; // prettier-ignore
    for (const [text, columns] of cases) {
      const read = await readSource(text);
      assert.equal(read.cube ?? read.table, undefined);
      assert.deepEqual(await problemMessages(read.problems), [
        `table: expected numbers with a decimal point, received decimal commas, as in 81,5, in ${columns}; write them with a point, or, if they are not numbers, give the column the role "filter" or "ignore"; nothing is read`,
      ]);
    }
    const ages = 'Area,Ages,Year,Count\nAyton,"1,2",2024,"1,085"\nAyton,"3,4",2024,8\n';
    const { cube, problems } = await readSource(ages, { roles: { Ages: 'filter' } });
    assert.deepEqual([problems, cube.observations[0].value], [[], 1085]);
  });

  it('is refused with what it is: a spreadsheet, broken JSON, nothing', async () => {
    const cases = [
      [
        new Uint8Array([0x50, 0x4b, 3, 4, 0]),
        /received a spreadsheet; save the sheet as "CSV UTF-8"/,
      ],
      ['{"class": "dataset", ', /expected whole JSON/],
      ['', /table: expected heads/],
    ];
    for (const [content, message] of cases) {
      const { problems } = await readSource(content);
      assert.match((await problemMessages(problems)).join('\n'), message);
    }
  });

  it('keeps what it is told: roles, and where it is from', async () => {
    const source = { name: 'Exampleshire', licence: 'OGL' };
    const text = 'Area,Year,Data,RowRef\nAyton,2024,7,1\nAyton,2024,8,2\n';
    assert.deepEqual(codesOf(await readSource(text, { source })), ['unclear column']);
    const { cube } = await readSource(text, { source, roles: { RowRef: 'filter' } });
    assert.deepEqual([cube.source, cube.observations.length], [source, 2]);
  });

  it('has a sentence for every problem of a reader, without a figure in it', async () => {
    const random = randomFrom(77);
    const texts = Object.values(SOURCES);
    for (let i = 0; i < 1500; i += 1) {
      const [text, options] = texts[i % texts.length];
      const content = i % 5 === 0 ? noise(random) : damaged(text, random);
      const read = await readSource(content, options);
      assert.ok(
        read.cube ?? read.table ?? read.neighbours ?? read.input ?? read.problems[0],
        JSON.stringify(content),
      );
      if (read.cube) assert.deepEqual(faultsIn(read.cube), [], JSON.stringify(content));
      const lines = await problemMessages(read.problems);
      for (const line of lines) assert.doesNotMatch(line, /undefined|\[object/, line);
    }
  });
});

describe('the rest of the library', () => {
  it('imports no reader at once, so that a page with JSON pays nothing', () => {
    const files = readdirSync('src', { recursive: true })
      .map((path) => `src/${path.replaceAll('\\', '/')}`)
      .filter((path) => path.endsWith('.ts') && !path.startsWith('src/read/'));
    assert.ok(files.length > 100);
    const importing = files.filter((path) =>
      /^(?:import|export)\s(?!type)[^;]*from '[^']*\/read\//m.test(readFileSync(path, 'utf8')),
    );
    assert.deepEqual(importing, []);
  });
});
