// Tests that a text is measured as wide as the browser draws it, in the element's own font.
import { expect } from '@open-wc/testing';
import type * as Measuring from '../../src/view/measure-text.js';
import { forgetMeasures, textMeasure } from '../../src/view/measure-text.js';
import { isWebKit } from '../support/engine.js';

const plain = (fontFamily: string) => ({ fontFamily, letterPx: 0, wordPx: 0 });

describe('textMeasure', () => {
  let box: HTMLElement;
  beforeEach(() => {
    box = document.body.appendChild(document.createElement('div'));
  });
  afterEach(() => box.remove());

  /** The width in a real layout, to compare with. */
  const laidOutPx = (text: string, fontPx: number, bold: boolean): number => {
    const span = box.appendChild(document.createElement('span'));
    span.style.cssText = `font-size: ${fontPx}px; white-space: pre; font-weight: ${bold ? 700 : 400}`;
    span.textContent = text;
    return span.getBoundingClientRect().width;
  };

  it('agrees with layout within half a px, in several fonts', () => {
    for (const family of ['serif', 'sans-serif', 'monospace', '"No Such Font", serif']) {
      box.style.fontFamily = family;
      const measure = textMeasure(plain(box.style.fontFamily));
      for (const text of ['31 March 2025', 'Gofal maeth', '£1,234.50', 'W', '']) {
        for (const bold of [false, true]) {
          expect(measure(text, 14, bold), `${family} ${text}`).to.be.closeTo(
            laidOutPx(text, 14, bold),
            0.5,
          );
        }
      }
    }
  });
  it('agrees with a drawing that is smaller or larger than it is laid out, within half a px', () => {
    const SVG = 'http://www.w3.org/2000/svg';
    for (const family of ['serif', 'sans-serif', 'monospace']) {
      box.style.fontFamily = family;
      for (const scale of [12 / 14, 1, 1.375]) {
        const measure = textMeasure(plain(family), scale);
        const svg = box.appendChild(document.createElementNS(SVG, 'svg'));
        svg.setAttribute('width', `${600 * scale}`);
        svg.setAttribute('viewBox', '0 0 600 20');
        const drawn = svg.appendChild(document.createElementNS(SVG, 'text'));
        drawn.style.fontSize = '14px';
        for (const text of ['£1,000,000,000', '75% in-house, the target', 'Gofal maeth']) {
          drawn.textContent = text;
          const widthPx = drawn.getComputedTextLength();
          expect(measure(text, 14), `${family} × ${scale}: ${text}`).to.be.closeTo(widthPx, 0.5);
        }
      }
    }
  });
  it('asks for the size at which a text is drawn: letters are not in proportion to it everywhere', () => {
    const { prototype } = CanvasRenderingContext2D;
    const measured = prototype.measureText;
    // As an engine does that rounds the width of each letter.
    prototype.measureText = function (this: CanvasRenderingContext2D, text) {
      const width = text.length * Math.round(parseFloat(this.font) * 0.6);
      return { width } as TextMetrics;
    };
    forgetMeasures();
    const widths = [1, 12 / 14, 2].map((scale) => textMeasure(plain('serif'), scale)('abcde', 14));
    const spaced = textMeasure({ fontFamily: 'serif', letterPx: 2, wordPx: 0 }, 2)('abcde', 14);
    prototype.measureText = measured;
    forgetMeasures();
    expect(widths).to.deep.equal([40, (35 * 14) / 12, 42.5]);
    // The space between letters is of the drawing too, and grows with it.
    expect(spaced).to.equal(42.5 + 10);
  });
  it('does not remember every size of a drawing that has had many', () => {
    const first = textMeasure(plain('serif'), 1.001);
    expect(textMeasure(plain('serif'), 1.001)).to.equal(first);
    for (let i = 0; i < 200; i += 1) textMeasure(plain('serif'), 2 + i / 1000);
    expect(textMeasure(plain('serif'), 1.001)).not.to.equal(first);
  });
  it('adds the space between letters and words that a reader has set', () => {
    box.style.cssText = 'font-family: serif; letter-spacing: 1.5px; word-spacing: 2.5px';
    const measure = textMeasure({ fontFamily: 'serif', letterPx: 1.5, wordPx: 2.5 });
    for (const text of ['31 March 2025', 'Gofal maeth', 'W', '']) {
      expect(measure(text, 14), text).to.be.closeTo(laidOutPx(text, 14, false), 0.5);
    }
    expect(textMeasure({ fontFamily: 'serif', letterPx: 1.5, wordPx: 2.5 })).to.equal(measure);
    expect(textMeasure(plain('serif'))).not.to.equal(measure);
  });
  it('grows with the size and with the weight', () => {
    box.style.fontFamily = 'sans-serif';
    const measure = textMeasure(plain(box.style.fontFamily));
    // WebKit rounds the width of each letter.
    expect(measure('Exampleshire', 32)).to.be.closeTo(
      2 * measure('Exampleshire', 16),
      isWebKit ? 3 : 1,
    );
    expect(measure('Exampleshire', 16, true)).to.be.at.least(measure('Exampleshire', 16));
    expect(measure('Exampleshire', 16)).to.equal(measure('Exampleshire', 16));
  });
  it('is the same function for every element with that font, until fonts arrive', () => {
    const measure = textMeasure(plain('serif'));
    expect(textMeasure(plain('serif'))).to.equal(measure);
    expect(textMeasure(plain('monospace'))).not.to.equal(measure);
    forgetMeasures();
    expect(textMeasure(plain('serif'))).not.to.equal(measure);
  });
  it('asks the browser once for a text, size and weight', () => {
    const { prototype } = CanvasRenderingContext2D;
    const measured = prototype.measureText;
    let asked = 0;
    prototype.measureText = function (this: CanvasRenderingContext2D, text) {
      asked += 1;
      return measured.call(this, text);
    };
    forgetMeasures();
    const measure = textMeasure(plain(box.style.fontFamily));
    for (let again = 0; again < 3; again++) {
      measure('a', 12);
      measure('a', 12, true);
      measure('a', 14);
      measure('b', 12);
    }
    prototype.measureText = measured;
    expect(asked).to.equal(4);
  });
  it('guesses by the number of letters where there is no canvas', async () => {
    const { prototype } = HTMLCanvasElement;
    const before = prototype.getContext;
    prototype.getContext = () => null;
    // Another copy of the module, which has not asked for a canvas yet.
    const path = '/src/view/measure-text.ts?no-canvas';
    const copy = (await import(path)) as typeof Measuring;
    expect(copy.textMeasure(plain('serif'))('abcd', 10)).to.be.closeTo(22, 1e-9);
    prototype.getContext = before;
  });
});
