// Says a scorecard in English; the sentences about one indicator are in `core/words/indicator.en.ts`.
import { type Text, textIn } from '../../core/data/text.js';
import type { TargetRating } from '../../core/indicator/model.js';
import { decimalsOf } from '../../core/statistics/decimals.js';
import { capital } from '../../core/words/capital.js';
import { coreEn } from '../../core/words/en.js';
import { indicatorEn } from '../../core/words/indicator.en.js';
import { comparisons, onlyKnown, ratingWithReason } from '../../core/words/indicator.further.en.js';
import type { Filter, Selection } from './model.select.js';
import type { Row, VitalSignsModel } from './model.js';
import {
  noFigureBecause,
  shortChange,
  shortTarget,
  shortTexts,
  target,
  wholeTarget,
} from './words.cells.en.js';
import { rowName } from './words.counts.en.js';
import { lineEnds } from './words.line.js';
import { measuredOf } from './words.notes.en.js';
import { surface } from './words.surface.en.js';
import type { VitalSignsWords } from './words.js';
import { withStop } from '../../core/words/full-stop.js';

const { list, number, period } = coreEn;

const name = (text: Text): string => textIn(text, 'en');

/** From the first to the last figure of each stretch that is comparable; no line joins two of them. */
function line(row: Row): string {
  const texts = lineEnds(coreEn, row).map((ends) => {
    const each = ends.map(
      ({ text, when, isPart }) => `${text} in ${when}${isPart ? ' so far' : ''}`,
    );
    return ends.length > 1 ? `from ${each.join(' to ')}` : each[0]!;
  });
  return capital(texts.join('; not joined: '));
}

const MEANINGS: Readonly<Record<TargetRating, string>> = {
  met: 'at the target, or on its good side',
  'within tolerance': 'short of the target by no more than the tolerance',
  missed: 'short of the target by more',
  'not yet due': 'it is the target of a later period',
  'not rated':
    'there is no target for the latest period or for its length, the period is not over, or its figure cannot be held against the target: it is withheld, not available, a forecast, of low reliability, or rounded so that it may be on either side of the target or of the end of the tolerance',
};

/** Below the head "Rating". */
const SHORT_RATINGS: Readonly<Record<TargetRating, string>> = {
  met: 'Met',
  'within tolerance': 'In tolerance',
  missed: 'Missed',
  'not yet due': 'Not yet due',
  'not rated': 'Not rated',
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

function shown(
  { shown: count, total, search }: Pick<Selection, 'shown' | 'total' | 'search'>,
  model: Pick<VitalSignsModel, 'areas'>,
  filter: Filter,
  areas: readonly Text[],
): string {
  const of = areas.length > 0 ? ` of ${list(areas.map(name))}` : '';
  const rows = rowName(model, total);
  if (filter === 'all' && !search)
    return withStop(`Showing ${total === 1 ? 'the one' : `all ${number(total, 0)}`} ${rows}${of}`);
  return `Showing ${count === 0 ? 'none' : number(count, 0)} of ${number(total, 0)} ${rows}${of}: those${SHOWN[filter]}${search ? ` with “${search}” in their name, group or area` : ''}.`;
}

export const words: VitalSignsWords = {
  ...indicatorEn,
  comparisons,
  surface,
  only: ({ model }) => (model.lastAbsent ? onlyKnown(model.lastAbsent.value, model) : ''),
  ...shortTexts,
  shortRatings: SHORT_RATINGS,
  rating: ({ model }) => ratingWithReason(model),
  target,
  unitLine: (unit) => textIn(unit, 'en'),
  shortTarget,
  wholeTarget,
  shortChange,
  noFigureBecause,
  quality: ({ value, format, of }) =>
    [coreEn.cell(value, format), of === undefined ? '' : `out of ${number(of, decimalsOf(of))}`]
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
    `${row.area && series.startsWith(name(row.area.name)) ? name(row.measured) : measuredOf(row, model)}: ${series}`,
  labels: {
    ...indicatorEn.labels,
    show: 'Show',
    sort: 'Sort',
    asGiven: 'In given order',
    ratingsMean: 'What the ratings mean',
    allAreas: 'All areas',
    search: 'Find',
    skip: 'Skip the rows',
    end: 'End of the rows',
    overdue: 'Overdue',
    nothing: '–',
    close: 'Close',
    opening: 'Loading the trend …',
    notOpened:
      'The trend could not be loaded. Close the row and open it again, or reload the page.',
    instructions:
      'Buttons in the column heads, or the list above, sort the rows of each group. A button in each row opens its trend; Escape closes it. Where a row has several, the left and right arrow keys move between them.',
    series: 'Indicator and series',
    figures: 'Figures by period',
    file: { group: 'Group', series: 'Series', period: 'Period', value: 'Value' },
  },
};
