// Every sentence about one measure over periods, and what makes it true: for the trend and a row of the scorecard.
import {
  ascending,
  compare,
  exact,
  type Exact,
  hasOnly,
  medianOf,
  minus,
  over,
  plus,
  signOf,
  size,
} from '../shared/exact.js';
import type { Cell, Figures, Line } from './figures.js';
import {
  breaksBefore,
  distanceOf,
  eventIndex,
  isMissingBefore,
  lastIndex,
  latestIndex,
  leadOf,
  neighboursOf,
  latestIsPart,
  partYear,
  type Rating,
  ratingsOf,
  targetAt,
  valuesAt,
  whyUnrated,
  intervalOf,
  overlap,
} from './findings.js';
import {
  amountFaults,
  changeFaults,
  differenceFaults,
  lettersOf,
  must,
  noChangeFaults,
  REASONS,
  reasonsText,
} from './claims.js';
import { claimsNothing, type Found, type Rule } from './language.js';
import type { Limits } from './limits.js';
import { isAsLong, overlaps } from './spans.js';
import { namesAt } from './words-of-dataset.js';

/** What a text is about. */
export interface Told {
  readonly figures: Figures;
  /** Of the dataset; `''` where none is given. */
  readonly area?: string;
  /** Of the points that the text says; undefined where none are asked for. */
  readonly limits?: Limits | undefined;
  /** To what counts of people are rounded. */
  readonly rounding?: number | undefined;
  /** What its publisher has withheld already, or what is withheld here. */
  readonly disclosure?: { readonly protected?: boolean; readonly threshold?: number } | undefined;
  /** What the title says of the figure, where it is made of it: its line below need not say it again. */
  readonly above?: readonly string[];
}

type IndicatorRule = Rule<Told>;
export const DATE = '(?:the )?';
/** After the name of a figure; `w` stands without one. */
const ABSENT: Readonly<Record<string, string>> = {
  c: 'is confidential', k: 'rounds to zero, but is not zero', u: 'is too unreliable to give',
  x: 'is not available', z: 'is not applicable',
  '!': 'could not be read from the data',
}; // prettier-ignore
const NONE_RECORDED = 'the survey recorded none';
export const whyAbsentPattern = (figure: string): string =>
  `(?<absent>${figure} (?:${Object.values(ABSENT).join('|')})|${NONE_RECORDED})`;
export const whyAbsentFaults = (found: Found, cell: Cell | undefined): readonly string[] => {
  const [text, why] = [found.raw('absent'), cell?.why ?? ''];
  const isSo = why === 'w' ? text === NONE_RECORDED : text.endsWith(` ${ABSENT[why]}`);
  return must(isSo, `it is [${why}]`);
};

const latestValue = (figures: Figures) => leadOf(figures).cells[latestIndex(figures)]?.value;
const reasons = Object.values(REASONS).join('|');
export const REASON_LIST = `(?:(?:${reasons})(?:, (?:${reasons}))*(?: and (?:${reasons}))?)`;

/** That a period is the one of the latest figure. */
const isLatest = (found: Found, name: string, { figures }: Told): readonly string[] =>
  must(
    found.periods(name).includes(latestIndex(figures)),
    `${found.own(name)} is not the period of the latest figure`,
  );

function headlineFaults(found: Found, told: Told): readonly string[] {
  const { figures } = told;
  const [latest, last] = [latestIndex(figures), lastIndex(figures)];
  const cell = leadOf(figures).cells[latest];
  const [here, end] = [cell, leadOf(figures).cells[last]!];
  const marks = found.raw('marks').split(', ').filter(Boolean);
  return [
    ...(found.has('who')
      ? must(found.series('who').includes(0), `${found.own('who')} does not lead`)
      : []),
    ...(found.has('x') ? amountFaults(figures, found.amount('x'), here?.value, 'figure') : []),
    ...isLatest(found, 'at', told),
    ...must(
      marks.join() === (here?.marks ?? []).map((mark) => REASONS[mark]).join(),
      `the marks are ${here?.marks.join()}`,
    ),
    ...must(found.has('later') === (latest !== last), 'the last period is not told of'),
    ...(found.has('later')
      ? [
          ...must(
            found.periods('later').includes(last),
            `${found.own('later')} is not the last period`,
          ),
          ...must(found.raw('why') === reasonsText(end), `the last period is ${reasonsText(end)}`),
        ]
      : []),
  ];
}

function noFigureFaults(found: Found, { figures }: Told): readonly string[] {
  const last = lastIndex(figures);
  return [
    ...must(latestIndex(figures) < 0, 'there is a figure'),
    ...must(found.periods('at').includes(last), `${found.own('at')} is not the last period`),
    ...must(found.raw('why') === reasonsText(leadOf(figures).cells[last]!), 'another reason'),
  ];
}

const MARKS = `(?<marks>(?:, (?:${reasons}))*)`;
const LATER = `(?: \\({p:later}: (?<why>${REASON_LIST})\\))?`;

const headlines: readonly IndicatorRule[] = [
  { pattern: `{s:who}: {a:x}, {p:at}${MARKS}${LATER}`, check: headlineFaults },
  { pattern: `{s:who}: no figure\\. {p:at}: (?<why>${REASON_LIST})`, check: noFigureFaults },
];

const wayOf = (found: Found) => (/^u/i.test(found.raw('way')) ? 'up' : 'down');

