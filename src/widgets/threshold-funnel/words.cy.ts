// Says a funnel in Welsh: brings its parts together, and adds labels.
import { coreCy } from '../../core/words/cy.js';
import { keysText } from '../../core/words/exploring.cy.js';
import { type Surface, surfaceOf } from '../../core/words/surface.js';
import type { View } from './input.js';
import type { ThresholdFunnelModel } from './model.js';
import { hasLevels, isSummedUp } from './words.facts.js';
import {
  atLeastName,
  change,
  changeCell,
  direction,
  figures,
  itemName,
  MOST,
  names,
  ownFigure,
  panelName,
  sharePercent,
  shareWithMarks,
} from './words.items.cy.js';
import { folded, journey, needs } from './words.parts.cy.js';
import { headline, standfirst } from './words.standfirst.cy.js';
import { vital } from './words.vital.cy.js';
import type { Drawn, ThresholdFunnelWords } from './words.js';

function surface(model: ThresholdFunnelModel, view: View, drawn: Drawn): Surface {
  return surfaceOf(coreCy, model.envelope, {
    ...headline(model, view),
    what: view === 'journey' ? 'Nifer ym mhob cam' : whatOf(model),
    standfirst: standfirst(model, view),
    isSummedUp: isSummedUp(model, view),
    summary: () => [folded.now.summary(model, view)],
    vital: vital(model, view, drawn.ownScales),
    notes: () => folded.now.notes(model, view, drawn),
  });
}

const whatOf = (model: ThresholdFunnelModel): string =>
  hasLevels(model) ? 'Cysylltiadau yn ôl lefel trothwy' : 'Cysylltiadau';

const NOT_MET = 'Heb gyrraedd trothwy';

const LABELS: ThresholdFunnelWords['labels'] = {
  show: 'Dangos',
  sources: 'O ble daeth y cysylltiadau',
  levels: 'Lefel trothwy a gyrhaeddwyd',
  none: NOT_MET,
  outcomes: 'Beth ddigwyddodd i’r cysylltiadau',
  movements: 'Symud rhwng lefelau',
  noFigures: 'Ni ddangosir ffigurau',
  own: 'Ar y lefel hon',
  higher: 'Ar lefel uwch',
  rest: NOT_MET,
  previous: 'Cyfnod blaenorol',
  row: 'Beth',
  stage: 'Cam',
  was: 'Cyn diwygio',
  number: 'Nifer',
  share: 'Cyfran o’r cysylltiadau',
  atLeast: 'Y lefel hon ac uwch',
  atLeastShare: 'Cyfran, y lefel hon ac uwch',
  previousNumber: (when) => (when ? `Nifer, ${when}` : 'Nifer cynt'),
  previousShare: (when) => (when ? `Cyfran, ${when}` : 'Cyfran gynt'),
  change: 'Newid',
  counts: 'Beth a gyfrifir',
  ofPrevious: 'O’r cam blaenorol',
  ofFirst: 'O’r cam cyntaf',
  most: MOST,
  instructions: (several) => keysText('bariau', several ? 'ardaloedd' : ''),
};

export const words: ThresholdFunnelWords = {
  core: coreCy,
  needs,
  later: () => [folded],
  surface,
  point: (model, panel, item) => folded.now.point(model, panel, item),
  about: (model, view) => folded.now.about(model, view),
  rowName: (model, panel, bars) => folded.now.rowName(model, panel, bars),
  panelName,
  itemName,
  names,
  atLeastName,
  ownFigure,
  figures,
  share: sharePercent,
  shareWithMarks,
  change,
  changeCell,
  direction,
  stageKind: (of, kind) => journey.now.stageKind(of, kind),
  counted: (model, item) => journey.now.counted(model, item),
  rate: (item) => journey.now.rate(item),
  views: { levels: 'Lefelau trothwy', journey: 'Taith' },
  labels: LABELS,
};
