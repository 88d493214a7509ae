// What a mix draws: parts apart, and parts drawn together, as its notes and its table say.
import { type Exact, sumOf } from '../shared/exact.js';
import type { Page } from '../shared/page.js';
import { type Figure, REST, type ShownMix, type ShownTruth } from './shown.js';

export interface Entry {
  readonly name: string;
  readonly parts: readonly number[];
  /** What it may stand for: one number mostly, none where none can be shown. */
  readonly values: readonly Exact[];
  readonly withheld: number;
}

const TOGETHER =
  /^“(.+?)” is these parts together: (.+?)\. Each has a row of its own in the table\.$/;

/** The parts that are drawn together, by the name that stands for them. */
export function togetherIn(page: Page): ReadonlyMap<string, readonly string[]> {
  return new Map(
    page.notes.flatMap((note) => {
      const [, name, parts] = TOGETHER.exec(note) ?? [];
      return name && parts ? [[name, parts.split('; ')] as const] : [];
    }),
  );
}

/** What the drawing of one mix consists of, in no order; complaints where table and notes do not agree. */
export function entriesOf(
  shown: ShownTruth,
  page: Page,
): { readonly entries: readonly Entry[]; readonly complaints: readonly string[] } {
  const { truth, mixes } = shown;
  const [mix] = mixes as [ShownMix];
  const complaints: string[] = [];
  const together = togetherIn(page);
  const place = (name: string) => truth.parts.findIndex((part) => part.name === name);
  const joined = new Set<number>();
  const isWithheld = ({ shown: text, cell }: Figure) => text?.codes[0] === 'c' && !cell.share;
  const others = [...together].map(([name, names]): Entry => {
    const parts = names.map(place);
    if (parts.includes(-1))
      complaints.push(`“${name}” holds a part that is not in the data: ${names.join('; ')}`);
    const own = parts.filter((part) => part >= 0);
    own.forEach((part) => joined.add(part));
    const withheld = own.filter((part) => isWithheld(mix.parts[part]!)).length;
    return { name, parts: own, withheld, values: [] };
  });
  mix.parts.forEach((figure, part) => {
    if (figure.joined !== joined.has(part))
      complaints.push(
        `table and notes do not agree on what is drawn together: ${truth.parts[part]!.name}`,
      );
  });
  const apart = truth.parts.flatMap((part, i): readonly Entry[] =>
    joined.has(i) || part.of >= 0
      ? []
      : [{ name: part.name, parts: [i], values: listed(mix.parts[i]!.value), withheld: 0 }],
  );
  const rest =
    mixes.length === 1 && mix.rest?.value
      ? [{ name: REST, parts: [], values: [mix.rest.value], withheld: 0 }]
      : [];
  const valued = others.map((entry) => ({ ...entry, values: valuesOf(entry, others, shown) }));
  return { entries: [...apart, ...valued, ...rest], complaints };
}

const listed = (value: Exact | undefined): readonly Exact[] => (value ? [value] : []);

/**
 * The sum of what is drawn together; with withheld numbers among it, what all else leaves of the total, of
 * its group, or of what is in no group.
 */
function valuesOf(
  entry: Entry,
  others: readonly Entry[],
  { truth, mixes }: ShownTruth,
): readonly Exact[] {
  const [mix] = mixes as [ShownMix];
  const own = entry.parts.map((part) => mix.parts[part]!);
  if (entry.withheld === 0) {
    const values = own.map(({ value }) => value);
    return values.includes(undefined) ? [] : [sumOf(values as Exact[])];
  }
  const groupOf = (part: number) => truth.parts[part]!.group;
  const groups = [...new Set(entry.parts.map(groupOf))];
  // Of parts in another such sum, the number of the dataset is what a reader can add up.
  const otherParts = new Set(others.flatMap((each) => (each === entry ? [] : each.parts)));
  const left = (whole: Exact | undefined, among: (part: number) => boolean): readonly Exact[] => {
    const rest = [...truth.parts.keys()].filter(
      (part) => !entry.parts.includes(part) && truth.parts[part]!.of < 0 && among(part),
    );
    const values = rest.map((part) => {
      const { value, cell } = mix.parts[part]!;
      const isNone = cell.why === 'z' || cell.why === 'w';
      return isNone ? sumOf([]) : (value ?? (otherParts.has(part) ? cell.number : undefined));
    });
    if (!whole || values.includes(undefined)) return [];
    return [whole.minus(sumOf(values as Exact[]))];
  };
  const sums = mix.groups.map(({ value }) => value);
  const total = mix.total.value;
  const ungrouped =
    total && !sums.includes(undefined) ? total.minus(sumOf(sums as Exact[])) : undefined;
  const ofGroup =
    groups.length > 1
      ? []
      : left(groups[0]! < 0 ? ungrouped : sums[groups[0]!], (part) => groupOf(part) === groups[0]);
  return [...ofGroup, ...left(total, () => true)];
}
