// Holds how tidy tables become cubes: generic ones, those of the Department for Education and of ONS. Made-up figures,
// but for the sample of ONS.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { moduleOf } from '../support/stage.mjs';
import { categoriesOf, codesOf, faultsIn, observation } from './cubes.mjs';
import { randomFrom } from '../support/random-from.mjs';
import { damaged } from './random.mjs';

const { readDelimited } = await moduleOf('read/delimited');
const { isDfe, readDfe } = await moduleOf('read/dfe');
const { dfePeriod } = await moduleOf('read/dfe.period');
const { isOns, readOns } = await moduleOf('read/ons');
const { isNeighbours, readNeighbours } = await moduleOf('read/neighbours');
const { periodCategory } = await moduleOf('read/period-text');
const { measureUnit } = await moduleOf('read/measure-unit');
const { areaKind } = await moduleOf('read/area-kind');
const { isWide } = await moduleOf('read/wide');
const { readTidy } = await moduleOf('read/tidy');

const tableOf = (...lines) => readDelimited(lines.join('\n')).table;
const tidy = (lines, roles) => readTidy(tableOf(...lines), roles && { roles });
const rolesOf = ({ cube }) => cube.dimensions.map(({ id, role }) => `${role}: ${id}`);

describe('a tidy table', () => {
  it('has areas, periods, measures and filters by heads and cells', () => {
    const read = tidy([
      'Local authority,ONS code,Region,Year,Indicator,Sex,Value,Notes',
      'Ayton,E06000901,North East,2023-24,Plans,Girls,"1,085",',
      'Ayton,E06000901,North East,2024-25,Plans,Girls,[c],Small',
      'England,E92000001,,2023-24,Plans,Boys,£91,',
    ]);
    assert.deepEqual(read.problems, []);
    assert.deepEqual(rolesOf(read), [
      'area: Local authority',
      'period: Year',
      'measure: Indicator',
      'filter: Sex',
    ]);
    const [ayton, england] = categoriesOf(read.cube, 'area');
    assert.deepEqual(ayton, {
      id: 'E06000901',
      label: 'Ayton',
      codes: ['E06000901'],
      kind: 'authority',
      within: ['North East'],
    });
    assert.equal(england.kind, 'nation');
    assert.equal(observation(read.cube, 'Ayton', '2023-24').value, 1085);
    assert.deepEqual(observation(read.cube, 'Ayton', '2024-25').value, {
      value: '[c]',
      note: 'Small',
    });
  });

  it('has a measure for each column of figures, and their units', () => {
    const { cube } = tidy([
      'Council,Year,Sex,Plans_count,Plans (%)',
      'Ayton,2025,All,7,12.5',
      'Ayton,2024,All,8,',
    ]);
    assert.deepEqual(
      categoriesOf(cube, 'measure').map(({ label, unit }) => [label, unit]),
      [
        ['Plans count', 'count'],
        ['Plans (%)', 'percent'],
      ],
    );
    assert.equal(cube.observations.length, 3);
  });

  it('has periods that stand side by side', () => {
    const { cube } = tidy(['Area,Indicator,2023-24,2024-25', 'Ayton,Plans,7,8', 'Beeton,Plans,9,']);
    assert.deepEqual(
      categoriesOf(cube, 'period').map(({ label }) => label),
      ['2023-24', '2024-25'],
    );
    assert.equal(observation(cube, 'Ayton', 'Plans', '2024-25').value, 8);
  });

  it('keeps statuses that are shorthand as marks, and others as words', () => {
    const status = (a, b) =>
      tidy([
        'Area,Year,Value,Status',
        `Ayton,2023-24,7,${a}`,
        `Ayton,2024-25,,${b}`,
      ]).cube.observations.map(({ value }) => value);
    assert.deepEqual(status('p', '[c]'), [{ value: 7, marks: ['p'] }, '[c]']);
    // StatsWales marks totals and averages so, which a dataset does not know.
    assert.deepEqual(status('t', 'a c'), [7, '[c]']);
    assert.deepEqual(status('Provisional', ''), [{ value: 7, note: 'Provisional' }]);
  });

  it('asks where numbers may be codes, and reads what it is told', () => {
    const lines = [
      'YearCode,AreaCode,Data,RowRef,Measure',
      '202324,512,5.9,1,2',
      '202324,512,1.1,2,2',
    ];
    const { cube, problems } = tidy(lines);
    assert.equal(cube, undefined);
    assert.deepEqual(problems[0].facts, { of: 'codes or figures', choices: ['RowRef'] });
    assert.deepEqual(rolesOf(tidy(lines, { RowRef: 'filter' })), [
      'area: AreaCode',
      'period: YearCode',
      'measure: Measure',
      'filter: RowRef',
    ]);
  });

  it('asks where two columns may be that of the areas, or of the periods', () => {
    const areas = tidy([
      'Home authority,Placing authority,Year,Value',
      'Ayton,Beeton,2025,7',
      'Ayton,Ayton,2025,8',
      'Beeton,Ayton,2025,1',
    ]);
    assert.deepEqual(areas.problems[0].facts, {
      of: 'area',
      choices: ['Home authority', 'Placing authority'],
    });
    const periods = tidy([
      'Area,Inspection date,Publication date,Value',
      'Ayton,2025-01-01,2025-02-01,7',
    ]);
    assert.deepEqual(periods.problems[0].facts, {
      of: 'period',
      choices: ['Inspection date', 'Publication date'],
    });
  });

  it('says where there are no figures, and where they stand beside other text', () => {
    assert.deepEqual(tidy(['code,description', 'N1,Abuse']).problems[0].facts, { mixed: [] });
    assert.deepEqual(tidy(['Area,Kind,How long', 'Ayton,a,00:10', 'Ayton,b,c']).problems[0].facts, {
      mixed: ['How long'],
    });
  });

  it('takes letters alone, such as Y and N, for no figures', () => {
    assert.deepEqual(
      rolesOf(tidy(['Area,Certified,Sex,Places', 'Ayton,Y,a,7', 'Ayton,N,a,8', 'Beeton,Y,a,9'])),
      ['area: Area', 'filter: Certified', 'filter: Sex', 'measure: measure'],
    );
  });

  it('leaves out two figures for one place, and names the columns that may tell them apart', () => {
    const read = tidy([
      'Area,Year,Age,Sex,Places',
      'Ayton,2024-25,16,All,7',
      'Ayton,2024-25,17,All,8',
      'Ayton,2023-24,16,All,9',
    ]);
    assert.deepEqual(codesOf(read), ['repeated figure', 'repeated figure']);
    assert.deepEqual(read.problems[1].facts, { telling: ['Age'] });
    assert.deepEqual(read.problems[1].path, ['<table>', 'Ayton, 2024-25', 'Places']);
    const told = tidy(
      ['Area,Year,Age,Sex,Places', 'Ayton,2024-25,16,All,7', 'Ayton,2024-25,17,All,8'],
      { Age: 'filter' },
    );
    assert.deepEqual([told.cube.observations.length, told.problems], [2, []]);
  });

  it('passes over columns of one head, and names an unknown one that was asked for', () => {
    assert.deepEqual(codesOf(tidy(['Area,Sex,SNP,SNP,Places', 'Ayton,a,1,2,3', 'Ayton,b,1,2,3'])), [
      'head repeated',
    ]);
    const { problems } = tidy(['Area,Sex,Places', 'Ayton,a,3'], { Places_: 'figures' });
    assert.deepEqual(problems[0].facts, { known: ['Area', 'Sex', 'Places'], near: 'Places' });
  });

  it('is not what a table becomes by one slip among the figures of a series', () => {
    const years = ['2021,7,8', '2022,7,8', '2023,7,8'];
    assert.equal(isWide(tableOf('Year,Ayton,Beeton', ...years, '2024,about 9,8')), true);
    // Two of them may be names of a filter, and so may one among few figures.
    assert.equal(isWide(tableOf('Year,Ayton,Beeton', ...years, '2024,a,8', '2025,b,8')), false);
    assert.equal(isWide(tableOf('Year,Ayton,Beeton', '2023,7,8', '2024,Total,8')), false);
    // Ages, of which one is their total.
    const areas = ['Ayton,4,8', 'Beeton,5,8', 'Ceeton,6,8', 'Deeton,All,8'];
    assert.equal(isWide(tableOf('Area,Age,Children', ...areas)), false);
  });
  it('is told from a wide one by what its columns hold', () => {
    assert.equal(isWide(tableOf('Year,Ayton,Beeton', '2024,7,8', '2025,[c],9')), true);
    assert.equal(isWide(tableOf('Year,Area,Value', '2024,Ayton,8', '2025,Ayton,9')), false);
    assert.equal(isWide(tableOf('Area,Year,Value', 'Ayton,2024,8', 'Beeton,2024,9')), false);
    assert.equal(isWide(tableOf('Area,2023,2024', 'Ayton,2024,8', 'Beeton,2025,9')), true);
    assert.equal(isWide(tableOf('Area,Plans', 'Ayton,8', 'Ayton,9')), false);
    assert.equal(isWide(tableOf('Area,Inspector', 'Ayton,Ms A')), false);
  });
});

