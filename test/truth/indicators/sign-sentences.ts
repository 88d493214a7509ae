// The sentences about a whole scorecard: how many missed, rose, are overdue; and its notes.
import {
  earlierOf,
  isKnown,
  lastIndex,
  latestIndex,
  leadOf,
  obstacle,
  type Rating,
} from './findings.js';
import { compare, exact, signOf } from '../shared/exact.js';
import { inEnglish } from './figures.js';
import { lettersOf, must, REASONS, reasonsBetween } from './claims.js';
import { claimsNothing, type Found, type Meaning, type Rule } from './language.js';
import { CHANCE_NOTE, reasonUnratedFaults, targetMayBeChance } from './sentences.js';
import { isBlank, movedOf, ratingsOfSign, type Sign, toldOf } from './sign-facts.js';
import { soFar } from './words-of-dataset.js';

/** What is counted of a scorecard; ratings are those that its rows show, where they are true. */
export interface Scorecard {
  readonly signs: readonly Sign[];
  readonly ratings: readonly (Rating | 'none')[];
  readonly areas: number;
  /** What the title says of the one figure, where it is made of it. */
  readonly above?: readonly string[];
}

type SignRule = Rule<Scorecard>;

const WORDS: Readonly<Record<string, readonly (Rating | 'none')[]>> = {
  'within tolerance': ['within tolerance'],
  met: ['met'],
  'not yet due': ['not yet due'],
  'not rated': ['not rated', 'none'],
};

const VERDICTS: Readonly<Record<string, Rating>> = {
  'met its target': 'met',
  'missed its target': 'missed',
  'is within the tolerance of its target': 'within tolerance',
};

const countOf = ({ ratings }: Scorecard, wanted: readonly (Rating | 'none')[]): number =>
  ratings.filter((rating) => wanted.includes(rating)).length;
const missed = ({ signs, ratings }: Scorecard): readonly number[] =>
  signs.flatMap((_, i) => (ratings[i] === 'missed' ? [i] : []));
const rated = (of: Scorecard): number => countOf(of, ['met', 'within tolerance', 'missed']);
const late = ({ signs }: Scorecard): number => signs.filter(({ isOverdue }) => isOverdue).length;

/** Rows that may be compared with the period before, each with the way that it went; a forecast has not gone yet. */
const moved = ({ signs }: Scorecard): readonly { readonly place: number; readonly way: number }[] =>
  signs.flatMap((sign, place) => {
    const last = leadOf(sign.figures).cells[lastIndex(sign.figures)];
    const way = isKnown(last) && !last?.marks.includes('f') ? movedOf(sign) : undefined;
    return way === undefined ? [] : [{ place, way }];
  });
const went = (of: Scorecard, verb: string): readonly number[] =>
  moved(of).flatMap(({ place, way }) =>
    way === (/^(rose|Rose)$/.test(verb) ? 1 : -1) ? [place] : [],
  );

/** That a list names the right rows, and how many others there are. */
function listFaults(found: Found, right: readonly number[]): readonly string[] {
  const named = found.meanings('which');
  const others = found.has('others') ? found.number('others') : 0;
  return [
    ...named.flatMap((each) =>
      must(
        each.rows.some((row) => right.includes(row)),
        `“${each.text}” does not belong there`,
      ),
    ),
    ...must(named.length + others === right.length, `there are ${right.length}`),
  ];
}

/** Of several areas each row is a figure, and an indicator has several of them. */
function rowNameFaults(found: Found, { areas }: Scorecard): readonly string[] {
  const said = found.raw(found.has('what') ? 'what' : 'what2');
  const isFigure = /figure/.test(said);
  return must(isFigure === areas > 1, `of ${areas} areas a row is called “${said}”`);
}

const namesOf = ({ signs }: Scorecard): ReadonlySet<string> =>
  new Set(signs.map(({ input }) => (input as { id?: string }).id ?? inEnglish(input.name)));

const NAME = '«\\d+»';
const LIST = `(?<which>${NAME}(?:(?:, |; | and )${NAME})*)(?:(?:, |; | and )(?<others>\\d+) others?)?`;

