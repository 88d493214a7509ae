// The English texts of the scorecard's cells: whole words to listen to, and a few letters to look at.
import { textIn } from '../../core/data/text.js';
import { poundsIn } from '../../core/data/money-unit.js';
import { isKnown, shorthandText } from '../../core/data/value.js';
import type { ChangeSince, IndicatorModel } from '../../core/indicator/model.js';
import { isWithinRounding } from '../../core/statistics/change.js';
import { decimalsOf } from '../../core/statistics/decimals.js';
import { coreEn } from '../../core/words/en.js';
import {
  changeSize,
  formatOf,
  missingNeighbours,
  wholePeriod,
} from '../../core/words/indicator.en.js';
import { bareFormat, exactFormat } from '../../core/words/words.js';
import type { Row } from './model.js';
import type { VitalSignsWords } from './words.js';
import { withoutStop } from '../../core/words/full-stop.js';

const { amount, difference, number, period } = coreEn;

export function target(row: Row): readonly string[] {
  const { model } = row;
  const { target: found, measure } = model;
  if (!found) return [];
  const { value, range, tolerance, by } = found;
  if (!range && value === undefined) return ['none set for this period'];
  const whole = wholeTarget(row);
  const format = formatOf(model);
  const goal = range
    ? `${amount(range[0], exactFormat(range[0], bareFormat(format)))} to ${amount(range[1], exactFormat(range[1], format))}`
    : `${AIMS[measure.direction as string] ?? ''}${amount(value!, exactFormat(value!, format))}`;
  return [
    goal,
    tolerance > 0 ? `tolerance ${difference(tolerance, exactFormat(tolerance, format))}` : '',
    by ? `due by ${period.long(by, measure.kind === 'stock')}` : '',
    whole && `for the ${whole}`,
  ].filter(Boolean);
}

/** Of the target of a figure that is of a part of a year: `whole year`. */
export const wholeTarget = ({ model }: Row): string =>
  model.latest && (model.target?.value ?? model.target?.range) !== undefined
    ? wholePeriod(model, model.latest.index)
    : '';

const AIMS: Readonly<Record<string, string>> = { high: 'at least ', low: 'at most ' };

const SIGNS: Readonly<Record<string, string>> = { high: '≥ ', low: '≤ ' };

export function shortTarget({ model }: Row): string {
  const { target: found, measure } = model;
  if (!found) return '';
  const { value, range, tolerance } = found;
  if (!range && value === undefined) return 'none set';
  const format = bareFormat(formatOf(model));
  const goal = range
    ? range.map((bound) => amount(bound, exactFormat(bound, format))).join(' to ')
    : `${SIGNS[measure.direction as string] ?? ''}${amount(value!, exactFormat(value!, format))}`;
  const isMoney = poundsIn(measure.unit) !== undefined;
  const slack = isMoney
    ? amount(tolerance, exactFormat(tolerance, format))
    : number(tolerance, decimalsOf(tolerance));
  return tolerance > 0 ? `${goal} (±${slack})` : goal;
}

const NOT_KNOWN = 'not known';

/** Why no change is given. */
const NO_CHANGE: Readonly<Record<NonNullable<ChangeSince['reason']>, string>> = {
  first: '',
  length: 'other length',
  overlap: 'overlap',
  order: 'same day',
  'part year': 'part year',
  break: 'break',
  'missing period': 'gap',
  absent: NOT_KNOWN,
};

export function shortChange(since: ChangeSince, model: IndicatorModel): string {
  if (since.reason !== undefined) return NO_CHANGE[since.reason];
  if (since.difference === 0) return '→ same';
  if (isWithinRounding(since)) return 'too close to tell';
  const size = changeSize(model, since, true);
  return `${since.difference > 0 ? '↑' : '↓'} ${size.replace('percentage point', 'pt')}`;
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
  | 'unknownChange'
  | 'reportDue'
  | 'noFigure'
  | 'sortedBy'
  | 'reversed'
> = {
  unknownChange: NOT_KNOWN,
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
