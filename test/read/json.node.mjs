// Holds how published JSON becomes cubes: JSON-stat, a Frictionless resource, an answer of the public API of Explore
// Education Statistics. All figures are made up.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import JSONstat from 'jsonstat-toolkit';
import { moduleOf } from '../support/stage.mjs';
import { categoriesOf, codesOf, faultsIn, observation } from './cubes.mjs';
import { randomFrom } from '../support/random-from.mjs';
import { anyOf, damaged } from './random.mjs';

const { isJsonStat, readJsonStat } = await moduleOf('read/json-stat');
const { isFrictionless, readFrictionless } = await moduleOf('read/frictionless');
const { isEes, readEes } = await moduleOf('read/ees');
const { readDelimited } = await moduleOf('read/delimited');

const jsonStat = {
  version: '2.0',
  class: 'dataset',
  label: 'Children looked after',
  source: 'Made up',
  href: 'https://example.org/cla',
  updated: '2025-11-20T09:30:00Z',
  note: ['Made-up figures.'],
  id: ['STATISTIC', 'TLIST(A1)', 'LGD'],
  size: [2, 2, 2],
  role: { time: ['TLIST(A1)'], geo: ['LGD'], metric: ['STATISTIC'] },
  dimension: {
    STATISTIC: {
      label: 'Statistic',
      category: {
        index: ['N', 'R'],
        label: { N: 'Children', R: 'Rate' },
        unit: { N: { label: 'Number', decimals: 0 }, R: { label: 'Rate per 10,000', decimals: 1 } },
      },
    },
    'TLIST(A1)': {
      label: 'Year',
      category: { index: { 2024: 1, 2023: 0 }, label: { 2023: '2023', 2024: '2024' } },
    },
    LGD: {
      label: 'District',
      note: ['Districts of 2014.'],
      category: {
        index: ['N92000002', 'N09000901'],
        label: { N92000002: 'Northern Ireland', N09000901: 'Ayton' },
      },
    },
  },
  value: [3500, 61, 3600, null, 80.1, 70, 81, null],
  status: { 1: 'p', 3: 'c', 5: 'revised by hand', 7: ':' },
  extension: { status: { label: { ':': 'not collected' } } },
};

