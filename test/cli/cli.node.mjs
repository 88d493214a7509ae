// Tests the command line as a person calls it: lines, files and exit status.

import assert from 'node:assert/strict';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, describe, it } from 'node:test';
import { jsonSchemas } from '../../scripts/json-schema.mjs';
import { commandLine } from '../support/command-line.mjs';

const { folder, call, written, remove } = await commandLine('cli');
after(remove);

/** A dataset with a small count, and one that would give it away. */
const mix = {
  widget: 'placement-mix',
  title: 'Where children live',
  area: 'Exampleshire',
  period: '2024',
  parts: [
    { name: 'Foster carers', value: 20 },
    { name: 'Friends and family', value: 3 },
    { name: 'Homes', value: 9 },
    { name: 'Others', value: 30 },
  ],
};
/** Of which nothing can be drawn, and which names no widget. */
const funnel = { title: 'Front door', area: 'Exampleshire', period: 'soon' };

describe('council-widgets', () => {
  it('lists its commands, and what each takes', () => {
    const { status, out } = call([]);
    assert.equal(status, 0);
    assert.match(out, /^Usage: npx council-widgets COMMAND …\n\n {2}check {4}Tells every problem/);
    assert.deepEqual(call(['--help']).out, out);
    for (const command of ['check', 'convert', 'protect', 'render', 'schema']) {
      const help = call([command, '--help']);
      assert.equal(help.status, 0);
      assert.match(help.out, new RegExp(`^Usage: npx council-widgets ${command} `));
    }
  });
  it('names its version', () => {
    const { version } = JSON.parse(readFileSync('package.json', 'utf8'));
    assert.deepEqual(call(['--version']), { status: 0, out: version, err: '' });
  });
  it('says what is wrong with how it is called, and ends with 2', () => {
    for (const [args, message] of [
      [['draw'], 'council-widgets: expected a command, received “draw”'],
      [['toString'], 'council-widgets: expected a command, received “toString”'],
      [['check'], 'council-widgets check: expected a file at least, received none'],
      [['check', '--loud', 'a.json'], "council-widgets check: Unknown option '--loud'"],
      [['protect', 'mix.json'], 'council-widgets protect: expected --out FILE, received none'],
      [
        ['protect', 'mix.json', '-o', 'x.json', '--threshold', 'five'],
        'council-widgets protect: --threshold: expected a whole number from 2 on, received “five”',
      ],
      [
        ['schema', 'pie'],
        'council-widgets schema: expected a widget, received “pie”; name one of cost-comparator, indicator-trend, placement-mix, threshold-funnel, vital-signs',
      ],
    ]) {
      const { status, out, err } = call(args, { 'mix.json': mix });
      assert.equal(status, 2, args.join(' '));
      assert.equal(out, '');
      assert.ok(err.startsWith(message), err);
      assert.match(err, /\nSee: npx council-widgets( \w+)? --help$/);
    }
  });
});

