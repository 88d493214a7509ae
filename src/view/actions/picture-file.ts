// Makes a picture of a widget that stands alone: the drawing with its title, its number and sentence above it, and with
// source, licence and notes below it.
import { canvasContext } from '../canvas.js';
import { drawnGroup, newElement, plainColour } from './drawn-svg.js';

export interface PictureFile {
  readonly svg: string;
  readonly widthPx: number;
  readonly heightPx: number;
}

const EDGE_PX = 20;
/** Between a text and what comes after it. */
const GAP_PX = 6;
const LINE_SHARE = 1.35;
/** Of a legend: its sample, and the text beside it. */
const SAMPLE_PX = { width: 30, height: 16, text: 38 };

/** What stands above the drawing, in its order; a number and what stands beside it are two lines. */
const ABOVE = ['[part~=heading]', '[part~=subtitle]', '[part~=headline] strong', '[part~=headline] .figure > span:not([part])', '[part~=rating]', '[part~=standfirst]']; // prettier-ignore
/** Notes are one text as long as they are closed. */
const BELOW = ['[part~=vital] p', '[part~=source]', '[part~=notes]'];

/** A what-if has a drawing of its own, which belongs to what a person has set there. */
const UNFOLDED = ':not(.folded *)';

/** The one drawing of a widget; undefined where it has none, as a scorecard, or several. */
export function drawingIn({ shadowRoot }: HTMLElement): SVGSVGElement | undefined {
  const [first, ...others] =
    shadowRoot?.querySelectorAll<SVGSVGElement>(`svg[part~=chart]${UNFOLDED}`) ?? [];
  return others.length > 0 ? undefined : first;
}

/**
 * The picture as it is drawn now; undefined where the widget has no drawing, or several.
 *
 * @param area of the figures: it is told where the texts do not tell it
 */
export function pictureFile(widget: HTMLElement, area = ''): PictureFile | undefined {
  const root = widget.shadowRoot;
  const drawing = drawingIn(widget);
  if (!root || !drawing) return undefined;
  const page = new Sheet(Math.max(320, drawing.viewBox.baseVal.width));
  const above = ABOVE.flatMap((part) => [...root.querySelectorAll<HTMLElement>(part)]).filter(
    // A rating may stand beside the number and be found twice.
    (each, at, all) => all.findIndex((other) => seenText(other) === seenText(each)) === at,
  );
  above.forEach((each) => page.write(each));
  if (area !== '' && !above.some((each) => seenText(each).includes(area)))
    page.write(above.at(1) ?? above[0]!, area);
  for (const each of root.querySelectorAll(`:is([part~=chart], .legend)${UNFOLDED}`)) {
    if (each instanceof SVGSVGElement) page.draw(each);
    else each.querySelectorAll('li').forEach((entry) => page.explain(entry));
  }
  for (const part of BELOW)
    root
      .querySelectorAll<HTMLElement>(part)
      .forEach((each) => linesIn(each).forEach((line) => page.write(line)));
  const description = root.querySelector('[part~=summary]')?.textContent.trim() ?? '';
  return page.file({ title: seenText(above[0]!), description, ground: groundIn(root) });
}

/** Notes that are open are a list. */
function linesIn(part: HTMLElement): readonly HTMLElement[] {
  const entries = [...part.querySelectorAll('li')];
  return entries.length > 0 ? entries : [part];
}

/** What lies behind the drawing: its colours are made for it, light or dark. */
function groundIn(root: ShadowRoot): string {
  const probe = make('g', '', {}) as SVGElement;
  probe.style.color = 'var(--_ground)';
  root.querySelector('.own')!.append(probe);
  const [colour, alpha] = plainColour(getComputedStyle(probe).color);
  probe.remove();
  return alpha === 0 ? '#ffffff' : colour;
}

interface SheetFile {
  readonly title: string;
  readonly description: string;
  readonly ground: string;
}

/** A sheet that is written from the top down. */
class Sheet {
  readonly #widthPx: number;
  readonly #content: Element[] = [];
  readonly #pen = canvasContext()!;
  #y = EDGE_PX;

  constructor(widthPx: number) {
    this.#widthPx = widthPx;
  }

