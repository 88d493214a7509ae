// Sentences about control limits and projections, and what makes them true.
import { compare, type Exact } from '../shared/exact.js';
import { breaksBefore, lastIndex, leadOf, partYear, projected, refusalOf } from './findings.js';
import { amountFaults, must } from './claims.js';
import type { Found, Rule } from './language.js';
import {
  areAlike,
  type Assurance,
  assuranceOf,
  type Limits,
  type Signal,
  startOf,
  type Variation,
  verdictOf,
} from './limits.js';
import { isAsLong, overlaps } from './spans.js';
import {
  DATE,
  nearFaults,
  roundingOf,
  type Told,
  whyAbsentFaults,
  whyAbsentPattern,
} from './sentences.js';

type FurtherRule = Rule<Told>;

/** What each verdict may be called: a rise is not called high, nor a high figure a rise. */
const VERDICTS: Readonly<Record<string, readonly Variation[]>> = {
  Improving: ['improving'],
  Concerning: ['concerning'],
  'Out of the ordinary': ['high', 'low'],
};
/** How the figure that is judged is out of the ordinary: above or rising, and below or falling. */
const DECIDING: Readonly<Record<Signal, readonly [string, string]>> = {
  outside: ['is above the upper limit', 'is below the lower limit'],
  trend: [
    'is the last of six or more in a row, each higher than the one before',
    'is the last of six or more in a row, each lower than the one before',
  ],
  'two-of-three': [
    'is one of two out of three close to the upper limit',
    'is one of two out of three close to the lower limit',
  ],
  shift: [
    'is the last of seven or more in a row above the mean',
    'is the last of seven or more in a row below the mean',
  ],
};
const ASSURANCES: Readonly<Record<Assurance, string>> = {
  always: 'met consistently',
  sometimes: 'met at some times and missed at others',
  never: 'missed consistently',
};
const SIGNALS: Readonly<Record<Signal, string>> = {
  outside: 'outside the limits',
  shift: 'one of seven or more in a row on one side of the mean',
  trend: 'one of six or more in a row going one way',
  'two-of-three': 'one of two out of three close to a limit',
};
const names = Object.keys(SIGNALS) as readonly Signal[];

const limited =
  (check: (limits: Limits, found: Found, told: Told) => readonly string[]) =>
  (found: Found, told: Told): readonly string[] =>
    told.limits ? check(told.limits, found, told) : ['nobody asked for limits'];

/** `the latest figure`, or that of an earlier period where the latest is withheld, missing or not over. */
const JUDGED = `(?:(?<latest>the latest figure)|the figure (?:on|at|for) ${DATE}{p:at})`;

function judgedFaults(limits: Limits, found: Found, { figures }: Told): readonly string[] {
  const verdict = verdictOf(figures, limits);
  if (!verdict) return ['there are no limits to judge by'];
  const isLast = verdict.at === lastIndex(figures);
  return [
    ...must(found.has('latest') === isLast, 'the figure that is judged is not the latest'),
    ...must(isLast || found.periods('at').includes(verdict.at), 'another figure is judged'),
    ...must(areAlike(figures, limits), 'the limits are of periods of several lengths'),
  ];
}

const variations: readonly FurtherRule[] = [
  {
    pattern: `Ordinary variation: ${JUDGED} is within its usual range`,
    check: limited((limits, found, told) => [
      ...judgedFaults(limits, found, told),
      ...must(verdictOf(told.figures, limits)?.signal === undefined, 'it is out of the ordinary'),
    ]),
  },
  ...names.flatMap((name) =>
    ([1, -1] as const).map((side): FurtherRule => ({
      pattern: `(?<verdict>${Object.keys(VERDICTS).join('|')}): ${JUDGED} ${DECIDING[name][side > 0 ? 0 : 1]}`,
      check: limited((limits, found, told) => {
        const { variation, signal } = verdictOf(told.figures, limits) ?? {};
        return [
          ...judgedFaults(limits, found, told),
          ...must(
            signal?.name === name && signal.side === side,
            `it is ${signal?.name} ${signal?.side}`,
          ),
          ...must(
            variation !== undefined && VERDICTS[found.raw('verdict')]!.includes(variation),
            `it is ${variation}`,
          ),
        ];
      }),
    })),
  ),
];

