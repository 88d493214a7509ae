// Tests that the command line draws pictures: of published datasets, without a withheld number, the same bytes twice.

import assert from 'node:assert/strict';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, it } from 'node:test';
import { Resvg } from '@resvg/resvg-js';
import { commandLine } from '../support/command-line.mjs';

const { folder, call, remove } = await commandLine('render');
after(remove);

const published = (name) => join(process.cwd(), 'demo/data', `${name}.json`);
const bytesOf = (name) => readFileSync(join(folder, name));
const textOf = (name) => bytesOf(name).toString('utf8');
/** What can be read in a picture, and heard. */
const wordsIn = (svg) =>
  [...svg.matchAll(/>([^<]+)</g)].map(([, text]) => text.replaceAll('&amp;', '&')).join('\n');

/** One published file for each widget, with words that its picture must hold. */
const REAL = {
  'children-looked-after-rate': [
    'Doncaster: 74 children in care per 10,000, down 5 in a year',
    'Doncaster 74',
    'Middle half of 10 neighbours',
    'Source: Department for Education',
    'Licence: Open Government Licence v3.0.',
    'Years end on 31 March.',
  ],
  'place-providers-doncaster': [
    'Private provision',
    '228',
    'All other',
    'Licence: Open Government Licence v3.0.',
  ],
  'front-door-doncaster': ['6,134', 'Level 2, enhanced', 'No figures shown'],
  'costs-two-bases': ['£3,110', 'In-house, at full occupancy', '£4,750', 'At 85% occupancy'],
  'exampleshire-vital-signs': [
    'Child protection',
    'Visits to children on a plan',
    '≥ 95% (±3)',
    'In tolerance',
    'Overdue',
    'Target missed: short of the target by more',
    '[c] confidential: withheld so that nobody can be identified.',
  ],
};

