// A mix as it is once read: parts, groups and the numbers of each area or date.
import type { Area } from '../../core/data/area.js';
import type { Envelope } from '../../core/data/dataset.js';
import type { Disclosure } from '../../core/data/disclosure-settings.js';
import type { Path } from '../../core/data/path.js';
import type { Period, YearMeaning } from '../../core/data/period.js';
import type { Source } from '../../core/data/source.js';
import type { Text } from '../../core/data/text.js';
import type { Value } from '../../core/data/value.js';

export interface Measure {
  /** `count` where nothing is said. */
  readonly unit: Text;
  readonly kind: 'flow' | 'stock';
  readonly counts: 'people' | 'things';
}

export interface Group {
  readonly id: string;
  readonly name: Text;
  /** A share, 0 to 1. */
  readonly target?: number;
}

export interface Part {
  readonly id: string;
  readonly name: Text;
  /** Place of its group in the list of groups; −1 where it has none. */
  readonly group: number;
}

/** Some of another part ("of which"): it overlaps with that part and is never added to a sum. */
export interface Subgroup {
  readonly id: string;
  readonly name: Text;
  /** Place of the part that holds it among all parts, then all subgroups; it stands before the subgroup. */
  readonly of: number;
}

/** The numbers of one area at one date. */
export interface Counts {
  /** One per part of the dataset; they do not overlap. */
  readonly parts: readonly Value[];
  /** One per subgroup of the dataset: none is more than the part that holds it. */
  readonly subgroups: readonly Value[];
  /** One per group of the dataset: given, or the sum of its parts where all are known. */
  readonly groups: readonly Value[];
  /** Where the number of each group stands in its list, −1 where it is summed; left out where all are. */
  readonly groupPlaces?: readonly number[];
  readonly total: Value;
}

/** One of several breakdowns of the same people. */
export interface Breakdown {
  /** Of its dataset: it tells it from the others. */
  readonly title?: Text;
}

/** One area, or one date. */
export interface Mix {
  readonly area?: Area;
  readonly period?: Period;
  readonly previousPeriod?: Period;
  readonly disclosure: Disclosure;
  /** Whether the parts claim to make up the total; if not, sums are only those that are given. */
  readonly whole: boolean;
  /** The same of the previous period. */
  readonly wholePrevious: boolean;
  readonly now: Counts;
  readonly previous?: Counts;
  /** Where it stands in the dataset, for messages: empty, or `['areas', 1]`. */
  readonly path: Path;
  /** Where each part, then each subgroup, stands in its list; left out where that is this order. −1: nowhere. */
  readonly places?: readonly number[];
  /** Where the same people are divided in another way too: there is no part but those that it lists; see `hasPart`. */
  readonly breakdown?: Breakdown;
}

/** A mix as it is once read: parts of all areas in one list, sums worked out. */
export interface PlacementMix extends Envelope {
  readonly year: YearMeaning;
  readonly measure: Measure;
  readonly groups: readonly Group[];
  readonly parts: readonly Part[];
  readonly subgroups: readonly Subgroup[];
  /** Of a list of datasets: those of the others, each once. */
  readonly otherSources?: readonly Source[];
  /** One at least; several are drawn beside each other. */
  readonly mixes: readonly Mix[];
}
