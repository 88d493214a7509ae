// Says a trend in English; the sentences that it shares with the scorecard are in `core/words/indicator.en.ts`.
import { coreEn } from '../../core/words/en.js';
import { indicatorEn } from '../../core/words/indicator.en.js';
import type { IndicatorTrendWords } from './words.js';
import { folded, needs } from './words.parts.en.js';
import { surface } from './words.surface.en.js';

const LABELS: IndicatorTrendWords['labels'] = {
  ...indicatorEn.labels,
  period: 'Period',
  lines: 'Lines',
  series: 'Series',
  tolerance: 'Tolerance',
  break: 'Break in series',
  signal: 'Out of the ordinary',
  neighboursShort: 'Neighbours, median',
};

export const words: IndicatorTrendWords = {
  ...indicatorEn,
  needs,
  later: () => [folded],
  surface,
  events: (model) => folded.now.events(model),
  point: (model, line, index) => folded.now.point(model, line, index),
  about: (model, drawn) => folded.now.about(model, drawn),
  rowName: (model, line) => folded.now.rowName(model, line),
  projected: (text) => `${text} projected`,
  axisFrom: (unit, start) => `${unit}, from ${start}`,
  putAside: (name) => `${name} is put aside.`,
  drawnAgain: (name) => `${name} is drawn again.`,
  notDrawn: (names) => `Not drawn: ${coreEn.list(names)}. The table has all figures.`,
  middleHalf: ({ members, isPart }) =>
    `Middle half of ${isPart ? 'neighbours with a figure' : `${members} neighbours`}`,
  labels: LABELS,
};
