// The datasets of every application: made-up figures of a made-up council.
import type { IndicatorTrendDataset } from 'council-widgets/indicator-trend';

const plans = {
  area: 'Exampleshire',
  measure: { unit: 'percent', kind: 'flow', direction: 'high' },
  periods: ['2020-21 Q1', '2020-21 Q2', '2020-21 Q3', '2020-21 Q4'],
  target: { value: 95, tolerance: 3 },
  source: { name: 'Made-up figures', published: '2021-05-20' },
} as const;

const denominator = [412, 398, 405, 420];

export const figures: IndicatorTrendDataset = {
  ...plans,
  title: 'Visits to children on a plan in time (made-up figures)',
  series: [{ name: 'Exampleshire', role: 'area', values: [88, 90, 87, 91], denominator }],
};

export const otherFigures: IndicatorTrendDataset = {
  ...plans,
  title: 'Reviews of plans in time (made-up figures)',
  series: [{ name: 'Exampleshire', role: 'area', values: [93, 94, 96, 97], denominator }],
};
