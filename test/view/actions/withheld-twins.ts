// Pairs of datasets that differ only in counts that are withheld, one pair for each widget.

const counts = { unit: 'count', counts: 'people', direction: 'low' } as const;
const small = { area: 'Northshire', title: 'Trees', source: 'Made up' } as const;

const trend = (count: number) => ({
  ...small,
  measure: counts,
  periods: ['2022', '2023', '2024'],
  series: [{ name: 'Northshire', values: [61, count, 64] }],
});

const mix = (count: number) => ({
  ...small,
  period: '31 March 2025',
  parts: [
    { name: 'Alder', value: 60 },
    { name: 'Birch', value: count },
    { name: 'Cedar', value: 5 - count },
    { name: 'Dogwood', value: 41 },
  ],
});

const funnel = (count: number) => ({
  ...small,
  period: '2021-22 Q1',
  contacts: 90,
  outcomes: [
    { name: 'Advice', value: 43 - count },
    { name: 'Early help', value: 30, level: '2' },
    { name: 'Another service', value: 17, level: '2' },
    { name: 'Referral', value: count, level: '4' },
  ],
  levels: [
    { id: '2', name: 'Level 2' },
    { id: '4', name: 'Level 4' },
  ],
});

const costs = (count: number) => ({
  ...small,
  unit: 'pounds per bed per week',
  provisions: [
    { id: 'own', name: 'Alder', kind: 'in-house', cost: 4000, basis: 'full occupancy' },
    { name: 'Birch', kind: 'external', cost: 4700, basis: 'price' },
  ],
  packages: { count: 40, average: 4000, under: { value: 5200, count } },
  // Beds in use are children.
  whatIf: { occupancy: { provision: 'own', beds: 30, fixedCost: 1_000_000, occupied: count } },
});

const signs = (count: number) => ({
  ...small,
  indicators: [
    { ...trend(count), name: 'Saplings', title: undefined, area: undefined, source: undefined },
    {
      name: 'Oaks',
      measure: counts,
      periods: ['2023', '2024'],
      series: [{ name: 'Northshire', values: [88, count] }],
    },
  ],
});

type Pair = readonly [object, object];

export const withheldTwins: Readonly<Record<string, Pair>> = {
  'indicator-trend': [trend(2), trend(3)],
  'placement-mix': [mix(2), mix(3)],
  'threshold-funnel': [funnel(2), funnel(3)],
  'cost-comparator': [costs(2), costs(3)],
  'vital-signs': [signs(2), signs(3)],
};
