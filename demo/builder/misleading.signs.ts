// Tells what would mislead in a scorecard: rows whose latest figures are of other times, and figures that are old.
import type { Period } from '../../src/core/data/period.js';
import { nameOf } from '../../src/core/data/text.js';
import { coreEn } from '../../src/core/words/en.js';
import type { VitalSigns } from '../../src/widgets/vital-signs/input.js';
import { vitalSignsModel } from '../../src/widgets/vital-signs/model.js';
import { isOld, latestOf } from './misleading.age.js';
import type { Looked, Misleading } from './misleading.js';
import { noted, withNote } from './misleading.notes.js';

/** Rows of a year and of its last quarter, or of years that end in March and August, belong together. */
const APART_DAYS = 366;

const OLD = {
  meaning: (rows: string): string =>
    `The latest figures of these rows are old: ${rows}. Readers take a scorecard to show how things are now.`,
  button: 'Say in a note how old they are',
  note: (rows: string): string => `Latest figures that are old: ${rows}.`,
};
const MIXED = {
  meaning: (from: string, to: string): string =>
    `The latest figures of the rows are of times more than a year apart, from ${from} to ${to}. Readers take them to be of one time.`,
  button: 'Say so in a note',
  note: (from: string, to: string): string =>
    `The latest figures are of several times, from ${from} to ${to}.`,
};

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
    latest ? [{ name: nameOf(name), period: periods[latest.index]! }] : [],
  );
  const old = dated.filter(({ period }) => isOld(period, today));
  const found = old.length > 0 ? [oldRows(old)] : mixedPeriods(dated.map(({ period }) => period));
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

function oldRows(old: readonly Dated[]): WithNote {
  const rows = old.map(({ name, period }) => `${name} (${coreEn.period.short(period)})`).join(', ');
  return noting('old figure', OLD.meaning(rows), OLD.button, OLD.note(rows));
}

function mixedPeriods(periods: readonly Period[]): readonly WithNote[] {
  const last = latestOf(periods);
  const [first] = [...periods].sort((a, b) => a.endDay - b.endDay);
  if (!first || !last || last.endDay - first.endDay <= APART_DAYS) return [];
  const [from, to] = [first, last].map((each) => coreEn.period.short(each)) as [string, string];
  return [noting('mixed periods', MIXED.meaning(from, to), MIXED.button, MIXED.note(from, to))];
}
