// Describes a legend: a sample of what is drawn beside what it means. It is only for the eye: without its samples it says
// nothing that the groups of points do not say.
import { type Content, type Described, node } from './nodes.js';

/** A legend, or nothing where there are no entries. Each sample has 30 by 16 px. */
export const legendView = <E extends { readonly text: string }>(
  entries: readonly E[],
  sample: (entry: E) => readonly Content[],
): Described | undefined =>
  entries.length === 0
    ? undefined
    : node(
        'ul',
        { class: 'legend small', 'aria-hidden': 'true' },
        entries.map((entry) =>
          node('li', {}, [sampleView(sample(entry)), node('span', {}, entry.text)]),
        ),
      );

const sampleView = (content: readonly Content[]): Described =>
  node('svg', { width: 30, height: 16, viewBox: '0 0 30 16' }, content);
