// Tests that a page that imports only one widget's entry has the types of its element and events.
// Compiles a page for each widget against the sources.

import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import ts from 'typescript';
import { camelName, widgetNames } from '../scripts/widget-names.mjs';

const page = (name) => {
  const stem = camelName(`-${name}`);
  return `
import {
  type ChangeDetail, type ErrorDetail, type Problem, problemMessages, type ReadyDetail, type SelectDetail, type State,
  type ${stem}Dataset, ${stem}Element, type ${stem}Words,
} from './src/widgets/${name}/index.js';
const widget = document.querySelector('council-${name}')!;
widget.addEventListener('council-error', ({ detail }) => {
  const typed: ErrorDetail = detail;
  const problems: readonly Problem[] = typed.problems;
  void problemMessages(problems);
});
widget.addEventListener('council-ready', ({ detail }) => {
  const typed: ReadyDetail = detail;
  typed.widget.toUpperCase();
});
document.addEventListener('council-select', ({ detail }) => {
  const typed: SelectDetail = detail;
  typed.item.name satisfies string;
  typed.parts?.[0] satisfies string | undefined;
  const { area, period, value, unit } = typed;
  return [area?.id, period, value, unit] satisfies (string | number | undefined)[];
});
document.addEventListener('council-change', ({ detail }) => {
  const { name, value, shown }: ChangeDetail = detail;
  return [name.length, value.length, shown] satisfies (number | undefined)[];
});
declare const dataset: ${stem}Dataset;
widget.data = dataset;
widget.data = undefined;
widget.data = null;
widget.data = widget.published;
document.querySelector('council-${name}')!.data satisfies ${stem}Dataset | undefined;
widget.problems satisfies readonly Problem[];
widget.state satisfies State;
void widget.reload().then();
${stem}Element.define('council-other');
declare const welsh: ${stem}Words;
${stem}Element.locales.set('cy', () => Promise.resolve({ words: welsh }));
// @ts-expect-error A title is text.
widget.data = { title: 5 };
// @ts-expect-error What is published cannot be set.
widget.published = dataset;
// @ts-expect-error No state is called that.
widget.state === 'problems';
// @ts-expect-error Words of a language are those of the widget.
${stem}Element.locales.set('cy', () => Promise.resolve({ words: {} }));
// @ts-expect-error An event does not carry it.
widget.addEventListener('council-error', ({ detail }) => detail.nothingOfTheKind);
`;
};

/** A page that makes messages in a language of its own and reads problems apart. */
const problemsPage = (name) => `
import {
  type CoreWords, type Path, type Problem, type ProblemCode, type ProblemFacts, problemLocales,
  type ProblemSentence, type ProblemWords, type Severity,
} from './src/widgets/${name}/index.js';
const place = (path: Path): string => path.join(' > ');
const sentence = ({ code, severity }: Problem): ProblemSentence => {
  const key: ProblemCode = code;
  const weight: Severity = severity;
  return { expected: key, received: weight, remedy: '' };
};
const problemWords: ProblemWords = {
  dataset: 'y set ddata',
  sentence,
  line: (where, { expected, received }: ProblemSentence) => \`\${where}: disgwylid \${expected}, cafwyd \${received}\`,
  more: (count, places) => \`a \${count} arall: \${places.join(', ')}\`,
  untold: (count) => String(count),
  place,
};
problemLocales.set('cy', () => Promise.resolve({ problemWords }));
declare const facts: ProblemFacts['unknown field'];
facts.near satisfies string | undefined;
declare const core: CoreWords;
core.lang satisfies string;
`;

/** A page whose dataset is constant: each list and object in it is readonly. */
const constantPage = (name) => `
import './src/widgets/${name}/index.js';
const widget = document.querySelector('council-${name}')!;
const dataset = ${CONSTANT[name]} as const;
widget.data = dataset;
`;

const ENVELOPE = `title: { en: 'Plans', cy: 'Cynlluniau' }, notes: ['One', { en: 'Two' }], area: { name: 'Exampleshire' }`;
const CELL = `{ value: 3, marks: ['p'], note: 'Draft' }`;
const INDICATOR = `measure: { unit: 'percent' }, periods: ['2023', '2024'], series: [{ name: 'Exampleshire', values: [1, ${CELL}] }]`;

