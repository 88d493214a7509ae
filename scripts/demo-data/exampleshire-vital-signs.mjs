// Makes a scorecard with everything that it can show, which no published table has.
// Every figure is made up: Exampleshire does not exist.

const months = ['2024-10', '2024-11', '2024-12', '2025-01', '2025-02', '2025-03'];
const percent = (kind, direction) => ({ unit: 'percent', kind, direction });

const sign = (group, name, measure, values, more = {}) => ({
  name,
  group,
  measure,
  periods: months,
  series: [{ name: 'Exampleshire', role: 'area', values }],
  // There are no people behind made-up percentages, and no denominators.
  ...(measure.unit === 'percent' ? { disclosure: { protected: true } } : {}),
  ...more,
});

/** Targets met and missed, quality beside compliance, small numbers, a withheld one, and reports that are due. */
export function exampleshireVitalSigns() {
  return {
    widget: 'vital-signs',
    title: 'Vital signs, March 2025 (made-up figures)',
    area: 'Exampleshire',
    asOf: '2025-04-15',
    indicators: [
      sign(
        'Front door',
        'Decisions on contacts within a day',
        percent('flow', 'high'),
        [91, 90, 93, 94, 95, 97],
        {
          target: { value: 95, tolerance: 3 },
          quality: { name: 'Thresholds rightly applied, as audited', value: 82 },
        },
      ),
      sign('Front door', 'Re-referrals', percent('flow', 'low'), [21, 22, 24, 23, 25, 27], {
        target: { value: 20, tolerance: 3 },
        due: '2025-03',
      }),
      sign(
        'Front door',
        'Contacts',
        { unit: 'count', kind: 'flow', direction: 'neutral', counts: 'things' },
        [1720, 1695, 1580, 1811, 1760, 1802],
      ),
      sign(
        'Child protection',
        'Visits to children on a plan in time',
        percent('flow', 'high'),
        [88, 90, 87, 91, 92, 92],
        {
          target: { value: 95, tolerance: 3 },
          quality: { name: 'Visits audited good or better', value: 54 },
          due: '2025-06',
        },
      ),
      sign(
        'Child protection',
        'Reviews in time',
        percent('flow', 'high'),
        [98, 97, 99, 99, 98, 99],
        {
          target: { value: 98 },
        },
      ),
      sign(
        'Looked after',
        'Young people in custody',
        { unit: 'count', kind: 'stock', direction: 'low' },
        [6, 6, 7, 9, 11, 12],
      ),
      sign(
        'Looked after',
        'Health checks in time',
        percent('stock', 'high'),
        [84, 82, 85, 86, 88, '[c]'],
        { target: { value: 90, tolerance: 5 } },
      ),
      sign('Looked after', 'Dental checks', percent('stock', 'high'), [61, 64, 68, 71, 73, 76], {
        target: { value: 90, by: '2025-09' },
      }),
      sign(
        'Workforce',
        'Cases per social worker',
        { unit: 'cases', kind: 'stock', direction: { between: [12, 18] }, decimals: 1 },
        [18.9, 18.4, 18.1, 17.6, 17.2, 16.8],
      ),
      sign(
        'Workforce',
        'Agency social workers',
        percent('stock', 'low'),
        [24, 23, 23, 21, 20, 19],
        {
          target: { value: 15, tolerance: 2, by: '2025-03' },
          due: '2025-02',
        },
      ),
    ],
    notes: ['Exampleshire does not exist, and all of its figures are made up.'],
  };
}
