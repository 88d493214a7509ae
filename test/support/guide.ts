// Holds sentences of docs/publishing.md to what the elements draw and tell.
import { expect } from '@open-wc/testing';
import type { Problem } from '../../src/core/data/problem.js';
import { type CouncilTag, mount, unfoldAll, unmountAll } from './mount.js';
import { problemText } from './problem-text.js';
import { recordConsole } from './recorders.js';

const page = await (await fetch('/docs/publishing.md')).text();

/** A test of a sentence, or a part of one, that the page has. */
export const says = (sentence: string, holds: () => void | Promise<void>): void => {
  it(sentence, async () => {
    expect(page).to.contain(sentence);
    await holds();
  });
};

export interface Drawn {
  /** All that a reader can open, each text on a line of its own. */
  readonly text: string;
  /** What the author is told, a problem a line. */
  readonly told: string;
  /** The table of figures: its heads, then its rows. */
  readonly rows: readonly (readonly string[])[];
  /** What stands in a part, such as `headline`. */
  readonly part: (name: string) => string;
  readonly root: ShadowRoot;
}

type Widget = HTMLElement & { readonly problems: readonly Problem[] };

const TEXTS =
  ':is(p, li, text, summary, caption, th, td, h2, [role=heading]):not(.points *, .unseen *)';
const clean = (node: Element | null): string =>
  (node?.textContent ?? '').replace(/\s+/g, ' ').trim();

/** The widget of this name with the dataset, drawn, opened and read; it stays until the test is over. */
export async function drawn(widget: string, data: object, more: object = {}): Promise<Drawn> {
  const log = recordConsole();
  try {
    const { element } = await mount(`council-${widget}` as CouncilTag, { data, ...more });
    return read(element);
  } finally {
    log.stop();
  }
}

afterEach(unmountAll);

function read(element: Widget): Drawn {
  unfoldAll(element);
  const root = element.shadowRoot!;
  const rows = [...root.querySelectorAll('table tr')];
  return {
    text: [...root.querySelectorAll(TEXTS)].map(clean).join('\n'),
    told: element.problems.map(problemText).join('\n'),
    rows: rows.map((row) => [...row.children].map(clean)),
    part: (name) => clean(root.querySelector(`[part='${name}']`)),
    root,
  };
}
