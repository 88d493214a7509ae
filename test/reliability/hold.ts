// Holds a property against random cases, and says of one that fails how to run it again.
import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { count, goOn, settings } from './settings.js';

/** A page says that it goes on after so many cases. */
const A_FEW = 25;

/** A case takes less; one that does not hangs, as far as a person can tell. */
const MOST_MS = 5000;

/** What is tried, and on how large a share of all cases. */
interface Trial<T> {
  readonly name: string;
  readonly share: number;
  readonly cases: fc.Arbitrary<T>;
  /** Throws where the case breaks something. */
  readonly holds: (value: T) => Promise<void> | void;
  /** The case as a person reads it. */
  readonly written: (value: T) => string;
}

/** Declares a test that tries the property on its share of the cases. */
export function holds<T>({ name, share, cases, holds: property, written }: Trial<T>): void {
  const isWanted = settings.property === undefined || settings.property === name;
  if (!isWanted) return;
  it(name, async () => {
    let tried = 0;
    const timed = fc.asyncProperty(cases, async (value) => {
      if (tried % A_FEW === 0) await goOn(`${name}, case ${tried + 1}, seed ${settings.seed}`);
      tried += 1;
      const startMs = performance.now();
      await property(value);
      const tookMs = performance.now() - startMs;
      if (tookMs > MOST_MS) await hangs(tookMs);
    });
    const { seed, path } = settings;
    const numRuns = Math.ceil(settings.cases * share);
    const details = await fc.check(timed, { seed, numRuns, ...(path ? { path } : {}) });
    await count({ cases: tried, exceptions: 0, hangs: 0 });
    if (details.failed) throw failureOf(name, details, written);
    expect(tried).to.be.at.least(path ? 1 : numRuns);
  });
}

async function hangs(tookMs: number): Promise<never> {
  await count({ hangs: 1 });
  throw new Error(`it took ${Math.round(tookMs)} ms`);
}

function failureOf<T>(
  name: string,
  { seed, counterexample, counterexamplePath, errorInstance }: fc.RunDetails<[T]>,
  written: (value: T) => string,
): Error {
  const again = `npm run reliability -- --seed ${seed} --property "${name}" --path ${counterexamplePath}`;
  const text = [
    `seed ${seed}, path ${counterexamplePath}; to run it again:`,
    again,
    `the smallest case: ${counterexample ? written(counterexample[0]) : 'none'}`,
    errorInstance instanceof Error ? errorInstance.message : String(errorInstance),
  ].join('\n');
  // A trace of the tools says nothing of the case.
  return Object.assign(new Error(text), { stack: '' });
}
