// Tests that the command line writes nothing where a choice is open or none, that it refuses what says nothing of the file
// or the widget, and that whatever fails, it says so in lines.

import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, describe, it } from 'node:test';
import { commandLine } from '../support/command-line.mjs';

const { folder, call, written, remove } = await commandLine('refusals');
after(remove);

const files = {
  'tidy.csv': [
    'Area,Year,Sex,Count',
    ...['Ayton', 'Byton'].flatMap(
      (area) =>
      ['Girls', 'Boys'].flatMap((sex, i) => [`${area},2023,${sex},${15 + i}`, `${area},2024,${sex},${26 + i}`]), // prettier-ignore
    ),
  ].join('\n'),
  'wide.csv': 'Year,Ayton,Byton\n2023,15,26\n2024,17,28\n',
  'long.csv': 'Year,Ayton,Byton\n2023,15,26\n2024,1,750,28\n',
  'parts.csv': 'Place,2024,2023\nFoster carers,40,30\nHomes,20,10\n',
};
const trend = (file, ...more) => [
  ...['convert', file, '--widget', 'indicator-trend', '--year', 'financial', '--unit', 'count'],
  ...['-o', 'out.json', ...more],
];
const tidy = (...more) => trend('tidy.csv', '--area', 'Ayton', '--where', 'Sex=Girls', ...more);
const wide = (...more) => trend('wide.csv', '--title', 'Made up', ...more);

/** That nothing is written, and what is said: without the line that names the help. */
function refused(args, more = {}) {
  rmSync(join(folder, 'out.json'), { force: true });
  const before = readdirSync(folder);
  const { status, out, err } = call(args, { ...files, ...more });
  assert.ok(status === 1 || status === 2, `${status}`);
  assert.equal(out, '');
  const named = new Set([...before, ...Object.keys({ ...files, ...more })]);
  assert.deepEqual(readdirSync(folder).filter((name) => !named.has(name)), []); // prettier-ignore
  assert.doesNotMatch(err, /\n\s+at /);
  return err.replace(/\nSee: .*$/, '');
}
const isWritten = (args) => {
  const { status, err } = call([...args, '--force'], files);
  assert.equal(status, 0, err);
  return written('out.json');
};

describe('convert writes nothing', () => {
  it('where a comparator, an area or a column is none of the file', () => {
    const area = (option) => `expected the name or the code of one area, received several to choose from, or another name; choose "Ayton" or "Byton"`.replace(/^/, `option ${option}: `); // prettier-ignore
    assert.equal(refused(tidy('--comparator', 'Rotheram')), `tidy.csv: ${area('comparator')}`);
    assert.equal(refused(wide('--area', 'Nowhere')), `wide.csv: ${area('area')}`);
    assert.match(
      refused(tidy('--column', 'Yer=period')),
      /^tidy\.csv: dataset: expected a column of the file: "Area", "Year", "Sex" or "Count", received another; did you mean "Year"\?/,
    );
    assert.equal(
      refused(['convert', 'parts.csv', '--widget', 'placement-mix', '--title', 'M', '--area', 'Nowhere', '-o', 'out.json']), // prettier-ignore
      'council-widgets convert: --area: expected a file with areas to choose from, received a table without; say whom it is about by --options "area=Nowhere"',
    );
  });
  it('where a row has more cells than there are heads', () => {
    assert.equal(
      refused(trend('long.csv', '--title', 'Made up')),
      'long.csv: row 2024: expected as many cells as there are heads, received more; put a cell that holds a comma into quotation marks; the row is left out',
    );
  });
  it('where an option of a wide table has a value that is none', () => {
    assert.match(
      refused(wide('--options', 'direction=lo')),
      /^wide\.csv: option direction: expected a direction, received "lo"/,
    );
    assert.match(refused(wide('--options', 'colr=red')), /option colr: expected an option that is known here/); // prettier-ignore
    assert.match(
      refused(wide('--options', 'colour=red')),
      /option colour: expected "dark blue" or/,
    );
  });
  it('and else writes: what is right is taken', () => {
    assert.equal(isWritten(tidy('--comparator', 'byton')).series[1].name, 'Byton');
    assert.equal(isWritten(wide('--area', 'byton')).area, 'Byton');
    assert.equal(isWritten(wide('--options', 'area=Nowhere')).area, 'Nowhere');
    assert.equal(isWritten(tidy('--separator', ',')).series.length, 1);
    assert.equal(isWritten(tidy('--column', 'Year=period')).series.length, 1);
  });
});

