// Lists datasets that a funnel must draw or refuse, one idea each. Tests, stories and the gallery read them.
// All figures are made up, and Exampleshire does not exist.
import { type Examples, exampleKinds } from '../../core/data/example.js';
import type { ThresholdFunnelDataset } from './input.js';

type Dataset = ThresholdFunnelDataset;

const { usual, edge, absent, drawnWithNotice, refused } = exampleKinds<Dataset>();

const AREA = { name: 'Exampleshire', code: 'E00000000' };

const LEVELS: Dataset['levels'] = [
  { id: '1', name: 'Universal' },
  { id: '2', name: 'Level 2, enhanced', previous: 1200 },
  { id: '3', name: 'Level 3, enhanced' },
  { id: '4', name: 'Level 4, statutory', previous: 540 },
];
const OUTCOMES: NonNullable<Dataset['outcomes']> = [
  { name: 'Advice and guidance', value: 2010 },
  { name: 'Redirected to another organisation', value: 460 },
  { name: 'Universal services', value: 640, level: '1' },
  { name: 'Early help', value: 1130, level: '2' },
  { name: 'Targeted support', value: 420, level: '3' },
  { name: 'Referral to social care', value: 570, level: '4' },
];
const SOURCES: NonNullable<Dataset['sources']> = [
  { name: 'Police', value: 2210 },
  { name: 'Schools', value: 1104 },
  { name: 'Others', value: 1916 },
];

const levels: Dataset = {
  widget: 'threshold-funnel',
  title: 'Front door, quarter 1',
  area: AREA,
  period: '2021-22 Q1',
  previousPeriod: '2020-21 Q1',
  contacts: 5230,
  contactsPrevious: 5010,
  sources: SOURCES,
  outcomes: OUTCOMES,
  levels: LEVELS,
  movements: [
    { from: '4', to: '2', value: 88, name: 'Step-down' },
    { from: '2', to: '4', value: 31 },
  ],
};

const JOURNEY: NonNullable<Dataset['journey']> = [
  { name: 'Contacts', of: 'contacts', value: 5230, kind: 'flow' },
  { name: 'Referrals', of: 'children', value: 570, kind: 'flow' },
  { name: 'Assessments', of: 'children', value: 530, kind: 'flow' },
  { name: 'Child in need plans begun', of: 'children', value: 310, kind: 'flow' },
  { name: 'Child protection plans', of: 'children', value: 180, kind: 'stock' },
  { name: 'Looked after', of: 'children', value: 412, kind: 'stock' },
];

const journey: Dataset = {
  title: 'From contact to care',
  area: AREA,
  period: '2021-22 Q1',
  journey: JOURNEY,
};

/** One quarter with a count under the threshold, so that others are withheld with it. */
const small: Dataset = {
  title: 'A small front door',
  area: AREA,
  period: '2021-22 Q1',
  contacts: 90,
  outcomes: [
    { name: 'Advice', value: 40 },
    { name: 'Early help', value: 30, level: '2' },
    { name: 'Another service', value: 17, level: '2' },
    { name: 'Referral', value: 3, level: '4' },
  ],
  levels: [
    { id: '2', name: 'Level 2' },
    { id: '4', name: 'Level 4' },
  ],
};

const views: Examples<Dataset> = {
  'levels and a journey': usual({ ...levels, journey: JOURNEY }),
  'levels alone': usual(levels),
  'a journey alone': usual(journey),
  'the journey first': usual({ ...levels, journey: JOURNEY, view: 'journey' }),
  'set beside another area': usual({
    ...journey,
    areas: [
      {
        area: 'Sampleshire',
        journey: JOURNEY.map((stage, i) => ({
          ...stage,
          value: [4100, 505, 490, 300, 160, 350][i]!,
        })),
      },
    ],
  }),
  'levels of two areas': usual({
    ...levels,
    areas: [
      {
        area: 'Sampleshire',
        contacts: 3900,
        sources: [
          { name: 'Police', value: 1300 },
          { name: 'Schools', value: 1200 },
          { name: 'Others', value: 1400 },
        ],
        outcomes: OUTCOMES.map((outcome, i) => ({
          ...outcome,
          value: [1500, 400, 500, 900, 300, 300][i]!,
        })),
      },
    ],
  }),
  'a journey with the period before': usual({
    ...journey,
    previousPeriod: '2020-21 Q1',
    journey: JOURNEY.map((stage, i) => ({
      ...stage,
      previous: [5010, 590, 541, 300, 195, 390][i]!,
    })),
  }),
};

