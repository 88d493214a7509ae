// Tests that a picture has room in whatever box a page puts it into, and looks as the text around it does.
import { aTimeout, expect, nextFrame } from '@open-wc/testing';
import '../../src/widgets/index.js';
import { examples as trends } from '../../src/widgets/indicator-trend/examples.js';
import { examples as costs } from '../../src/widgets/cost-comparator/examples.js';
import type { Examples } from '../../src/core/data/example.js';
import { everyWidget } from '../support/every-widget.js';
import { heard } from '../../src/view/heard.js';
import { textsOf } from '../legibility/boxes.js';
import { expectConsole } from '../support/expect-console.js';
import { type CouncilTag, part, updated } from '../support/mount.js';
import { pointsWritten } from '../support/points.js';
import { waitUntil } from '../support/wait-until.js';

/** Parents that ask what they hold how wide it is. `*` stands for the element. */
const SHRINKING: Readonly<Record<string, string>> = {
  'a flex row': '<div style="display:flex">*</div>',
  'a flex row that is centred': '<div style="display:flex;justify-content:center">*</div>',
  'an inline flex row': '<div style="display:inline-flex;max-width:100%">*</div>',
  'a flex column at the start':
    '<div style="display:flex;flex-direction:column;align-items:flex-start">*</div>',
  'a flex column in the middle':
    '<div style="display:flex;flex-direction:column;align-items:center">*</div>',
  'a float': '<div style="float:left;max-width:100%">*</div>',
  'a float on the right': '<div style="float:right">*</div>',
  'an inline block': '<div style="display:inline-block">*</div>',
  'a cell': '<table><tr><td>*</td></tr></table>',
  'a dialog': '<dialog open style="position:static;border:0;padding:0;margin:0">*</dialog>',
  'fit-content': '<div style="width:fit-content">*</div>',
  'an absolute box': '<div style="position:absolute;max-width:100%">*</div>',
  'a fieldset': '<fieldset style="border:0;padding:0;margin:0;width:fit-content">*</fieldset>',
  'an auto track': '<div style="display:grid;grid-template-columns:auto">*</div>',
  'an auto track at the start': '<div style="display:grid;justify-items:start">*</div>',
  'a track as small as possible': '<div style="display:inline-grid;max-width:100%">*</div>',
};

const data = trends['a usual trend']!.dataset;

const widgets = await everyWidget();
const firstOf = (examples: Examples): unknown => Object.values(examples)[0]!.dataset;

let stage: HTMLElement;
beforeEach(() => {
  stage = document.body.appendChild(document.createElement('div'));
  stage.style.position = 'relative';
});
afterEach(() => stage.remove());

type Drawn = HTMLElement & { data: unknown };

/** The element where the star of the page is; its data come as those of a file do, later. */
async function put(page: string, tag: CouncilTag, dataset: unknown = data): Promise<Drawn> {
  stage.innerHTML = page.replace('*', `<${tag}></${tag}>`);
  const element = stage.querySelector<Drawn>(tag)!;
  element.data = dataset;
  await nextFrame();
  await nextFrame();
  await updated(element);
  return element;
}

const allDrawn = (elements: readonly Element[]): Promise<void> =>
  waitUntil(() => elements.every(isDrawn), 'not drawn', { timeout: 5000 });

/** Every widget, each in such a page of its own. */
async function putAll(page: string): Promise<readonly Drawn[]> {
  stage.innerHTML = widgets
    .map(({ tag }) => {
      const html = page.replace('*', `<${tag}></${tag}>`);
      return `<section style="position:relative;display:flow-root">${html}</section>`;
    })
    .join('');
  const elements = widgets.map(({ tag, examples }) => {
    const element = stage.querySelector<Drawn>(tag)!;
    element.data = firstOf(examples);
    return element;
  });
  await nextFrame();
  await nextFrame();
  await Promise.all(elements.map(updated));
  return elements;
}

const widthOf = (element: Element): number => element.getBoundingClientRect().width;
const isDrawn = (element: Element): boolean => part(element, 'chart') !== null;

