// What a mix says: shares, changes, distances to targets, and whether a donut would mislead.
// No pixels, no colours, no language; everything is worked out from what may be published.
import type { Area, Envelope, Source } from '../../core/data/dataset.js';
import type { Period } from '../../core/data/period.js';
import type { Publishable } from '../../core/data/publishable.js';
import { countOf } from '../../core/data/count.js';
import { MOST_SHARES } from '../../core/data/sum.js';
import { absent, absenceOf, isKnown, type Value } from '../../core/data/value.js';
import { difference } from '../../core/statistics/decimals.js';
import { wholePercents } from '../../core/statistics/whole-percents.js';
import type { Counts, Group, Measure, Mix, Part, PlacementMix } from './input.js';
import { type Entry, entriesOf } from './model.entries.js';

/** What is known of a part, of a group, or of the total. */
export interface Facts {
  readonly value: Value;
  readonly previous?: Value;
  /** Of the total, 0 to 1; absent where the total or the value is withheld or unknown. */
  readonly share?: number;
  /** The share in whole per cent, as it is shown. */
  readonly percent?: number;
  /** Since the previous period; absent where either value is. */
  readonly change?: number;
  /** Of the share, in percentage points as they are shown. */
  readonly points?: number;
}

/** One area at one date. */
export interface MixFacts {
  readonly area?: Area;
  readonly period?: Period;
  readonly previousPeriod?: Period;
  /** One per part, per group, per entry of the model. */
  readonly parts: readonly Facts[];
  readonly groups: readonly Facts[];
  readonly entries: readonly Facts[];
  readonly total: Facts;
  /** Whether the parts are the whole: all known, and they add up to the total. */
  readonly complete: boolean;
}

/** Why bars are drawn and no donut, and no stacks. */
export type Reason = 'withheld' | 'impossible' | 'unknown' | 'incomplete' | 'small' | 'zero';

export interface PlacementMixModel {
  readonly envelope: Envelope;
  readonly measure: Measure;
  readonly groups: readonly Group[];
  readonly parts: readonly Part[];
  readonly mixes: readonly MixFacts[];
  /** What is drawn, in order; parts of 0 are in the table alone. */
  readonly entries: readonly Entry[];
  /** `donut` may be drawn as bars too; `targets` where no figure is at hand. */
  readonly form: 'donut' | 'bars' | 'stacks' | 'targets';
  /** Absent where a donut or stacks can be drawn. */
  readonly because?: Reason;
  /** Whether shares of parts, as shown, add up to 100. */
  readonly exact: boolean;
  /** Whether some of the mixes have shares and no number at all. */
  readonly sharesOnly: boolean;
  /** The steps to which counts of people are rounded; mostly none. */
  readonly roundedTo: readonly number[];
  /** Of a list of datasets, those that the first does not name. */
  readonly otherSources: readonly Source[];
}

export function placementMixModel(mix: Publishable<PlacementMix>): PlacementMixModel {
  const { mixes, measure, groups, parts, year: _, otherSources = [], ...envelope } = mix;
  const read = mixes.map((one) => factsOf(one, mix));
  const complete = read.every((one) => one.complete);
  const entries = entriesOf(parts, groups, read, complete);
  const facts = read.map((one) => ({
    ...one,
    entries: entries.map((entry) => factsOfEntry(entry, one.parts)),
  }));
  const because = reasonFor(facts);
  const several = facts.length > 1;
  const figure = facts.some((one) =>
    [...one.parts, ...one.groups, one.total].some(
      ({ value, share }) => isKnown(value) || share !== undefined,
    ),
  );
  const targets = groups.some(({ target }) => target !== undefined);
  const drawn = because ? 'bars' : several ? 'stacks' : 'donut';
  const form = !figure && targets ? 'targets' : drawn;
  return {
    envelope,
    measure,
    groups,
    parts,
    mixes: facts,
    entries,
    form,
    ...(because && form !== 'targets' ? { because } : {}),
    exact: complete,
    sharesOnly: mixes.some(({ now }) => isShareOnly(now)),
    roundedTo: [
      ...new Set(
        mixes.flatMap(({ disclosure: { rounding } }) =>
          rounding && measure.counts === 'people' ? [rounding] : [],
        ),
      ),
    ],
    otherSources,
  };
}

