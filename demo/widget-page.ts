// Draws the page of one widget: the picture to try, the questions it answers, its states, its examples.
// Only the code of that widget is loaded; its name stands in the page.
import type { Examples } from '../src/core/data/example.js';
import { enableCopyButtons } from './copy-button.js';
import { exhibitsOf } from './datasets.js';
import { exhibitArticle, idOf } from './exhibit.js';
import { make } from './make-element.js';
import { tryWidget } from './try-widget.js';
import { showExamples, showStates } from './widget-states.js';

const main = document.querySelector<HTMLElement>('main')!;
const widget = main.dataset.widget!;

showExhibits();
enableCopyButtons();
await import(`../src/widgets/${widget}/index.ts`);
const { examples } = (await import(`../src/widgets/${widget}/examples.ts`)) as {
  readonly examples: Examples;
};
tryWidget(widget, examples);
showStates(widget, examples);
showExamples(widget, examples);

function showExhibits(): void {
  const exhibits = exhibitsOf(widget);
  const questions = exhibits.map((exhibit) => {
    const item = make('li');
    item.append(make('a', exhibit.question, { href: `#${idOf(exhibit)}` }));
    return item;
  });
  document.getElementById('questions')!.append(...questions);
  const first = exhibits.findIndex(({ cells }) => !cells);
  const articles = exhibits.map((exhibit) => exhibitArticle(exhibit, '../'));
  document.getElementById('exhibits')!.append(...articles);
  articles[first]?.before(make('p', 'Made-up figures. Exampleshire does not exist.'));
}
