// Says in any language what the sentences about a cost share: its name, its amount with its marks, its period.
import { shorthandText } from '../../core/data/value.js';
import { type Text, textIn } from '../../core/data/text.js';
import { placesToTell } from '../../core/statistics/decimals.js';
import { capital } from '../../core/words/capital.js';
import { withoutStop } from '../../core/words/full-stop.js';
import { saysWords } from '../../core/words/says-words.js';
import { type CoreWords, reasonsOf } from '../../core/words/words.js';
import type { Per } from './input.unit.js';
import {
  type Bar,
  type CostComparatorModel,
  type Explanation,
  type Group,
  isExplained,
} from './model.js';
import { exactMoney, money, moneyAmong, type WriteMoney } from './words.money.js';
import type { CostComparatorWords } from './words.js';

/** At most so many of one cost are named. */
export const MOST_NAMED = 3;

type Place = Pick<Group, 'area' | 'setting'>;

/** Names and notes of the author's, in the language. */
export function namesIn({ lang, period }: CoreWords) {
  const text = (of: Text | undefined): string => textIn(of, lang);
  const areaOf = ({ area }: Place): string => text(area?.name);
  const settingOf = ({ setting }: Place): string => text(setting);
  /** More of the sentence follows. */
  const basisNote = ({ basisNote: note }: Bar): string => withoutStop(text(note));
  const sharedNote = sharedBy(basisNote);
  /** The period of a cost, where it is not that of the dataset; else `''`. */
  const ownPeriod = (bar: Bar): string => (bar.period ? period.long(bar.period, false) : '');
  return {
    text,
    basisNote,
    sharedNote,
    ownPeriod,
    barName: ({ name }: Bar): string => text(name),
    groupName: (of: Place): string => [areaOf(of), settingOf(of)].filter(Boolean).join(', '),
    /** Area and setting, as far as they tell one group from another; `''` where groups differ in their basis alone. */
    placeAmong: ({ groups }: CostComparatorModel, of: Place): string =>
      [areaOf, settingOf]
        .filter((nameOf) => new Set(groups.map(nameOf)).size > 1)
        .map((nameOf) => nameOf(of))
        .filter(Boolean)
        .join(', '),
    /** The author's note on a cost, where the group does not say it. */
    ownNote: (group: Group, bar: Bar): string => (sharedNote(group) === '' ? basisNote(bar) : ''),
    /** Before a sentence about costs of a period of their own: `2020 to 2021: `. */
    periodFirst: (bar: Bar | undefined): string =>
      bar?.period ? `${capital(ownPeriod(bar))}: ` : '',
  };
}

/** The author's note, where it is that of several costs of the group; kept, as each of hundreds of costs asks for it. */
function sharedBy(noteOf: (bar: Bar) => string): (group: Group) => string {
  const kept = new WeakMap<Group, string>();
  return (group) => {
    const known = kept.get(group);
    if (known !== undefined) return known;
    const { bars } = group;
    const note = noteOf(bars[0]!);
    const isShared = bars.length > 1 && bars.every((bar) => noteOf(bar) === note);
    kept.set(group, isShared ? note : '');
    return isShared ? note : '';
  };
}

/** What a language says of bases and kinds. */
interface BasisWords {
  readonly kinds: CostComparatorWords['kinds'];
  /** Within a sentence: `at 85% occupancy`, `forecast`. */
  shortBasis(bar: Bar): string;
  /** Of the costs of all groups: `all prices`. */
  allOn(bar: Bar): string;
}

