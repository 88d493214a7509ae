// Draws the first page: a tile for each widget of the list, which leads to the widget's own page.
import './widgets.js';
import { enableCopyButtons } from './copy-button.js';
import { type Exhibit, tileOf } from './datasets.js';
import { widgetNames } from './known-widgets.js';
import { make } from './make-element.js';
import { titleOf } from './widget-title.js';

document.getElementById('tiles')!.append(...widgetNames.map(tile));
enableCopyButtons();

function tile(widget: string): HTMLElement {
  const exhibit = tileOf(widget);
  const item = make('li', '', { class: 'tile', id: widget });
  const heading = make('h3');
  heading.append(make('a', titleOf(widget), { href: `./widgets/${widget}.html` }));
  const about = make('div', '', { class: 'tile-about' });
  about.append(heading, make('p', exhibit?.question ?? ''));
  item.append(about, ...(exhibit ? [picture(exhibit)] : []));
  return item;
}

/** The picture of the snippet is drawn by the snippet, so that readers see what they would paste. */
function picture({ widget, file }: Exhibit): HTMLElement {
  return (
    drawnBySnippet(widget) ??
    make(`council-${widget}`, '', {
      src: `./data/${file}`,
      'heading-level': '4',
      density: 'compact',
    })
  );
}

function drawnBySnippet(widget: string): HTMLElement | undefined {
  const text = document.getElementById('snippet')!.textContent;
  const html = new DOMParser().parseFromString(text, 'text/html');
  const found = html.querySelector<HTMLElement>(`council-${widget}`);
  if (!found) return undefined;
  const made = document.adoptNode(found);
  made.setAttribute('src', `.${made.getAttribute('src')}`);
  made.setAttribute('heading-level', '4');
  made.setAttribute('density', 'compact');
  return made;
}
