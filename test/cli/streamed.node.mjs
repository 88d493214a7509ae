// Holds that a file that is read an area at a time gives the very files that it gives when it is read whole.

import assert from 'node:assert/strict';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, it } from 'node:test';
import { DuckDBInstance } from '@duckdb/node-api';
import { commandLine } from '../support/command-line.mjs';

const { folder, call, remove } = await commandLine('streamed');
after(remove);

const sources = join(process.cwd(), 'demo/data/sources');
const samples = join(process.cwd(), 'test/read/samples');
const source = (name) => join(sources, name);

/** Names with contents; undefined where nothing was written. */
const filesIn = (name) =>
  existsSync(join(folder, name))
    ? readdirSync(join(folder, name)).map((file) => [
        file,
        readFileSync(join(folder, name, file), 'utf8'),
      ])
    : undefined;

/** Of both ways: lines, status and files, the ones of the other way than expected being left in its folder. */
function bothWays(name, args, files) {
  const whole = call(['convert', ...args, '-o', `${name}-whole`], files);
  const streamed = call(['convert', ...args, '--stream', '-o', `${name}-streamed`]);
  const linesOf = ({ out, err }) =>
    [...out.replaceAll(`${name}-streamed`, `${name}-whole`).split('\n'), ...err.split('\n')].sort();
  assert.deepEqual(linesOf(streamed), linesOf(whole));
  assert.equal(streamed.status, whole.status);
  assert.deepEqual(filesIn(`${name}-streamed`), filesIn(`${name}-whole`));
  return filesIn(`${name}-whole`);
}

const each = ['--each-area', '--year', 'financial'];
const neighbours = ['--comparator', 'neighbours', '--neighbours', source('sn_model_2025_wide.csv')];
const PUBLISHED = {
  'a trend with all comparators': [
    ...[source('cla_number_and_rate_per_10k_children.csv'), '--widget', 'indicator-trend'],
    ...['--measure', 'rate per 10000', '--comparator', 'england', '--comparator', 'region'],
    ...neighbours,
  ],
  'a mix, whose parts are those of all areas': [
    ...[source('la_cla_on_31_march_placements.csv'), '--widget', 'placement-mix', '--protected'],
    ...['--where', 'cla group=Place providers', '--parts', 'characteristic'],
  ],
  'a scorecard of a file of ONS': [
    ...[join(samples, 'ons-adult-obesity.csv'), '--widget', 'vital-signs', '--unit', 'percent'],
  ],
  'a scorecard of a tidy file': [
    ...[source('lait_indicators.csv'), '--widget', 'vital-signs', '--unit', 'per 10,000'],
  ],
  'costs of a tidy file': [
    ...[source('lait_finance.csv'), '--widget', 'cost-comparator', '--kind', 'all'],
    ...['--unit', 'pounds per week'],
  ],
};

