// Does a page that imports one widget's entry, and nothing else, know the types of its events?
// It compiles a page of its own for each widget, against our sources.

import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import ts from 'typescript';
import { widgetNames } from '../scripts/widget-names.mjs';

/** Rows of a scorecard open into trends, whose choices a page hears too. */
const heardFrom = (name) =>
  name === 'vital-signs' ? `'${name}' | 'indicator-trend'` : `'${name}'`;

const page = (name) => `
import { type ErrorDetail, type Problem, problemText, type ReadyDetail } from './src/widgets/${name}/index.js';
const widget = document.querySelector('council-${name}')!;
widget.addEventListener('council-error', ({ detail }) => {
  const told: ErrorDetail = detail;
  const problems: readonly Problem[] = told.problems;
  problems.map(problemText);
});
widget.addEventListener('council-ready', ({ detail }) => {
  const told: ReadyDetail = detail;
  told.widget.toUpperCase();
});
document.addEventListener('council-select', ({ detail }) => detail.widget satisfies ${heardFrom(name)});
// @ts-expect-error What an event does not carry is told.
widget.addEventListener('council-error', ({ detail }) => detail.nothingOfTheKind);
`;

/** What the compiler says of a page, in its words. */
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
    it(`name the events of ${name}, and what to make of its problems`, () => {
      assert.deepEqual(faultsOf(page(name)), []);
    });
  }
});
