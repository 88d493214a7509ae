// Writes what stands above and below a scorecard in Welsh: the finding, the number, one sentence, the summary.
import { group } from 'd3-array';
import { type Text, textIn } from '../../core/data/text.js';
import { capital } from '../../core/words/capital.js';
import { coreCy } from '../../core/words/cy.js';
import { withStop } from '../../core/words/full-stop.js';
import { indicatorCy } from '../../core/words/indicator.cy.js';
import { ratingWithReason } from '../../core/words/indicator.further.cy.js';
import { NOUNS } from '../../core/words/plural.cy.js';
import { fitsTitle } from '../../core/words/reading-limits.js';
import { type Surface, surfaceOf } from '../../core/words/surface.js';
import { withCaveats } from '../../core/words/words.js';
import { movesOf, overdueOf, ratedOf } from './model.counts.js';
import type { Row, VitalSignsModel } from './model.js';
import {
  many,
  missedText,
  movedText,
  onlyRow,
  ratedName,
  ratingsText,
  someRows,
  verdictOfOne,
  whatText,
} from './words.counts.cy.js';
import { withMostNames } from './words.named.js';
import { notes, titleOf } from './words.notes.cy.js';
import { marksOf, monthsOf, whenOf } from './words.when.js';

const { list, number } = coreCy;

const name = (text: Text): string => textIn(text, 'cy');

/** With more names than these a list is no summary. */
const MOST_NAMED = 5;

const MISSED = 'Targed heb ei gyrraedd';

function overdueText(model: VitalSignsModel): string {
  const count = overdueOf(model);
  return count > 0 ? `${many(count, NOUNS.report)} yn hwyr` : '';
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
      ? withStop(`${MISSED}: ${missed.map((row) => titleOf(row, model)).join('; ')}`)
      : '',
    late && (isSummedUp || !saysOverdue) ? `${late}.` : '',
  ];
  return sentences.filter(Boolean).join(' ');
}

/** `2 o 6 dangosydd a aseswyd wedi methu eu targed`, or how many rose and fell where none is rated. */
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

function findingOf(model: VitalSignsModel): Finding {
  const { rows } = model;
  const [first] = rows;
  if (rows.length === 1) return ofOne(first!);
  return ratedOf(rows) === 0 ? ofChanges(model) : ofRatings(model);
}

const withoutCapital = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);

function ofOne({ name: of, model, rating }: Row): Finding {
  const { value } = indicatorCy.headline(model);
  const label = rating ? withoutCapital(ratingWithReason(model)) : '';
  return {
    value,
    // Its row says that the change of the last period is not known.
    beside: model.lastAbsent ? '' : (indicatorCy.changes(model)[0] ?? ''),
    text: model.latest ? `${name(of)}: ${withCaveats(coreCy, value, model.latest.value)}` : '',
    standfirst: label && `${name(of)}: ${label}.`,
  };
}

function ofRatings(model: VitalSignsModel): Finding {
  const { rows } = model;
  const missed = rows.filter(({ rating }) => rating === 'missed');
  const late = overdueText(model);
  return {
    ...(ratedOf(rows) === 1 ? countOfOne(model) : countOfMissed(model)),
    standfirst: sentence(named(MISSED, missed, model, late), late),
    saysOverdue: late !== '',
    isSummedUp: missed.length <= MOST_NAMED,
  };
}

type Counted = Pick<Finding, 'value' | 'beside' | 'text'>;

function countOfOne(model: VitalSignsModel): Counted {
  const verdict = verdictOfOne(model.rows);
  return {
    value: '1',
    beside: `${ratedName(model, 1)}: ${verdict}`,
    text: `${onlyRow(model)} a aseswyd ${verdict}`,
  };
}

function countOfMissed(model: VitalSignsModel): Counted {
  const { value, beside } = missedText(model);
  return { value, beside, text: `${withoutCapital(value)} ${beside}` };
}

