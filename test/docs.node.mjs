// Tests that the pages for people say what the code does: quoted stages, snippets, lists and links.

import assert from 'node:assert/strict';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { build } from 'esbuild';
import { filled, traceBlocks } from '../scripts/trace-dataset.mjs';

const folder = new URL(`../.cache/docs-${process.pid}/`, import.meta.url);
const read = (path) => readFileSync(path, 'utf8');
const pages = [
  'README.md',
  'SECURITY.md',
  ...readdirSync('docs', { recursive: true })
    .filter((path) => path.endsWith('.md'))
    .map((path) => join('docs', path)),
];

describe('docs/architecture.md', () => {
  it('quotes the result of each stage for its dataset', async () => {
    const text = read('docs/architecture.md');
    assert.equal(
      text,
      filled(text, await traceBlocks()),
      'Run node scripts/trace-dataset.mjs, read what it changed, and commit the page.',
    );
  });

  it('quotes every stage', async () => {
    const marks = [...read('docs/architecture.md').matchAll(/<!-- made: (\w+) -->/g)];
    assert.deepEqual(
      marks.map(([, name]) => name),
      Object.keys(await traceBlocks()),
    );
  });

  it('names only folders that exist in its map of src', () => {
    const [, map] = /```\n(src\/\n[^]*?)\nscripts\//.exec(read('docs/architecture.md'));
    const named = [...map.matchAll(/^ {4}([\w-]+)\/ /gm)].map(([, name]) => name);
    assert.ok(named.length > 4);
    const there = ['core', 'widgets'].flatMap((area) => readdirSync(join('src', area)));
    assert.deepEqual(
      named.filter((name) => !there.includes(name)),
      [],
    );
  });
});

describe('datasets in the pages', () => {
  let parse;
  let readPeriod;
  let readValue, limits;
  before(async () => {
    mkdirSync(folder, { recursive: true });
    const outfile = new URL('input.mjs', folder);
    await build({
      stdin: {
        contents: [
          "export * from './src/widgets/indicator-trend/input.js';",
          "export { readPeriod } from './src/core/data/read-period.js';",
          "export { readValue } from './src/core/data/value.js';",
          "export * as limits from './src/core/data/limits.js';",
        ].join('\n'),
        resolveDir: process.cwd(),
      },
      outfile: outfile.pathname,
      bundle: true,
      format: 'esm',
      platform: 'node',
    });
    ({ parseIndicatorTrend: parse, readPeriod, readValue, limits } = await import(outfile.href));
  });
  after(() => rmSync(folder, { recursive: true }));

  const inScript = (text) =>
    [...text.matchAll(/<script type="application\/json">([^]*?)<\/script>/g)].map(
      ([, json]) => json,
    );
  const samples = {
    'README.md': inScript(read('README.md')),
    'demo/plain-page.html': inScript(read('demo/plain-page.html')),
    'docs/publishing.md': [...read('docs/publishing.md').matchAll(/```json\n([^]*?)```/g)].map(
      ([, json]) => json,
    ),
  };

  for (const [page, found] of Object.entries(samples)) {
    it(`have no problems in ${page}`, () => {
      assert.ok(found.length > 0);
      for (const json of found) assert.deepEqual(parse(JSON.parse(json)).problems, []);
    });
  }

  it('have the figures of their fallback table in README.md', () => {
    const [json] = samples['README.md'];
    const cells = [...read('README.md').matchAll(/<td>(\d+)%<\/td>/g)].map(([, cell]) => +cell);
    assert.deepEqual(cells, JSON.parse(json).series[0].values);
  });

  const rowsAfter = (heading) =>
    read('docs/publishing.md')
      .split(heading)[1]
      .split('\n## ')[0]
      .split('\n')
      .filter((line) => /^\| `/.test(line))
      .map((line) => line.split('|').slice(1, -1));
  const codes = (cell) => [...cell.matchAll(/`"?([^`"]+)"?`/g)].map(([, code]) => code);

  it('are of periods that can be read as docs/publishing.md writes them', () => {
    const rows = rowsAfter('\n## Periods').map(([first]) => codes(first));
    assert.ok(rows.flat().length > 10);
    // Some are read only in a list that is written like them.
    const isList = (periods) =>
      parse({
        title: 'A list',
        measure: { unit: 'days' },
        periods,
        series: [{ name: 'A', values: periods.map(() => 7) }],
      }).problems.length === 0;
    const unread = rows.map((row) => row.filter((text) => !readPeriod(text, 'financial')));
    assert.deepEqual(
      unread.filter((row) => row.length > 0 && !isList(row)),
      [],
    );
  });

  it('are within the limits that docs/publishing.md states', () => {
    const numbers = read('docs/publishing.md')
      .split('### How much a dataset may hold')[1]
      .split('\n')
      .filter((line) => line.startsWith('| '))
      .flatMap((line) => line.split('|')[2].match(/\d[\d,]*/g) ?? [])
      .map((number) => Number(number.replaceAll(',', '')));
    const stated = new Set(numbers);
    assert.deepEqual(
      Object.entries(limits).filter(([, most]) => typeof most === 'number' && !stated.has(most)),
      [],
    );
  });

  it('have the shorthand that docs/publishing.md explains', () => {
    const rows = rowsAfter('\n## Where there is no number').filter(([first]) =>
      first.includes('['),
    );
    assert.ok(rows.length > 4);
    for (const [first, , same] of rows) {
      const [meant] = codes(first);
      for (const code of [meant, ...codes(same)]) {
        const { value } = readValue(code === 'null' ? null : code, '', assert.fail);
        assert.equal(value, meant, code);
      }
    }
  });
});

describe('README.md', () => {
  it('has lists that are made from the manifest', () => {
    const made = [...read('README.md').matchAll(/<!-- made: ([\w-]+) -->/g)].map(
      ([, name]) => name,
    );
    const wanted = ['attributes', 'properties', 'custom-properties', 'parts', 'states', 'events'];
    assert.deepEqual([...made].sort(), wanted.sort());
  });

  it('states the policy under which the tests draw the widgets', async () => {
    const { strictPolicy } = await import('../scripts/strict-policy.mjs');
    assert.ok(read('README.md').includes(strictPolicy));
  });
});

const NAMED_TESTS = { 'docs/security.md': 20, 'docs/accessibility.md': 14 };

for (const [page, least] of Object.entries(NAMED_TESTS)) {
  describe(page, () => {
    const text = read(page);
    /** Each list item of a test, with the names in it. */
    const tests = [...text.matchAll(/^ *- `(test\/[^`]+)`: (.*)$/gm)].map(([, path, rest]) => ({
      path,
      names: [...rest.matchAll(/(?<!\w)_([^_]+)_(?!\w)/g)].map(([, name]) => name),
    }));

    it('names only files that exist', () => {
      const paths = [...text.matchAll(/`((?:src|test|scripts|docs)\/[^`*]+)`/g)].map(
        ([, path]) => path,
      );
      assert.ok(paths.length > least);
      assert.deepEqual(
        paths.filter((path) => !existsSync(path)),
        [],
      );
    });

    it('names only tests that exist', () => {
      assert.ok(tests.length > least);
      const missing = tests.flatMap(({ path, names }) => {
        const quoted = read(path).replaceAll('\\', '');
        return names.filter((name) => !quoted.includes(name)).map((name) => `${path}: ${name}`);
      });
      assert.deepEqual(missing, []);
    });
  });
}

describe('docs/accessibility.md', () => {
  const text = read('docs/accessibility.md');

  it('answers all heuristics of Chartability, the critical ones with a test each', () => {
    const critical = text.split(/^\d+\. \*\*/m).slice(1);
    assert.equal(critical.length, 14);
    assert.deepEqual(
      critical.filter((answer) => !answer.includes('- `test/')),
      [],
    );
    const [, others] = /### The others\n([^]*?)\n## /.exec(text);
    const rows = [...others.matchAll(/^\| [^|]+\| (.*) \|$/gm)].slice(2);
    assert.equal(rows.length, 50 - 14);
  });
});

describe('docs/security.md', () => {
  const text = read('docs/security.md');

  it('names a test, or says that there is no defence, in every section of threats', () => {
    const sections = text.split(/^## /m).slice(2, -1);
    assert.ok(sections.length > 6);
    const bare = sections.filter((section) => !/^ *- `test\//m.test(section));
    assert.deepEqual(
      bare.filter((section) => !/nothing to defend|no defence/.test(section)),
      [],
    );
  });

  it('has every threat that the project is to meet', () => {
    const threats = ['file of data', 'page', 'frame', 'policy', 'host', 'withheld', 'password'];
    const headings = [...text.matchAll(/^## (.*)$/gm)].map(([, heading]) => heading).join('; ');
    assert.deepEqual(
      [...threats, 'spreadsheets'].filter((threat) => !headings.includes(threat)),
      [],
    );
  });
});

describe('docs/glossary.md', () => {
  const entries = [...read('docs/glossary.md').matchAll(/\*\*([^*]+)\*\*(?: \(`(\w+)`\))?/g)];
  const sources = readdirSync('src', { recursive: true })
    .filter((path) => path.endsWith('.ts'))
    .map((path) => read(join('src', path)))
    .join('\n');
  const others = pages.filter((page) => page !== join('docs', 'glossary.md')).map(read);
  const texts = [sources, ...others].join('\n');

  it('defines each word once', () => {
    const words = entries.map(([, word]) => word.toLowerCase());
    assert.ok(words.length > 50);
    assert.deepEqual(
      words.filter((word, i) => words.indexOf(word) < i),
      [],
    );
  });

  it('defines only words that the source or another page uses', () => {
    const unused = entries.filter(([, word]) => {
      // "Hit box" is also `hitBox`, and a plural or a longer name is a use.
      const pattern = word.split(/[ -]/).join('[\\s-]*');
      return !new RegExp(`(?<![a-z])${pattern}`, 'i').test(texts);
    });
    assert.deepEqual(
      unused.map(([, word]) => word),
      [],
    );
  });

  it('gives only names that the source has', () => {
    const unknown = entries.filter(
      ([, , name]) => name && !new RegExp(`\\b${name}\\b`).test(sources),
    );
    assert.deepEqual(
      unknown.map(([, , name]) => name),
      [],
    );
  });
});

describe('code in the pages', () => {
  const quotes = pages.flatMap((page) =>
    [...read(page).matchAll(/<!-- from: (\S+) -->\n\n```\w+\n([^]*?)```/g)].map(
      ([, path, code]) => ({ page, path, code }),
    ),
  );

  it('is quoted from files', () => assert.ok(quotes.length > 7));

  for (const { page, path, code } of quotes) {
    it(`is that of ${path} in ${page}`, () => assert.ok(read(path).includes(code)));
  }
});

describe('links', () => {
  for (const page of pages) {
    it(`lead to existing places in ${page}`, () => {
      const dead = [...read(page).matchAll(/\]\(([^)#]+)[^)]*\)/g)]
        .map(([, to]) => to)
        .filter((to) => !to.startsWith('http') && !existsSync(join(dirname(page), to)));
      assert.deepEqual(dead, []);
    });
  }
});
