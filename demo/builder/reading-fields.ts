// What is asked where a text can be read in two ways: what divides the values, and what a column is.
import type { Problem } from '../../src/core/data/problem.js';
import type { ProblemFacts } from '../../src/core/problems/facts.js';
import type { SourceOptions } from '../../src/read/read-source.js';
import { type Answers, type Choice, choicesOf, type Field } from './field.js';
import { namesAsChoices, neededMenu } from './field.js';
import { words } from './words/words.js';

const COLUMN = 'column:';

const { column, resource, separator, sheet } = words.reading;
const ROLES = choicesOf(words.reading.roles);

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
      help: column.help[problem.code],
      choices: ROLES,
      isNeeded: true,
    };
  if (problem.code === 'decimal commas')
    return {
      heads: problem.facts.columns,
      help: column.help[problem.code],
      choices: rolesAmong('filter', 'ignore'),
      isNeeded: true,
    };
  if (problem.code === 'no figures')
    return {
      heads: problem.facts.mixed,
      help: column.help[problem.code],
      choices: ROLES,
    };
  return undefined;
}

const columnFields = ({ heads, ...asked }: OfColumns): readonly Field[] =>
  heads.map((head) => ({
    // As the reader looks for it.
    id: `${COLUMN}${head.trim()}`,
    label: column.label({ head: head.trim() }),
    ...asked,
  }));

/** One for each choice that the reader leaves to the author; empty where there is none. */
export const readingFields = (problems: readonly Problem[]): readonly Field[] =>
  problems.flatMap(fieldsOf);

const signs: Readonly<Record<string, string>> = separator.choices;

function fieldsOf(problem: Problem): readonly Field[] {
  if (problem.code === 'unclear separator')
    return [
      {
        id: 'separator',
        label: separator.label,
        help: separator.help,
        isNeeded: true,
        choices: problem.facts.choices.map((value) => ({ value, label: signs[value] ?? value })),
      },
    ];
  if (problem.code === 'unclear choice' && problem.facts.of === 'resource')
    return [neededMenu('resource', resource, namesAsChoices(problem.facts.choices))];
  if (problem.code === 'other sheets') return [sheetField(problem.facts)];
  const columns = columnsIn(problem);
  return columns ? columnFields(columns) : [];
}

/** The first sheet with figures is taken until another is chosen. */
const sheetField = ({ taken, others }: ProblemFacts['other sheets']): Field => ({
  id: 'sheet',
  ...sheet,
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
