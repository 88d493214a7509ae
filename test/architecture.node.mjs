// Checks the tree: import directions, import circles, pure stages, what each widget must have.
// The checks are tried on planted faults first, which shows that they can fail.

import assert from 'node:assert/strict';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { describe, it } from 'node:test';
import {
  importCircles,
  importFaults,
  missingAttacks,
  required,
  wastedParts,
} from '../scripts/architecture.mjs';
import { widgetNames } from '../scripts/widget-names.mjs';

const trend = 'src/widgets/indicator-trend';

describe('the check of imports', () => {
  const refused = {
    'a stage to the right': [`${trend}/model.ts`, `import { a } from './layout.js';`],
    'a part of a stage to the right': [`${trend}/model.ts`, `import { a } from './layout.a.js';`],
    'a type from the right': [`${trend}/protect.ts`, `import type { A } from './model.js';`],
    'a type named with import()': [`${trend}/protect.ts`, `let a: import('./model.js').A;`],
    'an export from the right': [`${trend}/input.ts`, `export * from './model.js';`],
    'lit in a pure stage': [`${trend}/layout.ts`, `import { svg } from 'lit';`],
    'd3 in the view': [`${trend}/view.ts`, `import { line } from 'd3-shape';`],
    'd3 in an element': [`${trend}/element.ts`, `import { sum } from 'd3-array';`],
    'd3 in a shared view': ['src/view/axis.ts', `import { ticks } from 'd3-array';`],
    'lit in core': ['src/core/chart/axis.ts', `import { svg } from 'lit/html.js';`],
    'a widget in core': [
      'src/core/chart/axis.ts',
      `import { a } from '../../widgets/indicator-trend/model.js';`,
    ],
    'view in core': ['src/core/a.ts', `import { a } from '../view/axis.js';`],
    'a widget in view': [
      'src/view/axis.ts',
      `import type { A } from '../widgets/indicator-trend/model.js';`,
    ],
    'view in a pure stage': [`${trend}/words.ts`, `import { a } from '../../view/a.js';`],
    'another widget': [`${trend}/model.ts`, `import { a } from '../placement-mix/model.js';`],
    'another widget without import()': [
      `${trend}/element.ts`,
      `import '../placement-mix/index.js';`,
    ],
    'another widget opened by a view': [
      `${trend}/view.ts`,
      `void import('../placement-mix/index.js');`,
    ],
    'a model in examples': [`${trend}/examples.ts`, `import { a } from './model.js';`],
    'a part to the right': [
      `${trend}/model.ts`,
      `export const a = lazy(() => import('./layout.a.js'));`,
    ],
    'a file that is not a stage': [`${trend}/view.ts`, `import { a } from './helpers.js';`],
    'a brand made outside protect': [
      `${trend}/model.ts`,
      `import { publishable } from '../../core/data/publishable.js';`,
    ],
    'a language without import()': [`${trend}/element.ts`, `import { en } from './words.en.js';`],
    'a browser in the command line': ['src/cli/check.ts', `import { a } from '../view/axis.js';`],
    'an element in the command line': [
      'src/cli/check.ts',
      'void import(`../widgets/${name}/element.js`);',
    ],
    'the command line in a page': ['src/view/axis.ts', `import { a } from '../cli/check.js';`],
    'what draws without a browser in a page': [
      'src/view/axis.ts',
      `import { a } from '../static/svg.js';`,
    ],
    'a stage of a widget in what draws without a browser': [
      'src/static/svg.ts',
      `import { a } from '../widgets/indicator-trend/model.js';`,
    ],
    'Node in a page': ['src/view/axis.ts', `import { readFile } from 'node:fs';`],
    'an unknown package': ['src/view/axis.ts', `import $ from 'jquery';`],
    'the document': [`${trend}/model.ts`, `const a = document.body;`],
    'the window': ['src/core/a.ts', `export const a = window;`],
    'the current time': [`${trend}/model.ts`, `const now = Date.now();`],
    "today's date": [`${trend}/layout.ts`, `const today = new Date();`],
    'a random number': ['src/core/a.ts', `export const a = () => Math.random();`],
  };
  for (const [what, [path, text]] of Object.entries(refused)) {
    it(`refuses ${what}`, () => assert.equal(importFaults({ [path]: text }).length, 1));
  }

  const allowed = {
    'core, Node and stages of any widget in the command line': [
      'src/cli/check.ts',
      'import "node:fs"; import { a } from "../core/a.js"; void import(`../widgets/${name}/input.js`);',
    ],
    'the element of any widget in what draws without a browser': [
      'src/static/card.ts',
      'import { a } from "../view/a.js"; void import(`../widgets/${name}/element.js`);',
    ],
    'stages to the left': [`${trend}/layout.ts`, `import { a } from './words.js';`],
    'a part of the same stage': [`${trend}/layout.ts`, `import { a } from './layout.lines.js';`],
    'core and d3': [
      `${trend}/layout.ts`,
      `import { a } from '../../core/chart/a.js'; import { line } from 'd3-shape';`,
    ],
    'a part of the same stage that is loaded later': [
      `${trend}/layout.ts`,
      `export const bars = lazy(() => import('./layout.bars.js'));`,
    ],
    'lit and view in the view': [
      `${trend}/view.ts`,
      `import { svg } from 'lit'; import { a } from '../../view/axis.js';`,
    ],
    'another widget opened by an element': [
      `${trend}/element.ts`,
      `void import('../placement-mix/index.js');`,
    ],
    'a language loaded with import()': [`${trend}/element.ts`, `void import('./words.en.js');`],
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

describe('the check of circles', () => {
  const circles = {
    'two files': [
      { 'src/a.ts': `import { b } from './b.js';`, 'src/b.ts': `import { a } from './a.js';` },
      'src/a.ts → src/b.ts → src/a.ts',
    ],
    'types only': [
      {
        'src/core/a.ts': `import type { B } from './chart/b.js';`,
        'src/core/chart/b.ts': `export type B = import('../a.js').A;`,
      },
      'src/core/a.ts → src/core/chart/b.ts → src/core/a.ts',
    ],
    'three files': [
      {
        'src/c.ts': `import { a } from './a.js';`,
        'src/b.ts': `export * from './c.js';`,
        'src/a.ts': `import { b } from './b.js';`,
        'src/d.ts': `import { a } from './a.js';`,
      },
      'src/a.ts → src/b.ts → src/c.ts → src/a.ts',
    ],
    'one file': [{ 'src/a.ts': `import { a } from './a.js';` }, 'src/a.ts → src/a.ts'],
  };
  for (const [what, [files, chain]] of Object.entries(circles)) {
    it(`finds a circle of ${what}, once`, () => assert.deepEqual(importCircles(files), [chain]));
  }

  it('finds two circles that share a file', () => {
    const files = {
      'src/a.ts': `import './b.js'; import './c.js';`,
      'src/b.ts': `import './a.js';`,
      'src/c.ts': `import './a.js';`,
    };
    assert.deepEqual(importCircles(files), [
      'src/a.ts → src/b.ts → src/a.ts',
      'src/a.ts → src/c.ts → src/a.ts',
    ]);
  });

  it('allows a file that is loaded with import(), and two ways to one file', () => {
    const files = {
      'src/a.ts': `import './b.js'; import './c.js';`,
      'src/b.ts': `import './c.js'; const a = () => import('./a.js');`,
      'src/c.ts': `import { svg } from 'lit';`,
    };
    assert.deepEqual(importCircles(files), []);
  });
});

describe('the check of parts', () => {
  const files = {
    'src/widgets/kite/index.ts': `import './layout.js';`,
    'src/widgets/kite/layout.ts': `export const bars = lazy(() => import('./layout.bars.js'));`,
    'src/widgets/kite/layout.bars.ts': `import type { A } from './layout.js';`,
  };

  it('passes a part that nothing imports at once, but for its types', () => {
    const typed = `import type { B } from './layout.bars.js';`;
    assert.deepEqual(wastedParts(['kite'], files), []);
    assert.deepEqual(
      wastedParts(['kite'], { ...files, 'src/widgets/kite/words.en.ts': typed }),
      [],
    );
  });
  it('finds a part that is imported all the same, by whichever way', () => {
    const words = { 'src/widgets/kite/words.en.ts': `import { a } from './layout.bars.js';` };
    assert.deepEqual(wastedParts(['kite'], { ...files, ...words }), [
      'src/widgets/kite/layout.ts loads src/widgets/kite/layout.bars.ts later, but kite imports it at once',
    ]);
  });
});

describe('the check of attacks', () => {
  const attacked = { 'kite.attack.test.ts': `withstands('kite', kitePuzzle);` };

  it('passes a widget with an attack of its name', () => {
    assert.deepEqual(missingAttacks(['kite'], attacked), []);
  });
  it('finds a widget of the list without a file', () => {
    assert.deepEqual(missingAttacks(['kite', 'lark'], attacked), [
      "test/attack/lark.attack.test.ts must call withstands('lark', …): the widget has no attack",
    ]);
  });
  it('finds a file that attacks another widget', () => {
    const copied = { ...attacked, 'lark.attack.test.ts': attacked['kite.attack.test.ts'] };
    assert.equal(missingAttacks(['kite', 'lark'], copied).length, 1);
  });
});

describe('the tree', () => {
  const paths = readdirSync('src', { recursive: true })
    .map((path) => `src/${path.replaceAll('\\', '/')}`)
    .filter((path) => path.endsWith('.ts'))
    .sort();
  const files = Object.fromEntries(paths.map((path) => [path, readFileSync(path, 'utf8')]));

  it('imports only in the allowed directions, and its pure files are pure', () => {
    assert.ok(paths.length > 0);
    assert.deepEqual(importFaults(files), []);
  });

  it('has no import circle', () => {
    assert.deepEqual(importCircles(files), []);
  });

  it('imports no part at once that is loaded later', () => {
    assert.deepEqual(wastedParts(widgetNames(), files), []);
  });

  it('has every folder of widgets in the list, and nothing else in it', () => {
    const folders = readdirSync('src/widgets', { withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .map((entry) => entry.name);
    assert.ok(folders.length > 0);
    assert.deepEqual([...widgetNames()].sort(), folders.sort());
  });

  it('has an attack on every widget of the list', () => {
    const names = readdirSync('test/attack').filter((name) => name.endsWith('.attack.test.ts'));
    const attacks = names.map((name) => [name, readFileSync(`test/attack/${name}`, 'utf8')]);
    assert.deepEqual(missingAttacks(widgetNames(), Object.fromEntries(attacks)), []);
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
