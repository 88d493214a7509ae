// Finds what most rows of a scorecard have in common, so that a row says only what differs.
import { nameOf, type Text } from '../../core/data/text.js';
import { type Period, samePeriod } from '../../core/data/period.js';
import type { IndicatorModel } from '../../core/indicator/model.js';
import { commonest } from './model.common.js';
import type { Row } from './model.js';
import type { VitalSignsWords } from './words.js';

/** What most rows have in common, so that a row says only what differs. */
export interface Common {
  readonly latest?: Period;
  /** Since when changes are: only those that are shown count. */
  readonly from?: Period;
  /** The one series that figures are compared with. */
  readonly against?: Text;
}

export function commonOf(rows: readonly Row[]): Common {
  const models = rows.map(({ model }) => model);
  const compared = models.filter(({ comparisons, neighbours }) => comparisons[0] ?? neighbours);
  const names = new Set(
    compared.flatMap(({ comparisons, neighbours }) => [
      ...comparisons.map(({ name }) => nameOf(name)),
      ...(neighbours ? ['\n'] : []),
    ]),
  );
  const latest = commonest(models.flatMap(lastPeriod));
  const from = commonest(
    models.flatMap(({ sincePrevious: since, lastAbsent, periods }) =>
      lastAbsent || since?.reason !== undefined ? [] : (periods[since?.from ?? -1] ?? []),
    ),
  );
  const first = compared[0]?.comparisons[0];
  return {
    ...(latest ? { latest } : {}),
    ...(from ? { from } : {}),
    ...(names.size === 1 && first ? { against: first.name } : {}),
  };
}

/**
 * A period in few letters: a day or month without its year, where that is the year of most latest figures: `Feb`.
 * Years of one name that end on different days are told apart by their last day.
 */
export function beside(
  of: Period,
  { core: { period } }: VitalSignsWords,
  { latest }: Common,
): string {
  const { main, sub } = period.tick(of);
  const text = period.short(of);
  if (latest && !samePeriod(of, latest) && text === period.short(latest))
    return period.tick({ ...of, kind: 'day' }).main;
  const isDated = of.kind === 'day' || of.kind === 'month';
  return latest && isDated && period.tick(latest).sub === sub ? main : text;
}

/** That of the latest figure, or of why there is none. */
const lastPeriod = ({ lastAbsent, latest, periods }: IndicatorModel): readonly Period[] => {
  const index = (lastAbsent ?? latest)?.index;
  return index === undefined ? [] : [periods[index]!];
};