/** What another figure is marked with that a reader must know of it: ` (forecast)`. */
const DOUBTS = '(?: \\((?<doubts>forecast|low reliability|forecast, low reliability)\\))?';

/** That a difference may be chance is said where the intervals say it, and nowhere else. */
const CHANCE = '(?<chance>, which may be chance)?';
const chanceFaults = (found: Found, is: boolean): readonly string[] =>
  must(found.has('chance') === is, `by the intervals it may ${is ? '' : 'not '}be chance`);

/** That a forecast, or what is of low reliability, is called that where another figure is compared with it. */
export const doubtsFaults = (
  said: string,
  ...cells: readonly (Cell | undefined)[]
): readonly string[] => {
  const marks = ['f', 'u'].filter((mark) => cells.some((cell) => cell?.marks.includes(mark)));
  const right = marks.map((mark) => REASONS[mark]).join(', ');
  return must(said === right, `it is compared with ${right || 'a settled figure'}`);
};

/** A change since the period before or a year earlier. */
export const SINCE = `since (?:a year earlier \\()?${DATE}{p:from}(?<last>, the last figure)?\\)?${DOUBTS}(?:, from figures rounded to the nearest {d:near})?${CHANCE}`;

/** What the leading series is rounded to: by its source, or as the dataset asks. */
export const roundingOf = (line: Line, { figures, rounding }: Told): Exact => {
  const ofPeople = exact(figures.unit.people ? (rounding ?? 0) : 0);
  return compare(line.rounding, ofPeople) > 0 ? line.rounding : ofPeople;
};

/** That rounding is told where there is any, and right; `about` where a size may be off by it. */
export function nearFaults(found: Found, told: Told, rounding: Exact): readonly string[] {
  const { figures } = told;
  const isRounded = signOf(rounding) > 0;
  return [
    ...must(found.has('near') === isRounded, 'rounding is not told, or told where there is none'),
    ...(found.has('near') && isRounded
      ? differenceFaults(figures, found.amount('near'), rounding, 'own')
      : []),
  ];
}

/** Periods between the two have no figure, so that it is the last figure and not that of the period before. */
function lastFaults(found: Found, { figures }: Told): readonly string[] {
  const to = latestIndex(figures);
  const { cells } = leadOf(figures);
  const right = found
    .periods('from')
    .some((from) => cells.slice(from + 1, to).some(({ value }) => !value));
  return must(!found.has('last') || right, 'the period before has a figure');
}

/** The size of a difference of rounded figures is “about” so much, and of exact ones it is not. */
export const aboutFaults = (found: Found, rounding: Exact): readonly string[] =>
  must(
    !found.has('by') || found.has('about') === signOf(rounding) > 0,
    'a size is “about” so much where it is exact, or not where it is rounded',
  );

const sized = (found: Found, told: Told): readonly string[] => [
  ...must(
    found
      .periods('from')
      .some(
        (from) => doubtsFaults(found.raw('doubts'), leadOf(told.figures).cells[from]).length === 0,
      ),
    'it is not said, or not right, that the earlier figure is in doubt',
  ),
  ...nearFaults(found, told, roundingOf(leadOf(told.figures), told)),
  ...aboutFaults(found, roundingOf(leadOf(told.figures), told)),
  ...lastFaults(found, told),
  ...changeChance(found, told),
];

function changeChance(found: Found, { figures }: Told): readonly string[] {
  const lead = leadOf(figures);
  const now = intervalOf(lead, latestIndex(figures));
  const all = found
    .periods('from')
    .map((from) => chanceFaults(found, found.has('by') && overlap(now, intervalOf(lead, from))));
  return all.find(({ length }) => length === 0) ?? all[0] ?? [];
}

/** A change that is told to be up or down is more than rounding may have made. */
function toldFaults(found: Found, told: Told): readonly string[] {
  const rounding = roundingOf(leadOf(told.figures), told);
  const { value, scale } = found.amount('by');
  const isSmall = scale === 1 && told.figures.unit.factor === 1 && compare(value, rounding) < 0;
  return must(!isSmall, 'rounding may have made it');
}

