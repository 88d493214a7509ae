// What is asked of figures that are to be a funnel: what they are parts of, or what each stage of a journey counts.
import type { Category, Cube } from '../../src/read/cube.js';
import { type Answers, choicesOf, type Field, neededMenu } from './field.js';
import { words } from './words/words.js';

/** The id of what a stage counts. */
export const STAGE = 'stage:';

/** What the parts are; a journey has no parts. */
export const asField: Field = neededMenu('as', words.funnel.as, choicesOf(words.funnel.as.choices));

export const isJourney = ({ as }: Answers): boolean => as === 'journey';

/**
 * Of the rows that are said to be some of the row above; none where no row is.
 *
 * @param heads of all rows, as their author wrote them
 */
export function withinFields(names: readonly string[], heads: readonly string[]): readonly Field[] {
  if (names.length === 0) return [];
  const { label, help, choices } = words.funnel.within;
  const asked = { label: label({ said: saidOf(names, heads), rows: names.join(', ') }), help };
  return [neededMenu('within', asked, choicesOf(choices))];
}

/** What stands before the names in the table, each once: `“of which”`. */
function saidOf(names: readonly string[], heads: readonly string[]): readonly string[] {
  const said = names.flatMap((name) => {
    const head = heads.find((each) => each !== name && each.endsWith(name));
    return head
      ? [
          head
            .slice(0, -name.length)
            .replace(/[:,]?\s+$/, '')
            .toLowerCase(),
        ]
      : [];
  });
  return [...new Set(said)].map((each) => `“${each}”`);
}

const { stage } = words.funnel;
const COUNTED = choicesOf(stage.choices);

/** One for each row of a table: all are stages. */
export const stageFields = (names: readonly string[]): readonly Field[] =>
  names.map((name) =>
    neededMenu(`${STAGE}${name}`, { label: stage.label({ name }), help: stage.help }, COUNTED),
  );

/** One for each measure of a file: those that are answered are stages. */
export const stageChoices = (measures: readonly Category[]): readonly Field[] =>
  measures.map(({ id, label }) => ({
    id: `${STAGE}${id}`,
    label: stage.label({ name: label }),
    help: stage.helpOpen,
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

const OF_CONTACTS = [
  /\b(contacts?|referrals?|referred|assessments?|early help|front door|thresholds?|level \d|levels? of need|section 47)\b/i,
  /\b(cyswllt|cysylltiadau|atgyfeiriad(au)?|asesiad(au)?|cymorth cynnar|trothwy(on)?|lefel \d|lefel(au)? angen|adran 47)\b/i,
];

/** Whether any of the names is of what happens at the front door. */
export const areOfContacts = (names: readonly string[]): boolean =>
  names.some((name) => OF_CONTACTS.some((words) => words.test(name)));

/** Whether a file is about contacts or the way from one to care. */
export const isOfContacts = ({ label, dimensions }: Cube): boolean =>
  areOfContacts([
    label,
    ...dimensions
      .filter(({ role }) => role === 'measure' || role === 'filter')
      .flatMap((each) => [each.label, ...each.categories.map((one) => one.label)]),
  ]);