describe('a dataset in JSON-stat', () => {
  it('keeps dimensions, units, statuses, notes and the source', () => {
    assert.equal(isJsonStat(jsonStat), true);
    const { cube, problems } = readJsonStat(jsonStat);
    assert.deepEqual([problems, faultsIn(cube), cube.year], [[], [], 'calendar']);
    assert.deepEqual(cube.source, {
      name: 'Made up',
      url: 'https://example.org/cla',
      published: '2025-11-20',
    });
    assert.deepEqual(cube.notes, ['Made-up figures.']);
    assert.deepEqual(categoriesOf(cube, 'measure'), [
      { id: 'N', label: 'Children', unit: 'count', decimals: 0 },
      { id: 'R', label: 'Rate', unit: 'per 10,000', decimals: 1 },
    ]);
    assert.deepEqual(
      categoriesOf(cube, 'period').map(({ id }) => id),
      ['2023', '2024'],
    );
    assert.deepEqual(categoriesOf(cube, 'area')[1], {
      id: 'N09000901',
      label: 'Ayton',
      codes: ['N09000901'],
      kind: 'authority',
    });
    assert.equal(cube.dimensions[2].note, 'Districts of 2014.');
    const of = (...names) => observation(cube, ...names)?.value;
    assert.deepEqual(of('N', '2023', 'Ayton'), { value: 61, marks: ['p'] });
    assert.deepEqual(of('N', '2024', 'Ayton'), '[c]');
    assert.deepEqual(of('R', '2023', 'Ayton'), { value: 70, note: 'revised by hand' });
    assert.deepEqual(of('R', '2024', 'Ayton'), { value: ':', note: 'not collected' });
  });

  it('has the values that the toolkit of the format finds', () => {
    const { cube } = readJsonStat(jsonStat);
    const theirs = JSONstat(jsonStat);
    for (const { at, value } of cube.observations) {
      const found = theirs.Data([...at]);
      const number = typeof value === 'object' ? value.value : value;
      if (typeof number === 'number') assert.equal(found.value, number);
      else assert.equal(found.value, null);
    }
  });

  it('has the values that the toolkit finds, whatever the sizes', () => {
    const random = randomFrom(20);
    for (let i = 0; i < 60; i += 1) {
      const size = Array.from(
        { length: 1 + Math.floor(random() * 4) },
        () => 1 + Math.floor(random() * 4),
      );
      const count = size.reduce((all, each) => all * each, 1);
      const id = size.map((_, at) => `d${at}`);
      const values = Array.from({ length: count }, (_, at) => (random() < 0.2 ? null : at));
      const dimension = Object.fromEntries(
        id.map((name, at) => [
          name,
          { category: { index: Array.from({ length: size[at] }, (_, k) => `k${k}`) } },
        ]),
      );
      const value =
        random() < 0.5
          ? values
          : Object.fromEntries(values.flatMap((each, at) => (each === null ? [] : [[at, each]])));
      const input = { version: '2.0', class: 'dataset', id, size, dimension, value };
      const { cube } = readJsonStat(input);
      assert.equal(cube.observations.length, values.filter((each) => each !== null).length);
      for (const { at, value: own } of cube.observations)
        assert.equal(JSONstat(input).Data([...at]).value, own);
    }
  });

  it('may have values and a status for all of them in short', () => {
    const { value: _, ...rest } = jsonStat;
    const { cube } = readJsonStat({ ...rest, value: { 1: 61, 6: '81.5' }, status: 'e' });
    assert.deepEqual(
      cube.observations.map(({ value }) => value),
      [
        { value: 61, marks: ['e'] },
        { value: 81.5, marks: ['e'] },
      ],
    );
  });

  it('says what a collection points to', () => {
    const read = readJsonStat({
      version: '2.0',
      class: 'collection',
      link: { item: [{ label: 'Plans' }, {}] },
    });
    assert.deepEqual(
      [codesOf(read), read.problems[0].facts.items],
      [['no figures in class'], ['Plans']],
    );
  });

  it('is refused where it does not hold together', () => {
    const changes = [
      [{ id: ['STATISTIC'] }, 'id and size'],
      [{ size: [2, 2, 3] }, 'category'],
      [{ value: [1, 2] }, 'values'],
      [{ value: { 8: 1 } }, 'values'],
      [{ value: { '-1': 1 } }, 'values'],
      [{ value: 'many' }, 'values'],
      [{ dimension: {} }, 'category'],
    ];
    for (const [change, needs] of changes) {
      const { cube, problems } = readJsonStat({ ...jsonStat, ...change });
      assert.deepEqual([cube, problems[0].facts], [undefined, { needs }], JSON.stringify(change));
    }
  });
});

const resource = {
  name: 'plans',
  title: 'Children on a plan',
  description: 'Made-up figures.',
  sources: [{ title: 'Exampleshire', path: 'https://example.org/plans' }],
  licenses: [{ name: 'OGL-UK-3.0', title: 'Open Government Licence v3.0' }],
  schema: {
    fields: [
      { name: 'area', title: 'Local authority', type: 'string' },
      { name: 'year', type: 'year' },
      { name: 'age', type: 'integer', constraints: { enum: [16, 17] } },
      { name: 'n', title: 'Plans (number)', type: 'integer', groupChar: ',' },
    ],
    missingValues: [
      '',
      { value: '-99', label: 'Suppressed' },
      { value: '-98', label: 'Not applicable.' },
      '-97',
    ],
  },
};

