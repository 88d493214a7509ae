// Puts the smallest parts of a mix together as "Other", in each group its own.
import { least } from 'd3-array';
import { nameKey, textIn } from '../../src/core/data/text.js';
import { withMarksOf } from '../../src/core/data/sum.js';
import {
  isKnown,
  type Known,
  known,
  readValue,
  type Value,
  type ValueInput,
} from '../../src/core/data/value.js';
import type { PlacementMix } from '../../src/widgets/placement-mix/input.js';
import { words } from './words/words.js';
import { type Fields, isObject, textOf } from './written.js';

/** What becomes one part. */
interface Cluster {
  readonly ids: readonly string[];
  /** −1 where its parts are in none. */
  readonly group: number;
  readonly size: number;
  /** One part that is called "Other" already. */
  readonly isOther: boolean;
}

type Mixed = Pick<PlacementMix, 'parts' | 'groups' | 'mixes' | 'subgroups'>;

/**
 * Puts parts of a dataset together until no more than `most` are left. Undefined where that is not possible: a sum with
 * a part without a number has none, and parts of two groups are not one.
 *
 * @param mix as it was brought: small counts that are withheld for now may be part of a larger one
 * @param drawn places of the parts that are drawn
 */
export function smallestTogether(
  mix: Mixed,
  drawn: readonly number[],
  most: number,
): ((dataset: unknown) => unknown) | undefined {
  const { parts, groups, mixes, subgroups } = mix;
  const mayJoin = (at: number): boolean =>
    mixes.every(({ now }) => isKnown(now.parts[at])) && !subgroups.some(({ of }) => of === at);
  let clusters = drawn.filter(mayJoin).map((at): Cluster => {
    const { value: size } = mixes[0]!.now.parts[at] as Known;
    const { id, name, group } = parts[at]!;
    return { ids: [id], group, size, isOther: isOther(textIn(name, words.core.lang)) };
  });
  const others = drawn.length - clusters.length;
  while (clusters.length + others > most) {
    const pair = lightestPair(clusters);
    if (!pair) return undefined;
    clusters = [...clusters.filter((each) => !pair.includes(each)), joined(pair)];
  }
  const joint = clusters.filter(({ ids }) => ids.length > 1);
  const together = joint.map(({ ids, group }) => ({
    ids: new Set(ids.map(nameKey)),
    names: namesFor(
      group < 0 ? undefined : textOf(groups[group]?.name),
      joint.length === 1,
      groups.length > 0,
    ),
  }));
  return (dataset) => withClusters(dataset, named(together, dataset));
}

const { other } = words.misleading;

/** What tables call such a part, in either language, whatever that of the page. */
const isOther = (name: string): boolean => ['other', 'arall', 'eraill'].includes(nameKey(name));

/** What it may be called, best first. In a mix with groups, a part of none says so. */
function namesFor(
  group: string | undefined,
  isAlone: boolean,
  hasGroups: boolean,
): readonly string[] {
  const detail = group ?? (hasGroups ? other.noGroup : other.smallest);
  return [...(isAlone ? [other.name] : []), other.named({ other: other.name, detail })];
}

/** Each has the first of its names that nothing else in the dataset has: two parts of one name would both be lost. */
function named(together: readonly Together[], dataset: unknown): readonly Named[] {
  const isJoined = (part: Fields): boolean => together.some(({ ids }) => ids.has(keyOf(part)));
  const taken = new Set(
    partsIn(dataset)
      .filter((part) => !isJoined(part))
      .flatMap((part) => [keyOf(part), nameKey(textOf(part.name))]),
  );
  return together.map(({ ids, names }) => {
    const name = freeName(names, taken);
    taken.add(nameKey(name));
    return { ids, name };
  });
}

function freeName(names: readonly string[], taken: ReadonlySet<string>): string {
  const isFree = (name: string): boolean => !taken.has(nameKey(name));
  const free = names.find(isFree);
  if (free !== undefined) return free;
  let count = 2;
  while (!isFree(`${names.at(-1)!} ${count}`)) count += 1;
  return `${names.at(-1)!} ${count}`;
}

/** As references name it; `''` where its name cannot be read. */
const keyOf = ({ id, name }: Fields): string =>
  nameKey(typeof id === 'string' ? id : textOf(name, 'en'));

/** As they are written, of the dataset, of its areas, or of each dataset of a list. */
function partsIn(dataset: unknown): readonly Fields[] {
  if (Array.isArray(dataset)) return dataset.flatMap(partsIn);
  if (!isObject(dataset)) return [];
  const { parts, areas } = dataset;
  const own: readonly unknown[] = Array.isArray(parts) ? parts : [];
  return [...own.filter(isObject), ...(Array.isArray(areas) ? areas.flatMap(partsIn) : [])];
}

/** The two smallest of one group that come to least. What is called "Other", or is several already, is always one of them. */
function lightestPair(clusters: readonly Cluster[]): readonly [Cluster, Cluster] | undefined {
  const rank = ({ ids, size, isOther }: Cluster): number => (ids.length > 1 || isOther ? -1 : size);
  const pairs = [...new Set(clusters.map(({ group }) => group))].flatMap((group) => {
    const [a, b] = clusters
      .filter((each) => each.group === group)
      .sort((one, other) => rank(one) - rank(other));
    return a && b ? [[a, b] as const] : [];
  });
  return least(pairs, ([a, b]) => a.size + b.size);
}

const joined = ([a, b]: readonly [Cluster, Cluster]): Cluster => ({
  ids: [...a.ids, ...b.ids],
  group: a.group,
  size: a.size + b.size,
  isOther: false,
});

interface Together {
  readonly ids: ReadonlySet<string>;
  readonly names: readonly string[];
}

interface Named extends Pick<Together, 'ids'> {
  readonly name: string;
}

/** In every list of parts: of the dataset, of its areas, or of each dataset of a list. */
function withClusters(dataset: unknown, clusters: readonly Named[]): unknown {
  if (Array.isArray(dataset)) return dataset.map((each) => withClusters(each, clusters));
  if (!isObject(dataset)) return dataset;
  const { parts, areas } = dataset;
  return {
    ...dataset,
    ...(Array.isArray(parts)
      ? { parts: clusters.reduce(withOne, parts as readonly Fields[]) }
      : {}),
    ...(Array.isArray(areas) ? { areas: areas.map((each) => withClusters(each, clusters)) } : {}),
  };
}

function withOne(parts: readonly Fields[], { ids, name }: Named): readonly Fields[] {
  const isIn = (part: Fields): boolean => isObject(part) && ids.has(keyOf(part));
  const members = parts.filter(isIn);
  const [first] = members;
  if (!first) return parts;
  const { group } = first;
  const previous = members.map((part) => part.previous);
  const other: Fields = {
    name,
    ...(group === undefined ? {} : { group }),
    value: sumOf(members.map(({ value }) => value)),
    ...(previous.every((each) => each === undefined) ? {} : { previous: sumOf(previous) }),
  };
  return [...parts.filter((part) => !isIn(part)), other];
}

/** As an author writes it: a sum has all marks of its parts, and is withheld where one of them is. */
function sumOf(written: readonly unknown[]): unknown {
  const values = written.map((each): Value => readValue(each as ValueInput, [], () => undefined));
  const numbers = values.map(({ value }) => value);
  if (numbers.includes('[c]')) return '[c]';
  if (!values.every(isKnown)) return '[x]';
  const total = values.reduce((sum, { value }) => sum + value, 0);
  const { value, marks } = withMarksOf(known(total), values);
  return marks.length > 0 ? { value, marks } : value;
}
