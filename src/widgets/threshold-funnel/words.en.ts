// Says a funnel in English: brings its parts together, and adds labels.
import { keysText } from '../../core/words/exploring.en.js';
import { coreEn } from '../../core/words/en.js';
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
} from './words.items.en.js';
import { headline, standfirst } from './words.standfirst.en.js';
import { folded, journey, needs } from './words.parts.en.js';
import { vital } from './words.vital.en.js';
import type { Drawn, ThresholdFunnelWords } from './words.js';

function surface(model: ThresholdFunnelModel, view: View, drawn: Drawn): Surface {
  return surfaceOf(coreEn, model.envelope, {
    ...headline(model, view),
    what: view === 'journey' ? 'Number at each stage' : whatOf(model),
    standfirst: standfirst(model, view),
    isSummedUp: isSummedUp(model, view),
    summary: () => [folded.now.summary(model, view)],
    vital: vital(model, view, drawn.ownScales),
    notes: () => folded.now.notes(model, view, drawn),
  });
}

const whatOf = (model: ThresholdFunnelModel): string =>
  hasLevels(model) ? 'Contacts by threshold level' : 'Contacts';

const LABELS: ThresholdFunnelWords['labels'] = {
  show: 'Show',
  sources: 'Where contacts came from',
  levels: 'Threshold level met',
  none: 'No threshold met',
  outcomes: 'What became of the contacts',
  movements: 'Steps between levels',
  noFigures: 'No figures shown',
  own: 'At this level',
  higher: 'At a higher level',
  rest: 'No threshold met',
  previous: 'Period before',
  row: 'What',
  stage: 'Stage',
  was: 'Before revision',
  number: 'Number',
  share: 'Share of contacts',
  atLeast: 'This level and over',
  atLeastShare: 'Share, this level and over',
  previousNumber: (when) => (when ? `Number, ${when}` : 'Number before'),
  previousShare: (when) => (when ? `Share, ${when}` : 'Share before'),
  change: 'Change',
  counts: 'Counts',
  ofPrevious: 'Of the stage before',
  ofFirst: 'Of the first stage',
  most: MOST,
  instructions: (several) => keysText('bars', several ? 'areas' : ''),
};

export const words: ThresholdFunnelWords = {
  core: coreEn,
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
  views: { levels: 'Threshold levels', journey: 'Journey' },
  labels: LABELS,
};
