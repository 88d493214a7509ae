// Says in Welsh what is folded below a trend, and what a point is: the summary, the notes, the events.
import { textIn } from '../../core/data/text.js';
import { isKnown, shorthandOf } from '../../core/data/value.js';
import { lineFormat, projectionFormat } from '../../core/indicator/median-format.js';
import { decimalsOf } from '../../core/statistics/decimals.js';
import { capital } from '../../core/words/capital.js';
import { coreCy } from '../../core/words/cy.js';
import { withStop } from '../../core/words/full-stop.js';
import {
  indicatorCy,
  leadName,
  longPeriod,
  monthsText,
  periodSoFar,
  whyAbsent,
} from '../../core/words/indicator.cy.js';
import {
  chanceNote,
  furtherComparisons,
  onlyKnown,
  ratingText,
  roundingNotes,
} from '../../core/words/indicator.further.cy.js';
import { formatOf } from '../../core/words/indicator-formats.js';
import { standingNotes } from '../../core/words/standing-notes.js';
import { exactFormat } from '../../core/words/words.js';
import type { IndicatorTrendModel } from './model.js';
import { control, controlled } from './words.parts.cy.js';
import { projectedFrom } from './words.projection.cy.js';
import type { Standfirst } from './words.standfirst.cy.js';

export { about, rowName } from './words.about.cy.js';

const { amount, cell, number, period, shorthand } = coreCy;
const { changes, headline, labels, lineName, wholePeriod } = indicatorCy;

type Model = IndicatorTrendModel;

/** What a person needs who sees nothing of the picture; it begins with the standfirst, and says no fact twice. */
export function summary(model: Model, { text: first, says }: Standfirst): string {
  const { value, period: at } = headline(model);
  const name = leadName(model);
  const sentences = [
    first,
    value ? `${name}: ${value}, ${at}.` : `${name}: dim ffigur. ${capital(at)}.`,
    ...changes(model).map((text) => `${text}.`),
    ...furtherComparisons(model, says),
    ratingText(model),
    ...control(model).slice(says.some((each) => each === model.control) ? 1 : 0),
    projection(
      model,
      says.some((each) => each === model.projection),
    ),
  ];
  return sentences.filter(Boolean).join(' ');
}

const REFUSED: Readonly<Record<string, string>> = {
  stock: 'nid oes modd adio ffigurau ar ddiwrnod dros flwyddyn',
  unit: 'dim ond cyfrifon a phunnoedd y gellir eu hadio dros flwyddyn',
  'not a year': 'dim ond blwyddyn y gellir llunio amcanestyniad ohoni',
  break: 'mae’r gyfres yn torri yno',
  'under three months': 'mae llai na thri mis wedi mynd heibio',
  'not needed': 'mae’r flwyddyn ar ben',
  'kind not given': 'nid yw’r data’n dweud eu bod yn cyfrif yr hyn sy’n digwydd mewn cyfnod',
};

/** What it would come to, and by which method, or why that is not said; the method alone where the rest is said. */
export function projection(model: Model, isSaid = false): string {
  const { projection: projected } = model;
  if (!projected) return '';
  if (projected.refused) {
    const why = REFUSED[projected.refused] ?? whyAbsent(model.lead.values.at(-1), 'ffigur hyd yma');
    return `Ni ddangosir amcanestyniad: ${why}.`;
  }
  const { soFar, monthsElapsed, value } = projected;
  if (soFar === 0) return '';
  const format = formatOf(model);
  const months = number(monthsElapsed, decimalsOf(monthsElapsed));
  const line = `llinell syth: ${amount(soFar, format)} ÷ ${months} × 12`;
  return isSaid
    ? `Dull yr amcanestyniad: ${line}.`
    : `Pe bai’n parhau ar yr un raddfa, byddai ${amount(soFar, format)} mewn ${monthsText(monthsElapsed)} yn golygu tua ${amount(value, projectionFormat(model, format))} am y flwyddyn (${line})${projectedFrom(model)}.`;
}

