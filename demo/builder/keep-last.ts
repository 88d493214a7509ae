// Keeps the last result of a function, for what is asked again while nothing that it depends on has changed.

/** @param partsOf what the result depends on: by identity, or by value where they are texts */
export function keepLast<T, R>(
  partsOf: (given: T) => readonly unknown[],
  make: (given: T) => R,
): (given: T) => R {
  let last: { readonly parts: readonly unknown[]; readonly result: R } | undefined;
  return (given) => {
    const parts = partsOf(given);
    if (!last || parts.some((part, i) => part !== last!.parts[i]))
      last = { parts, result: make(given) };
    return last.result;
  };
}