/** Sums are worked out on rounded numbers, which differ from the rounded sum by half a step each. */
const looseness = (count: number, rounding = 0): number => ((count + 1) * rounding) / 2;

type Shares = Pick<MixFacts, 'complete'> & {
  readonly parts: readonly (number | undefined)[];
  readonly groups: readonly (number | undefined)[];
  readonly partPercents: readonly (number | undefined)[];
  readonly groupPercents: readonly (number | undefined)[];
};

const sum = (values: readonly (number | undefined)[]): number =>
  values.reduce<number>((all, value) => all + (value ?? 0), 0);
const isAll = (values: readonly (number | undefined)[]): values is readonly number[] =>
  values.every((value) => value !== undefined);

/** Whether shares are all that is published: no number of any part, nor of the whole. */
const isShareOnly = ({ parts, total }: Counts): boolean =>
  parts.some((value) => shareIn(value) !== undefined) && ![...parts, total].some(isKnown);

const shareIn = (value: Value): number | undefined => (isKnown(value) ? undefined : value.share);

function sharesOf(counts: Counts, parts: readonly Part[], rounding: number | undefined): Shares {
  const only = isShareOnly(counts);
  const values = counts.parts.map((value) => countOf(value) ?? (only ? shareIn(value) : undefined));
  const all = sum(values);
  const total = only ? 1 : countOf(counts.total);
  const loose = only ? MOST_SHARES - 1 : looseness(values.length, rounding);
  const complete =
    values.length > 0 && total !== undefined && isAll(values) && Math.abs(all - total) <= loose;
  const whole = complete ? all : total;
  const inGroup = (g: number) => values.filter((_, i) => parts[i]!.group === g);
  const share = (value: Value, size: number | undefined) =>
    whole && size !== undefined ? size / whole : shareIn(value);
  const groups = counts.groups.map((value, g) => {
    // Parts say nothing of a sum that is withheld, or less than they are.
    if (!isKnown(value) && 'c!'.includes(absenceOf(value))) return undefined;
    const own = inGroup(g);
    return share(value, !complete && !only ? countOf(value) : isAll(own) ? sum(own) : undefined);
  });
  const exact = complete ? wholePercents(values) : undefined;
  // Parts without a group are a share of the whole like the groups.
  const exactGroups = complete
    ? wholePercents([...groups.keys(), -1].map((g) => sum(inGroup(g))))
    : undefined;
  const percents = (
    shares: readonly (number | undefined)[],
    found: readonly number[] | undefined,
  ) =>
    shares.map((each, i) => (each === undefined ? each : (found?.[i] ?? Math.round(each * 100))));
  const partShares = counts.parts.map((value, i) => share(value, values[i]));
  return {
    complete,
    parts: partShares,
    groups,
    partPercents: percents(partShares, exact),
    groupPercents: percents(groups, exactGroups),
  };
}

