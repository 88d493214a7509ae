// Watches the page in which hostile data are drawn: what reaches its window, what ran, what was added to prototypes.
import { count, settings } from './settings.js';

declare global {
  /** Set by the scripts that hostile data hold. */
  var ranByData: unknown;
}

/** Sets the mark by which a script is found that ran. */
export const RAN = 'globalThis.ranByData=1';

const PROTOTYPES: readonly object[] = [
  Object.prototype,
  Array.prototype,
  String.prototype,
  Number.prototype,
  Function.prototype,
  HTMLElement.prototype,
];

const membersOf = (): string =>
  PROTOTYPES.map((each) => Reflect.ownKeys(each).map(String).join()).join('; ');

export interface PageWatch {
  /** Throws where anything has reached the page since it was called last. */
  check(): Promise<void>;
  stop(): void;
}

const LEVELS = ['debug', 'info', 'log', 'warn', 'error'] as const;

/**
 * Also keeps the console quiet: what authors are told of thousands of hostile files is not read here.
 *
 * @param tell is told how many exceptions there were
 */
export function watchPage(
  tell = (exceptions: number): Promise<void> => count({ exceptions }),
): PageWatch {
  const before = membersOf();
  const uncaught: string[] = [];
  const onRejection = (event: PromiseRejectionEvent): void => {
    uncaught.push(`a promise: ${textOf(event.reason)}`);
    event.preventDefault();
    event.stopImmediatePropagation();
  };
  // In the place of the handler of the tests, which would end the test: it is called before any listener.
  const { onerror } = window;
  window.onerror = (message, _source, _line, _column, error) => {
    if (isLateSize(message)) return true;
    uncaught.push(textOf(error ?? message));
    return true;
  };
  const levels = LEVELS.map((level) => console[level]);
  LEVELS.forEach((level) => (console[level] = () => undefined));
  addEventListener('unhandledrejection', onRejection, true);
  return {
    async check() {
      const found = uncaught.splice(0);
      if (found.length > 0) await tell(found.length);
      if (globalThis.ranByData !== undefined) found.push('a script of the data ran');
      if (membersOf() !== before) found.push('a prototype has another member');
      globalThis.ranByData = undefined;
      if (found.length > 0) throw new Error(found.join('\n'));
    },
    stop() {
      LEVELS.forEach((level, i) => (console[level] = levels[i]!));
      window.onerror = onerror;
      removeEventListener('unhandledrejection', onRejection, true);
    },
  };
}

/** WebKit says now and then that a new size is told in the next frame: no script has failed. */
const isLateSize = (message: unknown): boolean =>
  settings.engine === 'webkit' && String(message).includes('ResizeObserver loop');

function textOf(reason: unknown): string {
  return reason instanceof Error ? (reason.stack ?? reason.message) : String(reason);
}
