// Works out what a donut shows: its arcs, what each is worth, and its per cent.
import { sum } from 'd3-array';
import { countOf } from '../../core/data/count.js';
import { withMarksOf } from '../../core/data/sum.js';
import { known } from '../../core/data/value.js';
import { wholePercents } from '../../core/statistics/whole-percents.js';
import { type Entry, factsOfEntry, joinedOf, REST } from './model.entries.js';
import type { Facts, MixFacts } from './model.facts.js';
import { type Scope, scopesOf } from './model.scopes.js';
import { percentOf } from './model.shares.js';

type Mix = Omit<MixFacts, 'entries'>;

export interface Donut {
  readonly entries: readonly Entry[];
  /** Whether the per cents of what is drawn are made to add up to 100. */
  readonly exact: boolean;
  /** One for each entry. */
  readonly facts: readonly Facts[];
  /** One for each part, with the per cent that its arc has; of a part that is drawn with others, by itself. */
  readonly parts: readonly Facts[];
}

/**
 * A donut of one area at one date; undefined where its parts cannot be drawn as a whole.
 *
 * Per cents of what is drawn add up to 100 (by largest remainder), unless shares are all that is
 * published, the parts do not claim to be the whole, or rounded numbers do not come to their total: then each is
 * as it is by itself. What is drawn together with withheld parts is worth what the parts drawn apart leave of the
 * total, or of the group: a number that any reader has.
 *
 * @param singles an entry for each part
 * @param mayApportion whether per cents may be made to add up to 100
 */
export function donutFacts(
  singles: readonly Entry[],
  mix: Mix,
  mayApportion: boolean,
): Donut | undefined {
  const scopes = scopesOf(singles, mix);
  if (!scopes) return undefined;
  const joined = joinedOf(scopes, (part) => mix.parts[part]!.share ?? 0);
  const entries = mix.rest ? [...joined, REST] : joined;
  const found = entries.map((entry) =>
    factsOfEntry(entry, mix, entry.withheld > 0 ? leftFor(entry, scopes, mix) : undefined),
  );
  const isExact = Math.abs(sum(found, ({ share }) => share) - 1) < 1e-9;
  const exact = mayApportion && mix.whole && !mix.only && isExact;
  const percents = exact
    ? wholePercents(found.map(sizeOf), mix.decimals)
    : found.map(({ share = 0, percent }) => percent ?? percentOf(share, mix.only, mix.decimals));
  const facts = found.map((each, i): Facts => ({ ...each, percent: percents[i]! }));
  const apart = new Map(
    entries.flatMap(({ parts }, i) => (parts.length === 1 ? [[parts[0]!, percents[i]!]] : [])),
  );
  const parts = mix.parts.map((each, part): Facts => {
    const { share, percent } = each;
    if (percent === undefined || share === undefined) return each;
    return { ...each, percent: apart.get(part) ?? percentOf(share, mix.only, mix.decimals) };
  });
  return { entries, exact, facts, parts };
}

/** Counts where they are known, so that equal remainders stay equal. */
const sizeOf = ({ value, share = 0 }: Facts): number => countOf(value) ?? share;

/** What the parts that are drawn apart leave of the scope. */
function leftFor(
  { parts }: Entry,
  scopes: readonly Scope[],
  mix: Mix,
): Pick<Facts, 'value' | 'share'> {
  const { size, shown } = scopes.find(({ withheld }) => withheld.includes(parts.at(-1)!))!;
  const apart = shown.filter((part) => !parts.includes(part));
  const value = size! - sum(apart, (part) => countOf(mix.parts[part]!.value));
  const members = parts.map((part) => mix.parts[part]!.value);
  return {
    value: withMarksOf(known(value), members),
    share: value / countOf(mix.total.value)!,
  };
}
