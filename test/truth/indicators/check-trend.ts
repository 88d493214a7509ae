// Checks everything that a trend says and draws of one dataset.
import { compare, exact, type Exact, times, toNumber } from '../shared/exact.js';
import { type Figures, type IndicatorInput, inEnglish, readFigures } from './figures.js';
import {
  eventIndex,
  isKnown,
  lastIndex,
  latestIndex,
  leadOf,
  neighboursOf,
  partYear,
  projected,
  refusalOf,
  intervalOf,
  overlap,
} from './findings.js';
import {
  amountFaults,
  caveatFaults,
  changeFaults,
  differenceFaults,
  lettersOf,
  must,
  reasonsText,
  subtractionFaults,
  unitFaults,
} from './claims.js';
import { drawingFaults, projectionFaults, tickFaults } from './check-lines.js';
import { amountOf, claimsNothing, Reader, type Rule, type Vocabulary } from './language.js';
import { type Limits, limitsFrom, startOf } from './limits.js';
import { MANY, seriesDrawn } from './lines.js';
import { pointFaults } from './points.js';
import { furtherRules, monthsFaults } from './further-sentences.js';
import {
  aboutFaults,
  doubtsFaults,
  indicatorRules,
  ratingFaults,
  roundingOf,
  type Told,
} from './sentences.js';
import { tableFaults } from './trend-table.js';
import type { Place, TrendGathered } from './trend-gather.js';
import { labelFaults } from './trend-labels.js';
import { areaName, type Envelope, vocabularyOf } from './words-of-dataset.js';
import { withheldFaults } from './withheld-faults.js';

export type TrendInput = IndicatorInput & Envelope;

const own: Rule<Told> = claimsNothing('{t:own}');

const trendRules: readonly Rule<Told>[] = [
  claimsNothing('¤'),
  {
    pattern: 'The value axis does not start at zero',
    check: () => [],
  },
  {
    pattern:
      '{l:which} leaves? the picture, which is drawn for the others; the table has all figures',
    check: () => [],
  },
  {
    pattern:
      'The band runs from the lower to the upper quartile of the {n:count} statistical neighbours: about the middle half of them. It and the median are left out where fewer than five have a figure(?<partly>\\. Neighbours whose figure is withheld or missing are left out of both)?',
    check: (found, { figures }) => {
      const members = neighboursOf(figures);
      const isPartly = members.some(({ cells }) => cells.some(({ value }) => !value));
      return [
        ...must(found.number('count') === members.length, 'there are others'),
        ...must(found.has('partly') === isPartly, 'it is not said that some have no figure'),
      ];
    },
  },
  {
    pattern:
      'The median and range of the statistical neighbours are left out of the table where one of them has no figure',
    check: (_, { figures }) => {
      const members = neighboursOf(figures);
      return must(
        members.length < MANY && members.some(({ cells }) => cells.some(({ value }) => !value)),
        'each has a figure, or there are many',
      );
    },
  },
  {
    pattern: 'Years end on (?<which>\\d+ [A-Z][a-z]+(?: or \\d+ [A-Z][a-z]+)*)',
    check: () => [],
  },
];

const eventRules: readonly Rule<Told>[] = [
  {
    pattern: `{q:when}: {t:label}(?<break>\\. Figures before and after are not comparable)?(?<outside>\\.? \\(Outside the periods shown\\.\\))?`,
    check: (found, { figures }) => {
      const event = found
        .dates('when')
        .map((id) => figures.events[Number(id.replace('event ', ''))])
        .find((each) => each?.label === found.own('label'));
      if (!event) return ['nothing of that kind happened then'];
      const at = eventIndex(figures.spans, event.span);
      return [
        ...must(
          event.breaks === found.has('break'),
          'a break is told of where there is none, or not where there is',
        ),
        ...must(
          (at < 0 || at >= figures.spans.length) === found.has('outside'),
          'it is not where it is said to be',
        ),
      ];
    },
  },
];

const CAVEATS = '(?: \\((?<caveats>[a-z, ]+)\\))?';

