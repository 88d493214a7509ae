// Does the tree keep to the house: import directions, pure stages, one list, nothing missing?
// The checker is tried on planted faults first, so that it is known to be able to fail.

import assert from 'node:assert/strict';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { describe, it } from 'node:test';
import { importFaults, required } from '../scripts/architecture.mjs';
import { widgetNames } from '../scripts/widget-names.mjs';

const trend = 'src/widgets/indicator-trend';

describe('the checker', () => {
  const refused = {
    'a stage that looks to its right': [`${trend}/model.ts`, `import { a } from './layout.js';`],
    'a part of a stage to its right': [`${trend}/model.ts`, `import { a } from './layout.a.js';`],
    'a type from the right': [`${trend}/protect.ts`, `import type { A } from './model.js';`],
    'a type named in passing': [`${trend}/protect.ts`, `let a: import('./model.js').A;`],
    'an export passed on from the right': [`${trend}/input.ts`, `export * from './model.js';`],
    'lit in a pure stage': [`${trend}/layout.ts`, `import { svg } from 'lit';`],
    'lit in core': ['src/core/chart/axis.ts', `import { svg } from 'lit/html.js';`],
    'core that knows a widget': [
      'src/core/chart/axis.ts',
      `import { a } from '../../widgets/indicator-trend/model.js';`,
    ],
    'core that knows view': ['src/core/a.ts', `import { a } from '../view/axis.js';`],
    'view that knows a widget': [
      'src/view/axis.ts',
      `import type { A } from '../widgets/indicator-trend/model.js';`,
    ],
    'a pure stage that knows view': [`${trend}/words.ts`, `import { a } from '../../view/a.js';`],
    'another widget': [`${trend}/model.ts`, `import { a } from '../placement-mix/model.js';`],
    'another widget at once': [`${trend}/element.ts`, `import '../placement-mix/index.js';`],
    'another widget from view': [`${trend}/view.ts`, `void import('../placement-mix/index.js');`],
    'examples that know the model': [`${trend}/examples.ts`, `import { a } from './model.js';`],
    'a file that is no stage': [`${trend}/view.ts`, `import { a } from './helpers.js';`],
    'a brand made elsewhere': [
      `${trend}/model.ts`,
      `import { publishable } from '../../core/data/publishable.js';`,
    ],
    'a language at once': [`${trend}/element.ts`, `import { en } from './words.en.js';`],
    'a stranger': ['src/view/axis.ts', `import $ from 'jquery';`],
    'the document': [`${trend}/model.ts`, `const a = document.body;`],
    'the window': ['src/core/a.ts', `export const a = window;`],
    'the time': [`${trend}/model.ts`, `const now = Date.now();`],
    today: [`${trend}/layout.ts`, `const today = new Date();`],
    chance: ['src/core/a.ts', `export const a = () => Math.random();`],
  };
  for (const [what, [path, text]] of Object.entries(refused)) {
    it(`refuses ${what}`, () => assert.equal(importFaults({ [path]: text }).length, 1));
  }

  const allowed = {
    'stages to the left': [`${trend}/layout.ts`, `import { a } from './words.js';`],
    'a part of the same stage': [`${trend}/layout.ts`, `import { a } from './layout.lines.js';`],
    'core and d3': [
      `${trend}/layout.ts`,
      `import { a } from '../../core/chart/a.js'; import { line } from 'd3-shape';`,
    ],
    'lit and view in the view': [
      `${trend}/view.ts`,
      `import { svg } from 'lit'; import { a } from '../../view/axis.js';`,
    ],
    'another widget opened by an element': [
      `${trend}/element.ts`,
      `void import('../placement-mix/index.js');`,
    ],
    'a language when it is in use': [`${trend}/element.ts`, `void import('./words.en.js');`],
    'words of the same language': [
      `${trend}/words.en.ts`,
      `import { a } from '../../core/words/number.en.js'; import type { B } from './words.js';`,
    ],
    'a stated date, and a field called window': [
      'src/core/a.ts',
      `export const a = { window: new Date(0) }.window;`,
    ],
  };
  for (const [what, [path, text]] of Object.entries(allowed)) {
    it(`allows ${what}`, () => assert.deepEqual(importFaults({ [path]: text }), []));
  }
});

describe('the tree', () => {
  const paths = readdirSync('src', { recursive: true })
    .map((path) => `src/${path.replaceAll('\\', '/')}`)
    .filter((path) => path.endsWith('.ts'))
    .sort();

  it('imports only in the allowed directions, and its pure files are pure', () => {
    assert.ok(paths.length > 0);
    const files = Object.fromEntries(paths.map((path) => [path, readFileSync(path, 'utf8')]));
    assert.deepEqual(importFaults(files), []);
  });

  it('has every folder of widgets in the list, and nothing else in it', () => {
    const folders = readdirSync('src/widgets', { withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .map((entry) => entry.name);
    assert.ok(folders.length > 0);
    assert.deepEqual([...widgetNames()].sort(), folders.sort());
  });

  for (const name of widgetNames()) {
    it(`has every stage and a test of ${name}`, () => {
      const missing = required
        .map((file) => `src/widgets/${name}/${file}`)
        .filter((file) => !existsSync(file));
      assert.deepEqual(missing, []);
      const tests = readdirSync(`test/widgets/${name}`).filter((file) => file.endsWith('.test.ts'));
      assert.ok(tests.length > 0, `test/widgets/${name} holds no test`);
    });
  }
});
