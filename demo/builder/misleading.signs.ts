// Tells what would mislead in a scorecard: rows whose latest figures are of other times, and figures that are old.
import type { Period } from '../../src/core/data/period.js';
import { type Text, textIn } from '../../src/core/data/text.js';
import type { VitalSigns } from '../../src/widgets/vital-signs/input.js';
import { vitalSignsModel } from '../../src/widgets/vital-signs/model.js';
import { isOld, latestOf } from './misleading.age.js';
import type { Looked, Misleading } from './misleading.js';
import { inEach, noted, type OfLanguage, withNote } from './misleading.notes.js';
import { words } from './words/words.js';

/** Rows of a year and of its last quarter, or of years that end in March and August, belong together. */
const APART_DAYS = 366;

const { oldRows, mixedPeriods } = words.misleading;

interface Dated {
  readonly name: Text;
  readonly period: Period;
}

export function misleadingSigns({
  data,
  dataset,
  today,
}: Looked<VitalSigns>): readonly Misleading[] {
  const { rows } = vitalSignsModel(data);
  const dated = rows.flatMap(({ name, model: { latest, periods } }): readonly Dated[] =>
    latest ? [{ name, period: periods[latest.index]! }] : [],
  );
  const old = dated.filter(({ period }) => isOld(period, today));
  const found = old.length > 0 ? [telling(old)] : apart(dated.map(({ period }) => period));
  return found.filter(({ notes }) => !noted(dataset, notes)).map(({ misleading }) => misleading);
}

interface WithNote {
  readonly misleading: Misleading;
  /** Where one of them stands below the picture, readers are told. */
  readonly notes: readonly string[];
}

const noting = (
  name: Misleading['name'],
  meaning: string,
  button: string,
  noteIn: (of: OfLanguage) => string,
): WithNote => ({
  misleading: { name, meaning, cure: { button, mend: (now) => withNote(now, noteIn(OWN)) } },
  notes: inEach(noteIn),
});

/** The language of the page. */
const OWN: OfLanguage = {
  lang: words.core.lang,
  period: words.core.period,
  misleading: words.misleading,
};

function telling(old: readonly Dated[]): WithNote {
  const { meaning, button } = oldRows;
  const rowsIn = ({ lang, period: own, misleading }: OfLanguage): string =>
    old
      .map(({ name, period }) =>
        misleading.oldRows.row({ name: textIn(name, lang), when: own.short(period) }),
      )
      .join(', ');
  const noteIn = (of: OfLanguage) => of.misleading.oldRows.note({ rows: rowsIn(of) });
  return noting('old figure', meaning({ rows: rowsIn(OWN) }), button, noteIn);
}

function apart(periods: readonly Period[]): readonly WithNote[] {
  const last = latestOf(periods);
  const [first] = [...periods].sort((a, b) => a.endDay - b.endDay);
  if (!first || !last || last.endDay - first.endDay <= APART_DAYS) return [];
  const { meaning, button } = mixedPeriods;
  const endsIn = ({ period }: OfLanguage) => ({
    from: period.short(first),
    to: period.short(last),
  });
  const noteIn = (of: OfLanguage) => of.misleading.mixedPeriods.note(endsIn(of));
  return [noting('mixed periods', meaning(endsIn(OWN)), button, noteIn)];
}