const counts: readonly SignRule[] = [
  {
    pattern:
      '(?<count>None|\\d+) of {n:of} rated (?<what>indicators|figures)(?: in (?<areas>\\d+) areas)? missed (?:their|its) target',
    check: (found, of) => [
      ...rowNameFaults(found, of),
      ...must(
        (found.raw('count') === 'None' ? 0 : found.number('count')) === missed(of).length,
        `${missed(of).length} missed it`,
      ),
      ...must(found.number('of') === rated(of), `${rated(of)} are rated`),
      ...must(
        !found.has('areas') || found.number('areas') === of.areas,
        `there are ${of.areas} areas`,
      ),
    ],
  },
  {
    pattern:
      '(?:[Tt]he one rated (?<what>indicator|figure)(?: in (?<areas>\\d+) areas)? |1 rated (?<what2>indicator|figure), which )(?<verdict>met its target|missed its target|is within the tolerance of its target)',
    check: (found, of) => [
      ...rowNameFaults(found, of),
      ...must(rated(of) === 1, `${rated(of)} are rated`),
      ...must(countOf(of, [VERDICTS[found.raw('verdict')]!]) === 1, 'it has another rating'),
      ...must(
        !found.has('areas') || found.number('areas') === of.areas,
        `there are ${of.areas} areas`,
      ),
    ],
  },
  ...Object.entries(WORDS).map(([words, ratings]): SignRule => ({
    pattern: `{n:count} ${words}`,
    check: (found, of) =>
      must(found.number('count') === countOf(of, ratings), `${countOf(of, ratings)} are`),
  })),
  {
    pattern:
      '{n:count} (?<what>indicators?|figures?)(?: of {n:names} indicators? in (?<areas>\\d+) areas)?(?<none>, none of them rated|, which is not rated)',
    check: (found, of) => [
      ...rowNameFaults(found, of),
      ...must(
        !found.has('names') || found.number('names') === namesOf(of).size,
        `there are ${namesOf(of).size} indicators`,
      ),
      ...must(found.has('areas') === of.areas > 1, 'areas are left out, or there are none'),
      ...must(
        !found.has('areas') || found.number('areas') === of.areas,
        `there are ${of.areas} areas`,
      ),
      ...must(found.number('count') === of.signs.length, `there are ${of.signs.length}`),
      ...must(!found.has('none') || rated(of) === 0, `${rated(of)} are rated`),
      ...must(
        !found.has('none') || /them/.test(found.raw('none')) === of.signs.length > 1,
        'one is spoken of as several, or several as one',
      ),
    ],
  },
  {
    pattern:
      '{r:which}: (?<rating>target met|within tolerance|target missed|target not yet due|not rated)(?<chance>, which may be chance)?(?:, since (?<why>[^.]+))?',
    check: (found, of) => {
      const row = found.meanings('which')[0]!.rows[0]!;
      return [
        ...must(
          found.raw('rating').replace('target ', '') === of.ratings[row],
          'it has another rating',
        ),
        ...must(
          found.has('chance') ===
            (of.ratings[row] !== 'not rated' && targetMayBeChance(toldOf(of.signs[row]!))),
          'by the interval the rating may be chance, or may not',
        ),
        ...(of.ratings[row] === 'not rated'
          ? reasonUnratedFaults(found.raw('why'), toldOf(of.signs[row]!))
          : must(!found.has('why'), 'a reason')),
      ];
    },
  },
  { pattern: `Missed: ${LIST}`, check: (found, of) => listFaults(found, missed(of)) },
  {
    pattern: '{n:count} reports? (?:is|are) overdue',
    check: (found, of) => must(found.number('count') === late(of), `${late(of)} are`),
  },
  ...(['Rose', 'Fell'] as const).map((verb): SignRule => ({
    pattern: `${verb}: ${LIST}`,
    check: (found, of) => listFaults(found, went(of, verb)),
  })),
  {
    pattern: '{n:count} (?<verb>rose|fell)',
    check: (found, of) => {
      const right = went(of, found.raw('verb')).length;
      return must(found.number('count') === right, `${right} did`);
    },
  },
  {
    pattern:
      '{n:count}(?: of {n:of})? (?<what>(?:comparable )?(?:indicators?|figures?)) (?<verb>rose|fell)',
    check: (found, of) => {
      const right = went(of, found.raw('verb')).length;
      const all = moved(of).length;
      return [
        ...rowNameFaults(found, of),
        ...must(found.number('count') === right, `${right} did`),
        ...must((found.has('of') ? found.number('of') : 1) === all, `${all} may be compared`),
        ...must(
          found.raw('what').startsWith('comparable') || all === of.signs.length,
          'not all of them may be compared',
        ),
      ];
    },
  },
  { pattern: '[Nn]one is rated', check: (_, of) => must(rated(of) === 0, `${rated(of)} are`) },
];

