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

/** One for each choice that the reader leaves to the author; empty where there is none. */
export const readingFields = (problems: readonly Problem[]): readonly Field[] =>
  problems.flatMap((problem): readonly Field[] => {
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
    if (problem.code !== 'unclear column') return [];
    return problem.facts.choices.map((head) => ({
      id: `${COLUMN}${head}`,
      label: `What is in the column ${head}?`,
      help: 'Its head and its cells may be several things, and other figures would be drawn.',
      isNeeded: true,
      choices: ROLES,
    }));
  });

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