const changes: readonly IndicatorRule[] = [
  {
    pattern: `(?<way>[Uu]p|[Dd]own) (?<about>about )?{d:by}(?: \\((?<rel>(?:under )?[\\d,.]+%)\\))? ${SINCE}`,
    check: (found, told) => [
      ...changeFaults(told.figures, {
        from: found.periods('from'),
        way: wayOf(found),
        by: found.amount('by'),
        ...(found.has('rel') ? { relative: found.raw('rel') } : {}),
      }),
      ...sized(found, told),
      ...toldFaults(found, told),
    ],
  },
  {
    pattern: `(?<about>[Aa]bout )?{d:by} (?<way>more|fewer) ${SINCE}`,
    check: (found, told) => [
      ...changeFaults(told.figures, {
        from: found.periods('from'),
        way: found.raw('way') === 'more' ? 'up' : 'down',
        by: found.amount('by'),
      }),
      ...must(told.figures.unit.counts, 'more or fewer of what is not counted'),
      ...sized(found, told),
      ...toldFaults(found, told),
    ],
  },
  {
    pattern: `[Uu]nchanged ${SINCE}`,
    check: (found, told) => [
      ...changeFaults(told.figures, { from: found.periods('from'), way: 'same' }),
      ...sized(found, told),
    ],
  },
  {
    pattern: `[Tt]he change ${SINCE} is too small to tell: figures are rounded to the nearest {d:rounded}`,
    check: (found, told) => {
      const { figures } = told;
      const rounding = roundingOf(leadOf(figures), told);
      const { cells } = leadOf(figures);
      const isSmall = found.periods('from').some((from) => {
        const [before, now] = [cells[from]?.value, latestValue(figures)];
        return before && now && compare(size(minus(now, before)), rounding) < 0;
      });
      return [
        ...must(isSmall, 'it is more than rounding'),
        ...differenceFaults(figures, found.amount('rounded'), rounding, 'own'),
      ];
    },
  },
  {
    pattern: `[Tt]he change ${SINCE} is not known: ${whyAbsentPattern('that figure')}`,
    check: (found, { figures }) => {
      const cell = leadOf(figures).cells[found.periods('from')[0]!];
      return [
        ...whyAbsentFaults(found, cell),
        ...must(cell?.why !== 'z', 'what is not applicable is not unknown'),
      ];
    },
  },
  {
    pattern: `[Nn]ot compared ${SINCE.replace(/^since/, 'with')}: that figure is not applicable`,
    check: (found, { figures }) =>
      must(leadOf(figures).cells[found.periods('from')[0]!]?.why === 'z', 'it was applicable'),
  },
  {
    pattern: `[Nn]ot compared with (?:a year earlier \\()?${DATE}{p:from}\\)?: (?:the periods differ in length|the periods overlap|both end on the same day)`,
    check: (found, { figures }) => noChangeFaults(figures, found.periods('from'), 'other length'),
  },
  {
    pattern: `[Nn]ot compared with (?:a year earlier \\()?${DATE}{p:from}(?:, the last figure)?\\)?: the (?:year|period) is not over`,
    check: (_, { figures }) => must(partYear(figures), 'the period is over'),
  },
  {
    pattern: `[Nn]ot comparable with (?:a year earlier \\()?${DATE}{p:from}(?:, the last figure)?\\)?: a break in the series`,
    check: (found, { figures }) => noChangeFaults(figures, found.periods('from'), 'break'),
  },
  {
    pattern: '[Nn]o change is given, since the period before is missing',
    check: (_, { figures }) =>
      must(
        figures.spans.some(
          (_, i) => i <= latestIndex(figures) && isMissingBefore(figures.spans, i),
        ),
        'no period is missing',
      ),
  },
  {
    pattern: `[Nn]o change ${SINCE}: no figure for that period`,
    check: () => ['reads as if nothing had changed'],
  },
];

/** Whether a larger area has more of it: of what is counted, a fraction is an average. */
const isAmount = ({ unit, lines }: Figures): boolean =>
  unit.adds &&
  (unit.sign === 'pounds' ||
    lines.every(({ cells }) => cells.every(({ value }) => !value || hasOnly(value, 0))));

/** Whether rounding of both may have made the whole gap, or hides one. */
const isClose = (gap: Exact, one: Exact, other: Exact): boolean =>
  compare(size(gap), over(plus(one, other), exact(2))) < 0;

/** A gap of rounded figures is told with what they are rounded to, and not at all where that may have made it. */
function gapFaults(
  found: Found,
  told: Told,
  [gap, one, other]: readonly [Exact, Exact, Exact],
): readonly string[] {
  const most = compare(one, other) > 0 ? one : other;
  return [
    ...nearFaults(found, told, most),
    ...aboutFaults(found, most),
    ...must(!found.has('by') || !isClose(gap, one, other), 'rounding may have made it'),
  ];
}

/** The figure of another series at the latest period. */
/**
 * Series of the same area as the leading one, which neither is judged by: those that say so, and those with no other
 * role, where one of these is the sum of all others in every period that shows all.
 */
function ofSameArea(figures: Figures, place: number): boolean {
  const lead = leadOf(figures);
  const line = figures.lines[place]!;
  const open = figures.lines.filter((each) => each === lead || /^(area|other)$/.test(each.role));
  if (line.role === 'area' || line.name === lead.name) return open.includes(line);
  if (!open.includes(line) || open.length < 3 || !figures.unit.adds) return false;
  const rows = lead.cells.flatMap((_, i) => {
    const values = open.flatMap(({ cells }) => cells[i]!.value ?? []);
    return values.length === open.length ? [values] : [];
  });
  const isSum = (row: readonly Exact[], whole: number) => {
    const rest = row.reduce((sum, each, i) => (i === whole ? sum : plus(sum, each)), exact(0));
    return signOf(rest) !== 0 && compare(rest, row[whole]!) === 0;
  };
  return rows.length > 0 && open.some((_, whole) => rows.every((row) => isSum(row, whole)));
}

/** The figure of a series of the same area, of which no more is said. */
function ownFaults(found: Found, { figures }: Told): readonly string[] {
  const faults = found
    .series('other')
    .map((place): readonly string[] => [
      ...doubtsFaults(found.raw('doubts'), figures.lines[place]!.cells[latestIndex(figures)]),
      ...must(ofSameArea(figures, place), 'it is another area, to be compared with'),
      ...amountFaults(
        figures,
        found.amount('theirs'),
        figures.lines[place]!.cells[latestIndex(figures)]?.value,
        'figure',
      ),
    ]);
  return faults.find((each) => each.length === 0) ?? faults[0] ?? ['there is no such series'];
}

