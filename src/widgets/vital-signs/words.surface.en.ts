// Writes what stands above and below a scorecard in English: the finding, the number, one sentence, the summary.
import { group } from 'd3-array';
import { type Text, textIn } from '../../core/data/text.js';
import { capital } from '../../core/words/capital.js';
import {
  fitsStandfirst,
  fitsTitle,
  MOST_STANDFIRST_WORDS,
} from '../../core/words/reading-limits.js';
import { coreEn } from '../../core/words/en.js';
import { indicatorEn, longPeriod } from '../../core/words/indicator.en.js';
import { ratingWithReason } from '../../core/words/indicator.further.en.js';
import { type Surface, surfaceOf } from '../../core/words/surface.js';
import { signOfChange, type TargetRating } from '../../core/indicator/model.js';
import { commonest, samePeriodAs } from './model.common.js';
import { countRatings, isOverdue, type Row, type VitalSignsModel } from './model.js';
import { notes, titleOf } from './words.notes.en.js';
import { withStop } from '../../core/words/full-stop.js';

const { list, number, period } = coreEn;

const name = (text: Text): string => textIn(text, 'en');

/** With more names than these a list is no summary. */
const MOST_NAMED = 5;

function overdueText({ rows, asOf }: VitalSignsModel): string {
  const count = rows.filter((row) => isOverdue(row, asOf?.endDay)).length;
  return count > 0
    ? `${number(count, 0)} ${count === 1 ? 'report is' : 'reports are'} overdue`
    : '';
}

/** Sentences that do not repeat what the finding says, where the description says that too. */
function summary(model: VitalSignsModel, { standfirst, isSummedUp, says = [] }: Finding): string {
  const { rows } = model;
  const late = overdueText(model);
  const missed = rows.filter(({ rating }) => rating === 'missed');
  const [only] = rows.length === 1 ? rows : [];
  const isSaid = (fact: SaidFact) => !isSummedUp && says.includes(fact);
  const sentences = [
    only?.rating ? standfirst : ratingsText(model, isSaid('none rated')),
    !only && missed.length > 0 && missed.length <= MOST_NAMED
      ? withStop(`Missed: ${missed.map((row) => titleOf(row, model)).join('; ')}`)
      : '',
    late && !isSaid('overdue') ? `${late}.` : '',
  ];
  return sentences.filter(Boolean).join(' ');
}

/** How many have each rating. */
function ratingsText({ rows, areas }: VitalSignsModel, isNoneRatedSaid: boolean): string {
  const counts = countRatings(rows);
  const rated = ratedOf(rows);
  const of = areas.length > 0 ? ` of ${areas.length} areas` : '';
  if (rated === 0) {
    const unrated = rows.length === 1 ? ', which is not rated' : ', none of them rated';
    return `${indicators(rows.length)}${of}${isNoneRatedSaid ? '' : unrated}.`;
  }
  const { missed } = counts;
  const kinds: readonly (readonly [number, string])[] = [
    [counts['within tolerance'], 'within tolerance'],
    [counts.met, 'met'],
  ];
  const rest: readonly (readonly [number, string])[] = [
    ...(rated === 1 ? [] : kinds),
    [counts['not yet due'], 'not yet due'],
    [counts['not rated'] + counts.none, 'not rated'],
  ];
  const head =
    rated === 1
      ? `The one rated indicator${of} ${verdictOfOne(rows)}`
      : `${missed === 0 ? 'None' : number(missed, 0)} of ${ratedText(rated)}${of} missed ${missed > 1 ? 'their' : 'its'} target`;
  const counted = rest.filter(([count]) => count > 0);
  return `${[head, ...counted.map(([count, text]) => `${number(count, 0)} ${text}`)].join('; ')}.`;
}

/** After the one indicator that is rated: `met its target`. */
const verdictOfOne = (rows: readonly Row[]): string =>
  rows.map(({ rating }) => VERDICTS[rating ?? 'not rated'] ?? '').find(Boolean)!;

const VERDICTS: Readonly<Partial<Record<TargetRating, string>>> = {
  met: 'met its target',
  'within tolerance': 'is within the tolerance of its target',
  missed: 'missed its target',
};

/** How many are held against a target: one that is not yet due has no verdict. */
const ratedOf = (rows: readonly Row[]): number => {
  const counts = countRatings(rows);
  return counts.met + counts['within tolerance'] + counts.missed;
};

/** `6 rated indicators`; of one see `verdictOfOne`. */
const ratedText = (count: number): string => `${number(count, 0)} rated indicators`;