describe('a Frictionless resource', () => {
  const rows =
    'area,year,age,n\nAyton,2024,16,"1,061"\nAyton,2025,16,-99\nBeeton,2024,17,-98\nBeeton,2025,17,-97\nBeeton,2023,17,\n';

  it('has missing values by their labels, its source and its licence', () => {
    assert.equal(isFrictionless(resource), true);
    const { cube, problems } = readFrictionless(resource, readDelimited(rows).table);
    assert.deepEqual(
      [problems, faultsIn(cube), cube.label, cube.notes],
      [[], [], 'Children on a plan', ['Made-up figures.']],
    );
    assert.deepEqual(cube.source, {
      name: 'Exampleshire',
      url: 'https://example.org/plans',
      licence: 'Open Government Licence v3.0',
    });
    assert.deepEqual(cube.dimensions.map(({ id, role }) => [id, role]), [
      ['Local authority', 'area'], ['year', 'period'], ['age', 'filter'], ['measure', 'measure'],
    ]); // prettier-ignore
    assert.deepEqual(
      cube.observations.map(({ value }) => value),
      [1061, '[c]', '[z]', '[x]'],
    );
  });

  it('may have its rows within it, as lists or as objects', () => {
    const expected = readFrictionless(resource, readDelimited(rows).table).cube.observations;
    const lists = rows
      .trim()
      .split('\n')
      .map((line) => line.replace('"1,061"', '1061').split(','));
    const [heads, ...others] = lists;
    const objects = others.map((row) => Object.fromEntries(row.map((cell, i) => [heads[i], cell])));
    for (const data of [lists, objects])
      assert.deepEqual(readFrictionless({ ...resource, data }).cube.observations, expected);
  });

  it('is asked for where a package has several', () => {
    const second = { ...resource, name: 'others' };
    const input = { resources: [resource, second] };
    assert.deepEqual(readFrictionless(input, undefined).problems[0].facts, {
      of: 'resource',
      choices: ['plans', 'others'],
    });
    const { cube } = readFrictionless(input, readDelimited(rows).table, { resource: 'plans' });
    assert.equal(cube.observations.length, 4);
  });

  it('is refused without rows, and without fields', () => {
    assert.deepEqual(readFrictionless(resource).problems[0].facts, { needs: 'rows' });
    assert.deepEqual(readFrictionless({ schema: { fields: [{}] }, data: [] }).problems[0].facts, {
      needs: 'fields',
    });
  });
});

const meta = {
  title: 'Plans',
  indicators: [
    { id: 'i1', column: 'n', label: 'Number of children', unit: '', decimalPlaces: 0 },
    { id: 'i2', column: 'p', label: 'Share', unit: '%', decimalPlaces: 1 },
  ],
  filters: [
    {
      id: 'f1',
      column: 'age',
      label: 'Age',
      options: [
        { id: 'o1', label: 'All' },
        { id: 'o2', label: '16' },
      ],
    },
  ],
  locations: [
    {
      level: { code: 'NAT', label: 'National' },
      options: [{ id: 'l1', label: 'England', code: 'E92000001' }],
    },
    {
      level: { code: 'REG', label: 'Regional' },
      options: [{ id: 'l2', label: 'North East', code: 'E12000001' }],
    },
    {
      level: { code: 'LA', label: 'Local authority' },
      options: [{ id: 'l3', label: 'Ayton', code: 'E06000901', oldCode: '901' }],
    },
  ],
  timePeriods: [{ code: 'AY', period: '2023/2024', label: '2023/24' }],
};
const answer = {
  paging: { page: 1, totalPages: 1, totalResults: 2 },
  results: [
    {
      timePeriod: { code: 'AY', period: '2023/2024' },
      geographicLevel: 'NAT',
      locations: { NAT: 'l1' },
      filters: { f1: 'o1' },
      values: { i1: '81770', i2: '12.5' },
    },
    {
      timePeriod: { code: 'AY', period: '2023/2024' },
      geographicLevel: 'LA',
      locations: { NAT: 'l1', REG: 'l2', LA: 'l3' },
      filters: { f1: 'o1' },
      values: { i1: 'c', i2: 'low' },
    },
  ],
};

