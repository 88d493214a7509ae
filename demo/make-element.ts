// Makes an element with a text and attributes, for the pages that are drawn from lists.

/** `make('a', 'Data', { href: './data/' })` → `<a href="./data/">Data</a>`. */
export function make<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  text?: string,
  attributes?: Readonly<Record<string, string>>,
): HTMLElementTagNameMap[K];
export function make(
  tag: string,
  text?: string,
  attributes?: Readonly<Record<string, string>>,
): HTMLElement;
export function make(
  tag: string,
  text = '',
  attributes: Readonly<Record<string, string>> = {},
): HTMLElement {
  const made = document.createElement(tag);
  made.textContent = text;
  for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value);
  return made;
}
