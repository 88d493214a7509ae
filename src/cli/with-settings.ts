// Sets how small counts of a dataset are protected.

/** A dataset with these settings of disclosure control; what is no dataset, as it is. */
export function withSettings(
  input: unknown,
  settings: Readonly<Record<string, number | true>>,
): unknown {
  if (typeof input !== 'object' || input === null || Array.isArray(input)) return input;
  const { disclosure } = input as { readonly disclosure?: object };
  return { ...input, disclosure: { ...disclosure, ...settings } };
}
