// Holds every example, with every part open, against a second engine beside axe: IBM's Equal Access, with its rules for
// WCAG 2.2. A view is English or Welsh, and 320 or 1280 px wide.
//
// Its rules take a second for each view. Two views whose elements and attributes are the same, but for words and numbers,
// are the same to them: each shape is checked once. A ground changes no element, which has a test here; its colours are
// held by axe in each ground, and by test/legibility/contrast.test.ts.
import { expect } from '@open-wc/testing';
import { executeServerCommand } from '@web/test-runner-commands';
import 'accessibility-checker-engine/ace-window.js';
import { everyWidget, type ListedWidget } from './support/every-widget.js';
import { expectConsole } from './support/expect-console.js';
import { mount, part, unfoldWithSound, unmountAll, updated } from './support/mount.js';
import { pointsWritten } from './support/points.js';
import { waitUntil } from './support/wait-until.js';

interface Result {
  readonly ruleId: string;
  readonly value: readonly [string, string];
  readonly message: string;
  readonly snippet: string;
}

declare const ace_ibma: {
  Checker: new () => {
    check(element: Element, rules: readonly string[]): Promise<{ results: readonly Result[] }>;
  };
};

/** Why: docs/accessibility.md. */
const EXCEPTIONS: readonly string[] = ['table_caption_empty'];

const LANGS = ['en', 'cy'] as const;
const WIDTHS_PX = [320, 1280] as const;
const GROUNDS = [
  { 'prefers-color-scheme': 'light' },
  { 'prefers-color-scheme': 'dark' },
  { 'forced-colors': 'active' },
] as const;

/** What the engine is sure of. */
async function violationsOf(element: Element): Promise<readonly string[]> {
  const { results } = await new ace_ibma.Checker().check(element, ['WCAG_2_2']);
  expect(results.length).to.be.above(20);
  return results
    .filter(
      ({ value, ruleId }) => value.join(' ') === 'VIOLATION FAIL' && !EXCEPTIONS.includes(ruleId),
    )
    .map(({ ruleId, message, snippet }) => `${ruleId}: ${message} ${snippet.slice(0, 200)}`);
}

/** Its words are one sign and its numbers none; what draws lines says nothing to the engine. */
const shapeOf = ({ shadowRoot }: Element): string =>
  shadowRoot!.innerHTML
    .replace(/<!--.*?-->/g, '')
    .replace(/ (aria-label|title|d|style|lang|points|transform)="[^"]+"/g, ' $1')
    .replace(/>[^<]*[^<\s][^<]*</g, '>t<')
    .replace(/[\d.,-]+/g, '');

const consoleLines = expectConsole();
afterEach(async () => {
  unmountAll();
  await executeServerCommand('emulate', {});
});

for (const widget of await everyWidget()) {
  describe(`${widget.widget}, by a second engine`, function () {
    this.timeout(300_000);
    it('breaks no rule in English and Welsh, at 320 and 1280 px', () => expectNothing(widget));
    it('has the same elements on light and dark grounds and where colours are forced', () =>
      expectOneShape(widget));
  });
}

async function opened({ tag }: ListedWidget, dataset: unknown, lang: string, widthPx: number) {
  const mounted = await mount(tag, { data: dataset, lang }, { widthPx });
  const { element } = mounted;
  const explored = element.shadowRoot!.querySelector('.explore');
  // A picture of nothing has none.
  if (explored) await pointsWritten(element).catch(() => undefined);
  await unfoldWithSound(element);
  await updated(element);
  return mounted;
}

async function expectNothing(widget: ListedWidget): Promise<void> {
  const found: string[] = [];
  const shapes = new Set<string>();
  for (const [name, { dataset }] of Object.entries(widget.examples)) {
    for (const lang of LANGS) {
      for (const widthPx of WIDTHS_PX) {
        const { element, box } = await opened(widget, dataset, lang, widthPx);
        const shape = shapeOf(element);
        if (!shapes.has(shape)) {
          const violations = await violationsOf(box);
          found.push(...violations.map((each) => `${name}, ${lang}, ${widthPx} px: ${each}`));
        }
        shapes.add(shape);
        unmountAll();
      }
    }
  }
  consoleLines.take();
  expect(found).to.deep.equal([]);
  // Most examples differ in more than words.
  expect(shapes.size).to.be.above(Object.keys(widget.examples).length / 2);
}

async function expectOneShape(widget: ListedWidget): Promise<void> {
  const names = Object.keys(widget.examples);
  const elements = await Promise.all(
    Object.values(widget.examples).map(
      async ({ dataset }) => (await opened(widget, dataset, 'en', 640)).element,
    ),
  );
  const light = elements.map(shapeOf);
  for (const ground of GROUNDS) {
    const { isDone } = await executeServerCommand<{ isDone: boolean }, object>('emulate', ground);
    expect(isDone, 'the browser has this medium').to.equal(true);
    await Promise.all(elements.map(updated));
    expect(names.filter((_, at) => shapeOf(elements[at]!) !== light[at])).to.deep.equal([]);
  }
  consoleLines.take();
}

describe('the second engine', () => {
  it('finds what is wrong within a widget', async () => {
    const data = { title: 'Homes', parts: [{ name: 'Inside', value: 60 }] };
    const { element, box } = await mount('council-placement-mix', { data });
    await waitUntil(() => part(element, 'chart'));
    expect(await violationsOf(box)).to.deep.equal([]);
    const image = document.createElement('img');
    image.src = 'data:image/gif;base64,R0lGODlhAQABAAAAACwAAAAAAQABAAA=';
    part(element, 'heading')!.after(image);
    const found = await violationsOf(box);
    expect(found.map((each) => each.replace(/:.*/, ''))).to.deep.equal(['img_alt_valid']);
  });
});
