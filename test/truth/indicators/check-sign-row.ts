// Checks a row of a scorecard: what is seen in each cell, and what is heard in its place.
import { compare, type Exact, signOf } from '../shared/exact.js';
import { type Cell, inEnglish } from './figures.js';
import {
  lastIndex,
  latestIndex,
  leadOf,
  medianAt,
  neighboursOf,
  partYear,
  breaksBefore,
  comparable,
  earlierOf,
  intervalOf,
  isMissingBefore,
  overlap,
  targetAt,
  yearBefore,
} from './findings.js';
import {
  amountFaults,
  changeFaults,
  differenceFaults,
  must,
  reasonsBetween,
  reasonsText,
  subtractionFaults,
  unitFaults,
} from './claims.js';
import { cellFaults } from './cells.js';
import { amountOf, claimsNothing, type Found, Reader, type Rule } from './language.js';
import { furtherRules } from './further-sentences.js';
import {
  indicatorRules,
  ratingFaults,
  targetMayBeChance,
  REASON_LIST,
  reasonUnratedFaults,
  roundingOf,
  type Told,
} from './sentences.js';
import { type Sign, toldOf } from './sign-facts.js';
import type { SignCell, SignRow } from './signs-gather.js';
import { sparklineFaults } from './sparkline.js';
import { longDate, overlaps, type Span } from './spans.js';
import { endOf, namesAt, soFar } from './words-of-dataset.js';

const PRINTED = '[−-]?£?\\d+(?:,\\d{3})*(?:\\.\\d+)?%?';

/** That a figure of the leading series is the one at its period. */
const figureFaults = (found: Found, { figures }: Told, [x, at]: readonly [string, string]) => {
  const value = found.periods(at).map((i) => leadOf(figures).cells[i]!.value);
  return amountFaults(figures, found.amount(x), value.find(Boolean), 'figure');
};

const rowRules: readonly Rule<Told>[] = [
  claimsNothing('{t:own}'),
  {
    pattern: '[Nn]ot known',
    check: (_, { figures }) => [
      ...must(latestIndex(figures) < lastIndex(figures), 'the last period has a figure'),
      ...must(leadOf(figures).cells[lastIndex(figures)]?.why !== 'z', 'it is not applicable'),
    ],
  },
  {
    pattern: '[Nn]ot applicable',
    check: (_, { figures }) =>
      must(leadOf(figures).cells[lastIndex(figures)]?.why === 'z', 'it is applicable'),
  },
  {
    pattern: `(?:not joined: )?[Ff]rom {a:first} in {p:from} to {a:last} in {p:to}`,
    check: (found, told) => {
      const { figures } = told;
      const [from = 0] = found.periods('from');
      const to = found.periods('to').at(-1) ?? 0;
      const between = figures.spans.map((_, i) => i).filter((i) => i > from && i <= to);
      return [
        ...figureFaults(found, told, ['first', 'from']),
        ...figureFaults(found, told, ['last', 'to']),
        ...must(
          between.every(
            (i) =>
              !breaksBefore(figures, leadOf(figures), i) &&
              (comparable(figures, i - 1, i) !== false ||
                overlaps(figures.spans[i - 1]!, figures.spans[i]!)),
          ),
          'what lies between is not comparable',
        ),
        ...must(to < lastIndex(figures) || !partYear(figures), 'a part of a year is its end'),
      ];
    },
  },
  {
    pattern: '(?:not joined: )?{a:x} in {p:at}(?<part> so far)?',
    check: (found, told) => [
      ...figureFaults(found, told, ['x', 'at']),
      ...must(!found.has('part') || partYear(told.figures), 'the period is over'),
    ],
  },
];

/** Whole sentences of a row. */
export const rowReader = new Reader<Told>([...indicatorRules, ...furtherRules, ...rowRules]);

export const heardFaults = (text: string, sign: Sign): readonly string[] =>
  rowReader.faults(text, sign.vocabulary, toldOf(sign));

/** Whether a few letters may stand for a period: with its year or, where that is said elsewhere, without. */
export function isBriefly(text: string, { names, last }: Span): boolean {
  const day = longDate(last)
    .replace(/ \d{4}$/, '')
    .replace(/[A-Z][a-z]+/, (name) => name.slice(0, 3));
  return [names.short, names.short.replace(/ \d{4}$/, ''), day].includes(text);
}

