// Says where an element stands in the px that a pointer is told in, also where the page has zoomed it (`zoom`).

/** Without it (Safari, and others until 2024) a browser gives boxes in px of what is zoomed, and its pointer in px of the window. */
const knowsZoom = (): boolean => 'currentCSSZoom' in Element.prototype;

/** The box of an element, to compare with `clientX` and `clientY`. */
export function pointerBox(element: Element): DOMRectReadOnly {
  const box = element.getBoundingClientRect();
  if (knowsZoom()) return box;
  const zoom = zoomOf(element);
  return new DOMRectReadOnly(box.x * zoom, box.y * zoom, box.width * zoom, box.height * zoom);
}

/** By its own style and those of all that it is in, as they are drawn. */
function zoomOf(element: Element): number {
  const own = parseFloat(getComputedStyle(element).zoom) || 1;
  const root = element.getRootNode();
  const host = root instanceof ShadowRoot ? root.host : null;
  const around = element.assignedSlot ?? element.parentElement ?? host;
  return around ? own * zoomOf(around) : own;
}
