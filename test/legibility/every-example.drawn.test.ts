// Tests that every text of every example can be read: at five widths and three densities, in light and dark.
// All findings of a widget are told at once, as a list to work through.
import { expect } from '@open-wc/testing';
import type { Density } from '../../src/core/chart/frame.js';
import { isChromium } from '../support/engine.js';
import { everyWidget, type ListedWidget } from '../support/every-widget.js';
import { expectConsole } from '../support/expect-console.js';
import { mount, type Mounted, unfoldAll, unmountAll, updated } from '../support/mount.js';
import { AXIS_LINES, GRID_LINES, linesOf, textsOf } from './boxes.js';
import { faultsOf } from './faults.js';

/** Pictures are laid out alike in all engines, and only texts are wider or narrower: other engines are asked for less. */
const WIDTHS_PX = isChromium ? [320, 400, 560, 700, 1100] : [320, 700];
const DENSITIES: readonly Density[] = ['compact', 'normal', 'spacious'];

/** What a page or a reader may ask of text (WCAG 1.4.12 has the spacing). */
const AROUND: readonly (readonly [string, string])[] = [
  ['the spacing of a reader', 'letter-spacing:.12em;word-spacing:.16em'],
  ['large text around it', 'font-size:22px'],
  ['small text around it', 'font-size:12px'],
];

type Named = readonly [name: string, mounted: Mounted<HTMLElement>];

for (const widget of await everyWidget()) {
  describe(`${widget.widget}, to read`, () => legible(widget));
}

function legible({ tag, examples }: ListedWidget): void {
  const consoleLines = expectConsole();
  let shown: readonly Named[] = [];
  before(async function () {
    this.timeout(60_000);
    const named = Object.entries(examples);
    // A few at a time, so that none waits longer than it may for those before it; they are resized all at once.
    for (let from = 0; from < named.length; from += 10) {
      const some = named.slice(from, from + 10).map(async ([name, { dataset }]) => {
        return [name, await mount(tag, { data: dataset })] as const;
      });
      shown = [...shown, ...(await Promise.all(some))];
    }
    consoleLines.take();
  });
  after(unmountAll);

  it('has no text that is small, on another, on a line, cut off or outside', async function () {
    this.timeout(120_000);
    const found = new Found();
    for (const density of DENSITIES) {
      for (const widthPx of WIDTHS_PX) {
        await arrange(shown, density, widthPx);
        found.add(shown, `${widthPx} ${density}`);
      }
    }
    found.expectNone();
  });

  for (const [around, style] of AROUND) {
    it(`has none with ${around}`, async function () {
      this.timeout(60_000);
      const found = new Found();
      for (const widthPx of [320, 700]) {
        await arrange(shown, 'normal', widthPx, style);
        found.add(shown, `${widthPx}`);
      }
      found.expectNone();
    });
  }

  // Colours move no text. That is shown here, so that what stands above holds in the dark too.
  it('has every text in the same place in the dark, in another colour', async () => {
    await arrange(shown, 'normal', 700);
    const light = looksOf(shown);
    document.documentElement.style.colorScheme = 'dark';
    try {
      const dark = looksOf(shown);
      expect(dark.places).to.deep.equal(light.places);
      expect(dark.colours).to.not.deep.equal(light.colours);
    } finally {
      document.documentElement.style.colorScheme = '';
    }
  });
}

/** Each fault with the places where it was found. */
class Found {
  readonly #lines = new Map<string, string[]>();

  add(shown: readonly Named[], where: string): void {
    for (const [name, { element }] of shown) {
      for (const fault of new Set(faultsOf(seen(element)))) {
        const line = `${name} › ${fault}`;
        this.#lines.set(line, [...(this.#lines.get(line) ?? []), where]);
      }
    }
  }

  expectNone(): void {
    const list = [...this.#lines].map(([line, where]) => `${line} @ ${where.join(', ')}`);
    expect(list.length, `\n${list.join('\n')}\n`).to.equal(0);
  }
}

interface Looks {
  readonly places: readonly string[];
  readonly colours: readonly string[];
}

const looksOf = (shown: readonly Named[]): Looks => ({
  places: shown.flatMap(([name, { element }]) =>
    textsOf(element.shadowRoot!).map(
      ({ text, ink, sizePx }) => `${name}: ${text} ${sizePx} ${Object.values(ink).join(' ')}`,
    ),
  ),
  colours: shown.map(([, { element }]) => getComputedStyle(element).color),
});

/** Folded parts are open: what they hold must be readable too, and nothing above them moves. */
async function arrange(
  shown: readonly Named[],
  density: Density,
  widthPx: number,
  around = '',
): Promise<void> {
  for (const [, { element, box }] of shown) {
    Object.assign(element, { density });
    box.style.cssText = `width:${widthPx}px;${around}`;
  }
  // The new width is observed in one frame and drawn in the next.
  for (let frame = 0; frame < 3; frame++) await new Promise(requestAnimationFrame);
  await Promise.all(shown.map(([, { element }]) => updated(element)));
  for (const [, { element }] of shown) {
    unfoldAll(element);
  }
}

const seen = (element: HTMLElement): Parameters<typeof faultsOf>[0] => ({
  widget: element.getBoundingClientRect(),
  texts: textsOf(element.shadowRoot!),
  axisLines: linesOf(element.shadowRoot!, AXIS_LINES),
  gridLines: linesOf(element.shadowRoot!, GRID_LINES),
});
