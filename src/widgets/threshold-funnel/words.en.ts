// Says a funnel in English: brings its parts together, and adds the lines of a tooltip and labels.
import { textIn } from '../../core/data/text.js';
import { isKnown, shorthandOf } from '../../core/data/value.js';
import { capital } from '../../core/words/capital.js';
import { coreEn } from '../../core/words/en.js';
import { type Surface, surfaceOf } from '../../core/words/surface.js';
import type { View } from './input.js';
import type { Item, ThresholdFunnelModel } from './model.js';
import {
  change,
  changeSince,
  countInSentence,
  figures,
  itemName,
  MOST,
  nameInSentence,
  panelName,
  sharePercent,
  since,
} from './words.items.en.js';
import { rate, stageKind } from './words.journey.en.js';
import { notes } from './words.notes.en.js';
import { headline, summary } from './words.summary.en.js';
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
    stage ? rate(item, before) : '',
    previous && !changed ? `${capital(since(model))}: ${countInSentence(previous)}` : '',
    changed,
    isKnown(value) && value.was !== undefined ? `was ${number(value.was, 0)} before revision` : '',
    parts.length > 0
      ? `Made of ${list(parts.map((part) => `${nameInSentence(part)} (${countInSentence(part.value)})`))}`
      : '',
    ...shorthandOf(value).map((code) => `[${code}] ${shorthand[code]}`),
    textIn(value.note, 'en'),
    item.share !== undefined ? 'Percentages are of all contacts' : '',
  ].filter(Boolean);
}

function surface(model: ThresholdFunnelModel, view: View, ownScales: boolean): Surface {
  const { value, period, change: changed } = headline(model, view);
  return surfaceOf(coreEn, model.envelope, {
    finding: '',
    what: '',
    when: period,
    value,
    beside: changed,
    lead: '',
    summary: [summary(model, view)],
    vital: [],
    notes: notes(model, view, ownScales),
  });
}

const LABELS: ThresholdFunnelWords['labels'] = {
  show: 'Show',
  sources: 'Where contacts came from',
  levels: 'Threshold level met',
  none: 'No threshold met',
  outcomes: 'What became of the contacts',
  movements: 'Steps between levels',
  previous: 'Period before',
  flow: 'Counted in the period',
  stock: 'Counted on the last day',
  unitBreak: 'What is counted changes: no rate',
  shareOnly: 'Only the share is known',
  row: 'What',
  stage: 'Stage',
  was: 'Before revision',
  number: 'Number',
  share: 'Share of contacts',
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
  figures,
  share: sharePercent,
  change,
  stageKind,
  rate,
  views: { levels: 'Threshold levels', journey: 'Journey' },
  labels: LABELS,
};
