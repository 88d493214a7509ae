// Does what nobody waits for when the page is idle and its pictures are painted: one queue for all elements.

type Job = () => void;

const jobs = new Set<Job>();

/** Safari has no idle time that a page can ask for: there jobs share short tasks, with pauses between them. */
const LATER_MS = 50;
const SLICE_MS = 10;

/** Runs a job once the page has been painted and has nothing else to do; each in a task of at most 50 ms with others. */
export function whenIdle(job: Job): void {
  if (jobs.size === 0) requestAnimationFrame(next);
  jobs.add(job);
}

/** From a frame on, so that what has been drawn is painted first. */
function next(): void {
  // Not `in`: where a browser lacks it, an element of that name would stand in its place.
  if (typeof requestIdleCallback === 'function') requestIdleCallback(run);
  else setTimeout(run, LATER_MS);
}

function run(time?: IdleDeadline): void {
  const endMs = performance.now() + SLICE_MS;
  for (const job of jobs) {
    jobs.delete(job);
    try {
      job();
    } catch (error) {
      // Not `reportError`: the page has not failed.
      console.error(error);
    }
    if (time ? !time.timeRemaining() : performance.now() >= endMs) break;
  }
  if (jobs.size > 0) next();
}