function otherFaults(
  found: Found,
  told: Told,
  way: 'higher' | 'lower' | 'same' | 'close',
): readonly string[] {
  const { figures } = told;
  const index = latestIndex(figures);
  const own = latestValue(figures);
  const faults = found.series('other').map((place): readonly string[] => {
    const line = figures.lines[place]!;
    const theirs = line.cells[index]?.value;
    if (!own || !theirs) return [`${line.name} has no figure there`];
    const off = minus(own, theirs);
    const is = signOf(off) > 0 ? 'higher' : signOf(off) < 0 ? 'lower' : 'same';
    return [
      ...must(!ofSameArea(figures, place), 'it is of the same area'),
      ...doubtsFaults(found.raw('doubts'), line.cells[index]),
      ...chanceFaults(
        found,
        found.has('by') && overlap(intervalOf(leadOf(figures), index), intervalOf(line, index)),
      ),
      ...must(is === way || way === 'close', `it is ${is}`),
      ...must(
        way !== 'close' || isClose(off, roundingOf(leadOf(figures), told), roundingOf(line, told)),
        'it is more than rounding',
      ),
      ...amountFaults(figures, found.amount('theirs'), theirs, 'figure'),
      ...(found.has('by') ? differenceFaults(figures, found.amount('by'), off) : []),
      ...gapFaults(found, told, [off, roundingOf(leadOf(figures), told), roundingOf(line, told)]),
      ...must(!latestIsPart(figures), 'a part of a year is compared'),
      ...must(
        line.role !== 'national' || leadOf(figures).role === 'national' || !isAmount(figures),
        'the amount of an area is set against that of the nation',
      ),
    ];
  });
  return faults.find((each) => each.length === 0) ?? faults[0] ?? ['nothing to compare with'];
}

/** What a neighbour may have: where it is withheld any figure from 0 on, else anything. */
function possible(cell: Cell, { figures }: Told): readonly [Exact, Exact] {
  if (cell.value) return [cell.value, cell.value];
  const isNegative = figures.lines.some(({ cells }) =>
    cells.some(({ value }) => value && compare(value, exact(0)) < 0),
  );
  if (cell.why === 'c' && !isNegative) return [exact(0), exact(1e15)];
  return [exact(-1e15), exact(1e15)];
}

const wayTo = (own: Exact, other: Exact): 'higher' | 'lower' | 'same' =>
  (['lower', 'same', 'higher'] as const)[compare(own, other) + 1]!;

interface Among {
  readonly own: Exact;
  readonly values: readonly Exact[];
  readonly cells: readonly Cell[];
}

/** The area and its neighbours at the latest period. */
function among({ figures }: Told): Among | undefined {
  const index = latestIndex(figures);
  const own = latestValue(figures);
  const members = neighboursOf(figures);
  if (!own || members.length === 0) return undefined;
  return {
    own,
    values: valuesAt(members, index),
    cells: members.map(({ cells }) => cells[index]!),
  };
}

/** That the side of the median is the same, whatever those without a figure may have. */
function sideFaults(
  told: Told,
  { own, cells }: Among,
  way: 'higher' | 'lower' | 'same',
): readonly string[] {
  const ways = [0, 1].map((end) =>
    wayTo(own, medianOf(cells.map((cell) => possible(cell, told)[end]!))),
  );
  return must(
    ways.every((each) => each === way),
    `with the figures that are not shown it may be ${[...new Set(ways)].join(' or ')}`,
  );
}

function neighbourFaults(
  found: Found,
  told: Told,
  way: 'higher' | 'lower' | 'same' | 'close',
): readonly string[] {
  const { figures } = told;
  const all = among(told);
  if (!all || all.values.length === 0) return ['no neighbour has a figure'];
  const { own, values, cells } = all;
  const theirs = medianOf(values);
  const off = minus(own, theirs);
  const isWhole = values.length === cells.length;
  const isPartly = found.has('partly') || found.has('partly2');
  const count = ['count', 'count2'].find((name) => found.has(name));
  const members = neighboursOf(figures);
  const roundings = members.map((line) => roundingOf(line, told));
  const most = roundings.reduce((a, b) => (compare(a, b) > 0 ? a : b));
  const roundingOfLead = roundingOf(leadOf(figures), told);
  return [
    ...must(
      way === 'close' ? isClose(off, roundingOfLead, most) : wayTo(own, theirs) === way,
      `it is ${wayTo(own, theirs)}`,
    ),
    ...(way === 'close' ? [] : sideFaults(told, all, way)),
    ...amountFaults(figures, found.amount('theirs'), theirs, 'median'),
    ...(found.has('by') ? differenceFaults(figures, found.amount('by'), off) : []),
    ...gapFaults(found, told, [off, roundingOfLead, most]),
    ...must(
      (count ? found.number(count) : 1) === values.length,
      `${values.length} neighbours have a figure`,
    ),
    ...must(isWhole === !isPartly, 'it is not said that some have no figure'),
    ...doubtsFaults(found.raw('doubts'), ...cells),
    ...chanceFaults(
      found,
      found.has('by') &&
        overlap(intervalOf(leadOf(figures), latestIndex(figures)), [theirs, theirs]),
    ),
    ...must(!found.has('some') || values.length > 1, 'it is one figure'),
    ...must(!latestIsPart(figures), 'a part of a year is compared'),
  ];
}