describe('in a parent that is as wide as what it holds', () => {
  expectConsole();
  for (const [name, page] of Object.entries(SHRINKING)) {
    it(`every widget has a width of its own, and shrinks where there is less room: ${name}`, async () => {
      stage.style.inlineSize = '1000px';
      const elements = await putAll(page);
      for (const element of elements) {
        const wide = widthOf(element);
        // A grid stretches what stands in it.
        expect(
          [640, 1000].some((width) => Math.abs(wide - width) < 6),
          `${element.localName}: ${wide}`,
        ).to.equal(true);
      }
      await allDrawn(elements);
      stage.style.inlineSize = '320px';
      await waitUntil(() => elements.every((each) => widthOf(part(each, 'chart')!) <= 320));
      for (const element of elements)
        expect(widthOf(element), element.localName).to.be.within(300, 320);
      // A drawing that was wider is in the way for a frame.
      await waitUntil(() => stage.scrollWidth <= 321, 'something reaches beyond');
    });
  }
  it('shares a row with its neighbours', async () => {
    const two = '<council-indicator-trend></council-indicator-trend>*';
    stage.style.inlineSize = '800px';
    const element = await put(`<div style="display:flex">${two}</div>`, 'council-indicator-trend');
    const last = stage.querySelector('council-indicator-trend:last-child')!;
    expect(widthOf(element) + widthOf(last)).to.be.closeTo(800, 1);
  });
});

describe('without a box of its own', () => {
  for (const display of ['inline', 'contents']) {
    it(`is as wide as its parent when that alone changes: display ${display}`, async () => {
      const element = await put('<div style="width:640px">*</div>', 'council-indicator-trend');
      const widthPx = () => {
        const chart = part(element, 'chart')!;
        const drawing = chart.matches('svg') ? chart : element.shadowRoot!.querySelector('svg')!;
        return drawing.viewBox.baseVal.width;
      };
      element.style.setProperty('display', display, 'important');
      await nextFrame();
      dispatchEvent(new Event('resize'));
      await waitUntil(() => isDrawn(element));
      await nextFrame();
      await nextFrame();
      element.parentElement!.style.width = '320px';
      await waitUntil(() => widthPx() <= 320, `${widthPx()}`);
      element.parentElement!.style.width = '640px';
      await waitUntil(() => widthPx() > 500, `${widthPx()}`);
    });
  }
});

describe('with too little room', () => {
  const lines = expectConsole();
  it('every widget says so in words, and draws as soon as there is more', async () => {
    const elements = await putAll('<div class="room" style="width:110px">*</div>');
    const rooms = [...stage.querySelectorAll<HTMLElement>('.room')];
    const widen = (width: string) => rooms.forEach((room) => (room.style.width = width));
    for (const element of elements) {
      const own = element.shadowRoot!.querySelector('.own')!;
      expect(isDrawn(element)).to.equal(false);
      expect(own.textContent).to.equal('There is too little room for the picture here.');
    }
    widen('320px');
    await allDrawn(elements);
    widen('1px');
    await waitUntil(() => !elements.some(isDrawn));
  });
  it('keeps the table that stands in the page', async () => {
    stage.innerHTML =
      '<div style="width:110px"><council-indicator-trend><table><tr><td>1</td></tr></table></council-indicator-trend></div>';
    const element = stage.querySelector<Drawn>('council-indicator-trend')!;
    element.data = data;
    await nextFrame();
    await nextFrame();
    await updated(element);
    expect(widthOf(stage.querySelector('td')!)).to.be.above(0);
    expect(element.shadowRoot!.querySelector('.own')!.textContent).to.equal('');
  });
  it('every widget tells the author once where there is none at all', async () => {
    await putAll('<div style="width:min-content">*</div>');
    await aTimeout(1100);
    const told = lines.take().map(({ text }) => text);
    expect(told.sort()).to.deep.equal(
      widgets
        .map(
          ({ tag }) => `${tag}: expected a width, received 0; give the element or its parent one`,
        )
        .sort(),
    );
  });
  it('no widget tells of what is hidden', async () => {
    await putAll('<div hidden>*</div>');
    await aTimeout(1100);
  });
});