const indicators = (count: number): string =>
  `${number(count, 0)} ${count === 1 ? 'indicator' : 'indicators'}`;

/** `2 of 6 rated indicators missed their target`, or how many rose and fell where none is rated. */
type SaidFact = 'none rated' | 'overdue';

interface Finding {
  readonly value: string;
  readonly beside: string;
  /** Both in the words of a title. */
  readonly text: string;
  readonly standfirst: string;
  /** What the standfirst says that the summary would say again. */
  readonly says?: readonly SaidFact[];
  /** Whether the summary names all that the standfirst does. */
  readonly isSummedUp?: boolean;
}

const NOTHING: Finding = { value: '', beside: '', text: '', standfirst: '' };

type Counted = Pick<Finding, 'value' | 'beside' | 'text'>;

function findingOf(model: VitalSignsModel): Finding {
  const { rows } = model;
  const [first] = rows;
  if (rows.length === 1) return ofOne(first!);
  return ratedOf(rows) === 0 ? ofChanges(model) : ofRatings(model);
}

const withoutCapital = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);

function ofOne({ name: of, model, rating }: Row): Finding {
  const { value } = indicatorEn.headline(model);
  const label = rating ? withoutCapital(ratingWithReason(model)) : '';
  return {
    value,
    // Its row says that the change of the last period is not known.
    beside: model.lastAbsent ? '' : (indicatorEn.changes(model)[0] ?? ''),
    text: value && `${name(of)}: ${value}`,
    standfirst: label && `${name(of)}: ${label}.`,
  };
}

function ofRatings(model: VitalSignsModel): Finding {
  const { rows } = model;
  const missed = rows.filter(({ rating }) => rating === 'missed');
  const late = overdueText(model);
  const rated = ratedOf(rows);
  return {
    ...(rated === 1 ? countOfOne(rows) : countOfMissed(missed.length, rated)),
    standfirst: sentence(named('Missed', missed, model, late), late),
    says: late ? ['overdue'] : [],
    isSummedUp: missed.length <= MOST_NAMED,
  };
}

function countOfOne(rows: readonly Row[]): Counted {
  const verdict = verdictOfOne(rows);
  return {
    value: '1',
    beside: `rated indicator, which ${verdict}`,
    text: `the one rated indicator ${verdict}`,
  };
}

function countOfMissed(missed: number, rated: number): Counted {
  const goal = missed > 1 ? 'their target' : 'its target';
  if (missed === 0) {
    const beside = `of ${ratedText(rated)} missed ${goal}`;
    return { value: 'None', beside, text: `none ${beside}` };
  }
  const value = `${number(missed, 0)} of ${number(rated, 0)}`;
  const beside = `rated indicators missed ${goal}`;
  return { value, beside, text: `${value} ${beside}` };
}

const sentence = (...parts: readonly string[]): string => {
  const text = parts.filter(Boolean).join('; ');
  return withStop(capital(text));
};

/** As many names as a short sentence holds: `Missed: Visits, Plans and 3 others`. */
function named(head: string, rows: readonly Row[], model: VitalSignsModel, rest: string): string {
  // Each name has a word at least.
  const names = rows.slice(0, MOST_STANDFIRST_WORDS).map((row) => titleOf(row, model));
  for (let count = names.length; count > 0; count -= 1) {
    const left = rows.length - count;
    const others = left > 0 ? [`${number(left, 0)} ${left === 1 ? 'other' : 'others'}`] : [];
    const text = `${head}: ${list([...names.slice(0, count), ...others])}`;
    if (fitsStandfirst(`${text} ${rest}`)) return text;
  }
  return '';
}

