// Attacks with the rule itself: publishes every small table, and looks whether the tables that look the same
// leave every small number possible for each small count.

/** Counts by name. */
export type Counts = Readonly<Record<string, number>>;

interface Trial {
  readonly threshold: number;
  /** Every table that may be, with all that can be worked out of it: parts, sums, what is left over. */
  readonly tables: Iterable<Counts>;
  /** All that a reader gets of a table. */
  readonly publish: (counts: Counts) => string;
  /** Whether each alternative of a table is among the tables: at their edge some are missing. */
  readonly isInside: (counts: Counts) => boolean;
}

/**
 * A message for each small count that a reader who knows the rule can narrow down: of all tables that look
 * the same, none has one of the numbers from 1 to one under the threshold. Counts that are shown are leaks too.
 * `exact` are those that can be one number only.
 */
export function narrowedByRule({ threshold, tables, publish, isInside }: Trial) {
  const groups = new Map<string, Counts[]>();
  let published = 0;
  for (const counts of tables) {
    const text = publish(counts);
    const group = groups.get(text);
    if (group) group.push(counts);
    else groups.set(text, [counts]);
    published += 1;
  }
  const isSmall = (count: number) => count > 0 && count < threshold;
  const leaks: string[] = [];
  const exact: string[] = [];
  let attacked = 0;
  for (const [text, group] of groups) {
    const inside = group.filter(isInside);
    for (const name of Object.keys(group[0]!)) {
      const table = inside.find((each) => isSmall(each[name]!));
      if (!table) continue;
      attacked += 1;
      const numbers = new Set(group.map((each) => each[name]!));
      const possible = new Set([...numbers].filter(isSmall));
      if (numbers.size === 1) exact.push(`${name} in ${JSON.stringify(table)}: ${text}`);
      if (possible.size < threshold - 1)
        leaks.push(
          `${name} can only be ${[...possible].join(', ')} in ${JSON.stringify(table)}: ${text}`,
        );
    }
  }
  return { leaks, exact, attacked, published };
}

/** All lists of so many numbers from 0 to `most`. */
export function* lists(length: number, most: number): Iterable<readonly number[]> {
  if (length === 0) {
    yield [];
    return;
  }
  for (const list of lists(length - 1, most))
    for (let last = 0; last <= most; last += 1) yield [...list, last];
}
