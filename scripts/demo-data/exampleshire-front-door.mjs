// Makes the front door of a council that counts everything. Every figure is made up.

/** Levels, sources, movements and a journey of Exampleshire, with the same quarter a year before. */
export function exampleshireFrontDoor() {
  const counted = (name, value, previous, level) => ({
    name,
    value,
    previous,
    ...(level ? { level } : {}),
  });
  const stage = (name, of, kind, value, previous) => ({ name, of, kind, value, previous });
  return {
    widget: 'threshold-funnel',
    title: 'Our front door, quarter 1',
    area: { name: 'Exampleshire', code: 'E00000000' },
    period: '2021-22 Q1',
    previousPeriod: '2020-21 Q1',
    contacts: 5230,
    contactsPrevious: 4880,
    sources: [
      counted('Police', 2210, 1990),
      counted('Schools', 1104, 720),
      counted('Health', 840, 910),
      counted('Families and neighbours', 560, 690),
      counted('Others', 516, 570),
    ],
    outcomes: [
      counted('Advice and guidance', 2010, 1830),
      counted('Redirected to another organisation', 460, 410),
      counted('Universal services', 640, 610, '1'),
      counted('Early help', 1130, 1090, '2'),
      counted('Targeted support', 420, 400, '3'),
      counted('Referral to social care', 570, 540, '4'),
    ],
    levels: [
      { id: '1', name: 'Universal' },
      { id: '2', name: 'Level 2, enhanced' },
      { id: '3', name: 'Level 3, enhanced' },
      { id: '4', name: 'Level 4, statutory' },
    ],
    movements: [
      { from: '4', to: '2', value: 88, previous: 74, name: 'Step-down' },
      { from: '2', to: '4', value: 31, previous: 36, name: 'Step-up' },
    ],
    journey: [
      stage('Contacts', 'contacts', 'flow', 5230, 4880),
      stage('Referrals', 'children', 'flow', 570, 540),
      stage('Assessments', 'children', 'flow', 530, 512),
      stage('Child in need plans begun', 'children', 'flow', 310, 288),
      stage('Child protection plans', 'children', 'stock', 180, 191),
      stage('Looked after', 'children', 'stock', 412, 398),
    ],
    notes: ['Exampleshire is no real place: all figures are made up.'],
    source: { name: 'Made-up figures', status: 'estimate' },
  };
}
