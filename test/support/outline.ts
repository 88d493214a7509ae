// Outlines the texts and shapes of a picture in a few lines, for snapshots that a person can review.
// Numbers are whole px and long lists are cut, so that invisible changes do not alter it.
import { unfoldAll } from './mount.js';
import { roundedPath } from './paths.js';

const LONGEST = 240;

const cut = (text: string): string =>
  text.length > LONGEST ? `${text.slice(0, LONGEST)}… (${text.length})` : text;

const PLACES = ['x', 'y', 'width', 'x1', 'x2', 'y1', 'y2', 'cx', 'cy', 'transform'];

/** One line for each run of shapes of one kind: `text in values: 24 320 “0”; 24 267 “20”`. */
function shapes(svg: Element): readonly string[] {
  const runs: { readonly kind: string; readonly places: string[] }[] = [];
  // Grid lines and ticks are at the places of their labels.
  for (const shape of svg.querySelectorAll(
    ':is(path, line, circle, rect, text):not(.grid, .tick)',
  )) {
    const kind = kindOf(shape);
    if (runs.at(-1)?.kind !== kind) runs.push({ kind, places: [] });
    runs.at(-1)!.places.push(placeOf(shape));
  }
  return runs.map(({ kind, places }) => `  ${kind}: ${cut(places.join('; '))}`);
}

function kindOf(shape: Element): string {
  const group = shape.parentElement?.closest('g')?.getAttribute('class');
  const name = `${shape.localName} ${shape.getAttribute('class') ?? ''}`.trim();
  return group ? `${name} in ${group}` : name;
}

function placeOf(shape: Element): string {
  const places = PLACES.map((name) => shape.getAttribute(name)).filter((place) => place !== null);
  // A marker has its own test of shape; here only its place matters.
  const path = places.length === 0 ? [shape.getAttribute('d') ?? ''] : [];
  const lines = [...shape.querySelectorAll('tspan')];
  const at = [
    ...places,
    ...path,
    ...lines
      .slice(0, 1)
      .map(
        ({ attributes }) =>
          `${attributes.getNamedItem('x')?.value} ${attributes.getNamedItem('y')?.value}`,
      ),
  ];
  const text = lines.length > 0 ? lines.map((line) => words(line)).join(' ') : words(shape);
  return `${roundedPath(at.join(' ')).replace('translate', '')}${text ? ` “${text}”` : ''}`;
}

const words = (node: Element): string => (node.textContent ?? '').replace(/\s+/g, ' ').trim();

/** The texts and the drawing of the shadow root, in order. The table has its own test, and so has what is loaded when it is opened. */
export function outline(element: Element): string {
  unfoldAll(element);
  const parts = [
    ...element.shadowRoot!.querySelectorAll(
      "[part='heading'], p:not(.instructions, .points *, .sound *), li, [part='chart']",
    ),
  ];
  const lines = parts.flatMap((node) =>
    node.localName === 'svg'
      ? [`chart: ${node.getAttribute('width')} × ${node.getAttribute('height')}`, ...shapes(node)]
      : [`${node.closest('[part]')?.getAttribute('part') ?? node.localName}: ${words(node)}`],
  );
  // The snapshot is stored in a template literal, which a backtick would end.
  return lines.join('\n').replace(/[`\\$]/g, '?');
}
