// Works out the rates between the stages of a journey, and where none can be given.
import { isKnown, type Value } from '../../core/data/value.js';
import { countOf } from '../../core/data/count.js';
import { omitUndefined } from '../../core/data/omit-undefined.js';
import { shareOff } from '../../core/statistics/share-off.js';
import type { Stage } from './input.figures.js';
import { type Item, itemOf, type Periods, type StageFacts } from './model.items.js';

/** One item for each stage, in their order. */
export function journeyOf(stages: readonly Stage[], periods: Periods): readonly Item[] {
  /** Index of the first stage since the last unit break. */
  let first = 0;
  let hasRisen = false;
  const { rounding, decimals } = periods;
  return stages.map((stage, i) => {
    const before = stages[i - 1];
    const unitBreak = before && unitBreakBetween(before, stage);
    if (unitBreak) first = i;
    const start = stages[first]!;
    // After a rise, some people joined on the way and are not part of the first stage.
    hasRisen = !unitBreak && (hasRisen || stages.slice(first, i).some((s) => isMore(stage, s)));
    const ofFirst = i - first > 1 && !hasRisen ? conversion(stage.value, start.value) : undefined;
    const ofPrevious = unitBreak ? undefined : conversion(stage.value, before?.value);
    const whole = countOf(before?.value);
    const facts: StageFacts = omitUndefined({
      of: stage.of,
      kind: stage.kind,
      unitBreak,
      rises: !unitBreak && before !== undefined && isMore(stage, before),
      ofPrevious,
      shareOff: (ofPrevious && whole && shareOff(ofPrevious, { whole, rounding })) || undefined,
      decimals: decimals || undefined,
      ofFirst: ofFirst === undefined ? undefined : { share: ofFirst, name: start.name },
    });
    return { ...itemOf('stage', stage, periods), stage: facts };
  });
}

function unitBreakBetween(before: Stage, after: Stage): StageFacts['unitBreak'] {
  const of = before.of !== after.of;
  const kind = before.kind !== after.kind;
  if (of && kind) return 'both';
  return of ? 'of' : kind ? 'kind' : undefined;
}

const isMore = ({ value: a }: Stage, { value: b }: Stage): boolean =>
  isKnown(a) && isKnown(b) && a.value > b.value;

/** The rate between two stages; none where there are more than at the earlier one, since not all came through it. */
const conversion = (value: Value, whole: Value | undefined): number | undefined =>
  isKnown(value) && isKnown(whole) && whole.value > 0 && value.value <= whole.value
    ? value.value / whole.value
    : undefined;
