// Says what is wrong with what was published of a snippet, and what the table of a guide says of it.

import { attributesIn, figures } from './snippets.mjs';

const secrets = `[${figures.series[0].values}]`;

/** What no snippet that we offer may do: show or hold the figures of its file, or leave readers with nothing. */
export function faultsOf({ kept, shown, said, saved }) {
  return [
    ...said,
    shown && `shows ${shown}`,
    saved.includes(secrets) && 'has the figures of the file in the page',
    !kept.some((each) => /^table|^link$/.test(each)) && 'leaves neither table nor link',
  ].filter(Boolean);
}

/** The attributes of elements that were written and are not in what was saved, each with its tag. */
export function lostAttributes(written, saved) {
  const kept = new Set(attributesIn(saved));
  return attributesIn(written)
    .filter((each) => !kept.has(each))
    .map((each) => `loses ${each}`);
}

/** The cell of a snippet that we offer. */
export const cellOf = ({ kept }) => kept.join(', ');

/** The cell of JSON in the page. */
export function jsonCell({ kept, shown, saved }) {
  if (shown) return '**all figures, as text**';
  return saved.includes(secrets)
    ? `${kept.join(', ')}; **all figures in the source**`
    : kept.join(', ');
}
