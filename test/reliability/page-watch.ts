// Watches the page in which hostile data are drawn: what reaches its window, what ran, what was added to prototypes.
import { count } from './settings.js';

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

/** Also keeps the console quiet: what authors are told of thousands of hostile files is not read here. */
export function watchPage(): PageWatch {
  const before = membersOf();
  const uncaught: string[] = [];
  const onError = (event: Event): void => {
    const { reason, message } = event as Event & {
      readonly reason?: unknown;
      readonly message?: string;
    };
    uncaught.push(`${event.type}: ${message ?? textOf(reason)}`);
    event.preventDefault();
    event.stopImmediatePropagation();
  };
  const levels = LEVELS.map((level) => console[level]);
  LEVELS.forEach((level) => (console[level] = () => undefined));
  const types = ['error', 'unhandledrejection'] as const;
  types.forEach((type) => addEventListener(type, onError, true));
  return {
    async check() {
      const found = uncaught.splice(0);
      if (found.length > 0) await count({ exceptions: found.length });
      if (globalThis.ranByData !== undefined) found.push('a script of the data ran');
      if (membersOf() !== before) found.push('a prototype has another member');
      globalThis.ranByData = undefined;
      if (found.length > 0) throw new Error(found.join('\n'));
    },
    stop() {
      LEVELS.forEach((level, i) => (console[level] = levels[i]!));
      types.forEach((type) => removeEventListener(type, onError, true));
    },
  };
}

function textOf(reason: unknown): string {
  return reason instanceof Error ? (reason.stack ?? reason.message) : String(reason);
}
