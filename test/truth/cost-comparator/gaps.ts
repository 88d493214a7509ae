// Holds what is said of the difference of two costs, or of several that cost the same, against its definition.
import { REASONS } from '../shared/cells.js';
import { Exact } from '../shared/exact.js';
import { type Complaint, isPercent, isRounded } from '../shared/figures.js';
import {
  isSame,
  listOf,
  membersOf,
  type Sentence,
  type Slots,
  unless,
} from '../shared/sentences.js';
import { areAlike, type Per, samePlace, together } from './dataset.js';
import { isDifference } from './money.js';
import type { Context } from './read.js';
import { isCost } from './read.js';
import type { ShownBar } from './shown.js';
import { placesOf, sharedBasis } from './words.js';

/** What marks say of a figure that may still change or is not to be relied on. */
const caveatsOf = ({ shown }: ShownBar): readonly string[] =>
  ['e', 'f', 'p', 'u'].flatMap((code) => (shown.codes.includes(code) ? [REASONS[code]!] : []));

/** One end of a difference: names, each with its caveats, or how many there are. */
export const endsPattern = (bar: string): string =>
  `${listOf(`(?:${bar})(?: \\([a-z, ]+\\))?`)}|\\d+ provisions`;

interface Ends {
  readonly bases: readonly ShownBar[];
  readonly others: readonly ShownBar[];
}

/** All costs that are ranked with one and cost as much, on its side: the council’s own are held against what is bought. */
function endsOf(base: ShownBar, other: ShownBar, all: readonly ShownBar[]): Ends | undefined {
  const ranked = all.filter((bar) => bar.pounds && together(bar, base));
  const equal = (end: ShownBar) => ranked.filter((bar) => bar.pounds!.year.is(end.pounds!.year));
  const isBought = (bar: ShownBar) => bar.kind !== 'in-house';
  if (ranked.some((bar) => !isBought(bar)) && ranked.some(isBought))
    return isBought(base) || !isBought(other)
      ? undefined
      : { bases: [base], others: equal(other).filter(isBought) };
  // Where all cost the same, the first is held against the others.
  const isOne = base.pounds!.year.is(other.pounds!.year);
  return isOne
    ? { bases: [base], others: equal(other).filter((bar) => bar !== base) }
    : { bases: equal(base), others: equal(other) };
}

/** Whether the names of one end are those of its costs, all of them, each with what may still change. */
function isNamed(text: string, right: readonly ShownBar[], bar: string): Complaint {
  const count = /^(\d+) provisions$/.exec(text)?.[1];
  if (count !== undefined)
    return unless(Number(count) === right.length, `there are ${right.length}`);
  const names = membersOf(text, `(?:${bar})(?: \\([a-z, ]+\\))?`);
  const wanted = right.map((each) => {
    const caveats = caveatsOf(each);
    return caveats.length > 0 ? `${each.name} (${caveats.join(', ')})` : each.name;
  });
  const isRight =
    names.length === wanted.length &&
    names.every((name) => wanted.some((each) => isSame(each, name)));
  return unless(isRight, `“${text}” is ${wanted.join(', ')}`);
}

/** The complaints of the best reading of two ends, by name. */
function ofEnds(
  { shown }: Context,
  s: Slots,
  bar: string,
  check: (ends: Ends, more: (per: Per) => Exact) => readonly Complaint[],
): readonly Complaint[] {
  const known = shown.bars.filter(({ pounds }) => pounds);
  const found = known.flatMap((base) =>
    known.flatMap((other) => {
      if (base === other || !areAlike(base, other) || !samePlace(base, other)) return [];
      const ends = endsOf(base, other, shown.bars);
      if (!ends) return [];
      // What is the same of all is said of all in one list.
      const isList = s.all !== undefined;
      const named = isList
        ? [isNamed(s.all!, [...ends.others, ...ends.bases], bar)]
        : [
            isNamed(s.a!, ends.others, bar),
            ...(s.b === undefined ? [] : [isNamed(s.b, ends.bases, bar)]),
          ];
      const more = (per: Per) => other.pounds![per].minus(base.pounds![per]);
      return [[...named, ...check(ends, more)].filter(Boolean)];
    }),
  );
  return [...found].sort((a, b) => a.length - b.length)[0] ?? ['they cannot be ranked'];
}

/** `£133k more`, `the same`. */
function isGap(money: string | undefined, way: string | undefined, more: Exact): Complaint {
  if (money === undefined) return unless(more.isZero(), `they differ by £${more}`);
  const sign = way === 'more' ? 1 : -1;
  return (
    unless(more.compare(Exact.of(0)) === sign, `“${way}” is £${more}`) ?? isDifference(money, more)
  );
}

