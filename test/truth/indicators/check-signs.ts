// Checks everything that a scorecard says and draws of one dataset.
import { inEnglish } from './figures.js';
import type { Rating } from './findings.js';
import { must, REASONS } from './claims.js';
import {
  earlierFaults,
  heardFaults,
  isBriefly,
  isNamed,
  latestHeard,
  rowFaults,
  shortChangeFaults,
  shownRatingFaults,
} from './check-sign-row.js';
import { cellFaults } from './cells.js';
import { earlierOf, lastIndex, latestIndex, leadOf } from './findings.js';
import { claimsNothing, Reader, type Rule, Vocabulary } from './language.js';
import { signOf } from '../shared/exact.js';
import { RATINGS, roundingOf } from './sentences.js';
import {
  isBlank,
  movedOf,
  ratingsOfSign,
  type Sign,
  type SignsInput,
  signsOf,
  toldOf,
} from './sign-facts.js';
import { type Scorecard, scorecardRules } from './sign-sentences.js';
import type { MatrixCell, SignsGathered } from './signs-gather.js';
import { signTableFaults } from './sign-table.js';
import { readSpans } from './spans.js';
import type { Place } from './trend-gather.js';
import { areaName, namesAt, namesOf, soFar } from './words-of-dataset.js';
import { withheldFaults } from './withheld-faults.js';

const periodRule: Rule<Scorecard> = {
  pattern: '{p:when}(?<marks>(?:, [a-z ]+)*)',
  check: (found, { signs, above = [] }) => {
    const [only] = signs.length === 1 ? signs : [];
    const cell = only && leadOf(only.figures).cells[latestIndex(only.figures)];
    const marks = (cell?.marks ?? []).map((mark) => REASONS[mark]!);
    const unsaid = marks.filter((mark) => !above.includes(mark));
    return [
      ...must(
        !found.own('when').includes(', first ') ||
          signs.every((_, i) => found.periods('when').includes(i)),
        'it is not that of all rows',
      ),
      ...must(
        found.raw('marks') === unsaid.map((mark) => `, ${mark}`).join(''),
        `the marks are ${unsaid.join()}`,
      ),
    ];
  },
};
const sizeRule: Rule<Scorecard> = {
  pattern: '{n:count} indicators?(?: in {n:areas} areas)?',
  check: (found, { signs, areas }) => {
    const names = new Set(
      signs.map(({ input }) => (input as { id?: string }).id ?? inEnglish(input.name)),
    );
    return [
      ...must(found.number('count') === names.size, `there are ${names.size}`),
      ...must(!found.has('areas') || found.number('areas') === areas, `there are ${areas} areas`),
    ];
  },
};

const prose = new Reader<Scorecard>(scorecardRules);
const signs = new Reader<Scorecard>([claimsNothing('{t:own}'), sizeRule, periodRule]);
export const signReaders = { prose, signs };

function vocabularyOf(published: SignsInput, all: readonly Sign[]): Vocabulary {
  const vocabulary = new Vocabulary();
  const { title, subtitle, description, notes = [], area, asOf, year } = published;
  [title, subtitle, description, ...notes].map(inEnglish).forEach((text) => vocabulary.own(text));
  vocabulary.own(areaName(area));
  all.forEach(({ name, title: whole, input, figures, quality }, i) => {
    vocabulary.row(name, i);
    if (whole !== name) vocabulary.row(whole, i);
    [input.quality?.name, ...(input.notes ?? [])]
      .map(inEnglish)
      .forEach((text) => vocabulary.own(text));
    figures.lines.forEach(({ cells }) => cells.forEach(({ note }) => vocabulary.own(note)));
    quality?.lines[0]!.cells.forEach(({ note }) => vocabulary.own(note));
    figures.spans.forEach(({ note }) => vocabulary.own(note ?? ''));
    namesAt(figures, lastIndex(figures)).forEach((text) => vocabulary.period(text, i));
    const latest = latestIndex(figures);
    if (all.length === 1 && latest >= 0)
      namesAt(figures, latest).forEach((text) => vocabulary.period(text, i));
  });
  if (asOf !== undefined)
    namesOf(readSpans([asOf], year ?? 'financial')[0]!, true).forEach((text) =>
      vocabulary.date(text, 'as of'),
    );
  return vocabulary;
}

/** The rating that each row shows; of rows that are not shown, what it may be. */
function shownRatings(all: readonly Sign[], { rows, matrix }: SignsGathered): Scorecard['ratings'] {
  return all.map((sign, i) => {
    const shown = (rows.find(({ index }) => index === i) ?? matrix.find(({ index }) => index === i))
      ?.rating;
    const rating: Rating | undefined =
      shown && RATINGS[shown.heard.split(', since ')[0]!.toLowerCase()];
    return rating ?? ratingsOfSign(sign)[0]!;
  });
}

export interface SignsCheck {
  readonly faults: readonly string[];
  readonly sentences: number;
}

