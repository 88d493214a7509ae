// Draws the first page: a tile for each widget of the list, which leads to the widget's own page.
import './widgets.js';
import { enableCopyButtons } from './copy-button.js';
import { type Exhibit, madeUp, published, tileOf } from './datasets.js';
import { widgetNames } from './known-widgets.js';
import { make } from './make-element.js';
import { titleOf } from './widget-title.js';

// In the order of the exhibits, which is that of the list of widgets; one without exhibits comes last.
const order = [...new Set([...published, ...madeUp].map(({ widget }) => widget)), ...widgetNames];
const names = [...new Set(order)].filter((name) => widgetNames.includes(name));
document.getElementById('tiles')!.append(...names.map(tile));
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

/** The link inside is what readers have where no script runs, as in the code at the top of the page. */
function picture({ widget, file }: Exhibit): HTMLElement {
  const src = `./data/${file}`;
  const element = make(`council-${widget}`, '', { src, 'heading-level': '4', density: 'compact' });
  element.append(make('a', 'These figures as a file', { href: src }));
  return element;
}
