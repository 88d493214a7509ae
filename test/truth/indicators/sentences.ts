// Every sentence about one measure over periods, and what makes it true: for the trend and a row of the scorecard.
import { compare, minus, signOf } from './exact.js';
import type { Figures } from './figures.js';
import {
  breaksBefore,
  distanceOf,
  eventIndex,
  isKnown,
  isMissingBefore,
  lastIndex,
  latestIndex,
  leadOf,
  medianAt,
  neighboursOf,
  latestIsPart,
  partYear,
  type Rating,
  ratingsOf,
  valuesAt,
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

/** What a text is about. */
export interface Told {
  readonly figures: Figures;
  /** Of the points that the text says; undefined where none are asked for. */
  readonly limits?: Limits | undefined;
  /** To what counts of people are rounded. */
  readonly rounding?: number | undefined;
}

type IndicatorRule = Rule<Told>;
export const DATE = '(?:the )?';
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

/** A change since the period before or a year earlier. */
export const SINCE = `since (?:a year earlier \\()?${DATE}{p:from}\\)?`;
const changes: readonly IndicatorRule[] = [
  {
    pattern: `(?<way>[Uu]p|[Dd]own) {d:by}(?: \\((?<rel>(?:under )?[\\d,.]+%)\\))? ${SINCE}`,
    check: (found, { figures }) =>
      changeFaults(figures, {
        from: found.periods('from'),
        way: wayOf(found),
        by: found.amount('by'),
        ...(found.has('rel') ? { relative: found.raw('rel') } : {}),
      }),
  },
  {
    pattern: `{d:by} (?<way>more|fewer) ${SINCE}`,
    check: (found, { figures }) => [
      ...changeFaults(figures, {
        from: found.periods('from'),
        way: found.raw('way') === 'more' ? 'up' : 'down',
        by: found.amount('by'),
      }),
      ...must(figures.unit.counts, 'more or fewer of what is not counted'),
    ],
  },
  {
    pattern: `[Uu]nchanged ${SINCE}`,
    check: (found, { figures }) =>
      changeFaults(figures, { from: found.periods('from'), way: 'same' }),
  },
  {
    pattern: `[Nn]ot compared with (?:a year earlier \\()?${DATE}{p:from}\\)?: the (?:year|period) is not over`,
    check: (_, { figures }) => must(partYear(figures) !== false, 'the period is over'),
  },
  {
    pattern: `[Nn]ot comparable with (?:a year earlier \\()?${DATE}{p:from}\\)?: a break in the series`,
    check: (found, { figures }) => noChangeFaults(figures, found.periods('from'), 'break'),
  },
  {
    pattern: '[Nn]o change is given, since the period before is missing',
    check: (_, { figures }) =>
      must(isMissingBefore(figures.spans, latestIndex(figures)), 'no period is missing'),
  },
  {
    pattern: `[Nn]o change ${SINCE}: no figure for that period`,
    check: () => ['reads as if nothing had changed'],
  },
];

/** The figure of another series at the latest period. */
function otherFaults(
  found: Found,
  { figures }: Told,
  way: 'higher' | 'lower' | 'same',
): readonly string[] {
  const index = latestIndex(figures);
  const own = latestValue(figures);
  const faults = found.series('other').map((place): readonly string[] => {
    const line = figures.lines[place]!;
    const theirs = line.cells[index]?.value;
    if (!own || !theirs) return [`${line.name} has no figure there`];
    const off = minus(own, theirs);
    const is = signOf(off) > 0 ? 'higher' : signOf(off) < 0 ? 'lower' : 'same';
    return [
      ...must(is === way, `it is ${is}`),
      ...amountFaults(figures, found.amount('theirs'), theirs, 'figure'),
      ...(found.has('by') ? differenceFaults(figures, found.amount('by'), off) : []),
      ...must(latestIsPart(figures) !== true, 'a part of a year is compared'),
      ...must(
        line.role !== 'national' ||
          leadOf(figures).role === 'national' ||
          figures.unit.grows !== true,
        'the amount of an area is set against that of the nation',
      ),
    ];
  });
  return faults.find((each) => each.length === 0) ?? faults[0] ?? ['nothing to compare with'];
}

function neighbourFaults(
  found: Found,
  { figures }: Told,
  way: 'higher' | 'lower' | 'same',
): readonly string[] {
  const index = latestIndex(figures);
  const members = neighboursOf(figures);
  const [own, theirs] = [latestValue(figures), medianAt(members, index)];
  if (!own || !theirs) return ['no neighbour has a figure'];
  const values = valuesAt(members, index);
  const inOrder = [...values].sort(compare);
  const off = minus(own, theirs);
  const is = signOf(off) > 0 ? 'higher' : signOf(off) < 0 ? 'lower' : 'same';
  const count = found.has('count') ? found.number('count') : 1;
  const higher = values.filter((value) => compare(value, own) > 0).length;
  const hidden = members.filter(
    ({ cells }) => cells[index]!.why === 'c' || cells[index]!.why === '!',
  ).length;
  return [
    ...must(is === way, `it is ${is}`),
    ...amountFaults(figures, found.amount('theirs'), theirs, 'median'),
    ...(found.has('by') ? differenceFaults(figures, found.amount('by'), off) : []),
    ...must(count === values.length, `${values.length} neighbours have a figure`),
    ...must(latestIsPart(figures) !== true, 'a part of a year is compared'),
    ...must(
      hidden === 0 || found.has('hidden'),
      `${hidden} neighbours are withheld, and may be on the other side`,
    ),
    ...(found.has('low') ? amountFaults(figures, found.amount('low'), inOrder[0], 'figure') : []),
    ...(found.has('high')
      ? amountFaults(figures, found.amount('high'), inOrder.at(-1), 'figure')
      : []),
    ...(found.has('above')
      ? must(
          (found.raw('above') === 'none' ? 0 : found.number('above')) === higher,
          `${higher} are higher`,
        )
      : []),
  ];
}

const MIDDLE =
  '(?:the one statistical neighbour with a figure|the median of {n:count} statistical neighbours) \\({a:theirs}\\)(?:, which range from {a:low} to {a:high}, (?<above>\\d+|none) of them higher)?';
const WAYS = ['higher', 'lower'] as const;

const comparisons: readonly IndicatorRule[] = [
  claimsNothing('This is'),
  ...WAYS.flatMap((way): IndicatorRule[] => [
    {
      pattern: `{d:by} ${way} than {s:other} \\({a:theirs}\\)`,
      check: (found, told) => otherFaults(found, told, way),
    },
    {
      pattern: `{d:by} ${way} than ${MIDDLE}`,
      check: (found, told) => neighbourFaults(found, told, way),
    },
  ]),
  {
    pattern: 'the same as {s:other} \\({a:theirs}\\)',
    check: (found, told) => otherFaults(found, told, 'same'),
  },
  {
    pattern: `the same as ${MIDDLE}`,
    check: (found, told) => neighbourFaults(found, told, 'same'),
  },
];

export const RATINGS: Readonly<Record<string, Rating>> = {
  'target met': 'met',
  'within tolerance': 'within tolerance',
  'target missed': 'missed',
  'not yet due': 'not yet due',
  'not rated': 'not rated',
};
export const ratingFaults = (text: string, figures: Figures): readonly string[] => {
  const right = ratingsOf(figures);
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
    ...targetFaults(found, told),
  ];
}

