// Says a scorecard in Welsh; the sentences about one indicator are in `core/words/indicator.cy.ts`.
import { type Text, textIn } from '../../core/data/text.js';
import type { TargetRating } from '../../core/indicator/model.js';
import { decimalsOf } from '../../core/statistics/decimals.js';
import { capital } from '../../core/words/capital.js';
import { coreCy } from '../../core/words/cy.js';
import { withStop } from '../../core/words/full-stop.js';
import { indicatorCy } from '../../core/words/indicator.cy.js';
import { comparisons, onlyKnown, ratingWithReason } from '../../core/words/indicator.further.cy.js';
import type { Row, VitalSignsModel } from './model.js';
import type { Filter, Selection } from './model.select.js';
import {
  noFigureBecause,
  shortChange,
  shortTarget,
  shortTexts,
  target,
  wholeTarget,
} from './words.cells.cy.js';
import { onlyRow, rowsText } from './words.counts.cy.js';
import { lineEnds } from './words.line.js';
import { measuredOf } from './words.notes.cy.js';
import { surface } from './words.surface.cy.js';
import { unitLine } from '../../core/words/unit.cy.js';
import type { VitalSignsWords } from './words.js';

const { list, number, period } = coreCy;

const name = (text: Text): string => textIn(text, 'cy');

/** `O 41 (2021) i 38 (2022)`, of each stretch that is comparable; no line joins two of them. */
function line(row: Row): string {
  const texts = lineEnds(coreCy, row).map((ends) => {
    const each = ends.map(
      ({ text, when, isPart }) => `${text} (${when}${isPart ? ' hyd yma' : ''})`,
    );
    return ends.length > 1 ? `o ${each.join(' i ')}` : each[0]!;
  });
  return capital(texts.join('; heb eu cysylltu: '));
}

const MEANINGS: Readonly<Record<TargetRating, string>> = {
  met: 'ar y targed, neu ar yr ochr dda iddo',
  'within tolerance': 'yn brin o’r targed, ond heb fod y tu hwnt i’r goddefiant',
  missed: 'yn brin o’r targed, y tu hwnt i unrhyw oddefiant',
  'not yet due': 'targed ar gyfer cyfnod diweddarach ydyw',
  'not rated':
    'nid oes targed ar gyfer y cyfnod diweddaraf nac ar gyfer cyfnod o’i hyd, nid yw’r cyfnod ar ben, neu ni ellir cymharu ei ffigur â’r targed: mae wedi’i atal, nid yw ar gael, rhagolwg ydyw, mae ei ddibynadwyedd yn isel, neu mae wedi’i dalgrynnu fel y gallai fod y naill ochr neu’r llall i’r targed neu i derfyn y goddefiant',
};

/** Below the head of their column. */
const SHORT_RATINGS: Readonly<Record<TargetRating, string>> = {
  met: 'Wedi’i gyrraedd',
  'within tolerance': 'O fewn goddefiant',
  missed: 'Heb ei gyrraedd',
  'not yet due': 'Dyddiad diweddarach',
  'not rated': 'Heb ei asesu',
};

const FILTERS: Readonly<Record<Filter, string>> = {
  all: 'Pob un',
  missed: 'Targed heb ei gyrraedd',
  'within-tolerance': 'O fewn y goddefiant',
  changed: 'Wedi newid',
  overdue: 'Hwyr',
};

const SHOWN: Readonly<Record<Filter, string>> = {
  all: '',
  missed: ' heb gyrraedd eu targed',
  'within-tolerance': ' o fewn y goddefiant',
  changed: ' sydd wedi newid ers y cyfnod blaenorol',
  overdue: ' ag adroddiad hwyr',
};

function shown(
  { shown: count, total, search }: Pick<Selection, 'shown' | 'total' | 'search'>,
  model: Pick<VitalSignsModel, 'areas'>,
  filter: Filter,
  areas: readonly Text[],
): string {
  const of = areas.length > 0 ? ` (${list(areas.map(name))})` : '';
  const rows = rowsText(model, total);
  if (filter === 'all' && !search)
    return withStop(`Yn dangos ${total === 1 ? onlyRow(model) : `pob un o’r ${rows}`}${of}`);
  const found = search ? ` â “${search}” yn eu henw, eu grŵp neu eu hardal` : '';
  return `Yn dangos ${count === 0 ? 'dim un' : number(count, 0)} o ${rows}${of}: y rhai${SHOWN[filter]}${found}.`;
}

const areasText: VitalSignsWords['areas'] = (chosen, total) => {
  if (chosen.length === 0) return `Ardaloedd: pob un o’r ${total}`;
  return `Ardaloedd: ${chosen.length > 3 ? `${chosen.length} o ${total}` : list(chosen.map(name))}`;
};

const COLUMNS: VitalSignsWords['columns'] = {
  indicator: 'Dangosydd',
  area: 'Ardal',
  // Of the latest period, which stands below it; the column is too narrow for `Diweddaraf`.
  latest: 'Ffigur',
  quality: 'Ansawdd',
  change: 'Newid',
  target: 'Targed',
  rating: 'Asesiad',
  trend: 'Tuedd',
  comparisons: 'O’i gymharu ag eraill',
  due: 'Dyddiad adrodd',
};

const LABELS: VitalSignsWords['labels'] = {
  ...indicatorCy.labels,
  show: 'Dangos',
  sort: 'Trefnu',
  asGiven: 'Trefn wreiddiol',
  ratingsMean: 'Ystyr yr asesiadau',
  allAreas: 'Pob ardal',
  search: 'Chwilio',
  skip: 'Neidio dros y rhesi',
  end: 'Diwedd y rhesi',
  overdue: 'Hwyr',
  nothing: '–',
  close: 'Cau',
  opening: 'Wrthi’n llwytho’r duedd …',
  notOpened: 'Ni ellid llwytho’r duedd. Caewch y rhes a’i hagor eto, neu ail-lwythwch y dudalen.',
  instructions:
    'Mae’r botymau ym mhennau’r colofnau, neu’r rhestr uwchben, yn trefnu rhesi pob grŵp. Mae botwm ym mhob rhes yn agor ei thuedd; mae Escape yn ei chau. Lle mae gan res sawl botwm, mae bysellau saeth y chwith a’r dde yn symud rhyngddynt.',
  series: 'Dangosydd a chyfres',
  figures: 'Ffigurau yn ôl cyfnod',
  file: { group: 'Grŵp', series: 'Cyfres', period: 'Cyfnod', value: 'Gwerth' },
};

export const words: VitalSignsWords = {
  ...indicatorCy,
  comparisons,
  surface,
  only: ({ model }) => (model.lastAbsent ? onlyKnown(model.lastAbsent.value, model) : ''),
  ...shortTexts,
  shortRatings: SHORT_RATINGS,
  rating: ({ model }) => ratingWithReason(model),
  target,
  unitLine,
  shortTarget,
  wholeTarget,
  shortChange,
  noFigureBecause,
  quality: ({ value, format, of }) =>
    [coreCy.cell(value, format), of === undefined ? '' : `allan o ${number(of, decimalsOf(of))}`]
      .filter(Boolean)
      .join(' '),
  line,
  due: ({ due }) => (due ? period.long(due, false) : ''),
  meanings: MEANINGS,
  filters: FILTERS,
  columns: COLUMNS,
  shown,
  areas: areasText,
  figure: (row, model, series) =>
    `${row.area && series.startsWith(name(row.area.name)) ? name(row.measured) : measuredOf(row, model)}: ${series}`,
  labels: LABELS,
};
