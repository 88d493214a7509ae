// Makes a mix with groups, targets and the year before. Every figure is made up.

/** Foster carers of Exampleshire, 60% of them in-house against a target of 75%. */
export function exampleshireCarers() {
  return {
    widget: 'placement-mix',
    title: 'Our foster carers',
    area: { name: 'Exampleshire', code: 'E00000000' },
    measure: { unit: 'foster carers', kind: 'stock', counts: 'people' },
    period: '31 March 2025',
    previousPeriod: '31 March 2024',
    groups: [
      { id: 'in-house', name: 'In-house', target: 0.75 },
      { id: 'external', name: 'External', target: 0.25 },
    ],
    parts: [
      { name: 'Our own carers', group: 'in-house', value: 168, previous: 161 },
      { name: 'Our carers, family and friends', group: 'in-house', value: 42, previous: 35 },
      { name: 'Agency carers', group: 'external', value: 118, previous: 127 },
      { name: 'Agency carers, parent and child', group: 'external', value: 22, previous: 18 },
    ],
    notes: ['Exampleshire is no real place: all figures are made up.'],
    source: { name: 'Made-up figures', status: 'estimate' },
  };
}
