// Lets elements that nobody sees yet draw one after another, so that the page paints and answers between them.

type Job = () => void;

const waiting = new Set<Job>();

/** How long elements draw before the page has its turn. */
const SLICE_MS = 30;

/** Runs a job after what is in sight has been painted, and after those that came before; settles when it has run. */
export const inTurn = (job: Job): Promise<void> =>
  new Promise((done, fail) => {
    if (waiting.size === 0) requestAnimationFrame(next);
    waiting.add(() => {
      try {
        job();
        done();
      } catch (error) {
        fail(error);
      }
    });
  });

/** Runs all that wait at once, because a page that is printed does not wait. */
export const runAll = (): void => run(Infinity);

const next = (): void => void setTimeout(() => run(SLICE_MS));

function run(mostMs: number): void {
  const start = performance.now();
  for (const job of waiting) {
    waiting.delete(job);
    job();
    if (performance.now() - start >= mostMs) break;
  }
  if (waiting.size > 0) next();
}
