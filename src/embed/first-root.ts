// Gives an element that is not defined yet the width that it will have: a page is laid out before its script has come.

const STYLES = `
  :host { display: block; min-inline-size: 0 }
  canvas { display: block; inline-size: 40em; max-inline-size: 100%; block-size: 0 }
  div { container-type: inline-size }
`;

let made: CSSStyleSheet | undefined;

/** One for all; made where the first is needed, since a server that imports this has none. */
function sheet(): CSSStyleSheet {
  if (!made) {
    made = new CSSStyleSheet();
    made.replaceSync(STYLES);
  }
  return made;
}

/**
 * Puts into the element what every widget begins with, so that it is as wide in a box that is as wide as what it holds.
 * A widget takes this shadow root over, and empties it.
 */
export function addFirstRoot(host: HTMLElement): void {
  if (customElements.get(host.localName)) return;
  const root = host.attachShadow({ mode: 'open' });
  root.adoptedStyleSheets = [sheet()];
  const room = host.ownerDocument.createElement('div');
  room.append(host.ownerDocument.createElement('slot'));
  root.append(host.ownerDocument.createElement('canvas'), room);
}
