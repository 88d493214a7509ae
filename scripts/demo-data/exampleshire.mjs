// Makes a dataset of a target that rises, a break, revisions, what is withheld and neighbours.
// Every figure and every place in it is made up.

const firstYear = 2020;
const periods = Array.from({ length: 20 }, (_, index) => {
  const year = firstYear + Math.floor(index / 4);
  return `${year}-${(year + 1) % 100} Q${(index % 4) + 1}`;
});

/** Twenty quarters of made-up percentages. */
export function exampleshire() {
  return {
    widget: 'indicator-trend',
    title: 'Assessments in time',
    description:
      'Every figure, place and event here is made up, to show in one picture what a dataset can hold.',
    area: 'Exampleshire',
    year: 'financial',
    measure: { unit: 'percent', kind: 'flow', direction: 'high', decimals: 0 },
    periods,
    series: [
      exampleshireSeries,
      { name: 'Sampleshire', role: 'neighbours', values: sampleshire },
      { name: 'Modelshire', role: 'neighbours', values: modelshire },
    ],
    target: {
      value: [80, 80, 80, 80, 80, 80, 80, 80, 82, 82, 82, 82, 82, 82, 82, 82, 85, 85, 85, 85],
      tolerance: 3,
    },
    events: [
      { period: '2020-21 Q3', label: 'Second assessment team starts' },
      { period: '2022-23 Q1', label: 'New case system', break: true },
    ],
    notes: [
      'Made-up figures: Exampleshire, Sampleshire and Modelshire do not exist.',
      'Before and after the new case system the figures do not compare.',
    ],
    disclosure: { threshold: 5 },
    source: {
      name: 'Made-up figures',
      published: '2025-05-20',
      next: '2025-08-19',
      status: 'estimate',
    },
  };
}

const exampleshireSeries = {
  name: 'Exampleshire',
  role: 'area',
  values: [
    ...[71, 74, 73, 78],
    ...[79, 81, '[c]', 80],
    ...[68, 72, 75, 76],
    ...[80, { value: 83, marks: ['r'], was: 86, note: 'Late records were added' }, 79, 82],
    ...[81, 84, 86, { value: 88, marks: ['p'] }],
  ],
  denominator: [
    ...[212, 205, 219, 224],
    ...[231, 240, null, 228],
    ...[176, 198, 207, 215],
    ...[222, 236, 229, 233],
    ...[218, 225, 241, 247],
  ],
};

const sampleshire = [
  ...[76, 77, 75, 78, 79, 80, 78, 81, 82, 80],
  ...['[x]', 81, 83, 82, 84, 83, 85, 84, 86, 85],
];

const modelshire = [
  ...['[z]', '[z]', '[z]', '[z]', 70, 71, 73, 72, 74, 75],
  ...[73, 76, 77, 76, 78, 77, 79, 80, 79, 81],
];
