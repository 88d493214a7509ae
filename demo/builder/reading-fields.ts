// What is asked where a text can be read in two ways: what divides the values, and what a column is.
import type { Problem } from '../../src/core/data/problem.js';
import type { ProblemFacts } from '../../src/core/problems/facts.js';
import type { SourceOptions } from '../../src/read/read-source.js';
import { type Answers, type Choice, type Field, namesAsChoices, neededMenu } from './field.js';

const COLUMN = 'column:';

const SEPARATORS: Readonly<Record<string, string>> = {
  ',': 'Commas',
  ';': 'Semicolons',
  '\t': 'Tabs',
  '|': 'Bars',
};

const ROLES: readonly Choice[] = [
  { value: 'figures', label: 'Figures' },
  { value: 'filter', label: 'Codes or names that divide the figures' },
  { value: 'area', label: 'Areas' },
  { value: 'period', label: 'Periods' },
  { value: 'ignore', label: 'Nothing that is needed' },
];

/** What the reader says of a column, where an answer about it helps. */
interface OfColumns {
  readonly heads: readonly string[];
  readonly help: string;
  readonly choices: readonly Choice[];
  readonly isNeeded?: true;
}

const rolesAmong = (...values: readonly string[]): readonly Choice[] =>
  ROLES.filter(({ value }) => values.includes(value));

/** Undefined where no column is to be told. */
function columnsIn(problem: Problem): OfColumns | undefined {
  if (problem.code === 'unclear column')
    return {
      heads: problem.facts.choices,
      help: 'Its head and its cells may be several things, and other figures would be drawn.',
      choices: ROLES,
      isNeeded: true,
    };
  if (problem.code === 'decimal commas')
    return {
      heads: problem.facts.columns,
      help: 'Its cells have commas, as in 81,5. Where they are figures, write them with a point and bring them again.',
      choices: rolesAmong('filter', 'ignore'),
      isNeeded: true,
    };
  if (problem.code === 'no figures')
    return {
      heads: problem.facts.mixed,
      help: 'It has figures beside other text. As figures, the cells that are none are left out.',
      choices: ROLES,
    };
  return undefined;
}

const columnFields = ({ heads, ...asked }: OfColumns): readonly Field[] =>
  heads.map((head) => ({
    // As the reader looks for it.
    id: `${COLUMN}${head.trim()}`,
    label: `What is in the column ${head.trim()}?`,
    ...asked,
  }));

/** One for each choice that the reader leaves to the author; empty where there is none. */
export const readingFields = (problems: readonly Problem[]): readonly Field[] =>
  problems.flatMap(fieldsOf);

function fieldsOf(problem: Problem): readonly Field[] {
  if (problem.code === 'unclear separator')
    return [
      {
        id: 'separator',
        label: 'What stands between the values?',
        help: 'Two signs divide the text equally well, and each gives other figures.',
        isNeeded: true,
        choices: problem.facts.choices.map((value) => ({
          value,
          label: SEPARATORS[value] ?? value,
        })),
      },
    ];
  if (problem.code === 'unclear choice' && problem.facts.of === 'resource')
    return [
      neededMenu(
        'resource',
        'Which table?',
        'The package describes several.',
        namesAsChoices(problem.facts.choices),
      ),
    ];
  if (problem.code === 'other sheets') return [sheetField(problem.facts)];
  const columns = columnsIn(problem);
  return columns ? columnFields(columns) : [];
}

/** The first sheet with figures is taken until another is chosen. */
const sheetField = ({ taken, others }: ProblemFacts['other sheets']): Field => ({
  id: 'sheet',
  label: 'Which sheet?',
  help: 'The spreadsheet has figures in several sheets.',
  told: taken,
  choices: namesAsChoices([taken, ...others]),
});

/** The answers as the reader takes them. */
export function readingOptions(answers: Answers): SourceOptions {
  const given = Object.entries(answers).filter(([, answer]) => answer !== '');
  const roles = given.flatMap(([id, role]) =>
    id.startsWith(COLUMN) ? [[id.slice(COLUMN.length), role] as const] : [],
  );
  const one = (name: string) => given.filter(([id]) => id === name);
  return {
    ...(roles.length > 0 ? { roles: Object.fromEntries(roles) } : {}),
    ...Object.fromEntries([...one('separator'), ...one('sheet'), ...one('resource')]),
  } as SourceOptions;
}