export function checkSigns(input: SignsInput, gathered: SignsGathered): SignsCheck {
  const published = gathered.data as SignsInput | undefined;
  if (!published) return { faults: ['nothing is drawn'], sentences: 0 };
  const all = signsOf(published);
  const areas = new Set(all.map(({ area }) => area.toLowerCase()).filter(Boolean)).size;
  const scorecard: Scorecard = { signs: all, ratings: shownRatings(all, gathered), areas };
  const vocabulary = vocabularyOf(published, all);
  const texts = gathered.texts.flatMap((place) =>
    textFaults(place, { scorecard, vocabulary, input, gathered }).map(
      (fault) => `${place.where} “${place.text}”: ${fault}`,
    ),
  );
  const rows = gathered.rows.flatMap((row) =>
    rowFaults(row, all[row.index]!, {
      under: gathered.under,
      heads: gathered.heads,
      signs: all,
    }).map((fault) => `row “${row.name}”: ${fault}`),
  );
  const matrix = gathered.matrix.flatMap((cell) =>
    matrixFaults(cell, all[cell.index]!, all).map(
      (fault) => `cell of “${all[cell.index]!.title}”: ${fault}`,
    ),
  );
  const shown = new Set([...gathered.rows, ...gathered.matrix].map(({ index }) => index));
  return {
    faults: [
      ...texts,
      ...rows,
      ...matrix,
      ...signTableFaults(all, gathered.tables),
      ...withheldFaults(gathered),
      ...filterFaults(gathered, scorecard),
      ...saidFaults(all, gathered),
      ...all.flatMap((sign, i) =>
        must(shown.has(i) || isBlank(sign), `“${sign.title}” has no row`),
      ),
    ],
    sentences: gathered.texts.length + gathered.rows.length * 6 + gathered.matrix.length * 4,
  };
}

interface Context {
  readonly scorecard: Scorecard;
  readonly vocabulary: Vocabulary;
  readonly input: SignsInput;
  readonly gathered: SignsGathered;
}

function textFaults(
  { where, text }: Place,
  { scorecard, vocabulary, input, gathered }: Context,
): readonly string[] {
  const [only] = scorecard.signs.length === 1 ? scorecard.signs : [];
  switch (where) {
    // They say how to use the table, where figures come from, and what its author calls them.
    case 'instructions':
    case 'source':
    case 'group':
    case 'areas':
      return [];
    case 'notice':
      return ['the author is told of a fault'];
    case 'heading':
      return text === inEnglish(input.title) ? [] : titleFaults(text, scorecard, vocabulary);
    case 'subtitle':
      return text
        .split(' · ')
        .flatMap((piece) => [
          ...signs.faults(piece, vocabulary, { ...scorecard, above: aboveOf(input, gathered) }),
          ...(only ? dateFaults(piece, only) : []),
        ]);
    case 'number':
      return only
        ? latestHeard([text], only)
        : must(/^(None|1|\d+ of \d+)$/.test(text), 'it is not understood');
    case 'beside':
      return only
        ? heardFaults(text, only)
        : prose.faults(besideText(text, gathered), vocabulary, scorecard);
    case 'caption':
      return captionFaults(text, gathered);
    case 'rating key':
      return must(MEANINGS.includes(text), 'another meaning');
    case 'notes count': {
      const count = gathered.texts.filter((each) => each.where === 'note').length;
      return must(text === `Notes (${count})`, `there are ${count}`);
    }
    case 'blank':
      return must(/^No figure published(?: for .*)?$/.test(text), 'it is not understood');
    case 'blank item':
      return blankFaults(text, scorecard.signs);
    default:
      return prose.faults(text, vocabulary, scorecard);
  }
}

/** Beside the one number, which may be an older one, the last period is not named. */
function dateFaults(text: string, { figures }: Sign): readonly string[] {
  const [latest, last] = [latestIndex(figures), lastIndex(figures)];
  const isLast = namesAt(figures, last).includes(text.split(', first ')[0]!);
  return must(latest < 0 || latest === last || !isLast, 'the number is of an earlier period');
}

const MEANINGS = [
  'Target met: at the target, or on its good side',
  'Within tolerance: short of the target by no more than the tolerance',
  'Target missed: short of the target by more',
  'Target not yet due: it is the target of a later period',
  'Not rated: there is no target for the latest period or for its length, the period is not over, or its figure cannot be held against the target: it is withheld, not available, a forecast, of low reliability, or rounded so that it may be on either side of the target or of the end of the tolerance',
];

/** `2 of 6` and `rated indicators missed their target` are one sentence. */
const besideText = (text: string, { texts }: SignsGathered): string =>
  `${texts.find(({ where }) => where === 'number')?.text ?? ''} ${text}`.trim();

/** What a title that is made from the one figure says of it. */
function aboveOf(input: SignsInput, gathered: SignsGathered): readonly string[] {
  const heading = gathered.texts.find(({ where }) => where === 'heading')?.text ?? '';
  const [, said = ''] = /\(([a-z, ]+)\)/.exec(heading) ?? [];
  return inEnglish(input.title) === '' ? said.split(', ') : [];
}