describe('check', () => {
  it('says nothing of a dataset without problems, and ends with 0', () => {
    const good = { ...mix, parts: mix.parts.map((part, i) => ({ ...part, value: 20 + i })) };
    assert.deepEqual(call(['check', 'good.json'], { 'good.json': good }), {
      status: 0,
      out: '',
      err: '',
    });
  });
  it('tells each problem in a line, and ends with 1', () => {
    const files = { 'funnel.json': funnel, 'mix.json': { ...mix, colour: 'red' } };
    const { status, out } = call(
      ['check', 'funnel.json', 'mix.json', '--widget', 'threshold-funnel'],
      files,
    );
    assert.equal(status, 1);
    const lines = out.split('\n');
    assert.ok(lines.includes('funnel.json: nothing can be drawn of it'), out);
    assert.ok(lines[0].startsWith('funnel.json: dataset: expected contacts'), out);
    assert.ok(lines.some((line) => line.startsWith('mix.json: colour: expected a field that is')));
    assert.ok(lines.every((line) => /^(funnel|mix)\.json: /.test(line)));
  });
  it('tells a program the same in JSON', () => {
    const { status, out } = call(['check', '--json', 'mix.json'], { 'mix.json': mix });
    assert.equal(status, 1);
    const [first, ...rest] = JSON.parse(out);
    assert.deepEqual(rest, []);
    const { message, ...told } = first;
    assert.deepEqual(told, {
      file: 'mix.json',
      path: '',
      severity: 'danger',
      code: 'small counts in the file',
    });
    assert.match(message, /^dataset: expected no number in the file that tells of fewer people/);
  });
  it('with --protected fails only where a withheld figure is given away', () => {
    const files = {
      'mix.json': mix,
      'red.json': {
        ...mix,
        colour: 'red',
        parts: mix.parts.map((part) => ({ ...part, value: 20 })),
      },
      'near.json': {
        ...mix,
        total: 62,
        parts: mix.parts.map((part, i) => ({ ...part, value: i === 1 ? '[c]' : part.value })),
        disclosure: { protected: true },
      },
    };
    assert.equal(call(['check', '--protected', 'mix.json'], files).status, 1);
    assert.deepEqual(call(['check', '--protected', 'red.json']), { status: 0, out: '', err: '' });
    const near = call(['check', '--protected', 'near.json']);
    assert.equal(near.status, 1);
    assert.match(near.out, /cannot be worked out/);
  });
  it('says why a file is no dataset, and goes on with the next', () => {
    const files = {
      'page.json': '<!doctype html>',
      'half.json': '{"title": "A",\n"parts": [81, NaN]}',
      'latin.json': Buffer.from([0x7b, 0xe9, 0x7d]),
      'marked.json': `\uFEFF${JSON.stringify(mix)}`,
    };
    const names = Object.keys(files);
    const { out } = call(['check', 'none.json', '.', ...names], files);
    assert.deepEqual(out.split('\n').slice(0, 5), [
      'none.json: expected a file, received none there; check its path',
      '.: expected a file, received a folder; check its path',
      'page.json: expected JSON, received a web page in its place; check the address, and whether readers must log in',
      'half.json: expected JSON, received text that is not from line 2, column 15 on; check commas, quotes and brackets',
      'latin.json: expected text in utf-8, received bytes that are not; save the file as UTF-8',
    ]);
    assert.match(out.split('\n')[5], /^marked\.json: dataset: expected no number/);
  });
  it('says of a dataset that its widget is not known, and goes on with the next', () => {
    const files = { 'funnel.json': funnel, 'pie.json': { ...mix, widget: 'pie' }, 'mix.json': mix };
    const { status, out } = call(['check', ...Object.keys(files)], files);
    assert.equal(status, 1);
    const list =
      'name one of cost-comparator, indicator-trend, placement-mix, threshold-funnel, vital-signs';
    assert.deepEqual(out.split('\n').slice(0, 2), [
      `funnel.json: expected “widget” in the dataset, or --widget, received neither; ${list}`,
      `pie.json: expected a widget, received “pie”; ${list}`,
    ]);
    assert.match(out.split('\n')[2], /^mix\.json: dataset: expected no number/);
    assert.equal(call(['check', '--widget', 'pie', 'mix.json']).status, 2);
  });
});

