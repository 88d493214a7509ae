// Lists what the pages of the widgets show: one entry for each dataset, in the order of a page.
// Figures and sources are in the datasets themselves.

export interface Exhibit {
  /** The tag without `council-`. */
  readonly widget: string;
  /** In demo/data/. */
  readonly file: string;
  /** The question of a committee that it answers. */
  readonly question: string;
  /** Who asked a similar question, or why it is asked. */
  readonly asked: string;
  /** The file in demo/data/sources/ with the published cells that it is made from; absent where it is made up. */
  readonly cells?: string;
  /** Whether it stands for its widget on the first page. */
  readonly tile?: true;
}

const rates = 'cla_number_and_rate_per_10k_children.csv';
const referrals = 'c1_children_in_need_referrals_and_rereferrals_2013_to_2025.csv';
const placements = 'la_cla_on_31_march_placements.csv';
const workforce = 'csww_indicators_2017_to_2025.csv';

/** Drawn from published tables. */
export const published: readonly Exhibit[] = [
  {
    widget: 'indicator-trend',
    file: 'children-looked-after-rate.json',
    question: 'Are more children looked after here than in places like ours?',
    asked:
      'Monmouthshire’s members asked why their number was higher than elsewhere, and heard that a rise or a fall is in itself neither good nor bad (half-year report, 2019 to 2020).',
    cells: rates,
  },
  {
    widget: 'indicator-trend',
    file: 'children-looked-after-rate-rotherham.json',
    question: 'The same question, asked in Rotherham',
    asked: 'Another area leads, with statistical neighbours of its own.',
    cells: rates,
  },
  {
    widget: 'indicator-trend',
    file: 'children-looked-after-rate-bradford.json',
    question: 'The same question, asked in Bradford',
    asked: 'Another area leads, with statistical neighbours of its own.',
    cells: rates,
  },
  {
    widget: 'indicator-trend',
    file: 're-referrals.json',
    question: 'Do families come back within a year, and is one odd year a change?',
    asked:
      'A member in Bradford asked what is counted as a repeat referral (Vital Signs, December 2020). Control limits tell a figure that is out of the ordinary from one that is not.',
    cells: referrals,
    tile: true,
  },
  {
    widget: 'indicator-trend',
    file: 're-referrals-city-of-london.json',
    question: 'What can be said where numbers are too small to publish?',
    asked:
      'Bradford’s members asked about a number of young people in custody that had doubled: where few are counted, a few more move the figure far, and some years cannot be shown at all.',
    cells: referrals,
  },
  {
    widget: 'indicator-trend',
    file: 'social-worker-caseload.json',
    question: 'How many cases does a social worker hold?',
    asked: 'A member in Bradford found the caseload worrying (Vital Signs, December 2020).',
    cells: workforce,
  },
  {
    widget: 'indicator-trend',
    file: 'agency-rate.json',
    question: 'How many of our social workers come from agencies?',
    asked:
      'A member in Bradford asked for the number of agency staff, and another what agency work does to children (Vital Signs, December 2020).',
    cells: workforce,
  },
  {
    widget: 'indicator-trend',
    file: 'care-leavers-activity.json',
    question: 'Are our care leavers in education, work or training?',
    asked:
      'Rotherham’s members held their share against the national one, and against that of all young people (2018).',
    cells: 'la_care_leavers_activity.csv',
  },
  {
    widget: 'indicator-trend',
    file: 'weekly-residential-cost.json',
    question: 'What does residential care cost, and does it rise here alone?',
    asked:
      'Doncaster’s members were concerned about what placements cost (quarter 3, 2021 to 2022).',
    cells: 'lait_finance.csv',
  },
  {
    widget: 'indicator-trend',
    file: 'wales-looked-after.json',
    question: 'Is it rising everywhere, or only here?',
    asked:
      'Monmouthshire’s members set their own rise against the trend in Wales. The Welsh series was revised, and its source changed on the way.',
    cells: 'cla_wales_time_series.csv',
  },
  {
    widget: 'indicator-trend',
    file: 'rotherham-discharged.json',
    question: 'If it goes on like this, what will the year come to?',
    asked: 'Rotherham’s members were told how many children had left care so far (2018).',
    cells: 'minutes_figures.csv',
  },
  {
    widget: 'placement-mix',
    file: 'placements-doncaster.json',
    question: 'Where do the children we look after live?',
    asked:
      'Doncaster’s members heard of more homes and more carers to come (quarter 1, 2021 to 2022). Two small numbers are withheld: with the smallest shown they are drawn as “All other”.',
    cells: placements,
    tile: true,
  },
  {
    widget: 'placement-mix',
    file: 'place-providers.json',
    question: 'Who provides their homes, here and elsewhere?',
    asked: 'The same of four places, side by side.',
    cells: placements,
  },
  {
    widget: 'placement-mix',
    file: 'placements-rotherham.json',
    question: 'The same question, asked in Rotherham',
    asked: 'Rotherham’s members asked why so many children were in care (2018).',
    cells: placements,
  },
  {
    widget: 'placement-mix',
    file: 'placements-bradford.json',
    question: 'The same question, asked in Bradford',
    asked: 'Another area, protected by its publisher in the same way.',
    cells: placements,
  },
  {
    widget: 'placement-mix',
    file: 'placements-england.json',
    question: 'And in England as a whole?',
    asked: 'Nothing is withheld here: every part of the ring is one that is published.',
    cells: placements,
  },
  {
    widget: 'placement-mix',
    file: 'foster-carers-target.json',
    question: 'Are our foster carers moving to three in-house for each external one?',
    asked:
      'Doncaster’s members were told of the aim, and no figure of how things stood (quarter 1, 2021 to 2022).',
    cells: 'minutes_figures.csv',
  },
  {
    widget: 'threshold-funnel',
    file: 'front-door-doncaster.json',
    question: 'Who contacts us, and at which level are they met?',
    asked:
      'Doncaster’s members heard how many contacts there were, and that most came from the police (quarter 1, 2021 to 2022).',
    cells: 'minutes_figures.csv',
  },
  {
    widget: 'threshold-funnel',
    file: 'journey-doncaster.json',
    question: 'What becomes of a referral?',
    asked:
      'Rotherham’s members asked how many contacts become referrals (2018). The census of children in need starts one step later.',
    cells: 'c1_children_in_need_referrals_and_rereferrals_2013_to_2025.csv',
  },
  {
    widget: 'threshold-funnel',
    file: 'journey.json',
    question: 'Is it the same elsewhere?',
    asked: 'The journey in four places, side by side, each on a scale of its own.',
    cells: 'c1_children_in_need_referrals_and_rereferrals_2013_to_2025.csv',
  },
  {
    widget: 'cost-comparator',
    file: 'committees/doncaster-beds.json',
    question: 'What does a bed cost, in-house and outside?',
    asked:
      'Doncaster’s members were concerned about what placements of young people aged 16 or over cost (quarter 3, 2021 to 2022).',
    cells: 'minutes_figures.csv',
  },
  {
    widget: 'cost-comparator',
    file: 'costs-two-bases.json',
    question: 'Are homes of our own cheaper, or dearer?',
    asked:
      'Published figures say both. It depends on how many beds are taken to be in use, and on what is counted.',
    cells: 'unit_cost_figures.csv',
  },
  {
    widget: 'cost-comparator',
    file: 'costs-lincolnshire.json',
    question: 'And how does one council stand beside the price that all pay?',
    asked: 'Two areas on one scale; what was spent is not ranked with what is paid.',
    cells: 'unit_cost_figures.csv',
  },
  {
    widget: 'cost-comparator',
    file: 'costs-settings.json',
    question: 'How far apart are foster care and residential care?',
    asked: 'Doncaster’s members heard of more carers and of more homes to come.',
    cells: 'unit_cost_figures.csv',
  },
  {
    widget: 'vital-signs',
    file: 'vital-signs-four-areas.json',
    question: 'How do we stand on all of them at once?',
    asked:
      'Bradford’s members go through a set of vital signs every month (December 2020). No target is published for these, so none is rated.',
    cells: workforce,
  },
];

