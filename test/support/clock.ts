// A clock for tests of what happens after seconds: long timers wait until the test says that time has passed.

export interface Clock {
  /** Lets so many ms pass at once, and runs the timers that are due, in order. */
  pass(ms: number): void;
  /** How many long timers wait. */
  waiting(): number;
  stop(): void;
}

interface Timer {
  readonly atMs: number;
  readonly run: () => void;
}

/** Shorter timers run as ever, so that the tools of the tests go on. */
const LONG_MS = 3000;

export function fakeClock(): Clock {
  const { setTimeout, clearTimeout } = window;
  const { now } = Date;
  const timers = new Map<number, Timer>();
  let [passedMs, lastId] = [0, -1];
  Date.now = () => now() + passedMs;
  window.setTimeout = ((run: () => void, ms = 0, ...rest: unknown[]) => {
    if (ms < LONG_MS) return setTimeout(run as TimerHandler, ms, ...rest);
    lastId -= 1;
    timers.set(lastId, { atMs: passedMs + ms, run });
    return lastId;
  }) as typeof setTimeout;
  window.clearTimeout = ((id?: number) => {
    if (!timers.delete(id!)) clearTimeout(id);
  }) as typeof clearTimeout;
  const next = (untilMs: number) =>
    [...timers]
      .filter(([, { atMs }]) => atMs <= untilMs)
      .sort(([, a], [, b]) => a.atMs - b.atMs)[0];
  return {
    pass: (ms) => {
      const untilMs = passedMs + ms;
      for (let due = next(untilMs); due; due = next(untilMs)) {
        const [id, { atMs, run }] = due;
        timers.delete(id);
        passedMs = Math.max(passedMs, atMs);
        run();
      }
      passedMs = untilMs;
    },
    waiting: () => timers.size,
    stop: () => {
      Object.assign(window, { setTimeout, clearTimeout });
      Date.now = now;
    },
  };
}
