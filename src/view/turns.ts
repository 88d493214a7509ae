// Lets elements that nobody sees yet draw one after another, so that the page paints and answers between them.

type Job = () => void;

const waiting = new Set<Job>();

/** How long elements draw before the page has its turn: as long as its last turn took, within these bounds. */
const LEAST_MS = 30;
const MOST_MS = 200;

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

/** A browser goes over the whole page in each of its turns: the more stands there, the fewer turns it must have. */
function next(): void {
  const startMs = performance.now();
  setTimeout(() => run(Math.min(MOST_MS, Math.max(LEAST_MS, performance.now() - startMs))));
}

function run(mostMs: number): void {
  const startMs = performance.now();
  for (const job of waiting) {
    waiting.delete(job);
    job();
    if (performance.now() - startMs >= mostMs) break;
  }
  if (waiting.size > 0) next();
}