/** No praise: a rise is neither good nor bad by itself. Nothing is counted across a break. */
function ofChanges(model: VitalSignsModel): Finding {
  const { rows, areas } = model;
  const late = overdueText(model);
  const compared = rows.flatMap((row) => {
    const { sincePrevious: since, lastAbsent } = row.model;
    return !lastAbsent && since && since.reason === undefined
      ? [{ row, sign: signOfChange(since) }]
      : [];
  });
  const moved = (way: number) => compared.flatMap(({ row, sign }) => (sign === way ? [row] : []));
  const [risen, fallen] = [moved(1), moved(-1)];
  if (risen.length + fallen.length === 0) return NOTHING;
  const [most, verb] = risen.length >= fallen.length ? [risen, 'rose'] : [fallen, 'fell'];
  const [least, other] = most === risen ? [fallen, 'Fell'] : [risen, 'Rose'];
  // One of one is all that can be compared.
  const isOne = compared.length === 1;
  const value = isOne ? '1' : `${number(most.length, 0)} of ${number(compared.length, 0)}`;
  const all = compared.length === rows.length;
  const what = `${all ? '' : 'comparable '}${areas.length > 0 ? 'figure' : 'indicator'}${isOne ? '' : 's'}`;
  const others = least.length > 0 ? `${number(least.length, 0)} ${other.toLowerCase()}` : '';
  const counted = { value, beside: `${what} ${verb}`, text: `${value} ${what} ${verb}` };
  if (areas.length > 0)
    return {
      ...counted,
      standfirst: sentence(others, 'none is rated'),
      says: ['none rated'],
    };
  const head = named(
    most === risen ? 'Rose' : 'Fell',
    most,
    model,
    [others, late].filter(Boolean).join(' '),
  );
  return {
    ...counted,
    standfirst: sentence(head, others, late),
    says: late ? ['overdue'] : [],
  };
}

/** That of all rows, in words; `''` where they differ. Of one row it is that of its latest figure, which is the number. */
function whenOf({ rows }: VitalSignsModel): string {
  const [only] = rows.length === 1 ? rows : [];
  if (only?.model.lastAbsent && only.model.latest)
    return longPeriod(only.model, only.model.latest.index);
  const periods = rows.map(({ model }) => model.periods.at(-1)!);
  const common = commonest(periods);
  if (!common || !periods.every((each) => samePeriodAs(each, common))) return '';
  const text = period.long(
    common,
    rows.every(({ model }) => model.measure.kind === 'stock'),
  );
  const months = new Set(rows.map(monthsOf));
  return months.size === 1 ? [text, ...months].filter(Boolean).join(', ') : text;
}

/** `first 8 months` of a last period that is not over; else `''`. */
const monthsOf = ({ model }: Row): string => indicatorEn.soFar(model, model.periods.length - 1);

function titleFrom({ text }: Finding, { envelope, areas }: VitalSignsModel, when: string): string {
  if (text === '') return '';
  const area = envelope.area ? name(envelope.area.name) : '';
  const whose = areas.length > 0 ? `${number(areas.length, 0)} areas` : area;
  const begun = whose ? `${whose}: ${text}` : capital(text);
  const full = when ? `${begun} in ${when}` : begun;
  return [full, begun].find(fitsTitle) ?? '';
}

/** What a hurried reader would take for a figure of the last period, or for a change. */
function vitalNotes(model: VitalSignsModel): readonly string[] {
  const missing = model.rows.filter(({ model: { lastAbsent, latest } }) => lastAbsent && latest);
  const broken = model.rows.filter(
    ({ model: { sincePrevious } }) => sincePrevious?.reason === 'break',
  );
  const of = (rows: readonly Row[]) =>
    rows.length > MOST_NAMED
      ? `${number(rows.length, 0)} indicators`
      : rows.map((row) => titleOf(row, model)).join('; ');
  const when = whenOf(model);
  const isUnsaid = (row: Row) => monthsOf(row) && !when.endsWith(monthsOf(row));
  const parts = model.rows.filter((row) => !row.model.lastAbsent && isUnsaid(row));
  return [
    ...[...group(parts, monthsOf)].map(([months, rows]) =>
      withStop(`The last period is not over, so the figure is of its ${months}: ${of(rows)}`),
    ),
    missing.length > 0
      ? withStop(`No figure for the last period, and an older one shown: ${of(missing)}`)
      : '',
    broken.length > 0
      ? withStop(`Not compared with before, because the series breaks: ${of(broken)}`)
      : '',
  ].filter(Boolean);
}

/** `10 indicators`, `3 indicators in 156 areas`. */
function whatOf({ rows, areas }: VitalSignsModel): string {
  const count = new Set(rows.map(({ id }) => id)).size;
  const text = indicators(count);
  return areas.length > 0 ? `${text} in ${number(areas.length, 0)} areas` : text;
}

export function surface(model: VitalSignsModel): Surface {
  const { envelope } = model;
  const found = findingOf(model);
  const when = whenOf(model);
  return surfaceOf(coreEn, envelope, {
    ...found,
    finding: titleFrom(found, model, when),
    what: whatOf(model),
    when,
    summary: () => [summary(model, found)],
    vital: vitalNotes(model),
    notes: () => notes(model),
  });
}
