// Says in English what stands above and below a trend: title, standfirst, vital notes, the other notes and the summary.
import { textIn } from '../../core/data/text.js';
import { isKnown } from '../../core/data/value.js';
import { coreEn } from '../../core/words/en.js';
import { formatOf, indicatorEn, leadName, longPeriod } from '../../core/words/indicator.en.js';
import { standingNotes } from '../../core/words/standing-notes.js';
import { type Surface, surfaceOf } from '../../core/words/surface.js';
import { bareFormat, perPounds, reasonsOf } from '../../core/words/words.js';
import type { IndicatorTrendModel } from './model.js';
import type { Drawn } from './words.js';
import { control, limitNotes, signalNotes } from './words.control.en.js';
import { finding } from './words.finding.en.js';
import { standfirst } from './words.standfirst.en.js';
import { projection } from './words.projection.en.js';

const { amount, list } = coreEn;
const { headline, changes, rating, comparisons, lineName, onlyKnown } = indicatorEn;

type Model = IndicatorTrendModel;

/** What a person needs who sees nothing of the picture; it begins with the standfirst. */
function summary(model: Model, first: string): string {
  const { value, period: at } = headline(model);
  const name = leadName(model);
  const compared = comparisons(model).filter((each) => !first.includes(each));
  const judged = rating(model);
  const sentences = [
    first,
    value ? `${name}: ${value}, ${at}.` : `${name}: no figure. ${at}.`,
    ...changes(model).map((text) => `${text}.`),
    compared.length > 0 ? `This is ${compared.join('; ')}.` : '',
    judged ? `${judged.label}. ${judged.explanation}` : '',
    ...control(model).filter((each) => each !== first),
    projection(model),
  ];
  return sentences.filter(Boolean).join(' ');
}

function breakNotes(model: Model): readonly string[] {
  if (!model.breakBefore.includes(true)) return [];
  return model.breakBefore.flatMap((broken, index) => {
    if (!broken) return [];
    const event = model.events.find((each) => each.break && each.index === index);
    const why = event ? ` (${textIn(event.label, 'en')})` : '';
    return [
      `Break in series${why}: figures from ${longPeriod(model, index)} on are not comparable with those before.`,
    ];
  });
}

/** Where the last period has no figure, the number is an older one. */
function absentNote(model: Model): readonly string[] {
  const { latest, lastAbsent } = model;
  if (!latest || !lastAbsent) return [];
  const reasons = list(reasonsOf(coreEn, lastAbsent.value));
  return [
    `${longPeriod(model, lastAbsent.index)}: ${reasons}. The latest figure is that of ${longPeriod(model, latest.index)}.`,
  ];
}

function valueNotes(model: Model): readonly string[] {
  return model.series.flatMap((series) =>
    series.values.flatMap((value, index) => {
      if (isKnown(value) && value.was === undefined && value.note === undefined) return [];
      const was =
        isKnown(value) && value.was !== undefined
          ? `revised from ${amount(value.was, formatOf(model))}`
          : '';
      const parts = [was, onlyKnown(value, model), textIn(value.note, 'en')].filter(Boolean);
      if (parts.length === 0) return [];
      return [`${textIn(series.name, 'en')}, ${longPeriod(model, index)}: ${parts.join('; ')}.`];
    }),
  );
}

/** Which range of the neighbours is drawn. */
function rangeNotes({ neighbourRange: range }: Model): readonly string[] {
  if (!range?.middleHalf) return [];
  return [
    `The band is the middle half of the ${range.members} statistical neighbours, from the lower to the upper quartile: a quarter of them lie above it and a quarter below. It is left out where fewer than five have a figure.`,
  ];
}

const cutNotes = ({ lines }: Model, cut: Drawn['cut']): readonly string[] =>
  cut.length === 0
    ? []
    : [
        `${list(cut.map((i) => lineName(lines[i]!)))} ${cut.length === 1 ? 'leaves' : 'leave'} the picture, which is drawn for the others; the table has all figures.`,
      ];

/** Beside the number, so without its period. */
function whenOf(model: Model): string {
  const { latest } = model;
  if (!latest) return headline(model).period;
  return [longPeriod(model, latest.index), ...reasonsOf(coreEn, latest.value)].join(', ');
}

const notes = (model: Model): readonly string[] => [
  ...rangeNotes(model),
  ...signalNotes(model),
  ...valueNotes(model),
  ...standingNotes(coreEn, {
    periods: [...model.periods, model.target?.by, ...model.events.map((event) => event.period)],
    years: model.periods,
    codes: model.shorthand,
  }),
  ...limitNotes(model),
];

/** The unit in words, where the number stands without it, and the change. */
function besideOf(model: Model): string {
  const [changed = ''] = changes(model);
  const { unit } = model.measure;
  const bare = bareFormat(model.measure);
  if (!model.latest || bare.unit === unit) return changed;
  const words = perPounds(unit) ?? textIn(unit, 'en');
  return changed ? `${words}, ${changed.charAt(0).toLowerCase()}${changed.slice(1)}` : words;
}

export function surface(model: Model, { axisFromZero, cut }: Drawn): Surface {
  const { latest, measure } = model;
  const first = standfirst(model);
  const found = finding(model);
  return surfaceOf(coreEn, model.envelope, {
    ...found,
    // A title that is made from the data has the unit in it.
    what: model.envelope.title === '' && found.finding ? '' : coreEn.unit(measure.unit),
    when: whenOf(model),
    value: latest ? amount(latest.value.value, bareFormat(measure)) : '',
    beside: besideOf(model),
    standfirst: first,
    summary: [summary(model, first)],
    vital: [
      ...absentNote(model),
      ...breakNotes(model),
      ...(axisFromZero ? [] : ['The value axis does not start at zero.']),
      ...cutNotes(model, cut),
    ],
    notes: notes(model),
  });
}
