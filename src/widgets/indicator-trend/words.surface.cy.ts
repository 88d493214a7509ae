// Says in Welsh what stands above and below a trend: title, standfirst and vital notes.
import { textIn } from '../../core/data/text.js';
import { latestFormat } from '../../core/indicator/median-format.js';
import { capital } from '../../core/words/capital.js';
import { coreCy } from '../../core/words/cy.js';
import { withoutStop } from '../../core/words/full-stop.js';
import {
  indicatorCy,
  leadName,
  longPeriod,
  periodSoFar,
  sinceText,
} from '../../core/words/indicator.cy.js';
import { type Surface, surfaceOf } from '../../core/words/surface.js';
import { unitWords } from '../../core/words/unit.cy.js';
import { bareFormat, caveatsOf, reasonsOf } from '../../core/words/words.js';
import type { IndicatorTrendModel } from './model.js';
import { findingOf, folded } from './words.parts.cy.js';
import { standfirst } from './words.standfirst.cy.js';
import type { Drawn } from './words.js';

const { amount, list } = coreCy;
const { headline, changes, lineName } = indicatorCy;

type Model = IndicatorTrendModel;

const breakNotes = (model: Model): readonly string[] =>
  model.breakBefore.flatMap((broken, index) => {
    if (!broken) return [];
    const event = model.events.find((each) => each.break && each.index === index);
    const why = event ? ` (${withoutStop(textIn(event.label, 'cy'))})` : '';
    return [
      `Toriad yn y gyfres${why}: ni ellir cymharu’r ffigurau o ${sinceText(model, index)} ymlaen â’r rhai cynt.`,
    ];
  });

/** Why neighbouring figures are not compared, where their periods are the reason. */
function apartNote({ apartBefore }: Model): readonly string[] {
  if (apartBefore.includes('length')) {
    return [
      'Mae hyd y cyfnodau’n wahanol: dim ond ffigurau cyfnodau o’r un hyd sy’n cael eu cysylltu a’u cymharu.',
    ];
  }
  return apartBefore.includes('overlap')
    ? [
        'Mae’r cyfnodau’n gorgyffwrdd: dim ond ag un nad yw’n rhannu diwrnod ag ef y caiff ffigur ei gymharu.',
      ]
    : [];
}

/** Where the last period has no figure, the number is an older one. */
function absentNote(model: Model): readonly string[] {
  const { latest, lastAbsent } = model;
  if (!latest || !lastAbsent) return [];
  const reasons = list(reasonsOf(coreCy, lastAbsent.value));
  return [
    `${capital(longPeriod(model, lastAbsent.index))}: ${reasons}. Cyfnod y ffigur diweddaraf: ${longPeriod(model, latest.index)}.`,
  ];
}

const cutNotes = ({ lines }: Model, cut: Drawn['cut']): readonly string[] =>
  cut.length === 0
    ? []
    : [
        `${list(cut.map((i) => lineName(lines[i]!)))}: y tu hwnt i’r llun, a luniwyd ar gyfer y lleill; mae’r ffigurau i gyd yn y tabl.`,
      ];

/** Of the figure, which stands elsewhere: its period, and what its marks say but for what the title has `said`. */
function whenOf(model: Model, said: readonly string[]): string {
  const { latest } = model;
  if (!latest) return headline(model).period;
  const marks = reasonsOf(coreCy, latest.value).filter((each) => !said.includes(each));
  return [periodSoFar(model, latest.index), ...marks].join(', ');
}

/** The unit in words, where the number stands without it, and the change. */
function besideOf(model: Model): string {
  const [changed = ''] = changes(model);
  const { unit } = model.measure;
  const bare = bareFormat(model.measure);
  if (!model.latest || bare.unit === unit) return changed;
  const words = unitWords(unit, model.latest.value.value);
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
  return surfaceOf(coreCy, model.envelope, {
    ...found,
    // A title that is made from the data has the unit in it.
    what: isMade ? '' : coreCy.unit(measure.unit),
    whose: leadName(model),
    when: whenOf(model, isMade && latest ? caveatsOf(coreCy, latest.value) : []),
    value: latest ? latestText(model, latest.value.value) : '',
    beside: besideOf(model),
    standfirst: first.text,
    summary: () => [folded.now.summary(model, first)],
    vital: [
      ...absentNote(model),
      ...breakNotes(model),
      ...apartNote(model),
      ...(axisFromZero ? [] : ['Nid yw’r echelin yn dechrau ar sero.']),
      ...cutNotes(model, cut),
    ],
    notes: () => folded.now.notes(model),
  });
}
