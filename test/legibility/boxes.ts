// Reads where every visible text and every line of axes stands in a drawn element, as plain boxes.

/** In px of the window. */
export interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** One line of one text. */
export interface TextBox {
  readonly text: string;
  /** The space that its letters take, without the leading of its font. */
  readonly ink: Box;
  /** As it is seen, after any scaling of the drawing. */
  readonly sizePx: number;
  readonly drawn: boolean;
  /** Whether its letters have an edge in the colour of the ground, which interrupts what lies behind. */
  readonly halo: boolean;
  /** What cuts it off, without a way to scroll to the rest; undefined where nothing does. */
  readonly clippedBy: string | undefined;
}

export interface LineBox {
  readonly kind: string;
  readonly box: Box;
}

/** What a drawing's text must not touch: every line that stands for an axis, a frame or a limit. */
export const AXIS_LINES: readonly string[] = [
  'zero',
  'base',
  'axis',
  'frame',
  'tick',
  'target',
  'average',
  'limits',
  'mean',
  'break',
  'unit-break',
  'axis-break',
  'price-line',
];

/** Lines behind a text are interrupted by its halo; without one it must not touch them either. */
export const GRID_LINES: readonly string[] = ['grid', 'event', 'leader'];

/** Every visible text below the root, folded parts as far as they are open. */
export function textsOf(root: ParentNode): readonly TextBox[] {
  const read = reader();
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const texts: TextBox[] = [];
  while (walker.nextNode()) texts.push(...read(walker.currentNode as Text));
  return texts;
}

/** Every line below the root that has one of these classes; a path gives a box for each straight piece. */
export const linesOf = (root: ShadowRoot, kinds: readonly string[]): readonly LineBox[] =>
  kinds.flatMap((kind) =>
    [...root.querySelectorAll(`[part='chart'] .${kind}`)]
      .filter((shape) => shape instanceof SVGGeometryElement)
      .filter((shape) => shape.checkVisibility(SEEN))
      .flatMap((shape) => piecesOf(shape).map((box) => ({ kind, box }))),
  );

/** Whatever is transparent or hidden is not seen either. */
const SEEN = { opacityProperty: true, visibilityProperty: true };

/** What is hidden until it is found has boxes of its own, but is not seen. */
const NO_TEXT = 'style, script, title, desc, option, [hidden]';

interface Style {
  readonly font: string;
  readonly fontPx: number;
  readonly halo: boolean;
}

/** What stands between an element and the reader. */
interface Room {
  readonly seen: boolean;
  /** What cuts off, from the inside out. */
  readonly clips: readonly {
    readonly name: string;
    readonly box: Box;
    readonly scrolls: boolean;
  }[];
}

/** Reads text nodes; remembers the styles and rooms of their elements. */
function reader(): (node: Text) => readonly TextBox[] {
  const rooms = new Map<Element, Room>();
  const context = document.createElement('canvas').getContext('2d')!;
  const roomOf = (element: Element | null): Room => {
    if (!element) return { seen: true, clips: [] };
    const known = rooms.get(element);
    if (known) return known;
    const room = roomWithin(element, roomOf(element.parentElement));
    rooms.set(element, room);
    return room;
  };
  return (node) => {
    const text = node.data.replace(/\s+/g, ' ').trim();
    const element = node.parentElement;
    if (text === '' || !element || element.closest(NO_TEXT)) return [];
    if (!element.checkVisibility(SEEN)) return [];
    const room = roomOf(element);
    if (!room.seen) return [];
    const style = styleOf(element);
    context.font = style.font;
    const metrics = context.measureText(text);
    // Firefox lays out what is off-screen for a rectangle, but not for a matrix.
    const rects = lineRectsOf(node);
    const svg = element instanceof SVGElement ? element.ownerSVGElement : null;
    const sizePx = style.fontPx * (svg?.getScreenCTM()?.a ?? 1);
    return rects.flatMap((rect) => {
      const cut = cutTo(inkOf(rect, metrics), room);
      return cut ? [{ text, sizePx, drawn: svg !== null, halo: style.halo, ...cut }] : [];
    });
  };
}

function styleOf(element: Element): Style {
  const { fontStyle, fontWeight, fontSize, fontFamily, paintOrder, stroke, strokeWidth } =
    getComputedStyle(element);
  return {
    font: `${fontStyle} ${fontWeight} ${fontSize} ${fontFamily}`,
    fontPx: parseFloat(fontSize),
    halo: paintOrder.startsWith('stroke') && stroke !== 'none' && parseFloat(strokeWidth) >= 2,
  };
}

function roomWithin(element: Element, outside: Room): Room {
  const { overflowX, overflowY, clipPath } = getComputedStyle(element);
  // The house's way to write for listeners only.
  if (clipPath !== 'none') return { seen: false, clips: [] };
  const isOpen = overflowX === 'visible' && overflowY === 'visible';
  // Only the drawing itself is an SVG element that could cut off, and it does not.
  if (isOpen || element instanceof SVGElement) return outside;
  const name = element.getAttribute('part') ?? (element.className || element.localName);
  const scrolls = [overflowX, overflowY].some((way) => way === 'auto' || way === 'scroll');
  const clip = { name, box: boxOf(element.getBoundingClientRect()), scrolls };
  return { seen: outside.seen, clips: [clip, ...outside.clips] };
}

