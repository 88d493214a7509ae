// How our cost grows with each size: the exponents that fit the medians of the growth scenario.

import { exponent } from './statistics.mjs';

const metrics = ['firstScreen', 'all', 'heap'];

/**
 * For each size (periods, widgets, …) the exponents over all sizes, and over the larger half: what a
 * page costs at its least hides the growth of small sizes.
 */
export function exponentsOf(measured) {
  const names = [...new Set(measured.map(({ of }) => of))];
  return names.map((of) => {
    const own = measured.filter((each) => each.of === of);
    const fit = (list) =>
      Object.fromEntries(
        metrics.map((name) => {
          const points = list
            .filter((each) => each.metrics[name])
            .map((each) => [each.size, each.metrics[name].median]);
          return [name, exponent(points)];
        }),
      );
    return { of, whole: fit(own), larger: fit(own.slice(Math.floor(own.length / 2))) };
  });
}
