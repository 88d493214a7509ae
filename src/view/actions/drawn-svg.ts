// Copies a drawing as it looks, so that it looks the same in a file: without style sheets, classes and what is not seen.
/** What a style sheet may say of a shape or a text. */
const LENGTHS = ['font-size', 'stroke-width', 'stroke-dasharray', 'letter-spacing'];
const WORDS = ['font-family', 'font-weight', 'font-style', 'text-anchor', 'stroke-linecap', 'stroke-linejoin', 'paint-order', 'opacity']; // prettier-ignore
const COLOURS = ['fill', 'stroke'];
/** Of no use in a file. */
const LEFT_OUT = /^(class|part|style|role|tabindex|aria-.*|data-.*)$/;

const SVG = 'http://www.w3.org/2000/svg';

/** By the prototype: an image called createElementNS would stand in the place of the method. */
export const newElement = (name: string): SVGElement =>
  Document.prototype.createElementNS.call(document, SVG, name) as SVGElement;

/** A group with all that is seen of a drawing, at its own scale. */
export function drawnGroup(drawing: SVGSVGElement): SVGElement {
  const group = newElement('g');
  for (const child of drawing.children) {
    const copy = drawnCopy(child);
    if (copy) group.append(copy);
  }
  return group;
}

/** Undefined where nothing of it is seen. */
function drawnCopy(element: Element): Element | undefined {
  const style = getComputedStyle(element);
  const isUnseen =
    style.display === 'none' || style.visibility === 'hidden' || style.opacity === '0';
  if (isUnseen) return undefined;
  const copy = newElement(element.localName);
  for (const { name, value } of element.attributes)
    if (!LEFT_OUT.test(name)) copy.setAttribute(name, value);
  for (const name of [...LENGTHS, ...WORDS]) {
    const value = style.getPropertyValue(name);
    if (!/^(normal|none|auto|)$/.test(value)) copy.setAttribute(name, value.replace(/px\b/g, ''));
  }
  for (const name of COLOURS) setColour(copy, name, style);
  for (const node of element.childNodes) {
    const child = node instanceof Element ? drawnCopy(node) : new Text(textOf(node));
    if (child) copy.append(child);
  }
  return copy;
}

const textOf = ({ nodeType, textContent }: Node): string =>
  nodeType === Node.TEXT_NODE ? (textContent ?? '') : '';

/** Programs for documents know few ways to write a colour. */
function setColour(copy: Element, name: string, style: CSSStyleDeclaration): void {
  const [colour, alpha] = plainColour(style.getPropertyValue(name));
  const share = alpha * Number(style.getPropertyValue(`${name}-opacity`) || 1);
  copy.setAttribute(name, share === 0 ? 'none' : colour);
  if (share > 0 && share < 1) copy.setAttribute(`${name}-opacity`, share.toFixed(2));
}

/**
 * Any colour that the browser knows, and how solid it is.
 *
 * @example plainColour('rgb(0 0 255 / 0.5)') // ['#0000ff', 0.5]
 */
export function plainColour(written: string): readonly [colour: string, alpha: number] {
  if (written === 'none' || written === '') return ['none', 0];
  pen ??= penToRead();
  pen.clearRect(0, 0, 1, 1);
  pen.fillStyle = written;
  pen.fillRect(0, 0, 1, 1);
  const [red = 0, green = 0, blue = 0, alpha = 0] = pen.getImageData(0, 0, 1, 1).data;
  const hex = [red, green, blue].map((part) => part.toString(16).padStart(2, '0')).join('');
  return [`#${hex}`, alpha / 255];
}

let pen: CanvasRenderingContext2D | undefined;

/** Of one dot, and kept: a drawing has hundreds of colours to read. */
function penToRead(): CanvasRenderingContext2D {
  const canvas = Document.prototype.createElement.call(document, 'canvas') as HTMLCanvasElement;
  canvas.width = canvas.height = 1;
  return canvas.getContext('2d', { willReadFrequently: true })!;
}
