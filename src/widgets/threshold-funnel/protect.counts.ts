// Gives every count of an area an id, and says what a reader knows of each before any sum is considered.
import { countOf } from '../../core/data/count.js';
import type { Disclosure } from '../../core/data/disclosure-settings.js';
import type { Range } from '../../core/data/feasible-range.js';
import { isSmall } from '../../core/data/small-count.js';
import { absenceOf, isKnown, type Value } from '../../core/data/value.js';
import type { Count, Figures } from './input.figures.js';

export type When = 'value' | 'previous';
export const WHEN: readonly When[] = ['value', 'previous'];

/** An id for each count of an area; parts are numbered in the dataset's order. */
export function idsOf(figures: Figures): ReadonlyMap<Count, string> {
  const { contacts, sources, outcomes, levels, movements, journey } = figures;
  const lists = { sources, outcomes, levels, movements, journey };
  const parts = Object.entries(lists).flatMap(([name, list]) =>
    list.map((count, i): [Count, string] => [count, `${name} ${i}`]),
  );
  return new Map(contacts ? [[contacts, 'contacts'], ...parts] : parts);
}

export function mapCounts(figures: Figures, to: (count: Count) => Count): Figures {
  const each = <T extends Count>(list: readonly T[]) => list.map((count) => to(count) as T);
  const { contacts, sources, outcomes, levels, movements, journey } = figures;
  return {
    ...figures,
    ...(contacts ? { contacts: to(contacts) } : {}),
    sources: each(sources),
    outcomes: each(outcomes),
    levels: each(levels),
    movements: each(movements),
    journey: each(journey),
  };
}

/** The numbers that a reader knows a count to lie in: what is small may be any small number. */
export function knownRange(value: Value | undefined, { threshold }: Disclosure): Range {
  const count = countOf(value);
  if (count !== undefined) return isSmall(count, threshold) ? [1, threshold - 1] : [count, count];
  return value && !isKnown(value) && absenceOf(value) === 'c' ? [1, Infinity] : [0, Infinity];
}

/** The numbers that a sum may come to. */
export const sumRange = (values: readonly (Value | undefined)[], disclosure: Disclosure): Range =>
  values
    .map((value) => knownRange(value, disclosure))
    .reduce(([low, high], [least, most]) => [low + least, high + most], [0, 0]);
