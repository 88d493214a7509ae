// Says one cost in English: its name, amount and basis, and what another basis would mean.
import { shorthandText } from '../../core/data/value.js';
import { coreEn } from '../../core/words/en.js';
import type { Per } from './input.unit.js';
import {
  type Bar,
  type CostComparatorModel,
  type Explanation,
  type Group,
  isExplained,
} from './model.js';
import { capital } from '../../core/words/capital.js';
import { placesToTell } from '../../core/statistics/decimals.js';
import { saysWords } from '../../core/words/says-words.js';
import { reasonsOf } from '../../core/words/words.js';
import {
  exactMoney,
  money,
  moneyAmong,
  percentAt,
  percentBeside,
  text,
  type WriteMoney,
} from './words.money.en.js';
import type { CostComparatorWords } from './words.js';
import { withoutStop } from '../../core/words/full-stop.js';

const { period } = coreEn;

/** At most so many of one cost are named. */
export const MOST_NAMED = 3;

/** What every sentence about occupancy assumes. */
export const IF_FIXED = 'if all costs are fixed';

export const KINDS: CostComparatorWords['kinds'] = {
  'in-house': 'In-house',
  external: 'External',
  'out-of-authority': 'Out of authority',
  all: 'In-house and external together',
};

export const barName = ({ name }: Bar): string => text(name);

export const groupName = ({ area, setting }: Pick<Group, 'area' | 'setting'>): string =>
  [text(area?.name), text(setting)].filter(Boolean).join(', ');

/** Area and setting, as far as they tell one group from another; `''` where groups differ in their basis alone. */
export function placeAmong(
  { groups }: CostComparatorModel,
  of: Pick<Group, 'area' | 'setting'>,
): string {
  const names = [
    ({ area }: typeof of) => text(area?.name),
    ({ setting }: typeof of) => text(setting),
  ];
  return names
    .filter((nameOf) => new Set(groups.map(nameOf)).size > 1)
    .map((nameOf) => nameOf(of))
    .filter(Boolean)
    .join(', ');
}

/** Within a sentence: `at 85% occupancy`, `forecast`. */
export function shortBasis({ basis, occupancy }: Bar): string {
  const at = occupancy === undefined ? '' : `at ${percentAt(occupancy)} occupancy`;
  if (basis === 'full occupancy') return 'at full occupancy';
  if (basis === 'stated occupancy') return at || 'at an occupancy that is not known';
  return [basis ?? 'basis not known', at].filter(Boolean).join(' ');
}

/** Of several: `forecast`, `prices`. */
export const sharedBasis = (bar: Bar): string => shortBasis(bar).replace(/^price\b/, 'prices');

/** The period of a cost, where it is not that of the dataset; else `''`. */
export const ownPeriod = (bar: Bar): string => (bar.period ? period.long(bar.period, false) : '');

/** More of the sentence follows. */
const basisNote = ({ basisNote: note }: Bar): string => withoutStop(text(note));

/** With the author's note and, where it differs, the period: `forecast, at month 8`. */
export const basis = (bar: Bar): string =>
  [shortBasis(bar), basisNote(bar), ownPeriod(bar)].filter(Boolean).join(', ');

/** Each cost of a group asks for it, and there may be hundreds. */
const sharedNotes = new WeakMap<Group, string>();

/** The author's note, where it is that of several costs of the group. */
function sharedNote(group: Group): string {
  const { bars } = group;
  const known = sharedNotes.get(group);
  if (known !== undefined) return known;
  const note = basisNote(bars[0]!);
  const isShared = bars.length > 1 && bars.every((bar) => basisNote(bar) === note);
  sharedNotes.set(group, isShared ? note : '');
  return isShared ? note : '';
}

/** `forecast, 2020 to 2021`. */
export const basisAndPeriod = (bar: Bar): string =>
  [shortBasis(bar), ownPeriod(bar)].filter(Boolean).join(', ');

/** What all costs of a group are based on. */
export const groupBasis = (group: Group): string =>
  [shortBasis(group.bars[0]!), sharedNote(group), ownPeriod(group.bars[0]!)]
    .filter(Boolean)
    .join(', ');

/** The author's note on a cost, where the group does not say it. */
export const ownNote = (group: Group, bar: Bar): string =>
  sharedNote(group) === '' ? basisNote(bar) : '';