const assurances = (Object.keys(ASSURANCES) as readonly Assurance[]).map(
  (assurance): FurtherRule => ({
    pattern: `(?:(?<asItIs>Left as it is, the target will be)|Within the limits, the target would be) ${ASSURANCES[assurance]}`,
    check: limited((limits, found, { figures }) => {
      const verdict = verdictOf(figures, limits);
      const right = assuranceOf(figures, limits, verdict?.at ?? 0);
      return [
        ...must(right === assurance, `the target is met ${right}`),
        ...must(
          found.has('asItIs') === (verdict?.signal === undefined),
          'what is out of the ordinary is not left as it is',
        ),
      ];
    }),
  }),
);

/** The periods that have a signal. */
const ringed = ({ signals }: Limits, name: Signal): readonly number[] =>
  signals.flatMap((each, i) => (each.some((signal) => signal.name === name) ? [i] : []));

const rings = names.map((name): FurtherRule => ({
  pattern: `Ringed as ${SIGNALS[name]}: (?:{l:which}|{n:count} points, the first {p:first} and the last {p:last})`,
  check: limited((limits, found) => {
    const right = ringed(limits, name);
    if (found.has('which'))
      return must(
        found.list('which').join() === right.join(),
        `they are at the places ${right.join()}`,
      );
    return [
      ...must(found.number('count') === right.length, `${right.length} are`),
      ...must(found.periods('first').includes(right[0]!), 'another is the first'),
      ...must(found.periods('last').includes(right.at(-1)!), 'another is the last'),
    ];
  }),
}));

const SINCE_WHEN = `(?: since ${DATE}{p:from}(?<broken>, the last break)?(?<length>, where periods of that length begin)?)?`;
/** The sentence goes on: what stands between is closed by a comma. */
const SINCE_AMID = SINCE_WHEN.replace('last break)', 'last break,)').replace('begin)', 'begin,)');

const startFaults = (found: Found, { figures }: Told, limits: Limits): readonly string[] => {
  const start = startOf(figures);
  return [
    ...must(limits.start >= start, 'they start before the last break, or before they are asked to'),
    ...must(
      !found.has('broken') || breaksBefore(figures, leadOf(figures), limits.start),
      'there is no break',
    ),
    ...must(
      !found.has('length') ||
        !isAsLong(figures.spans[limits.start - 1]!, figures.spans[limits.start]!),
      'the period before is as long',
    ),
    ...must(found.has('from') || limits.start === 0, 'it is not said since when'),
    ...must(
      !found.has('from') || found.periods('from').includes(limits.start),
      'they start elsewhere',
    ),
  ];
};

const limits: readonly FurtherRule[] = [
  {
    pattern: `(?<kind>Trial limits \\(fewer than 12 points\\)|Control limits): from {a:lower} to {a:upper} around a mean of {a:mean}, worked out from {n:count} points(?: rounded to the nearest {d:near})?${SINCE_AMID} as the mean ± 2\\.66 × the mean moving range`,
    check: limited((of, found, told) => [
      ...must(
        of.kind === (found.raw('kind').startsWith('Trial') ? 'trial' : 'limits'),
        `it is a chart of ${of.kind}`,
      ),
      ...limitFaults(found, told, 'lower', of.lower),
      ...limitFaults(found, told, 'upper', of.upper),
      ...limitFaults(found, told, 'mean', of.mean),
      ...nearFaults(found, told, roundingOf(leadOf(told.figures), told)),
      ...must(
        found.raw('lower') !== found.raw('upper') || compare(of.lower!, of.upper!) === 0,
        'limits that differ look the same',
      ),
      ...must(found.number('count') === of.count, `they are of ${of.count} points`),
      ...must(areAlike(told.figures, of), 'the limits are of periods of several lengths'),
      ...startFaults(found, told, of),
    ]),
  },
  {
    pattern: `Control limits need 8 points; there are {n:count}${SINCE_WHEN}`,
    check: limited((of, found, told) => [
      ...must(
        of.kind === 'run' && found.number('count') === of.count && of.count < 8,
        `there are ${of.count}`,
      ),
      ...startFaults(found, told, of),
    ]),
  },
  {
    pattern: `Control limits need points that follow one another; among the {n:count}${SINCE_AMID} there are too many gaps`,
    check: limited((of, found) =>
      must(
        of.kind === 'run' && found.number('count') === of.count && of.count >= 8,
        `there are ${of.count}`,
      ),
    ),
  },
  {
    pattern: 'No control limits are drawn, since the periods overlap',
    check: (_, { figures }) =>
      must(
        figures.spans.some((span, i) => i > 0 && overlaps(figures.spans[i - 1]!, span)),
        'they do not overlap',
      ),
  },
  {
    pattern: 'The median is {a:median}',
    check: limited((of, found, { figures }) =>
      amountFaults(figures, found.amount('median'), of.median, 'median'),
    ),
  },
  {
    pattern: 'They are drawn no further than is possible',
    check: limited((of, _, { figures }) =>
      must(
        (of.lower !== undefined && of.lower.above < 0n) ||
          (figures.unit.sign === 'percent' &&
            of.upper !== undefined &&
            of.upper.above > 100n * of.upper.below),
        'nothing is clipped',
      ),
    ),
  },
  {
    pattern: `Out of the ordinary: (?<which>(?:(?:, | and )?(?:${Object.values(SIGNALS).join('|')}))+)`,
    check: () => ['a signal is told of outside a point'],
  },
];

