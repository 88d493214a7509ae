// Draws the picture beside the questions, and copies its table of figures.
import type { State } from '../../src/index.js';
import { figuresOf, textsOf } from '../page-snippet.js';
import type { TextTable } from '../../src/core/table/table-lines.js';
import { byId } from './by-id.js';

type Widget = HTMLElement & {
  data: unknown;
  readonly state: State;
  readonly updateComplete: Promise<boolean>;
};

let drawn = '';
let widget: Widget | undefined;

/** What is drawn now; undefined where nothing is. */
export const drawnWidget = (): HTMLElement | undefined => widget;

/** Its table of figures, in which nothing withheld stands; undefined where nothing is drawn. */
export async function showPicture(name: string, dataset: unknown): Promise<TextTable | undefined> {
  if (name === '' || dataset === undefined) {
    byId('picture').replaceChildren();
    widget = undefined;
    drawn = '';
    return undefined;
  }
  if (drawn !== name || !widget) {
    widget = document.createElement(`council-${name}`) as Widget;
    widget.setAttribute('heading-level', '3');
    byId('picture').replaceChildren(widget);
    drawn = name;
  }
  widget.data = dataset;
  await settled(widget);
  const table = figuresOf(widget);
  return table ? textsOf(table) : undefined;
}

/** A picture that is not of what is written now is pale until it is drawn anew. Returns whether there is one. */
export function dimPicture(isStale: boolean): boolean {
  const isPictured = widget !== undefined && widget.state !== 'failed';
  return byId('picture').toggleAttribute('data-stale', isStale && isPictured);
}

/** The table of figures is made after the picture. */
async function settled(element: Widget): Promise<void> {
  await element.updateComplete;
  for (let waits = 0; element.state === 'loading' && waits < 50; waits += 1)
    await new Promise((done) => setTimeout(done, 40));
  await element.updateComplete;
}

byId('widths').addEventListener('click', ({ target }) => {
  const button = (target as Element).closest<HTMLButtonElement>('button[data-width]');
  if (!button) return;
  byId('picture').dataset.width = button.dataset.width!;
  for (const each of byId('widths').querySelectorAll('button'))
    each.setAttribute('aria-pressed', String(each === button));
});
