// What is asked of figures that are to be a funnel: what they are parts of, or what each stage of a journey counts.
import type { Category, Cube } from '../../src/read/cube.js';
import { type Answers, type Choice, type Field, neededMenu } from './field.js';

/** The id of what a stage counts. */
export const STAGE = 'stage:';

/** What the parts are; a journey has no parts. */
export const asField: Field = neededMenu(
  'as',
  'What are the figures?',
  'Contacts may be divided by who made them, by what became of them or by the level of need. A journey goes from stage to stage.',
  [
    { value: 'outcomes', label: 'What became of contacts' },
    { value: 'sources', label: 'Who made contact' },
    { value: 'levels', label: 'Levels of need, the lowest first' },
    { value: 'journey', label: 'Stages of a journey, first to last' },
  ],
);

export const isJourney = ({ as }: Answers): boolean => as === 'journey';

/** Of the rows that are said to be some of the row above; none where no row is. */
export const withinFields = (names: readonly string[]): readonly Field[] =>
  names.length === 0
    ? []
    : [
        neededMenu(
          'within',
          `Rows that begin with “of which”: ${names.join(', ')}`,
          'They are said to be some of the row above. Drawn beside it, the same contacts would be counted twice.',
          [
            { value: 'out', label: 'They are counted in that row: leave them out' },
            { value: 'own', label: 'They are not counted in that row: draw them too' },
          ],
        ),
      ];

const COUNTED: readonly Choice[] = [
  { value: 'contacts flow', label: 'Contacts in the period' },
  { value: 'episodes flow', label: 'Episodes begun in the period' },
  { value: 'children flow', label: 'Children in the period' },
  { value: 'families flow', label: 'Families in the period' },
  { value: 'episodes stock', label: 'Episodes on a day' },
  { value: 'children stock', label: 'Children on a day' },
  { value: 'families stock', label: 'Families on a day' },
];

const COUNTS_HELP =
  'A child may have several referrals, and a contact may lead to none: stages are compared only where they count alike.';

/** One for each row of a table: all are stages. */
export const stageFields = (names: readonly string[]): readonly Field[] =>
  names.map((name) =>
    neededMenu(`${STAGE}${name}`, `${name}: what is counted?`, COUNTS_HELP, COUNTED),
  );

/** One for each measure of a file: those that are answered are stages. */
export const stageChoices = (measures: readonly Category[]): readonly Field[] =>
  measures.map(({ id, label }) => ({
    id: `${STAGE}${id}`,
    label: `${label}: what is counted?`,
    help: `${COUNTS_HELP} Left open, it is no stage.`,
    choices: COUNTED,
  }));

interface StageAnswer {
  readonly of: 'contacts' | 'episodes' | 'children' | 'families';
  readonly kind: 'flow' | 'stock';
}

/** What is answered of a stage; undefined where nothing is. */
export function stageOf(id: string, answers: Answers): StageAnswer | undefined {
  const [of = '', kind] = (answers[`${STAGE}${id}`] ?? '').split(' ');
  return kind === undefined ? undefined : ({ of, kind } as StageAnswer);
}

const OF_CONTACTS =
  /\b(contacts?|referrals?|referred|assessments?|early help|front door|thresholds?|level \d|levels? of need|section 47)\b/i;

/** Whether any of the names is of what happens at the front door. */
export const areOfContacts = (names: readonly string[]): boolean =>
  names.some((name) => OF_CONTACTS.test(name));

/** Whether a file is about contacts or the way from one to care. */
export const isOfContacts = ({ label, dimensions }: Cube): boolean =>
  areOfContacts([
    label,
    ...dimensions
      .filter(({ role }) => role === 'measure' || role === 'filter')
      .flatMap((each) => [each.label, ...each.categories.map((one) => one.label)]),
  ]);
