// Keeps the last result, and makes it again only when its parts change.

/**
 * A function that returns the last result, and makes a new one only if one of its parts has changed.
 *
 * @example
 * const layout = keepLast<Layout>();
 * layout([model, widthPx], () => layOut(model, widthPx));
 */
export function keepLast<Result>(): (of: readonly unknown[], make: () => Result) => Result {
  let last: { readonly of: readonly unknown[]; readonly result: Result } | undefined;
  return (of, make) => {
    const isSame = last?.of.length === of.length && of.every((part, i) => part === last!.of[i]);
    if (!isSame) last = { of, result: make() };
    return last!.result;
  };
}