/** Of an area nothing is in the first half of the file, of a measure nothing but withheld figures at first. */
function madeUp(line) {
  const rows = [2022, 2023, 2024].flatMap((year, y) =>
    Array.from({ length: 9 }, (_, area) =>
      ['Moves', 'Plans, reviewed'].map((measure, m) => {
        const value = y + m === 0 ? 'c' : area === 3 ? '' : `${1000 * (y + 1) + 7 * area + m}`;
        return [`Exampleshire "${area}"`, `${year}`, measure, area % 2 ? 'North' : 'South', value];
      }),
    ).filter((_, area) => area < 8 || year === 2024),
  );
  return [['Area', 'Year', 'Measure', 'Region', 'Value'], ...rows.flat()].map(line).join('');
}
const cell = (text) => (/[",;]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
const commas = madeUp((row) => `${row.map(cell).join(',')}\n`);
const ofMadeUp = [
  '--widget',
  'indicator-trend',
  '--measure',
  'Plans, reviewed',
  '--unit',
  'things',
];

writeFileSync(join(folder, 'quoted.csv'), commas);
call(['convert', 'quoted.csv', ...ofMadeUp, ...each, '-o', 'small']);

/** Few values, so that no row is kept for its value. */
const HIDDEN = {
  'a region that is named by the rows of others before its own': {
    file: dfeFile([
      ...['1', '2', '3', '4'].map((la) => authority(la, la < '3' ? '1' : '2', 'Total')),
      region('1'),
      region('2'),
    ]),
    args: ['--widget', 'indicator-trend', '--unit', 'count', '--comparator', 'region'],
  },
  'a part that only another area has': {
    file: dfeFile([
      ...['Total', 'Homes', 'Foster'].map((part) => authority('1', '1', part)),
      authority('2', '1', 'Total', 'Second'),
      authority('1', '1', 'Kinship', 'Second'),
      authority('2', '1', 'Total'),
      authority('2', '1', 'Homes'),
      authority('1', '1', 'Kinship'),
    ]),
    args: ['--widget', 'placement-mix', '--where', 'sort=First', '--parts', 'part', '--protected'],
  },
  'rows that stand between those that are kept': {
    file: `Area,Year,Setting,Value\n${[
      ...['1,2024,Homes', '1,2024,Foster', '2,2024,Homes', '2,2024,Foster', '2,2024,Kinship'],
      ...['1,2024,Kinship', '3,2024,Homes', '4,2024,Homes', '5,2024,Homes', '6,2024,Homes'],
    ]
      .map((row) => `Exampleshire ${row},50\n`)
      .join('')}`,
    args: ['--widget', 'cost-comparator', '--kind', 'all', '--unit', 'pounds per week'],
  },
};

function dfeFile(rows) {
  const heads =
    'time_period,time_identifier,geographic_level,region_code,region_name,new_la_code,la_name,sort,part,moves';
  return [heads, ...rows, ''].join('\n');
}
function authority(la, of, part, sort = 'First') {
  const names = `E1200000${of},Region ${of},E0600000${la},Exampleshire ${la}`;
  return `2024,Reporting year,Local authority,${names},${sort},${part},50`;
}
function region(of) {
  return `2024,Reporting year,Regional,E1200000${of},Region ${of},,,First,Total,50`;
}

describe('convert --stream', () => {
  for (const [at, [what, { file, args }]] of Object.entries(HIDDEN).entries())
    it(`finds ${what}`, () => {
      const name = `hidden-${at}`;
      const files = bothWays(name, [`${name}.csv`, ...args, ...each], { [`${name}.csv`]: file });
      assert.ok(files.length > 1);
    });
  it('refuses areas of which one is in two regions as without', () => {
    const rows = ['Ayton,North', 'Beeton,South', 'Ayton,South', 'Ayton,North'];
    const file = `Area,Region,Year,Value\n${rows.map((row) => `${row},2024,50\n`).join('')}`;
    const args = ['convert', 'columns.csv', ...ofMadeUp, '-o', 'columns'];
    const whole = call(args, { 'columns.csv': file });
    assert.match(whole.err, /"Area"/);
    assert.deepEqual(call([...args, '--stream']), whole);
  });
  for (const [what, args] of Object.entries(PUBLISHED))
    it(`makes the same files of ${what} as without`, () => {
      const files = bothWays(what.slice(0, 12).replace(/\W/g, '-'), [...args, ...each]);
      assert.ok(files.length > 0);
    });
  it('reads quotation marks, semicolons, a byte order mark and other line ends as without', () => {
    const files = {
      'quoted.csv': commas,
      'semicolons.csv': `\ufeff${madeUp((row) => `${row.map(cell).join(';')}\r\n`)}`,
    };
    const [quoted, semicolons] = Object.keys(files).map((name) =>
      bothWays(name.slice(0, -4), [name, ...ofMadeUp, ...each], files),
    );
    assert.equal(quoted.length, 8);
    assert.deepEqual(semicolons, quoted);
  });
  it('tells the same open choices, and makes one file where one area is named', () => {
    const open = [source('lait_indicators.csv'), '--widget', 'indicator-trend', ...each];
    assert.equal(bothWays('open', open), undefined);
    const ofOne = ['--area', 'Exampleshire "5"', '--year', 'financial'];
    const args = ['convert', 'quoted.csv', ...ofMadeUp, ...ofOne, '--stream'];
    assert.equal(call([...args, '-o', 'one.json']).status, 0);
    const [, five] = filesIn('small').find(([name]) => name.includes('5'));
    assert.equal(readFileSync(join(folder, 'one.json'), 'utf8'), five);
  });
  it('reads Parquet, whose whole numbers may be decimal ones', async () => {
    const instance = await DuckDBInstance.create();
    const connection = await instance.connect();
    const from = `read_csv('${join(folder, 'quoted.csv')}', all_varchar = true)`;
    await connection.run(
      `copy (select * replace (Year::double as Year) from ${from}) to '${join(folder, 'made-up.parquet')}' (format parquet)`,
    );
    connection.closeSync();
    instance.closeSync();
    const { status, err } = call([
      ...['convert', 'made-up.parquet', ...ofMadeUp, ...each, '-o', 'parquet'],
    ]);
    // Of one area the table has no figures.
    assert.equal(status, 1);
    assert.match(err, /^made-up\.parquet: Exampleshire "3": option area: expected a figure[^\n]*$/);
    assert.deepEqual(filesIn('parquet'), filesIn('small'));
  });
  it('says why a file cannot be streamed, and leaves nothing behind', () => {
    const line = 'Ayton,2024,5\n';
    const heads = 'Area,Year,Value\n';
    const files = {
      'latin.csv': Buffer.from(`${heads}Ynys Môn,2024,5\n`, 'latin1'),
      'late-latin.csv': Buffer.concat([
        Buffer.from(`${heads}${line.repeat(90_000)}`),
        Buffer.from('Ynys Môn,2024,5\n', 'latin1'),
      ]),
      'ragged.csv': `${heads}${line}Ayton,2023\n`,
      'quote.csv': `${heads}${line}"Ayton"s,2023,4\n`,
      'note.csv': `${heads}${line},,\nSource: a survey,,\n`,
      'units.csv': `${heads}${line}Beeton,2024,5%\nCeeton,2024,£5\n`,
      'none.csv': 'Year,Sex,Value\n2024,Girls,5\n2024,Boys,5\n2023,Boys,5\n',
      'ids.csv': `${heads}${Array.from({ length: 21_000 }, (_, i) => `Ward ${i},2024,5\n`).join('')}`,
      'data.json': '[{ "Area": "Ayton" }]',
      'damaged.parquet': 'PAR1 and nothing else',
    };
    const refusals = {
      'latin.csv': 'it is not in UTF-8; save the file as UTF-8',
      'late-latin.csv': 'line 90002 is not in UTF-8; save the file as UTF-8',
      'ragged.csv': 'line 3 has 2 cells below 3 heads',
      'quote.csv': 'line 3 cannot be told apart from those beside it; check its quotation marks',
      'note.csv': 'it may have captions or notes among its rows',
      'units.csv': 'a column has figures of several units',
      'none.csv': 'it has no column of areas',
      'ids.csv': '“Area” has too many different texts',
      'data.json': 'it is JSON',
      'damaged.parquet': 'it is damaged, or no Parquet',
    };
    const temporary = mkdtempSync(join(tmpdir(), 'streamed-'));
    for (const [name, reason] of Object.entries(refusals)) {
      const args = ['convert', name, ...ofMadeUp, ...each, '--stream', '-o', 'refused'];
      const { status, err } = call(args, files, { env: { TMPDIR: temporary } });
      assert.equal(status, 2, name);
      const [first] = err.split('\n');
      assert.equal(first, `council-widgets convert: ${name} cannot be streamed: ${reason}`);
    }
    assert.deepEqual(readdirSync(temporary), []);
    rmSync(temporary, { recursive: true });
    assert.match(
      call(['convert', 'absent.csv', ...ofMadeUp, '--stream', '-o', 'x']).err,
      /absent\.csv: expected a file, received none there/,
    );
  });
  it('says what to install where DuckDB is not', () => {
    const alone = mkdtempSync(join(tmpdir(), 'alone-'));
    cpSync(join(folder, 'dist'), join(alone, 'dist'), { recursive: true });
    mkdirSync(join(alone, 'node_modules'));
    for (const name of ['d3-array', 'd3-dsv'])
      symlinkSync(join(process.cwd(), 'node_modules', name), join(alone, 'node_modules', name));
    cpSync(join(folder, 'quoted.csv'), join(alone, 'quoted.csv'));
    const args = [join(alone, 'quoted.csv'), ...ofMadeUp, ...each, '-o', join(alone, 'out')];
    const main = join(alone, 'dist/modules/cli/main.js');
    const { status, err } = call(['convert', ...args, '--stream'], {}, { main });
    assert.equal(status, 2, err);
    assert.match(err, /cannot be streamed: DuckDB is not installed; npm install @duckdb\/node-api/);
    call(['convert', ...args], {}, { main });
    assert.equal(readdirSync(join(alone, 'out')).length, 8);
    rmSync(alone, { recursive: true });
  });
});