/** What stands below the heads of columns, and all rows, of which some write a period in another way. */
export interface Heads {
  readonly heads: Readonly<Record<string, string>>;
  readonly under: Readonly<Record<string, string>>;
  readonly signs: readonly Sign[];
}

/** Whether a name is that of these days in any row. */
export const isNamed = (text: string, span: Span, signs: readonly Sign[]): boolean =>
  signs.some(({ figures: { spans } }) =>
    spans.some(
      ({ first, last, names }) =>
        first === span.first && last === span.last && Object.values(names).includes(text),
    ),
  );

export function rowFaults(
  row: SignRow,
  sign: Sign,
  { under, heads, signs }: Heads,
): readonly string[] {
  const { figures } = sign;
  const { latest, change, target, comparisons } = row.cells;
  // Of a rate or a percentage in the author's own words, the whole unit.
  const units = [figures.unit.words, inEnglish(sign.input.measure?.unit)];
  return [
    ...must(row.name === `${sign.name}` || row.name === sign.title, `it is ${sign.name}`),
    ...row.under.flatMap((text) => (units.includes(text) ? [] : onlyFaults(text, sign))),
    ...(latest
      ? latestFaults(latest, sign, { common: under.latest ?? '', signs })
      : ['it has no figure']),
    ...(change ? changeCellFaults(change, sign, under.change ?? '') : []),
    ...(target ? targetCellFaults(target, sign) : []),
    ...(comparisons ? comparisonFaults(comparisons, sign, heads.comparisons ?? '') : []),
    ...(comparisons && latest && latestIndex(figures) === lastIndex(figures)
      ? comparisons.heard.flatMap((text) => subtractionFaults(latest.figure, text))
      : []),
    ...row.against.flatMap((text) => againstFaults(text, sign)),
    ...(row.rating ? shownRatingFaults(row.rating, sign) : []),
    ...dueFaults(row.due, sign),
    ...(row.line === '' ? [] : heardFaults(row.line, sign)),
    ...(row.sparkline ? sparklineFaults(figures, row.sparkline) : []),
  ];
}

const SHORT_RATINGS: Readonly<Record<string, string>> = {
  Met: 'Target met',
  'In tolerance': 'Within tolerance',
  'Not yet due': 'Target not yet due',
  Missed: 'Target missed',
};

export const shownRatingFaults = (
  { seen, heard }: NonNullable<SignRow['rating']>,
  sign: Sign,
): readonly string[] => {
  const [said = '', why = ''] = heard.split(/, since (.*)/);
  const rating = said.replace(/, which may be chance$/, '');
  return [
    ...must(
      (said !== rating) === (rating !== 'Not rated' && targetMayBeChance(toldOf(sign))),
      'by the interval the rating may be chance, or may not',
    ),
    ...ratingFaults(rating, toldOf(sign)),
    ...must((SHORT_RATINGS[seen] ?? seen) === rating, `“${seen}” and “${heard}” differ`),
    ...(rating === 'Not rated' ? reasonUnratedFaults(why, toldOf(sign)) : must(!why, 'a reason')),
  ];
};

/** The figure, its period, what is given in its place, the author's note, quality. */
export function latestHeard(heard: readonly string[], sign: Sign): readonly string[] {
  const { figures, quality } = sign;
  const [latest, last] = [latestIndex(figures), lastIndex(figures)];
  const cells = leadOf(figures).cells;
  return heard.flatMap((text, i) => {
    const later = new RegExp(`^(.*?)(?: \\((.*): (${REASON_LIST})\\))?$`).exec(text) ?? [];
    if (i === 0 && new RegExp(`^${PRINTED}`).test(text) && !text.includes(':'))
      return [
        ...amountFaults(figures, amountOf(text), cells[latest]?.value, 'figure'),
        ...unitFaults(figures, text),
      ];
    const said = quality && text.startsWith(`${inEnglish(sign.input.quality!.name)}: `);
    if (said)
      return qualityFaults(text.slice(inEnglish(sign.input.quality!.name).length + 2), sign);
    if (latest < 0 && text.endsWith(`: ${reasonsText(cells[last]!)}`)) return [];
    if (/^only /.test(text)) return onlyFaults(text, sign);
    if (text === cells[last]!.note || text === quality?.lines[0]!.cells[0]!.note) return [];
    return headFaults(later.slice(1), sign);
  });
}