/** Titles that are made from the data. */
const findingRules: readonly Rule<Told>[] = [
  {
    pattern: `{s:who}: {a:x} {t:what}(?: ¤)?${CAVEATS}(?: (?<by>in|after) {n:months} months?)?`,
    check: (found, told) => findingFaults(found, told),
  },
  {
    pattern: `{t:what}: {a:x}${CAVEATS} in {s:who}(?: (?<by>in|after) {n:months} months?)?`,
    check: (found, told) => [
      ...findingFaults(found, told),
      ...must(told.area === found.own('who'), 'it is not in the area'),
    ],
  },
  {
    pattern: `{t:what}, {s:who}: {a:x}${CAVEATS}(?: (?<by>in|after) {n:months} months?)?`,
    check: (found, told) => findingFaults(found, told),
  },
  {
    pattern: '[Aa]bout {a:value} projected',
    check: (found, { figures }) => {
      const soFar = leadOf(figures).cells[lastIndex(figures)]!.value;
      return soFar && refusalOf(figures) === ''
        ? amountFaults(
            figures,
            found.amount('value'),
            projected(soFar, figures.months!),
            'projected',
          )
        : ['it must not be projected'];
    },
  },
  {
    pattern:
      '(?:(?<way>[Uu]p|[Dd]own) (?<about>about )?{d:by}|[Uu]nchanged) (?:(?<span>in a month|in a quarter|in half a year|in a year)|since {p:from}(?: \\((?<doubts>forecast|low reliability|forecast, low reliability)\\))?)(?<chance>, which may be chance)?(?:, from figures rounded to the nearest {d:near})?',
    check: (found, told) => {
      const { figures } = told;
      const to = latestIndex(figures);
      const months = MONTHS[found.raw('span')];
      const from = found.has('from') ? found.periods('from') : startsOf(figures, to, months ?? 0);
      const way = found.has('way') ? (found.raw('way').toLowerCase() as 'up' | 'down') : 'same';
      return [
        ...changeFaults(figures, {
          from,
          way,
          ...(found.has('by') ? { by: found.amount('by') } : {}),
        }),
        ...must(
          from.some(
            (at) =>
              found.has('chance') ===
              (found.has('by') &&
                overlap(intervalOf(leadOf(figures), to), intervalOf(leadOf(figures), at))),
          ),
          'what may be chance, by the intervals, is not what is said to be',
        ),
        ...must(
          from.some(
            (at) => doubtsFaults(found.raw('doubts'), leadOf(figures).cells[at]).length === 0,
          ),
          'it is not said, or not right, that the earlier figure is in doubt',
        ),
        ...aboutFaults(found, roundingOf(leadOf(figures), told)),
        ...(found.has('near')
          ? differenceFaults(
              figures,
              found.amount('near'),
              roundingOf(leadOf(figures), told),
              'own',
            )
          : []),
      ];
    },
  },
];

const MONTHS: Readonly<Record<string, number>> = {
  'in a month': 1,
  'in a quarter': 3,
  'in half a year': 6,
  'in a year': 12,
};

/** The periods that end so many months before another. */
const startsOf = ({ spans }: Figures, to: number, months: number): readonly number[] =>
  spans.flatMap(({ last }, i) =>
    Math.round((spans[to]!.last - last) / 30.436875) === months ? [i] : [],
  );

const findingFaults: Rule<Told>['check'] = (found, told) => {
  const { figures } = told;
  const latest = latestIndex(figures);
  return [
    ...must(found.series('who').includes(0), `${found.own('who')} does not lead`),
    ...amountFaults(figures, found.amount('x'), leadOf(figures).cells[latest]?.value, 'figure'),
    ...must(latest === lastIndex(figures), 'an older figure is the finding'),
    ...caveatFaults(found.raw('caveats'), leadOf(figures).cells[latest]),
    ...(found.has('months')
      ? monthsFaults(found, told)
      : must(!partYear(figures), 'a part of a year is told as a whole one')),
  ];
};