describe('an option that says nothing of the file or the widget', () => {
  const cases = [
    [tidy('--year', 'fin'), '--year: expected financial, academic, calendar or 30 September, received “fin”'],
    [tidy('--column', 'Year=foo'), '--column: expected HEAD=ROLE with the role area, code, region, period, measure, filter, figures, lower, upper, unit, marks, note or ignore, received “Year=foo”'],
    [tidy('--separator', 'ab'), '--separator: expected “,”, “;”, “|” or “tab”, received “ab”'],
    [tidy('--period', '2023'), '--period: expected --widget placement-mix, threshold-funnel or cost-comparator, received indicator-trend'],
    [tidy('--previous-period', '2023'), '--previous-period: expected --widget placement-mix, threshold-funnel or cost-comparator, received indicator-trend'],
    [tidy('--parts', 'Sex'), '--parts: expected --widget placement-mix or threshold-funnel, received indicator-trend'],
    [tidy('--total', 'All'), '--total: expected --widget placement-mix or threshold-funnel, received indicator-trend'],
    [tidy('--leave-out', 'All'), '--leave-out: expected --widget placement-mix or threshold-funnel, received indicator-trend'],
    [tidy('--as', 'levels'), '--as: expected --widget threshold-funnel, received indicator-trend'],
    [tidy('--stage', 'Count=children flow'), '--stage: expected --widget threshold-funnel, received indicator-trend'],
    [tidy('--rows', 'areas'), '--rows: expected --widget vital-signs, received indicator-trend'],
    [tidy('--kind', 'external'), '--kind: expected --widget cost-comparator, received indicator-trend'],
    [tidy('--kind-of', 'A=all'), '--kind-of: expected --widget cost-comparator, received indicator-trend'],
    [tidy('--setting', 'Sex'), '--setting: expected --widget cost-comparator, received indicator-trend'],
    [tidy('--measure', 'Count', '--measure', 'Sex'), '--measure: expected one for indicator-trend, received 2'],
    [tidy('--comparator', 'neighbours'), '--comparator: expected --neighbours FILE beside “neighbours”, received none'],
    [tidy('--neighbours', 'wide.csv'), '--neighbours: expected --comparator neighbours beside it, received none'],
    [tidy('--sheet', 'One'), '--sheet: expected a spreadsheet, received a file of separated values'],
    [tidy('--resource', 'one'), '--resource: expected a Frictionless package, received a table with a row for each figure'],
    [tidy('--beside', 'wide.csv'), '--beside: expected an answer of Explore Education Statistics or a Frictionless resource, received a table with a row for each figure'],
    [tidy('--options', 'target=3'), '--options: expected a table with a column for each series, received a table with a row for each figure'],
    [wide('--comparator', 'Byton'), '--comparator: expected a file with a row for each figure, received a table with a column for each series'],
    [wide('--measure', 'Count'), '--measure: expected a file with a row for each figure, received a table with a column for each series'],
    [wide('--where', 'Sex=Girls'), '--where: expected a file with a row for each figure, received a table with a column for each series'],
    [['convert', 'tidy.csv', '--widget', 'threshold-funnel', '--as', 'steps', '-o', 'out.json'], '--as: expected sources, outcomes or levels, received “steps”'],
    [['convert', 'tidy.csv', '--widget', 'vital-signs', '--rows', 'both', '-o', 'out.json'], '--rows: expected measures or areas, received “both”'],
    [['convert', 'tidy.csv', '--widget', 'cost-comparator', '--kind-of', 'A=own', '-o', 'out.json'], '--kind-of: expected CATEGORY=KIND with the kind in-house, external, out-of-authority or all, received “A=own”'],
  ]; // prettier-ignore
  for (const [args, message] of cases)
    it(`is refused: ${message.slice(0, 60)}`, () => {
      assert.equal(refused(args), `council-widgets convert: ${message}`);
    });
  it('is refused by protect too', () => {
    const args = ['protect', 'mix.json', '-o', 'out.json', '--round', '7'];
    assert.equal(
      refused(args, { 'mix.json': { widget: 'placement-mix' } }),
      'council-widgets protect: --round: expected 5 or 10, received “7”',
    );
  });
});

