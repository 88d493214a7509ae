// The Welsh texts of the scorecard's cells: whole words to listen to, and a few letters to look at.
import { type Text, textIn } from '../../core/data/text.js';
import { isKnown, isNotApplicable, shorthandText, type Value } from '../../core/data/value.js';
import type { ChangeSince, IndicatorModel } from '../../core/indicator/model.js';
import { type Change, isWithinRounding } from '../../core/statistics/change.js';
import { doubtsOf } from '../../core/statistics/comparability.js';
import { coreCy } from '../../core/words/cy.js';
import { withoutStop } from '../../core/words/full-stop.js';
import { changeSize, missingNeighbours, wholePeriod } from '../../core/words/indicator.cy.js';
import { than } from '../../core/words/mutation.cy.js';
import { withArticle } from '../../core/words/period.cy.js';
import { NOUNS } from '../../core/words/plural.cy.js';
import { bareFormat, exactFormat } from '../../core/words/words.js';
import type { Row } from './model.js';
import { many } from './words.counts.cy.js';
import { goalOf, shortGoal } from './words.goal.js';
import type { VitalSignsWords } from './words.js';

const { amount, difference, number, period } = coreCy;

const AIMS: Readonly<Record<string, (text: string) => string>> = {
  high: (text) => `o leiaf ${text}`,
  low: (text) => `dim mwy ${than(text)}`,
};

/** `o leiaf 95%`, `4 i 6 o ymweliadau`: of a range the unit stands once, at its end. */
function goalText({ measure }: IndicatorModel, goal: readonly number[]): string {
  const texts = goal.map((bound, i) => {
    const isLast = i === goal.length - 1;
    return amount(bound, exactFormat(bound, isLast ? measure : bareFormat(measure)));
  });
  const aim = goal.length > 1 ? undefined : AIMS[measure.direction as string];
  const text = texts.join(' i ');
  return aim ? aim(text) : text;
}

export function target(row: Row): readonly string[] {
  const { model } = row;
  const { target: found, measure } = model;
  if (!found) return [];
  const goal = goalOf(model);
  if (!goal) return ['heb ei bennu ar gyfer y cyfnod hwn'];
  const { tolerance, by } = found;
  const whole = wholeTarget(row);
  return [
    goalText(model, goal),
    tolerance > 0 ? `goddefiant: ${difference(tolerance, exactFormat(tolerance, measure))}` : '',
    by ? `erbyn ${withArticle(period.long(by, measure.kind === 'stock'))}` : '',
    whole && `ar gyfer ${whole}`,
  ].filter(Boolean);
}

/** Of the target of a figure that is of a part of a year: `blwyddyn gyfan`, `diwedd y flwyddyn`. */
export const wholeTarget = ({ model }: Row): string =>
  model.latest && (model.target?.value ?? model.target?.range) !== undefined
    ? wholePeriod(model, model.latest.index)
    : '';

export function shortTarget({ model }: Row): string {
  if (!model.target) return '';
  const goal = goalOf(model);
  return goal ? shortGoal(coreCy, model, goal, 'i') : 'heb ei bennu';
}

/** Why no change is given. */
const NO_CHANGE: Readonly<Record<Exclude<NonNullable<ChangeSince['reason']>, 'absent'>, string>> = {
  first: '',
  length: 'hyd gwahanol',
  overlap: 'gorgyffwrdd',
  order: 'yr un diwrnod',
  'part year': 'rhan o flwyddyn',
  break: 'toriad',
  'missing period': 'bwlch',
};

/** In a cell, which is too narrow for the one word `amherthnasol`. */
const changeUnknown = (before: Value | undefined): string =>
  isNotApplicable(before) ? 'ddim yn berthnasol' : 'anhysbys';

export function shortChange(since: ChangeSince, model: IndicatorModel): string {
  if (since.reason === 'absent') return changeUnknown(model.lead.values[since.from!]);
  if (since.reason !== undefined) return NO_CHANGE[since.reason];
  const from = doubtsOf(model.lead.values[since.from!]).map((mark) => ` o [${mark}]`);
  return shortSize(since, model) + from.join('');
}

function shortSize(since: Change & { readonly chance?: true }, model: IndicatorModel): string {
  if (since.difference === 0) return '→ dim newid';
  if (isWithinRounding(since)) return 'rhy agos i ddweud';
  const size = changeSize(model, since, true);
  const by = since.chance ? ', efallai drwy siawns' : '';
  return `${since.difference > 0 ? '↑' : '↓'} ${size.replace(/(?<=wynt) canran$/, '')}${by}`;
}

export function noFigureBecause(row: Row, isPeriodSaid: boolean): string {
  const { model, quality } = row;
  const { lastAbsent, periods } = model;
  const note = (of: Text | undefined) => withoutStop(textIn(of, 'cy'));
  const { value } = lastAbsent ?? {};
  // "Not available" is what the list says of all.
  const why = value && value.value !== '[x]' ? shorthandText(value) : '';
  const goal = target(row);
  return [
    [isPeriodSaid ? '' : period.short(periods.at(-1)!), why].filter(Boolean).join(' '),
    note(value?.note),
    goal.length > 0 ? `targed: ${goal.join(', ')}` : '',
    quality ? `${textIn(quality.name, 'cy')} ${shorthandText(quality.value)}` : '',
    quality && !isKnown(quality.value) ? note(quality.value.note) : '',
    row.due ? `adroddiad erbyn ${withArticle(period.long(row.due, false))}` : '',
  ]
    .filter(Boolean)
    .join('; ');
}

/** The texts of cells that need no figures. */
export const shortTexts: Pick<
  VitalSignsWords,
  | 'by'
  | 'from'
  | 'inYear'
  | 'shortQuality'
  | 'medianOf'
  | 'neighboursMissing'
  | 'changeUnknown'
  | 'reportDue'
  | 'noFigure'
  | 'sortedBy'
  | 'reversed'
> = {
  changeUnknown,
  by: (when) => `erbyn ${when}`,
  from: (when) => `ers ${when}`,
  inYear: (change) => `blwyddyn: ${change}`,
  shortQuality: (value) => `ansawdd ${value}`,
  medianOf: ({ count, members }, value) => {
    const of = count === members ? '' : `${number(count, 0)} o `;
    return `${of}${many(members, NOUNS.neighbour)} ${value}`;
  },
  neighboursMissing: (neighbours) =>
    `${many(neighbours.members, NOUNS.neighbour)}: ${missingNeighbours(neighbours)}`,
  reportDue: (when) => `adroddiad ${when}`,
  noFigure: (when) => `Ni chyhoeddwyd ffigur${when && ` ar gyfer ${when}`}`,
  sortedBy: (column) => `Yn ôl ${column.toLowerCase()}`,
  reversed: (column) => `Yn ôl ${column.toLowerCase()}, trefn wrthdro`,
};