/** Rows whose last period has no figure, and an older one has. */
const older = ({ signs }: Scorecard): readonly number[] =>
  signs.flatMap(({ figures }, i) => {
    const latest = latestIndex(figures);
    return latest >= 0 && latest < lastIndex(figures) ? [i] : [];
  });
const broken = (
  { signs }: Scorecard,
  reasonsOf: (...of: Parameters<typeof reasonsBetween>) => readonly string[] = reasonsBetween,
): readonly number[] =>
  signs.flatMap(({ figures }, i) => {
    const latest = latestIndex(figures);
    const from = latest > 0 ? earlierOf(figures, latest) : -1;
    return from >= 0 && reasonsOf(figures, from, latest).includes('break') ? [i] : [];
  });

const MANY = `(?:${LIST}|(?<many>\\d+) (?:indicators|of \\d+ figures))`;
const manyFaults = (found: Found, right: readonly number[]): readonly string[] =>
  found.has('many')
    ? must(found.number('many') === right.length, `there are ${right.length}`)
    : listFaults(found, right);

/** Rows whose last figure is of so much of a period. */
const partsOf = ({ signs }: Scorecard, part: string): readonly number[] =>
  signs.flatMap(({ figures }, i) =>
    latestIndex(figures) === lastIndex(figures) && soFar(figures) === part ? [i] : [],
  );

/** The notes of a row: the author’s, and those of its latest figure, of its last period and of its quality. */
const notesOf = ({ input, figures, quality }: Sign): readonly string[] => {
  const { cells } = leadOf(figures);
  const beside = [cells[latestIndex(figures)], cells[lastIndex(figures)], quality?.lines[0]!.cells[0]]; // prettier-ignore
  return [...(input.notes ?? []).map(inEnglish), ...beside.map((cell) => cell?.note ?? '')];
};

/** To what a row is rounded: by its source or, where it counts people, as the dataset asks. */
const roundedTo = ({ figures, input: { disclosure } }: Sign, isBySource: boolean) =>
  isBySource
    ? figures.lines.map(({ rounding }) => rounding).filter((to) => signOf(to) > 0)
    : figures.unit.people && disclosure?.rounding
      ? [exact(disclosure.rounding)]
      : [];

/** `Plans, 31 March 2026; Visits, 2030 to 2031`: every report, with its date. */
function dueFaults(text: string, signs: readonly Sign[]): readonly string[] {
  const said = text.split('; ');
  const right = signs.flatMap((sign) =>
    sign.due && !isBlank(sign) ? [`${sign.title}, ${sign.due.names.flow}`] : [],
  );
  return [
    ...said.flatMap((each) => must(right.includes(each), `“${each}” is no report`)),
    ...right.flatMap((each) => must(said.includes(each), `“${each}” is left out`)),
  ];
}

