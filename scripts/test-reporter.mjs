// Collects the results of both runners and prints them in one form.
// These are failures too: a file that does not load, one that holds no test, a line that no test expected.

import { relative, resolve } from 'node:path';

/** A tally that prints each failure as it comes. */
export function createTally(print = console.log) {
  const tally = { passed: 0, failed: 0, skipped: 0 };
  const indent = (text) => String(text ?? '').replace(/^/gm, '    ');
  return {
    tally,
    pass: () => void (tally.passed += 1),
    skip: () => void (tally.skipped += 1),
    fail(file, name, detail) {
      tally.failed += 1;
      print(`✗ ${relative('.', file)}${name ? ` › ${name}` : ''}\n${indent(detail)}\n`);
    },
    /** Prints the closing line; true where something ran and nothing failed. */
    end() {
      const { passed, failed, skipped } = tally;
      if (passed + failed + skipped === 0) print('No test ran.');
      print(`${passed} passed, ${failed} failed, ${skipped} skipped`);
      return failed === 0 && passed > 0;
    },
  };
}

/** Reporter for the web test runner. */
export function browserReporter(into) {
  return {
    reportTestFileResults({ sessionsForTestFile, testFile }) {
      for (const session of sessionsForTestFile) {
        const before = sum(into.tally);
        countSuite(session.testResults, [], testFile, into);
        for (const error of session.errors) into.fail(testFile, '', describeError(error));
        for (const url of session.request404s) into.fail(testFile, '', `Not found: ${url}`);
        if (sum(into.tally) === before) into.fail(testFile, '', 'The file holds no test.');
        if (session.logs.length > 0) into.fail(testFile, '', unexpected('console', session.logs));
      }
    },
  };
}

/** Lines that a test expects never get here: test/support/expect-console.ts removes them. */
function unexpected(where, logs) {
  const lines = logs.map((log) => log.map(String).join(' '));
  return [`No test expected on the ${where}:`, ...lines].join('\n');
}

function sum({ passed, failed, skipped }) {
  return passed + failed + skipped;
}

function countSuite(suite, path, file, into) {
  for (const test of suite?.tests ?? []) {
    if (test.skipped) into.skip();
    else if (test.passed) into.pass();
    else into.fail(file, [...path, test.name].join(' › '), describeError(test.error));
  }
  for (const inner of suite?.suites ?? []) countSuite(inner, [...path, inner.name], file, into);
}

function describeError(error) {
  if (!error) return 'Failed without an error.';
  const { name, message, stack, expected, actual } = error;
  const lines = [`${name ? `${name}: ` : ''}${message ?? error}`];
  if (expected !== undefined) lines.push(`expected: ${expected}`, `received: ${actual}`);
  if (stack && !stack.includes(message)) lines.push(stack);
  else if (stack) lines.push(stack.slice(stack.indexOf(message) + message.length).trim());
  return lines.filter(Boolean).join('\n');
}

/** Counts the events of node:test's `run()`; returns the number of tests in each file. */
export async function countNodeTests(stream, into) {
  const perFile = new Map();
  const output = new Map();
  for await (const { type, data } of stream) {
    if (type === 'test:stderr' || type === 'test:stdout') {
      output.set(data.file, (output.get(data.file) ?? '') + data.message);
    }
    if (type !== 'test:pass' && type !== 'test:fail') continue;
    const { details, file, name, skip, todo } = data;
    if (details?.type === 'suite' && type === 'test:pass') continue;
    if (details?.error?.failureType === 'subtestsFailed') continue;
    const isFile = resolve(name) === file; // a file that holds no test passes under its own name
    if (isFile && type === 'test:pass') continue;
    perFile.set(file, (perFile.get(file) ?? 0) + 1);
    if (type === 'test:fail') into.fail(file, isFile ? '' : name, describeNodeError(details.error));
    else if (skip !== undefined || todo !== undefined) into.skip();
    else into.pass();
  }
  for (const [file, text] of output) {
    if (text.trim()) into.fail(file, '', unexpected('output', [[text.trimEnd()]]));
  }
  return perFile;
}

function describeNodeError(error) {
  const cause = error?.cause ?? error;
  return cause?.stack ?? String(cause);
}
