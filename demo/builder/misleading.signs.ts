// Tells what would mislead in a scorecard: rows whose latest figures are of other times, and figures that are old.
import type { Period } from '../../src/core/data/period.js';
import { textIn } from '../../src/core/data/text.js';
import type { VitalSigns } from '../../src/widgets/vital-signs/input.js';
import { vitalSignsModel } from '../../src/widgets/vital-signs/model.js';
import { isOld, latestOf } from './misleading.age.js';
import type { Looked, Misleading } from './misleading.js';
import { noted, withNote } from './misleading.notes.js';
import { words } from './words/words.js';

/** Rows of a year and of its last quarter, or of years that end in March and August, belong together. */
const APART_DAYS = 366;

const { oldRows, mixedPeriods } = words.misleading;

interface Dated {
  readonly name: string;
  readonly period: Period;
}

export function misleadingSigns({
  data,
  dataset,
  today,
}: Looked<VitalSigns>): readonly Misleading[] {
  const { rows } = vitalSignsModel(data);
  const dated = rows.flatMap(({ name, model: { latest, periods } }): readonly Dated[] =>
    latest ? [{ name: textIn(name, words.core.lang), period: periods[latest.index]! }] : [],
  );
  const old = dated.filter(({ period }) => isOld(period, today));
  const found = old.length > 0 ? [telling(old)] : apart(dated.map(({ period }) => period));
  return found.filter(({ note }) => !noted(dataset, note)).map(({ misleading }) => misleading);
}

interface WithNote {
  readonly misleading: Misleading;
  /** Where it stands below the picture, readers are told. */
  readonly note: string;
}

const noting = (
  name: Misleading['name'],
  meaning: string,
  button: string,
  note: string,
): WithNote => ({
  misleading: { name, meaning, cure: { button, mend: (now) => withNote(now, note) } },
  note,
});

function telling(old: readonly Dated[]): WithNote {
  const { meaning, button, note, row } = oldRows;
  const rows = old
    .map(({ name, period }) => row({ name, when: words.core.period.short(period) }))
    .join(', ');
  return noting('old figure', meaning({ rows }), button, note({ rows }));
}

function apart(periods: readonly Period[]): readonly WithNote[] {
  const last = latestOf(periods);
  const [first] = [...periods].sort((a, b) => a.endDay - b.endDay);
  if (!first || !last || last.endDay - first.endDay <= APART_DAYS) return [];
  const { meaning, button, note } = mixedPeriods;
  const ends = { from: words.core.period.short(first), to: words.core.period.short(last) };
  return [noting('mixed periods', meaning(ends), button, note(ends))];
}
