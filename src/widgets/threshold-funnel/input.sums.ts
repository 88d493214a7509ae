// Sums levels from their outcomes, and checks levels and contacts against their parts.
import type { Path } from '../../core/data/path.js';
import { misfitOf, roundedOff, sumOf, type Values } from '../../core/data/sum.js';
import { absent, isKnown, type Known, type Value } from '../../core/data/value.js';
import { type AreaReading, changed } from './input.counts.js';
import { type Count, endsOf, type Figures, type Part } from './input.figures.js';
import type { LevelRead } from './input.levels.js';
import type { Outcomes } from './input.outcomes.js';

/** The level with what its outcomes come to, unless its own number is given. */
export function summedLevel(
  { level, path, alone }: LevelRead,
  { outcomes, hasUnknownLevel }: Outcomes,
  reading: AreaReading,
): Part {
  const parts = outcomes.filter((outcome) => outcome.level === level.id);
  return changed(level, (own, period) => {
    const values = parts.map((outcome) => outcome[period]);
    if (isKnown(own)) return fittingLevel(own, values, [...path, period], reading);
    if (own !== undefined && !isBlank(own)) return own;
    const sum = alone && !hasUnknownLevel ? sumWithReason(values) : absent('!');
    return own || isKnown(sum) ? sum : undefined;
  });
}

/** Whether no value was written: `[x]` that says nothing more. */
const isBlank = (value: Value): boolean =>
  value.value === '[x]' && Object.keys(value).length === 2 && value.marks.length === 0;

/** The sum, or why there is none: a withheld part, one that could not be read, or one not known. */
function sumWithReason(values: Values): Value {
  const sum = sumOf(values);
  if (sum !== undefined) return { value: sum, marks: [] };
  const has = (why: 'c' | '!') => values.some((value) => value?.value === `[${why}]`);
  return absent((['c', '!'] as const).find(has) ?? 'x');
}

/** A level's own number, `[!]` where its outcomes come to more. */
function fittingLevel(
  own: Known,
  values: Values,
  path: Path,
  { disclosure, report }: AreaReading,
): Value {
  const misfit = misfitOf(
    own.value,
    values,
    roundedOff(values.length, [own, ...values], disclosure),
  );
  if (misfit === 'more') {
    report(path, 'less than its parts', { parts: ['outcomes'] });
    return absent('!');
  }
  if (misfit === 'less') report(path, 'outcomes below their level', {}, 'warning');
  return own;
}

/** The contacts, `[!]` where sources, or levels and other outcomes, come to more: one of them is wrong. */
export function fittingContacts(
  contacts: Count,
  figures: Pick<Figures, 'sources' | 'outcomes' | 'levels'>,
  { path, disclosure, report }: AreaReading,
): Count {
  const { sources, outcomes } = figures;
  const { levels, loose } = endsOf(figures);
  return changed(contacts, (whole, period) => {
    if (!isKnown(whole)) return whole;
    const exceed = (parts: readonly Part[]) => {
      const values = parts.map((part) => part[period]);
      const off = roundedOff(parts.length, [whole, ...values], disclosure);
      return misfitOf(whole.value, values, off) === 'more';
    };
    // Of a level without a number, its outcomes are what is known.
    const ends = levels.flatMap((level) =>
      isKnown(level[period]) ? [level] : outcomes.filter((each) => each.level === level.id),
    );
    const parts = [
      ...(exceed(sources) ? (['sources'] as const) : []),
      ...(exceed([...ends, ...loose]) ? (['levels'] as const) : []),
    ];
    if (parts.length === 0) return whole;
    const field = period === 'value' ? 'contacts' : 'contactsPrevious';
    report([...path, field], 'less than its parts', { parts });
    return absent('!');
  });
}
