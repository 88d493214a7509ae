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