describe('the words of publishers', () => {
  it('for periods', () => {
    const cases = {
      '2005M01': { label: '2005-01' },
      '2024Q3': { label: '2024-07-01/P3M' },
      '2016-04-01T00:00:00/P1Y': { label: '2016-04-01/P1Y' },
      '2016-17 (OT)': { label: '2016-17', note: 'OT' },
      '2003-04(r)': { label: '2003-04', marks: ['r'] },
      '31 March 2025': { label: '31 March 2025' },
    };
    for (const [id, period] of Object.entries(cases))
      assert.deepEqual(periodCategory(id), { id, ...period });
  });

  it('for periods of the Department for Education', () => {
    const cases = [
      ['2025', 'Reporting year', '2025', undefined],
      ['202425', 'Academic year', '2024-25', 'academic'],
      ['202425', 'Financial year Q2', '2024-25 Q2', 'financial'],
      ['2024', 'Calendar year', '2024', 'calendar'],
      ['2024', 'Calendar year Q1', '2024 Q1', 'calendar'],
      ['2024', 'January', '2024-01', undefined],
      ['202425', 'Part 1 (April to September)', '2024-25 H1', 'financial'],
      ['202425', 'Tax year', '2024-04-06/P1Y', undefined],
      ['2024/2025', 'AY', '2024-25', 'academic'],
      ['2024/2025', 'FYQ3', '2024-25 Q3', 'financial'],
      ['2024', 'M11', '2024-11', undefined],
      ['2024', 'Week 12', '2024 Week 12', undefined],
      ['soon', 'Reporting year', 'soon Reporting year', undefined],
    ];
    for (const [digits, identifier, label, year] of cases) {
      const read = dfePeriod(digits, identifier);
      assert.deepEqual([read.label, read.year], [label, year], `${digits} ${identifier}`);
    }
  });

  it('for units', () => {
    const cases = {
      rate_per_10000: 'per 10,000', care_leaver_percent: 'percent', children_count: 'count', number: 'count',
      'turnover_rate_fte_%': 'percent', turnover_rate_fte: undefined, cases: undefined, 'Cost (£000)': '£000',
    }; // prettier-ignore
    for (const [name, unit] of Object.entries(cases)) assert.equal(measureUnit(name), unit, name);
  });

  it('for levels of areas', () => {
    assert.equal(areaKind(['E92000001'], 'England'), 'nation');
    assert.equal(areaKind(['E12000003'], 'Yorkshire and The Humber'), 'region');
    assert.equal(areaKind(['E47000010'], 'North East'), undefined);
    assert.equal(areaKind([], 'North East'), 'region');
    assert.equal(areaKind(['W06000021'], 'Monmouthshire'), 'authority');
  });
});