const limitFaults = (found: Found, { figures }: Told, name: string, right: Exact | undefined) =>
  amountFaults(figures, found.amount(name), right, 'limit');

/** The signals that a point is said to have. */
export const signalsIn = (text: string): readonly Signal[] =>
  names.filter((name) => text.includes(SIGNALS[name]));

const REFUSED: Readonly<Record<string, string>> = {
  stock: 'figures on a day do not add up over a year',
  unit: 'only counts and pounds add up over a year',
  'not a year': 'only a year can be projected',
  break: 'the series breaks there',
  'under three months': 'fewer than three months are over',
  'not needed': 'the year is over',
};

function projectionFaults(found: Found, told: Told): readonly string[] {
  const { figures } = told;
  const soFar = leadOf(figures).cells[lastIndex(figures)]!.value;
  const months = figures.months ?? 0;
  if (!soFar || refusalOf(figures)) return [`it must not be projected: ${refusalOf(figures)}`];
  const of = ['soFar', 'again'].filter((name) => found.has(name));
  return [
    ...of.flatMap((name) => amountFaults(figures, found.amount(name), soFar, 'figure')),
    ...['months', 'divided']
      .filter((name) => found.has(name))
      .flatMap((name) => must(found.number(name) === months, `${months} months are over`)),
    ...(found.has('value')
      ? [
          ...amountFaults(figures, found.amount('value'), projected(soFar, months), 'projected'),
          ...nearFaults(found, told, roundingOf(leadOf(figures), told)),
        ]
      : []),
  ];
}

const projections: readonly FurtherRule[] = [
  {
    pattern:
      'If it went on at the same pace, {a:soFar} in {n:months} months would come to about {a:value} for the year \\(straight line: {a:again} ÷ {n:divided} × 12\\)(?:, from figures rounded to the nearest {d:near})?',
    check: projectionFaults,
  },
  {
    pattern: 'The projection is a straight line: {a:again} ÷ {n:divided} × 12',
    check: projectionFaults,
  },
  {
    pattern:
      'At the same pace, {a:soFar} in {n:months} months would come to about {a:value} for the year(?:, from figures rounded to the nearest {d:near})?',
    check: projectionFaults,
  },
  ...Object.entries(REFUSED).map(([why, text]): FurtherRule => ({
    pattern: `No projection is drawn: ${text}`,
    check: (_, { figures }) => {
      const right = refusalOf(figures);
      return must(right === why, `the reason is ${right || 'none'}`);
    },
  })),
  {
    pattern: `No projection is drawn: ${whyAbsentPattern('the figure so far')}`,
    check: (found, { figures }) => [
      ...must(refusalOf(figures) === 'no value', `the reason is ${refusalOf(figures)}`),
      ...whyAbsentFaults(found, leadOf(figures).cells[lastIndex(figures)]),
    ],
  },
  {
    pattern:
      'No projection is drawn: the data does not say that it counts what happens in a period',
    check: (_, { figures }) => must(!figures.stock, 'it is a count on a day'),
  },
];

export const furtherRules: readonly FurtherRule[] = [
  ...variations,
  ...assurances,
  ...rings,
  ...limits,
  ...projections,
];

/** Whether a text of a year that is not over gives what it has so far: `in 8 months`, `after 8 months` on a day. */
export const monthsFaults = (found: Found, { figures }: Told): readonly string[] => [
  ...must(found.number('months') === figures.months, `${figures.months} months are over`),
  ...must(partYear(figures), 'the year is over'),
  ...must((found.raw('by') === 'after') === figures.stock, 'a count on a day is not one in months'),
];
