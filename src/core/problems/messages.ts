// Tells problems in a language, for a console, a page or a command line; all that it needs is loaded when there are any.
import type { Problem } from '../data/problem.js';
import type { ProblemWords } from './words.js';

/** A file per language; a page adds its own with `problemLocales.set('cy', () => import('…'))`. */
export const problemLocales = new Map<
  string,
  () => Promise<{ readonly problemWords: ProblemWords }>
>([
  ['en', () => import('./problems.en.js')],
  ['cy', () => import('./problems.cy.js')],
]);

/** The words of a language, English where there are none for it; loaded once by the module loader. */
export async function loadProblemWords(lang = 'en'): Promise<ProblemWords> {
  const load = problemLocales.get(lang.split('-')[0]!) ?? problemLocales.get('en')!;
  return (await load()).problemWords;
}

/**
 * One line for each kind of problem, as the console shows it.
 *
 * @example await problemMessages(parseIndicatorTrend(input).problems)
 */
export const problemMessages = async (
  problems: readonly Problem[],
  lang?: string,
): Promise<readonly string[]> => {
  if (problems.length === 0) return [];
  const [words, { problemLines }] = await Promise.all([
    loadProblemWords(lang),
    import('./lines.js'),
  ]);
  return problemLines(problems, words);
};
