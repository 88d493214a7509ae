// Records what happens on the page during a test: console, errors, policy, observers, listeners.

import type { Problem } from '../../src/core/data/problem.js';
import { problemLines } from '../../src/core/problems/lines.js';
import { problemWords } from '../../src/core/problems/problems.en.js';

export interface Recorder<T> {
  readonly found: readonly T[];
  /** Stops recording; what was recorded stays. */
  stop(): void;
}

const LEVELS = ['debug', 'info', 'log', 'warn', 'error'] as const;

export interface ConsoleLine {
  readonly level: (typeof LEVELS)[number] | 'uncaught';
  readonly text: string;
  /** The arguments of the call. */
  readonly args: readonly unknown[];
}

/** Keeps what is written to the console, and errors that are not caught, from the output of the test. */
export function recordConsole(): Recorder<ConsoleLine> {
  const found: ConsoleLine[] = [];
  const before = LEVELS.map((level) => console[level]);
  LEVELS.forEach((level) => {
    console[level] = (...args: unknown[]) => {
      found.push({ level, text: args.map((each) => text(each)).join(' '), args });
    };
  });
  const uncaught = (event: Event): void => {
    const reason: unknown = 'reason' in event ? event.reason : 'message' in event && event.message;
    found.push({ level: 'uncaught', text: text(reason), args: [reason] });
    event.preventDefault();
  };
  addEventListener('error', uncaught);
  addEventListener('unhandledrejection', uncaught);
  return {
    found,
    stop: () => {
      LEVELS.forEach((level, i) => (console[level] = before[i]!));
      removeEventListener('error', uncaught);
      removeEventListener('unhandledrejection', uncaught);
    },
  };
}

/** What an element writes to the console about its problems: a line for each kind. */
export const reportsOf = (element: HTMLElement & { readonly problems: readonly Problem[] }) =>
  problemLines(element.problems, problemWords).map((line) => `<${element.localName}> ${line}`);

const text = (output: unknown): string =>
  output instanceof Element ? `<${output.localName}>` : String(output);

/** Each violation of the page's content security policy: directive, and what was blocked. */
export function recordViolations(target: Document = document): Recorder<string> {
  const found: string[] = [];
  const onViolation = (event: SecurityPolicyViolationEvent): void => {
    found.push(`${event.effectiveDirective}: ${event.blockedURI} ${event.sample}`.trim());
  };
  target.addEventListener('securitypolicyviolation', onViolation);
  return {
    found,
    stop: () => target.removeEventListener('securitypolicyviolation', onViolation),
  };
}

/**
 * What still watches the page: observers that observe something, listeners on window and document.
 * Without weak references, so that the result does not depend on garbage collection.
 */
export function recordWatchers(): Recorder<never> & { watching(): readonly string[] } {
  const alive = new Map<object, string>();
  const stops = [
    watchObservers('ResizeObserver', alive),
    watchObservers('IntersectionObserver', alive),
    watchObservers('MutationObserver', alive),
    watchListeners(window, 'window', alive),
    watchListeners(document, 'document', alive),
  ];
  return {
    found: [],
    watching: () => [...alive.values()],
    stop: () => stops.forEach((stop) => stop()),
  };
}

type ObserverName = 'ResizeObserver' | 'IntersectionObserver' | 'MutationObserver';

function watchObservers(name: ObserverName, alive: Map<object, string>): () => void {
  const { prototype } = globalThis[name] as unknown as {
    readonly prototype: Record<'observe' | 'disconnect', (...args: unknown[]) => void>;
  };
  const { observe, disconnect } = prototype;
  prototype.observe = function (this: object, ...args) {
    alive.set(this, name);
    observe.apply(this, args);
  };
  prototype.disconnect = function (this: object) {
    alive.delete(this);
    disconnect.apply(this);
  };
  return () => Object.assign(prototype, { observe, disconnect });
}

function watchListeners(target: EventTarget, name: string, alive: Map<object, string>): () => void {
  const add = target.addEventListener.bind(target);
  const remove = target.removeEventListener.bind(target);
  target.addEventListener = (type, listener, options) => {
    if (listener) alive.set(listener, `${name}: ${type}`);
    add(type, listener, options);
  };
  target.removeEventListener = (type, listener, options) => {
    if (listener) alive.delete(listener);
    remove(type, listener, options);
  };
  return () => {
    // The originals are on the prototype, so the replacements are deleted.
    Reflect.deleteProperty(target, 'addEventListener');
    Reflect.deleteProperty(target, 'removeEventListener');
  };
}