/** Of a county that does not exist, for what no published table shows in one picture. */
export const madeUp: readonly Exhibit[] = [
  {
    widget: 'indicator-trend',
    file: 'exampleshire.json',
    question: 'Are we where we should be, now that target and system have changed?',
    asked:
      'A target that rises, a tolerance, a break in the series, a withheld quarter, a revision and neighbours: all in one picture.',
  },
  {
    widget: 'placement-mix',
    file: 'exampleshire-foster-carers.json',
    question: 'Are we there yet?',
    asked: 'Parts, groups and a target for the groups, in one ring around another.',
  },
  {
    widget: 'threshold-funnel',
    file: 'exampleshire-front-door.json',
    question: 'Where do contacts come from, and what are they met with?',
    asked: 'Sources, levels, outcomes, steps between levels, and the journey from there.',
    tile: true,
  },
  {
    widget: 'cost-comparator',
    file: 'exampleshire-costs.json',
    question:
      'What would a bed cost if it stood empty, and what would more carers of our own save?',
    asked: 'Both what-ifs, packages one by one, and a home of which the beds are known.',
  },
  {
    widget: 'vital-signs',
    file: 'exampleshire-vital-signs.json',
    question: 'Which of our services are red, and which reports are late?',
    asked:
      'Targets met and missed, compliance beside quality, small numbers, a withheld figure, and a row that opens into its trend.',
  },
];

/** Published figures first, then made-up ones. */
export const exhibitsOf = (widget: string): readonly Exhibit[] =>
  [...published, ...madeUp].filter((each) => each.widget === widget);

/** The exhibit that is marked, or the first; undefined where the widget has none yet. */
export const tileOf = (widget: string): Exhibit | undefined => {
  const exhibits = exhibitsOf(widget);
  return exhibits.find(({ tile }) => tile) ?? exhibits[0];
};
