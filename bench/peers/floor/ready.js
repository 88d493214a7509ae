// The floor: what no library can go below. The marks are a ready text, made before the page is measured.

/** Shows an SVG text. */
export function draw(element, svg) {
  element.innerHTML = svg;
  return { update: (next) => void (element.innerHTML = next) };
}