describe('an answer of the public API of Explore Education Statistics', () => {
  it('has names for its ids, and numbers for its texts', () => {
    assert.equal(isEes(answer), true);
    const { cube, problems } = readEes(answer, meta);
    assert.deepEqual([problems, faultsIn(cube), cube.year], [[], [], 'academic']);
    assert.deepEqual(categoriesOf(cube, 'area')[1], {
      id: '901',
      label: 'Ayton',
      codes: ['901', 'E06000901'],
      kind: 'authority',
      within: ['E12000001', 'North East'],
    });
    assert.deepEqual(categoriesOf(cube, 'measure'), [
      { id: 'i1', label: 'Number of children', decimals: 0 },
      { id: 'i2', label: 'Share', unit: 'percent', decimals: 1 },
    ]);
    assert.deepEqual(categoriesOf(cube, 'f1'), [{ id: 'o1', label: 'All' }]);
    assert.deepEqual(categoriesOf(cube, 'period')[0].label, '2023-24');
    assert.deepEqual(
      cube.observations.map(({ value }) => value),
      [81770, 12.5, 'c', 'low'],
    );
  });

  it('needs the document of names, unless it has them itself', () => {
    assert.deepEqual(readEes(answer).problems[0].facts, { needs: 'meta' });
    const named = {
      results: [
        {
          timePeriod: { code: 'CY', period: '2024' },
          geographicLevel: 'NAT',
          locations: { NAT: 'l1 :: England (code=E92000001)' },
          filters: { 'f1 :: age': 'o1 :: All' },
          values: { 'i1 :: n_count': '7' },
        },
      ],
    };
    const { cube, problems } = readEes(named);
    assert.deepEqual([problems, observation(cube, 'England', 'All', 'n_count').value], [[], 7]);
  });

  it('says what is missing: further pages, and ids that have no name', () => {
    const first = { ...answer, paging: { totalPages: 3 } };
    assert.deepEqual(readEes(first, meta).problems[0].facts, { pages: 1, of: 3 });
    const other = structuredClone(answer);
    other.results[1].locations.LA = 'l9';
    other.results[0].values = { i9: '1', i1: '2' };
    assert.deepEqual(codesOf(readEes(other, meta)), ['malformed source', 'malformed source']);
    assert.equal(readEes(other, meta).cube.observations.length, 1);
  });

  it('may come in several pages', () => {
    const pages = answer.results.map((result) => ({
      paging: { totalPages: 2 },
      results: [result],
    }));
    assert.deepEqual(readEes(pages, meta), readEes(answer, meta));
  });
});

describe('JSON of anything', () => {
  /** The input with a few of its members replaced by something else. */
  function changed(input, random) {
    const copy = structuredClone(input);
    const odd = [
      null,
      0,
      -1,
      1e300,
      '',
      'x',
      '[c]',
      [],
      {},
      [[]],
      true,
      '2024',
      ['a', 'a'],
      { a: { b: 1 } },
    ];
    for (let times = 1 + Math.floor(random() * 3); times > 0; times -= 1) {
      let at = copy;
      for (;;) {
        const keys = Object.keys(at);
        if (keys.length === 0) break;
        const key = anyOf(keys, random);
        if (typeof at[key] === 'object' && at[key] !== null && random() < 0.7) at = at[key];
        else {
          if (random() < 0.3) delete at[key];
          else at[key] = structuredClone(anyOf(odd, random));
          break;
        }
      }
    }
    return copy;
  }

  it('ends in a cube that holds together, or in named problems', () => {
    const random = randomFrom(2025);
    const table = readDelimited('area,year,age,n\nAyton,2024,16,1\n').table;
    const readers = [
      [jsonStat, (input) => readJsonStat(input)],
      [
        {
          ...resource,
          data: [
            ['area', 'year', 'age', 'n'],
            ['Ayton', '2024', '16', '7'],
          ],
        },
        (input) => readFrictionless(input),
      ],
      [resource, (input) => readFrictionless(input, table)],
      [{ answer, meta }, (input) => readEes(input?.answer, input?.meta)],
    ];
    for (let i = 0; i < 6000; i += 1) {
      const [sample, read] = readers[i % readers.length];
      let input = changed(sample, random);
      if (i % 3 === 0) {
        try {
          input = JSON.parse(damaged(JSON.stringify(sample), random));
        } catch {
          // What is no JSON is refused before any of these readers.
        }
      }
      const { cube, problems } = read(input);
      const what = JSON.stringify(input);
      assert.ok(cube || problems.length > 0, what);
      if (cube) assert.deepEqual(faultsIn(cube), [], what);
    }
  });
});
