// Says a scorecard in English; the sentences about one indicator are in `core/words/indicator.en.ts`.
import { group } from 'd3-array';
import type { Source } from '../../core/data/source.js';
import { type Text, textIn } from '../../core/data/text.js';
import { isKnown, shorthandOf } from '../../core/data/value.js';
import type { TargetRating } from '../../core/indicator/model.js';
import { coreEn } from '../../core/words/en.js';
import { formatOf, indicatorEn } from '../../core/words/indicator.en.js';
import { periodNotes } from '../../core/words/period-notes.js';
import { shorthandNote } from '../../core/words/standing-notes.js';
import type { Filter } from './model.select.js';
import { countRatings, isBlank, isOverdue, type Row, type VitalSignsModel } from './model.js';
import { noFigureBecause, shortChange, shortTarget, shortTexts, target } from './words.cells.en.js';
import type { VitalSignsWords } from './words.js';

const { amount, list, number, period } = coreEn;

const name = (text: Text): string => textIn(text, 'en');

const titleOf = ({ name: of, area }: Row, { areas }: VitalSignsModel): string =>
  [name(of), areas.length > 0 && area ? name(area.name) : ''].filter(Boolean).join(', ');

/** With more names than these a list is no summary. */
const MOST_NAMED = 5;

function summary(model: VitalSignsModel): string {
  const { rows, areas, asOf } = model;
  const counts = countRatings(rows);
  const many = number(rows.length, 0);
  const all = `${many} ${rows.length === 1 ? 'indicator' : 'indicators'}`;
  const of = areas.length > 0 ? ` of ${areas.length} areas` : '';
  const unrated = counts['not rated'] + counts.none;
  const overdue = rows.filter((row) => isOverdue(row, asOf?.endDay)).length;
  const missed = rows.filter(({ rating }) => rating === 'missed');
  const rest = [
    [counts['within tolerance'], 'within tolerance'],
    [counts.met, 'met'],
    [counts['not yet due'], 'not yet due'],
    [unrated, 'not rated'],
  ] as const;
  const ratings = [
    `${missed.length === 0 ? 'None' : number(missed.length, 0)} of ${all}${of} missed ${missed.length > 1 ? 'their' : 'its'} target`,
    ...rest.filter(([count]) => count > 0).map(([count, text]) => `${number(count, 0)} ${text}`),
  ].join('; ');
  const [only] = rows.length === 1 ? rows : [];
  const sentences = [
    only?.rating
      ? `${all}: ${indicatorEn.ratings[only.rating].toLowerCase()}.`
      : unrated === rows.length
        ? `${all}${of}, none of them rated.`
        : `${ratings}.`,
    !only && missed.length > 0 && missed.length <= MOST_NAMED
      ? `Missed: ${missed.map((row) => titleOf(row, model)).join('; ')}.`
      : '',
    overdue > 0 ? `${overdue} ${overdue === 1 ? 'report is' : 'reports are'} overdue.` : '',
  ];
  return sentences.filter(Boolean).join(' ');
}

function notes(model: VitalSignsModel): readonly string[] {
  const { rows, asOf } = model;
  const codes = new Set(
    rows.flatMap((row) => [
      ...row.model.shorthand,
      ...(row.quality ? shorthandOf(row.quality.value) : []),
    ]),
  );
  const neutral = rows.some(
    ({ model: { measure, target } }) => measure.direction === 'neutral' || !target,
  );
  const overdue = rows.some((row) => isOverdue(row, asOf?.endDay));
  const years = period.yearNote(rows.flatMap((row) => row.model.periods));
  return [
    ...new Set(rows.flatMap((row) => rowNotes(row, model))),
    ...qualityNotes(model),
    ...sourceNotes(model),
    neutral ? 'No rating: there is no target, or neither more nor less is called better.' : '',
    overdue
      ? asOf
        ? `Overdue: the report was due before ${period.day(asOf.endDay)}.`
        : 'Overdue: the report was due before the indicator’s latest period ended.'
      : '',
    years,
    ...periodNotes(coreEn, [
      asOf,
      ...rows.flatMap(({ model: { periods }, due }) => [...periods, due]),
    ]),
    shorthandNote(coreEn, [...codes]),
  ].filter(Boolean);
}

/**
 * The author's notes, those of the latest figure and of quality, and why there is no figure, except where a list
 * says it. Other notes are in the row's trend.
 */
function rowNotes(row: Row, model: VitalSignsModel): readonly string[] {
  const { latest, lastAbsent } = row.model;
  const values = isBlank(row) ? [] : [latest?.value, lastAbsent?.value, row.quality?.value];
  const all = [...row.notes, ...values.map((value) => value?.note)];
  const texts = new Set(all.flatMap((text) => (text === undefined ? [] : [name(text)])));
  return [...texts].map((text) => `${titleOf(row, model)}: ${text.replace(/[^.!?…]$/, '$&.')}`);
}