describe('what a file holds', () => {
  const bad = 'Ayton\n\u001b[2Jx\u009b1m\u202e';
  const mix = {
    ...{ widget: 'placement-mix', title: 'Made up', area: 'A', period: '2024' },
    parts: [{ name: bad, value: 20, colour: 1 }, { name: bad, value: 30 }],
  }; // prettier-ignore
  const controls = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u2028\u2029\u202a-\u202e]/;

  it('makes no line of its own and commands no terminal, however it is told', () => {
    const { out } = call(['check', 'bad.json'], { 'bad.json': mix });
    assert.ok(
      out.split('\n').every((line) => line.startsWith('bad.json: ')),
      out,
    );
    assert.match(out, /Ayton\\u000a\\u001b\[2Jx\\u009b1m\\u202e/);
    for (const args of [
      ['check', 'bad.json'],
      ['check', '--json', 'bad.json'],
      ['protect', 'bad.json', '-o', 'out.json', '--force'],
      ['render', 'bad.json', '-o', 'out.svg', '--force'],
      ['convert', 'bad.csv', '--widget', 'indicator-trend', '-o', 'out.json'],
      ['check', '--widget', bad, 'bad.json'],
      ['check', bad],
    ]) {
      const heads = '"Year\u001b[2J\n","Ay\nton","Ay\nton"\n2023,x,7\n2024,"a\u001bb",9\n';
      const { out: told, err } = call(args, { 'bad.csv': heads });
      assert.ok(told + err !== '', args.join(' '));
      assert.doesNotMatch(told + err, controls);
    }
    const { out: json } = call(['check', '--json', 'bad.json']);
    const messages = JSON.parse(json).map(({ message }) => message);
    assert.ok(messages.some((message) => message.includes(bad)));
  });
});

describe('what fails', () => {
  const eachTo = (target) => ['convert', 'tidy.csv', '--widget', 'indicator-trend', '--where', 'Sex=Girls', '--unit', 'count', '--year', 'financial', '--each-area', '-o', target]; // prettier-ignore
  it('says so in a line: a file where a folder must be', () => {
    const line = 'tidy.csv: expected a folder, received a file; name another';
    assert.equal(refused(eachTo('tidy.csv')), `council-widgets convert: ${line}`);
    assert.equal(refused([...eachTo('tidy.csv'), '--force']), `council-widgets convert: ${line}`);
    assert.equal(
      refused(eachTo('tidy.csv/below')),
      'council-widgets convert: tidy.csv: expected a folder, received a file; name another',
    );
  });
  it('says so in a line: a folder where a file must be, or none', () => {
    mkdirSync(join(folder, 'here'), { recursive: true });
    const line = 'expected a file, received a folder; check its path';
    assert.equal(refused(trend('here')), `council-widgets convert: here: ${line}`);
    assert.equal(
      refused(['render', 'here', '-o', 'x.svg']),
      `council-widgets render: here: ${line}`,
    );
    for (const [out, told] of [
      ['here', 'here cannot be written: it is a folder'],
      [
        'no/such/x.json',
        'no/such/x.json cannot be written: the folder that it lies in is not there',
      ],
      [
        `${'x'.repeat(300)}.json`,
        `${'x'.repeat(300)}.json cannot be written: its name is too long`,
      ],
    ]) /* prettier-ignore */ {
      assert.equal(
        refused([...tidy().slice(0, -4), '--area', 'Ayton', '--where', 'Sex=Girls', '-o', out]),
        `council-widgets convert: ${told}`,
      );
      assert.equal(refused([...tidy(), '-o', out, '--force']), `council-widgets convert: ${told}`);
    }
    assert.equal(refused([...tidy(), '-o', '']), 'council-widgets convert: expected --out FILE, received none'); // prettier-ignore
  });
  it('says so in a line: a folder that nothing can be made in', () => {
    assert.match(
      refused(eachTo('/proc/none/such')),
      /^council-widgets convert: \/proc\/none: cannot be written: /,
    );
  });
  it('ends quietly where whoever reads along has enough', () => {
    const main = join(folder, 'dist/modules/cli/main.js');
    writeFileSync(join(folder, 'many.json'), '{}');
    const args = Array.from({ length: 3000 }, () => 'many.json').join(' ');
    const { stderr } = spawnSync('sh', ['-c', `node ${main} check ${args} | head -1`], {
      cwd: folder,
      encoding: 'utf8',
    });
    assert.equal(stderr, '');
  });
});
