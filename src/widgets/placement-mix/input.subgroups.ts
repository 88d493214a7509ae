// Reads which parts are some of another part ("of which"), and holds their numbers against those of that part.
import type { Disclosure } from '../../core/data/disclosure-settings.js';
import { findNamed, type Naming } from '../../core/data/named.js';
import type { Path } from '../../core/data/path.js';
import type { Report } from '../../core/data/problem.js';
import { receivedOf } from '../../core/data/received.js';
import { roundedOff } from '../../core/data/sum.js';
import { nameKey, type Text } from '../../core/data/text.js';
import { absent, isKnown, type Value } from '../../core/data/value.js';
import type { PartInput } from './input.schema.js';
import type { Part, Subgroup } from './input.types.js';

/** A part that is written as some of another. */
export interface WrittenSubgroup {
  readonly id: string;
  readonly name: Text;
  /** The part that it names; undefined, reported, where that cannot be read or differs between areas. */
  readonly of: string | undefined;
  readonly path: Path;
}

/** A part of one area as it is written. */
export interface WrittenPart {
  readonly part: PartInput | undefined;
  readonly naming: Naming;
  readonly path: Path;
  /** Whether it names a part that could not be read. */
  readonly hasLostParent: boolean;
}

/** What is written as some of another part, by id, in order of first mention: in one area is enough for all. */
export function writtenSubgroups(
  parts: readonly WrittenPart[],
  report: Report,
): ReadonlyMap<string, WrittenSubgroup> {
  const found = new Map<string, WrittenSubgroup>();
  for (const { part, naming, path, hasLostParent } of parts) {
    if (!part || (part.of === undefined && !hasLostParent)) continue;
    const { id } = naming;
    const first = found.get(id);
    const isOther = first?.of !== undefined && nameKey(first.of) !== nameKey(part.of ?? '');
    if (isOther) report([...path, 'of'], 'other part', {});
    const of = isOther ? undefined : part.of;
    if (!first || isOther) found.set(id, { id, name: part.name, of, path: [...path, 'of'] });
  }
  return found;
}

/** The subgroups, each after the part that holds it; what names no part, or itself, is reported and left out. */
export function readSubgroups(
  written: Iterable<WrittenSubgroup>,
  parts: readonly Part[],
  report: Report,
): readonly Subgroup[] {
  const all = [...written];
  const parents = new Map(
    all.flatMap((each) => {
      if (each.of === undefined) return [];
      const parent = findNamed(each.of, [...parts, ...all]);
      if (!parent) report(each.path, 'unknown part', { received: receivedOf(each.of) });
      return parent ? [[each.id, parent.id] as const] : [];
    }),
  );
  const order = parts.map(({ id }) => id);
  let left = all.filter(({ id }) => parents.has(id));
  const subgroups: Subgroup[] = [];
  for (;;) {
    const next = left.filter(({ id }) => order.includes(parents.get(id)!));
    if (next.length === 0) break;
    for (const { id, name } of next)
      subgroups.push({ id, name, of: order.indexOf(parents.get(id)!) });
    order.push(...next.map(({ id }) => id));
    left = left.filter((each) => !next.includes(each));
  }
  // What is left hangs on a part that is left out, or on itself.
  for (const each of left)
    if (isInCircle(each.id, parents)) report(each.path, 'circle of parts', {});
  return subgroups;
}

function isInCircle(id: string, parents: ReadonlyMap<string, string>): boolean {
  const seen = new Set<string>();
  for (let at = parents.get(id); at !== undefined && !seen.has(at); at = parents.get(at)) {
    if (at === id) return true;
    seen.add(at);
  }
  return false;
}

/** How far the share of a subgroup may be over that of its part, since each is rounded by itself. */
const SHARE_OFF = 0.01 + 1e-9;

/**
 * The numbers of subgroups, `[!]`, reported, for one that is more than the part that holds it.
 *
 * @param paths of the numbers
 */
export function fittingSubgroups(
  values: readonly Value[],
  {
    parts,
    subgroups,
    paths,
    disclosure,
    report,
  }: {
    readonly parts: readonly Value[];
    readonly subgroups: readonly Subgroup[];
    readonly paths: readonly Path[];
    readonly disclosure: Disclosure;
    readonly report: Report;
  },
): readonly Value[] {
  const all = [...parts, ...values];
  return values.map((value, i) => {
    const parent = all[subgroups[i]!.of]!;
    const isMore =
      isKnown(value) && isKnown(parent)
        ? value.value > parent.value + roundedOff(1, [value, parent], disclosure)
        : !isKnown(value) &&
          !isKnown(parent) &&
          (value.share ?? 0) > (parent.share ?? 1) + SHARE_OFF;
    if (!isMore) return value;
    report(paths[i]!, 'more than its part', {});
    return absent('!');
  });
}
