// Makes elements of markup for a test, as a page's own HTML would.

/** The first element of the markup, in no page. */
export function ofMarkup<E extends Element = HTMLElement>(markup: string): E {
  const template = document.createElement('template');
  template.innerHTML = markup.trim();
  return document.importNode(template.content, true).firstElementChild as E;
}
