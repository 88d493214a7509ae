// Collects the console lines of a test, so that it can assert the ones it expects.
// A line that no test expects reaches the real console, where the reporter makes it a failure.
import { recordConsole, type ConsoleLine } from './recorders.js';

export interface ConsoleWatch {
  /** Removes the first line that contains the text or matches the pattern; throws if there is none. */
  expect(wanted: string | RegExp): ConsoleLine;
  /** Removes every line so far, in order: for a test that asserts them all. */
  take(): readonly ConsoleLine[];
}

/** A watch that is in use until `stop`, which returns the lines that nothing removed. */
export function watchConsole(): ConsoleWatch & { stop(): readonly ConsoleLine[] } {
  const recorder = recordConsole();
  const removed = new Set<ConsoleLine>();
  const left = (): readonly ConsoleLine[] => recorder.found.filter((line) => !removed.has(line));
  const remove = (lines: readonly ConsoleLine[]): readonly ConsoleLine[] => {
    lines.forEach((line) => removed.add(line));
    return lines;
  };
  return {
    expect: (wanted) => {
      const line = left().find(({ text }) => matches(text, wanted));
      if (!line) throw new Error(`expected on the console: ${wanted}; received: ${listed(left())}`);
      return remove([line])[0]!;
    },
    take: () => remove(left()),
    stop: () => {
      recorder.stop();
      return left();
    },
  };
}

/**
 * A watch over every test and hook of the `describe` it is called in. The lines that a test leaves
 * are reported as soon as it ends.
 *
 * @example
 * const consoleLines = expectConsole();
 * it('warns of a negative number', async () => {
 *   await mount('council-placement-mix', { data });
 *   consoleLines.expect('parts[0].value: expected a count of 0 or more');
 * });
 */
export function expectConsole(): ConsoleWatch {
  let watch: ReturnType<typeof watchConsole>;
  const report = (where: string): void => {
    for (const { level, text } of watch.stop()) console.error(`${where}: ${level}: ${text}`);
  };
  before(() => {
    watch = watchConsole();
  });
  afterEach(function () {
    report(this.currentTest?.fullTitle() ?? '');
    watch = watchConsole();
  });
  after(function () {
    report(this.test?.parent?.fullTitle() ?? '');
  });
  return { expect: (wanted) => watch.expect(wanted), take: () => watch.take() };
}

const matches = (text: string, wanted: string | RegExp): boolean =>
  typeof wanted === 'string' ? text.includes(wanted) : wanted.test(text);

const listed = (lines: readonly ConsoleLine[]): string =>
  lines.length === 0 ? 'nothing' : lines.map(({ text }) => `\n  ${text}`).join('');
