// Lists what is wrong with a dataset, in the order in which its author must act.
import type { Problem } from '../src/index.js';
import { make } from './make-element.js';
import { words } from './words/words.js';

type Severity = Problem['severity'];

/** In the order in which an author must act. */
const SEVERITIES: readonly Severity[] = ['danger', 'fault', 'warning'];

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
  place.replaceChildren(...SEVERITIES.flatMap((severity) => groupView(severity, problems, source)));
}

/** Nothing where the group has no problems. */
function groupView(
  severity: Severity,
  problems: readonly Problem[],
  source: SourceText | undefined,
): readonly HTMLElement[] {
  const found = problems.filter((problem) => problem.severity === severity);
  if (found.length === 0) return [];
  const { title, meaning } = textsOf(severity, found);
  const section = make('section', '', { class: severity });
  const list = make('ul');
  list.append(...found.map((problem) => problemView(problem, source)));
  section.append(make('h3', title), make('p', meaning), list);
  return [section];
}

/** Of a file that may be that of a publisher who has protected it, it says so. */
const textsOf = (severity: Severity, found: readonly Problem[]) =>
  found.every(isTelling) ? words.problemList.telling : words.problemList.groups[severity];

const isTelling = ({ code }: Problem): boolean => code === 'telling numbers in the file';

function problemView(problem: Problem, source: SourceText | undefined): HTMLElement {
  const { expected, received, remedy } = words.problems.sentence(problem);
  const quote = source?.quoteOf(problem);
  const item = make('li');
  const facts = make('dl');
  const texts = words.problemList;
  const pairs = [
    [texts.expected, expected],
    [texts.received, quote === undefined ? received : `"${quote}"`],
    [texts.remedy, remedy],
  ] as const;
  for (const [name, text] of pairs) facts.append(make('dt', name), make('dd', text));
  const places = source?.placesOf(problem) ?? [];
  const lines = places.flatMap((place) => [' ', lineButton(place)]);
  item.append(make('code', words.problems.place(problem.path)), ...lines, facts);
  return item;
}

/** A button that leads to the place: whoever shows the text listens to it. */
export const lineButton = ({ from, to, line }: TextRange): HTMLElement =>
  make('button', words.problemList.line({ line }), {
    ...{ type: 'button', class: 'line' },
    ...{ 'data-from': String(from), 'data-to': String(to) },
  });

/** One line: what the picture shows of the dataset. */
export function verdict(problems: readonly Problem[], drawn: boolean): string {
  const texts = words.problemList;
  const found = SEVERITIES.flatMap((severity) => {
    const count = problems.filter((problem) => problem.severity === severity).length;
    return count === 0 ? [] : [texts.counted[severity]({ count })];
  }).join(', ');
  if (found === '') return drawn ? texts.sound : texts.undrawn;
  const dangers = problems.filter(({ severity }) => severity === 'danger');
  const ban = dangers.length > 0 ? ` ${textsOf('danger', dangers).title}.` : '';
  return (drawn ? texts.drawnWith : texts.undrawnWith)({ found }) + ban;
}
