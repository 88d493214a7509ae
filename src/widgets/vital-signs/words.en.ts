// Says a scorecard in English; the sentences about one indicator are in `core/words/indicator.en.ts`.
import { group } from 'd3-array';
import type { Source } from '../../core/data/source.js';
import { type Text, textIn } from '../../core/data/text.js';
import { isKnown, shorthandOf } from '../../core/data/value.js';
import type { TargetRating } from '../../core/indicator/model.js';
import { decimalsOf, roundTo } from '../../core/statistics/decimals.js';
import { coreEn } from '../../core/words/en.js';
import { formatOf, indicatorEn } from '../../core/words/indicator.en.js';
import { periodNotes } from '../../core/words/period-notes.js';
import { shorthandNote } from '../../core/words/standing-notes.js';
import { type Surface, surfaceOf } from '../../core/words/surface.js';
import { bareFormat } from '../../core/words/words.js';
import type { Filter } from './model.select.js';
import { countRatings, isOverdue, type Row, type VitalSignsModel } from './model.js';
import type { VitalSignsWords } from './words.js';

const { amount, difference, list, number, period } = coreEn;

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

/** The author's notes and those of the latest figure. Why there is no figure is in its cell; other notes are in the row's trend. */
function rowNotes(row: Row, model: VitalSignsModel): readonly string[] {
  const { latest } = row.model;
  const quality = row.quality?.value;
  const all = [...row.notes, latest?.value.note, isKnown(quality) ? quality.note : undefined];
  const texts = new Set(all.flatMap((text) => (text === undefined ? [] : [name(text)])));
  return [...texts].map((text) => `${titleOf(row, model)}: ${text.replace(/[^.!?…]$/, '$&.')}`);
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

function target({ model }: Row): readonly string[] {
  const { target: found, measure } = model;
  if (!found) return [];
  const { value, range, tolerance, by } = found;
  const format = formatOf(model);
  const goal = range
    ? `${amount(range[0], bareFormat(format))} to ${amount(range[1], format)}`
    : value === undefined
      ? 'none set for this period'
      : `${AIMS[measure.direction as string] ?? ''}${amount(value, exact(value, format))}`;
  return [
    goal,
    tolerance > 0 ? `tolerance ${difference(tolerance, exact(tolerance, format))}` : '',
    by ? `due by ${period.long(by, measure.kind === 'stock')}` : '',
  ].filter(Boolean);
}

const AIMS: Readonly<Record<string, string>> = { high: 'at least ', low: 'at most ' };

/** With more decimal places where a small number would be shown as 0. */
const exact = <F extends { readonly decimals: number }>(value: number, format: F): F =>
  roundTo(value, format.decimals) === 0 ? { ...format, decimals: decimalsOf(value) } : format;

function line({ model }: Row): string {
  const { lead, periods } = model;
  const known = lead.values.flatMap((value, index) =>
    isKnown(value)
      ? [`${amount(value.value, formatOf(model))} in ${period.short(periods[index]!)}`]
      : [],
  );
  return known.length < 2 ? '' : `From ${known[0]} to ${known.at(-1)}`;
}

const surface = (model: VitalSignsModel): Surface =>
  surfaceOf(coreEn, model.envelope, {
    ...{ finding: '', what: '', when: '', value: '', beside: '' },
    lead: '',
    summary: [summary(model)],
    vital: [],
    notes: notes(model),
  });

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
  surface,
  only: ({ model }) =>
    model.lastAbsent ? indicatorEn.onlyKnown(model.lastAbsent.value, model) : '',
  target,
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