describe('a file of the Department for Education', () => {
  const heads =
    'time_period,time_identifier,geographic_level,country_code,country_name,region_code,region_name,old_la_code,new_la_code,la_name,age,plan_count,plan_percent';
  const ayton = (year, age, count, percent, code = 'E06000901', name = 'Ayton') =>
    `${year},Reporting year,Local authority,E92000001,England,E12000001,North East,901,${code},${name},${age},${count},${percent}`;
  const england = '2025,Reporting year,National,E92000001,England,,,,,,All,1240,10';
  const region =
    '2025,Reporting year,Regional,E92000001,England,E12000001,North East,,,,All,400,low';

  it('has areas of each level, filters and measures', () => {
    const table = tableOf(
      heads,
      england,
      region,
      ayton(2025, 'All', 'c', 'z'),
      ayton(2024, 'All', 61, 9),
    );
    assert.equal(isDfe(table), true);
    const { cube, problems } = readDfe(table);
    assert.deepEqual([problems, faultsIn(cube)], [[], []]);
    assert.deepEqual(categoriesOf(cube, 'area'), [
      { id: 'E92000001', label: 'England', codes: ['E92000001'], kind: 'nation' },
      { id: 'E12000001', label: 'North East', codes: ['E12000001'], kind: 'region' },
      {
        id: '901',
        label: 'Ayton',
        codes: ['E06000901', '901'],
        kind: 'authority',
        within: ['E12000001', 'North East'],
      },
    ]);
    const values = cube.observations.map(({ value }) => value);
    assert.deepEqual(values, [1240, 400, 'c', 61, 10, 'low', 'z', 9]);
  });

  it('takes two codes of nine characters, and two spellings, for one area where that of three digits is one', () => {
    const { cube } = readDfe(
      tableOf(
        heads,
        ayton(2025, 'All', 61, 9),
        ayton(2024, 'All', 60, 9, 'E10000901', 'Ayton County'),
      ),
    );
    assert.deepEqual(
      categoriesOf(cube, 'area').map(({ label, codes }) => [label, codes]),
      [['Ayton', ['E06000901', '901', 'E10000901']]],
    );
  });

  it('says which column may be a filter of numbers, and reads it as one where it is told', () => {
    const table = tableOf(heads, ayton(2025, 16, 61, 9), ayton(2025, 17, 60, 8));
    const read = readDfe(table);
    assert.deepEqual(read.problems[0].facts, { telling: ['plan_count', 'plan_percent'] });
    assert.ok(read.problems.some(({ facts }) => facts.telling.includes('age')));
    const told = readDfe(table, { filters: ['age'] });
    assert.deepEqual(
      [told.problems, categoriesOf(told.cube, 'age').map(({ id }) => id)],
      [[], ['16', '17']],
    );
  });

  it('leaves out a level of areas that nobody knows', () => {
    const read = readDfe(tableOf(heads, england, england.replace('National', 'Parish')));
    assert.deepEqual(
      [codesOf(read), read.cube.observations.length],
      [['unknown level of area'], 2],
    );
  });

  it('has its year where the identifier says what it is', () => {
    const academic = england.replace('2025,Reporting year', '202425,Academic year');
    assert.equal(readDfe(tableOf(heads, academic)).cube.year, 'academic');
    assert.equal(readDfe(tableOf(heads, england)).cube.year, undefined);
  });

  it('is not read where a column has nothing but times', () => {
    const read = readDfe(
      tableOf(
        'time_period,time_identifier,geographic_level,country_name,number',
        '2025,Reporting year,National,England,01:10',
        '2024,Reporting year,National,England,k',
      ),
    );
    assert.deepEqual([read.cube, read.problems[0].facts], [undefined, { mixed: ['number'] }]);
  });
});

