// Tests that every mark of every example can be told from the ground, and every text read, in each theme (WCAG 2.2,
// 1.4.3 and 1.4.11): contrast is computed from the colours that the browser gives.
import { expect } from '@open-wc/testing';
import { executeServerCommand } from '@web/test-runner-commands';
import { contrast, type Rgb } from '../support/colours.js';
import { expectConsole } from '../support/expect-console.js';
import { everyWidget } from '../support/every-widget.js';
import { mount, unmountAll, updated } from '../support/mount.js';
import { adjacentPairs } from './adjacent.js';

type Rgba = readonly [red: number, green: number, blue: number, alpha: number];

const context = document.createElement('canvas').getContext('2d', { willReadFrequently: true })!;

/** Any colour that CSS writes. */
function rgbaOf(colour: string): Rgba {
  context.clearRect(0, 0, 1, 1);
  context.fillStyle = colour;
  context.fillRect(0, 0, 1, 1);
  const [red, green, blue, alpha] = context.getImageData(0, 0, 1, 1).data;
  return [red!, green!, blue!, alpha! / 255];
}

const over = (colour: Rgba, ground: Rgb, share = 1): Rgb => {
  const alpha = colour[3] * share;
  const part = (i: 0 | 1 | 2) => colour[i] * alpha + ground[i] * (1 - alpha);
  return [part(0), part(1), part(2)];
};

const opacityOf = (element: Element | null): number =>
  element ? parseFloat(getComputedStyle(element).opacity) * opacityOf(element.parentElement) : 1;

/** What says nothing by itself: the grid, air around texts, room for the pointer, the inside of rings. */
const SILENT = '.grid, .halo, .row, .core, .link, .leader, clipPath *, defs *, mask *';

/** What is light has an edge beside it, which is a mark too. */
const hasEdge = ({ nextElementSibling: next }: Element): boolean => next?.matches('.edge') ?? false;

/** The contrast of a mark with the ground: that of its edge or of its inside, whichever is clearer. */
function markContrast(mark: Element, ground: Rgb): number {
  const { fill, stroke, strokeWidth, fillOpacity, strokeOpacity } = getComputedStyle(mark);
  const share = opacityOf(mark);
  const of = (paint: string, opacity: string) =>
    paint === 'none'
      ? 1
      : contrast(over(rgbaOf(paint), ground, share * parseFloat(opacity)), ground);
  return Math.max(
    of(fill, fillOpacity),
    parseFloat(strokeWidth) > 0 ? of(stroke, strokeOpacity) : 1,
  );
}

/** The faint marks and texts of an element, each kind once. */
function faint(element: Element, ground: Rgb): readonly string[] {
  const root = element.shadowRoot!;
  const marks = [...root.querySelectorAll<SVGGraphicsElement>('svg :is(path, rect, circle, line)')]
    .filter((mark) => !mark.closest(SILENT) && mark.checkVisibility() && !hasEdge(mark))
    .filter((mark) => Math.max(mark.getBBox().width, mark.getBBox().height) > 0)
    .map((mark) => [`mark ${mark.parentElement!.getAttribute('class')} > ${mark.getAttribute('class')}`, markContrast(mark, ground), 3] as const); // prettier-ignore
  const texts = [...root.querySelectorAll<HTMLElement>('p, span, th, td, li, strong, summary, label')]
    .filter((text) => !text.closest('svg, .unseen, [aria-hidden]') && text.checkVisibility({ opacityProperty: true }))
    .filter((text) => !text.closest('label, button') && [...text.childNodes].some((child) => child instanceof Text && child.data.trim())) // prettier-ignore
    .map((text) => [`text ${text.className} ${text.getAttribute('part')} ${text.textContent.slice(0, 20)}`, contrast(over(rgbaOf(getComputedStyle(text).color), ground, opacityOf(text)), ground), 4.5] as const); // prettier-ignore
  const found = [...marks, ...texts].filter(([, ratio, least]) => ratio < least);
  return [
    ...new Map(found.map(([name, ratio]) => [name, `${name}: ${ratio.toFixed(2)}`])).values(),
  ];
}

/**
 * Where lines cross or are dense their points lie on one another, as do those of one row of figures: each line is told by
 * its course and its name. What they stand on is another thing.
 */
const isPoint = (mark: Element): boolean => mark.matches('.marker, circle');

const nameOf = (mark: Element): string =>
  `${mark.parentElement!.getAttribute('class')} > ${mark.getAttribute('class')}`;

/** The colours of the inside of a mark and of its edge, or of the edge that is drawn beside it. */
function coloursOf(mark: Element, ground: Rgb): readonly [inside: Rgb, edge: Rgb | undefined] {
  const { fill, fillOpacity } = getComputedStyle(mark);
  const edged = hasEdge(mark) ? mark.nextElementSibling! : mark;
  const { stroke, strokeWidth, strokeOpacity } = getComputedStyle(edged);
  const isEdged = stroke !== 'none' && parseFloat(strokeWidth) >= 1;
  return [
    over(rgbaOf(fill), ground, opacityOf(mark) * parseFloat(fillOpacity)),
    isEdged
      ? over(rgbaOf(stroke), ground, opacityOf(edged) * parseFloat(strokeOpacity))
      : undefined,
  ];
}

