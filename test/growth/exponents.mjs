// Works out how the cost of each stage grows with the size of its input. It compares times of one run, so that a
// slow or busy machine makes no difference.
import { runStages, timed } from './run-stages.mjs';

/** Stages that take less, in ms, at the largest size are not looked at: nobody waits for them. */
const LEAST_MS = 8;
const RUNS = 3;

/**
 * The exponent of growth between the smallest and the largest size: 1 for n, 2 for n².
 *
 * @param times `[[size, ms], …]`, the smallest first
 */
export function exponentOf(times) {
  const [least, most] = [times[0], times.at(-1)];
  return Math.log(most[1] / least[1]) / Math.log(most[0] / least[0]);
}

/** The exponent of each stage that takes any time: `{ input: 1.02 }`. `make` gives the input of a size. */
export function growthOf(widget, stages, { sizes, make }) {
  // The engine compiles what runs often: without this, the smallest would seem slow, and growth slight.
  runStages(widget, stages, make(sizes.at(-1)));
  const times = sizes.map((size) => [size, leastOf(widget, stages, make(size))]);
  const names = Object.keys(times.at(-1)[1]).filter((stage) => times.at(-1)[1][stage] >= LEAST_MS);
  return Object.fromEntries(
    names.map((stage) => [stage, exponentOf(times.map(([size, ms]) => [size, ms[stage]]))]),
  );
}

/** Of several runs the least time of each stage, since others are disturbed. */
function leastOf(widget, stages, input) {
  const runs = Array.from({ length: RUNS }, () => runStages(widget, stages, input).ms);
  return Object.fromEntries(
    Object.keys(runs[0]).map((stage) => [stage, Math.min(...runs.map((ms) => ms[stage]))]),
  );
}

/** The exponent of a function of a size. */
export function growthOfFunction(sizes, run) {
  run(sizes.at(-1));
  const leastAt = (size) =>
    Math.min(...Array.from({ length: RUNS }, () => timed(() => run(size)).ms));
  return exponentOf(sizes.map((size) => [size, leastAt(size)]));
}