describe('a file of ONS, Explore Local Statistics', () => {
  const text = readFileSync(new URL('samples/ons-adult-obesity.csv', import.meta.url), 'utf8');
  it('has areas by their codes, intervals, units and notes', () => {
    const { table } = readDelimited(text);
    assert.equal(isOns(table), true);
    const { cube, problems } = readOns(table);
    assert.deepEqual([problems, faultsIn(cube), cube.observations.length], [[], [], 8]);
    assert.deepEqual(
      categoriesOf(cube, 'area').map(({ label, kind }) => [label, kind]),
      [
        ['England', 'nation'],
        ['North East', 'region'],
        ['North East', undefined],
        ['Darlington', 'authority'],
      ],
    );
    assert.deepEqual(categoriesOf(cube, 'measure'), [
      {
        id: 'Adult obesity prevalence, Percentage, %',
        label: 'Adult obesity prevalence',
        unit: 'percent',
      },
    ]);
    const { value, lower, upper } = observation(cube, 'E06000005', '2024-11-16/P1Y');
    assert.deepEqual([value, lower, upper], [32.13596, 27.00965, 37.29904]);
    assert.match(observation(cube, 'E47000010').value.note, /Obsolete code/);
  });

  it('may have fewer columns, and a status that says why there is no figure', () => {
    const { cube } = readOns(
      tableOf(
        'areacd,areanm,period,value,status',
        'E06000005,Darlington,2016-04-01T00:00:00/P1Y,,[c]',
        'E06000005,Darlington,2017-04-01T00:00:00/P1Y,7,p',
      ),
    );
    assert.deepEqual(
      cube.observations.map(({ value }) => value),
      ['[c]', { value: 7, marks: ['p'] }],
    );
    assert.deepEqual(
      categoriesOf(cube, 'period').map(({ label }) => label),
      ['2016-04-01/P1Y', '2017-04-01/P1Y'],
    );
  });
});