const notes: readonly SignRule[] = [
  {
    pattern: `The last period is not over, so the figure is (?:of its (?<part>first month|first [\\d.]+ months)|that (?<after>after a month|after [\\d.]+ months)): ${MANY}`,
    check: (found, of) => manyFaults(found, partsOf(of, found.raw('part') || found.raw('after'))),
  },
  {
    pattern: `No figure for the last period, and an older one shown: ${MANY}`,
    check: (found, of) => manyFaults(found, older(of)),
  },
  {
    pattern: `Not compared with before, because the series breaks: ${MANY}`,
    // A row with another reason too, such as a year that is not over, may be told of with that reason.
    check: (found, of) => {
      const faults = manyFaults(found, broken(of));
      const first = broken(of, (...between) => [obstacle(...between)]);
      return faults.length > 0 ? manyFaults(found, first) : faults;
    },
  },
  {
    pattern: 'No rating: there is no target, or neither more nor less is called better',
    check: (_, { ratings }) => must(ratings.includes('none'), 'every row may be rated'),
  },
  {
    pattern: 'Overdue: the report was due before (?:{q:day}|the indicator’s latest period ended)',
    check: (found, of) => [
      ...must(late(of) > 0, 'none is overdue'),
      ...must(!found.has('day') || found.dates('day').includes('as of'), 'another day'),
    ],
  },
  {
    pattern: 'Reports due: (?:«\\d+», [^;]+?; )*«\\d+», [^;]+?(?=\\.$)',
    check: (found, { signs }) => dueFaults(found.plain.replace('Reports due: ', ''), signs),
  },
  {
    pattern: '{r:which}: {t:note}',
    check: (found, { signs }) => {
      const [{ rows }] = found.meanings('which') as [Meaning];
      return must(
        rows.some((row) => notesOf(signs[row]!).includes(found.own('note'))),
        'another row has this note',
      );
    },
  },
  claimsNothing('{t:own}'),
  {
    pattern: `Quality of (?<which>${NAME}(?:; ${NAME})*): {t:what}`,
    check: (found, { signs }) =>
      found.meanings('which').flatMap(({ rows, text }) =>
        must(
          rows.some((row) => inEnglish(signs[row]!.input.quality?.name) === found.own('what')),
          `the quality of “${text}” is another`,
        ),
      ),
  },
  // The author's own words, as they are.
  CHANCE_NOTE,
  claimsNothing('Source of .*'),
  claimsNothing('Years end on \\d+ [A-Z][a-z]+(?: or \\d+ [A-Z][a-z]+)*'),
  claimsNothing('[^;:.«]+: {t:note}'),
  {
    pattern: `(?:\\[[a-z!]\\] [^;«]+?; )*\\[[a-z!]\\] [^;«]+?(?=\\.$)`,
    check: (found, { signs }) => {
      const used = new Set(
        signs.flatMap(({ figures, quality }) =>
          [...figures.lines, ...(quality?.lines ?? [])].flatMap(({ cells }) =>
            cells.flatMap(lettersOf),
          ),
        ),
      );
      return [...found.text.matchAll(/\[(.)\] ([^;:]+)/g)].flatMap(([, letter, meaning]) => [
        ...must(REASONS[letter!] === meaning!.trim(), `[${letter}] is ${REASONS[letter!]}`),
        ...must(used.has(letter!), `[${letter}] is not used`),
      ]);
    },
  },
  {
    pattern: `(?:(?<which>${NAME}(?:; ${NAME})*): )?(?<people>Numbers of people|Figures) are rounded to the nearest {d:to}`,
    check: (found, { signs }) => {
      const { value } = found.amount('to');
      const isSo = (sign: Sign) =>
        roundedTo(sign, found.raw('people') === 'Figures').some((to) => compare(to, value) === 0);
      const named = found.has('which') ? found.meanings('which') : [];
      const places = named.flatMap(({ rows }) => rows);
      const isNamed = (i: number) => named.length === 0 || places.includes(i);
      return [
        ...must(signs.some(isSo), 'nothing is rounded so'),
        ...named.flatMap(({ rows, text }) =>
          must(
            rows.some((row) => isSo(signs[row]!)),
            `“${text}” is not rounded so`,
          ),
        ),
        ...signs.flatMap((sign, i) =>
          must(!isSo(sign) || isNamed(i), `“${sign.title}” is rounded so too`),
        ),
        // Who reads of people takes it to be said of rows that count them.
        ...signs.flatMap((sign) =>
          must(
            named.length > 0 ||
              isSo(sign) ||
              (found.raw('people') !== 'Figures' && !sign.figures.unit.people),
            `“${sign.title}” is not rounded`,
          ),
        ),
      ];
    },
  },
];

export const scorecardRules: readonly SignRule[] = [...counts, ...notes];

/** Whether the ratings that are shown may be so. */
export const mayBe = (sign: Sign, rating: Rating | 'none'): boolean =>
  ratingsOfSign(sign).includes(rating);
