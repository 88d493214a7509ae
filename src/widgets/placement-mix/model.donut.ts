// Works out what a donut shows: its arcs, what each is worth, and its per cent.
import { sum } from 'd3-array';
import { countOf } from '../../core/data/count.js';
import { withMarksOf } from '../../core/data/sum.js';
import { known } from '../../core/data/value.js';
import { shareOff } from '../../core/statistics/share-off.js';
import { type Entry, factsOfEntry, joinedOf, REST } from './model.entries.js';
import type { Facts, MixFacts } from './model.facts.js';
import { type Scope, scopesOf } from './model.scopes.js';
import { percentOf } from './model.shares.js';

type Mix = Omit<MixFacts, 'entries'>;

export interface Donut {
  readonly entries: readonly Entry[];
  /** One for each entry. */
  readonly facts: readonly Facts[];
}

/**
 * A donut of one area at one date; undefined where its parts cannot be drawn as a whole.
 *
 * What is drawn together with withheld parts is worth what the parts drawn apart leave of the total, or of the
 * group: a number that any reader has.
 *
 * @param singles an entry for each part
 */
export function donutFacts(singles: readonly Entry[], mix: Mix): Donut | undefined {
  const scopes = scopesOf(singles, mix);
  if (!scopes) return undefined;
  const joined = joinedOf(scopes, (part) => mix.parts[part]!.share ?? 0);
  const entries = mix.rest ? [...joined, REST] : joined;
  const found = entries.map((entry) =>
    factsOfEntry(entry, mix, entry.withheld > 0 ? leftFor(entry, scopes, mix) : undefined),
  );
  const facts = found.map((each): Facts => {
    const { share = 0, percent } = each;
    return { ...each, percent: percent ?? percentOf(share, mix.only, mix.decimals) };
  });
  return { entries, facts };
}

/** What the parts that are drawn apart leave of the scope. */
function leftFor(
  { parts }: Entry,
  scopes: readonly Scope[],
  mix: Mix,
): Pick<Facts, 'value' | 'share' | 'shareOff'> {
  const { size, shown } = scopes.find(({ withheld }) => withheld.includes(parts.at(-1)!))!;
  const apart = shown.filter((part) => !parts.includes(part));
  const value = size! - sum(apart, (part) => countOf(mix.parts[part]!.value));
  const members = parts.map((part) => mix.parts[part]!.value);
  const whole = countOf(mix.total.value)!;
  const share = value / whole;
  const { rounding } = mix.total;
  const off = shareOff(share, { whole, rounding, numbers: apart.length + 1 });
  return { value: withMarksOf(known(value), members), share, ...(off ? { shareOff: off } : {}) };
}