/** `3 are withheld and 1 has no figure` */
function missingFaults(found: Found, told: Told): readonly string[] {
  const { cells, values } = among(told) ?? { cells: [], values: [] };
  const hidden = cells.filter(({ why }) => why === 'c').length;
  const lacking = cells.length - values.length - hidden;
  const said = (name: string) => (found.has(name) ? found.number(name) : 0);
  return [
    ...must(said('hidden') === hidden, `${hidden} are withheld`),
    ...must(said('lacking') === lacking, `${lacking} have no figure`),
  ];
}

/** The range of those that have a figure. */
function rangeFaults(found: Found, told: Told): readonly string[] {
  const { figures } = told;
  const all = among(told);
  if (!all) return ['there are no neighbours'];
  const inOrder = ascending(all.values);
  const [lead, members] = [leadOf(figures), neighboursOf(figures)];
  const values = members.flatMap((line) => {
    const value = line.cells[latestIndex(figures)]?.value;
    return value ? [{ off: minus(value, all.own), rounding: roundingOf(line, told) }] : [];
  });
  const [close, clear] = [true, false].map((wanted) =>
    values.filter(({ off, rounding }) => isClose(off, roundingOf(lead, told), rounding) === wanted),
  ) as [typeof values, typeof values];
  const higher = clear.filter(({ off }) => signOf(off) > 0).length;
  return [
    ...amountFaults(figures, found.amount('low'), inOrder[0], 'figure'),
    ...amountFaults(figures, found.amount('high'), inOrder.at(-1), 'figure'),
    ...must(
      (found.raw('above') === 'none' ? 0 : found.number('above')) === higher,
      `${higher} are higher`,
    ),
    ...must(
      (found.has('close') ? found.number('close') : 0) === close.length,
      `${close.length} are too close to tell`,
    ),
    ...must(found.has('all') === (all.values.length === all.cells.length), 'some have no figure'),
  ];
}

const NEAREST = `(?:, (?:from figures|as figures are) rounded to the nearest {d:near})?${CHANCE}`;
const IN_DOUBT =
  '(?:, (?<some>some )?(?<doubts>forecast|low reliability|forecast, low reliability))?';
const MIDDLE = `(?:(?<partly>the one statistical neighbour with a figure)|the median of {n:count} statistical neighbours|the median of the {n:count2} statistical neighbours (?<partly2>with a figure)) \\({a:theirs}${IN_DOUBT}\\)${NEAREST}`;

const WAYS = ['higher', 'lower'] as const;
const HIDDEN = '(?<hidden>\\d+) (?:is|are) withheld';
const LACKING = '(?<lacking>\\d+) (?:has|have) no figure';
const OF_ALL = 'the median of {n:members} statistical neighbours';

const membersFaults = (found: Found, told: Told): readonly string[] => [
  ...must(found.number('members') === neighboursOf(told.figures).length, 'there are others'),
  ...missingFaults(found, told),
];

/** What “may be chance” means. */
export const CHANCE_NOTE = claimsNothing(
  'A difference may be chance where a confidence interval includes what the figure is compared with, or two intervals overlap',
);

const comparisons: readonly IndicatorRule[] = [
  claimsNothing('This is'),
  CHANCE_NOTE,
  { pattern: `{s:other}: {a:theirs}${DOUBTS}`, check: ownFaults },
  ...WAYS.flatMap((way): IndicatorRule[] => [
    {
      pattern: `(?<about>about )?{d:by} ${way} than {s:other} \\({a:theirs}${IN_DOUBT}\\)${NEAREST}`,
      check: (found, told) => otherFaults(found, told, way),
    },
    {
      pattern: `(?<about>about )?{d:by} ${way} than ${MIDDLE}`,
      check: (found, told) => neighbourFaults(found, told, way),
    },
  ]),
  ...(['same', 'close'] as const).flatMap((way): IndicatorRule[] => {
    const words = way === 'same' ? 'the same as' : 'too close to tell from';
    return [
      {
        pattern: `${words} {s:other} \\({a:theirs}${IN_DOUBT}\\)${NEAREST}`,
        check: (found, told) => otherFaults(found, told, way),
      },
      { pattern: `${words} ${MIDDLE}`, check: (found, told) => neighbourFaults(found, told, way) },
    ];
  }),
  ...[`${HIDDEN}(?: and ${LACKING})?`, LACKING].flatMap((missing): IndicatorRule[] => [
    { pattern: missing, check: missingFaults },
    { pattern: `not compared with ${OF_ALL}: ${missing}`, check: membersFaults },
    {
      pattern: `(?<side>higher than|lower than|at) ${OF_ALL}(?: \\(some (?<doubts>[a-z, ]+)\\))?, though ${missing}`,
      check: (found, told) => {
        const all = among(told);
        const way = SIDES[found.raw('side')]!;
        return [
          ...membersFaults(found, told),
          ...doubtsFaults(found.raw('doubts'), ...(all?.cells ?? [])),
          ...(all ? sideFaults(told, all, way) : ['there are none']),
        ];
      },
    },
  ]),
  {
    pattern:
      '(?:(?<all>which range|The statistical neighbours range)|those with a figure range|The statistical neighbours with a figure range) from {a:low} to {a:high}, (?<above>\\d+|none) of them (?:higher|clearly higher and (?<close>\\d+) too close to tell)',
    check: rangeFaults,
  },
  {
    pattern:
      '(?:which|those with a figure|The statistical neighbours(?: with a figure)?) all have {a:low}',
    check: (found, told) => {
      const { values = [] } = among(told) ?? {};
      return [
        ...must(
          values.length > 2 && values.every((each) => compare(each, values[0]!) === 0),
          'they differ',
        ),
        ...amountFaults(told.figures, found.amount('low'), values[0], 'figure'),
      ];
    },
  },
];

