// Sets how small counts of a dataset are protected.

type Settings = Readonly<Record<string, number | true>>;

/** Lists whose members may have settings of their own. */
const LISTS = ['indicators', 'areas'] as const;

/**
 * A dataset with these settings of disclosure control, or each of a list of them; what is no dataset, as it is. A
 * member that has settings of its own, an indicator of a scorecard or an area of a mix, has these too: else they would
 * not hold for it.
 */
export function withSettings(input: unknown, settings: Settings): unknown {
  if (Array.isArray(input)) return input.map((each) => withSettings(each, settings));
  if (!isObject(input)) return input;
  const lists = LISTS.flatMap((name) => {
    const list = (input as Readonly<Record<string, unknown>>)[name];
    return Array.isArray(list) ? [[name, list.map((each) => ownIn(each, settings))] as const] : [];
  });
  return { ...settingsIn(input, settings), ...Object.fromEntries(lists) };
}

const ownIn = (member: unknown, settings: Settings): unknown =>
  isObject(member) && 'disclosure' in member ? settingsIn(member, settings) : member;

function settingsIn(input: object, settings: Settings): object {
  const { disclosure } = input as { readonly disclosure?: object };
  return { ...input, disclosure: { ...disclosure, ...settings } };
}

const isObject = (input: unknown): input is object =>
  typeof input === 'object' && input !== null && !Array.isArray(input);
