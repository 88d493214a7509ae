// Makes elements without a template, for rows of which there may be thousands: a template would keep two further
// nodes for each text.

/** What is put inside an element; undefined stands for nothing. */
export type Child = Node | string | undefined;

type Attributes = Readonly<Record<string, string | number | undefined>>;

/**
 * An element with its attributes, without those that are undefined, and its children in order.
 *
 * @example make('td', { class: 'figure' }, '91%')
 */
export const make = (
  name: string,
  attributes: Attributes = {},
  ...children: readonly Child[]
): HTMLElement => filled(document.createElement(name), attributes, children);

/** As `make`, for shapes. */
export const makeShape = (
  name: string,
  attributes: Attributes,
  ...children: readonly Child[]
): SVGElement =>
  filled(document.createElementNS('http://www.w3.org/2000/svg', name), attributes, children);

function filled<E extends Element>(
  element: E,
  attributes: Attributes,
  children: readonly Child[],
): E {
  for (const name of Object.keys(attributes)) {
    const value = attributes[name];
    if (value !== undefined) element.setAttribute(name, `${value}`);
  }
  for (const child of children) if (child !== undefined) element.append(child);
  return element;
}
