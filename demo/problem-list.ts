// Lists what is wrong with a dataset, in the order in which its author must act.
import { html, render, type TemplateResult } from 'lit';
import type { Problem } from '../src/index.js';
import { problemWords } from '../src/core/problems/problems.en.js';

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
      'It holds numbers that could tell of a few people. The picture withholds them, but anyone who opens the file can read them. Take them out of the file itself: copying the JSON below does so. Then think of what else is published about the same people, which this page cannot see.',
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

/** Shows every problem with its place, what was expected, what was received and what to do. */
export function showProblems(place: HTMLElement, problems: readonly Problem[]): void {
  render(
    GROUPS.map((group) => groupView(group, problems)),
    place,
  );
}

function groupView(
  { severity, title, meaning }: (typeof GROUPS)[number],
  problems: readonly Problem[],
): TemplateResult | '' {
  const found = problems.filter((problem) => problem.severity === severity);
  if (found.length === 0) return '';
  return html`
    <section class=${severity}>
      <h3>${title}</h3>
      <p>${meaning}</p>
      <ul>
        ${found.map(problemView)}
      </ul>
    </section>
  `;
}

function problemView(problem: Problem): TemplateResult {
  const { expected, received, remedy } = problemWords.sentence(problem);
  return html`<li>
    <code>${problemWords.place(problem.path)}</code>
    <dl>
      <dt>Expected</dt>
      <dd>${expected}</dd>
      <dt>Received</dt>
      <dd>${received}</dd>
      <dt>What to do</dt>
      <dd>${remedy}</dd>
    </dl>
  </li>`;
}

/** One line: what the picture shows of the dataset. */
export function verdict(problems: readonly Problem[], drawn: boolean): string {
  const counted = GROUPS.flatMap(({ severity }) => {
    const count = problems.filter((problem) => problem.severity === severity).length;
    return count === 0 ? [] : [`${count} ${severity}${count === 1 ? '' : 's'}`];
  });
  if (counted.length === 0) return drawn ? 'Drawn. Nothing wrong was found.' : 'Not drawn.';
  const danger = problems.some(({ severity }) => severity === 'danger');
  const ban = danger ? ' Do not publish this file.' : '';
  return `${drawn ? 'Drawn' : 'Not drawn'}, with ${counted.join(', ')}.${ban}`;
}
