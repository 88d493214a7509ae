// Keeps the last result with what it was made of.

/**
 * A function that makes a result anew only where one of its parts is another than before.
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