const prose = new Reader<Told>([...indicatorRules, ...furtherRules, ...trendRules, own]);
const happened = new Reader<Told>(eventRules);
const titles = new Reader<Told>([...findingRules, own]);
const beside = new Reader<Told>([...indicatorRules, ...findingRules, own, claimsNothing('¤')]);
const signs = new Reader<Told>([
  own,
  claimsNothing('¤'),
  claimsNothing('Number|Percent|Pounds|Days'),
  {
    pattern: '{s:who}',
    check: (found) => must(found.series('who').includes(0), 'the number is not of that series'),
  },
  {
    pattern: `{p:at}(?<marks>(?:, [a-z ]+)*)(?:: (?<why>[a-z, ]+))?`,
    check: (found, { figures, above = [] }) => {
      const latest = latestIndex(figures);
      const at = latest < 0 ? lastIndex(figures) : latest;
      const cell = leadOf(figures).cells[at]!;
      const all = cell.value
        ? cell.marks.map((mark) => reasonsText({ ...cell, marks: [mark] }))
        : [];
      const marks = all.filter((mark) => !above.includes(mark));
      return [
        ...must(found.periods('at').includes(at), 'that is not the period of the figure'),
        ...must(
          found.raw('marks') === marks.map((mark) => `, ${mark}`).join(''),
          `the marks are ${marks.join()}`,
        ),
        ...must(
          (found.raw('why') || '') === (cell.value ? '' : reasonsText(cell)),
          'another reason',
        ),
      ];
    },
  },
]);

/** To count which rules have read something. */
export const trendReaders = { prose, happened, titles, beside, signs };

/** What the limits are worked out from, as far as it is said: from which period on, and how many points. */
function saidLimits(figures: Figures, texts: readonly Place[], vocabulary: Vocabulary): Limits {
  for (const { text } of texts) {
    const [, count, since] =
      /(?:worked out from|there are|among the) (\d+)(?: points)?(?: rounded to the nearest \S+)?(?: since (?:the )?«(\d+)»)?/.exec(
        vocabulary.signed(text),
      ) ?? [];
    if (count === undefined) continue;
    const start = since === undefined ? 0 : vocabulary.meaning(since)?.periods[0];
    return limitsFrom(figures, start ?? startOf(figures));
  }
  return limitsFrom(figures, startOf(figures));
}

export interface TrendCheck {
  readonly faults: readonly string[];
  readonly sentences: number;
}

/** Each fault with the place of its text. */
export function checkTrend(input: TrendInput, gathered: TrendGathered): TrendCheck {
  const published = gathered.data as TrendInput | undefined;
  if (!published) return { faults: ['nothing is drawn'], sentences: 0 };
  const figures = readFigures(published, published.year ?? input.year, areaName(input.area));
  const vocabulary = vocabularyOf(input, figures);
  const limits = figures.control ? saidLimits(figures, gathered.texts, vocabulary) : undefined;
  const rounding = published.disclosure?.protected ? undefined : input.disclosure?.rounding;
  const told: Told = {
    ...{ figures, limits, rounding, disclosure: published.disclosure },
    area: areaName(published.area),
  };
  let sentences = 0;
  const faults = gathered.texts.flatMap((place) => {
    sentences += 1;
    return textFaults(place, { told, vocabulary, input, gathered }).map(
      (fault) => `${place.where} “${place.text}”: ${fault}`,
    );
  });
  const last = leadOf(figures).cells[lastIndex(figures)]!.value;
  const value =
    last && figures.months !== undefined && refusalOf(figures) === ''
      ? projected(last, figures.months)
      : undefined;
  return {
    faults: [
      ...faults,
      ...publishedFaults(input, figures),
      ...tableFaults(figures, gathered.tables, limits),
      ...withheldFaults(gathered),
      ...pointFaults(gathered.points, { told, vocabulary }),
      ...tickFaults(figures, gathered.ticks),
      ...drawingFaults({ figures, gathered, limits }),
      ...projectionFaults({ figures, gathered }, value),
      ...saidFaults(told, gathered),
    ],
    sentences,
  };
}

interface Context {
  readonly told: Told;
  readonly vocabulary: Vocabulary;
  readonly input: TrendInput;
  readonly gathered: TrendGathered;
}

/** What a title that is made from the data says of its figure, which `findingFaults` holds against the data. */
function aboveOf({ input, gathered }: Context): readonly string[] {
  const heading = gathered.texts.find(({ where }) => where === 'heading')?.text ?? '';
  const [, said = ''] = /\(([a-z, ]+)\)/.exec(heading) ?? [];
  return inEnglish(input.title) === '' ? said.split(', ') : [];
}