const CONSTANT = {
  'indicator-trend': `{ ${ENVELOPE}, ${INDICATOR}, target: { value: [1, null] } }`,
  'placement-mix': `{ ${ENVELOPE}, groups: [{ name: 'In-house' }], parts: [{ name: 'Homes', value: ${CELL} }] }`,
  'threshold-funnel': `{ ${ENVELOPE}, levels: [{ name: 'Early help', value: ${CELL} }], sources: [{ name: 'Schools', value: 7 }] }`,
  'cost-comparator': `{ ${ENVELOPE}, unit: 'pounds per bed per week', provisions: [{ name: 'Homes', kind: 'in-house', cost: ${CELL} }], packages: [4000, 5000] }`,
  'vital-signs': `{ ${ENVELOPE}, indicators: [{ name: 'Re-referrals', ${INDICATOR} }] }`,
};

/** A page that sets several mixes beside each other. */
const listOfMixes = `
import { type PlacementMixDataset, PlacementMixElement } from './src/widgets/placement-mix/index.js';
const mix = new PlacementMixElement();
declare const one: PlacementMixDataset;
declare const list: readonly PlacementMixDataset[];
mix.data = one;
mix.data = [one, one];
mix.data = list;
mix.data = [{ title: 'Homes', parts: [] }, { title: 'Homes', areas: [] }] as const;
mix.data satisfies PlacementMixDataset | undefined;
// @ts-expect-error The title of every mix of a list is text.
mix.data = [{ title: 5 }];
`;

/** A page that gives one widget other than the mix a list. */
const listOfTrends = `
import { type IndicatorTrendDataset, IndicatorTrendElement } from './src/widgets/indicator-trend/index.js';
declare const one: IndicatorTrendDataset;
// @ts-expect-error A trend is of one dataset.
new IndicatorTrendElement().data = [one];
`;

/** A page that listens to the what-ifs of the comparison of costs. */
const whatIfPage = `
import { type CostWhatIf } from './src/widgets/cost-comparator/index.js';
document.addEventListener('council-what-if', (event) => {
  const { detail } = event as CustomEvent<CostWhatIf>;
  detail.widget satisfies string;
});
`;

/** The messages of the compiler for a page. */
function faultsOf(text) {
  const options = {
    strict: true,
    noEmit: true,
    skipLibCheck: true,
    target: ts.ScriptTarget.ES2022,
    module: ts.ModuleKind.ESNext,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
    lib: ['lib.es2022.d.ts', 'lib.dom.d.ts', 'lib.dom.iterable.d.ts'],
    types: [],
  };
  const path = `${process.cwd()}/page-of-one-widget.ts`;
  const host = ts.createCompilerHost(options);
  const { fileExists, getSourceFile } = host;
  host.fileExists = (name) => name === path || fileExists(name);
  host.getSourceFile = (name, ...more) =>
    name === path ? ts.createSourceFile(name, text, ...more) : getSourceFile(name, ...more);
  const program = ts.createProgram([path], options, host);
  const source = program.getSourceFile(path);
  return program
    .getSemanticDiagnostics(source)
    .map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, ' '));
}

describe('the types of one entry alone', () => {
  for (const name of widgetNames()) {
    it(`include the data, the state and the events of ${name}`, () => {
      assert.deepEqual(faultsOf(page(name)), []);
    });

    it(`include what messages in another language need in ${name}`, () => {
      assert.deepEqual(faultsOf(problemsPage(name)), []);
    });

    it(`take a constant dataset of ${name}`, () => {
      assert.deepEqual(faultsOf(constantPage(name)), []);
    });
  }

  it('take one mix or a list of them, and no list of another widget', () => {
    assert.deepEqual(faultsOf(listOfMixes), []);
    assert.deepEqual(faultsOf(listOfTrends), []);
  });

  it('include the detail of a what-if', () => {
    assert.deepEqual(faultsOf(whatIfPage), []);
  });
});