/** What costs are based on, with notes and periods where they differ. */
export function basesIn(names: ReturnType<typeof namesIn>, words: BasisWords) {
  const { barName, groupName, basisNote, sharedNote, ownNote, ownPeriod } = names;
  const { kinds, shortBasis, allOn } = words;
  /** What all costs of a group are based on. */
  const groupBasis = (group: Group): string => {
    const [first] = group.bars as readonly [Bar];
    return joined(shortBasis(first), sharedNote(group), ownPeriod(first));
  };
  return {
    groupBasis,
    /** With the author's note and, where it differs, the period: `forecast, at month 8`. */
    basis: (bar: Bar): string => joined(shortBasis(bar), basisNote(bar), ownPeriod(bar)),
    /** `forecast, 2020 to 2021`. */
    basisAndPeriod: (bar: Bar): string => joined(shortBasis(bar), ownPeriod(bar)),

    /** The basis is said with each name; where all groups have the same, once. */
    groupHeading({ groups }: CostComparatorModel, i: number) {
      const group = groups[i]!;
      const [name, own] = [groupName(group), groupBasis(group)];
      if (name === '') return { heading: capital(own), basis: '' };
      const isOne = groups.length > 1 && groups.every((each) => groupBasis(each) === own);
      if (!isOne) return { heading: name, basis: `· ${own}` };
      return { heading: name, basis: i === 0 ? `· ${allOn(group.bars[0]!)}` : '' };
    },

    /** The kind, where several are drawn and the name does not say it, and the author's note. */
    rowNote({ groups }: CostComparatorModel, bar: Bar): string {
      const hasOthers = groups.some(({ bars }) => bars.some(({ kind }) => kind !== bar.kind));
      const kind = kinds[bar.kind];
      const isSaid = saysWords(barName(bar), kind);
      const group = groups.find(({ bars }) => bars.includes(bar))!;
      return joined(hasOthers && !isSaid ? kind : '', ownNote(group, bar));
    },
  };
}

const joined = (...texts: readonly string[]): string => texts.filter(Boolean).join(', ');

/** An amount, and what its marks say in words. */
export const amountsIn = (core: CoreWords) => ({
  /** Within a sentence: `£129k (provisional)`; of what is withheld `(confidential)`. */
  costSaid(bar: Bar, per: Per, write: WriteMoney = money): string {
    const reasons = reasonsOf(core, bar.cost);
    const aside = reasons.length > 0 ? `(${reasons.join(', ')})` : '';
    return [amountOf(bar, per, write), aside].filter(Boolean).join(' ');
  },

  /** The same within brackets: `£129k, provisional`. */
  costInBrackets: (bar: Bar, per: Per, write: WriteMoney = money): string =>
    [amountOf(bar, per, write), ...reasonsOf(core, bar.cost)].filter(Boolean).join(', '),
});

export const amountOf = ({ pounds, places }: Bar, per: Per, write: WriteMoney): string =>
  pounds ? write(pounds[per], places?.[per]) : '';

/** An amount or why there is none, with its marks: `£129k [p]`, `[c]`. */
export const cost = (bar: Bar, per: Per): string =>
  [amountOf(bar, per, money), shorthandText(bar.cost)].filter(Boolean).join(' ');

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

/** What the sentence of an explanation is of. */
export interface Explained {
  /** `below`: it costs less than a full one would; `worked out`: no other cost is expected to be what it comes to. */
  readonly is: 'below' | 'worked out' | 'explained' | 'not explained';
  readonly write: WriteMoney;
  /** What the cost would come to, where that is said beside the other. */
  readonly beside: string;
}

export function explainedOf(explanation: Explanation, per: Per): Explained {
  const { base, full, expected, occupancy, other } = explanation;
  const isBelow = occupancy > 1;
  const is = isBelow
    ? 'below'
    : !expected
      ? 'worked out'
      : isExplained(explanation)
        ? 'explained'
        : 'not explained';
  const come = isBelow ? full[per] : is === 'not explained' ? expected?.[per] : undefined;
  const bars = isBelow ? [other] : [base, other];
  const write = writerFor(bars, per, ...(come === undefined ? [] : [come]));
  const beside = come === undefined ? '' : write(come, placesToTell(come, other.pounds![per]));
  return { is, write, beside };
}