/** What of a box is in sight; undefined where it must be scrolled to. */
function cutTo(ink: Box, { clips }: Room): Pick<TextBox, 'ink' | 'clippedBy'> | undefined {
  for (const { name, box, scrolls } of clips) {
    if (!scrolls && !contains(box, ink)) return { ink, clippedBy: name };
    if (!scrolls) continue;
    if (ink.left >= box.right || ink.right <= box.left) return undefined;
    if (ink.top >= box.bottom || ink.bottom <= box.top) return undefined;
    // What can be scrolled to is not lost; what lies beyond the edge is not in the way of others.
    ink = {
      left: Math.max(ink.left, box.left),
      right: Math.min(ink.right, box.right),
      top: Math.max(ink.top, box.top),
      bottom: Math.min(ink.bottom, box.bottom),
    };
  }
  return { ink, clippedBy: undefined };
}

/** Letters are rounded to whole px, so that one px over an edge is not seen. */
export const contains = (outer: Box, inner: Box, tolerancePx = 1): boolean =>
  inner.left >= outer.left - tolerancePx &&
  inner.right <= outer.right + tolerancePx &&
  inner.top >= outer.top - tolerancePx &&
  inner.bottom <= outer.bottom + tolerancePx;

/** A rectangle for each line of the text: the browser may give several for one line. */
function lineRectsOf(node: Text): readonly Box[] {
  const range = document.createRange();
  range.selectNodeContents(node);
  const lines: Box[] = [];
  for (const rect of range.getClientRects()) {
    if (rect.width === 0) continue;
    const last = lines.at(-1);
    if (last && Math.abs(last.top - rect.top) < 1) {
      lines[lines.length - 1] = {
        ...boxOf(rect),
        left: Math.min(last.left, rect.left),
        right: Math.max(last.right, rect.right),
      };
    } else lines.push(boxOf(rect));
  }
  return lines;
}

/** A font leaves room above and below for accents and tails; only what the letters of this text use can collide. */
function inkOf(rect: Box, metrics: TextMetrics): Box {
  const { fontBoundingBoxAscent: ascent, fontBoundingBoxDescent: descent } = metrics;
  const scale = (rect.bottom - rect.top) / (ascent + descent);
  const baseline = rect.top + ascent * scale;
  return {
    left: rect.left,
    right: rect.right,
    top: baseline - metrics.actualBoundingBoxAscent * scale,
    bottom: baseline + metrics.actualBoundingBoxDescent * scale,
  };
}

const boxOf = ({ left, right, top, bottom }: DOMRect): Box => ({ left, right, top, bottom });

/** The straight pieces of a shape that are level or upright. */
function piecesOf(shape: SVGGeometryElement): readonly Box[] {
  const matrix = shape.getScreenCTM();
  if (!matrix) return [];
  const ends = endsOf(shape).map((piece) => piece.map((end) => end.matrixTransform(matrix)));
  return ends
    .map(([from, to]) => ({
      left: Math.min(from!.x, to!.x),
      right: Math.max(from!.x, to!.x),
      top: Math.min(from!.y, to!.y),
      bottom: Math.max(from!.y, to!.y),
    }))
    .filter(({ left, right, top, bottom }) => right - left < 0.5 || bottom - top < 0.5);
}

/** The two ends of each straight piece of a line, a rectangle or a path, in units of the drawing. */
function endsOf(shape: SVGGeometryElement): readonly (readonly DOMPoint[])[] {
  if (shape instanceof SVGLineElement) {
    const { x1, y1, x2, y2 } = shape;
    return [[point(x1.baseVal.value, y1.baseVal.value), point(x2.baseVal.value, y2.baseVal.value)]];
  }
  if (shape instanceof SVGRectElement) {
    const [x, y] = [shape.x.baseVal.value, shape.y.baseVal.value];
    const [width, height] = [shape.width.baseVal.value, shape.height.baseVal.value];
    return straightPieces(`M${x},${y}h${width}v${height}h${-width}Z`);
  }
  return straightPieces(shape.getAttribute('d') ?? '');
}

const point = (x: number, y: number): DOMPoint => new DOMPoint(x, y);

/** Curves are passed over: none of the lines that count has one. */
function straightPieces(d: string): readonly (readonly DOMPoint[])[] {
  const pieces: DOMPoint[][] = [];
  let [x, y, startX, startY] = [0, 0, 0, 0];
  for (const [, command, rest] of d.matchAll(/([a-zA-Z])([^a-zA-Z]*)/g)) {
    const numbers = [...rest!.matchAll(/-?\d*\.?\d+(?:e-?\d+)?/g)].map(([text]) => Number(text));
    const relative = command === command!.toLowerCase();
    const kind = command!.toUpperCase();
    const step = { M: 2, L: 2, H: 1, V: 1, Z: 0 }[kind];
    if (step === undefined) {
      [x, y] = [numbers.at(-2) ?? x, numbers.at(-1) ?? y];
      continue;
    }
    for (let at = 0; at === 0 || at < numbers.length; at += Math.max(1, step)) {
      const before = point(x, y);
      const dx = relative ? x : 0;
      const dy = relative ? y : 0;
      if (kind === 'Z') [x, y] = [startX, startY];
      else if (kind === 'V') y = dy + numbers[at]!;
      else x = dx + numbers[at]!;
      if (step === 2) y = dy + numbers[at + 1]!;
      if (kind === 'M' && at === 0) [startX, startY] = [x, y];
      else pieces.push([before, point(x, y)]);
    }
  }
  return pieces;
}
