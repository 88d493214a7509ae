// Finds the name that a misspelt one was meant to be.

/** The nearest known name at most two letters away, fewer for short keys; undefined where there is none. A key may be as long as a file. */
export function nearest(key: string, names: readonly string[]): string | undefined {
  for (let most = 0; most <= Math.min(2, key.length / 2); most++) {
    const near = names.find(
      (name) =>
        Math.abs(name.length - key.length) <= most &&
        isWithin(most, name.toLowerCase(), key.toLowerCase()),
    );
    if (near) return near;
  }
  return undefined;
}

/** Whether so many letters inserted, deleted or replaced at most make one word the other (Levenshtein 1966). */
function isWithin(most: number, a: string, b: string): boolean {
  if (a === b) return true;
  if (most === 0) return false;
  let same = 0;
  while (a[same] === b[same]) same++;
  const [restA, restB] = [a.slice(same), b.slice(same)];
  return (
    isWithin(most - 1, restA.slice(1), restB) ||
    isWithin(most - 1, restA, restB.slice(1)) ||
    isWithin(most - 1, restA.slice(1), restB.slice(1))
  );
}