const edges: Examples<Dataset> = {
  'a stage that rises': edge({
    ...journey,
    journey: [
      { name: 'Referrals', of: 'episodes', value: 570, kind: 'flow' },
      { name: 'Assessments', of: 'episodes', value: 702, kind: 'flow' },
    ],
  }),
  'areas of unlike size': edge({
    ...journey,
    areas: [
      {
        area: 'Wider Exampleshire',
        journey: JOURNEY.map((stage) => ({ ...stage, value: 54_000 })),
      },
    ],
  }),
  'a council’s own five levels': edge({
    title: 'Five levels of our own',
    contacts: 1000,
    levels: ['Thriving', 'Getting advice', 'Getting help', 'Getting more help', 'At risk'].map(
      (name, i) => ({ name, value: [300, 250, 200, 150, 100][i]! }),
    ),
    movements: [{ from: 'At risk', to: 'Getting help', value: 12 }],
  }),
  'parts that leave some contacts over': edge({
    ...levels,
    sources: SOURCES.slice(0, 2),
    outcomes: OUTCOMES.slice(1),
    movements: undefined,
  }),
  'small counts covered by others': edge({ ...small, disclosure: { protected: true } }),
  'no contact at all': edge({
    title: 'An empty quarter',
    contacts: 0,
    sources: [{ name: 'Police', value: 0 }],
    outcomes: [{ name: 'Advice', value: 0 }],
  }),
  'long names': edge({
    ...levels,
    sources: [
      {
        name: 'Schools, colleges, nurseries, childminders and every other place of learning',
        value: 5000,
      },
      { name: 'Hospitals', value: 230 },
    ],
  }),
  'rounded to 10': edge({
    ...small,
    outcomes: small.outcomes!.map((outcome) => ({
      ...outcome,
      value: (outcome.value as number) * 10,
    })),
    contacts: 900,
    disclosure: { rounding: 10, protected: true },
  }),
};

const absences: Examples<Dataset> = {
  'most, without a number': absent({
    title: 'Named, and not counted',
    area: AREA,
    period: '2021-22 Q1',
    contacts: 6134,
    sources: [{ name: 'Police', order: 'most' }],
    outcomes: [{ name: 'Advice and guidance' }, { name: 'Referral', level: '4' }],
    levels: LEVELS.map((level) => ({ id: level.id!, name: level.name })),
  }),
  'shares alone': absent({
    title: 'Shares, and no numbers',
    contacts: '[x]',
    outcomes: [
      { name: 'Advice', value: { value: '[x]', share: 0.61 } },
      { name: 'Early help', value: { value: '[x]', share: 0.39, change: -40 }, level: '2' },
    ],
    levels: [{ id: '2', name: 'Level 2', value: { value: '[x]', share: 0.39 } }],
  }),
  'a withheld part and another with it': absent({
    ...small,
    outcomes: [
      { name: 'Advice', value: '[c]' },
      { name: 'Early help', value: 30, level: '2' },
      { name: 'Another service', value: 17, level: '2' },
      { name: 'Referral', value: '[c]', level: '4' },
    ],
    levels: [
      { id: '2', name: 'Level 2', value: 47 },
      { id: '4', name: 'Level 4', value: '[c]' },
    ],
  }),
  'a withheld total': absent({
    // In both languages, since a subtitle leaves out what its title says.
    title: { en: 'Contacts withheld', cy: 'Cysylltiadau wedi’u hatal' },
    contacts: '[c]',
    disclosure: { protected: true },
    sources: [
      { name: 'Police', value: 31 },
      { name: 'Schools', value: '[c]' },
    ],
  }),
  'a stage that is not available': absent({
    ...journey,
    journey: [JOURNEY[0]!, { ...JOURNEY[1]!, value: '[x]' }, JOURNEY[2]!],
  }),
};

const faults: Examples<Dataset> = {
  'small counts of people in the file': drawnWithNotice(small),
  'parts that add to more than the total': drawnWithNotice({ ...levels, contacts: 3000 }),
  'a share over 1': drawnWithNotice({
    ...levels,
    sources: [{ name: 'Police', value: { value: '[x]', share: 42 } }],
  }),
  'an outcome of an unknown level': drawnWithNotice({
    ...levels,
    outcomes: [...OUTCOMES, { name: 'Panel', value: 12, level: 'higher' }],
  }),
  'a movement between unknown levels': drawnWithNotice({
    ...levels,
    movements: [{ from: 'statutory', to: '2', value: 88 }],
  }),
  'two sources of one name': drawnWithNotice({ ...levels, sources: [...SOURCES, SOURCES[0]] }),
  'two levels of one id': drawnWithNotice({
    ...levels,
    levels: [...LEVELS, { id: '4', name: 'Level 4, court' }],
  }),
  'a movement from a level to itself': drawnWithNotice({
    ...levels,
    movements: [{ from: '4', to: '4', value: 88 }],
  }),
  'a level that no outcome names': drawnWithNotice({
    ...levels,
    levels: [...LEVELS, { id: '5', name: 'Level 5, in care' }],
  }),
  'outcomes that do not reach their level': drawnWithNotice({
    ...levels,
    outcomes: OUTCOMES.slice(1),
    levels: LEVELS.map((level) => (level.id === '4' ? { ...level, value: 600 } : level)),
  }),
  'a number not available that the others would tell': drawnWithNotice({
    ...small,
    outcomes: small.outcomes!.map((outcome) =>
      outcome.name === 'Referral' ? { ...outcome, value: '[x]' } : outcome,
    ),
  }),
  'a negative count': drawnWithNotice({
    ...levels,
    sources: [{ name: 'Police', value: -12 }, SOURCES[1]],
  }),
  'text for a number': drawnWithNotice({
    ...levels,
    sources: [{ name: 'Police', value: '2,210' }, SOURCES[1]],
  }),
  'a stage that does not say what it counts': drawnWithNotice({
    ...journey,
    journey: [...JOURNEY.slice(0, 2), { name: 'Assessments', value: 530, kind: 'flow' }],
  }),
  'nothing to draw': refused({ title: 'Nothing' }),
  'no dataset at all': refused('funnel'),
};

export const examples: Examples<Dataset> = { ...views, ...edges, ...absences, ...faults };