function textFaults({ where, text }: Place, context: Context): readonly string[] {
  const { told, vocabulary, input, gathered } = context;
  const { figures } = told;
  switch (where) {
    // They say how to use the picture, and where it comes from.
    case 'instructions':
    case 'source':
      return [];
    case 'notice':
      return ['the author is told of a fault'];
    case 'heading':
      return text === inEnglish(input.title) ? [] : titles.faults(text, vocabulary, told);
    case 'subtitle':
      return text
        .split(' · ')
        .flatMap((piece) => signs.faults(piece, vocabulary, { ...told, above: aboveOf(context) }));
    case 'number':
      return [
        ...amountFaults(
          figures,
          amountOf(text),
          leadOf(figures).cells[latestIndex(figures)]?.value,
          'figure',
        ),
        ...unitFaults(figures, text),
      ];
    case 'standfirst': {
      const seen = gathered.texts.find((each) => each.where === 'number')?.text;
      return [
        ...prose.faults(text, vocabulary, told),
        ...(seen ? subtractionFaults(seen, text) : []),
      ];
    }
    case 'rating':
      return ratingFaults(text, told);
    case 'notes count': {
      const count = gathered.texts.filter(
        (each) => each.where === 'note' || each.where === 'event',
      ).length;
      return must(text === `Notes (${count})`, `there are ${count}`);
    }
    case 'label':
    case 'key':
    case 'period tick':
    case 'absence':
    case 'axis title':
    case 'band':
    case 'event label':
      return labelFaults({ where, text }, { told, vocabulary });
    case 'event':
      return happened.faults(text, vocabulary, told);
    case 'beside':
      return [
        ...beside.faults(text, vocabulary, told),
        ...must(
          !/\babout\b/.test(text) || / to the nearest /.test(text),
          'it is not said what it is rounded to',
        ),
      ];
    default:
      return prose.faults(text, vocabulary, told);
  }
}

/** What is published is what the author wrote, or withheld, or rounded as asked for. */
function publishedFaults(input: TrendInput, figures: Figures): readonly string[] {
  const written = readFigures(input, input.year, areaName(input.area));
  const rounding = input.disclosure?.protected ? undefined : input.disclosure?.rounding;
  const inPounds = (value: Exact, { unit }: Figures) => times(value, exact(unit.factor));
  return written.lines.flatMap((line, place) =>
    line.cells.flatMap((cell, i): readonly string[] => {
      const at = figures.spans.findIndex(({ text }) => text === written.spans[i]!.text);
      const shown = figures.lines[place]?.cells[at];
      const name = `${line.name}, ${written.spans[i]!.text}`;
      if (!shown) return [`${name} is left out`];
      if (!isKnown(shown))
        return must(
          cell.why === shown.why || shown.why === 'c',
          `${name} is shown as [${shown.why}]`,
        );
      const right =
        cell.value &&
        (rounding && written.unit.people ? nearest(cell.value, rounding) : cell.value);
      return [
        ...must(
          right !== undefined &&
            compare(inPounds(right, written), inPounds(shown.value, figures)) === 0,
          `${name} is published as ${toNumber(shown.value)}`,
        ),
        ...must(lettersOf(cell).join() === lettersOf(shown).join(), `${name} loses its marks`),
      ];
    }),
  );
}

const nearest = (value: Exact, to: number): Exact => exact(Math.round(toNumber(value) / to) * to);

/** What must be said, since a reader would be misled without it. */
function saidFaults({ figures, rounding }: Told, { texts }: TrendGathered): readonly string[] {
  const all = texts.map(({ text }) => text).join('\n');
  const lead = leadOf(figures);
  const [latest, last] = [latestIndex(figures), lastIndex(figures)];
  const used = new Set(
    seriesDrawn(figures).flatMap(({ line, isMedian }) =>
      isMedian ? [] : line.cells.flatMap(lettersOf),
    ),
  );
  return [
    ...must(
      rounding === undefined || !figures.unit.people || all.includes(`nearest ${rounding}`),
      'it is not said that numbers are rounded',
    ),
    ...must(
      texts.some(
        ({ where, text }) => ['heading', 'subtitle'].includes(where) && text.includes(lead.name),
      ),
      `it is not said that the number is that of ${lead.name}`,
    ),
    ...must(
      latest < 0 ||
        latest === last ||
        texts.some(
          ({ where, text }) => where === 'vital' && text.includes(reasonsText(lead.cells[last]!)),
        ),
      'it is not said that the last period has no figure',
    ),
    ...[...used].flatMap((letter) =>
      must(all.includes(`[${letter}] `), `[${letter}] is not explained`),
    ),
  ];
}
