// Draws one exhibit: the question, who asked it, the picture, and the files behind it.
import type { Exhibit } from './datasets.js';
import { make } from './make-element.js';

/** `base`: the way from the page to demo/, such as `../`. */
export function exhibitArticle(exhibit: Exhibit, base: string): HTMLElement {
  const { widget, file, question, asked, cells } = exhibit;
  const links = make('ul');
  links.append(
    linkItem(`${base}data/${file}`, 'The dataset (JSON)'),
    linkItem(`${base}check.html?dataset=${file}`, 'Change it and see'),
    ...(cells ? [linkItem(`${base}data/sources/${cells}`, 'The published cells (CSV)')] : []),
  );
  const about = make('div', '', { class: 'about' });
  about.append(make('h3', question), make('p', asked), links);
  const frame = make('div', '', { class: 'frame' });
  frame.append(make(`council-${widget}`, '', { src: `${base}data/${file}`, 'heading-level': '4' }));
  const article = make('article', '', { id: idOf(exhibit) });
  article.append(about, frame);
  return article;
}

/** The name of the file, by which other pages link to the exhibit. */
export const idOf = ({ file }: Exhibit): string => file.replace('.json', '').replace('/', '-');

function linkItem(href: string, text: string): HTMLElement {
  const item = make('li');
  item.append(make('a', text, { href }));
  return item;
}