describe('statistical neighbours', () => {
  it('are read by their rank, and are no figures', () => {
    const table = tableOf(
      'old_la_code,la_name,SN_2,SN_1,SN_1P',
      '371,Doncaster,384,372,Very close',
      ',Old,1,2,',
    );
    assert.equal(isNeighbours(table), true);
    assert.deepEqual([...readNeighbours(table)], [['371', ['372', '384']]]);
    assert.equal(isNeighbours(tableOf('Year,Ayton', '2024,7')), false);
  });
});

describe('a tidy table of anything', () => {
  const samples = [
    'time_period,time_identifier,geographic_level,country_name,new_la_code,la_name,age,n_count\n2025,Reporting year,National,England,,,All,12\n2025,Reporting year,Local authority,England,E06000901,Ayton,All,c\n',
    'areacd,areanm,period,value,lci_95,uci_95,status\nE06000005,Darlington,2016-04-01T00:00:00/P1Y,3,1,5,p\n',
    'Area,Year,Indicator,Sex,Value,Unit,Notes\nAyton,2024,Plans,Girls,7,%,\nBeeton,2025,Plans,Boys,<5,%,x\n',
    'Area,Indicator,2023-24,2024-25\nAyton,Plans,7,8\n',
  ];
  it('ends in a cube that holds together, or in named problems', () => {
    const random = randomFrom(1915);
    for (let i = 0; i < 4000; i += 1) {
      const text = damaged(samples[i % samples.length], random);
      const { table } = readDelimited(text, ',');
      if (!table) continue;
      const read = isDfe(table) ? readDfe(table) : isOns(table) ? readOns(table) : readTidy(table);
      assert.ok(read.cube || read.problems.length > 0, JSON.stringify(text));
      if (read.cube) assert.deepEqual(faultsIn(read.cube), [], JSON.stringify(text));
    }
  });
});
