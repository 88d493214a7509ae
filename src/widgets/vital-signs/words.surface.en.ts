// Writes what stands above and below a scorecard in English: the finding, the number, one sentence, the summary.
import { group } from 'd3-array';
import { type Text, textIn } from '../../core/data/text.js';
import { capital } from '../../core/words/capital.js';
import { fitsTitle } from '../../core/words/reading-limits.js';
import { coreEn } from '../../core/words/en.js';
import { indicatorEn } from '../../core/words/indicator.en.js';
import { ratingWithReason } from '../../core/words/indicator.further.en.js';
import { type Surface, surfaceOf } from '../../core/words/surface.js';
import { withCaveats } from '../../core/words/words.js';
import { movesOf, overdueOf, ratedOf } from './model.counts.js';
import type { Row, VitalSignsModel } from './model.js';
import {
  movedText,
  ratedName,
  ratedText,
  ratingsText,
  someRows,
  verdictOfOne,
  whatText,
} from './words.counts.en.js';
import { withMostNames } from './words.named.js';
import { notes, titleOf } from './words.notes.en.js';
import { marksOf, monthsOf, whenOf } from './words.when.js';
import { withStop } from '../../core/words/full-stop.js';

const { list, number } = coreEn;

const name = (text: Text): string => textIn(text, 'en');

/** With more names than these a list is no summary. */
const MOST_NAMED = 5;

function overdueText(model: VitalSignsModel): string {
  const count = overdueOf(model);
  return count > 0
    ? `${number(count, 0)} ${count === 1 ? 'report is' : 'reports are'} overdue`
    : '';
}

/** Sentences that do not repeat what the finding says, where the description says that too. */
function summary(model: VitalSignsModel, found: Finding): string {
  const { standfirst, isSummedUp, saysOverdue, moved = '' } = found;
  const { rows } = model;
  const late = overdueText(model);
  const missed = rows.filter(({ rating }) => rating === 'missed');
  const [only] = rows.length === 1 ? rows : [];
  const sentences = [
    only?.rating ? standfirst : ratingsText(model),
    moved === '' ? '' : `${moved}.`,
    !only && missed.length > 0 && missed.length <= MOST_NAMED
      ? withStop(`Missed: ${missed.map((row) => titleOf(row, model)).join('; ')}`)
      : '',
    late && (isSummedUp || !saysOverdue) ? `${late}.` : '',
  ];
  return sentences.filter(Boolean).join(' ');
}

/** `2 of 6 rated indicators missed their target`, or how many rose and fell where none is rated. */
interface Finding {
  readonly value: string;
  readonly beside: string;
  /** Both in the words of a title. */
  readonly text: string;
  readonly standfirst: string;
  /** Whether the standfirst says how many reports are overdue. */
  readonly saysOverdue?: boolean;
  /** How many rose and fell, for the summary. */
  readonly moved?: string;
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
    text: model.latest ? `${name(of)}: ${withCaveats(coreEn, value, model.latest.value)}` : '',
    standfirst: label && `${name(of)}: ${label}.`,
  };
}

function ofRatings(model: VitalSignsModel): Finding {
  const { rows } = model;
  const missed = rows.filter(({ rating }) => rating === 'missed');
  const late = overdueText(model);
  const rated = ratedOf(rows);
  return {
    ...(rated === 1 ? countOfOne(model) : countOfMissed(model, missed.length, rated)),
    standfirst: sentence(named('Missed', missed, model, late), late),
    saysOverdue: late !== '',
    isSummedUp: missed.length <= MOST_NAMED,
  };
}

function countOfOne(model: VitalSignsModel): Counted {
  const verdict = verdictOfOne(model.rows);
  const what = ratedName(model, 1);
  return { value: '1', beside: `${what}, which ${verdict}`, text: `the one ${what} ${verdict}` };
}

function countOfMissed(model: VitalSignsModel, missed: number, rated: number): Counted {
  const goal = missed > 1 ? 'their target' : 'its target';
  if (missed === 0) {
    const beside = `of ${ratedText(model, rated)} missed ${goal}`;
    return { value: 'None', beside, text: `none ${beside}` };
  }
  const value = `${number(missed, 0)} of ${number(rated, 0)}`;
  const beside = `${ratedName(model, rated)} missed ${goal}`;
  return { value, beside, text: `${value} ${beside}` };
}

