// Holds every example against axe in views that cover each pair of a ground, a language and a width, with every part
// open: light, dark and forced colours; English and Welsh; 320 and 1280 px.
import { expect } from '@open-wc/testing';
import { executeServerCommand } from '@web/test-runner-commands';
import 'axe-core/axe.min.js';
import type { AxeResults } from 'axe-core';
import { everyWidget, type ListedWidget } from './support/every-widget.js';
import { expectConsole } from './support/expect-console.js';
import { mount, unfoldWithSound, unmountAll, updated } from './support/mount.js';
import { pointsWritten } from './support/points.js';

declare const axe: { run(element: Element): Promise<AxeResults> };

const LIGHT = { 'prefers-color-scheme': 'light' };
const DARK = { 'prefers-color-scheme': 'dark' };
const FORCED = { 'forced-colors': 'active' };

type View = readonly [name: string, medium: object, lang: string, widthPx: number];
const VIEWS: readonly View[] = [
  ['light', LIGHT, 'en', 320],
  ['light', LIGHT, 'cy', 1280],
  ['dark', DARK, 'en', 1280],
  ['dark', DARK, 'cy', 320],
  ['forced colours', FORCED, 'en', 320],
  ['forced colours', FORCED, 'cy', 1280],
];

/**
 * A best practice of axe wants text that is seen in each head. Where rows are stacked, nobody sees the heads: they are
 * heard by the names that they have for it.
 */
const isHeardHead = (id: string, html: string): boolean =>
  id === 'empty-table-header' && /^<th [^>]*aria-label="\p{L}/u.test(html);

const consoleLines = expectConsole();
afterEach(async () => {
  unmountAll();
  await executeServerCommand('emulate', {});
});

for (const widget of await everyWidget()) {
  describe(`${widget.widget}, by axe`, function () {
    this.timeout(120_000);
    for (const view of VIEWS) {
      const [name, , lang, widthPx] = view;
      it(`breaks no rule in ${name}, ${lang}, ${widthPx} px`, () => expectNothing(widget, view));
    }
  });
}

async function expectNothing({ tag, examples }: ListedWidget, view: View): Promise<void> {
  const [, medium, lang, widthPx] = view;
  const { isDone } = await executeServerCommand<{ isDone: boolean }, object>('emulate', medium);
  expect(isDone, 'the browser has this medium').to.equal(true);
  const found: string[] = [];
  // One after the other: what stands twice on a page would be told of all.
  for (const [name, { dataset }] of Object.entries(examples)) {
    const { element } = await mount(tag, { data: dataset, lang }, { widthPx });
    const explored = element.shadowRoot!.querySelector('.explore');
    // A picture of nothing has none.
    if (explored) await pointsWritten(element).catch(() => undefined);
    await unfoldWithSound(element);
    await updated(element);
    const { violations } = await axe.run(element);
    found.push(
      ...violations.flatMap(({ id, nodes }) =>
        nodes
          .filter(({ html }) => !isHeardHead(id, html))
          .map(({ html }) => `${name}: ${id}: ${html.slice(0, 200)}`),
      ),
    );
    unmountAll();
  }
  consoleLines.take();
  expect(found).to.deep.equal([]);
}