const titleFaults = (
  text: string,
  scorecard: Scorecard,
  vocabulary: Vocabulary,
): readonly string[] => {
  const [, said = ''] = /^(?:.*?: )?(.*?)(?: in .*)?$/.exec(text) ?? [];
  return prose.faults(said, vocabulary, scorecard);
};

/** Where the heads are hidden: what is below them. */
function captionFaults(text: string, { under }: SignsGathered): readonly string[] {
  const heads: Readonly<Record<string, string | undefined>> = {
    Latest: under.latest,
    Change: under.change,
  };
  return text.split('; ').flatMap((part) => {
    const [head = '', said] = part.split(': ');
    return must(heads[head] === said, `the head says ${heads[head]}`);
  });
}

/** What has no figure: why, its target, when its report is due. */
function blankFaults(text: string, all: readonly Sign[]): readonly string[] {
  const sign = all.find((each) => text.startsWith(each.title) && isBlank(each));
  if (!sign) return ['it is not a row without a figure'];
  const isOverdue = /⚑/.test(text);
  return must(isOverdue === sign.isOverdue, 'its report is or is not overdue');
}

/** What must be said, since a reader would be misled without it. */
function saidFaults(
  all: readonly Sign[],
  { texts, rows, matrix }: SignsGathered,
): readonly string[] {
  const notes = texts.filter(({ where }) => where === 'note').map(({ text }) => text);
  const isSaid = (words: string) => notes.some((text) => text.includes(words));
  const seen = [
    ...rows.flatMap((row) => [
      ...row.against,
      ...Object.values(row.cells).flatMap(({ figure, second }) => [figure, ...second]),
    ]),
    ...matrix.flatMap(({ figure, second }) => [figure, ...second]),
  ].join(' ');
  const letters = new Set([...seen.matchAll(/\[(.)\]/g)].map(([, letter]) => letter!));
  return [
    ...[...letters].flatMap((letter) =>
      must(isSaid(`[${letter}] `), `[${letter}] is not explained`),
    ),
    ...all.flatMap((sign) => {
      const rounding = roundingOf(leadOf(sign.figures), toldOf(sign));
      return must(
        signOf(rounding) === 0 || isSaid('rounded to the nearest'),
        `it is not said that “${sign.title}” is rounded`,
      );
    }),
    ...must(
      !/may be chance/.test(seen) || isSaid('A difference may be chance where'),
      'it is not said what may be chance',
    ),
  ];
}

/** How many rows each filter shows. */
function filterFaults({ filters, status }: SignsGathered, scorecard: Scorecard): readonly string[] {
  const { signs: all, ratings } = scorecard;
  const changed = all.filter((sign) => (movedOf(sign) ?? 0) !== 0);
  const sure = changed.filter(({ figures }) => latestIndex(figures) === lastIndex(figures));
  const right: Readonly<Record<string, readonly [number, number]>> = {
    All: [all.length, all.length],
    'Target missed': [count(ratings, 'missed'), count(ratings, 'missed')],
    'Within tolerance': [count(ratings, 'within tolerance'), count(ratings, 'within tolerance')],
    Changed: [sure.length, changed.length],
    Overdue: [
      all.filter(({ isOverdue }) => isOverdue).length,
      all.filter(({ isOverdue }) => isOverdue).length,
    ],
  };
  return [
    ...filters.flatMap((text) => {
      const [, name = '', number = ''] = /^(.*) \((\d+)\)$/.exec(text) ?? [];
      const [least, most] = right[name] ?? [NaN, NaN];
      return must(
        Number(number) >= least && Number(number) <= most,
        `filter “${text}”: there are ${least} to ${most}`,
      );
    }),
    ...must(
      status === '' ||
        status.includes(`all ${all.length} `) ||
        (all.length === 1 && status.includes('the one')),
      `“${status}”: there are ${all.length}`,
    ),
  ];
}

const count = (ratings: Scorecard['ratings'], wanted: Rating): number =>
  ratings.filter((rating) => rating === wanted).length;

/** A figure of a matrix: what is seen and heard of it. */
function matrixFaults(cell: MatrixCell, sign: Sign, all: readonly Sign[]): readonly string[] {
  const { figure, second, heard, after, rating, under } = cell;
  const { figures } = sign;
  const shown = figures.spans[lastIndex(figures)]!;
  const to = latestIndex(figures);
  const isCommon = under.some((text) => isNamed(text, shown, all));
  return [
    ...cellFaults(figures, figure, leadOf(figures).cells[lastIndex(figures)]!),
    ...latestHeard(heard, sign),
    ...heardFaults(after.replace(/^\. ?/, ''), sign),
    ...(rating ? shownRatingFaults(rating, sign) : []),
    ...must(
      isCommon || second.some((text) => isBriefly(text, shown)),
      `its period, ${shown.names.short}, is not seen`,
    ),
    ...second.flatMap((text) => {
      if (
        /^([↑↓→]|break$|part year$|gap$|other length$|overlap$|same day$|not known$|not applicable$|too close to tell$)/.test(
          text,
        )
      )
        return shortChangeFaults(text, sign, earlierOf(figures, to));
      return isBriefly(text, shown) || text === soFar(figures) ? [] : earlierFaults(text, sign);
    }),
  ];
}
