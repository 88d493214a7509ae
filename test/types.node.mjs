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
// @ts-expect-error A dataset has a title.
widget.data = {};
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
  }
});
