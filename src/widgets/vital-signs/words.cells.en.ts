// The English texts of the scorecard's cells: whole words to listen to, and a few letters to look at.
import { textIn } from '../../core/data/text.js';
import { isKnown, shorthandText } from '../../core/data/value.js';
import type { ChangeSince, IndicatorModel } from '../../core/indicator/model.js';
import { doubtsOf } from '../../core/statistics/comparability.js';
import { type Change, isWithinRounding } from '../../core/statistics/change.js';
import { coreEn } from '../../core/words/en.js';
import {
  changeSize,
  missingNeighbours,
  wholePeriod,
  withArticle,
} from '../../core/words/indicator.en.js';
import { changeUnknown } from '../../core/words/no-change.en.js';
import { bareFormat, exactFormat } from '../../core/words/words.js';
import type { Row } from './model.js';
import { goalOf, shortGoal } from './words.goal.js';
import type { VitalSignsWords } from './words.js';
import { withoutStop } from '../../core/words/full-stop.js';

const { amount, difference, number, period } = coreEn;

const AIMS: Readonly<Record<string, string>> = { high: 'at least ', low: 'at most ' };

/** `at least 95%`, `4 to 6 visits`: of a range the unit stands once, at its end. */
function goalText({ measure }: IndicatorModel, goal: readonly number[]): string {
  const texts = goal.map((bound, i) => {
    const isLast = i === goal.length - 1;
    return amount(bound, exactFormat(bound, isLast ? measure : bareFormat(measure)));
  });
  const aim = goal.length > 1 ? '' : (AIMS[measure.direction as string] ?? '');
  return aim + texts.join(' to ');
}

export function target(row: Row): readonly string[] {
  const { model } = row;
  const { target: found, measure } = model;
  if (!found) return [];
  const goal = goalOf(model);
  if (!goal) return ['none set for this period'];
  const { tolerance, by } = found;
  const whole = wholeTarget(row);
  return [
    goalText(model, goal),
    tolerance > 0 ? `tolerance ${difference(tolerance, exactFormat(tolerance, measure))}` : '',
    by ? `due by ${withArticle(period.long(by, measure.kind === 'stock'))}` : '',
    whole && `for the ${whole}`,
  ].filter(Boolean);
}

/** Of the target of a figure that is of a part of a year: `whole year`, `year end`. */
export const wholeTarget = ({ model }: Row): string =>
  model.latest && (model.target?.value ?? model.target?.range) !== undefined
    ? wholePeriod(model, model.latest.index)
    : '';

export function shortTarget({ model }: Row): string {
  if (!model.target) return '';
  const goal = goalOf(model);
  return goal ? shortGoal(coreEn, model, goal, 'to') : 'none set';
}

/** Why no change is given. */
const NO_CHANGE: Readonly<Record<Exclude<NonNullable<ChangeSince['reason']>, 'absent'>, string>> = {
  first: '',
  length: 'other length',
  overlap: 'overlap',
  order: 'same day',
  'part year': 'part year',
  break: 'break',
  'missing period': 'gap',
};

export function shortChange(since: ChangeSince, model: IndicatorModel): string {
  if (since.reason === 'absent') return changeUnknown(model.lead.values[since.from!]);
  if (since.reason !== undefined) return NO_CHANGE[since.reason];
  const from = doubtsOf(model.lead.values[since.from!]).map((mark) => ` from [${mark}]`);
  return shortSize(since, model) + from.join('');
}

function shortSize(since: Change & { readonly chance?: true }, model: IndicatorModel): string {
  if (since.difference === 0) return '→ same';
  if (isWithinRounding(since)) return 'too close to tell';
  const size = changeSize(model, since, true);
  const by = since.chance ? ', may be chance' : '';
  return `${since.difference > 0 ? '↑' : '↓'} ${size.replace('percentage point', 'pt')}${by}`;
}

export function noFigureBecause(row: Row, isPeriodSaid: boolean): string {
  const { model, quality } = row;
  const { lastAbsent, periods } = model;
  const note = (of: Parameters<typeof textIn>[0]) => withoutStop(textIn(of, 'en'));
  const { value } = lastAbsent ?? {};
  // "Not available" is what the list says of all.
  const why = value && value.value !== '[x]' ? shorthandText(value) : '';
  const goal = target(row);
  return [
    [isPeriodSaid ? '' : period.short(periods.at(-1)!), why].filter(Boolean).join(' '),
    note(value?.note),
    goal.length > 0 ? `target ${goal.join(', ')}` : '',
    quality ? `${textIn(quality.name, 'en')} ${shorthandText(quality.value)}` : '',
    quality && !isKnown(quality.value) ? note(quality.value.note) : '',
    row.due ? `report due ${period.long(row.due, false)}` : '',
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
  by: (when) => `by ${when}`,
  from: (when) => `from ${when}`,
  inYear: (change) => `year: ${change}`,
  shortQuality: (value) => `quality ${value}`,
  medianOf: ({ count, members }, value) => {
    const of = count === members ? '' : ` of ${number(members, 0)}`;
    return `${number(count, 0)}${of} neighbour${members === 1 ? '' : 's'} ${value}`;
  },
  neighboursMissing: (neighbours) =>
    `${number(neighbours.members, 0)} neighbours: ${missingNeighbours(neighbours)}`,
  reportDue: (when) => `report ${when}`,
  noFigure: (when) => `No figure published${when && ` for ${when}`}`,
  sortedBy: (column) => `By ${column.toLowerCase()}`,
  reversed: (column) => `By ${column.toLowerCase()}, reversed`,
};
