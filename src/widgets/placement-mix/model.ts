// Says what a mix tells: shares, changes, distances to targets, and whether a donut would mislead.
// No pixels, no colours, no language. Everything is worked out from what may be published.
import { type Area, onlyArea, sameArea } from '../../core/data/area.js';
import type { Envelope } from '../../core/data/dataset.js';
import type { Source } from '../../core/data/source.js';
import { isKnown } from '../../core/data/value.js';
import type { Publishable } from '../../core/data/publishable.js';
import type { Group, Measure, Part, PlacementMix, Subgroup } from './input.js';
import { donutFacts } from './model.donut.js';
import { type Entry, factsOfEntry, REST, singlesOf } from './model.entries.js';
import { type MixFacts, mixFacts } from './model.facts.js';
import { type Form, formOf } from './model.form.js';
import { decimalsOfCompared } from './model.compared.js';
import { decimalsBesideTargets } from './model.targets.js';

export type { Facts, MixFacts } from './model.facts.js';
export { comparedFacts, comparedPart, endsOf, MOST_COMPARED } from './model.compared.js';
export { largestParts, leadParts } from './model.largest.js';

interface Rounded {
  readonly multiple: number;
  readonly mixes: readonly number[];
}

export interface PlacementMixModel extends Form {
  readonly envelope: Envelope;
  readonly measure: Measure;
  readonly groups: readonly Group[];
  readonly parts: readonly Part[];
  readonly subgroups: readonly Subgroup[];
  readonly mixes: readonly MixFacts[];
  /** What is drawn, in order; parts of 0 are in the table only. */
  readonly entries: readonly Entry[];
  /** Whether every number has a share, so that areas can be compared and targets be marked. */
  readonly inShares: boolean;
  /** Whether numbers of several areas are drawn: those of an authority are not held against those of a country. */
  readonly ownScales: boolean;
  /** Whether some of the mixes have shares and no number at all. */
  readonly sharesOnly: boolean;
  /** The multiples to which counts of people are rounded, each with the mixes that are; mostly none. */
  readonly rounded: readonly Rounded[];
  /** Of a list of datasets: the sources that the first does not name. */
  readonly otherSources: readonly Source[];
}

/** An area that all mixes are of is the area of the picture, whatever the dataset says of itself. */
function ofShownArea(envelope: Envelope, mixes: readonly MixFacts[]): Envelope {
  const area = onlyArea(mixes.map((one) => one.area));
  return area ? { ...envelope, area } : envelope;
}

export function placementMixModel(mix: Publishable<PlacementMix>): PlacementMixModel {
  const { mixes, measure, groups, parts, subgroups, year: _, otherSources = [], ...envelope } = mix;
  const { facts, entries, form } = withDecimals(mix);
  const inShares = facts.every(areInShares);
  return {
    envelope: ofShownArea(envelope, facts),
    ...{ measure, groups, parts, subgroups },
    mixes: facts,
    entries,
    ...form,
    inShares,
    ownScales: !inShares && areSeveralAreas(facts, envelope.area),
    sharesOnly: facts.some(({ only }) => only),
    rounded: measure.counts === 'people' ? roundedOf(mix) : [],
    otherSources,
  };
}

/** What is drawn, with as many decimals in all per cents as one of them needs. */
function withDecimals(mix: PlacementMix) {
  const whole = shownOf(mix, 0);
  const { parts, groups } = mix;
  const decimals = Math.max(
    decimalsBesideTargets(whole.facts, groups),
    decimalsOfCompared({ mixes: whole.facts, parts, groups }),
  );
  return decimals > 0 ? shownOf(mix, decimals) : whole;
}

/**
 * What is drawn, and the facts with their per cents.
 *
 * @param decimals places of per cents
 */
function shownOf(mix: PlacementMix, decimals: number) {
  const { mixes, parts, groups } = mix;
  const read = mixes.map((one) => mixFacts(one, mix, decimals));
  const singles = singlesOf(parts, groups, read);
  const donut = read.length > 1 ? undefined : donutFacts(singles, read[0]!);
  const form = formOf(read, groups, donut);
  const drawn = form.form === 'donut' ? donut : undefined;
  const hasRest = read.some(({ rest }) => rest);
  const entries = drawn?.entries ?? (hasRest ? [...singles, REST] : singles);
  const facts = read.map((one): MixFacts => ({
    ...one,
    entries: drawn?.facts ?? entries.map((entry) => factsOfEntry(entry, one)),
  }));
  return { facts, entries, form };
}

/** Whether the mixes are of several areas, as far as they are named. */
const areSeveralAreas = (mixes: readonly MixFacts[], ofAll: Area | undefined): boolean => {
  const [first, ...others] = mixes.map(({ area }) => area ?? ofAll);
  return others.some((area) => area !== first && !(area && first && sameArea(area, first)));
};

const areInShares = (mix: MixFacts): boolean =>
  [...mix.entries, ...mix.groups, ...mix.subgroups].every(
    ({ value, share }) => share !== undefined || !isKnown(value),
  );

/** Whether there is more to say of the previous period than that no number is available. */
export const hasPrevious = ({ mixes }: Pick<PlacementMixModel, 'mixes'>): boolean =>
  mixes.some(({ parts, subgroups, groups, total }) =>
    [...parts, ...subgroups, ...groups, total].some(
      ({ previous }) => previous && previous.value !== '[x]',
    ),
  );

/** The subgroups of a part, each followed by its own. */
export const subgroupsOf = (
  { parts, subgroups }: Pick<PlacementMixModel, 'parts' | 'subgroups'>,
  part: number,
): readonly number[] =>
  subgroups.flatMap(({ of }, s) =>
    of === part ? [s, ...subgroupsOf({ parts, subgroups }, parts.length + s)] : [],
  );

const roundedOf = ({ mixes }: PlacementMix): readonly Rounded[] => {
  const roundings = mixes.map(({ disclosure }) => disclosure.rounding);
  return [...new Set(roundings)].flatMap((multiple) =>
    multiple
      ? [{ multiple, mixes: [...mixes.keys()].filter((i) => roundings[i] === multiple) }]
      : [],
  );
};