describe('the size of text', () => {
  expectConsole();
  const sizes = (element: Element) => ({
    card: parseFloat(getComputedStyle(part(element, 'standfirst')!).fontSize),
    smallest: Math.min(
      ...textsOf(part(element, 'chart')!)
        // Arrows and triangles are signs.
        .filter(({ text }) => /[\p{L}\p{N}]/u.test(text))
        .map(({ sizePx }) => sizePx),
    ),
  });
  /** The rows of a scorecard have notes, which are smaller than what stands in a drawing. */
  const smallestAt = ({ localName }: Element, cardPx: number) =>
    Math.max(12, cardPx * (localName === 'council-vital-signs' ? 0.75 : 0.875));
  const isSized = (element: Element, cardPx: number) => {
    const { card, smallest } = sizes(element);
    return Math.abs(card - cardPx) < 0.05 && Math.abs(smallest - smallestAt(element, cardPx)) < 0.1;
  };
  /** What is below the window is laid out in idle time, which it has between two looks. */
  const allSized = (elements: readonly Element[], cardPx: number) =>
    waitUntil(() => elements.every((each) => isSized(each, cardPx)), `not ${cardPx} px`, {
      interval: 300,
      timeout: 6000,
    });
  const CASES = [
    ['as usual', 'font-size:16px', 16],
    ['large', 'font-size:24px', 24],
    ['small, but not too small to read', 'font-size:10px', 12],
    ['as a page asks', '--council-font-size:20px', 20],
    ['as a page asks in its own measure', 'font-size:20px;--council-font-size:1.2em', 24],
  ] as const;
  for (const [name, style, cardPx] of CASES) {
    it(`is that of the text around it, in every widget: ${name}`, async () => {
      const elements = await putAll(`<div style="width:640px;${style}">*</div>`);
      await allDrawn(elements);
      await allSized(elements, cardPx);
      for (const element of elements)
        expect(widthOf(part(element, 'chart')!), element.localName).to.be.within(620, 640);
    }).timeout(10_000);
  }
  it('is that of the text around it where the root of a page has 10 px, in every widget', async () => {
    document.documentElement.style.fontSize = '62.5%';
    try {
      const elements = await putAll('<div style="font-size:1.6rem;width:640px">*</div>');
      await allDrawn(elements);
      await allSized(elements, 16);
    } finally {
      document.documentElement.style.fontSize = '';
    }
  }).timeout(10_000);
  it('counts for what is narrow: a breakpoint is so many letters wide, not px', async () => {
    const page = (px: number) => `<div style="width:700px;font-size:${px}px">*</div>`;
    const rows = Object.values(widgets.find(({ tag }) => tag === 'council-vital-signs')!.examples);
    const stacked: string[] = [];
    const headings: number[] = [];
    for (const px of [16, 28]) {
      const card = await put(page(px), 'council-vital-signs', rows[0]!.dataset);
      const table = part(card, 'chart')!.querySelector('table')!;
      stacked.push(getComputedStyle(table).display);
      const trend = await put(page(px), 'council-indicator-trend');
      headings.push(parseFloat(getComputedStyle(part(trend, 'heading')!).fontSize) / px);
    }
    expect(stacked).to.deep.equal(['table', 'block']);
    expect(headings).to.deep.equal([1.375, 1.25]);
  });
  it('follows a change of the page, in every widget', async () => {
    const elements = await putAll('<div class="around" style="width:640px">*</div>');
    await allDrawn(elements);
    for (const around of stage.querySelectorAll<HTMLElement>('.around'))
      around.style.fontSize = '24px';
    await allSized(elements, 24);
  }).timeout(10_000);
  it('is that of the text around it in a what-if too', async () => {
    const page = (px: number) => `<div style="width:640px;font-size:${px}px">*</div>`;
    const heights: number[] = [];
    for (const px of [16, 24]) {
      const element = await put(
        page(px),
        'council-cost-comparator',
        costs['costs on their bases, packages and both what-ifs']!.dataset,
      );
      await waitUntil(() => part(element, 'what-if'));
      const folded = part(element, 'what-if') as HTMLDetailsElement;
      folded.open = true;
      await waitUntil(() => folded.querySelector('svg'));
      const slider = folded.querySelector('[part=slider]')!.getBoundingClientRect();
      const drawing = folded.querySelector('svg')!.getBoundingClientRect();
      expect(slider.right).to.be.at.most(drawing.right + 10);
      heights.push(drawing.height);
    }
    expect(heights[1]! / heights[0]!).to.be.closeTo(1.5, 0.3);
  });
});

/** What a page may set around an element, and what of it must not reach a picture. */
const AROUND: Readonly<Record<string, string>> = {
  whiteSpace: 'nowrap',
  textTransform: 'uppercase',
  textIndent: '4em',
  fontWeight: '700',
  fontStyle: 'italic',
  textAlign: 'center',
  lineHeight: '3',
  wordBreak: 'break-all',
  direction: 'rtl',
  textShadow: '1px 1px red',
};