/** What they have in common: basis, place, and the period, where it is not that of the dataset. */
function bothComplaints(s: Slots, { bases, others }: Ends): readonly Complaint[] {
  const all = [...bases, ...others];
  const [first] = all as [ShownBar];
  return [
    s.shared === undefined
      ? undefined
      : unless(
          all.every((bar) => isSame(sharedBasis(bar), s.shared!)),
          `they are not all ${s.shared}`,
        ),
    s.both === undefined
      ? undefined
      : unless(s.both === (all.length > 2 ? 'all' : 'both'), `there are ${all.length}`),
    s.place === undefined
      ? undefined
      : unless(
          all.every((bar) => placesOf(bar).some((place) => isSame(place, s.place!))),
          `they are not all of ${s.place}`,
        ),
    first.period
      ? unless(
          first.period.flow.some((period) => isSame(period, s.period ?? '')),
          `they are of ${first.period.flow[0]}, which is not said`,
        )
      : unless(s.period === undefined, 'they are of the period of the dataset'),
  ];
}

/** A title says of a forecast that it is one. */
const titleComplaints = (s: Slots, { bases: [base] }: Ends): Complaint =>
  unless(base!.basis !== 'forecast' || s.shared !== undefined, 'it is a forecast');

const BOTH = ', {both} {shared}';
const COSTS = '«:|: each| costs| each cost»';

export function gapTitles(context: Context, bar: string): readonly Sentence[] {
  const check = (s: Slots): readonly Complaint[] =>
    ofEnds(context, s, bar, (ends, more) => [
      isGap(s.money, s.way, more(context.per)),
      titleComplaints(s, ends),
      ...bothComplaints(s, ends),
    ]);
  return heads.flatMap((head): readonly Sentence[] => [
    [`${head}{a:ends}${COSTS} {money} {way} {per} than {b:ends}<${BOTH}>`, check],
    [`${head}{a:ends}${COSTS} the same {per} as {b:ends}<${BOTH}>`, check],
  ]);
}

/** Each with slots of its own. */
const heads = ['', '{place}: ', '{period}: ', '{place}, {period}: '];

export function gapHeadlines(context: Context, bar: string): readonly Sentence[] {
  const { per } = context;
  return [
    [
      `{money} {way} {per}< each> <for >{a:ends} than <for >{b:ends}${BOTH}<, {period}>< ({place})>`,
      (s) =>
        ofEnds(context, s, bar, (ends, more) => [
          isGap(s.money, s.way, more(per)),
          ...bothComplaints(s, ends),
        ]),
    ],
    [
      `{cost} {per} for {all:ends}${BOTH}<, {period}>< ({place})>`,
      (s) =>
        ofEnds(context, s, bar, (ends, more) => [
          isGap(undefined, undefined, more(per)),
          isCost(s.cost!, ends.bases[0]!, per),
          ...bothComplaints(s, ends),
        ]),
    ],
  ];
}

export function gapSentences(context: Context, bar: string): readonly Sentence[] {
  const { per } = context;
  // Where several have different marks, their cost has none beside it.
  const costs = (s: Slots, { bases, others }: Ends): readonly Complaint[] =>
    s.x === undefined ? [] : [isOneOf(s.x, others, per), isOneOf(s.y!, bases, per)];
  const share = (s: Slots, ends: Ends, more: (per: Per) => Exact): readonly Complaint[] => {
    const by = more('year').size().over(ends.bases[0]!.pounds!.year);
    return [
      unless(
        more('year').compare(Exact.of(0)) === (s.way === 'more' ? 1 : -1),
        `it is not ${s.way}`,
      ),
      // It may be more than all of it; a fall is less than all.
      /under|over/i.test(s.p!)
        ? (isPercent(s.p!, by) ?? unless(s.way === 'less' || !/over/.test(s.p!), 'over 99% more'))
        : isRounded(s.p!.replace('%', ''), by.times(Exact.of(100))),
      ...costs(s, ends),
      ...bothComplaints(s, ends),
    ];
  };
  return [
    [
      `{a:ends}${COSTS} {money} ({p}) {way} {per} than {b:ends}<, {x:cost} against {y:cost}>${BOTH}<, {period}>< ({place})>.`,
      (s) =>
        ofEnds(context, s, bar, (ends, more) => [
          isGap(s.money, s.way, more(per)),
          ...share(s, ends, more),
        ]),
    ],
    ...['', '{period}: '].map((head): Sentence => [
      `${head}{a:ends}${COSTS} {p} {way}«:|,» {x:cost} against {y:cost} {per}.`,
      (s) => ofEnds(context, s, bar, (ends, more) => share(s, ends, more)),
    ]),
  ];
}

function isOneOf(text: string, bars: readonly ShownBar[], per: Per): Complaint {
  const [first] = bars as readonly [ShownBar];
  const marks = new Set(bars.map(({ shown }) => [...shown.codes].sort().join()));
  return isCost(
    text,
    marks.size > 1 ? { ...first, shown: { ...first.shown, codes: [] } } : first,
    per,
  );
}