/**
 * Marks that touch and cannot be told apart: neither do their insides differ, nor is an edge of one of them seen beside
 * both. Only lightness counts, so that they are told apart in shades of grey too.
 */
function alike(element: Element, ground: Rgb): readonly string[] {
  const marks = [
    ...element.shadowRoot!.querySelectorAll<SVGGeometryElement>('svg :is(path, rect, circle)'),
  ]
    .filter((mark) => !mark.closest(SILENT) && !mark.matches('.edge') && mark.checkVisibility())
    .filter((mark) => !['none', 'rgba(0, 0, 0, 0)'].includes(getComputedStyle(mark).fill))
    .filter((mark) => Math.min(mark.getBBox().width, mark.getBBox().height) > 0);
  const pairs = adjacentPairs(marks).filter(
    ({ upper, lower }) => !(isPoint(upper) && isPoint(lower)),
  );
  const found = pairs.flatMap(({ upper, lower }) => {
    const [above, edge] = coloursOf(upper, ground);
    const [below, lowerEdge] = coloursOf(lower, ground);
    // A point may stand far within what it stands on, away from that one's edge.
    const near = isPoint(upper) ? [edge] : isPoint(lower) ? [lowerEdge] : [edge, lowerEdge];
    const edges = near.filter((each) => each !== undefined);
    const ratio = Math.max(
      contrast(above, below),
      ...edges.map((each) => Math.min(contrast(each, above), contrast(each, below))),
      // What is pale may be next to an edge of the ground: it has its own edge on its other sides.
      upper.matches('.apart') ? contrast(edge!, above) : 1,
    );
    return ratio < 3 ? [`${nameOf(upper)} on ${nameOf(lower)}: ${ratio.toFixed(2)}`] : [];
  });
  return [...new Set(found)];
}

const THEMES = {
  light: { 'prefers-color-scheme': 'light' },
  dark: { 'prefers-color-scheme': 'dark' },
  'forced colours': { 'forced-colors': 'active' },
  // A page in the dark is printed on white.
  paper: { media: 'print', 'prefers-color-scheme': 'light' },
} as const;

expectConsole();

describe('marks and texts', function () {
  this.timeout(120_000);
  before(() => {
    document.documentElement.style.colorScheme = 'light dark';
  });
  afterEach(async () => {
    unmountAll();
    await executeServerCommand('emulate', {});
  });
  after(() => {
    document.documentElement.style.colorScheme = '';
  });
  for (const [theme, media] of Object.entries(THEMES)) {
    for (const [what, faults] of [
      ['can be told from the ground', faint],
      ['can be told from what they touch', alike],
    ] as const)
      it(`${what}: ${theme}`, async () => {
        await executeServerCommand('emulate', media);
        const [red, green, blue] = rgbaOf(
          theme === 'forced colours' ? 'Canvas' : theme === 'dark' ? '#17191b' : '#ffffff',
        );
        const ground: Rgb = [red, green, blue];
        const all: string[] = [];
        for (const { tag, examples } of await everyWidget()) {
          for (const [name, { kind, dataset }] of Object.entries(examples)) {
            if (kind !== 'usual' && kind !== 'edge') continue;
            const { element } = await mount(tag, { data: dataset });
            await updated(element);
            all.push(...faults(element, ground).map((each) => `${tag}, ${name}: ${each}`));
            unmountAll();
          }
        }
        expect(all).to.deep.equal([]);
      });
  }
  it('finds points that look like what they stand on', async () => {
    const { examples } = (await everyWidget()).find(
      ({ tag }) => tag === 'council-indicator-trend',
    )!;
    const data = examples['a usual trend']!.dataset;
    const { element } = await mount('council-indicator-trend', { data });
    const ground: Rgb = [255, 255, 255];
    expect(alike(element, ground)).to.deep.equal([]);
    const sheet = new CSSStyleSheet();
    sheet.replaceSync('svg .marker { fill: #eee !important; stroke: none !important }');
    const { adoptedStyleSheets } = element.shadowRoot!;
    element.shadowRoot!.adoptedStyleSheets = [...adoptedStyleSheets, sheet];
    expect(alike(element, ground).join(' ')).to.match(/ > marker[^:]* on [^:]* > band[^:]*: 1/);
  });
  it('has parts of a mix of costs that look unlike where colours are forced', async () => {
    await executeServerCommand('emulate', { 'forced-colors': 'active' });
    const { examples } = (await everyWidget()).find(
      ({ tag }) => tag === 'council-cost-comparator',
    )!;
    const data = examples['where it should be already']!.dataset;
    const { element } = await mount('council-cost-comparator', { data });
    const fills = [...element.shadowRoot!.querySelectorAll('svg .bar')].map(
      (bar) => getComputedStyle(bar).fill,
    );
    expect(fills).to.have.lengthOf(2);
    expect(new Set(fills).size).to.equal(2);
  });
});
