// Least and greatest of many numbers, and round values between them.

/** @example extent([3, 1, 2]) // [1, 3] */
export function extent(numbers) {
  let [least, greatest] = [Infinity, -Infinity];
  for (const number of numbers) {
    if (number < least) least = number;
    if (number > greatest) greatest = number;
  }
  return [least, greatest];
}

/** About `count` round values of the range. @example tickValues([0, 10], 5) // [0, 2, 4, 6, 8, 10] */
export function tickValues([from, to], count) {
  const rough = (to - from) / count;
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = [1, 2, 5, 10].find((each) => each * power >= rough) * power;
  const ticks = [];
  for (let value = Math.ceil(from / step) * step; value <= to; value += step)
    ticks.push(+value.toFixed(6));
  return ticks;
}
