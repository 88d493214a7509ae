// Tests how the files for browsers are made: what modules import and export, and the release of each file.

import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { parseAst } from 'vite';
import { englishWithin } from '../scripts/browser-files/english.mjs';
import { exportsOf, importsOf } from '../scripts/browser-files/imports.mjs';
import { ownCopies } from '../scripts/browser-files/own-copies.mjs';
import { partRelease, RELEASE, stampRelease } from '../scripts/browser-files/release.mjs';

describe('what a module imports', () => {
  const cases = {
    "import { a, b as c } from 'x';": [{ specifier: 'x', names: ['a', 'b'] }],
    "import d from 'x';": [{ specifier: 'x', names: ['default'] }],
    "import * as all from 'x'; all.one(all.two, other.three);": [
      { specifier: 'x', names: ['one', 'two'] },
    ],
    "import 'x';": [{ specifier: 'x', names: [] }],
    "export * from 'x';": [{ specifier: 'x', passed: '*' }],
    "export { a, b as c } from 'x';": [
      { specifier: 'x', passed: [['a', 'a'], ['c', 'b']] }, // prettier-ignore
    ],
    "export const a = () => import('x');": [],
  };
  for (const [code, expected] of Object.entries(cases)) {
    it(code, () => assert.deepEqual(importsOf(parseAst(code)), expected));
  }
});

describe('what a module exports itself', () => {
  const cases = {
    'export const a = 1, b = 2;': ['a', 'b'],
    'export function f() {} export class C {}': ['f', 'C'],
    'const a = 1; export { a as b };': ['b'],
    'export default 1;': ['default'],
    'export const { a, b: c, d: { e } } = made();': ['a', 'c', 'e'],
    "export * from 'x'; export { a } from 'x';": [],
  };
  for (const [code, expected] of Object.entries(cases)) {
    it(code, () => assert.deepEqual(exportsOf(parseAst(code)), expected));
  }
});

describe('rules that parts of two languages share', () => {
  const folder = '/src/widgets/made-up';
  const { resolveId } = ownCopies(new Set([`${folder}/words.facts.ts`]));
  const resolve = (source) => ({ id: source.startsWith('\0') ? source : `${folder}/${source}` });
  const from = async (importer, source) =>
    (await resolveId.call({ resolve }, source, `${folder}/${importer}`, {}))?.id;

  it('are copied into the part of another language, with what they import', async () => {
    const copy = `${folder}/words.rules.ts?own`;
    assert.equal(await from('words.notes.cy.ts', 'words.rules.ts'), copy);
    assert.equal(await from('words.other.ts?own', 'words.rules.ts'), copy);
  });

  it('stay where English or no language asks for them', async () => {
    assert.equal(await from('words.notes.en.ts', 'words.rules.ts'), undefined);
    assert.equal(await from('words.rules.ts', 'words.other.ts'), undefined);
  });

  it('are not copied where they are at hand, nor is what is no such rule', async () => {
    for (const source of [
      'words.facts.ts',
      'words.cy.ts',
      'model.ts',
      '\0core-door:/core/words/a.ts',
    ])
      assert.equal(await from('words.notes.cy.ts', source), resolve(source).id);
  });
});

describe('the release', () => {
  const { renderChunk } = partRelease();

  it('is said by a part, and checked where one is loaded', () => {
    const part = renderChunk('const a = 1;', { isDynamicEntry: true }).code;
    assert.match(part, new RegExp(`export const release = '${RELEASE}';`));
    const loader = renderChunk('import("./parts/a.js")', { isDynamicEntry: false }).code;
    assert.match(loader, /import\("\.\/parts\/a\.js"\)\.then\(partOfThisRelease\)/);
  });

  it('is not checked of a file that checks the core itself', () => {
    const { code } = renderChunk('import("./indicator-trend.js")', { isDynamicEntry: false });
    assert.equal(code.trim(), 'import("./indicator-trend.js")');
  });

  it('is the same for the same files in any order, and another where one has changed', () => {
    const files = [
      { fileName: 'a.js', code: `a = '${RELEASE}'` },
      { fileName: 'b.js', code: 'b' },
    ];
    const [{ code }] = stampRelease(files);
    assert.match(code, /^a = '[0-9a-f]{8}'$/);
    assert.equal(stampRelease(files.toReversed())[1].code, code);
    assert.notEqual(stampRelease([files[0], { fileName: 'b.js', code: 'c' }])[0].code, code);
  });
});

describe('the English of a widget', () => {
  const { transform } = englishWithin();
  const code = "locales: { en: () => import('./words.en.js') }";

  it('is put into its element, and only there', () => {
    const { code: within } = transform(code, '/src/widgets/kite/element.ts');
    assert.match(within, /^import \{ words as english \} from '\.\/words\.en\.js';/);
    assert.match(within, /en: \(\) => Promise\.resolve\(\{ words: english \}\)/);
    assert.equal(transform(code, '/src/widgets/kite/words.ts'), null);
  });
});
