// Tests that a picture can be read on whatever ground a page has, light or dark or coloured.
import { expect, nextFrame, waitUntil } from '@open-wc/testing';
import { coloursOn, type Rgb } from '../../src/view/ground-colours.js';
import { COLOUR_NAMES } from '../../src/view/palette.js';
import '../../src/widgets/indicator-trend/index.js';
import { examples } from '../../src/widgets/indicator-trend/examples.js';
import { executeServerCommand } from '@web/test-runner-commands';
import { expectConsole } from '../support/expect-console.js';
import { mount, type Mounted, part, unmountAll, updated } from '../support/mount.js';

/** WCAG 2.2, "relative luminance" and "contrast ratio". */
const linear = (part: number): number =>
  part / 255 <= 0.04045 ? part / 255 / 12.92 : ((part / 255 + 0.055) / 1.055) ** 2.4;
const luminance = ([red, green, blue]: Rgb): number =>
  0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
function contrast(a: Rgb, b: Rgb): number {
  const [low, high] = [luminance(a), luminance(b)].sort((x, y) => x - y) as [number, number];
  return (high + 0.05) / (low + 0.05);
}

const readRgb = (text: string): Rgb =>
  text
    .match(/[\d.]+/g)!
    .slice(0, 3)
    .map(Number) as unknown as Rgb;

const emulate = (media: object) => executeServerCommand('emulate', media);

describe('coloursOn', () => {
  const valuesOn = (ground: Rgb, ink: Rgb) =>
    Object.fromEntries(
      coloursOn(ground, ink)
        .split(';')
        .map((each) => each.split(':') as [string, string]),
    );
  it('gives colours that can be told from any ground, and text that can be read', () => {
    const steps = [0, 51, 102, 128, 153, 204, 255];
    for (const red of steps) {
      for (const green of steps) {
        for (const blue of steps) {
          const ground: Rgb = [red, green, blue];
          const values = valuesOn(ground, [255, 255, 255]);
          for (const name of COLOUR_NAMES.filter((each) => !['ground', 'line'].includes(each))) {
            const found = contrast(readRgb(values[`--_on-${name}`]!), ground);
            const isShape = ['focus', 'neighbours', 'series-2', 'series-4', 'series-6'];
            expect(found, `${name} on ${ground.join()}`).to.be.at.least(
              isShape.includes(name) ? 2.95 : 4.45,
            );
          }
        }
      }
    }
  });
  it('leaves the usual colours as they are on white, with the text of the page', () => {
    const values = valuesOn([255, 255, 255], [51, 51, 51]);
    expect(values['--_scheme']).to.equal('light');
    expect(values['--_on-ink']).to.equal('rgb(51,51,51)');
    expect(values['--_on-series-1']).to.equal('rgb(18,67,109)');
    expect(values['--_on-ground']).to.equal('rgb(255,255,255)');
  });
  it('does not take the colour of text that cannot be read', () => {
    expect(valuesOn([255, 255, 255], [200, 200, 200])['--_on-ink']).to.equal('rgb(0,0,0)');
    expect(valuesOn([29, 112, 184], [0, 0, 90])['--_on-ink']).to.equal('rgb(255,255,255)');
  });
});

describe('on the ground of a page', () => {
  expectConsole();
  afterEach(async () => {
    unmountAll();
    document.body.style.cssText = '';
    await emulate({});
  });
  const data = examples['a usual trend']!.dataset;
  const mounted = () => mount('council-indicator-trend', { data });
  const colourOf = ({ element }: Mounted<HTMLElement>, name: string): Rgb =>
    readRgb(getComputedStyle(part(element, name)!).color);
  const lineOf = ({ element }: Mounted<HTMLElement>): Rgb =>
    readRgb(getComputedStyle(element.shadowRoot!.querySelector('.line, .series path')!).stroke);
  async function settle({ element }: Mounted<HTMLElement>): Promise<void> {
    for (let frame = 0; frame < 4; frame += 1) await nextFrame();
    await updated(element);
  }

  it('has the usual colours where a page has none', async () => {
    expect(colourOf(await mounted(), 'heading')).to.deep.equal([11, 12, 12]);
  });
  const GROUNDS: Readonly<Record<string, readonly [ground: string, ink: string]>> = {
    'a blue panel': ['rgb(29, 112, 184)', 'rgb(255, 255, 255)'],
    'a dark page without a colour scheme': ['rgb(17, 17, 17)', 'rgb(238, 238, 238)'],
    'a grey panel': ['rgb(243, 242, 241)', 'rgb(40, 40, 40)'],
    'a yellow panel': ['rgb(255, 221, 0)', 'rgb(0, 0, 0)'],
  };
  for (const [name, [ground, ink]] of Object.entries(GROUNDS)) {
    it(`has the colour of the text around it, and lines that stand out: ${name}`, async () => {
      document.body.style.cssText = `background:${ground};color:${ink}`;
      const shown = await mounted();
      await settle(shown);
      expect(colourOf(shown, 'heading')).to.deep.equal(readRgb(ink));
      expect(contrast(colourOf(shown, 'subtitle'), readRgb(ground))).to.be.at.least(4.45);
      expect(contrast(lineOf(shown), readRgb(ground))).to.be.at.least(2.95);
    });
  }
  it('follows the page where it turns dark', async () => {
    document.body.style.cssText = 'background:rgb(255,255,255);color:rgb(20,20,20)';
    const shown = await mounted();
    await settle(shown);
    document.body.style.cssText = 'background:rgb(10,10,10);color:rgb(230,230,230)';
    await waitUntil(() => colourOf(shown, 'heading')[0] === 230);
    expect(contrast(lineOf(shown), [10, 10, 10])).to.be.at.least(2.95);
  });
  it('leaves what the page sets as it is set', async () => {
    document.body.style.cssText =
      'background:rgb(10,10,10);color:rgb(230,230,230);--council-ink:rgb(1,2,3)';
    const shown = await mounted();
    await settle(shown);
    expect(colourOf(shown, 'heading')).to.deep.equal([1, 2, 3]);
  });
  it('has the usual colours on paper, which has no ground', async () => {
    document.body.style.cssText = 'background:rgb(10,10,10);color:rgb(230,230,230)';
    const shown = await mounted();
    await settle(shown);
    await emulate({ media: 'print' });
    expect(colourOf(shown, 'heading')).to.deep.equal([11, 12, 12]);
  });
  it('has those of the reader where colours are forced', async () => {
    document.body.style.cssText = 'background:rgb(10,10,10);color:rgb(230,230,230)';
    const shown = await mounted();
    await settle(shown);
    const before = lineOf(shown);
    await emulate({ 'forced-colors': 'active' });
    expect(lineOf(shown)).to.not.deep.equal(before);
  });
});
