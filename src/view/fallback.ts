// Tells what readers have in the place of a picture: what a page has put into the element.

export interface Fallback {
  readonly hasFallback: boolean;
  /** Where a reader finds the figures. */
  readonly hasTable: boolean;
}

export function fallbackIn(host: Element): Fallback {
  const shown = [...host.children].filter(({ localName }) => localName !== 'script');
  return {
    hasFallback: shown.length > 0,
    hasTable: shown.some((each) => each.localName === 'table' || each.querySelector('table')),
  };
}