describe('protect', () => {
  const values = (dataset) => dataset.parts.map(({ value }) => value.value);

  it('writes what may be published, which check finds protected, and says what was withheld', () => {
    const { status, out, err } = call(['protect', 'mix.json', '-o', 'out.json'], {
      'mix.json': mix,
    });
    assert.equal(status, 0);
    assert.equal(err, '');
    assert.equal(
      out,
      'parts[1].value: withheld, as it tells of few people\nparts[3].value: withheld, as another could be worked out from it\nout.json: 2 withheld',
    );
    assert.deepEqual(values(written('out.json')), [20, '[c]', 9, '[c]']);
    assert.deepEqual(call(['check', '--protected', 'out.json']), { status: 0, out: '', err: '' });
  });
  it('takes another threshold, and rounds', () => {
    call(['protect', 'mix.json', '-o', 'ten.json', '--threshold', '10', '--force'], {
      'mix.json': mix,
    });
    const [first, ...others] = values(written('ten.json'));
    assert.deepEqual([first, ...others.slice(0, 2)], [20, '[c]', '[c]']);
    call(['protect', 'mix.json', '-o', 'round.json', '--round', '5']);
    for (const value of values(written('round.json')))
      assert.ok(value === '[c]' || value % 5 === 0, `${value}`);
    assert.equal(call(['check', '--protected', 'round.json']).status, 0);
  });
  it('writes over no file unless it is told to, and leaves no other file behind', () => {
    const before = { ...mix, title: 'Before' };
    const { status, err } = call(['protect', 'mix.json', '-o', 'there.json'], {
      'mix.json': mix,
      'there.json': before,
    });
    assert.equal(status, 2);
    assert.match(err, /^council-widgets protect: there\.json is there; --force writes over it/);
    assert.equal(written('there.json').title, 'Before');
    assert.equal(call(['protect', 'mix.json', '-o', 'there.json', '--force']).status, 0);
    assert.equal(written('there.json').title, mix.title);
    assert.equal(call(['protect', 'mix.json', '-o', 'no/such.json']).status, 2);
    assert.deepEqual(
      readdirSync(folder).filter((name) => name.endsWith('.part')),
      [],
    );
  });
  it('writes nothing of what cannot be drawn', () => {
    const { status, err } = call(
      ['protect', 'funnel.json', '-o', 'none.json', '--widget', 'threshold-funnel'],
      { 'funnel.json': funnel },
    );
    assert.equal(status, 1);
    assert.match(err, /^funnel\.json: dataset: expected contacts/);
    assert.ok(!readdirSync(folder).includes('none.json'));
  });
  it('protects a scorecard whose rows have settings of their own, so that it passes', () => {
    const row = (name, values, more = {}) => ({
      name,
      measure: { unit: 'count', counts: 'people' },
      periods: ['2022-23', '2023-24'],
      series: [{ name: 'A', role: 'area', values }],
      ...more,
    });
    const indicators = [[5, 5], [20, 2], [15, 5], [84, 0]].map((values, i) => row(`I${i}`, values)); // prettier-ignore
    const card = { widget: 'vital-signs', title: 'Made up', area: 'A', indicators };
    assert.equal(
      call(['protect', 'card.json', '-o', 'shown.json'], { 'card.json': card }).status,
      0,
    );
    assert.deepEqual(call(['check', '--protected', 'shown.json']), { status: 0, out: '', err: '' });
    // Protected once more, nothing else is withheld.
    assert.match(call(['protect', 'shown.json', '-o', 'again.json']).out, /: 0 withheld$/);
    const own = [row('I', [7, 50], { disclosure: { threshold: 5 } }), row('J', [7, 53])];
    const files = { 'own.json': { ...card, indicators: own } };
    call(['protect', 'own.json', '--threshold', '10', '-o', 'ten-rows.json'], files);
    const sevens = written('ten-rows.json').indicators.map(({ series }) => series[0].values[0]);
    assert.deepEqual(
      sevens.map((value) => value.value ?? value),
      ['[c]', '[c]'],
    );
  });
  it('sets how areas of a mix and datasets of a list are protected that say so themselves', () => {
    const parts = (small) => [
      { name: 'Foster carers', value: 20 },
      { name: 'Homes', value: small },
      { name: 'Others', value: 30 },
    ];
    const own = { disclosure: { threshold: 5 } };
    const areas = { widget: 'placement-mix', title: 'Made up', period: '2024' };
    const files = {
      'own-areas.json': { ...areas, areas: [{ area: 'A', parts: parts(7), ...own }, { area: 'B', parts: parts(8) }] }, // prettier-ignore
    };
    call(['protect', 'own-areas.json', '--threshold', '10', '-o', 'ten-areas.json'], files);
    const ofArea = ({ parts: list }) => list.map(({ value }) => value.value);
    for (const area of written('ten-areas.json').areas) {
      assert.equal(area.disclosure?.protected ?? true, true);
      assert.deepEqual(ofArea(area).slice(0, 2), [20, '[c]']);
    }
    assert.equal(call(['check', '--protected', 'ten-areas.json']).status, 0);
  });
  it('says that parts do not make up their total, which else would tell a withheld one', () => {
    const parts = [
      { name: 'Own', value: 2 },
      { name: 'Others', value: 58 },
    ];
    const contacts = { widget: 'threshold-funnel', title: 'Made up', area: 'A', period: '2024' };
    const files = {
      'rest.json': { ...mix, parts, total: 88 },
      'rest-funnel.json': { ...contacts, contacts: 88, sources: parts },
    };
    for (const name of Object.keys(files)) {
      const out = `open-${name}`;
      assert.equal(call(['protect', name, '-o', out], files).status, 0);
      assert.equal(written(out).whole, false);
      assert.deepEqual(call(['check', '--protected', out]), { status: 0, out: '', err: '' });
    }
  });
  it('writes nothing that would not pass, such as one [c] beside its total', () => {
    const parts = [
      { name: 'Own', value: '[c]' },
      { name: 'Others', value: 7 },
    ];
    const files = { 'lone.json': { ...mix, parts, total: 30 } };
    const { status, err } = call(['protect', 'lone.json', '-o', 'lone-out.json'], files);
    assert.equal(status, 1);
    assert.equal(
      err,
      'lone.json: not written, since parts: expected withheld numbers ("value") that cannot be worked out, received one for which the others leave fewer than 5 possible numbers; tell its publisher, or withhold a further number',
    );
    assert.ok(!readdirSync(folder).includes('lone-out.json'));
  });
  it('protects every dataset of the demo that its publisher has not, so that it passes', () => {
    const names = readdirSync('demo/data').filter(
      (name) =>
        name.endsWith('.json') &&
        !JSON.parse(readFileSync(join('demo/data', name), 'utf8')).disclosure?.protected,
    );
    assert.ok(names.length > 10);
    const failed = names.filter((name) => {
      const args = ['protect', join(process.cwd(), 'demo/data', name), '-o', 'demo.json'];
      const { status } = call([...args, '--threshold', '8', '--force']);
      return status !== 0 || call(['check', '--protected', 'demo.json']).status !== 0;
    });
    assert.deepEqual(failed, []);
  });
});

