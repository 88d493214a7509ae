// Tells what readers have in the place of a picture: what a page has put into the element, or declared as its root.

export interface Fallback {
  readonly hasFallback: boolean;
  /** Where a reader finds the figures. */
  readonly hasTable: boolean;
}

/** A card that the page has written into the shadow root of the element: what the element writes stands before it. */
export function declaredIn({ shadowRoot }: Element): Element | undefined {
  const last = shadowRoot?.lastElementChild;
  return last?.className === 'declared' ? last : undefined;
}

export function fallbackIn(host: Element): Fallback {
  // A template that is there came too late to be a shadow root.
  const shown = [...host.children].filter(
    ({ localName }) => !/^(script|template)$/.test(localName),
  );
  return {
    hasFallback: shown.length > 0 || !!declaredIn(host),
    hasTable: shown.some((each) => each.localName === 'table' || each.querySelector('table')),
  };
}
