// Reads what a donut draws together: it is worth what the parts that are drawn apart leave of their whole.
import type { Harvest } from './harvest.types.js';
import type { Puzzle } from './puzzle.js';

/** How "All other" begins, alone or with the name of its group. */
const OTHER = /^all other(?:, (.*))?$/i;

const isOther = (label: string): boolean => OTHER.test(label);

/**
 * The puzzle with a count for each "All other" among the arcs, and the sum that it belongs to: with the parts
 * drawn apart it is its group, or the total.
 */
export function withOthers(puzzle: Puzzle, { arcs }: Pick<Harvest, 'arcs'>): Puzzle {
  const { area, when } = puzzle.at;
  const id = (name: string) => `${area}|${name}|${when}`;
  const truths = new Map(puzzle.counts.map(({ id: of, truth }) => [of, truth]));
  const apart = arcs.map(({ label }) => label).filter((label) => !isOther(label));
  const labels = [...new Set(arcs.map(({ label }) => label).filter(isOther))];
  // Those of groups first: what is left of the total is left by them too.
  const ranked = labels.sort((a, b) => b.length - a.length);
  return ranked.reduce((found, label): Puzzle => {
    const [, group] = OTHER.exec(label)!;
    const name = group && groupNamed(found, group);
    const whole = id(name ?? 'Total');
    const own = found.sums.find((sum) => sum.whole === whole)?.parts ?? [];
    const others = ranked.filter((each) => each !== label && !group).map(id);
    const parts = [...apart.map(id).filter((each) => !group || own.includes(each)), ...others];
    const known = new Map(found.counts.map(({ id: of, truth }) => [of, truth]));
    const truth = parts.reduce(
      (left, part) => left - (known.get(part) ?? 0),
      truths.get(whole) ?? 0,
    );
    return {
      ...found,
      counts: [...found.counts, { id: id(label), truth, free: true }],
      sums: [...found.sums, { whole, parts: [id(label), ...parts] }],
      phrases: [...found.phrases, { text: label, kind: 'what', key: label }],
    };
  }, puzzle);
}

/** The name of a group as the dataset writes it: in a label it begins with a small letter. */
const groupNamed = ({ phrases }: Puzzle, name: string): string =>
  phrases.find(({ key, kind }) => kind === 'what' && key.toLowerCase() === name.toLowerCase())
    ?.key ?? name;
