// Finds the whole numbers that a hidden count may still be, given inequalities between counts.
// It shares no code with src.

/** `low` ≤ Σ factor × count ≤ `high`. */
export interface Fact {
  /** Where it was read, and the text there. */
  readonly from: string;
  readonly terms: readonly (readonly [factor: number, id: string])[];
  readonly low: number;
  readonly high: number;
}

/** The range of a count before anything was read. */
export interface Unknown {
  readonly id: string;
  readonly low: number;
  readonly high: number;
  /** Where the search starts: the true count, or near it. */
  readonly near: number;
}

type Ranges = Map<string, readonly [number, number]>;

const SLACK = 1e-6;
/** How far from its start an unbounded count is searched: a count moves another by no more than itself. */
const FAR = 40;
/** The search throws after so many steps. */
const MOST_STEPS = 4_000;

export interface Narrowing {
  readonly id: string;
  readonly was: readonly [number, number];
  readonly is: readonly [number, number];
  readonly because: Fact;
}

/** Narrows the ranges until no fact narrows one further; false if one is empty. */
function narrow(ranges: Ranges, facts: readonly Fact[], steps?: Narrowing[]): boolean {
  for (let round = 0, changed = true; changed && round < 60; round += 1) {
    changed = false;
    for (const fact of facts) {
      let [least, most, openLeast, openMost] = [0, 0, 0, 0];
      const ends = fact.terms.map(([factor, id]) => {
        const [low, high] = ranges.get(id)!;
        const end = factor < 0 ? [factor * high, factor * low] : [factor * low, factor * high];
        if (end[0] === -Infinity) openLeast += 1;
        else least += end[0]!;
        if (end[1] === Infinity) openMost += 1;
        else most += end[1]!;
        return end as [number, number];
      });
      if (openLeast === 0 && least > fact.high + SLACK) return false;
      if (openMost === 0 && most < fact.low - SLACK) return false;
      for (const [at, [factor, id]] of fact.terms.entries()) {
        const [low, high] = ranges.get(id)!;
        const end = ends[at]!;
        const others = (sum: number, open: number, own: number) =>
          open - (Number.isFinite(own) ? 0 : 1) > 0 ? NaN : sum - (Number.isFinite(own) ? own : 0);
        const most1 = fact.high - others(least, openLeast, end[0]);
        const least1 = fact.low - others(most, openMost, end[1]);
        const [a, b] =
          factor > 0 ? [least1 / factor, most1 / factor] : [most1 / factor, least1 / factor];
        const from = Number.isNaN(a) ? low : Math.max(low, Math.ceil(a - SLACK));
        const to = Number.isNaN(b) ? high : Math.min(high, Math.floor(b + SLACK));
        if (from > to) {
          steps?.push({ id, was: [low, high], is: [from, to], because: fact });
          return false;
        }
        if (from > low || to < high) {
          steps?.push({ id, was: [low, high], is: [from, to], because: fact });
          ranges.set(id, [from, to]);
          changed = true;
          // The sums of this fact used the old range.
          break;
        }
      }
    }
  }
  return true;
}

/** Facts that show a count, and facts about at least one count that is not shown. */
export function telltale(unknowns: readonly Unknown[], facts: readonly Fact[]): readonly Fact[] {
  const shown = new Set(
    facts
      .filter(({ terms, low, high }) => terms.length === 1 && low === high)
      .map(({ terms }) => terms[0]![1]),
  );
  const zero = unknowns.filter(({ low, high }) => low === high).map(({ id }) => id);
  zero.forEach((id) => shown.add(id));
  return facts.filter(({ terms }) => terms.length === 1 || terms.some(([, id]) => !shown.has(id)));
}

export type Answer = ReadonlyMap<string, number>;

/** A table in which every fact holds; undefined if there is none. */
export function solve(unknowns: readonly Unknown[], facts: readonly Fact[]): Answer | undefined {
  let steps = 0;
  const search = (ranges: Ranges): Answer | undefined => {
    steps += 1;
    if (steps > MOST_STEPS) throw new Error('the attack was given up: too many tables to try');
    if (!narrow(ranges, facts)) return undefined;
    const open = unknowns.filter(({ id }) => ranges.get(id)![0] !== ranges.get(id)![1]);
    if (open.length === 0) return new Map([...ranges].map(([id, [low]]) => [id, low]));
    const widthOf = ({ id }: Unknown) => ranges.get(id)![1] - ranges.get(id)![0];
    const next = open.reduce((a, b) => (widthOf(b) < widthOf(a) ? b : a));
    const [low, high] = ranges.get(next.id)!;
    const start = Math.min(high, Math.max(low, next.near));
    for (let away = 0; away <= FAR; away += 1) {
      for (const value of away === 0 ? [start] : [start - away, start + away]) {
        if (value < low || value > high) continue;
        const found = search(new Map(ranges).set(next.id, [value, value]));
        if (found) return found;
      }
    }
    return undefined;
  };
  return search(new Map(unknowns.map(({ id, low, high }) => [id, [low, high]])));
}

/** A table in which every fact holds and this count is `value`; undefined if there is none. */
export const solveWith = (
  unknowns: readonly Unknown[],
  facts: readonly Fact[],
  id: string,
  value: number,
): Answer | undefined => {
  const own = unknowns.find((each) => each.id === id)!;
  if (value < own.low || value > own.high) return undefined;
  const fixed = unknowns.map((each) =>
    each.id === id ? { ...each, low: value, high: value, near: value } : each,
  );
  return solve(fixed, facts);
};

/** The numbers from 1 to `upTo` that a count may be. */
export function candidates(
  unknowns: readonly Unknown[],
  facts: readonly Fact[],
  id: string,
  upTo: number,
): readonly number[] {
  return Array.from({ length: upTo }, (_, i) => i + 1).filter((value) =>
    solveWith(unknowns, facts, id, value),
  );
}

/** Each narrowing of a range with its fact, in order. */
export function reasoning(
  unknowns: readonly Unknown[],
  facts: readonly Fact[],
): readonly Narrowing[] {
  const steps: Narrowing[] = [];
  narrow(new Map(unknowns.map(({ id, low, high }) => [id, [low, high]])), facts, steps);
  return steps;
}

/** A smallest set of facts that still leaves fewer than `upTo` candidates: what a reader would need. */
export function telling(
  unknowns: readonly Unknown[],
  facts: readonly Fact[],
  id: string,
  upTo: number,
): readonly Fact[] {
  return facts.reduce<readonly Fact[]>((kept, fact) => {
    const without = kept.filter((each) => each !== fact);
    return candidates(unknowns, without, id, upTo).length < upTo ? without : kept;
  }, facts);
}
