// Median, quartiles and the exponent by which a cost grows.

/** @example quantile([3, 1, 2], 0.5) // 2 */
export function quantile(numbers, share) {
  const sorted = [...numbers].sort((a, b) => a - b);
  const place = (sorted.length - 1) * share;
  const below = sorted[Math.floor(place)];
  return below + (sorted[Math.ceil(place)] - below) * (place % 1);
}

/** Median and quartiles; undefined where nothing was measured. */
export function summary(numbers) {
  if (numbers.length === 0) return undefined;
  return {
    median: quantile(numbers, 0.5),
    lower: quantile(numbers, 0.25),
    upper: quantile(numbers, 0.75),
    values: numbers,
  };
}

/**
 * The exponent b of cost = a × size^b, fitted by least squares to the logarithms. 0: constant, 1: linear.
 *
 * @example exponent([[10, 5], [100, 50]]) // 1
 */
export function exponent(points) {
  const logs = points.filter(([, cost]) => cost > 0).map((pair) => pair.map(Math.log));
  if (logs.length < 2) return undefined;
  const mean = (axis) => logs.reduce((sum, log) => sum + log[axis], 0) / logs.length;
  const [meanX, meanY] = [mean(0), mean(1)];
  const [xy, xx] = logs.reduce(
    ([xy, xx], [x, y]) => [xy + (x - meanX) * (y - meanY), xx + (x - meanX) ** 2],
    [0, 0],
  );
  return xy / xx;
}
