// Lists what is wrong with a dataset, in the order in which its author must act.
import type { Problem } from '../src/index.js';
import { problemWords } from '../src/core/problems/problems.en.js';
import { make } from './make-element.js';

type Severity = Problem['severity'];

const GROUPS: readonly {
  readonly severity: Severity;
  readonly title: string;
  readonly meaning: string;
}[] = [
  {
    severity: 'danger',
    title: 'Do not publish this file',
    meaning:
      'It holds numbers that could tell of a few people. The picture withholds them, but anyone who opens the file can read them. Take them out. Then think of what else is published about the same people, which this page cannot see.',
  },
  {
    severity: 'fault',
    title: 'Left out of the picture',
    meaning:
      'What is named here could not be read as it stands. Readers of the page are told as well.',
  },
  {
    severity: 'warning',
    title: 'Worth a look',
    meaning: 'Nothing is left out because of it, and readers of the page are not told.',
  },
];

/** Letters of a text, counted from 0; `to` is the first after it. */
export interface TextRange {
  readonly from: number;
  readonly to: number;
  /** Counted from 1. */
  readonly line: number;
}

/** The text that a dataset was read from, where its author can see it. */
export interface SourceText {
  readonly placesOf: (problem: Problem) => readonly TextRange[];
  /** What was written there, where no person can be told by it; the problem itself is more careful. */
  readonly quoteOf: (problem: Problem) => string | undefined;
}

/** Shows every problem with its place, what was expected, what was received and what to do. */
export function showProblems(
  place: HTMLElement,
  problems: readonly Problem[],
  source?: SourceText,
): void {
  place.replaceChildren(...GROUPS.flatMap((group) => groupView(group, problems, source)));
}

/** For files that may be those of a publisher who has protected them. */
const TELLING = {
  title: 'Do not publish this file, unless its publisher has protected the figures',
  meaning:
    'From numbers in it, one that is withheld could be worked out. The picture withholds them, but anyone who opens the file can read them. Take them out of the file, or say that the figures are protected.',
};

/** Nothing where the group has no problems. */
function groupView(
  { severity, ...group }: (typeof GROUPS)[number],
  problems: readonly Problem[],
  source: SourceText | undefined,
): readonly HTMLElement[] {
  const found = problems.filter((problem) => problem.severity === severity);
  if (found.length === 0) return [];
  const { title, meaning } = found.every(isTelling) ? TELLING : group;
  const section = make('section', '', { class: severity });
  const list = make('ul');
  list.append(...found.map((problem) => problemView(problem, source)));
  section.append(make('h3', title), make('p', meaning), list);
  return [section];
}

const isTelling = ({ code }: Problem): boolean => code === 'telling numbers in the file';

function problemView(problem: Problem, source: SourceText | undefined): HTMLElement {
  const { expected, received, remedy } = problemWords.sentence(problem);
  const quote = source?.quoteOf(problem);
  const item = make('li');
  const facts = make('dl');
  const pairs = {
    Expected: expected,
    Received: quote === undefined ? received : `"${quote}"`,
    'What to do': remedy,
  };
  for (const [name, text] of Object.entries(pairs))
    facts.append(make('dt', name), make('dd', text));
  const places = source?.placesOf(problem) ?? [];
  const lines = places.flatMap((place) => [' ', lineButton(place)]);
  item.append(make('code', problemWords.place(problem.path)), ...lines, facts);
  return item;
}

/** A button that leads to the place: whoever shows the text listens to it. */
export const lineButton = ({ from, to, line }: TextRange): HTMLElement =>
  make('button', `Go to line ${line}`, {
    ...{ type: 'button', class: 'line' },
    ...{ 'data-from': String(from), 'data-to': String(to) },
  });

/** One line: what the picture shows of the dataset. */
export function verdict(problems: readonly Problem[], drawn: boolean): string {
  const counted = GROUPS.flatMap(({ severity }) => {
    const count = problems.filter((problem) => problem.severity === severity).length;
    return count === 0 ? [] : [`${count} ${severity}${count === 1 ? '' : 's'}`];
  });
  if (counted.length === 0) return drawn ? 'Drawn. Nothing wrong was found.' : 'Not drawn.';
  const dangers = problems.filter(({ severity }) => severity === 'danger');
  const { title } = dangers.every(isTelling) ? TELLING : GROUPS[0]!;
  const ban = dangers.length > 0 ? ` ${title}.` : '';
  return `${drawn ? 'Drawn' : 'Not drawn'}, with ${counted.join(', ')}.${ban}`;
}
