// Defines the path to a place in a dataset: a list of keys, and the same as text.

/** Keys from the dataset down: `['series', 1, 'values', 2]`; empty for the dataset itself. */
export type Path = readonly (string | number)[];

/** The first key of a path into a table of the page; the head of the row and that of the column follow, `''` for neither. */
export const TABLE_PLACE = '<table>';
/** The first key of a path to an option of such a table; its name follows. */
export const OPTION_PLACE = '<option>';
/** The first and only key of the path to the caption of such a table. */
export const CAPTION_PLACE = '<caption>';

/** Whether a path is into a table of the page, its caption or its options. */
export const isInTable = ([first]: Path): boolean =>
  first === TABLE_PLACE || first === OPTION_PLACE || first === CAPTION_PLACE;

/** No field of a dataset has a longer name. */
const LONGEST_KEY = 40;

/** The path as a problem has it: `…` in place of a long key, and of one with a digit, which may hold a count. */
export const quotablePath = (path: Path): Path =>
  path.map((key) =>
    typeof key === 'string' && (key.length > LONGEST_KEY || /\p{N}/u.test(key)) ? '…' : key,
  );

/** `['series', 1, 'name']` → `series[1].name`; `''` for the dataset itself. */
export const pathText = (path: Path): string =>
  path
    .map((key) => (typeof key === 'number' ? `[${key}]` : `.${key}`))
    .join('')
    .replace(/^\./, '');

export interface PathSet {
  has(path: Path): boolean;
  /** Whether the set has a path below this one; the path itself does not count. */
  hasUnder(path: Path): boolean;
}

/**
 * A set of paths, such as those that a schema refused.
 *
 * @example pathSet([['series', 0, 'values']]).hasUnder(['series']) // true
 */
export function pathSet(paths: readonly Path[]): PathSet {
  const texts = new Set(paths.map(pathText));
  const parents = new Set(
    paths.flatMap((path) => path.map((_, depth) => pathText(path.slice(0, depth)))),
  );
  return {
    has: (path) => texts.has(pathText(path)),
    hasUnder: (path) => parents.has(pathText(path)),
  };
}
