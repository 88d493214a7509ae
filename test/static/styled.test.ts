// Holds what is worked out without a browser against what this one says: widths of texts, and how drawings look.
import { expect } from '@open-wc/testing';
import { type Described, node } from '../../src/view/nodes.js';
import { FONT_FAMILY, measureText } from '../../src/static/measure.js';
import { colourOf } from '../../src/static/style-values.js';
import { elementsIn, type Styled } from '../../src/view/sheet/styled.js';
import { styledTree } from '../../src/static/style-tree.js';
import { readRules } from '../../src/static/style-rules.js';

const CSS = `
  :host { --_c: #ff0000; --_t: var(--_none, var(--_ground)); --_ground: light-dark(#ffffff, #000000); }
  .slot { --_c: #0000ff; }
  rect { fill: #123456; }
  .bar { fill: color-mix(in srgb, var(--_c) var(--_tint, 50%), var(--_ground)); stroke: var(--_t); }
  .tint { --_tint: 25%; }
  g > .child + .next { fill: #00ff00; }
  [part='a'] .bar:focus, .bar:hover { fill: #ffff00; }
  .text { font-size: max(0.5em, 12px); }
  .text .text { font-size: calc(1em / 0.5); }
  @media print { .bar { fill: #000000; } }
  @container (width < 20em) { .narrow { fill: #abcdef; } }
  @container (20em <= inline-size < 30em) { .narrow { stroke: #abcdef; } }
  @container (26em <= inline-size < 30em) { .narrow { stroke: #000000; } }
  g :is(.a, .next):is(.next, .b) { stroke: #0f0f0f; }
`;

const bar = (kind: string) => node('rect', { class: kind });
const TREE = node('div', {}, [
  node('svg', {}, [
    bar('bar'),
    node('g', { class: 'slot' }, [bar('bar tint'), bar('child'), bar('next'), bar('next')]),
    bar('narrow'),
    node('g', { class: 'text' }, [node('text', { class: 'text' }, 'A')]),
  ]),
]);

function made({ name, attributes, content }: Described): Element {
  const space = name === 'div' ? 'http://www.w3.org/1999/xhtml' : 'http://www.w3.org/2000/svg';
  const element = document.createElementNS(space, name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, String(value));
  if (typeof content !== 'function')
    content.forEach((each) => each && element.append(typeof each === 'string' ? each : made(each)));
  return element;
}

/** Red, green and blue, as the browser draws a colour. */
function drawnColour(text: string): readonly number[] {
  const pen = new OffscreenCanvas(1, 1).getContext('2d')!;
  pen.fillStyle = text;
  pen.fillRect(0, 0, 1, 1);
  return [...pen.getImageData(0, 0, 1, 1).data.slice(0, 3)];
}

describe('style sheets that are read without a browser', () => {
  for (const theme of ['light', 'dark'] as const)
    it(`give what they give in a page, where it is ${theme}`, () => {
      const host = document.body.appendChild(document.createElement('div'));
      host.style.cssText = `color-scheme:${theme};inline-size:400px;font-size:16px`;
      const root = host.attachShadow({ mode: 'open' });
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(`div { container-type: inline-size } ${CSS}`);
      root.adoptedStyleSheets = [sheet];
      root.append(made(TREE));
      const all = (element: Styled) => element.described.name !== 'div';
      const styled = elementsIn(
        styledTree(node('x-host', {}, [TREE]), { theme, rules: readRules(CSS, 25) }),
        all,
      );
      const drawn = [...root.querySelectorAll('div *')];
      expect(styled.length).to.equal(drawn.length);
      styled.forEach(({ described, own, fontPx }, i) => {
        const look = getComputedStyle(drawn[i]!);
        const where = `${described.name}.${String(described.attributes.class)}`;
        for (const name of ['fill', 'stroke']) {
          const value = own.get(name);
          if (value === undefined) continue;
          const colour = colourOf(value, theme)!.slice(0, 3).map(Math.round);
          const shown = drawnColour(look.getPropertyValue(name));
          colour.forEach((part, at) => expect(part, where).to.be.closeTo(shown[at]!, 1));
        }
        expect(`${fontPx}px`, where).to.equal(look.fontSize);
      });
      host.remove();
    });
});

describe('texts that are measured without a browser', () => {
  for (const text of ['Doncaster 74', 'Ŵyneb Tŷ: £3,110 ≥ 75%', 'Avoid To. Wales – “Levels”'])
    it(`are hardly wider than “${text}” is drawn, and no narrower`, () => {
      const pen = new OffscreenCanvas(1, 1).getContext('2d')!;
      for (const bold of [false, true]) {
        pen.font = `${bold ? 'bold ' : ''}100px ${FONT_FAMILY}`;
        const { width } = pen.measureText(text);
        const measured = measureText(text, 100, bold);
        expect(measured).to.be.at.least(width - 1);
        expect(measured).to.be.at.most(width * 1.04);
      }
    });
});

it('gives a button the colour of the text around it where its sheet says so', () => {
  const rules = readRules('p { color: #ff0000; } button { color: #00ff00; } p button { color: inherit; }', 40); // prettier-ignore
  const tree = styledTree(node('div', {}, [node('p', {}, [node('button')]), node('button')]), {
    rules,
    theme: 'light',
  });
  const buttons = elementsIn(tree, ({ described }) => described.name === 'button');
  expect(buttons.map(({ colour }) => colour)).to.deep.equal(['#ff0000', '#00ff00']);
});
