// Says a trend in Welsh; the sentences that it shares with the scorecard are in `core/words/indicator.cy.ts`.
import { coreCy } from '../../core/words/cy.js';
import { indicatorCy } from '../../core/words/indicator.cy.js';
import { counted, NOUNS } from '../../core/words/plural.cy.js';
import type { IndicatorTrendWords } from './words.js';
import { folded, needs } from './words.parts.cy.js';
import { surface } from './words.surface.cy.js';

const LABELS: IndicatorTrendWords['labels'] = {
  ...indicatorCy.labels,
  period: 'Cyfnod',
  lines: 'Llinellau',
  series: 'Cyfres',
  tolerance: 'Goddefiant',
  break: 'Toriad yn y gyfres',
  signal: 'Anarferol',
  neighboursShort: 'Cymdogion, canolrif',
};

export const words: IndicatorTrendWords = {
  ...indicatorCy,
  needs,
  later: () => [folded],
  surface,
  events: (model) => folded.now.events(model),
  point: (model, line, index) => folded.now.point(model, line, index),
  about: (model, drawn) => folded.now.about(model, drawn),
  rowName: (model, line) => folded.now.rowName(model, line),
  projected: (text) => `amcanestyniad: ${text}`,
  axisFrom: (unit, start) => `${unit}, o ${start}`,
  putAside: (name) => `${name}: wedi’i roi o’r neilltu.`,
  drawnAgain: (name) => `${name}: yn y llun eto.`,
  notDrawn: (names) => `Nid yn y llun: ${coreCy.list(names)}. Mae’r ffigurau i gyd yn y tabl.`,
  middleHalf: ({ members, isPart }) =>
    `Hanner canol ${isPart ? 'y cymdogion sydd â ffigur' : counted(members, NOUNS.neighbour)}`,
  labels: LABELS,
};
