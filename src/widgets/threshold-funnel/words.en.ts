// Says a funnel in English: brings its parts together, and adds the lines of a tooltip and labels.
import { textIn } from '../../core/data/text.js';
import { isKnown, shorthandOf } from '../../core/data/value.js';
import { capital } from '../../core/words/capital.js';
import { coreEn } from '../../core/words/en.js';
import { type Surface, surfaceOf } from '../../core/words/surface.js';
import type { View } from './input.js';
import type { Item, ThresholdFunnelModel } from './model.js';
import {
  atLeastName,
  change,
  changeSince,
  countInSentence,
  direction,
  figures,
  itemName,
  MOST,
  nameInSentence,
  names,
  ownFigure,
  panelName,
  sharePercent,
  since,
} from './words.items.en.js';
import { counted, rate, rateInWords, stageKind } from './words.journey.en.js';
import { headline, standfirst } from './words.standfirst.en.js';
import { notes, vital } from './words.notes.en.js';
import { summary } from './words.summary.en.js';
import type { ThresholdFunnelWords } from './words.js';

const { list, number, shorthand } = coreEn;

function point(model: ThresholdFunnelModel, panel: number, item: Item): readonly string[] {
  const { value, previous, parts = [], stage } = item;
  const stages = model.panels[panel]?.journey ?? [];
  const before = stages[stages.indexOf(item) - 1];
  const place = model.panels.length > 1 ? panelName(model, panel) : '';
  const changed = changeSince(model, item);
  return [
    [itemName(item), place].filter(Boolean).join(', '),
    figures(item),
    stage ? stageKind(stage.of, stage.kind) : '',
    stage ? rateInWords(item, before) : '',
    previous && !changed ? `${capital(since(model))}: ${countInSentence(previous)}` : '',
    changed,
    isKnown(value) && value.was !== undefined ? `was ${number(value.was, 0)} before revision` : '',
    parts.length > 0
      ? `Made of ${list(parts.map((part) => `${nameInSentence(part)} (${countInSentence(part.value)})`))}`
      : '',
    ...aboveText(model, item),
    ...shorthandOf(value).map((code) => `[${code}] ${shorthand[code]}`),
    textIn(value.note, 'en'),
    item.share !== undefined ? 'Percentages are of all contacts' : '',
  ].filter(Boolean);
}

/** The level together with those above it. */
function aboveText(model: ThresholdFunnelModel, item: Item): readonly string[] {
  const { atLeast } = item;
  if (!atLeast || atLeast.reach === 'highest') return [];
  const changed = changeSince(model, atLeast);
  return [`${atLeastName(item)}: ${figures(atLeast)}`, ...(changed ? [changed] : [])];
}

function surface(model: ThresholdFunnelModel, view: View, ownScales: boolean): Surface {
  return surfaceOf(coreEn, model.envelope, {
    ...headline(model, view),
    what: view === 'journey' ? 'Number at each stage' : whatOf(model),
    standfirst: standfirst(model, view),
    summary: [summary(model, view)],
    vital: vital(model, view, ownScales),
    notes: notes(model, view),
  });
}

const whatOf = ({ panels }: ThresholdFunnelModel): string =>
  panels.some(({ levels }) => levels && levels.levels.length > 0)
    ? 'Contacts by threshold level'
    : 'Contacts';

const LABELS: ThresholdFunnelWords['labels'] = {
  show: 'Show',
  sources: 'Where contacts came from',
  levels: 'Threshold level met',
  none: 'No threshold met',
  outcomes: 'What became of the contacts',
  movements: 'Steps between levels',
  noFigures: 'No figures given',
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
  previousNumber: 'Number before',
  previousShare: 'Share before',
  change: 'Change',
  counts: 'Counts',
  ofPrevious: 'Of the stage before',
  ofFirst: 'Of the first stage',
  most: MOST,
  instructions: (several) =>
    `Use the left and right arrow keys to move between bars${several ? ', up and down between areas' : ''}, Home and End for the first and last, Enter to select, Escape to leave.`,
};

export const words: ThresholdFunnelWords = {
  core: coreEn,
  surface,
  point,
  panelName,
  itemName,
  names,
  atLeastName,
  ownFigure,
  figures,
  share: sharePercent,
  change,
  direction,
  stageKind,
  counted,
  rate,
  views: { levels: 'Threshold levels', journey: 'Journey' },
  labels: LABELS,
};