function factsOf(one: Mix, { parts }: PlacementMix): Omit<MixFacts, 'entries'> {
  const { now, previous, disclosure, area, period, previousPeriod } = one;
  const shares = sharesOf(now, parts, disclosure.rounding);
  const before = previous && sharesOf(previous, parts, disclosure.rounding);
  const facts = (
    value: Value,
    was: Value | undefined,
    share?: number,
    percent?: number,
    percentBefore?: number,
  ): Facts => ({
    value,
    ...(was === undefined ? {} : { previous: was }),
    ...(share === undefined ? {} : { share }),
    ...(percent === undefined ? {} : { percent }),
    ...changeOf(value, was),
    ...(percent === undefined || percentBefore === undefined
      ? {}
      : { points: percent - percentBefore }),
  });
  const inGroup = (counts: Counts, g: number) =>
    counts.parts.filter((_, i) => parts[i]!.group === g);
  return {
    ...(area ? { area } : {}),
    ...(period ? { period } : {}),
    ...(previousPeriod ? { previousPeriod } : {}),
    complete: shares.complete,
    total: facts(
      sumSaid(now.total, now.parts),
      previous && sumSaid(previous.total, previous.parts),
    ),
    parts: now.parts.map((value, i) =>
      facts(
        value,
        previous?.parts[i],
        shares.parts[i],
        shares.partPercents[i],
        before?.partPercents[i],
      ),
    ),
    groups: now.groups.map((value, g) =>
      facts(
        sumSaid(value, inGroup(now, g)),
        previous && sumSaid(previous.groups[g]!, inGroup(previous, g)),
        shares.groups[g],
        shares.groupPercents[g],
        before?.groupPercents[g],
      ),
    ),
  };
}

/** A sum is not available because a part of it is withheld: that is the reason to give. */
const sumSaid = (value: Value, parts: readonly Value[]): Value =>
  !isKnown(value) && absenceOf(value) === 'x' && parts.some(isWithheld) ? absent('c') : value;

const isWithheld = (value: Value): boolean => !isKnown(value) && absenceOf(value) === 'c';

function changeOf(value: Value, was: Value | undefined): Pick<Facts, 'change'> {
  if (!isKnown(value)) return value.change === undefined ? {} : { change: value.change };
  // A break in the series lies between the two: they count different things.
  if (!was || !isKnown(was) || value.marks.includes('b')) return {};
  return { change: difference(value.value, was.value) };
}

/** What several parts drawn as one come to; of one part, its own facts. */
function factsOfEntry({ parts: members }: Entry, parts: readonly Facts[]): Facts {
  const own = members.map((i) => parts[i]!);
  const [only] = own;
  if (own.length === 1) return only!;
  const add = (pick: (facts: Facts) => number | undefined): number | undefined => {
    const found = own.map(pick);
    return found.every((value) => value !== undefined) ? sum(found) : undefined;
  };
  const value = add((facts) => countOf(facts.value));
  const was = add((facts) => countOf(facts.previous));
  const share = add((facts) => facts.share);
  const percent = add((facts) => facts.percent);
  const points = add((facts) => facts.points);
  const change = add((facts) => facts.change);
  return {
    value: value === undefined ? only!.value : { value, marks: [] },
    ...(was === undefined ? {} : { previous: { value: was, marks: [] } }),
    ...(share === undefined ? {} : { share }),
    ...(percent === undefined ? {} : { percent }),
    ...(change === undefined ? {} : { change }),
    ...(points === undefined ? {} : { points }),
  };
}

/** The least share that an arc shows truthfully. */
const SMALL_SHARE = 0.02;

function reasonFor(mixes: readonly MixFacts[]): Reason | undefined {
  const isAbsent =
    (...codes: readonly string[]) =>
    ({ value, share }: Facts) =>
      !isKnown(value) && share === undefined && codes.includes(absenceOf(value));
  const has = (...codes: readonly string[]) =>
    mixes.some((one) => [...one.parts, one.total].some(isAbsent(...codes)));
  const complete = mixes.every((one) => one.complete);
  if (has('c')) return 'withheld';
  // A group that is less than its parts makes no ring.
  if (has('!') || mixes.some(({ groups }) => groups.some(isAbsent('!')))) return 'impossible';
  if (!complete) return has('x', 'k', 'u') ? 'unknown' : 'incomplete';
  const shares = mixes.map((one) =>
    one.parts.flatMap(({ share }) => (share !== undefined && share > 0 ? [share] : [])),
  );
  if (shares.some((each) => each.length === 0)) return 'zero';
  const misleads = shares.some(
    (each) => each.filter((share) => share < SMALL_SHARE).length > each.length / 3,
  );
  return misleads && mixes.length === 1 ? 'small' : undefined;
}