function targetFaults(found: Found, { figures }: Told): readonly string[] {
  const { direction, target } = figures;
  const index = Math.max(0, latestIndex(figures));
  const range = typeof direction === 'object' ? direction : undefined;
  return [
    ...(found.has('goal')
      ? amountFaults(figures, found.amount('goal'), target?.values[index], 'own')
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
const DUE = '(?:, due by {q:due})?';

const targets: readonly IndicatorRule[] = [
  {
    pattern: Object.keys(RATINGS)
      .map((text) => text.charAt(0).toUpperCase() + text.slice(1))
      .join('|'),
    check: (found, { figures }) => ratingFaults(found.text, figures),
  },
  ...(['above', 'below'] as const).flatMap((way): IndicatorRule[] => [
    {
      pattern: `{a:x} ${WHEN} is {d:by} ${way} ${GOAL}${DUE}`,
      check: (found, told) => distanceFaults(found, told, way),
    },
    {
      pattern: `{d:by} ${way} ${GOOD}${DUE}`,
      check: (found, told) => distanceFaults(found, told, way),
    },
  ]),
  {
    pattern: `{a:x} ${WHEN} is (?:at|within) ${GOAL}${DUE}`,
    check: (found, told) => distanceFaults(found, told, 'at'),
  },
  {
    pattern: `(?:at|within) ${GOOD}${DUE}`,
    check: (found, told) => distanceFaults(found, told, 'at'),
  },
  {
    pattern: 'The tolerance is {d:by}',
    check: (found, { figures }) =>
      differenceFaults(figures, found.amount('by'), figures.target?.tolerance, 'own'),
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
    pattern: `No target is set ${WHEN}`,
    check: (found, told) => [
      ...isLatest(found, 'at', told),
      ...must(
        told.figures.target?.values[latestIndex(told.figures)] === undefined,
        'a target is set',
      ),
    ],
  },
  {
    pattern: 'There is no figure for the latest period to hold against the target',
    check: (_, { figures }) =>
      must(!isKnown(leadOf(figures).cells[lastIndex(figures)]), 'there is a figure'),
  },
];

/** What stands below the picture at once. */
const vital: readonly IndicatorRule[] = [
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
    pattern: `{s:who}, ${DATE}{p:at}: (?:revised from {a:was})?(?:; )?(?:only a share is given, (?<share>(?:under )?[\\d.]+%))?(?:; )?(?:only the change is given, (?<way>up|down) {d:change})?(?:; )?(?:{t:note})?`,
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