/** `November 2020, provisional (December 2020: confidential)` */
function headFaults(
  [when = '', later, why]: readonly (string | undefined)[],
  sign: Sign,
): readonly string[] {
  const { figures } = sign;
  const [latest, last] = [latestIndex(figures), lastIndex(figures)];
  const cells = leadOf(figures).cells;
  const names = namesAt(figures, Math.max(0, latest));
  const marks = (cells[latest]?.marks ?? [])
    .map((mark) => `, ${reasonsText({ marks: [mark], note: '' })}`)
    .join('');
  return [
    ...must(
      names.some((name) => when === name + marks),
      `“${when}” should be “${names[0]}${marks}”`,
    ),
    ...must(
      (later !== undefined) === (latest !== last),
      'it is not said that the last period has none',
    ),
    ...must(later === undefined || why === reasonsText(cells[last]!), 'another reason'),
  ];
}

function onlyFaults(text: string, sign: Sign): readonly string[] {
  const cell = leadOf(sign.figures).cells[lastIndex(sign.figures)]!;
  return text.split('; ').flatMap((part) => {
    if (/^only a share is given, /.test(part))
      return must(cell.share !== undefined, 'no share is given');
    if (part === 'only the change is given, none')
      return must(cell.change !== undefined && signOf(cell.change) === 0, 'there is a change');
    const [, way, by] = /^only the change is given, (up|down) (.*)$/.exec(part) ?? [];
    if (!way || !by) return [`not understood: “${part}”`];
    return [
      ...differenceFaults(sign.figures, amountOf(by), cell.change, 'own'),
      ...must(
        cell.change !== undefined && signOf(cell.change) < 0 === (way === 'down'),
        'it went the other way',
      ),
    ];
  });
}

function qualityFaults(text: string, { quality }: Sign): readonly string[] {
  const cell = quality!.lines[0]!.cells[0]!;
  const of = quality!.lines[0]!.of[0];
  const [, shown = '', out] = /^(.*?)(?: out of ([\d,]+))?$/.exec(text) ?? [];
  return [
    ...cellFaults(quality!, shown, cell),
    ...must(
      out === undefined || (of !== undefined && out.replace(/,/g, '') === `${of.above / of.below}`),
      'another denominator',
    ),
  ];
}

function latestFaults(
  { figure, second, heard }: SignCell,
  sign: Sign,
  { common, signs }: { readonly common: string; readonly signs: readonly Sign[] },
): readonly string[] {
  const { figures } = sign;
  const [latest, last] = [latestIndex(figures), lastIndex(figures)];
  const cells = leadOf(figures).cells;
  const shown = figures.spans[last]!;
  const isCommon = isNamed(common, shown, signs);
  return [
    ...cellFaults(figures, figure, cells[last]!),
    ...latestHeard(heard, sign),
    ...must(
      isCommon || second.some((text) => isBriefly(text, shown)),
      `its period, ${shown.names.short}, is not seen`,
    ),
    ...must(
      latest < 0 ||
        latest === last ||
        second.some((text) => earlierFaults(text, sign).length === 0),
      'the earlier figure has no period',
    ),
    ...second.flatMap((text) => {
      const [, quality] = /^quality (.*)$/.exec(text) ?? [];
      if (quality)
        return sign.quality
          ? cellFaults(sign.quality, quality, sign.quality.lines[0]!.cells[0]!)
          : ['it has no quality'];
      return isBriefly(text, shown) || text === soFar(figures) ? [] : earlierFaults(text, sign);
    }),
    ...must(
      latest !== last || second.includes(soFar(figures)) || soFar(figures) === '',
      'it is not seen that the period is not over',
    ),
  ];
}