  /** The text of an element as it looks, in as many lines as it needs. */
  write(element: HTMLElement, text = seenText(element), left = 0): void {
    if (text === '') return;
    const style = getComputedStyle(element);
    const { fontSize, fontWeight, fontFamily } = style;
    this.#pen.font = `${fontWeight} ${fontSize} ${fontFamily}`;
    const sizePx = parseFloat(fontSize);
    const [fill] = plainColour(style.color);
    for (const line of this.#linesOf(text, this.#widthPx - left)) {
      this.#y += sizePx;
      this.#add('text', line, {
        ...{ x: EDGE_PX + left, y: this.#y, fill },
        ...{ 'font-size': sizePx, 'font-weight': fontWeight, 'font-family': fontFamily },
      });
      this.#y += sizePx * (LINE_SHARE - 1);
    }
    this.#y += GAP_PX;
  }

  draw(drawing: SVGSVGElement): void {
    const { x, y, height } = drawing.viewBox.baseVal;
    this.#y += GAP_PX;
    this.#place(drawing, EDGE_PX - x, this.#y - y);
    this.#y += height + GAP_PX;
  }

  /** An entry of a legend. */
  explain(entry: HTMLElement): void {
    const sample = entry.querySelector('svg');
    if (sample) this.#place(sample, EDGE_PX, this.#y);
    this.write(entry, seenText(entry), sample ? SAMPLE_PX.text : 0);
  }

  file({ title, description, ground }: SheetFile): PictureFile {
    const [widthPx, heightPx] = [this.#widthPx + 2 * EDGE_PX, Math.ceil(this.#y + EDGE_PX)];
    const root = make('svg', '', {
      ...{ width: widthPx, height: heightPx, viewBox: `0 0 ${widthPx} ${heightPx}` },
      ...{ role: 'img', 'aria-labelledby': 'title description' },
    });
    root.append(
      make('title', title, { id: 'title' }),
      make('desc', description, { id: 'description' }),
      make('rect', '', { width: widthPx, height: heightPx, fill: ground }),
      ...this.#content,
    );
    return { svg: new XMLSerializer().serializeToString(root), widthPx, heightPx };
  }

  #place(drawing: SVGSVGElement, x: number, y: number): void {
    const group = drawnGroup(drawing);
    group.setAttribute('transform', `translate(${x} ${y})`);
    this.#content.push(group);
  }

  #add(name: string, text: string, attributes: Readonly<Record<string, string | number>>): void {
    this.#content.push(make(name, text, attributes));
  }

  #linesOf(text: string, mostPx: number): readonly string[] {
    const lines = [''];
    for (const word of text.split(' ')) {
      const longer = `${lines.at(-1)!} ${word}`.trim();
      if (lines.at(-1) === '' || this.#pen.measureText(longer).width <= mostPx)
        lines[lines.length - 1] = longer;
      else lines.push(word);
    }
    return lines;
  }
}

function make(
  name: string,
  text: string,
  attributes: Readonly<Record<string, string | number>>,
): Element {
  const made = newElement(name);
  made.textContent = text;
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, String(value));
  return made;
}

/** Without what is for screen readers alone, and without drawings. */
function seenText(element: HTMLElement): string {
  const copy = element.cloneNode(true) as HTMLElement;
  copy
    .querySelectorAll('.unseen, svg, summary, [hidden]:not([hidden=until-found])')
    .forEach((each) => each.remove());
  return copy.textContent.replace(/\s+/g, ' ').trim();
}

/** Sharp on paper too. */
const PAPER_DOTS = 3;

/**
 * The same picture as a PNG.
 *
 * @param dots so many to a px
 * @throws Error where the browser cannot draw it
 */
export async function pictureBytes(
  { svg, widthPx, heightPx }: PictureFile,
  dots = PAPER_DOTS,
): Promise<Blob> {
  const address = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }));
  try {
    const image = new Image();
    image.src = address;
    await image.decode();
    const pen = canvasContext()!;
    const { canvas } = pen;
    [canvas.width, canvas.height] = [widthPx * dots, heightPx * dots];
    pen.drawImage(image, 0, 0, canvas.width, canvas.height);
    return await new Promise((done, fail) =>
      canvas.toBlob((blob) => (blob ? done(blob) : fail(new Error('no picture'))), 'image/png'),
    );
  } finally {
    URL.revokeObjectURL(address);
  }
}
