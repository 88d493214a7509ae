// Says what a mix tells: shares, changes, distances to targets, and whether a donut would mislead.
// No pixels, no colours, no language. Everything is worked out from what may be published.
import type { Envelope } from '../../core/data/dataset.js';
import type { Source } from '../../core/data/source.js';
import type { Publishable } from '../../core/data/publishable.js';
import type { Group, Measure, Part, PlacementMix } from './input.js';
import { type Entry, entriesOf, factsOfEntry } from './model.entries.js';
import { type MixFacts, mixFacts } from './model.facts.js';
import { type Form, formOf } from './model.form.js';
import { isShareOnly } from './model.shares.js';

export type { Facts, MixFacts } from './model.facts.js';

export interface PlacementMixModel extends Form {
  readonly envelope: Envelope;
  readonly measure: Measure;
  readonly groups: readonly Group[];
  readonly parts: readonly Part[];
  readonly mixes: readonly MixFacts[];
  /** What is drawn, in order; parts of 0 are in the table only. */
  readonly entries: readonly Entry[];
  /** Whether shares of parts, as shown, add up to 100. */
  readonly exact: boolean;
  /** Whether some of the mixes have shares and no number at all. */
  readonly sharesOnly: boolean;
  /** The multiples to which counts of people are rounded; mostly none. */
  readonly roundedTo: readonly number[];
  /** Of a list of datasets: the sources that the first does not name. */
  readonly otherSources: readonly Source[];
}

export function placementMixModel(mix: Publishable<PlacementMix>): PlacementMixModel {
  const { mixes, measure, groups, parts, year: _, otherSources = [], ...envelope } = mix;
  const read = mixes.map((one) => mixFacts(one, parts, measure.kind));
  const complete = read.every((one) => one.complete);
  const entries = entriesOf(parts, groups, read, complete);
  const facts = read.map((one) => ({
    ...one,
    entries: entries.map((entry) => factsOfEntry(entry, one.parts)),
  }));
  return {
    envelope,
    measure,
    groups,
    parts,
    mixes: facts,
    entries,
    ...formOf(facts, groups),
    exact: complete,
    sharesOnly: mixes.some(({ now }) => isShareOnly(now)),
    roundedTo: measure.counts === 'people' ? roundingsOf(mix) : [],
    otherSources,
  };
}

const roundingsOf = ({ mixes }: PlacementMix): readonly number[] => [
  ...new Set(mixes.flatMap(({ disclosure: { rounding } }) => (rounding ? [rounding] : []))),
];
