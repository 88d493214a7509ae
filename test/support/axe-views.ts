// Holds every example against axe in one language, with every part open: in light, dark and forced colours, at 320 and
// 1280 px.
import { expect } from '@open-wc/testing';
import { executeServerCommand } from '@web/test-runner-commands';
import 'axe-core/axe.min.js';
import type { AxeResults } from 'axe-core';
import { everyWidget, type ListedWidget } from './every-widget.js';
import { expectConsole } from './expect-console.js';
import { mount, unfoldWithSound, unmountAll, updated } from './mount.js';
import { pointsWritten } from './points.js';

declare const axe: { run(element: Element): Promise<AxeResults> };

const LIGHT = { 'prefers-color-scheme': 'light' };
const DARK = { 'prefers-color-scheme': 'dark' };
const FORCED = { 'forced-colors': 'active' };

interface View {
  readonly medium: object;
  readonly lang: string;
  readonly widthPx: number;
}

/**
 * A best practice of axe wants text that is seen in each head. Where rows are stacked, nobody sees the heads: they are
 * heard by the names that they have for it.
 */
const isHeardHead = (id: string, html: string): boolean =>
  id === 'empty-table-header' && /^<th [^>]*aria-label="\p{L}/u.test(html);

const GROUNDS = { light: LIGHT, dark: DARK, 'forced colours': FORCED };
const WIDTHS_PX = [320, 1280];

const consoleLines = expectConsole();

/** Defines a test of each widget on each ground and at each width. */
export async function holdAgainstAxe(lang: string): Promise<void> {
  afterEach(async () => {
    unmountAll();
    await executeServerCommand('emulate', {});
  });
  for (const widget of await everyWidget())
    describe(`${widget.widget}, by axe`, function () {
      this.timeout(120_000);
      for (const [name, medium] of Object.entries(GROUNDS))
        for (const widthPx of WIDTHS_PX)
          it(`breaks no rule in ${name}, ${lang}, ${widthPx} px`, () =>
            expectNothing(widget, { medium, lang, widthPx }));
    });
}

async function expectNothing(
  { tag, examples }: ListedWidget,
  { medium, lang, widthPx }: View,
): Promise<void> {
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
