// Sets how small counts of a dataset are protected.

type Settings = Readonly<Record<string, number | true>>;

/**
 * A dataset with these settings of disclosure control; what is no dataset, as it is. An indicator of a scorecard that
 * has settings of its own has these too: else they would not hold for it.
 */
export function withSettings(input: unknown, settings: Settings): unknown {
  if (!isObject(input)) return input;
  const { indicators } = input as { readonly indicators?: unknown };
  if (!Array.isArray(indicators)) return settingsIn(input, settings);
  const each = (indicator: unknown): unknown =>
    isObject(indicator) && 'disclosure' in indicator ? settingsIn(indicator, settings) : indicator;
  return { ...settingsIn(input, settings), indicators: indicators.map(each) };
}

function settingsIn(input: object, settings: Settings): object {
  const { disclosure } = input as { readonly disclosure?: object };
  return { ...input, disclosure: { ...disclosure, ...settings } };
}

const isObject = (input: unknown): input is object =>
  typeof input === 'object' && input !== null && !Array.isArray(input);