const sentence = (...parts: readonly string[]): string => {
  const text = parts.filter(Boolean).join('; ');
  return withStop(capital(text));
};

/** As many names as a short sentence holds: `Targed heb ei gyrraedd: Ymweliadau, Cynlluniau a 3 arall`. */
function named(head: string, rows: readonly Row[], model: VitalSignsModel, rest: string): string {
  const names = rows.map((row) => titleOf(row, model));
  return withMostNames(names, rest, (some, left) => {
    const all = [...some, ...(left > 0 ? [`${number(left, 0)} arall`] : [])];
    // The name of an area may have an “a” in it.
    return `${head}: ${model.areas.length > 0 ? all.join('; ') : list(all)}`;
  });
}

const ROSE = 'wedi codi';
const FELL = 'wedi gostwng';

/** No praise: a rise is neither good nor bad by itself. */
function ofChanges(model: VitalSignsModel): Finding {
  const { areas } = model;
  const late = overdueText(model);
  const { risen, fallen } = movesOf(model);
  if (risen.length + fallen.length === 0) return NOTHING;
  const [most, went] = risen.length >= fallen.length ? [risen, ROSE] : [fallen, FELL];
  const [least, other] = most === risen ? [fallen, FELL] : [risen, ROSE];
  const found = movedText(model, most, went);
  const text = `${found.value} ${found.beside}`;
  const others = least.length > 0 ? `${number(least.length, 0)} ${other}` : '';
  if (areas.length > 0)
    return {
      ...found,
      text,
      moved: [text, others].filter(Boolean).join('; '),
      standfirst: sentence(others, 'dim un wedi’i asesu'),
      // The summary says all of it in its own words.
      isSummedUp: true,
    };
  const head = named(capital(went), most, model, [others, late].filter(Boolean).join(' '));
  return {
    ...found,
    text,
    moved: text,
    standfirst: sentence(head, others, late),
    saysOverdue: late !== '',
  };
}

function titleFrom({ text }: Finding, { envelope, areas }: VitalSignsModel, when: string): string {
  if (text === '') return '';
  const area = envelope.area ? name(envelope.area.name) : '';
  const whose = areas.length > 0 ? many(areas.length, NOUNS.area) : area;
  const begun = whose ? `${whose}: ${text}` : capital(text);
  const full = when ? `${begun}, ${when}` : begun;
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
      ? someRows(model, rows.length)
      : rows.map((row) => titleOf(row, model)).join('; ');
  const when = whenOf(indicatorCy, model);
  const months = (row: Row) => monthsOf(indicatorCy, row);
  const isUnsaid = (row: Row) => months(row) && !when.endsWith(months(row));
  const parts = model.rows.filter((row) => !row.model.lastAbsent && isUnsaid(row));
  return [
    ...[...group(parts, months)].map(([over, rows]) =>
      withStop(
        `Nid yw’r cyfnod diweddaraf ar ben, felly’r ffigur hyd yma a ddangosir (${over}): ${of(rows)}`,
      ),
    ),
    missing.length > 0
      ? withStop(
          `Nid oes ffigur ar gyfer y cyfnod diweddaraf, felly dangosir un hŷn: ${of(missing)}`,
        )
      : '',
    broken.length > 0
      ? withStop(`Heb gymhariaeth â’r cyfnod blaenorol, gan fod toriad yn y gyfres: ${of(broken)}`)
      : '',
  ].filter(Boolean);
}

export function surface(model: VitalSignsModel): Surface {
  const { envelope } = model;
  const found = findingOf(model);
  const when = whenOf(indicatorCy, model);
  const finding = titleFrom(found, model, when);
  return surfaceOf(coreCy, envelope, {
    ...found,
    finding,
    what: whatText(model),
    when: [when, ...marksOf(coreCy, model, finding)].filter(Boolean).join(', '),
    summary: () => [summary(model, found)],
    vital: vitalNotes(model),
    notes: () => notes(model),
  });
}
