// Attacks one table: treats all that a widget made as inequalities over whole numbers, and finds the
// small counts that they give away.
import { withOthers } from './all-other.js';
import { factsIn } from './facts.js';
import type { Harvest } from './harvest.types.js';
import type { Puzzle } from './puzzle.js';
import {
  type Answer,
  candidates,
  type Fact,
  reasoning,
  solveWith,
  telling,
  telltale,
  type Unknown,
} from './solver.js';

export interface Verdict {
  /** Empty if every small count may still be any number under the threshold. */
  readonly leaks: readonly string[];
  /** Statements that the true counts contradict: wrong, or misread by the attack. */
  readonly untrue: readonly string[];
  readonly facts: number;
  /** How many small counts were attacked. */
  readonly attacked: number;
  /** Other tables that look the same to a reader: one for each small count that is hidden. */
  readonly twins: readonly Answer[];
}

export function attack(given: Puzzle, harvest: Harvest): Verdict {
  const puzzle = withOthers(given, harvest);
  const { threshold, counts } = puzzle;
  const truth = new Map(counts.map(({ id, truth: count }) => [id, count]));
  const holds = ({ terms, low, high }: Fact) => {
    const sum = terms.reduce((all, [factor, id]) => all + factor * truth.get(id)!, 0);
    return sum >= low - 1e-6 && sum <= high + 1e-6;
  };
  const sums = puzzle.sums.map(({ whole, parts }): Fact => ({
    from: `${whole} is the sum of ${parts.join(', ')}`,
    terms: [[1, whole], ...parts.map((id) => [-1, id] as const)],
    low: 0,
    high: 0,
  }));
  const read = factsIn(harvest, puzzle).filter(({ terms }) =>
    terms.every(([, id]) => truth.has(id)),
  );
  const untrue = read.filter((fact) => !holds(fact));
  const isSmall = (count: number) => count > 0 && count < threshold;
  const primaries = counts.filter((count) => isSmall(count.truth) && !count.free);
  const isRead = (id: string) =>
    read.some((fact) => fact.terms.length === 1 && fact.terms[0]![1] === id);
  const roles = rolesKnown(puzzle, isRead);
  const facts = telltale(roles, [...sums, ...read.filter(holds)]);
  const blank = puzzle.tables.filter((table) => table.every((id) => !isRead(id))).flat();
  const rolesLost = roles.map((each) =>
    blank.includes(each.id) ? { ...each, low: 0, high: Infinity } : each,
  );
  const few = (unknowns: readonly Unknown[], id: string) =>
    candidates(unknowns, facts, id, threshold - 1).length < threshold - 1;
  const leaks = primaries.flatMap(({ id }) => {
    if (!few(roles, id)) return [];
    // In a table that is blank as a whole, a reader cannot tell which counts are small.
    return few(rolesLost, id) ? [explain(puzzle, rolesLost, facts, id)] : [];
  });
  const twins = primaries.flatMap(({ id, truth: count }) => {
    const other = count === 1 ? 2 : count - 1;
    const twin = isSmall(other) ? solveWith(roles, facts, id, other) : undefined;
    return twin ? [twin] : [];
  });
  return {
    leaks,
    untrue: untrue.map(({ from }) => from),
    facts: facts.length,
    attacked: primaries.length,
    twins,
  };
}

/**
 * A reader knows of each hidden count whether it is under the threshold. Zeros are shown. Where all of a small
 * sum is hidden, zeros too, they know nothing of its parts.
 */
function rolesKnown(
  { counts, sums, threshold }: Puzzle,
  isRead: (id: string) => boolean,
): readonly Unknown[] {
  const truths = new Map(counts.map(({ id, truth }) => [id, truth]));
  const within = sums
    .filter(({ whole }) => truths.get(whole)! > 0 && truths.get(whole)! < threshold)
    // The one part of a sum is as small as the sum.
    .filter(({ parts }) => parts.length > 1 && !parts.some(isRead))
    .flatMap(({ parts }) => parts);
  return counts.map(({ id, truth, free }) => {
    const near = truth;
    if (free || within.includes(id)) return { id, low: 0, high: Infinity, near };
    if (truth === 0) return { id, low: 0, high: 0, near };
    return truth < threshold
      ? { id, low: 1, high: threshold - 1, near }
      : { id, low: threshold, high: Infinity, near };
  });
}

/** The message of a leak: what gives the count away, how, and in which table. */
function explain(
  puzzle: Puzzle,
  unknowns: readonly Unknown[],
  facts: readonly Fact[],
  id: string,
): string {
  const left = candidates(unknowns, facts, id, puzzle.threshold - 1);
  const needed = telling(unknowns, facts, id, puzzle.threshold - 1);
  const range = ([low, high]: readonly [number, number]) =>
    low === high ? `${low}` : `${low} to ${high}`;
  const steps = reasoning(unknowns, needed).map(
    ({ id: of, was, is, because }) =>
      `  ${of}: ${range(was)} → ${is[0] > is[1] ? 'none' : range(is)}, since ${because.from}`,
  );
  return [
    `${id} can only be ${left.join(', ') || 'nothing'} (threshold ${puzzle.threshold}).`,
    'What gives it away:',
    ...needed.map(({ from }) => `  ${from}`),
    'Path of reasoning:',
    ...steps.slice(0, 40),
    'Table:',
    ...puzzle.counts.map(({ id: of, truth }) => `  ${of}: ${truth}`),
    `Dataset: ${JSON.stringify(puzzle.dataset)}`,
  ].join('\n');
}