function valueNotes(model: Model): readonly string[] {
  return model.series.flatMap((series) =>
    series.values.flatMap((value, index) => {
      if (isKnown(value) && value.was === undefined && value.note === undefined) return [];
      const was =
        isKnown(value) && value.was !== undefined
          ? `diwygiwyd o ${amount(value.was, exactFormat(value.was, model.measure))}`
          : '';
      const known = [was, onlyKnown(value, model)].filter(Boolean).join('; ');
      // The author's note is a sentence of its own.
      const parts = [known, textIn(value.note, 'cy')].filter(Boolean).map(withStop);
      if (parts.length === 0) return [];
      return [`${textIn(series.name, 'cy')}, ${longPeriod(model, index)}: ${parts.join(' ')}`];
    }),
  );
}

/** Which range of the neighbours is drawn. */
function rangeNotes({ neighbourRange: range }: Model): readonly string[] {
  if (!range) return [];
  if (!range.middleHalf)
    return range.isPart
      ? [
          'Mae canolrif ac ystod y cymdogion ystadegol wedi’u gadael allan o’r tabl lle nad oes gan un ohonynt ffigur.',
        ]
      : [];
  return [
    `Mae’r band yn ymestyn o’r chwartel isaf i’r chwartel uchaf (nifer y cymdogion ystadegol: ${range.members}): tua’u hanner canol. Caiff y band a’r canolrif eu gadael allan lle mae gan lai na phump ffigur.${range.isPart ? ' Mae cymdogion y mae eu ffigur wedi’i atal neu ar goll wedi’u gadael allan o’r ddau.' : ''}`,
  ];
}

export const notes = (model: Model): readonly string[] => [
  ...rangeNotes(model),
  ...roundingNotes(model, model.envelope.disclosure),
  ...[chanceNote(model)].filter(Boolean),
  ...(model.control ? controlled.now.signalNotes(model) : []),
  ...valueNotes(model),
  ...standingNotes(coreCy, {
    periods: [...model.periods, model.target?.by, ...model.events.map((event) => event.period)],
    years: model.periods,
    codes: model.shorthand,
  }),
  ...(model.control ? controlled.now.limitNotes(model) : []),
];

export function events(model: Model): readonly string[] {
  return model.events.map((event) => {
    const label = withStop(`${period.long(event.period, false)}: ${textIn(event.label, 'cy')}`);
    const outside =
      typeof event.index === 'string' ? ' (Y tu allan i’r cyfnodau a ddangosir.)' : '';
    return `${label}${event.break ? ' Ni ellir cymharu’r ffigurau cyn ac ar ôl hyn.' : ''}${outside}`;
  });
}

export function point(model: Model, lineIndex: number, index: number): readonly string[] {
  const line = model.lines[lineIndex]!;
  const value = line.values[index]!;
  const format = formatOf(model);
  const exact = (figure: number) => amount(figure, exactFormat(figure, format));
  const lower = line.interval?.lower[index] ?? null;
  const upper = line.interval?.upper[index] ?? null;
  const of = line.denominator?.[index] ?? null;
  const target = lineIndex === 0 ? (model.target?.values[index] ?? null) : null;
  return [
    `${lineName(line)}, ${periodSoFar(model, index)}`,
    cell(value, lineFormat(model, line, format)(value)),
    ...shorthandOf(value).map((code) => `[${code}] ${shorthand[code]}`),
    isKnown(value) && value.was !== undefined ? `cyn hynny: ${exact(value.was)}` : '',
    onlyKnown(value, model),
    lower === null || upper === null ? '' : `${labels.interval}: ${exact(lower)} i ${exact(upper)}`,
    of === null ? '' : `allan o ${number(of, decimalsOf(of))}`,
    target === null
      ? ''
      : [`${labels.target}: ${exact(target)}`, wholePeriod(model, index)]
          .filter(Boolean)
          .join(', '),
    lineIndex === 0 && model.control ? controlled.now.signalText(model, index) : '',
    textIn(value.note, 'cy'),
    textIn(model.periods[index]!.note, 'cy'),
  ].filter(Boolean);
}
