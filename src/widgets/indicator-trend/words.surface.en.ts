// Says in English what stands above and below a trend: title, standfirst and vital notes.
import { textIn } from '../../core/data/text.js';
import { capital } from '../../core/words/capital.js';
import { coreEn, unitWords } from '../../core/words/en.js';
import {
  indicatorEn,
  leadName,
  longPeriod,
  periodSoFar,
  sinceText,
} from '../../core/words/indicator.en.js';
import { type Surface, surfaceOf } from '../../core/words/surface.js';
import { latestFormat } from '../../core/indicator/median-format.js';
import { bareFormat, caveatsOf, reasonsOf } from '../../core/words/words.js';
import type { IndicatorTrendModel } from './model.js';
import type { Drawn } from './words.js';
import { findingOf, folded } from './words.parts.en.js';
import { standfirst } from './words.standfirst.en.js';
import { withoutStop } from '../../core/words/full-stop.js';

const { amount, list } = coreEn;
const { headline, changes, lineName } = indicatorEn;

type Model = IndicatorTrendModel;

function breakNotes(model: Model): readonly string[] {
  if (!model.breakBefore.includes(true)) return [];
  return model.breakBefore.flatMap((broken, index) => {
    if (!broken) return [];
    const event = model.events.find((each) => each.break && each.index === index);
    const why = event ? ` (${withoutStop(textIn(event.label, 'en'))})` : '';
    return [
      `Break in series${why}: figures from ${sinceText(model, index)} on are not comparable with those before.`,
    ];
  });
}

/** Why neighbouring figures are not compared, where their periods are the reason. */
function apartNote({ apartBefore }: Model): readonly string[] {
  if (apartBefore.includes('length')) {
    return [
      'Periods differ in length: figures are joined and compared only where these are equally long.',
    ];
  }
  return apartBefore.includes('overlap')
    ? ['Periods overlap: a figure is compared only with one that shares no day with it.']
    : [];
}

/** Where the last period has no figure, the number is an older one. */
function absentNote(model: Model): readonly string[] {
  const { latest, lastAbsent } = model;
  if (!latest || !lastAbsent) return [];
  const reasons = list(reasonsOf(coreEn, lastAbsent.value));
  return [
    `${capital(longPeriod(model, lastAbsent.index))}: ${reasons}. The latest figure is that of ${sinceText(model, latest.index)}.`,
  ];
}

const cutNotes = ({ lines }: Model, cut: Drawn['cut']): readonly string[] =>
  cut.length === 0
    ? []
    : [
        `${list(cut.map((i) => lineName(lines[i]!)))} ${cut.length === 1 ? 'leaves' : 'leave'} the picture, which is drawn for the others; the table has all figures.`,
      ];

/** Of the figure, which stands elsewhere: its period, and what its marks say but for what the title has `said`. */
function whenOf(model: Model, said: readonly string[]): string {
  const { latest } = model;
  if (!latest) return headline(model).period;
  const marks = reasonsOf(coreEn, latest.value).filter((each) => !said.includes(each));
  return [periodSoFar(model, latest.index), ...marks].join(', ');
}

/** The unit in words, where the number stands without it, and the change. */
function besideOf(model: Model): string {
  const [changed = ''] = changes(model);
  const { unit } = model.measure;
  const bare = bareFormat(model.measure);
  if (!model.latest || bare.unit === unit) return changed;
  const words = unitWords(unit);
  if (words === '') return changed;
  return changed ? `${words}, ${changed.charAt(0).toLowerCase()}${changed.slice(1)}` : words;
}

const latestText = (model: Model, value: number): string =>
  amount(value, latestFormat(model, value, bareFormat(model.measure)));

export function surface(model: Model, { axisFromZero, cut }: Drawn): Surface {
  const { latest, measure } = model;
  const first = standfirst(model);
  const found = findingOf(model);
  const isMade = model.envelope.title === '' && found.finding !== '';
  return surfaceOf(coreEn, model.envelope, {
    ...found,
    // A title that is made from the data has the unit in it.
    what: isMade ? '' : coreEn.unit(measure.unit),
    whose: leadName(model),
    when: whenOf(model, isMade && latest ? caveatsOf(coreEn, latest.value) : []),
    value: latest ? latestText(model, latest.value.value) : '',
    beside: besideOf(model),
    standfirst: first.text,
    summary: () => [folded.now.summary(model, first)],
    vital: [
      ...absentNote(model),
      ...breakNotes(model),
      ...apartNote(model),
      ...(axisFromZero ? [] : ['The value axis does not start at zero.']),
      ...cutNotes(model, cut),
    ],
    notes: () => folded.now.notes(model),
  });
}
