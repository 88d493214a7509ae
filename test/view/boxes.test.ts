// Tests that a picture has room in whatever box a page puts it into, and looks as the text around it does.
import { aTimeout, expect, nextFrame, waitUntil } from '@open-wc/testing';
import '../../src/widgets/index.js';
import { examples as trends } from '../../src/widgets/indicator-trend/examples.js';
import { examples as costs } from '../../src/widgets/cost-comparator/examples.js';
import type { Examples } from '../../src/core/data/example.js';
import { everyWidget } from '../support/every-widget.js';
import { expectConsole } from '../support/expect-console.js';
import { type CouncilTag, part, partText, updated } from '../support/mount.js';

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

const widthOf = (element: Element): number => element.getBoundingClientRect().width;
const isDrawn = (element: Element): boolean => part(element, 'chart') !== null;

describe('in a parent that is as wide as what it holds', () => {
  expectConsole();
  for (const [name, page] of Object.entries(SHRINKING)) {
    it(`has a width of its own, and shrinks where there is less room: ${name}`, async () => {
      stage.style.inlineSize = '1000px';
      const element = await put(page, 'council-indicator-trend');
      const wide = widthOf(element);
      // A grid stretches what stands in it.
      expect(
        [640, 1000].some((width) => Math.abs(wide - width) < 6),
        `${wide}`,
      ).to.equal(true);
      await waitUntil(() => isDrawn(element));
      stage.style.inlineSize = '320px';
      await waitUntil(() => Number(part(element, 'chart')?.getAttribute('width')) <= 320);
      expect(widthOf(element)).to.be.within(300, 320);
      expect(stage.scrollWidth, 'nothing reaches beyond').to.be.at.most(321);
    });
  }
  for (const { tag, widget, examples } of widgets) {
    it(`draws every widget in a flex row: ${widget}`, async () => {
      stage.style.inlineSize = '1000px';
      const element = await put(SHRINKING['a flex row']!, tag, firstOf(examples));
      expect(widthOf(element)).to.equal(640);
      await waitUntil(() => part(element, 'base'));
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
  it('says so in words, and draws as soon as there is more', async () => {
    const element = await put('<div style="width:110px">*</div>', 'council-indicator-trend');
    const own = element.shadowRoot!.querySelector('.own')!;
    expect(isDrawn(element)).to.equal(false);
    expect(own.textContent).to.equal('There is too little room for the picture here.');
    element.parentElement!.style.width = '320px';
    await waitUntil(() => isDrawn(element));
    element.parentElement!.style.width = '1px';
    await waitUntil(() => !isDrawn(element));
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
  it('tells the author once where there is none at all', async () => {
    await put('<div style="width:min-content">*</div>', 'council-indicator-trend');
    await aTimeout(1100);
    expect(lines.take().map(({ text }) => text)).to.deep.equal([
      'council-indicator-trend: expected a width, received 0; give the element or its parent one',
    ]);
  });
  it('tells nobody of what is hidden', async () => {
    await put('<div hidden>*</div>', 'council-indicator-trend');
    await aTimeout(1100);
  });
});

describe('the size of text', () => {
  expectConsole();
  const sizes = (element: Element) => {
    const chart = part(element, 'chart')!;
    const text = chart.querySelector('text')!;
    const scale =
      chart.getBoundingClientRect().width /
      (chart as unknown as SVGSVGElement).viewBox.baseVal.width;
    return {
      card: parseFloat(getComputedStyle(part(element, 'standfirst')!).fontSize),
      drawing: parseFloat(getComputedStyle(text).fontSize) * scale,
    };
  };
  const CASES = [
    ['as usual', 'font-size:16px', 16, 14],
    ['large', 'font-size:24px', 24, 21],
    ['small, but not too small to read', 'font-size:10px', 12, 12],
    ['as a page asks', '--council-font-size:20px', 20, 17.5],
    ['as a page asks in its own measure', 'font-size:20px;--council-font-size:1.2em', 24, 21],
  ] as const;
  for (const [name, style, card, drawing] of CASES) {
    it(`is that of the text around it: ${name}`, async () => {
      const element = await put(
        `<div style="width:640px;${style}">*</div>`,
        'council-indicator-trend',
      );
      const found = sizes(element);
      expect(found.card).to.be.closeTo(card, 0.05);
      expect(found.drawing).to.be.closeTo(drawing, 0.1);
      expect(widthOf(part(element, 'chart')!)).to.be.within(630, 640);
    });
  }
  it('is that of the text around it where the root of a page has 10 px', async () => {
    document.documentElement.style.fontSize = '62.5%';
    try {
      const element = await put(
        '<div style="font-size:1.6rem;width:640px">*</div>',
        'council-indicator-trend',
      );
      expect(sizes(element).card).to.equal(16);
      expect(sizes(element).drawing).to.be.closeTo(14, 0.1);
    } finally {
      document.documentElement.style.fontSize = '';
    }
  });
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
  it('follows a change of the page', async () => {
    const element = await put('<div style="width:640px">*</div>', 'council-indicator-trend');
    const before = part(element, 'chart')!.getAttribute('viewBox');
    element.parentElement!.style.fontSize = '24px';
    await waitUntil(() => part(element, 'chart')!.getAttribute('viewBox') !== before);
    expect(sizes(element).drawing).to.be.closeTo(21, 0.1);
  });
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
    const element = await put('<div style="width:600px">*</div>', 'council-indicator-trend');
    const before = part(element, 'chart')!.innerHTML;
    const style = document.createElement('style');
    style.textContent = '*{letter-spacing:.12em!important;word-spacing:.16em!important}';
    document.head.append(style);
    try {
      await waitUntil(() => part(element, 'chart')!.innerHTML !== before);
      const text = part(element, 'chart')!.querySelector('text')!;
      expect(parseFloat(getComputedStyle(text).letterSpacing)).to.be.closeTo(1.92, 0.01);
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
    'with large text': 'font-size:22px',
  };
  for (const [name, style] of Object.entries(SCALED)) {
    it(`is told, and its tooltip stands beside it: ${name}`, async () => {
      const element = await put(
        `<div style="width:600px;${style}">*</div>`,
        'council-indicator-trend',
      );
      const points = [...element.shadowRoot!.querySelectorAll('.point, .marker, [class*=marker]')];
      const explore = element.shadowRoot!.querySelector('.explore')!;
      const told: string[] = [];
      const periods = element.shadowRoot!.querySelectorAll('.periods text');
      expect(points.length + periods.length).to.be.above(2);
      for (const at of periods) {
        const { left, width } = at.getBoundingClientRect();
        const { top, height } = explore.getBoundingClientRect();
        const event = { clientX: left + width / 2, clientY: top + height / 2, bubbles: true };
        explore.dispatchEvent(new PointerEvent('pointermove', event));
        await waitUntil(() => part(element, 'tooltip'));
        await updated(element);
        told.push(part(element, 'tooltip')!.querySelector('.name')!.textContent);
        const tooltip = part(element, 'tooltip')!.getBoundingClientRect();
        const chart = part(element, 'chart')!.getBoundingClientRect();
        expect(tooltip.left).to.be.at.least(chart.left - 1);
        expect(tooltip.right).to.be.at.most(chart.right + 1);
      }
      expect(new Set(told).size, told.join('; ')).to.equal(periods.length);
      expect(partText(element, 'heading')).to.not.equal('');
    });
  }
});