/** The basis is said with each name; where all groups have the same, once. */
export function groupHeading(
  { groups }: CostComparatorModel,
  i: number,
): ReturnType<CostComparatorWords['groupHeading']> {
  const group = groups[i]!;
  const [name, own] = [groupName(group), groupBasis(group)];
  if (name === '') return { heading: capital(own), basis: '' };
  const isOne = groups.length > 1 && groups.every((each) => groupBasis(each) === own);
  if (!isOne) return { heading: name, basis: `· ${own}` };
  return { heading: name, basis: i === 0 ? `· all ${sharedBasis(group.bars[0]!)}` : '' };
}

/** The kind, where several are drawn and the name does not say it, and the author's note. */
export function rowNote({ groups }: CostComparatorModel, bar: Bar): string {
  const hasOthers = groups.some(({ bars }) => bars.some(({ kind }) => kind !== bar.kind));
  const kind = KINDS[bar.kind];
  const isSaid = saysWords(barName(bar), kind);
  const group = groups.find(({ bars }) => bars.includes(bar))!;
  return [hasOthers && !isSaid ? kind : '', ownNote(group, bar)].filter(Boolean).join(', ');
}

export const cost = ({ cost: value, pounds, places }: Bar, per: Per): string =>
  [pounds ? money(pounds[per], places?.[per]) : '', shorthandText(value)].filter(Boolean).join(' ');

/** Writes all costs of a sentence in one way. */
export const writerFor = (
  bars: readonly Bar[],
  per: Per,
  ...more: readonly number[]
): WriteMoney => {
  const isExact = bars.some(({ places }) => (places?.[per] ?? 0) > 0);
  const amounts = bars.flatMap(({ pounds }) => (pounds ? [pounds[per]] : []));
  return isExact ? exactMoney : moneyAmong(...amounts, ...more);
};

const amountOf = ({ pounds, places }: Bar, per: Per, write: WriteMoney): string =>
  pounds ? write(pounds[per], places?.[per]) : '';

/** Within a sentence, its marks in words: `£129k (provisional)`; of what is withheld `(confidential)`. */
export function costSaid(bar: Bar, per: Per, write: WriteMoney = money): string {
  const reasons = reasonsOf(coreEn, bar.cost);
  const aside = reasons.length > 0 ? `(${reasons.join(', ')})` : '';
  return [amountOf(bar, per, write), aside].filter(Boolean).join(' ');
}

/** The same within brackets: `£129k, provisional`. */
export const costInBrackets = (bar: Bar, per: Per, write: WriteMoney = money): string =>
  [amountOf(bar, per, write), ...reasonsOf(coreEn, bar.cost)].filter(Boolean).join(', ');

/** `£125k at full occupancy`, `£129k (provisional) forecast`. */
const withBasis = (bar: Bar, per: Per, write: WriteMoney): string =>
  `${costSaid(bar, per, write)} ${shortBasis(bar)}`;

/** Before a sentence about costs of a period of their own: `2020 to 2021: `. */
export const periodFirst = (bar: Bar | undefined): string =>
  bar?.period ? `${capital(ownPeriod(bar))}: ` : '';

export const unit: CostComparatorWords['unit'] = ({ of }, per) =>
  `Pounds ${of ? `per ${of} ` : ''}per ${per}`;

export function explanationText(explanation: Explanation, per: Per): string {
  const { base, full, expected, occupancy } = explanation;
  const isBelow = occupancy > 1;
  const workedOut = isBelow ? full[per] : isExplained(explanation) ? undefined : expected?.[per];
  const bars = isBelow ? [explanation.other] : [base, explanation.other];
  const write = writerFor(bars, per, ...(workedOut === undefined ? [] : [workedOut]));
  const own = withBasis(base, per, write);
  const other = withBasis(explanation.other, per, write);
  const others = explanation.other.pounds![per];
  const beside = workedOut === undefined ? '' : write(workedOut, placesToTell(workedOut, others));
  const at = periodFirst(base);
  if (isBelow)
    return `${at}${other} is less than ${beside} at full occupancy would be: occupancy does not explain it.`;
  if (!expected)
    return `${at}${own} comes to ${other} at ${percentBeside(occupancy, base.occupancy ?? 1)} occupancy, ${IF_FIXED}.`;
  return isExplained(explanation)
    ? `${at}${other} is what ${own} would come to, ${IF_FIXED}.`
    : `${at}${other} is not explained by occupancy alone: ${own} would come to ${beside}, ${IF_FIXED}.`;
}