describe('convert', () => {
  const sources = join(process.cwd(), 'demo/data/sources');
  const rates = join(sources, 'cla_number_and_rate_per_10k_children.csv');
  const trend = ['convert', rates, '--widget', 'indicator-trend', '--year', 'financial', '--force'];

  it('makes a trend of a published file, with its comparators and where it is from', () => {
    const chosen = ['--area', 'Doncaster', '--measure', 'rate per 10000'];
    const beside = ['--comparator', 'england', '--comparator', 'neighbours'];
    const neighbours = ['--neighbours', join(sources, 'sn_model_2025_wide.csv')];
    const from = ['--source', 'Department for Education', '--licence', 'OGL 3'];
    const args = [...trend, ...chosen, ...beside, ...neighbours, ...from, '-o', 'trend.json'];
    const { status, out } = call(args);
    assert.equal(status, 0);
    assert.equal(out, 'trend.json: written');
    const dataset = written('trend.json');
    assert.deepEqual(dataset.source, { name: 'Department for Education', licence: 'OGL 3' });
    assert.equal(dataset.area.name, 'Doncaster');
    const roles = dataset.series.map(({ role }) => role);
    assert.deepEqual([...new Set(roles)], ['area', 'national', 'neighbours']);
    const [row] = readFileSync(rates, 'utf8')
      .split('\n')
      .filter((line) => line.startsWith('2025,') && line.includes(',Doncaster,'));
    assert.equal(`${dataset.series[0].values.at(-1)}`, row.trim().split(',').at(-1));
    assert.equal(call(args.slice(0, -2).concat('-o', 'again.json')).status, 0);
    assert.deepEqual(written('again.json'), dataset);
  });
  it('says which choices are open, and what there is to choose from', () => {
    const { status, out, err } = call([...trend, '-o', 'open.json']);
    assert.equal(status, 1);
    assert.equal(out, '');
    assert.match(err, /: option measure: expected one measure, .* choose .*"rate per 10000"/);
    assert.match(err, /: option area: expected /);
    assert.ok(!readdirSync(folder).includes('open.json'));
  });
  it('makes a mix of the categories of a filter', () => {
    const file = join(sources, 'la_cla_on_31_march_placements.csv');
    const args = ['--where', 'cla group=Place providers', '--parts', 'characteristic'];
    const { status } = call([
      ...['convert', file, '--widget', 'placement-mix', '-o', 'providers.json'],
      ...['--area', 'Doncaster', '--year', 'financial', '--protected', ...args],
    ]);
    assert.equal(status, 0);
    const { parts, disclosure } = written('providers.json');
    assert.ok(parts.some(({ name, value }) => /Private/.test(name) && value > 200));
    assert.deepEqual(disclosure, { protected: true });
  });
  it('reads a table with a column for each series as the link below one would say', () => {
    const files = {
      'wide.csv': 'Year;Exampleshire;England\n2022-23;81%;80%\n2023-24;[c];82%\n2024-25;85%;83%\n',
    };
    const args = ['convert', 'wide.csv', '--widget', 'indicator-trend', '--force'];
    const said = ['--title', 'Plans reviewed', '--options', 'direction=high&target=90'];
    assert.equal(call([...args, ...said, '-o', 'wide.json'], files).status, 0);
    const { title, measure, series, target } = written('wide.json');
    assert.equal(title, 'Plans reviewed');
    assert.equal(measure.unit, 'percent');
    assert.equal(measure.direction, 'high');
    assert.equal(target.value, 90);
    assert.deepEqual(series[0].values.slice(0, 2), [81, '[c]']);
    const funnel = call(['convert', 'wide.csv', '--widget', 'threshold-funnel', '-o', 'no.json']);
    assert.match(funnel.err, /expected a widget that reads tables, received “threshold-funnel”/);
  });
  it('makes each area that is named lead, of a table with a column for each series too', () => {
    const files = {
      'places.csv':
        'Visits, Ayton\n\nYear;Ayton;Byton\n2022-23;81%;70%\n2023-24;85%;73%\n\nSource: us\n',
    };
    const args = ['convert', 'places.csv', '--widget', 'indicator-trend'];
    const two = call([...args, '--area', 'Ayton', '--area', 'Byton', '-o', 'places'], files);
    assert.equal(two.status, 0, two.err);
    for (const name of ['Ayton', 'Byton']) {
      const { series, notes } = written(`places/${name.toLowerCase()}.json`);
      assert.equal(series.find(({ role }) => role === 'area').name, name);
      assert.deepEqual(notes, ['Source: us']);
    }
  });
  it('makes a file for each area that is named, and for each authority of a file', () => {
    const args = ['convert', rates, '--widget', 'indicator-trend', '--year', 'financial'];
    const said = ['--measure', 'rate per 10000', '--comparator', 'england'];
    const two = ['--area', 'Doncaster', '--area', 'Rotherham', '-o', 'two'];
    const { status, out, err } = call([...args, ...said, ...two]);
    assert.equal(status, 0, err);
    assert.equal(out, 'two/doncaster.json: written\ntwo/rotherham.json: written');
    assert.equal(written('two/rotherham.json').series[0].name, 'Rotherham');
    const each = [...args, ...said, '--each-area', '-o', 'each'];
    call(each);
    const names = readdirSync(join(folder, 'each'));
    const authorities = new Set(
      readFileSync(rates, 'utf8')
        .split('\n')
        .filter((line) => line.includes('Local authority'))
        .map((line) => line.split(',')[4]),
    );
    assert.equal(names.length, authorities.size);
    assert.ok(names.length > 10);
    const areas = names.map((name) => written(`each/${name}`).area.name);
    assert.ok(!areas.includes('England') && areas.includes('Doncaster'));
    assert.match(
      call([...each, '--area', 'Doncaster']).err,
      /--area or --each-area, received both/,
    );
  });
  it('asks what columns are before it asks for areas', () => {
    const cells = 'Area,Year,Code,Count\nA,2023,1,5\nA,2023,2,6\nB,2023,1,7\nB,2023,2,8\n';
    const args = ['convert', 'u.csv', '--widget', 'indicator-trend', '--each-area', '-o', 'u'];
    const { status, err } = call(args, { 'u.csv': cells });
    assert.equal(status, 1);
    assert.match(err, /^u\.csv: .*Code/);
    assert.doesNotMatch(err, /received one without/);
  });
  it('reads a spreadsheet, and the sheet that is named', () => {
    const file = new URL('../read/samples/made-up.xlsx', import.meta.url).pathname;
    const args = ['convert', file, '--widget', 'indicator-trend', '-o', 'book.json'];
    const said = ['--sheet', 'Days', '--title', 'Plans', '--options', 'counts=things'];
    assert.equal(call([...args, ...said]).status, 0);
    assert.deepEqual(written('book.json').periods, ['2021-03-31', '2022-03-31']);
    const { status, err } = call([...args, '--sheet', 'Nights', '--force']);
    assert.equal(status, 1);
    assert.match(err, /option sheet: .*choose .*"Days"/);
  });
  it('says what else it was given', () => {
    const args = ['--widget', 'indicator-trend', '-o', 'no.json'];
    const errorOf = (file, ...more) => call(['convert', file, ...args, ...more]).err;
    assert.match(errorOf('mix.json'), /mix\.json is JSON of no format that is converted/);
    assert.match(errorOf('none.csv'), /none\.csv: expected a file, received none there/);
    assert.match(
      errorOf(join(sources, 'sn_model_2025_wide.csv')),
      /holds statistical neighbours and no figures; name it by --neighbours/,
    );
    assert.match(errorOf(rates, '--where', 'Sex'), /--where: expected NAME=VALUE, received “Sex”/);
    assert.match(errorOf(rates, '--url', 'x'), /expected --source beside --url, received none/);
    assert.match(
      errorOf(rates, '--widget', 'threshold-funnel', '--stage', 'Referrals=people'),
      /--stage: expected MEASURE=children flow \(contacts, episodes, children, families; flow or stock\), received “people”/,
    );
    const cost = ['--widget', 'cost-comparator', '-o', 'no.json'];
    assert.match(call(['convert', rates, ...cost]).err, /expected --kind and --unit for costs/);
  });
});

describe('schema', () => {
  it('prints that of a widget', async () => {
    const schemas = JSON.parse(JSON.stringify(await jsonSchemas()));
    writeFileSync(
      join(folder, 'dist/schema/placement-mix.json'),
      JSON.stringify(schemas['placement-mix']),
    );
    const { status, out } = call(['schema', 'placement-mix']);
    assert.equal(status, 0);
    assert.deepEqual(JSON.parse(out), schemas['placement-mix']);
  });

  it('says of every number how large it may be', async () => {
    const numbersIn = (schema) =>
      typeof schema !== 'object' || schema === null
        ? []
        : [
            ...(['number', 'integer'].includes(schema.type) && !schema.enum ? [schema] : []),
            ...Object.values(schema).flatMap(numbersIn),
          ];
    const numbers = numbersIn(Object.values(await jsonSchemas()));
    const isBound = ({ minimum, maximum, exclusiveMinimum, exclusiveMaximum }) =>
      (minimum !== undefined || exclusiveMinimum === -1e15) &&
      (maximum !== undefined || exclusiveMaximum === 1e15);
    assert.ok(numbers.length > 40);
    assert.deepEqual(
      numbers.filter((schema) => !isBound(schema)),
      [],
    );
  });
});