describe('render', () => {
  for (const [name, words] of Object.entries(REAL))
    it(`draws ${name} with its texts, its source and its notes`, () => {
      const { status, out, err } = call(['render', published(name), '-o', `${name}.svg`]);
      assert.equal(status, 0, err);
      assert.equal(out, `${name}.svg: written`);
      const svg = textOf(`${name}.svg`);
      const said = wordsIn(svg);
      for (const each of words) assert.ok(said.includes(each), `${each} is not in ${said}`);
    });
  for (const name of Object.keys(REAL))
    it(`writes ${name} so that it needs nothing else, and the same each time`, () => {
      const again = ['--force', '-o', `${name}.svg`];
      assert.equal(call(['render', published(name), ...again]).status, 0);
      const svg = textOf(`${name}.svg`);
      assert.equal(call(['render', published(name), ...again]).status, 0);
      assert.equal(textOf(`${name}.svg`), svg);
      // It throws where a text is no SVG.
      assert.equal(new Resvg(svg).width, 680);
      assert.doesNotMatch(
        svg,
        /var\(|light-dark|color-mix|class=|style=|<style|NaN|undefined|Infinity/,
      );
      assert.doesNotMatch(svg.replace('http://www.w3.org/2000/svg', ''), /<[^>]*(href|url\(|http)/);
    });
  it('is as wide as is said, and dark where that is said', () => {
    const args = ['render', published('children-looked-after-rate'), '-o', 'dark.svg'];
    assert.equal(call([...args, '--width', '400', '--theme', 'dark']).status, 0);
    const svg = textOf('dark.svg');
    assert.match(svg, /^<svg [^>]*width="400"/);
    assert.match(svg, /<rect width="400" height="\d+" fill="#17191b"\/>/);
    assert.match(
      textOf('children-looked-after-rate.svg'),
      /<rect width="680" height="\d+" fill="#ffffff"\/>/,
    );
  });
  it('numbers the arcs of a donut and their rows where shares do not tell them apart', () => {
    const numbersIn = (name) => {
      const { status, err } = call(['render', published(name), '-o', `${name}.svg`]);
      assert.equal(status, 0, err);
      return wordsIn(textOf(`${name}.svg`)).match(/^\d$/gm) ?? [];
    };
    const all = ['1', '2', '3', '4', '5', '6'];
    assert.deepEqual(numbersIn('placements-rotherham'), [...all, ...all]);
    assert.deepEqual(numbersIn('exampleshire-foster-carers'), []);
  });
  it('draws what is not withheld alone', () => {
    const values = [2041, 3, 1187, 3052];
    const parts = values.map((value, i) => ({ name: `Kind ${'ABCD'[i]}`, value }));
    const mix = { widget: 'placement-mix', title: 'Made up', area: 'Ayton', period: '2024', parts };
    const listed = call(['protect', 'mix.json', '-o', 'public.json'], { 'mix.json': mix }).out;
    assert.match(listed, /^parts\[1\]\.value: withheld, as it tells of few people$/m);
    assert.match(listed, /^parts\[3\]\.value: withheld, as another could be worked out from it$/m);
    for (const [file, name] of [
      ['mix.json', 'own.svg'],
      ['public.json', 'protected.svg'],
    ]) {
      const { status, err } = call(['render', file, '-o', name]);
      assert.equal(status, 0, err);
      const said = wordsIn(textOf(name));
      assert.match(said, /2,041/);
      assert.match(said, /\[c\]|withheld/);
      assert.doesNotMatch(said, /3,?052|^3$|: 3\b/m);
    }
    assert.match(call(['render', 'mix.json', '-o', 'own.svg', '--force']).err, /small|few/);
  });
  it('shows withheld counts of a scorecard in shorthand, and nothing that they are worked out from', () => {
    const sign = (name, values) => ({
      ...{ name, measure: { unit: 'count', kind: 'flow', direction: 'low' } },
      ...{
        periods: ['2022-23', '2023-24', '2024-25'],
        series: [{ name: 'Ayton', role: 'area', values }],
      },
    });
    const indicators = [sign('Calls', [907, 911, 4]), sign('Visits', [807, 3, 811])];
    const signs = { widget: 'vital-signs', title: 'Made up', area: 'Ayton', indicators };
    for (const [width, lines] of [
      [320, /^\[c\]$/m],
      [680, /^\[c\]$/m],
    ]) {
      const args = ['render', 'signs.json', '-o', `signs${width}.svg`, '--width', `${width}`];
      const { status, err } = call(args, { 'signs.json': signs });
      assert.equal(status, 0, err);
      const svg = textOf(`signs${width}.svg`);
      const said = wordsIn(svg);
      assert.match(said, lines);
      assert.match(said, /not known/);
      // The figures, and what they differ by from the others.
      assert.doesNotMatch(said, /^[34]$|\b907 less|808|804/m);
      // A withheld figure has no point: the lines of both are broken, or end, before it.
      assert.equal(svg.match(/<circle/g).length, 2);
      assert.doesNotMatch(svg, /<path d="[^"]*L[^"]*L/);
    }
  });
  it('keeps signs of markup in texts as texts', () => {
    const data = {
      ...JSON.parse(readFileSync(published('children-looked-after-rate'), 'utf8')),
      title: 'A < B & "C" </svg><script>alert(1)</script>\u0001\ud800',
    };
    assert.equal(
      call(['render', 'markup.json', '-o', 'markup.svg'], { 'markup.json': data }).status,
      0,
    );
    const svg = textOf('markup.svg');
    assert.doesNotMatch(svg, /<script/);
    assert.match(svg, /A &lt; B &amp; &quot;C&quot; &lt;\/svg&gt;/);
    assert.equal(new Resvg(svg).width, 680);
  });
  it('writes nothing where it cannot draw, and says why', () => {
    const trend = published('children-looked-after-rate');
    const files = { 'none.json': { widget: 'indicator-trend' }, 'bare.json': { title: 'A' } };
    for (const [args, message] of [
      [[trend, '-o', 'x.gif'], '--format: expected svg, png or html, received “gif”'],
      [[trend, '-o', 'x'], '--format: expected svg, png or html, received none'],
      [
        [trend, '-o', 'x.svg', '--theme', 'blue'],
        '--theme: expected light or dark, received “blue”',
      ],
      [[trend, '-o', 'x.svg', '--lang', 'fr'], '--lang: expected en or cy, received “fr”'],
      [
        [trend, '-o', 'x.svg', '--width', '12em'],
        '--width: expected a whole number from 320 to 4000, received “12em”',
      ],
      [[trend], 'expected --out FILE, received none'],
      [
        ['gone.json', '-o', 'x.svg'],
        'gone.json: expected a file, received none there; check its path',
      ],
      [
        ['bare.json', '-o', 'x.svg'],
        'expected “widget” in the dataset, or --widget, received neither',
      ],
    ]) {
      const { status, out, err } = call(['render', ...args], files);
      assert.equal(status, 2, err);
      assert.equal(out, '');
      assert.ok(err.startsWith(`council-widgets render: ${message}`), err);
    }
    const faulty = call(['render', 'none.json', '-o', 'x.svg']);
    assert.equal(faulty.status, 1);
    assert.match(
      faulty.err,
      /^none\.json: periods: expected a list of periods, received nothing; add it$/m,
    );
    assert.ok(!existsSync(join(folder, 'x.svg')));
  });
  it('writes over a picture only where it is told to', () => {
    const args = ['render', published('costs-two-bases'), '-o', 'kept.svg'];
    assert.equal(call(args, { 'kept.svg': 'mine' }).status, 2);
    assert.equal(textOf('kept.svg'), 'mine');
    assert.equal(call([...args, '--force']).status, 0);
    assert.match(textOf('kept.svg'), /^<svg /);
  });
});

describe('render as PNG', () => {
  const args = ['render', published('place-providers-doncaster'), '--width', '400', '-o'];
  it('has two dots to a px, says so, and is the same each time', () => {
    for (const name of ['one.png', 'other.png']) {
      const { status, err } = call([...args, name]);
      assert.equal(status, 0, err);
    }
    const png = bytesOf('one.png');
    assert.deepEqual(png, bytesOf('other.png'));
    assert.equal(png.subarray(1, 4).toString(), 'PNG');
    assert.equal(png.readUInt32BE(16), 800);
    assert.equal(png.subarray(37, 41).toString(), 'pHYs');
    // 192 dots an inch.
    assert.equal(png.readUInt32BE(41), 7559);
  });
  it('is drawn where --format says so, whatever the name', () => {
    assert.equal(call([...args, 'picture', '--format', 'png']).status, 0);
    assert.equal(bytesOf('picture').subarray(1, 4).toString(), 'PNG');
  });
  it('says which font to install where a machine has none that is as wide as measured', () => {
    const config = '<fontconfig><dir>no-fonts</dir></fontconfig>';
    const env = { FONTCONFIG_FILE: join(folder, 'fonts.conf'), HOME: folder };
    const { status, err } = call([...args, 'bare.png'], { 'fonts.conf': config }, { env });
    assert.equal(status, 2);
    assert.match(err, /png: expected Arial, Liberation Sans or Arimo on this machine/);
    assert.match(err, /install one, such as fonts-liberation on Debian, or draw an svg/);
    assert.ok(!existsSync(join(folder, 'bare.png')));
    assert.equal(call([...args, 'bare.svg'], {}, { env }).status, 0);
  });
  it('says what to install where resvg is not, and draws an SVG there', () => {
    const alone = mkdtempSync(join(tmpdir(), 'alone-'));
    cpSync(join(folder, 'dist'), join(alone, 'dist'), { recursive: true });
    mkdirSync(join(alone, 'node_modules'));
    for (const name of ['d3-array', 'd3-shape', 'd3-path', '@lit', '@lit-labs'])
      symlinkSync(join(process.cwd(), 'node_modules', name), join(alone, 'node_modules', name));
    const main = join(alone, 'dist/modules/cli/main.js');
    const { status, err } = call([...args, join(alone, 'a.png')], {}, { main });
    assert.equal(status, 2, err);
    assert.match(err, /png: resvg is not installed; npm install @resvg\/resvg-js, or draw an svg/);
    assert.equal(call([...args, join(alone, 'a.svg')], {}, { main }).status, 0);
    rmSync(alone, { recursive: true });
  });
});