/** An older figure, with its period. */
export function earlierFaults(text: string, { figures }: Sign): readonly string[] {
  const latest = latestIndex(figures);
  const cell = leadOf(figures).cells[latest];
  const [, written, codes, when = ''] =
    new RegExp(`^(${PRINTED})((?: \\[.\\](?:\\[.\\])*)?) (.*)$`).exec(text) ?? [];
  if (!written || !cell) return [`not understood: “${text}”`];
  return [
    ...cellFaults(figures, written + codes, cell),
    ...must(isBriefly(when, figures.spans[latest]!), `“${when}” is not its period`),
    ...must(latest < lastIndex(figures), 'it is not an older one'),
  ];
}

const ARROWS: Readonly<Record<string, 'up' | 'down'>> = { '↑': 'up', '↓': 'down' };

/** Why no change is given, in few letters. */
const NO_CHANGE: Readonly<Record<string, readonly string[]>> = {
  break: ['break'],
  'part year': ['part year'],
  'other length': ['other length'],
  overlap: ['other length'],
  'same day': ['other length'],
  'not known': ['absent'],
  'not applicable': ['absent'],
};

const isUnknown = (text: string): boolean => NO_CHANGE[text]?.[0] === 'absent';

/** A change in few letters, from one period to the latest. */
export function shortChangeFaults(text: string, sign: Sign, from: number): readonly string[] {
  const { figures } = sign;
  const to = latestIndex(figures);
  const lead = leadOf(figures);
  const rounding = roundingOf(lead, toldOf(sign));
  const [, said = '', doubts = ''] =
    /^([↑↓→].*?|too close to tell)((?: from \[.\])*)$/.exec(text) ?? [];
  const before = leadOf(figures).cells[from];
  const inDoubt = ['f', 'u'].filter((mark) => before?.marks.includes(mark));
  const doubtFaults = must(
    doubts === inDoubt.map((mark) => ` from [${mark}]`).join(''),
    'the earlier figure is in doubt, or is not',
  );
  if (said === '→ same')
    return [...doubtFaults, ...changeFaults(figures, { from: [from], way: 'same' })];
  const [, arrow, about, size, chance] =
    /^([↑↓]) (about )?(.*?)(, may be chance)?$/.exec(said) ?? [];
  if (arrow && size)
    return [
      ...doubtFaults,
      ...changeFaults(figures, { from: [from], way: ARROWS[arrow]!, by: amountOf(size) }),
      ...must((about !== undefined) === signOf(rounding) > 0, 'rounding is not told of'),
      ...must(
        (chance !== undefined) === overlap(intervalOf(lead, to), intervalOf(lead, from)),
        'what may be chance, by the intervals, is not what is said to be',
      ),
    ];
  if (said === 'too close to tell')
    return [...doubtFaults, ...must(signOf(rounding) > 0, 'nothing is rounded')];
  if (text === 'gap')
    return must(
      figures.spans.some((_, i) => i <= to && isMissingBefore(figures.spans, i)),
      'no period is missing',
    );
  if (!NO_CHANGE[text]) return [`not understood: “${text}”`];
  const isOlder = isUnknown(text) && to < lastIndex(figures);
  const { why } = leadOf(figures).cells[isOlder ? lastIndex(figures) : from] ?? {};
  if (isUnknown(text) && (text === 'not applicable') !== (why === 'z'))
    return [`“${text}” of [${why ?? ''}]`];
  const reasons = from < 0 ? [] : reasonsBetween(figures, from, to);
  return must(
    isOlder || NO_CHANGE[text].some((why) => reasons.includes(why)),
    `the reasons are ${reasons.join()}`,
  );
}