/** What "quality" is: the cells have no room for its name. */
function qualityNotes({ rows }: VitalSignsModel): readonly string[] {
  const judged = rows.filter((row) => row.quality && !isBlank(row));
  const names = group(judged, ({ quality }) => name(quality!.name));
  return [...names].map(([what, of]) => {
    const indicators = new Set(of.map((row) => name(row.name)));
    return `Quality of ${[...indicators].join('; ')}: ${what}.`;
  });
}

/** For indicators that have a source of their own; those of one source share a line. */
function sourceNotes({ rows }: VitalSignsModel): readonly string[] {
  const ownSources = rows.flatMap(({ source, name: of }) =>
    source ? [{ source: sourceText(source), name: name(of) }] : [],
  );
  return [...group(ownSources, ({ source }) => source)].map(([source, indicators]) => {
    const names = new Set(indicators.map((indicator) => indicator.name));
    return `Source of ${[...names].join('; ')}: ${source.replace(/\.?$/, '.')}`;
  });
}

const sourceText = (source: Source): string =>
  [name(source.name), coreEn.card.source(source)].filter(Boolean).join('. ');

function line({ model }: Row): string {
  const { lead, periods } = model;
  const known = lead.values.flatMap((value, index) =>
    isKnown(value)
      ? [`${amount(value.value, formatOf(model))} in ${period.short(periods[index]!)}`]
      : [],
  );
  return known.length < 2 ? '' : `From ${known[0]} to ${known.at(-1)}`;
}

const MEANINGS: Readonly<Record<TargetRating, string>> = {
  met: 'at the target, or on its good side',
  'within tolerance': 'short of the target by no more than the tolerance',
  missed: 'short of the target by more',
  'not yet due': 'the target is of a later period, or the period is not over',
  'not rated': 'there is no figure for the latest period to hold against the target',
};

const FILTERS: Readonly<Record<Filter, string>> = {
  all: 'All',
  missed: 'Target missed',
  'within-tolerance': 'Within tolerance',
  changed: 'Changed',
  overdue: 'Overdue',
};

const SHOWN: Readonly<Record<Filter, string>> = {
  all: '',
  missed: ' that missed their target',
  'within-tolerance': ' within tolerance',
  changed: ' that changed since the period before',
  overdue: ' with a report overdue',
};

function shown(count: number, total: number, filter: Filter, areas: readonly Text[]): string {
  const of = areas.length > 0 ? ` of ${list(areas.map(name))}` : '';
  const rows = total === 1 ? 'indicator' : 'indicators';
  if (filter === 'all')
    return `Showing ${total === 1 ? 'the one' : `all ${number(total, 0)}`} ${rows}${of}.`;
  return `Showing ${count === 0 ? 'none' : number(count, 0)} of ${number(total, 0)} ${rows}${of}: those${SHOWN[filter]}.`;
}

export const words: VitalSignsWords = {
  ...indicatorEn,
  summary,
  notes,
  only: ({ model }) =>
    model.lastAbsent ? indicatorEn.onlyKnown(model.lastAbsent.value, model) : '',
  ...shortTexts,
  target,
  shortTarget,
  shortChange,
  noFigureBecause,
  quality: ({ value, format, of }) =>
    [coreEn.cell(value, format), of === undefined ? '' : `out of ${number(of, 0)}`]
      .filter(Boolean)
      .join(' '),
  line,
  due: ({ due }) => (due ? period.long(due, false) : ''),
  meanings: MEANINGS,
  filters: FILTERS,
  columns: {
    indicator: 'Indicator',
    area: 'Area',
    latest: 'Latest',
    quality: 'Quality',
    change: 'Change',
    target: 'Target',
    rating: 'Rating',
    trend: 'Trend',
    comparisons: 'Compared with others',
    due: 'Report due',
  },
  shown,
  areas: (chosen, total) =>
    chosen.length === 0
      ? `Areas: all ${total}`
      : chosen.length > 3
        ? `Areas: ${chosen.length} of ${total}`
        : `Areas: ${list(chosen.map(name))}`,
  figure: (row, model, series) =>
    `${row.area && series.startsWith(name(row.area.name)) ? name(row.name) : titleOf(row, model)}: ${series}`,
  labels: {
    ...indicatorEn.labels,
    show: 'Show',
    sort: 'Sort by',
    asGiven: 'Order given',
    ratingsMean: 'What the ratings mean',
    allAreas: 'All areas',
    overdue: 'Overdue',
    nothing: '–',
    close: 'Close',
    opening: 'Loading the trend …',
    notOpened: 'The trend could not be loaded.',
    instructions:
      'Buttons in the column heads sort the rows of each group. A button in each row opens its trend; Escape closes it.',
    series: 'Indicator and series',
    figures: 'Figures by period',
  },
};