describe('what a page sets around an element', () => {
  expectConsole();
  const boxesOf = (element: Element) =>
    [...element.shadowRoot!.querySelectorAll('.own p:not(.unseen), .own [part], .own text')].map(
      (each) => {
        const { x, y, width, height } = each.getBoundingClientRect();
        return [x, y, width, height].map(Math.round).join(' ');
      },
    );
  for (const { tag, widget, examples } of widgets) {
    it(`breaks no picture: ${widget}`, async () => {
      const page = (style: string) => `<div style="width:600px;${style}">*</div>`;
      const dataset = firstOf(examples);
      const element = await put(page(''), tag, dataset);
      await waitUntil(() => part(element, 'base'));
      await updated(element);
      const plain = boxesOf(element);
      expect(plain.length).to.be.above(5);
      Object.assign(element.parentElement!.style, AROUND);
      await nextFrame();
      await nextFrame();
      await updated(element);
      expect(boxesOf(element)).to.deep.equal(plain);
      expect(getComputedStyle(part(element, 'base')!).textTransform).to.equal('none');
    });
  }
  it('breaks no picture where it is set on every element', async () => {
    const style = stage.appendChild(document.createElement('style'));
    style.textContent = '*{white-space:nowrap;text-transform:uppercase;font-style:italic}';
    document.head.append(style);
    try {
      const element = await put('<div style="width:600px">*</div>', 'council-indicator-trend');
      const { whiteSpace, textTransform, fontStyle } = getComputedStyle(
        part(element, 'standfirst')!,
      );
      expect([whiteSpace, textTransform, fontStyle]).to.deep.equal(['normal', 'none', 'normal']);
    } finally {
      style.remove();
    }
  });
  it('keeps the space of a reader between letters and words, and measures with it', async () => {
    const elements = await putAll('<div style="width:600px">*</div>');
    await allDrawn(elements);
    const looks = () => elements.map((each) => part(each, 'chart')!.outerHTML);
    const before = looks();
    const style = document.createElement('style');
    style.textContent = '*{letter-spacing:.12em!important;word-spacing:.16em!important}';
    document.head.append(style);
    try {
      // Rows of text, as a scorecard has, are laid out by the browser and not by us.
      const isOurs = (i: number) =>
        part(elements[i]!, 'chart')!.querySelector('svg text, .explore');
      await waitUntil(() => looks().every((each, i) => each !== before[i] || !isOurs(i)));
      for (const element of elements) {
        const { letterSpacing } = getComputedStyle(part(element, 'chart')!);
        expect(parseFloat(letterSpacing), element.localName).to.be.closeTo(1.92, 0.01);
      }
    } finally {
      style.remove();
    }
  });
});

describe('the point under the pointer', () => {
  expectConsole();
  const SCALED: Readonly<Record<string, string>> = {
    'as it is': '',
    'made smaller': 'transform:scale(.6);transform-origin:0 0',
    'made larger': 'transform:scale(1.4);transform-origin:0 0',
    'zoomed out': 'zoom:.6',
    'zoomed in': 'zoom:1.4',
    'zoomed and made smaller': 'zoom:1.5;transform:scale(.6);transform-origin:0 0',
    'with large text': 'font-size:22px',
  };
  /** In px of the window; before a browser knows `currentCSSZoom`, its boxes are in px of what is zoomed. */
  const middleOf = (element: Element, style: string) => {
    const { left, top, width, height } = element.getBoundingClientRect();
    const knows = 'currentCSSZoom' in Element.prototype;
    const zoom = knows ? 1 : Number(/zoom:([\d.]+)/.exec(style)?.[1] ?? 1);
    return { clientX: (left + width / 2) * zoom, clientY: (top + height / 2) * zoom };
  };
  const pointer = (type: string, at: PointerEventInit) =>
    new PointerEvent(type, { ...at, pointerType: 'mouse', bubbles: true });
  // A scorecard has rows and no points.
  for (const { tag, widget, examples } of widgets.filter(
    ({ tag }) => tag !== 'council-vital-signs',
  )) {
    for (const [name, style] of Object.entries(SCALED)) {
      it(`is told, and its tooltip stands within the picture: ${widget}, ${name}`, async () => {
        const page = `<div style="width:600px;${style}">*</div>`;
        const element = await put(page, tag, firstOf(examples));
        // The browser itself knows which part of a ring is under the pointer.
        element.setAttribute('view', 'bar');
        await updated(element);
        await pointsWritten(element);
        const root = element.shadowRoot!;
        const points = [...root.querySelectorAll('.points [role=img]')];
        expect(points.length).to.be.above(1);
        for (const point of points) {
          point.scrollIntoView({ block: 'center', inline: 'center' });
          const at = middleOf(point, style);
          // A tooltip may be reached, and lies over other points.
          root.querySelector('.explore')!.dispatchEvent(pointer('pointerleave', {}));
          await waitUntil(() => !part(element, 'tooltip'));
          root.elementFromPoint(at.clientX, at.clientY)!.dispatchEvent(pointer('pointermove', at));
          await waitUntil(() => part(element, 'tooltip'));
          await updated(element);
          const told = [...part(element, 'tooltip')!.children].map((line) => line.textContent);
          expect(heard(told)).to.equal(point.getAttribute('aria-label'));
          const tooltip = part(element, 'tooltip')!.getBoundingClientRect();
          const chart = part(element, 'chart')!.getBoundingClientRect();
          expect(tooltip.left).to.be.at.least(chart.left - 1);
          expect(tooltip.right).to.be.at.most(chart.right + 1);
        }
      });
    }
  }
});