const sentence = (...parts: readonly string[]): string => {
  const text = parts.filter(Boolean).join('; ');
  return withStop(capital(text));
};

/** As many names as a short sentence holds: `Missed: Visits, Plans and 3 others`. */
function named(head: string, rows: readonly Row[], model: VitalSignsModel, rest: string): string {
  const names = rows.map((row) => titleOf(row, model));
  return withMostNames(names, rest, (some, left) => {
    const others = left > 0 ? [`${number(left, 0)} ${left === 1 ? 'other' : 'others'}`] : [];
    const all = [...some, ...others];
    // The name of an area may have an “and” in it.
    return `${head}: ${model.areas.length > 0 ? all.join('; ') : list(all)}`;
  });
}

/** No praise: a rise is neither good nor bad by itself. */
function ofChanges(model: VitalSignsModel): Finding {
  const { areas } = model;
  const late = overdueText(model);
  const { risen, fallen } = movesOf(model);
  if (risen.length + fallen.length === 0) return NOTHING;
  const [most, verb] = risen.length >= fallen.length ? [risen, 'rose'] : [fallen, 'fell'];
  const [least, other] = most === risen ? [fallen, 'fell'] : [risen, 'rose'];
  const counted = movedText(model, most, verb);
  const text = `${counted.value} ${counted.beside}`;
  const others = least.length > 0 ? `${number(least.length, 0)} ${other}` : '';
  if (areas.length > 0)
    return {
      ...counted,
      text,
      moved: [text, others].filter(Boolean).join('; '),
      standfirst: sentence(others, 'none is rated'),
      // The summary says all of it in its own words.
      isSummedUp: true,
    };
  const rest = [others, late].filter(Boolean).join(' ');
  const head = named(capital(verb), most, model, rest);
  return {
    ...counted,
    text,
    moved: text,
    standfirst: sentence(head, others, late),
    saysOverdue: late !== '',
  };
}

function titleFrom({ text }: Finding, { envelope, areas }: VitalSignsModel, when: string): string {
  if (text === '') return '';
  const area = envelope.area ? name(envelope.area.name) : '';
  const whose = areas.length > 0 ? `${number(areas.length, 0)} areas` : area;
  const begun = whose ? `${whose}: ${text}` : capital(text);
  const full = when ? `${begun} in ${when}` : begun;
  return [full, begun].find(fitsTitle) ?? '';
}

/** `of its first 8 months`, `that after 8 months`. */
const ofPart = (months: string): string =>
  `${months.startsWith('first') ? 'of its' : 'that'} ${months}`;

/** What a hurried reader would take for a figure of the last period, or for a change. */
function vitalNotes(model: VitalSignsModel): readonly string[] {
  const missing = model.rows.filter(({ model: { lastAbsent, latest } }) => lastAbsent && latest);
  const broken = model.rows.filter(
    ({ model: { sincePrevious } }) => sincePrevious?.reason === 'break',
  );
  const of = (rows: readonly Row[]) =>
    rows.length > MOST_NAMED
      ? someRows(model, rows.length)
      : rows.map((row) => titleOf(row, model)).join('; ');
  const when = whenOf(indicatorEn, model);
  const months = (row: Row) => monthsOf(indicatorEn, row);
  const isUnsaid = (row: Row) => months(row) && !when.endsWith(months(row));
  const parts = model.rows.filter((row) => !row.model.lastAbsent && isUnsaid(row));
  return [
    ...[...group(parts, months)].map(([over, rows]) =>
      withStop(`The last period is not over, so the figure is ${ofPart(over)}: ${of(rows)}`),
    ),
    missing.length > 0
      ? withStop(`No figure for the last period, and an older one shown: ${of(missing)}`)
      : '',
    broken.length > 0
      ? withStop(`Not compared with before, because the series breaks: ${of(broken)}`)
      : '',
  ].filter(Boolean);
}

export function surface(model: VitalSignsModel): Surface {
  const { envelope } = model;
  const found = findingOf(model);
  const when = whenOf(indicatorEn, model);
  const finding = titleFrom(found, model, when);
  return surfaceOf(coreEn, envelope, {
    ...found,
    finding,
    what: whatText(model),
    when: [when, ...marksOf(coreEn, model, finding)].filter(Boolean).join(', '),
    summary: () => [summary(model, found)],
    vital: vitalNotes(model),
    notes: () => notes(model),
  });
}