const SIDES: Readonly<Record<string, 'higher' | 'lower' | 'same'>> = {
  'higher than': 'higher',
  'lower than': 'lower',
  at: 'same',
};

export const RATINGS: Readonly<Record<string, Rating>> = {
  'target met': 'met',
  'within tolerance': 'within tolerance',
  'target missed': 'missed',
  'target not yet due': 'not yet due',
  'not rated': 'not rated',
};
export const ratingFaults = (text: string, told: Told): readonly string[] => {
  const right = ratingsOf(told.figures, roundingOf(leadOf(told.figures), told));
  const rating = RATINGS[text.toLowerCase()];
  return must(
    rating !== undefined && right.includes(rating),
    `the rating is ${right.join(' or ') || 'none'}`,
  );
};

/** So much above or below the target, or the nearer end of the range. */
function distanceFaults(
  found: Found,
  told: Told,
  way: 'above' | 'below' | 'at',
): readonly string[] {
  const { figures } = told;
  const index = latestIndex(figures);
  const own = latestValue(figures);
  const off = own && distanceOf(figures, index, own);
  if (!own || !off) return ['there is no distance from a target'];
  const is = signOf(off) > 0 ? 'above' : signOf(off) < 0 ? 'below' : 'at';
  return [
    ...must(is === way, `it is ${is}`),
    ...(found.has('x') ? amountFaults(figures, found.amount('x'), own, 'figure') : []),
    ...(found.has('at') ? isLatest(found, 'at', told) : []),
    ...(found.has('by') ? differenceFaults(figures, found.amount('by'), off) : []),
    ...must(index === lastIndex(figures), 'an older figure is held against the target'),
    ...must(whyUnrated(figures) === '', `the figure is not rated: ${whyUnrated(figures)}`),
    ...targetFaults(found, told),
  ];
}

function targetFaults(found: Found, { figures }: Told): readonly string[] {
  const { direction } = figures;
  const index = Math.max(0, latestIndex(figures));
  const range = typeof direction === 'object' ? direction : undefined;
  return [
    ...(found.has('goal')
      ? amountFaults(figures, found.amount('goal'), targetAt(figures, index), 'own')
      : []),
    ...(found.has('low') ? amountFaults(figures, found.amount('low'), range?.[0], 'own') : []),
    ...(found.has('high') ? amountFaults(figures, found.amount('high'), range?.[1], 'own') : []),
    ...must(found.has('goal') !== (range !== undefined), 'a target and a range are confused'),
    ...(found.has('due')
      ? must(found.dates('due').includes('by'), 'the target is not due then')
      : []),
  ];
}

const WHEN = `(?:on|at|for) ${DATE}{p:at}`;
const GOAL = '(?:the target of {a:goal}|the range)';
const GOOD = '(?:the target of {a:goal}|the good range, {a:low} to {a:high})';
const DUE = `(?:, due by ${DATE}{q:due})?`;
const DUE_AMID = `(?:, due by ${DATE}{q:due},)?`;

/** Rounding hides on which side of the target, or of the nearer end of the range, the figure is. */
function closeFaults(found: Found, told: Told): readonly string[] {
  const { figures } = told;
  const own = latestValue(figures);
  const rounding = roundingOf(leadOf(figures), told);
  const ends =
    typeof figures.direction === 'object'
      ? figures.direction
      : [targetAt(figures, latestIndex(figures))];
  const half = over(rounding, exact(2));
  return [
    ...must(
      own !== undefined && ends.some((end) => end && compare(size(minus(own, end)), half) <= 0),
      'it is further away than rounding',
    ),
    ...differenceFaults(figures, found.amount('near'), rounding, 'own'),
    ...(found.has('x') ? amountFaults(figures, found.amount('x'), own, 'figure') : []),
    ...(found.has('goal') || found.has('low') ? targetFaults(found, told) : []),
  ];
}

const unrated = (pattern: string, why: string): IndicatorRule => ({
  pattern,
  check: (_, { figures }) => {
    const right = whyUnrated(figures);
    return must(right === why, `the reason is ${right || 'none'}`);
  },
});

const NOT_RATED = 'Not rated, since ';

/** Why a figure is not rated, in words. */
const UNRATED: Readonly<Record<string, string>> = {
  'there is no figure for the latest period': 'no figure',
  'the (?:year|period) is not over': 'part year',
  'the latest figure is a forecast': 'forecast',
  'the latest figure is of low reliability': 'unreliable',
  '(?:the target is one number for periods of different length|the target is for a period of another length)':
    'length',
};

const ON_EITHER_SIDE =
  /^the figures are rounded, so that it may be on either side of (the target|an end of the good range|the end of the tolerance)$/;