function changeCellFaults(
  { figure, second, heard }: SignCell,
  sign: Sign,
  common: string,
): readonly string[] {
  const { figures } = sign;
  const to = latestIndex(figures);
  if (figure === '' && heard.length === 0) return [];
  const from =
    second.map((text) => /^from (.*)$/.exec(text)?.[1]).find(Boolean) ??
    common.replace(/^from /, '');
  const start = figures.spans.findLastIndex((span, i) => i < to && isBriefly(from, span));
  const isGiven = /^[↑↓→]/.test(figure);
  return [
    ...heard.flatMap((text) =>
      isUnknown(text)
        ? must(text === figure && to < lastIndex(figures), 'the last period has a figure')
        : heardFaults(text, sign),
    ),
    ...(isGiven && start < 0 ? [`nobody sees since when it is ${figure}`] : []),
    ...(figure === ''
      ? []
      : shortChangeFaults(figure, sign, isGiven ? start : earlierOf(figures, to))),
    ...second.flatMap((text) => {
      const [, year] = /^year: (.*)$/.exec(text) ?? [];
      if (year) return shortChangeFaults(year, sign, yearBefore(figures, to));
      const [, code, when = ''] = /^((?:\[.\])+) (.*)$/.exec(text) ?? [];
      if (code)
        return must(
          figures.spans.some(
            (span, i) =>
              isBriefly(when, span) &&
              cellFaults(figures, code, leadOf(figures).cells[i]!).length === 0,
          ),
          'another figure is absent',
        );
      return /^from /.test(text) ? [] : [`not understood: “${text}”`];
    }),
  ];
}

function targetCellFaults({ figure, second, heard }: SignCell, sign: Sign): readonly string[] {
  if (figure === '' && heard.length === 0) return [];
  const { figures } = sign;
  const isPart = soFar(figures) !== '' && latestIndex(figures) === lastIndex(figures);
  const whole = endOf(figures);
  const times = isPart && !figure.startsWith('none set') ? 1 : 0;
  return [
    ...goalFaults(figure, sign),
    ...heard.flatMap((text) => (text === `for the ${whole}` ? [] : goalFaults(text, sign))),
    ...must(heard.filter((text) => text === `for the ${whole}`).length === times, 'of what period'),
    ...must(second.filter((text) => text === whole).length === times, 'of what period'),
    ...second.flatMap((text) => {
      if (text === whole) return [];
      const [, by] = /^by (.*)$/.exec(text) ?? [];
      return must(by !== undefined && sign.figures.target?.by?.names.short === by, 'another date');
    }),
  ];
}

/** `≥ 95% (±3)`, `at least 95%`, `tolerance 3 percentage points`, `4 to 6`, `due by March 2026`, `none set`. */
function goalFaults(text: string, { figures }: Sign): readonly string[] {
  const { target, direction } = figures;
  const index = latestIndex(figures) < 0 ? lastIndex(figures) : latestIndex(figures);
  const right = (shown: string, value: Exact | undefined) =>
    amountFaults(figures, amountOf(shown), value, 'own');
  const [, due] = /^due by (?:the (?=year|end|\d+ years))?(.*)$/.exec(text) ?? [];
  if (due) {
    const names = target?.by?.names;
    return must(due === (figures.stock ? names?.stock : names?.flow), 'another date');
  }
  const [, tolerance] = /^tolerance (.*)$/.exec(text) ?? [];
  if (tolerance) return differenceFaults(figures, amountOf(tolerance), target?.tolerance, 'own');
  const [, goal = '', slack] = /^(.*?)(?: \(±([\d.,]+)\))?$/.exec(text) ?? [];
  const slackFaults =
    slack === undefined
      ? []
      : must(
          target !== undefined && compare(amountOf(slack).value, target.tolerance) === 0,
          'another tolerance',
        );
  if (/^none set/.test(goal))
    return must(targetAt(figures, index) === undefined, 'a target is set');
  const [, low, high] = new RegExp(`^(${PRINTED}) to (${PRINTED}.*)$`).exec(goal) ?? [];
  if (low && high) {
    if (typeof direction !== 'object') return ['there is no range'];
    return [...right(low, direction[0]), ...right(high, direction[1]), ...slackFaults];
  }
  const [, sign = '', value = ''] = /^(≥ |≤ |at least |at most )?(.*)$/.exec(goal) ?? [];
  const way = /^(≥|at least)/.test(sign) ? 'high' : sign ? 'low' : 'neutral';
  return [
    ...must(direction === way, `the direction is not ${way}`),
    ...right(value, targetAt(figures, index)),
    ...slackFaults,
  ];
}

