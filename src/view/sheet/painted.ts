// Draws a sheet on a canvas, shape by shape. An image of its SVG would need `blob:` in the policy of the page, and would
// lack the fonts that the page has loaded.
import type { Attributes, Content, Described } from '../nodes.js';

/** What a shape inherits, and what it is where nothing is said. */
const USUAL = {
  ...{ fill: '#000000', stroke: 'none', 'stroke-width': 1, 'stroke-dasharray': 'none' },
  ...{ 'stroke-linecap': 'butt', 'stroke-linejoin': 'miter', 'paint-order': 'normal' },
  ...{ 'fill-opacity': 1, 'stroke-opacity': 1, 'text-anchor': 'start', 'letter-spacing': 'normal' },
  ...{ 'font-size': 16, 'font-weight': 400, 'font-style': 'normal', 'font-family': 'sans-serif' },
};

interface Paint {
  readonly pen: CanvasRenderingContext2D;
  readonly look: Attributes;
  /** How solid what is around it is. */
  readonly alpha: number;
}

/** All of a sheet, in the px of the pen. */
export const paint = (pen: CanvasRenderingContext2D, sheet: Described): void =>
  paintAll([sheet], { pen, look: USUAL, alpha: 1 });

function paintAll(content: Described['content'], around: Paint): void {
  // What an element writes itself is not of a sheet.
  if (typeof content === 'function') return;
  for (const each of content) if (each && typeof each !== 'string') paintOne(each, around);
}

function paintOne(element: Described, around: Paint): void {
  const { name, attributes, content } = element;
  const { pen } = around;
  const own = within(attributes, around);
  const found = /^translate\((\S+?)(?:[ ,]+(\S+))?\)$/.exec(String(attributes['transform'] ?? ''));
  const x = found?.[1] ?? 0;
  const y = found?.[2] ?? 0;
  pen.save();
  pen.translate(Number(x), Number(y));
  if (name === 'text') paintText(element, own);
  else if (/^(svg|g)$/.test(name)) paintAll(content, own);
  else paintShape(pathOf(name, attributes), own);
  pen.restore();
}

function within(attributes: Attributes, { pen, look, alpha }: Paint): Paint {
  const said = Object.entries(attributes).filter(
    ([name, value]) => name in USUAL && value !== undefined,
  );
  const own = { ...look, ...Object.fromEntries(said) };
  return { pen, look: own, alpha: alpha * Number(attributes['opacity'] ?? 1) };
}

/** Titles and descriptions have none. */
function pathOf(name: string, attributes: Attributes): Path2D {
  const at = (key: string): number => Number(attributes[key] ?? 0);
  const path = new Path2D(name === 'path' ? String(attributes['d']) : undefined);
  if (name === 'rect') path.roundRect(at('x'), at('y'), at('width'), at('height'), at('rx'));
  if (name === 'circle') path.arc(at('cx'), at('cy'), at('r'), 0, 2 * Math.PI);
  if (name === 'line') {
    path.moveTo(at('x1'), at('y1'));
    path.lineTo(at('x2'), at('y2'));
  }
  return path;
}

function paintShape(path: Path2D, own: Paint): void {
  const { pen } = own;
  inOrder(
    own,
    () => pen.fill(path),
    () => pen.stroke(path),
  );
}

function inOrder({ pen, look, alpha }: Paint, fill: () => void, stroke: () => void): void {
  const filled = (): void => {
    if (look['fill'] === 'none') return;
    pen.fillStyle = String(look['fill']);
    pen.globalAlpha = alpha * Number(look['fill-opacity']);
    fill();
  };
  const stroked = (): void => {
    if (look['stroke'] === 'none') return;
    pen.strokeStyle = String(look['stroke']);
    pen.globalAlpha = alpha * Number(look['stroke-opacity']);
    pen.lineWidth = Number(look['stroke-width']);
    pen.lineCap = look['stroke-linecap'] as CanvasLineCap;
    pen.lineJoin = look['stroke-linejoin'] as CanvasLineJoin;
    pen.miterLimit = 4; // of SVG
    pen.setLineDash(numbersIn(look['stroke-dasharray']));
    stroke();
  };
  const isStrokedFirst = String(look['paint-order']).startsWith('stroke');
  (isStrokedFirst ? [stroked, filled] : [filled, stroked]).forEach((each) => each());
}

const numbersIn = (text: unknown): number[] => (String(text).match(/[\d.]+/g) ?? []).map(Number);

/** A piece of a text that looks the same; one with a place begins a line. */
interface Run {
  readonly text: string;
  readonly own: Paint;
  readonly at: Attributes;
}

function paintText(element: Described, own: Paint): void {
  let [x, y] = [0, 0];
  for (const line of linesOf(runsOf(element, own))) {
    const { at, own: first } = line[0]!;
    const shift = parseFloat(String(at['dy'] ?? 0)) * Number(first.look['font-size']);
    [x, y] = [Number(at['x'] ?? x), Number(at['y'] ?? y) + shift];
    const widths = line.map(widthOf);
    const widthPx = widths.reduce((sum, each) => sum + each, 0);
    const anchor = first.look['text-anchor'];
    let left = x - (anchor === 'end' ? widthPx : anchor === 'middle' ? widthPx / 2 : 0);
    line.forEach((run, i) => {
      paintRun(run, left, y);
      left += widths[i]!;
    });
  }
}

function runsOf({ attributes, content }: Described, own: Paint): readonly Run[] {
  let at = attributes;
  return (content as readonly Content[]).flatMap((each): readonly Run[] => {
    if (!each) return [];
    if (typeof each !== 'string') return runsOf(each, within(each.attributes, own));
    const run = { text: each.replace(/\s+/g, ' '), own, at };
    at = {};
    return [run];
  });
}

function linesOf(runs: readonly Run[]): readonly (readonly Run[])[] {
  const lines: Run[][] = [];
  for (const run of runs)
    if (lines.length === 0 || run.at['x'] !== undefined) lines.push([run]);
    else lines.at(-1)!.push(run);
  return lines;
}

function setFont({ pen, look }: Paint): void {
  const [style, weight, size, family] = ['style', 'weight', 'size', 'family'].map((each) =>
    String(look[`font-${each}`]),
  );
  pen.font = `${style} ${weight} ${size}px ${family}`;
  // As in an SVG: else letters keep to whole dots, and a long line is drawn wider or narrower.
  pen.textRendering = 'geometricPrecision';
  const spacing = look['letter-spacing'];
  pen.letterSpacing = spacing === 'normal' ? '0px' : `${parseFloat(String(spacing))}px`;
}

function widthOf({ text, own }: Run): number {
  setFont(own);
  return own.pen.measureText(text).width;
}

function paintRun({ text, own }: Run, x: number, y: number): void {
  setFont(own);
  const { pen } = own;
  inOrder(
    own,
    () => pen.fillText(text, x, y),
    () => pen.strokeText(text, x, y),
  );
}