/** Whether the latest figure is no further from its target, or from the end of it, than half of its rounding. */
function isWithinHalf(told: Told, end: string): boolean {
  const { figures } = told;
  const { direction, target } = figures;
  const own = latestValue(figures);
  const half = over(roundingOf(leadOf(figures), told), exact(2));
  const isRange = typeof direction === 'object';
  if (!own || end === (isRange ? 'the target' : 'an end of the good range')) return false;
  const off = distanceOf(figures, latestIndex(figures), own);
  const gaps =
    end === 'the end of the tolerance'
      ? [off && minus(size(off), target!.tolerance)]
      : isRange
        ? direction.map((bound) => minus(own, bound))
        : [off];
  return gaps.some((gap) => gap && compare(size(gap), half) <= 0);
}

/** Why a row of a scorecard is not rated: what follows `since`. */
export function reasonUnratedFaults(text: string, told: Told): readonly string[] {
  const { figures } = told;
  const right = whyUnrated(figures);
  const [, end] = ON_EITHER_SIDE.exec(text) ?? [];
  if (end)
    return must(
      right === '' && isWithinHalf(told, end),
      `the figure is further from ${end} than rounding may have put it`,
    );
  const [, when] = /^no target is set (?:on|at|for) (?:the )?(.+)$/.exec(text) ?? [];
  const said = Object.entries(UNRATED).find(([pattern]) => new RegExp(`^${pattern}$`).test(text));
  return [
    ...must((when ? 'no target' : said?.[1]) === right, `the reason is ${right || 'none'}`),
    // Within a sentence of a scorecard a period is a sign of its vocabulary, which knows the last one alone.
    ...must(
      !when || /^«\d+»$/.test(when) || namesAt(figures, lastIndex(figures)).includes(when),
      'another period',
    ),
  ];
}

/** Whether the interval of the latest figure includes its target, or an end of the range. */
export function targetMayBeChance({ figures }: Told): boolean {
  const index = latestIndex(figures);
  const own = intervalOf(leadOf(figures), index);
  const { direction } = figures;
  const ends = typeof direction === 'object' ? direction : [targetAt(figures, index)];
  const value = latestValue(figures);
  return ends.some((end) => end && value && compare(end, value) !== 0 && overlap(own, [end, end]));
}

const targets: readonly IndicatorRule[] = [
  {
    pattern: Object.keys(RATINGS)
      .map((text) => text.charAt(0).toUpperCase() + text.slice(1))
      .join('|'),
    check: (found, told) => ratingFaults(found.text, told),
  },
  ...(['above', 'below'] as const).flatMap((way): IndicatorRule[] => [
    {
      pattern: `{a:x} ${WHEN} is {d:by} ${way} ${GOAL}${DUE}`,
      check: (found, told) => distanceFaults(found, told, way),
    },
    {
      pattern: `(?<about>about )?{d:by} ${way} ${GOOD}${DUE}(?:, as it is rounded to the nearest {d:near})?${CHANCE}`,
      check: (found, told) => {
        const rounding = roundingOf(leadOf(told.figures), told);
        return [
          ...distanceFaults(found, told, way),
          ...nearFaults(found, told, rounding),
          ...chanceFaults(found, targetMayBeChance(told)),
          ...must(
            found.has('about') === signOf(rounding) > 0,
            'an exact distance of a rounded figure',
          ),
        ];
      },
    },
  ]),
  {
    pattern: `{a:x} ${WHEN} is (?:at|within) ${GOAL}${DUE}`,
    check: (found, told) => distanceFaults(found, told, 'at'),
  },
  {
    pattern: `(?:at|within) ${GOOD}${DUE}${CHANCE}`,
    check: (found, told) => [
      ...distanceFaults(found, told, 'at'),
      ...chanceFaults(found, targetMayBeChance(told)),
    ],
  },
  {
    pattern: `{a:x} ${WHEN}, to the nearest {d:near}, is too close to ${GOAL}${DUE} to tell on which side it is`,
    check: closeFaults,
  },
  {
    pattern: `too close to ${GOOD}${DUE_AMID} to tell on which side it is, as it is rounded to the nearest {d:near}`,
    check: closeFaults,
  },
  {
    pattern: 'The tolerance is {d:by}',
    check: (found, { figures }) =>
      differenceFaults(figures, found.amount('by'), figures.target?.tolerance, 'own'),
  },
  {
    pattern: 'As the figure is rounded to the nearest {d:near}, it may be within that or beyond it',
    check: (found, told) => {
      const { figures } = told;
      const rounding = roundingOf(leadOf(figures), told);
      const [own, slack] = [latestValue(figures), figures.target?.tolerance];
      const off = own && distanceOf(figures, latestIndex(figures), own);
      const gap = off && slack && size(minus(size(off), slack));
      return [
        ...differenceFaults(figures, found.amount('near'), rounding, 'own'),
        ...must(
          gap !== undefined && compare(gap, over(rounding, exact(2))) <= 0,
          'it is further from the end of the tolerance than rounding',
        ),
      ];
    },
  },
  {
    pattern: '(?<way>[Hh]igher|[Ll]ower) is better',
    check: (found, { figures }) =>
      must(
        figures.direction === (/^h/i.test(found.raw('way')) ? 'high' : 'low'),
        'another direction is good',
      ),
  },
  {
    pattern: 'Good is from {a:low} to {a:high}',
    check: (found, told) => targetFaults(found, told),
  },
  {
    pattern: `${NOT_RATED}no target is set ${WHEN}`,
    check: (found, told) => [
      ...isLatest(found, 'at', told),
      ...must(
        told.figures.target?.values[latestIndex(told.figures)] === undefined,
        'a target is set',
      ),
    ],
  },
  ...Object.entries(UNRATED).map(([text, why]) => unrated(`${NOT_RATED}${text}`, why)),
];