/** The figures of others: with their names, unless the head of the column has the only one. */
function againstFaults(text: string, sign: Sign): readonly string[] {
  if (
    /higher|lower|the same|not compared|too close|at the median|: [^.]*\d[^.]*\.(?: |$)/.test(text)
  )
    return heardFaults(text, sign);
  return text.split(/, (?=[^\d])/).length > 0 && othersIn(text, sign)
    ? []
    : [`“${text}” are not the figures of others`];
}

function otherCells({ figures }: Sign): readonly (readonly [string, Cell])[] {
  const index = latestIndex(figures);
  const members = neighboursOf(figures);
  return figures.lines
    .slice(1)
    .flatMap((line) => (members.includes(line) ? [] : [[line.name, line.cells[index]!] as const]));
}

/** ` [f]` after figures of which any is a forecast, ` [u]` after one of low reliability. */
const codesInDoubt = (...cells: readonly Cell[]): string =>
  ['f', 'u']
    .flatMap((mark) => (cells.some(({ marks }) => marks.includes(mark)) ? [` [${mark}]`] : []))
    .join('');

/** Whether a text has nothing but names and figures of others. */
function othersIn(text: string, sign: Sign): boolean {
  const { figures } = sign;
  const index = latestIndex(figures);
  let rest = text;
  for (const [name, cell] of otherCells(sign)) {
    const found = new RegExp(
      `^${name.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&')} (${PRINTED})((?: \\[.\\])*)(?:, |$)`,
    ).exec(rest);
    if (
      !found ||
      !cell.value ||
      found[2] !== codesInDoubt(cell) ||
      amountFaults(figures, amountOf(found[1]!), cell.value, 'figure').length > 0
    )
      continue;
    rest = rest.slice(found[0].length);
  }
  const members = neighboursOf(figures);
  const known = members.filter(({ cells }) => cells[index]!.value).length;
  const [all, count, of, median, codes] =
    new RegExp(`^(\\d+)(?: of (\\d+))? neighbours? (${PRINTED})((?: \\[.\\])*)$`).exec(rest) ?? [];
  if (all && median) {
    const isRight =
      Number(count) === known &&
      codes === codesInDoubt(...members.map(({ cells }) => cells[index]!)) &&
      Number(of ?? count) === members.length &&
      amountFaults(figures, amountOf(median), medianAt(members, index), 'median').length === 0;
    return isRight;
  }
  const [missing, total, , hidden = 0, , lacking = 0] =
    /^(\d+) neighbours: ((\d+) (?:is|are) withheld)?( and )?(?:(\d+) (?:has|have) no figure)?$/.exec(
      rest,
    ) ?? [];
  if (missing) {
    const withheld = members.filter(({ cells }) => cells[index]!.why === 'c').length;
    return (
      Number(total) === members.length &&
      Number(hidden) === withheld &&
      Number(lacking) === members.length - known - withheld
    );
  }
  return rest === '';
}

function comparisonFaults(
  { figure, second, heard }: SignCell,
  sign: Sign,
  head: string,
): readonly string[] {
  const { figures } = sign;
  const named = (text: string) => othersIn(text, sign);
  // The head of the column names the only one.
  const only = otherCells(sign).find(([name]) => name === head);
  const alone = (text: string) =>
    only?.[1].value !== undefined &&
    text.endsWith(codesInDoubt(only[1])) &&
    amountFaults(figures, amountOf(text.replace(/(?: \[.\])*$/, '')), only[1].value, 'figure')
      .length === 0;
  return [
    ...heard.flatMap((text) => heardFaults(text, sign)),
    ...[figure, ...second].flatMap((text) =>
      must(text === '' || named(text) || alone(text), `“${text}” is not the figure of another`),
    ),
  ];
}

function dueFaults(due: SignRow['due'], { due: right, isOverdue }: Sign): readonly string[] {
  if (!due) return must(right === undefined, 'it is not said when its report is due');
  if (!right) return ['it has no report'];
  const [, heard] = /Report due: (.*)$/.exec(due.heard) ?? [];
  return [
    ...must(heard === right.names.flow, 'its report is due then'),
    ...must(
      due.seen.startsWith('⚑') === isOverdue,
      isOverdue ? 'its report is overdue' : 'its report is not overdue',
    ),
    ...must(due.seen.includes(right.names.short), 'another date is seen'),
  ];
}