/** What stands below the picture at once. */
const vital: readonly IndicatorRule[] = [
  {
    pattern:
      'Periods differ in length: figures are joined and compared only where these are equally long',
    check: (_, { figures: { spans } }) =>
      must(
        spans.some((span) => !isAsLong(span, spans[0]!)),
        'they are equally long',
      ),
  },
  {
    pattern: 'Periods overlap: a figure is compared only with one that shares no day with it',
    check: (_, { figures: { spans } }) =>
      must(
        spans.some((span, i) => i > 0 && overlaps(spans[i - 1]!, span)),
        'they do not overlap',
      ),
  },
  {
    pattern: `Break in series(?: \\({t:label}\\))?: figures from ${DATE}{p:from} on are not comparable with those before`,
    check: (found, { figures }) => {
      const lead = leadOf(figures);
      const at = found.periods('from').find((i) => breaksBefore(figures, lead, i));
      if (at === undefined) return ['there is no break'];
      return must(
        !found.has('label') ||
          figures.events.some(
            ({ label, span, breaks }) =>
              breaks && label === found.own('label') && eventIndex(figures.spans, span) === at,
          ),
        'another event breaks the series there',
      );
    },
  },
  {
    pattern: `{p:later}: (?<why>${REASON_LIST})\\. The latest figure is that of ${DATE}{p:at}`,
    check: (found, told) => {
      const last = lastIndex(told.figures);
      return [
        ...must(found.periods('later').includes(last), 'that is not the last period'),
        ...must(
          found.raw('why') === reasonsText(leadOf(told.figures).cells[last]!),
          'another reason',
        ),
        ...isLatest(found, 'at', told),
      ];
    },
  },
];

/** Notes on single values: `England, 2025: revised from 63; counted again`. */
const valueNotes: readonly IndicatorRule[] = [
  {
    pattern: `{s:who}, ${DATE}{p:at}: (?:revised from {a:was})?(?:; )?(?:only a share is given, (?<share>(?:under )?[\\d.]+%))?(?:; )?(?:only the change is given, (?:(?<way>up|down) {d:change}|(?<none>none)))?(?:; )?(?:{t:note})?`,
    check: (found, { figures }) => {
      const cell = found
        .series('who')
        .flatMap((place) => found.periods('at').map((at) => figures.lines[place]!.cells[at]!))
        .find((each) => each.note === found.own('note') || each.was || each.change || each.share);
      if (!cell) return ['there is no such note'];
      return [
        ...(found.has('was') ? amountFaults(figures, found.amount('was'), cell.was, 'own') : []),
        ...(found.has('change')
          ? [
              ...differenceFaults(figures, found.amount('change'), cell.change, 'own'),
              ...must(
                signOf(cell.change!) < 0 === (found.raw('way') === 'down'),
                'it went the other way',
              ),
            ]
          : []),
        ...must(
          !found.has('none') || (cell.change !== undefined && signOf(cell.change) === 0),
          'there is a change',
        ),
        ...must(!found.has('share') || cell.share !== undefined, 'no share is given'),
        ...must(!found.has('note') || cell.note === found.own('note'), 'another note'),
      ];
    },
  },
  {
    pattern: '(?:{p:at}|{q:when}): {t:note}',
    check: (found, { figures }) =>
      must(
        found.has('when') ||
          found.periods('at').some((at) => figures.spans[at]!.note === found.own('note')),
        'another note',
      ),
  },
  {
    pattern: '(?:Figures are|{l:whose}: )(?: ?)rounded to the nearest {d:to}',
    check: (found, told) => {
      const { figures } = told;
      const lines = found.has('whose')
        ? found
            .meanings('whose')
            .flatMap(({ series }) => series.map((place) => figures.lines[place]!))
        : figures.lines;
      return lines.flatMap(({ rounding }) =>
        differenceFaults(figures, found.amount('to'), rounding, 'own'),
      );
    },
  },
  {
    pattern: 'Numbers of people are rounded to the nearest {n:to}',
    check: (found, { rounding }) =>
      must(found.number('to') === rounding, `they are rounded to ${rounding}`),
  },
  {
    pattern: `(?:\\[[a-z!]\\] [^;«]+?; )*\\[[a-z!]\\] [^;«]+?(?=\\.$)`,
    check: (found, { figures }) => {
      const said = [...found.text.matchAll(/\[(.)\] ([^;:]+)/g)];
      const used = new Set(figures.lines.flatMap(({ cells }) => cells.flatMap(lettersOf)));
      return said.flatMap(([, letter, meaning]) => [
        ...must(REASONS[letter!] === meaning!.trim(), `[${letter}] is ${REASONS[letter!]}`),
        ...must(used.has(letter!), `[${letter}] is not used`),
      ]);
    },
  },
];

export const indicatorRules: readonly IndicatorRule[] = [
  ...headlines,
  ...changes,
  ...comparisons,
  ...targets,
  ...vital,
  ...valueNotes,
];
